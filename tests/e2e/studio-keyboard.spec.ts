// The officer's whole path by the keyboard alone: files, columns, a cell, a pair, places, the dataset. The focus is seen at
// every step of the way, and a new step begins at its heading.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './harness';
import { BOOK, LIST, list, workbook } from './studio-files';

/** A homonym and a town that no list has. */
const MORE = [
  '2019-10-01,visit,outbound,Fen College,,Cambridge,3,Office A',
  '2019-10-21,visit,outbound,Steppe College,Kazakhstan,Qumdala Newtown,2,Office A',
  '',
].join('\n');

const FILES = [
  { name: BOOK, mimeType: 'application/octet-stream', buffer: Buffer.from(workbook()) },
  { name: LIST, mimeType: 'text/csv', buffer: Buffer.concat([Buffer.from(list()), Buffer.from(MORE)]) },
];

test.use({ viewport: { width: 1280, height: 800 } });

/** Whether what has the focus shows it. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at.shadowRoot) return true;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return at.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expect(
      await isSeen(page),
      await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)),
    ).toBe(true);
  }
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(`focus on ${target}`);
}

/** By its link in the row of steps, which stands before everything that a step holds. */
async function step(page: Page, name: RegExp) {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  // The step's own: the atlas beside what is published has one too.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('from files to a dataset without a mouse', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('studio.html');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, button(page, 'Choose files…'));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(FILES);
  await expect(button(page, `Remove ${LIST}`)).toBeVisible({ timeout: 30_000 });

  await step(page, /Columns/);
  await tabTo(page, page.getByLabel('Your organization'));
  await page.keyboard.type('Dongyu University');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ningbo');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Undo “ours: Dongyu University/)).toBeVisible();

  await step(page, /Check/);
  const found = page.getByRole('checkbox', { name: 'Only the 3 rows with findings' });
  await tabTo(page, found);
  await page.keyboard.press('Space');
  await expect(page.locator('table.rows tbody tr')).toHaveCount(3);
  await page.keyboard.press('Space');
  await expect(page.locator('table.rows tbody tr')).toHaveCount(5);
  await page.keyboard.press('F8');
  const fix = page.getByRole('form', { name: /No year/ });
  await expect(fix.getByRole('button', { name: 'Accept', exact: true })).toBeFocused();
  await expect(fix).toContainText('B5');
  expect(await axe(page, { exclude: [['exchange-atlas']] })).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(fix).toContainText('B6');
  await expect(fix.getByRole('button', { name: 'Accept', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('cell', { name: /11月5日/ }).getByRole('button')).toBeFocused();
  await expect(page.getByRole('region', { name: /on a map/ })).toContainText('Row 6: Ningbo and Bangkok');
  await page.keyboard.press('Control+z');
  await expect(button(page, /^Redo “B5/)).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(button(page, /^Undo “B5/)).toBeVisible();
  await expect(button(page, /^Redo/)).toHaveCount(0);

  await step(page, /Same visit/);
  await tabTo(page, page.locator('.pairs button').first());
  await expect(page.getByRole('img', { name: /^A on a map: Ningbo and Hamburg/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^On a time axis: A 17 to 22 June 2019/ })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('m');
  await expect(page.getByText('merged by you')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();

  await step(page, /Names/);
  const cambridge = page.getByRole('form', { name: 'Which “Cambridge”?' });
  await expect(cambridge.getByRole('radio', { checked: true })).toHaveCount(0);
  await tabTo(page, cambridge.getByRole('radio', { name: /United Kingdom/ }));
  await page.keyboard.press('Space');
  await tabTo(page, cambridge.getByRole('button', { name: /Confirm/ }));
  await page.keyboard.press('Enter');
  await expect(button(page, /^Undo “Cambridge/)).toBeVisible();

  const town = page.getByRole('form', { name: /Qumdala/ });
  await tabTo(page, town.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(town.getByRole('radio', { name: /Point on a map/ })).toBeChecked();
  await tabTo(page, town.getByLabel('Latitude, longitude'));
  await page.keyboard.type('0, 0');
  await expect(town.getByRole('status')).toContainText('is not taken');
  await expect(town.getByRole('button', { name: /Confirm/ })).toBeDisabled();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('66.9, 43.2');
  await expect(town.getByRole('status')).toContainText('the other way round it lies there');
  expect(await axe(page)).toEqual([]);
  await tabTo(page, town.getByRole('button', { name: 'Swap: 43.2, 66.9' }));
  await page.keyboard.press('Enter');
  await expect(town.getByLabel('Latitude, longitude')).toHaveValue('43.2, 66.9');
  await tabTo(page, town.getByRole('button', { name: /Confirm/ }));
  await page.keyboard.press('Enter');
  await expect(button(page, /^Undo “Qumdala/)).toBeVisible();

  await step(page, /Publish/);
  const dataset = button(page, /^Download Dataset/);
  await tabTo(page, dataset);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const { places, events } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    places: { name: unknown; country: string; coordinates: number[] }[];
    events: { sources: unknown[] }[];
  };
  expect(events).toHaveLength(9);
  expect(events.filter(({ sources }) => sources.length === 2)).toHaveLength(1);
  expect(places).toContainEqual(
    expect.objectContaining({ country: 'KZ', coordinates: [66.9, 43.2], name: { en: 'Qumdala Newtown' } }),
  );
  expect(places.filter(({ country }) => country === 'GB')).toHaveLength(1);
  expect(places.filter(({ coordinates: [lon, lat] }) => lon === 0 && lat === 0)).toEqual([]);
});
