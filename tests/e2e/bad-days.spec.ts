// Days on which something is missing, blocked or wrong: each leaves something to read, and a line in the console that
// tells the web editor what it was.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { POLICY } from '../../scripts/serve.mjs';
import { expect, openAtlas, test, waitForMap } from './harness';
import { atlasReady, editorsConsole, openHost } from './host-page';

const good = readFileSync('data/exchanges.json', 'utf8');
const LOADER = '<script src="atlas.js" async></script>';

const said = (lines: readonly string[]) => expect.poll(() => lines.join('\n'), { timeout: 30_000 });

/** Nobody waits ten seconds here for what is slow. */
const hurry = (page: Page) =>
  page.addInitScript(() => {
    const { setTimeout: real } = window;
    window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) =>
      real(run, ms === 10_000 && !('patient' in window) ? 200 : ms, ...rest)) as typeof setTimeout;
  });

test.describe('the dataset', () => {
  test.use({ allow: /404|Failed to load|net::|connect-src|another host|login\.invalid|CORS/ });

  test('missing, cut off, a page to log in, sent elsewhere, dropped, slow', async ({ page }) => {
    const lines = editorsConsole(page);
    await hurry(page);
    await page.setViewportSize({ width: 500, height: 500 });
    const answer = (name: string, body: string, contentType: string) =>
      page.route(`**/data/${name}`, (route) => route.fulfill({ body, contentType }));
    await answer('cut.json', good.slice(0, 20_000), 'application/json');
    await answer('login.json', '<!doctype html><title>Log in</title><form></form>', 'text/html');
    await page.route('**/data/elsewhere.json', (route) =>
      route.fulfill({ status: 302, headers: { location: 'http://login.invalid/?back=1' } }),
    );
    await page.route('**/data/dropped.json', (route) => route.abort('connectionreset'));
    let send: (() => void) | undefined;
    await page.route('**/data/slow.json', async (route) => {
      await new Promise<void>((done) => (send = done));
      await route.fulfill({ body: good, contentType: 'application/json' });
    });

    const names = ['none', 'cut', 'login', 'elsewhere', 'dropped', 'slow'];
    const atlas = (name: string) =>
      `<exchange-atlas src="data/${name}.json"><p>Our list: ${name}</p></exchange-atlas>`;
    await openHost(page, names.map(atlas).join('') + LOADER);

    for (let i = 0; i < names.length; i++) {
      await page.locator('exchange-atlas').nth(i).scrollIntoViewIfNeeded();
      if (names[i] !== 'slow') expect(await atlasReady(page, i), names[i]).toBe(0);
    }
    const alerts = page.getByRole('alert');
    await expect(alerts).toHaveCount(5);
    for (const name of names) await expect(page.getByText(`Our list: ${name}`)).toBeVisible();
    const words = [/no file at/, /breaks off/, /a web page came/i, /could not be read/, /could not be read/];
    for (const [i, what] of words.entries()) await expect(alerts.nth(i)).toContainText(what);
    const console = said(lines);
    for (const what of words) await console.toMatch(what);
    await console.toMatch(/slow\.json is slow/);

    send!();
    expect(await atlasReady(page, 5)).toBeGreaterThan(10);
    await expect(page.getByText('Our list: slow')).toBeHidden();
  });
});

test('neither src nor data: what the host wrote stands, and the console says what is missing', async ({
  page,
}) => {
  const lines = editorsConsole(page);
  await openHost(page, `<exchange-atlas><p>Our list</p></exchange-atlas>${LOADER}`);
  await said(lines).toMatch(/Exchange Atlas: <exchange-atlas> has neither src nor data/);
  await expect(page.getByText('Our list')).toBeVisible();
  await page.evaluate(
    (data) => {
      document.querySelector('exchange-atlas')!.data = data;
    },
    JSON.parse(good) as never,
  );
  expect(await atlasReady(page)).toBeGreaterThan(10);
  await expect(page.getByText('Our list')).toBeHidden();
});

test.describe('a policy that forbids', () => {
  test.use({ allow: /policy|Policy|Worker failed to load/ });

  test('everything: what the host wrote stands, and the browser names the script', async ({ page }) => {
    const lines = editorsConsole(page);
    const headers = { 'content-security-policy': "default-src 'none'" };
    await openHost(
      page,
      `<exchange-atlas src="data/exchanges.json"><p>Our list</p></exchange-atlas>${LOADER}`,
      {
        headers,
      },
    );
    await expect(page.getByText('Our list')).toBeVisible();
    await said(lines).toMatch(/atlas\.js.*script-src|script-src.*atlas\.js/s);
  });

  test('everything but scripts: the data are named as what could not be read', async ({ page }) => {
    const lines = editorsConsole(page);
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
    await openHost(
      page,
      `<exchange-atlas src="data/exchanges.json"><p>Our list</p></exchange-atlas>${LOADER}`,
      {
        headers,
      },
    );
    await atlasReady(page);
    await expect(page.getByText('Our list')).toBeVisible();
    await said(lines).toMatch(/Exchange Atlas: .*exchanges\.json.*connect-src/);
  });

  test('workers, on a page with two loaders and attributes without sense: the SVG map stays', async ({
    page,
  }) => {
    const lines = editorsConsole(page);
    const headers = { 'content-security-policy': POLICY.replace("worker-src 'self'", "worker-src 'none'") };
    await openHost(
      page,
      `<exchange-atlas src="data/exchanges.json" lang="de" theme="purple" projection="square" mode="sideways"
         filters="type=dance"></exchange-atlas>${LOADER}${LOADER}`,
      { headers },
    );
    expect(await atlasReady(page)).toBeGreaterThan(10);
    const console = said(lines);
    await console.toMatch(/once a page is enough/);
    for (const word of ['purple', 'square', 'sideways', 'dance', '“de”']) await console.toContain(word);
    await console.toMatch(/the SVG map stays.*worker-src/);
    await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'svg');
    await expect(page.locator('exchange-atlas .map-svg').first()).toBeVisible();
    const { theme, projection, mode } = await page.evaluate(
      () => document.querySelector('exchange-atlas')!.view,
    );
    expect({ theme, projection, mode }).toEqual({ theme: 'auto', projection: 'equal-earth', mode: 'window' });
  });
});

test('a graphics context lost in use: the SVG map stands in, until there is a new one or for good', async ({
  page,
}) => {
  const lines = editorsConsole(page);
  await hurry(page);
  await page.addInitScript(() => Object.assign(window, { patient: true }));
  await openAtlas(page, { viewport: { width: 500, height: 500 } });
  const atlas = page.locator('exchange-atlas');
  await waitForMap(page, 60_000);
  const lose = () =>
    page.evaluateHandle(() => {
      const canvas = document.querySelector('exchange-atlas')!.shadowRoot!.querySelector('canvas')!;
      const context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      context.loseContext();
      return context;
    });
  const context = await lose();
  await expect(atlas).toHaveAttribute('data-map', 'svg');
  await expect(atlas.locator('.map-svg').first()).toBeVisible();
  await context.evaluate((lost) => lost.restoreContext());
  await waitForMap(page, 60_000);
  await page.evaluate(() => delete (window as { patient?: true }).patient);
  await lose();
  await said(lines).toMatch(/the SVG map stays.*no new graphics context/);
  await expect(atlas).toHaveAttribute('data-map', 'svg');
  expect(lines.filter((line) => /graphics context was lost/.test(line))).toHaveLength(2);
});

test('an old browser keeps what the host wrote, and its console says that it is too old', async ({
  page,
}) => {
  const lines = editorsConsole(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'customElements', { value: undefined });
    Object.defineProperty(window, 'IntersectionObserver', { value: undefined });
  });
  await openHost(page, `<exchange-atlas src="data/exchanges.json"><p>Our list</p></exchange-atlas>${LOADER}`);
  await said(lines).toMatch(/too old/);
  await expect(page.getByText('Our list')).toBeVisible();
});

test.describe('a script that does not come', () => {
  test.use({ allow: /net::|did not come|Failed to fetch dynamically/ });

  test('the app: what the host wrote stands; a later part: the list, the map and the timeline do', async ({
    page,
  }) => {
    const lines = editorsConsole(page);
    await page.route(/\/assets\/atlas-[^/]*\.js/, (route) => route.abort());
    const body = `<exchange-atlas src="data/exchanges.json"><p>Our list</p></exchange-atlas>${LOADER}`;
    await openHost(page, body);
    await said(lines).toMatch(/Exchange Atlas: http.*\/assets\/atlas-.* did not come/);
    await expect(page.getByText('Our list')).toBeVisible();

    await page.unroute(/\/assets\/atlas-[^/]*\.js/);
    await page.route(/\/assets\/later-[^/]*\.js/, (route) => route.abort());
    await openHost(page, body);
    await atlasReady(page);
    await expect(page.getByRole('table', { name: 'Events' }).getByRole('row').nth(3)).toBeVisible();
    await expect(page.locator('exchange-atlas .map-svg').first()).toBeVisible();
    await said(lines).toMatch(/later-/);
  });
});
