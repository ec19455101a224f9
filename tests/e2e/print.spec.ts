// The page itself on paper, from a dark screen: a light sheet with the map, the timeline, the open record and the
// whole list, and nothing to press. One page, whose states are switched in place.
import type { Page } from '@playwright/test';
import { expect, frames, openAtlas, test, waitForMap } from './harness';

interface Sheet {
  paper: string;
  ink: string;
  width: number;
  land: number;
  routes: number;
  marks: number;
  rows: number;
  quotes: number;
  pressed: string[];
  frame: string;
}

/** What stands on the sheet that is laid before printing. */
const sheetOf = (page: Page): Promise<Sheet> =>
  page.evaluate(() => {
    const root = document.querySelector('exchange-atlas')!.shadowRoot!;
    const sheet = root.querySelector<HTMLElement>('.a-sheet')!;
    const count = (selector: string) => sheet.querySelectorAll(selector).length;
    const style = getComputedStyle(sheet);
    const seen = (node: Element) => (node as HTMLElement).checkVisibility();
    return {
      paper: style.getPropertyValue('--paper'),
      ink: style.color,
      width: sheet.clientWidth,
      land: sheet.querySelector('.map-under path[d*="L"]')?.getAttribute('d')?.length ?? 0,
      routes: count('.map-over .map-leg'),
      marks: count('.tl-mark'),
      rows: count('.tb-row'),
      quotes: count('.dt .dt-quote'),
      pressed: [
        ...sheet.querySelectorAll('button:not(.tb-title, .tb-when, .tl-date, .tl-label, .dt-link, .fc-chip)'),
      ]
        .filter(seen)
        .map(({ className }) => className),
      frame: getComputedStyle(root.querySelector('.frame')!).display,
    };
  });

const fire = (page: Page, name: 'beforeprint' | 'afterprint') =>
  page.evaluate((type) => void dispatchEvent(new Event(type)), name);

test('from a dark screen the page prints light and whole', async ({ page }) => {
  const atlas = await openAtlas(page, { theme: 'dark', viewport: { width: 900, height: 620 } });
  await waitForMap(page, 60_000);
  await atlas.evaluate((node) => {
    Object.assign(node, { view: { window: ['2019-12-01', '2020-01-01'], selected: null } });
    const { data } = node as unknown as { data: { events: { id: string; when?: string }[] } };
    const trip = data.events.find(({ when }) => when === '2019-12-24/2019-12-28')!;
    Object.assign(node, { view: { selected: trip.id } });
  });
  await expect(atlas.getByRole('region', { name: 'Details' })).toBeVisible();
  await frames(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  // All of it stands when the event has been told: a page that prints waits for nothing.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await fire(page, 'beforeprint');
  const sheet = await sheetOf(page);
  expect(sheet).toMatchObject({ paper: '#fbfaf6', ink: 'rgb(27, 34, 39)', width: 680, frame: 'none' });
  expect(sheet).toMatchObject({ rows: 5, quotes: 1, pressed: [] });
  expect(sheet.land).toBeGreaterThan(1000);
  expect(sheet.routes).toBeGreaterThan(3);
  expect(sheet.marks).toBeGreaterThan(4);
  await expect(atlas).toHaveAttribute('data-theme', 'light');
  expect(asked).toEqual([]);

  // Afterwards nothing of it is left, and the screen is as it was.
  await fire(page, 'afterprint');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect(atlas.locator('.a-paper')).toHaveCount(0);
  await expect(atlas).toHaveAttribute('data-theme', 'dark');
  await expect(atlas).toHaveAttribute('data-map', 'gl');
  await expect(atlas.locator('.frame')).toBeVisible();

  // The browser's own printing, in the compact form too, and in Chinese.
  await atlas.evaluate((node) => {
    node.setAttribute('compact', '');
    Object.assign(node, { view: { window: null, selected: null, language: 'zh' } });
    addEventListener(
      'beforeprint',
      () => {
        const sheet = node.shadowRoot!.querySelector<HTMLElement>('.a-sheet')!;
        node.dataset.printed = `${sheet.lang} ${sheet.querySelectorAll('.tb-row').length}`;
      },
      { once: true },
    );
  });
  await frames(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  await expect(atlas).toHaveAttribute('data-printed', 'zh 50');
});
