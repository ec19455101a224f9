// In pages of others: fetched when near, the host's own content until then and where that can't be, ten on a page,
// frames, and messages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, serve, test } from './harness';
import { atlasReady, openHost } from './host-page';
import { listenersOn, liveObjects, timers, watchTimers } from './leaks';

const DIST = process.env.ATLAS_DIST ?? 'dist';

test('far below, nothing but the loader is fetched; near, the app, then the data, then the map', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    Object.assign(document, { namesBefore: Object.getOwnPropertyNames(window) });
  });
  await openHost(
    page,
    `<div><br><br></div><svg height="4000" width="10"></svg>
     <exchange-atlas src="data/exchanges.json"><p>The list of the host</p></exchange-atlas>
     <script src="atlas.js" async></script>`,
  );
  await page.waitForLoadState('networkidle');
  const files = asked.map((path) => path.split('/').pop());
  expect(files.filter((name) => name !== 'icon.svg')).toEqual(['host.html', 'atlas.js']);
  await expect(page.getByText('The list of the host')).toBeAttached();

  await page.locator('exchange-atlas').scrollIntoViewIfNeeded();
  expect(await atlasReady(page)).toBeGreaterThan(10);
  await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
  const order = (name: RegExp) => asked.findIndex((path) => name.test(path));
  expect(order(/\/atlas-[^/]*\.js$/)).toBeGreaterThan(0);
  expect(order(/exchanges\.json$/)).toBeGreaterThan(order(/\/atlas-[^/]*\.js$/));
  expect(order(/land-110m/)).toBeGreaterThan(order(/\/atlas-[^/]*\.js$/));
  expect(order(/GlMap/)).toBeGreaterThan(order(/land-110m/));
  expect(order(/worker/)).toBeGreaterThan(order(/GlMap/));

  // What the snippet costs: the loader while the element is far; then the first view, which nothing else comes before.
  const weight = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length, 0);
  const firstView = [/^\/atlas\.js$/, /\/atlas-[^/]*\.js$/, /exchanges\.json$/, /land-110m/];
  const own = asked.filter((path) => !/host\.html|icon\.svg/.test(path)).slice(0, firstView.length);
  for (const part of firstView)
    expect(
      own.some((path) => part.test(path)),
      `${part} in ${own.join(' ')}`,
    ).toBe(true);
  expect(weight(['atlas.js'])).toBeLessThanOrEqual(1000);
  expect(weight(own)).toBeLessThanOrEqual(110_000);

  const left = await page.evaluate(async () => ({
    names: Object.getOwnPropertyNames(window).filter(
      (name) =>
        !name.startsWith('__p') &&
        !(document as unknown as { namesBefore: string[] }).namesBefore.includes(name),
    ),
    cookie: document.cookie,
    stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(left).toEqual({ names: ['__svelte'], cookie: '', stored: 0, caches: 0 });
  await expect(page.getByText('The list of the host')).not.toBeVisible();
});

test('a hidden tab of the host shows it when it is opened; moved, removed and put back it goes on', async ({
  page,
}) => {
  await openHost(
    page,
    `<div id="tab" hidden><exchange-atlas src="data/exchanges.json" window="2019-12"></exchange-atlas></div>
     <div id="other"></div><script src="atlas.js" async></script>`,
  );
  expect(await page.evaluate(() => customElements.get('exchange-atlas') === undefined)).toBe(true);
  await page.evaluate(() => document.getElementById('tab')!.removeAttribute('hidden'));
  const events = await atlasReady(page);
  expect(events).toBeGreaterThan(0);
  const after = await page.evaluate(async () => {
    const atlas = document.querySelector('exchange-atlas')!;
    document.getElementById('other')!.append(atlas);
    await new Promise((done) => setTimeout(done, 100));
    atlas.remove();
    await new Promise((done) => setTimeout(done, 100));
    document.body.prepend(atlas);
    await new Promise((done) => setTimeout(done, 300));
    return { events: atlas.counts.events, svg: atlas.shadowRoot!.querySelectorAll('svg').length };
  });
  expect(after.events).toBe(events);
  expect(after.svg).toBeGreaterThan(3);
});

test('a column that gets narrower and wider, also while it is hidden', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openHost(
    page,
    `<div id="column"><exchange-atlas src="data/exchanges.json" window="2019-12"></exchange-atlas></div>
     <script src="atlas.js" async></script>`,
  );
  const events = await atlasReady(page);
  const atlas = page.locator('exchange-atlas');
  await expect(atlas).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
  /** How wide its parts are drawn, and whether anything sticks out; px. */
  const laidOut = () =>
    atlas.evaluate((element) => {
      const root = element.shadowRoot!;
      const { left, right } = element.getBoundingClientRect();
      const of = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
      const parts = ['.a-head', '.a-map', '.a-dock', '.a-list'].map(of);
      return {
        width: right - left,
        out: parts.some((part) => part.left < left - 1 || part.right > right + 1),
        map: Math.round(of('canvas').width - of('.a-map').width),
        axis: of('.tl-axis').right <= of('.a-dock').right + 1,
        sheet: of('.a-handle').height > 0,
      };
    });
  const whole = (width: number) => ({ width, out: false, map: 0, axis: true, sheet: width < 600 });
  const column = (change: { width?: number; hidden?: boolean }) =>
    page.evaluate(({ width, hidden }) => {
      const column = document.getElementById('column')!;
      if (width) column.style.width = `${width}px`;
      if (hidden !== undefined) column.hidden = hidden;
    }, change);
  for (const width of [700, 360, 1300]) {
    await column({ width });
    await expect.poll(laidOut, `${width} px`).toEqual(whole(width));
  }
  await column({ hidden: true });
  await column({ width: 500 });
  await column({ hidden: false });
  await expect.poll(laidOut).toEqual(whole(500));
  expect(await page.evaluate(() => document.querySelector('exchange-atlas')!.counts.events)).toBe(events);
});

test('attributes choose what is shown, and what makes no sense is said', async ({ page }) => {
  await openHost(
    page,
    `<exchange-atlas src="data/exchanges.json" lang="zh" theme="dark" window="2019-12" filters="type=visit,dance"
       mode="sideways"></exchange-atlas>
     <script src="atlas.js" async></script>`,
  );
  await atlasReady(page);
  const view = await page.evaluate(() => document.querySelector('exchange-atlas')!.view);
  expect(view).toMatchObject({
    window: ['2019-12-01', '2020-01-01'],
    filters: { type: ['visit'] },
    mode: 'window',
    language: 'zh',
    theme: 'dark',
  });
  await page.evaluate(() => document.querySelector('exchange-atlas')!.setAttribute('window', '2019'));
  await expect
    .poll(() => page.evaluate(() => document.querySelector('exchange-atlas')!.view.window))
    .toEqual(['2019-01-01', '2020-01-01']);
});

test.describe('where the records do not come', () => {
  test.use({ allow: /404|Failed to load/ });

  test('the content of the host can still be read', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openHost(
      page,
      `<exchange-atlas src="data/missing.json"><p>The list of the host</p></exchange-atlas>
       <script src="atlas.js" async></script>`,
    );
    await atlasReady(page);
    await expect(page.getByText('The list of the host')).toBeVisible();
    // What needs a moment of rest has had it by then: the map's own files are not fetched for nothing.
    await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'svg');
    await page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(null)))),
    );
    expect(asked.filter((url) => /GlMap|maplibre/.test(url))).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the content of the host stands', async ({ page }) => {
    await page.goto('examples/front-page.html');
    await expect(page.getByRole('link', { name: 'All exchanges as one file' })).toBeVisible();
  });
});

test('ten on one page: each shows its own, contexts are given back, and removed they leave nothing behind', async ({
  page,
}) => {
  test.slow();
  await watchTimers(page);
  await page.goto('examples/ten.html');
  const atlases = page.locator('exchange-atlas');
  await expect(atlases).toHaveCount(10);
  for (let i = 0; i < 10; i++) {
    await atlases.nth(i).scrollIntoViewIfNeeded();
    expect(await atlasReady(page, i), `atlas ${i}`).toBeGreaterThan(0);
  }
  // The last ones are in the window; the first are far above it.
  await expect(atlases.nth(0)).toHaveAttribute('data-map', 'svg');
  const canvases = await page.evaluate(() =>
    [...document.querySelectorAll('exchange-atlas')].map(
      (a) => a.shadowRoot!.querySelectorAll('canvas').length,
    ),
  );
  expect(canvases[0]).toBe(0);
  await page.evaluate(() => document.querySelectorAll('exchange-atlas').forEach((atlas) => atlas.remove()));
  await expect
    .poll(() => liveObjects(page, KINDS), { timeout: 30_000 })
    .toEqual({ atlases: 0, contexts: 0, canvases: 0, shadows: 0 });
  await expect.poll(() => timers(page), { timeout: 30_000 }).toBe(0);
  // The browser's driver has listeners of its own; the map library one for all maps of a page.
  const drivers = /^(__playwright|auxclick|click|contextmenu|dblclick|mouse|pointer(down|up)|touch)/;
  const onWindow = await listenersOn(page, 'window');
  expect(onWindow.filter((type) => !drivers.test(type))).toEqual([]);
  // The first is this harness's.
  expect(await listenersOn(page, 'document')).toEqual(['securitypolicyviolation', 'visibilitychange']);
});

/** What an atlas is made of. */
const KINDS = {
  atlases: "customElements.get('exchange-atlas').prototype",
  contexts: 'WebGL2RenderingContext.prototype',
  canvases: 'HTMLCanvasElement.prototype',
  shadows: 'ShadowRoot.prototype',
};

test('a frame takes the height it asks for, and answers listed pages only', async ({ page }) => {
  await page.goto('examples/frame.html');
  const frame = page.locator('iframe');
  await expect
    .poll(async () => (await frame.boundingBox())!.height, { timeout: 30_000 })
    .toBeGreaterThan(700);
  const heard = await page.evaluate(async () => {
    const inner = document.querySelector('iframe')!.contentWindow!;
    const heard: { type: string; events?: number }[] = [];
    addEventListener('message', ({ data }) => heard.push({ type: data.type, events: data.counts?.events }));
    inner.postMessage({ exchangeAtlas: 2, type: 'view', view: { query: 'other version' } }, '*');
    inner.postMessage('nonsense', '*');
    inner.postMessage(
      { exchangeAtlas: 1, type: 'view', view: { window: ['2019-12-01', '2020-01-01'] } },
      '*',
    );
    for (let i = 0; i < 100 && !heard.some(({ type }) => type === 'view'); i++)
      await new Promise((done) => setTimeout(done, 100));
    return heard;
  });
  const view = heard.filter(({ type }) => type === 'view').at(-1);
  expect(view?.events).toBeGreaterThan(0);
});

test.describe('a page of another origin around the frame', () => {
  test.use({ allow: /request to another host|frame|postMessage/i });

  test('hears the height, and nothing of what the reader does', async ({ page, site }) => {
    const other = await serve({
      root: DIST,
      headers: { 'content-security-policy': `default-src 'self'; frame-src ${new URL(site.url).origin}` },
    });
    await page.goto(`${other.url}examples/index.html`);
    const types = await page.evaluate(async (address) => {
      const types: string[] = [];
      addEventListener('message', ({ data }) => types.push(data.type));
      const frame = document.createElement('iframe');
      frame.src = `${address}index.html`;
      frame.width = '700';
      document.body.append(frame);
      for (let i = 0; i < 150 && types.length === 0; i++) await new Promise((done) => setTimeout(done, 100));
      frame.contentWindow!.postMessage({ exchangeAtlas: 1, type: 'view', view: { query: 'x' } }, '*');
      await new Promise((done) => setTimeout(done, 1000));
      return types;
    }, site.url);
    expect(new Set(types)).toEqual(new Set(['height']));
    await other.close();
  });
});

test('two atlases in step, and a list that lights a route', async ({ page }) => {
  await page.goto('examples/news.html');
  await atlasReady(page);
  await page.getByRole('link', { name: /Almaty/ }).focus();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('exchange-atlas')!.view.selected))
    .toBe('ouc-2019-kazakhstan');
  await expect(page.getByRole('link', { name: /Almaty/ })).toHaveAttribute('aria-current', 'true');

  await page.goto('examples/front-page.html');
  await atlasReady(page);
  await page.evaluate(
    () => (document.querySelector('exchange-atlas')!.view = { window: ['2019-12-01', '2020-01-01'] }),
  );
  await expect(page.locator('#headline')).toHaveText(/4 visits, \d+ partners/);
});
