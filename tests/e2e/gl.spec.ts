// The WebGL map on the page, under the strict policy: it takes over from the SVG map, follows the view, and where it
// can't come the SVG map stays.

import type { Page } from '@playwright/test';
import { expect, openAtlas, test, waitForMap } from './harness';

/** Software drawing on a busy machine is slow; nothing here is tested by the clock. */
const SLOW = 90_000;
const SMALL = { width: 640, height: 560 };
const DECEMBER = { window: ['2019-12-01', '2020-01-01'], filters: { type: ['visit'] } };

test.setTimeout(180_000);

const set = (page: Page, view: object) =>
  page.evaluate((patch) => {
    (document.querySelector('exchange-atlas') as unknown as { view: object }).view = patch;
  }, view);

const read = (page: Page) =>
  page.evaluate(() => {
    const { view, counts } = document.querySelector('exchange-atlas') as unknown as {
      view: { window: unknown; filters: unknown; selected: unknown };
      counts: { events: number };
    };
    return { window: view.window, filters: view.filters, selected: view.selected, events: counts.events };
  });

test('takes over from the SVG map, and keeps the choice through every projection', async ({ page }) => {
  await openAtlas(page, { viewport: SMALL });
  await waitForMap(page, SLOW);
  await set(page, { ...DECEMBER, selected: 'ouc-2019-kazakhstan' });
  const before = await read(page);
  expect(before.events).toBe(4);
  for (const projection of ['globe', 'mercator', 'equal-earth']) {
    await set(page, { projection });
    await waitForMap(page, SLOW);
    expect(await read(page)).toEqual(before);
  }
});

test('the canvas is no stop of the keyboard, and says nothing to a screen reader', async ({ page }) => {
  await openAtlas(page, { viewport: SMALL });
  await waitForMap(page, SLOW);
  const canvas = page.locator('exchange-atlas canvas').first();
  await expect(canvas).toHaveAttribute('aria-hidden', 'true');
  await expect(canvas).not.toHaveAttribute('tabindex', /.*/);
  await expect(canvas).not.toHaveAttribute('role', /.*/);
});

test.describe('where it cannot come', () => {
  test('without WebGL 2 the SVG map stays, and the console says why', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind as '2d', ...(rest as []));
      } as typeof getContext;
    });
    const told = page.waitForEvent('console', (message) => /the SVG map stays/.test(message.text()));
    await openAtlas(page, { viewport: SMALL });
    await told;
    await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'svg');
    await expect(page.locator('exchange-atlas .map-svg').first()).toBeVisible();
  });

  test.describe('a worker that is lost on the way', () => {
    test.use({ allow: /maplibre-gl-worker|ERR_FAILED|[Ff]ailed to load/ });
    test('leaves the SVG map at work', async ({ page }) => {
      await page.route(/maplibre-gl-worker/, (route) => route.abort());
      await openAtlas(page, { viewport: SMALL });
      await set(page, DECEMBER);
      await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'svg');
      expect((await read(page)).events).toBe(4);
      await expect(page.locator('exchange-atlas .map-svg').first()).toBeVisible();
    });
  });
});
