// A published folder as a reader finds it: on a sub-path of a strict server, without JavaScript, from a folder
// without a server, in both languages and themes, on paper, by keyboard.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { axe, expect, ready, serve, test as base } from './harness';
import { openHost } from './host-page';

/** Where the folder will be, by what it says of itself; here it is served from the same path. */
const BASE = 'https://www.example.edu/international/atlas/';

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
      await promisify(execFile)(process.execPath, [...args, '--base', BASE], { env });
      const site = await serve({ root: folder, mount: new URL(BASE).pathname });
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

/** Letter for letter what a careful university sends. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** A page elsewhere on the same server: the snippets of docs/embedding.md, one below the other. */
const SNIPPETS = `<h1>International office</h1>
  <script src="../atlas/atlas.js" async></script>
  <exchange-atlas src="../atlas/data/exchanges.json" lang="en">
    <ul><li><a href="../atlas/list.en.html">Our list of exchanges</a></li></ul>
  </exchange-atlas>
  <script src="../atlas/atlas-frame.js" async></script>
  <iframe data-exchange-atlas src="../atlas/index.html" title="International exchanges" height="480"
    width="100%" allowfullscreen></iframe>
  <p><a href="../atlas/">Our exchanges on a map</a></p>`;

const openSnippets = (page: Page, { url }: Published) =>
  openHost(page, SNIPPETS, {
    headers: { 'content-security-policy': POLICY },
    at: new URL('../office/', url).href,
    atlas: '../atlas/',
  });

test('all three ways in, from one folder on a sub-path, under the strict policy', async ({
  page,
  published,
  problems,
}) => {
  test.slow();
  const { headers } = await serverOf(published);
  expect(headers.get('content-security-policy')).toBe(POLICY);
  const blocked = await blockOthers(page, published);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  await page.route('**/data/exchanges.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 700, height: 640 });
  await openSnippets(page, published);

  // The script: the host's own list stands until the records do.
  const atlas = page.locator('exchange-atlas');
  const list = page.getByRole('link', { name: 'Our list of exchanges' });
  await expect(atlas).toHaveJSProperty('data', null);
  await expect(list).toBeVisible();
  send();
  await expectWhole(page.locator('body'));
  await expect(list).toBeHidden();

  // The frame: as high as the atlas inside likes, both ways.
  const frame = page.locator('iframe');
  await frame.scrollIntoViewIfNeeded();
  await expectWhole(page.frameLocator('iframe').locator('body'));
  const height = () => frame.evaluate((element) => element.clientHeight);
  await expect.poll(height).toBe(860);
  await page.setViewportSize({ width: 500, height: 640 });
  await expect.poll(height).toBe(640);
  await page.setViewportSize({ width: 700, height: 640 });
  await expect.poll(height).toBe(860);

  // The link, and the picture that other sites show beside it.
  await page.getByRole('link', { name: 'Our exchanges on a map' }).click();
  await expect(page).toHaveURL(published.url);
  await expectWhole(page.locator('body'));
  await expectPreview(page, published);

  expect(blocked).toEqual([]);
  // All of it from the folder, but for the host's own page.
  const elsewhere = asked.filter(
    (url) => !url.startsWith(published.url) && !url.endsWith('/office/host.html'),
  );
  expect(elsewhere).toEqual([]);
  expect(problems, 'violations, requests elsewhere, errors in the console').toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all three ways in lead to the list', async ({ page, published }) => {
    await openSnippets(page, published);
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('article')).toHaveCount(events.length);
    await page.getByRole('link', { name: 'Our exchanges on a map' }).click();
    await expect(page).toHaveURL(`${published.url}list.en.html`);
    await openSnippets(page, published);
    await page.getByRole('link', { name: 'Our list of exchanges' }).click();
    await expect(page.getByRole('article')).toHaveCount(events.length);
  });
});

const serverOf = ({ url }: Published) => fetch(url, { method: 'HEAD' });

/** Nothing but the one server can be reached; what was tried all the same. */
async function blockOthers(page: Page, { url }: Published): Promise<string[]> {
  const tried: string[] = [];
  const { origin } = new URL(url);
  await page.context().route(
    (address) => address.origin !== origin,
    (route) => {
      tried.push(route.request().url());
      return route.abort('blockedbyclient');
    },
  );
  return tried;
}

/** The records in the list, and the map's own files: the worker among them is what a policy is first to stop. */
async function expectWhole(inside: Locator): Promise<void> {
  const atlas = inside.locator('exchange-atlas');
  await expect(atlas.getByRole('table', { name: 'Events' }).getByRole('row').nth(3)).toBeAttached({
    timeout: 30_000,
  });
  await expect(atlas).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
}

/** The picture is where the page says, of the size that it says. */
async function expectPreview(page: Page, { url }: Published): Promise<void> {
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await meta('url')).toBe(BASE);
  const address = (await meta('image'))!;
  expect(address.startsWith(BASE)).toBe(true);
  // The server of the test is not the one that the page names; path and file are the same.
  const answer = await fetch(new URL(new URL(address).pathname, url));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, await meta('image:type')]);
  const png = Buffer.from(await answer.arrayBuffer());
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
  expect(size).toEqual([await meta('image:width'), await meta('image:height')]);
  expect(await meta('image:alt')).toBeTruthy();
}

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
