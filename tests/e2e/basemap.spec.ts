// A host's own map under the routes: shown in Mercator, with its number; where it fails the map stays plain, never with
// outlines that the host did not choose.
import { inflateSync } from 'node:zlib';
import type { Page, Route } from '@playwright/test';
import { pngOf } from '../../src/publish/png';
import { expect, test } from './harness';

/** Software drawing on a busy machine is slow; nothing here is tested by the clock. */
const SLOW = 90_000;
test.setTimeout(180_000);
test.use({ allow: /maps\/(missing|gone)|tiles\.example/ });

const COLOUR = [192, 80, 144];
const TILE = Buffer.from(
  pngOf(
    256,
    256,
    Uint8Array.from({ length: 3 * 256 * 256 }, (_, i) => COLOUR[i % 3]!),
  ),
);

const raster = (tiles: string) => ({ type: 'raster', tiles: [tiles], tileSize: 256 });
const STYLES: Record<string, string> = {
  'style.json': JSON.stringify({
    version: 8,
    glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
    sources: { labels: raster('tiles/{z}/{x}/{y}.png') },
    layers: [{ id: 'names', type: 'raster', source: 'labels' }],
  }),
  'login.json': '<!doctype html><title>Please log in</title>',
  'parts.json': JSON.stringify({
    version: 8,
    sources: { gone: raster('gone/{z}/{x}/{y}.png'), good: raster('tiles/{z}/{x}/{y}.png') },
    layers: [
      { id: 'gone', type: 'raster', source: 'gone' },
      { id: 'odd', type: 'hologram', source: 'good' },
      { id: 'good', type: 'raster', source: 'good' },
    ],
  }),
};

async function answer(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname;
  const style = STYLES[path.split('/').at(-1)!];
  if (path.includes('/tiles/')) return route.fulfill({ body: TILE, contentType: 'image/png' });
  if (path.includes('/gone/')) return route.fulfill({ status: 503, body: 'Not now' });
  return style === undefined
    ? route.fulfill({ status: 404, body: 'Not found' })
    : route.fulfill({ body: style, contentType: 'application/json' });
}

/** A host's page with the atlas in it; which paths it asks for and what it tells the web editor, from then on too. */
async function host(page: Page, attributes: string) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/maps/**', answer);
  await page.route('**/host.html', async (route) => {
    const own = await route.fetch({ url: new URL('index.html', route.request().url()).href });
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg">
      <link rel="stylesheet" href="maps/none.css"></head><body><main>
      <exchange-atlas data-alone src="data/exchanges.json" ${attributes}></exchange-atlas></main>
      <script src="atlas.js" async></script></body></html>`;
    const css = /href="\.\/(assets\/[^"]+\.css)"/.exec(await own.text())![1]!;
    await route.fulfill({
      headers: own.headers(),
      contentType: 'text/html',
      body: body.replace('maps/none.css', css),
    });
  });
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto('host.html');
  await page.evaluate(async () => {
    await customElements.whenDefined('exchange-atlas');
    await document.querySelector('exchange-atlas')!.ready;
  });
  return { asked, told: () => told.join('\n') };
}

const isUp = (page: Page) =>
  expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'gl', { timeout: SLOW });
const set = (page: Page, name: string, value: string) =>
  page.evaluate(
    ([key, to]) => document.querySelector('exchange-atlas')!.setAttribute(key!, to!),
    [name, value],
  );

/** What is on the screen near the map's lower left corner, where no route runs: one pixel, decoded. */
async function corner(page: Page): Promise<number[]> {
  const box = (await page.getByRole('region', { name: 'Map' }).boundingBox())!;
  const png = await page.screenshot({
    clip: { x: box.x + 30, y: box.y + box.height - 30, width: 1, height: 1 },
  });
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  // A filter's number, then the pixel: with nothing beside or above it every filter leaves it as it is.
  return [...inflateSync(Buffer.concat(data)).subarray(1, 4)];
}

const outlines = (asked: readonly string[]) => asked.filter((path) => /basemap\/(land|borders)/.test(path));

test('a style of the host’s own lies under the routes, with its number; ours is never asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 640 });
  const { asked, told } = await host(
    page,
    'borders="yes" map-style="maps/style.json" attribution="A map service" approval="GS(2024)0650号"',
  );
  await expect(page.locator('exchange-atlas .map-land:not([d=""])')).toHaveCount(0);
  await isUp(page);
  await expect.poll(() => corner(page), { timeout: SLOW }).toEqual(COLOUR);
  expect(outlines(asked)).toEqual([]);
  expect(asked.some((path) => path.includes('/maps/tiles/'))).toBe(true);
  await expect.poll(told).toMatch(/borders.*none, countries, style.*yes/s);

  const credit = page.getByText('A map service · Map approval GS(2024)0650号');
  await expect(credit).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /globe|flat map/ })).toHaveCount(0);
  const projection = await page.evaluate(() => {
    const atlas = document.querySelector('exchange-atlas')!;
    atlas.view = { projection: 'globe', language: 'zh' } as typeof atlas.view;
    return atlas.view.projection;
  });
  expect(projection).toBe('mercator');

  await page.setViewportSize({ width: 360, height: 640 });
  await expect(page.getByText('A map service；审图号：GS(2024)0650号')).toBeInViewport();
});

test('a style that fails leaves a plain map and a message; nothing else is drawn in its place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 640 });
  const { asked, told } = await host(page, 'map-style="maps/missing.json"');
  await isUp(page);
  const plain = await corner(page);
  expect(plain).not.toEqual(COLOUR);
  const FAULTS: [style: string, message: RegExp][] = [
    ['maps/missing.json', /missing\.json.*404/],
    ['maps/login.json', /login\.json.*a web page/],
    ['https://tiles.example/style.json', /tiles\.example.*connect-src must name tiles\.example/],
    ['http://[', /http:\/\/\[.*The map stays plain/],
  ];
  for (const [style, message] of FAULTS) {
    await set(page, 'map-style', style);
    await expect.poll(told, { timeout: SLOW }).toMatch(message);
  }
  await isUp(page);
  await expect.poll(() => corner(page), { timeout: SLOW }).toEqual(plain);

  // A part that fails costs no more than itself.
  await set(page, 'map-style', 'maps/parts.json');
  await expect.poll(() => corner(page), { timeout: SLOW }).toEqual(COLOUR);
  await expect.poll(told).toMatch(/hologram/);
  await expect.poll(told).toMatch(/maps\/gone/);
  expect(outlines(asked)).toEqual([]);

  // The host thinks better of it.
  await page.evaluate(() => document.querySelector('exchange-atlas')!.removeAttribute('map-style'));
  await isUp(page);
  await expect.poll(() => outlines(asked).length, { timeout: SLOW }).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Show as a globe' })).toBeVisible();
});
