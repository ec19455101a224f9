// The atlas on one origin, the host's page on another: as docs/embedding.md says, and what is said where a header or a
// line of the policy is missing. Two ports are two origins.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POLICY } from '../../scripts/serve.mjs';
import { expect, serve, test as base } from './harness';
import { atlasReady, editorsConsole } from './host-page';

const DIST = process.env.ATLAS_DIST ?? 'dist';

/** Another origin, whose headers allow every page to read its files, or say nothing of it; with a slash at its end. */
const test = base.extend<object, { open: string; closed: string }>({
  open: [
    async ({}, use) => {
      const headers = { 'access-control-allow-origin': '*' };
      const server = await serve({ root: DIST, headers });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  closed: [
    async ({}, use) => {
      const headers = { 'content-security-policy': `${POLICY}; frame-ancestors 'none'` };
      const server = await serve({ root: DIST, headers });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** The lines that the page needs for an atlas of another origin. */
const policyFor = (url: string): Record<string, string> => {
  const { origin } = new URL(url);
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${origin}`,
      `connect-src ${origin}`,
      `worker-src blob: ${origin}`,
      `frame-src ${origin}`,
      "style-src 'self'",
      "img-src 'self'",
    ].join('; '),
  };
};

/** From a server, since a browser lets no page that came from nowhere ask the machine itself. */
async function openHost(page: Page, body: string, headers: Record<string, string>, withAtlas = false) {
  const root = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  const isAtlas = (path: string) => !/(examples|data|studio[^/]*|gazetteer[^/]*)$/.test(path);
  if (withAtlas) cpSync(DIST, root, { recursive: true, filter: isAtlas });
  else cpSync(join(DIST, 'icon.svg'), join(root, 'icon.svg'));
  const head = '<title>Host</title><link rel="icon" href="icon.svg">';
  writeFileSync(join(root, 'host.html'), `<!doctype html><html lang="en"><head>${head}</head><body>${body}`);
  const server = await serve({ root, headers });
  page.once('close', () => void server.close().then(() => rmSync(root, { recursive: true, force: true })));
  await page.goto(`${server.url}host.html`);
}

const script = (url: string) =>
  `<exchange-atlas src="${url}data/exchanges.json"><p>Our list</p></exchange-atlas>
   <script src="${url}atlas.js" async></script>`;

test('a script of another origin, with the documented headers: both maps come', async ({ page, open }) => {
  await openHost(page, script(open), policyFor(open));
  expect(await atlasReady(page)).toBeGreaterThan(10);
  await expect(page.locator('exchange-atlas')).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
});

test('without blob: for its worker the SVG map stays, and the console names the line', async ({
  page,
  open,
  problems,
}) => {
  const lines = editorsConsole(page);
  const headers = policyFor(open);
  headers['content-security-policy'] = headers['content-security-policy']!.replace('blob: ', '');
  await openHost(page, script(open), headers);
  await atlasReady(page);
  await expect.poll(() => lines.join('\n'), { timeout: 30_000 }).toMatch(/the SVG map stays.*worker-src/);
  await expect(page.locator('exchange-atlas .map-svg').first()).toBeVisible();
  expect(problems.filter((problem) => !/worker/i.test(problem))).toEqual([]);
  problems.length = 0;
});

test.describe('without the headers', () => {
  test.use({ allow: /CORS|net::|did not come|frame-ancestors/ });

  test('the script: what the host wrote stands; the data: the page says what is missing', async ({
    page,
    closed,
  }) => {
    const lines = editorsConsole(page);
    const said = expect.poll(() => lines.join('\n'));
    await openHost(page, script(closed), policyFor(closed));
    await said.toMatch(/Exchange Atlas: .*did not come.*Access-Control-Allow-Origin/);
    await expect(page.getByText('Our list')).toBeVisible();

    const own = `<exchange-atlas src="${closed}data/exchanges.json"><p>Our list</p></exchange-atlas>
      <script src="atlas.js" async></script>`;
    const policy = POLICY.replace("connect-src 'self'", `connect-src 'self' ${new URL(closed).origin}`);
    await openHost(page, own, { 'content-security-policy': policy }, true);
    await atlasReady(page);
    await expect(page.getByRole('alert')).toContainText('Access-Control-Allow-Origin');
    await expect(page.getByText('Our list')).toBeVisible();
    await said.toMatch(/Exchange Atlas: .*exchanges\.json.*could not be read/);
  });

  test('the frame: it stands where it may, and where not, the link beside it does', async ({
    page,
    open,
    closed,
  }) => {
    const lines = editorsConsole(page);
    const frame = (url: string) =>
      `<iframe src="${url}index.html" title="Exchanges" width="700" height="640"></iframe>
       <p><a href="${url}index.html">Our exchanges</a></p>`;
    await openHost(page, frame(open), policyFor(open));
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('table', { name: 'Events' })).toBeAttached({ timeout: 30_000 });

    await openHost(page, frame(closed), policyFor(closed));
    await expect.poll(() => lines.join('\n')).toMatch(/frame-ancestors/);
    await expect(page.getByRole('link', { name: 'Our exchanges' })).toBeVisible();
  });
});
