/** A host's own colours: what the tokens, the map's palette and a picture make of them, and that a change is heard. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import tokens from '../../src/app/tokens.css?inline';
import { DARK, LIGHT } from '../../src/export/scene/palette';
import { paletteIn, wearLight } from '../../src/export/worn';
import gl from '../../src/map/gl/gl.css?inline';
import { onPalette, paletteOf } from '../../src/map/gl/palette';
import { contrast } from '../../src/ui/contrast';
import { coloursIn, hexOf } from '../../src/ui/colours';

let host: HTMLElement;
let atlas: HTMLElement;
let page: HTMLStyleElement;

beforeEach(() => {
  page = document.createElement('style');
  host = document.createElement('x-host');
  document.head.append(page);
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, gl].join('\n'));
  root.adoptedStyleSheets = [sheet];
  atlas = document.createElement('div');
  atlas.className = 'atlas';
  root.append(atlas);
});
afterEach(() => [page, host].forEach((node) => node.remove()));

const dress = (css: string) => (page.textContent = `x-host { ${css} }`);

test('without a word from the host the palette is ours, in both themes', () => {
  expect(paletteOf(atlas).css).toMatchObject({
    paper: LIGHT.paper,
    water: LIGHT.water,
    'ink-2': LIGHT['ink-2'],
  });
  atlas.className = 'atlas dark';
  expect(paletteOf(atlas).css).toMatchObject({ paper: DARK.paper, land: DARK.land });
  expect(hexOf(paletteOf(atlas).families.out)).toBe(DARK.out);
});

test('colours in any of CSS’s notations reach the map', () => {
  dress(`--atlas-visit: color-mix(in srgb, #f00, #00f); --atlas-workshop: oklch(62.8% 0.2577 29.23);
    --atlas-agreement: light-dark(#010203, #a1b2c3); --atlas-support: rebeccapurple; --atlas-font: 'A B', serif`);
  const { families, sans } = paletteOf(atlas);
  expect(hexOf(families.out)).toBe('#800080');
  expect(hexOf(families.meet)).toMatch(/^#f[ef]0[0-4]0[0-4]$/);
  expect(hexOf(families.commit)).toBe('#010203');
  expect(hexOf(families.give)).toBe('#663399');
  expect(hexOf(families.in)).toBe(LIGHT.in);
  expect(sans).toContain('A B');
  atlas.className = 'atlas dark';
  expect(hexOf(paletteOf(atlas).families.commit)).toBe('#a1b2c3');
});

test('what lies between surface and text is mixed from them, and can be read', () => {
  for (const [surface, text, theme] of [
    ['#ffffff', '#111111', ''],
    ['#fdf6e3', '#3b3b3b', ''],
    ['#101018', '#f0f0f8', 'dark'],
  ] as const) {
    dress(`--atlas-surface: ${surface}; --atlas-text: ${text}`);
    atlas.className = `atlas ${theme}`;
    const colours = coloursIn(atlas, [
      'paper',
      'ink',
      'ink-2',
      'ink-3',
      'edge',
      'land',
      'water',
      'place',
      'sunk',
    ]);
    expect(hexOf(colours.paper)).toBe(surface);
    for (const [quiet, ground, least] of [
      ['ink-2', 'paper', 4.5],
      ['ink-3', 'paper', 4.5],
      ['ink-3', 'sunk', 4.5],
      ['place', 'land', 4.5],
      ['edge', 'paper', 3],
    ] as const)
      expect(contrast(colours[quiet], colours[ground]), `${quiet} on ${ground}, ${surface}`).toBeGreaterThan(
        least,
      );
    expect(hexOf(colours.land)).not.toBe(hexOf(colours.water));
  }
});

test('a change by whatever the host does is heard, and once it is over no more', async () => {
  const map = document.createElement('div');
  map.className = 'map-gl';
  atlas.append(map);
  let heard = 0;
  const stop = onPalette(map, () => heard++);
  await drawn();
  expect(heard).toBe(0);
  dress('--atlas-agreement: #123456');
  await expect.poll(() => heard).toBe(1);
  expect(hexOf(paletteOf(map).families.commit)).toBe('#123456');
  stop();
  dress('--atlas-agreement: #654321');
  await drawn();
  expect(heard).toBe(1);
  expect(map.children).toHaveLength(0);
});

test('a picture wears the theme that it is asked for, whatever the screen shows', () => {
  page.textContent = `x-host { --atlas-visit: #111111 } x-host[data-theme='dark'] { --atlas-visit: #eeeeee }`;
  host.dataset.theme = 'light';
  expect(paletteIn(atlas, false)).toEqual({ ...LIGHT, surface: '#ffffff', tube: '#ffffff', out: '#111111' });
  expect(paletteIn(atlas, true)).toEqual({ ...DARK, out: '#eeeeee' });
  expect(host.dataset.theme).toBe('light');
  host.dataset.theme = 'dark';
  wearLight(atlas);
  expect(atlas.style.getPropertyValue('--atlas-visit')).toBe('#111111');
  expect(hexOf(coloursIn(atlas, ['out', 'paper']).out)).toBe('#111111');
  expect(paletteIn(document.body, true)).toBe(DARK);
});

const drawn = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
