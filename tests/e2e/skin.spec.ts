// What a host makes of the element: its colours and attributes, the compact form and its whole in a dialog, forced
// colours. One page, whose states are switched in place.
import { expect, openAtlas, ready, test, waitForMap } from './harness';

const HOST = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Host</title>
  <link rel="icon" href="icon.svg" /><link rel="stylesheet" href="host.css" /><script src="atlas.js" async></script>
  <body><button>Before</button>
  <exchange-atlas src="data/exchanges.json" theme="light" compact controls="search Nonsense"></exchange-atlas>`;
const STYLE = `exchange-atlas { inline-size: 360px; block-size: 620px; --atlas-visit: gold; --atlas-surface: #fffdf5 }
  exchange-atlas[data-theme='dark'] { --atlas-surface: #101018; --atlas-text: #f4f4ff }
  .other exchange-atlas { --atlas-surface: #f0f8ff; --atlas-accent: #ccc; --atlas-conference: red }`;

test('a host’s colours, controls, the compact form and its whole', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && told.push(message.text()));
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
  await page.route('**/host.css', (route) => route.fulfill({ contentType: 'text/css', body: STYLE }));
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.goto('host.html');
  await ready(page);
  const atlas = page.locator('exchange-atlas');

  // What is the matter is told to the web editor: a word of `controls`, and a colour.
  await expect.poll(() => told.join('\n')).toContain('Nonsense');
  await expect
    .poll(() => told.join('\n'))
    .toMatch(/--atlas-visit: gold .*has a contrast of 1\.\d:1 .*need 3:1/);

  // The colours are the host's, by theme and when a class of the page changes.
  const paper = () =>
    atlas.evaluate((node) => getComputedStyle(node.shadowRoot!.querySelector('.atlas')!).backgroundColor);
  expect(await paper()).toBe('rgb(255, 253, 245)');
  await page.evaluate(() => document.body.classList.add('other'));
  expect(await paper()).toBe('rgb(240, 248, 255)');
  // What it brings is looked at as well, and told once.
  await expect.poll(() => told.join('\n')).toMatch(/--atlas-accent: #ccc .*has a contrast of 1\.\d:1/);
  expect(told.join('\n')).toContain('--atlas-conference is not read');
  await atlas.evaluate((node) => node.setAttribute('theme', 'dark'));
  await page.evaluate(() => document.body.classList.remove('other'));
  await expect(atlas).toHaveAttribute('data-theme', 'dark');
  await expect.poll(paper).toBe('rgb(16, 16, 24)');
  for (const once of [/--atlas-accent: #ccc/g, /--atlas-visit: gold/g])
    expect(told.join('\n').match(once), String(once)).toHaveLength(1);

  // Compact by wish, though it is high: the sentence, the map, the strip, and no list.
  await expect(atlas.locator('.tb-sentence')).toBeVisible();
  await expect(atlas.getByRole('slider', { name: 'Window start' })).toBeVisible();
  await expect(atlas.getByRole('table')).toBeHidden();
  await waitForMap(page, 60_000);

  // Opened, it is a modal dialog with the same map, and what is not in `controls` is not there.
  const open = atlas.getByRole('button', { name: 'Open the whole atlas' });
  await open.click();
  const dialog = atlas.getByRole('dialog');
  await expect(dialog.getByRole('table')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(dialog.getByRole('search')).toBeVisible();
  for (const left of ['.fc', '.a-acts', '.tl-player', '.map-buttons', '.a-language'])
    await expect(atlas.locator(left).first(), left).toBeHidden();
  // The page behind is out of reach.
  await page.getByRole('button', { name: 'Before' }).focus();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(atlas).toHaveAttribute('data-map', 'gl');
  await expect
    .poll(() =>
      atlas.evaluate((node) => {
        const { width, height } = node.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
        const map = node.shadowRoot!.querySelector('.a-map')!.getBoundingClientRect();
        return [width - map.width, height - map.height].map(Math.round);
      }),
    )
    .toEqual([0, 0]);

  // Escape closes it; the focus goes back to where it came from.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
  await expect(page.getByRole('button', { name: 'Before' })).toBeVisible();
});

test('in forced colours every colour is the system’s, the map’s too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, { viewport: { width: 1100, height: 760 } });
  await waitForMap(page, 60_000);
  const colours = await page.locator('exchange-atlas').evaluate((node) => {
    const atlas = node.shadowRoot!.querySelector('.atlas')!;
    const probe = document.createElement('i');
    atlas.append(probe);
    const said = (colour: string) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    return [
      [said('Canvas'), getComputedStyle(atlas).backgroundColor],
      [said('CanvasText'), said('var(--out)')],
      [said('LinkText'), said('var(--accent)')],
      [said('Canvas'), said('var(--water)')],
    ];
  });
  for (const [system, ours] of colours) expect(ours).toBe(system);
});
