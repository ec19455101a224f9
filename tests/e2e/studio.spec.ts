// The officer's story on the built studio: files in, columns and findings answered, a pair merged, the site's zip taken
// away, unpacked and served. Nothing is asked of another host, and from the second step on there is no network.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { axe, expect, ready, serve, test } from './harness';
import { BOOK, LIST, PASSPORT, list, workbook } from './studio-files';

const FILES = [
  { name: BOOK, mimeType: 'application/octet-stream', buffer: Buffer.from(workbook()) },
  { name: LIST, mimeType: 'text/csv', buffer: Buffer.from(list()) },
];

// Without a network the browser asks in vain for the page's own icon when the title changes, and MapLibre for its worker
// when the records do: then the drawn map stays.
test.use({
  allow: /ERR_INTERNET_DISCONNECTED.*icon\.svg|Worker failed to load/,
  viewport: { width: 1280, height: 800 },
});

const step = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation').getByRole('link', { name }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function opened(page: Page) {
  await page.goto('studio.html');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByText('See for yourself')).toBeVisible({ timeout: 30_000 });
}

async function added(page: Page) {
  await opened(page);
  await page.locator('input[type=file][multiple]').setInputFiles(FILES);
  await expect(page.getByRole('button', { name: `Remove ${LIST}` })).toBeVisible({ timeout: 30_000 });
}

/** The files as they would be dropped from a folder. */
async function drop(page: Page) {
  const given = FILES.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  await page.evaluate((files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, given);
}

test('an office’s files become a published site, without a network', async ({ page, context, browser }) => {
  test.setTimeout(180_000);
  await opened(page);
  await drop(page);
  await expect(page.getByRole('button', { name: `Remove ${BOOK}` })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/护照号 is never taken/)).toBeVisible();
  // The map comes once with the network, as at any visit.
  await step(page, /Check/);
  await page.locator('exchange-atlas').scrollIntoViewIfNeeded();
  await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', /svg|gl/, { timeout: 30_000 });
  await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
  await context.setOffline(true);

  await step(page, /Columns/);
  const becomes = page.getByRole('complementary');
  await page.getByLabel('Meaning of 情况').selectOption('note');
  await expect(page.getByRole('button', { name: /^Undo “情况: Note/ })).toBeVisible();
  await page.getByRole('group', { name: 'Sheets' }).getByRole('button', { name: LIST }).click();
  await page.getByLabel('Meaning of Handled by').selectOption('unit');
  await expect(page.getByRole('button', { name: /^Undo “Handled by: Our unit/ })).toBeVisible();
  await becomes.getByLabel('Your organization').fill('Dongyu University');
  await becomes.getByLabel('Its city').fill('Ningbo');
  await becomes.getByRole('button', { name: 'These are ours' }).click();
  await expect(page.getByRole('button', { name: /^Undo “ours: Dongyu University/ })).toBeVisible();

  await step(page, /Check/);
  await expect(heading(page, /8 records usable, 3 wait/)).toBeVisible();
  await page.keyboard.press('F8');
  const fix = page.getByRole('form', { name: /No year/ });
  await expect(fix).toContainText('B5');
  await fix.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(fix).toContainText('B6');
  await fix.getByRole('radio', { name: 'Type it' }).check();
  await fix.getByRole('textbox').fill('2019年11月5日至8日');
  await page.keyboard.press('Enter');
  await expect(fix).toContainText('B7');
  await fix.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(heading(page, /8 records usable, 0 wait/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo “B7/ }).click();
  await expect(heading(page, /1 waits/)).toBeVisible();
  await page.keyboard.press('F8');
  await fix.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(heading(page, /0 wait/)).toBeVisible();

  await step(page, /Same visit/);
  await expect(page.getByRole('row', { name: /Partners.*Elbe University/ })).toBeVisible();
  await page.getByRole('button', { name: 'Same visit, merge' }).click();
  await expect(page.getByText('merged by you')).toBeVisible();

  await step(page, /Publish/);
  await expect(page.getByText(/^7 records, /)).toBeVisible();
  await expect(page.getByText('Nothing is open.')).toBeVisible();
  const [site] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Website' }).click(),
  ]);
  const [book] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${BOOK}` }).click(),
  ]);
  const parts = unzipSync(readFileSync(await site.path()));
  const all = Object.values(parts).map((bytes) => Buffer.from(bytes).toString('utf8'));
  // Neither a person nor a personal number is anywhere in what is published.
  for (const word of [PASSPORT, '沈睿', '林知夏', '周亦安'])
    expect(
      all.filter((text) => text.includes(word)),
      word,
    ).toEqual([]);
  const sheet = Object.entries(unzipSync(readFileSync(await book.path())))
    .filter(([path]) => path.startsWith('xl/'))
    .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
    .join();
  expect(sheet).toContain('2019年11月5日至8日');
  expect(sheet).not.toContain(PASSPORT);

  const folder = mkdtempSync(join(tmpdir(), 'atlas-studio-'));
  try {
    for (const [path, bytes] of Object.entries(parts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const served = await serve({ root: folder });
    const other = await browser.newPage();
    await other.goto(`${served.url}index.html`);
    await ready(other);
    expect(await other.evaluate(() => document.querySelector('exchange-atlas')!.counts)).toMatchObject({
      events: 7,
      agreements: 2,
    });
    await expect(
      other
        .locator('exchange-atlas')
        .getByText(/Hamburg/)
        .first(),
    ).toBeAttached();
    await other.close();
    await served.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every step in both languages is clean for axe, and keeps its place when the language changes', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await added(page);
  for (const name of [/Add/, /Columns/, /Check/, /Same visit/, /Names/, /Publish/]) {
    await step(page, name);
    expect(await axe(page, { exclude: [['exchange-atlas']] }), String(name)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(heading(page, '可以发布了。')).toBeVisible();
  for (const name of [/核对各列/, /检查/, /是否同一次/, /单位与地点/, /添加资料/]) {
    await step(page, name);
    expect(await axe(page), String(name)).toEqual([]);
  }
});

test('the work is there at the next visit, and gone when it is removed', async ({ page }) => {
  await added(page);
  await expect(page.getByText('saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: `Remove ${BOOK}` })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('saved in this browser')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('See for yourself')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: `Remove ${BOOK}` })).toHaveCount(0);
});
