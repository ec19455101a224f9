// A long table in the built studio: what the page is given comes in pieces, a few rows are drawn of it, it is there
// again after a reload, and a cancelled one leaves no trace.
import type { Page } from '@playwright/test';
import { officeCsv } from '../../bench/office';
import { expect, test } from './harness';

const ROWS = 3000;
/** Of src/import/slices.ts. */
const SLICE = 250;

test.use({ viewport: { width: 1280, height: 800 }, allow: /Worker failed to load/ });

interface Heard {
  messages: number;
  longest: number;
  /** Shares of the work that the worker told, in order. */
  told: number[];
}

/** Notes of every message of the import's worker how long its longest list is. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const heard = { messages: 0, longest: 0, told: [] as number[] };
    Object.assign(window, { heard });
    const longest = (value: unknown): number => {
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0;
      const own = Array.isArray(value) ? value.length : 0;
      return Object.values(value).reduce<number>((most, one) => Math.max(most, longest(one)), own);
    };
    const Native = window.Worker;
    window.Worker = class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (options?.name !== 'import') return;
        // Before the page's own listener, which puts pieces together.
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ progress?: { done: number; of: number } }>) => {
            heard.messages++;
            heard.longest = Math.max(heard.longest, longest(data));
            if (data.progress) heard.told.push(data.progress.done / data.progress.of);
          },
        );
      }
    };
  });
}

const add = (page: Page, name: string, rows: number) =>
  page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(officeCsv(rows)) });
const files = (page: Page) => page.getByRole('button', { name: /^Remove .*\.csv$/ });

test('thousands of rows come to the page in pieces, stay in the browser, and a cancelled table leaves no trace', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await listen(page);
  await page.goto('studio.html');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await add(page, '出访.csv', ROWS);
  await expect(files(page)).toHaveCount(1, { timeout: 60_000 });
  const heard = await page.evaluate(() => (window as unknown as { heard: Heard }).heard);
  expect(heard.longest).toBeLessThanOrEqual(SLICE);
  expect(heard.messages).toBeGreaterThan(ROWS / SLICE);
  expect(heard.told.length).toBeGreaterThan(1);
  expect(heard.told.every((share) => share >= 0 && share <= 1)).toBe(true);

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Columns/ })
    .click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: /Check/ }).click();
  await expect(page.locator('table.rows tbody tr').first()).toBeVisible();
  expect(await page.locator('table.rows tbody tr').count()).toBeLessThanOrEqual(60);

  await expect(page.getByText('saved in this browser')).toBeVisible({ timeout: 30_000 });
  await page.goto('studio.html#add');
  await page.reload();
  await expect(files(page)).toHaveCount(1, { timeout: 60_000 });

  // Clicked within the page, as soon as there is anything to cancel.
  await page.evaluate(() => {
    const status = document.querySelector('.status')!;
    new MutationObserver((_, observer) => {
      if (!status.querySelector('progress')) return;
      observer.disconnect();
      status.querySelector('button')!.click();
    }).observe(status, { childList: true, subtree: true });
  });
  await add(page, 'again.csv', 4 * ROWS);
  const status = page.locator('.status');
  await expect(status).toHaveAttribute('aria-live', 'polite');
  await expect(status.getByRole('button')).toHaveCount(0, { timeout: 30_000 });
  await expect(files(page)).toHaveCount(1);
  await expect(files(page)).toHaveAccessibleName('Remove 出访.csv');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
