// A published folder as a reader finds it: on a sub-path of a strict server, without JavaScript, from a folder
// without a server, in both languages and themes, on paper, by keyboard.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { axe, expect, ready, serve, test as base } from './harness';

interface Published {
  folder: string;
  /** With a slash at its end. */
  url: string;
}

const test = base.extend<object, { published: Published }>({
  published: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-published-'));
      const args = ['scripts/cli.mjs', 'site', 'data/exchanges.json', folder];
      // Without ATLAS_DIST the command would look whether the build is stale; the tests have one.
      const env = { ...process.env, ATLAS_DIST: process.env.ATLAS_DIST ?? 'dist' };
      await promisify(execFile)(process.execPath, [...args, '--base', 'https://www.example.edu/atlas/'], {
        env,
      });
      const site = await serve({ root: folder, mount: '/international/atlas/' });
      await use({ folder, url: site.url });
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

interface Dataset {
  events: {
    id: string;
    title: Record<string, string>;
    participants: { org: string }[];
    sources: unknown[];
  }[];
}
const { events } = JSON.parse(readFileSync('data/exchanges.json', 'utf8')) as Dataset;

const PAGES = [
  'list',
  'partners',
  'areas',
  'org/ouc',
  'org/unesco',
  'area/KZ',
  'event/ouc-2019-kazakhstan',
  'event/ouc-2020-unesco-mou',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['en', 'zh'])
    test(`the list is whole (${language})`, async ({ page, published }) => {
      await page.goto(`${published.url}list.${language}.html`);
      const articles = page.getByRole('article');
      await expect(articles).toHaveCount(events.length);
      for (const { title } of events)
        await expect(
          page.getByRole('heading', { level: 3, name: title[language]!, exact: false }).first(),
        ).toBeVisible();
      const trip = page.locator('#ouc-2019-kazakhstan');
      await expect(trip.getByRole('list').first().getByRole('listitem')).toHaveCount(3);
      await expect(trip.locator('blockquote')).toHaveAttribute('lang', 'en');
      await expect(trip.locator('figcaption')).toContainText('002_ec6771428d4d6347.txt');
    });

  test('the atlas’s own page leads to the list at once', async ({ page, published }) => {
    await page.goto(published.url);
    await page.waitForURL(`${published.url}list.en.html`);
    await expect(page.getByRole('article')).toHaveCount(events.length);
  });

  test('every page can be reached by links, and shows its records', async ({ page, published }) => {
    await page.goto(`${published.url}list.en.html`);
    await page.getByRole('link', { name: 'By partner' }).click();
    await page.getByRole('link', { name: 'UNESCO', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('UNESCO');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page
      .getByRole('link', { name: 'Memorandum of understanding with UNESCO', exact: true })
      .first()
      .click();
    await expect(page.getByText('19 May 2020', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByText('2020年5月19日', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: '按国家和地区' }).click();
    await page.getByRole('link', { name: '哈萨克斯坦' }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});

test('axe finds nothing, and nothing sticks out sideways', async ({ page, published }) => {
  test.setTimeout(180_000);
  for (const path of PAGES)
    for (const language of ['en', 'zh']) {
      await page.goto(`${published.url}${path}.${language}.html`);
      // The list is the longest: it is looked at in every state.
      const looks = path === 'list' && language === 'en' ? LOOKS : LOOKS.filter((_, i) => i % 3 === 0);
      for (const { width, ...media } of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        expect(await axe(page), `${path} ${language} ${width} ${JSON.stringify(media)}`).toEqual([]);
      }
      // 1280 px at 400 %.
      await page.setViewportSize({ width: 320, height: 600 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${path} ${language}`).toBeLessThanOrEqual(0);
    }
});

const LOOKS = [
  { width: 360, colorScheme: 'light', forcedColors: 'none' },
  { width: 768, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1440, colorScheme: 'light', forcedColors: 'active' },
  { width: 1120, colorScheme: 'dark', forcedColors: 'none' },
] as const;

test('data for machines are on every page, and the strict policy has nothing against them', async ({
  page,
  published,
  problems,
}) => {
  for (const path of PAGES) {
    await page.goto(`${published.url}${path}.en.html`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text!)).toHaveProperty('@graph');
  }
  // The harness listens for violations; here they would be.
  expect(problems).toEqual([]);
});

test('the atlas runs on a sub-path with the published data', async ({ page, published }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${published.url}event/ouc-2019-kazakhstan.en.html`);
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await ready(page);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading').first()).toContainText('Almaty');
  expect(asked).toContain(`${published.url}data/exchanges.json`);
  expect(asked.filter((url) => !url.startsWith(published.url))).toEqual([]);
  const people = await page.evaluate(() =>
    document
      .querySelector('exchange-atlas')!
      .data!.events.flatMap(({ participants }) => participants.flatMap((one) => one.people ?? [])),
  );
  expect(people.length).toBeGreaterThan(0);
  expect(new Set(people.map(({ name }) => name))).toEqual(new Set(['[name withheld]']));
});

test.describe('from a folder without a server', () => {
  // A browser runs no module from a file: the page then leads to the list.
  test.use({ allow: /file:/ });

  test('pages are set and lead to each other; the atlas’s own page leads to the list', async ({
    page,
    published,
  }) => {
    const folder = pathToFileURL(`${published.folder}/`).href;
    await page.goto(`${folder}index.html`);
    await page.getByRole('link', { name: 'All exchanges' }).click();
    await expect(page).toHaveURL(`${folder}list.en.html`);
    const body = page.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).maxWidth)).not.toBe('none');
    await page.getByRole('article').getByRole('link', { name: 'Open University of China' }).first().click();
    await expect(page).toHaveURL(`${folder}org/ouc.en.html`);
    await page.getByRole('link', { name: 'All exchanges' }).click();
    await expect(page).toHaveURL(`${folder}list.en.html`);
  });
});

test('by keyboard: past the head to the content, from year to year', async ({ page, published }) => {
  await page.goto(`${published.url}list.en.html`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^2020/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '2019' })).toBeInViewport();
});

test('on paper there are the records, and nothing to click', async ({ page, published }) => {
  await page.goto(`${published.url}list.en.html`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('article').first()).toBeVisible();
  const colours = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  expect(colours).toBe('rgb(27, 34, 39)');
});
