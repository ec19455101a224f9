// What a reader takes away, by keyboard and by hand, under the policy that the site is served with.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, expect, openAtlas, test } from './harness';

const YEAR = { window: ['2019-01-01', '2020-01-01'] };

async function openPanel(page: Page, view: object = YEAR, name = 'Take away') {
  await page.evaluate((wanted) => {
    document.querySelector('exchange-atlas')!.view = wanted as never;
  }, view);
  await page.getByRole('button', { name, exact: true }).click();
  const panel = page.getByRole('dialog', { name, exact: true });
  await expect(panel).toBeVisible();
  return panel;
}

/** Presses a button and reads the file that it gives. */
async function taken(page: Page, press: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const counts = (page: Page) => page.evaluate(() => document.querySelector('exchange-atlas')!.counts);

test('the CSV of 2019 is taken by keyboard alone', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate((view) => {
    document.querySelector('exchange-atlas')!.view = view as never;
  }, YEAR);
  const focused = () =>
    page.evaluate(() => {
      const element = document.querySelector('exchange-atlas')!.shadowRoot!.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  const tabTo = async (name: string) => {
    for (let i = 0; i < 60 && (await focused()) !== name; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('Take away');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Take away', exact: true })).toBeVisible();
  await tabTo('CSV for Excel');
  const { name, bytes } = await taken(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('exchange-atlas-2019.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString();
  for (const words of ['Almaty and Pavlodar', '2019-12-24/2019-12-28', 'Beijing; Almaty; Pavlodar'])
    expect(text).toContain(words);
  expect(text.trimEnd().split('\r\n').length).toBe((await counts(page)).events + 1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Take away', exact: true })).toHaveCount(0);
});

test('every other file comes, with its period in its name', async ({ page }) => {
  await openAtlas(page);
  const panel = await openPanel(page);
  const files: [string, string, RegExp][] = [
    ['Calendar (ICS)', 'exchange-atlas-2019.ics', /^BEGIN:VCALENDAR\r\n/],
    ['GeoJSON', 'exchange-atlas-2019.geojson', /^\{"type":"FeatureCollection"/],
    ['Linked Places', 'exchange-atlas-2019-linked-places.json', /"@context"/],
    ['Dataset, the selection', 'exchange-atlas-2019-selection.json', /^\{"format":"exchange-atlas"/],
    ['Dataset, everything', 'exchange-atlas-all-years-dataset.json', /^\{"format":"exchange-atlas"/],
    [
      'SVG',
      'exchange-atlas-2019-map-and-timeline.svg',
      /<svg[^]*class="leg" data-event="ouc-2019-kazakhstan"/,
    ],
  ];
  for (const [button, file, content] of files) {
    const press = () => panel.getByRole('button', { name: button, exact: true }).click();
    const { name, bytes } = await taken(page, press);
    expect(name).toBe(file);
    expect(content.test(bytes.toString()), button).toBe(true);
    await expect(panel.getByRole('status')).toContainText(file);
  }
});

test('a PNG has the size that was asked for, and says its dots per inch', async ({ page }) => {
  await openAtlas(page);
  const panel = await openPanel(page);
  await panel.getByLabel('Size').selectOption('own');
  await panel.getByLabel('Width, pixels').fill('900');
  await panel.getByLabel('Height, pixels').fill('9000');
  await expect(panel.getByRole('button', { name: 'PNG', exact: true })).toBeDisabled();
  await expect(panel).toContainText('At most 8,000 pixels a side.');
  await panel.getByLabel('Height, pixels').fill('700');
  await panel.getByLabel('Dots per inch').fill('300');
  const { name, bytes } = await taken(page, () =>
    panel.getByRole('button', { name: 'PNG', exact: true }).click(),
  );
  expect(name).toBe('exchange-atlas-2019-map-and-timeline.png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([900, 700]);
  expect(bytes.toString('latin1', 37, 41)).toBe('pHYs');
  expect(bytes.readUInt32BE(41)).toBe(11811);
});

test('an export of nothing says so, and what would help', async ({ page }) => {
  await openAtlas(page);
  const view = { window: ['1996-03-01', '1996-04-01'], filters: { type: ['visit'] } };
  const panel = await openPanel(page, view);
  await expect(panel).toContainText('Nothing is selected');
  await expect(panel.getByRole('button', { name: 'CSV for Excel' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Take in all years' }).click();
  await expect(panel.getByRole('button', { name: 'CSV for Excel' })).toBeVisible();
});

for (const [language, button, report, table] of [
  ['en', 'Take away', 'Report', 'Table: all 6 records'],
  ['zh', '带走', '报告', '附表：全部6条'],
] as const)
  test(`the report of 2019 in ${language} has the counts of the view, and is light in the dark`, async ({
    page,
  }) => {
    await openAtlas(page, { language, theme: 'dark' });
    const panel = await openPanel(page, YEAR, button);
    await panel.getByRole('button', { name: report, exact: true }).click();
    const pages = page.locator('.rp-pages');
    await expect(pages).toContainText(table);
    const figures = await pages
      .locator('[data-figure]')
      .evaluateAll((all) =>
        Object.fromEntries(all.map((one) => [(one as HTMLElement).dataset.figure, Number(one.textContent)])),
      );
    const { undated: _undated, ...wanted } = await counts(page);
    expect(figures).toEqual(wanted);
    await expect(pages.locator('tr[data-event]')).toHaveCount(wanted.events);
    expect(await pages.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(255, 255, 255)');
    await expect(pages.locator('.rp-map .leg path').first()).toBeAttached();
    expect(await axe(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(pages).toHaveCount(0);
    await expect(panel).toBeVisible();
  });

test('what is printed is the report alone, with its styles', async ({ page }) => {
  await openAtlas(page);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(page.locator('.rp-map .leg path').first()).toBeAttached();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  const printed = await page.evaluate(() => {
    const frame = document.querySelector('exchange-atlas')!.shadowRoot!.querySelector('iframe');
    const inner = frame?.contentDocument;
    const figures = inner?.querySelector('.rp-figures');
    return figures && { display: inner!.defaultView!.getComputedStyle(figures).display, title: inner!.title };
  });
  // Where a browser has printed by now the frame is gone again.
  if (printed) expect(printed).toEqual({ display: 'grid', title: 'International exchanges, 2019' });
});

test('the panel has no fault that axe finds', async ({ page }) => {
  await openAtlas(page);
  await openPanel(page);
  expect(await axe(page)).toEqual([]);
});
