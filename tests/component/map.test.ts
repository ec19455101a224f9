// The map region with the SVG map alone: what it draws, what it answers to a hand and to the keyboard.
import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import mapCss from '../../src/map/map.css?inline';
import laterCss from '../../src/map/map-later.css?inline';
import AtlasMap from '../../src/map/AtlasMap.svelte';
import Legend from '../../src/map/Legend.svelte';
import { visibleLegs } from '../../src/map/scene';
import type { Dataset } from '../../src/model/schema';
import type { Explorer } from '../../src/store/explorer.svelte';
import { DECEMBER, adoptStyles, expectAccessible, explorerOf } from './panel';

beforeAll(() => {
  adoptStyles();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${mapCss} ${laterCss} .map-region { block-size: 560px; inline-size: 1000px }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});

const base = new URL('/', document.baseURI).href;

async function open(prepare: (explorer: Explorer) => void = () => undefined) {
  const explorer = explorerOf();
  explorer.reducedMotion = true;
  prepare(explorer);
  let onmap = () => {};
  const up = new Promise<void>((resolve) => (onmap = resolve));
  const rendered = await render(AtlasMap, { explorer, base, gl: false, onmap: () => onmap() });
  await up;
  await expect.poll(() => rendered.container.querySelectorAll('.map-land').length).toBe(1);
  return { explorer, ...rendered };
}

const drawn = (container: Element) => [...container.querySelectorAll<SVGGElement>('.map-leg[data-leg]')];
const december = (explorer: Explorer) => explorer.setWindow(DECEMBER);

// axe looks at every path of the map: slow where the processors are few.
test(
  'a region named Map, reachable and leavable, with named buttons, and nothing for axe',
  { timeout: 60_000 },
  async () => {
    const { container } = await open(december);
    const region = page.getByRole('region', { name: 'Map' });
    await expect.element(region).toBeVisible();
    await userEvent.tab();
    expect(document.activeElement).toBe(region.element());
    for (const name of ['Zoom in', 'Zoom out', 'Show everything', 'Show as a globe', 'Choose an area'])
      await expect.element(page.getByRole('button', { name })).toBeVisible();
    for (let i = 0; i < 6; i++) await userEvent.tab();
    expect(region.element().contains(document.activeElement)).toBe(false);
    await expectAccessible(container);
  },
);

test('draws exactly the visible legs, and follows the window', async () => {
  const { explorer, container } = await open();
  for (const window of [null, DECEMBER, [0, 1] as const]) {
    explorer.setWindow(window);
    const { columns, legs, index } = explorer;
    const expected = visibleLegs({ columns, legs, mask: index.mask, window });
    await expect
      .poll(() =>
        drawn(container)
          .map((leg) => Number(leg.dataset.leg))
          .sort((a, b) => a - b),
      )
      .toEqual([...expected]);
  }
});

test('a selected trip is numbered, the others step back', async () => {
  const { explorer, container } = await open(december);
  explorer.select('ouc-2019-kazakhstan');
  await expect.poll(() => container.querySelectorAll('.map-numbered').length).toBe(2);
  const hot = drawn(container).filter((leg) => leg.classList.contains('map-hot'));
  expect(hot).toHaveLength(2);
  expect(drawn(container).filter((leg) => leg.classList.contains('map-dim')).length).toBe(
    drawn(container).length - 2,
  );
  expect(hot.filter((leg) => leg.classList.contains('map-inferred'))).toHaveLength(1);
  expect(container.textContent).toContain('origin inferred');
});

test('a press on a line selects its trip, one on a crowded stop offers a choice', async () => {
  const { explorer, container } = await open(december);
  const region = container.querySelector<HTMLElement>('.map-region')!;
  const [leg] = [...container.querySelectorAll<SVGPathElement>('.map-out .map-line')];
  const middle = leg!.getPointAtLength(leg!.getTotalLength() / 2);
  await userEvent.click(region, { position: { x: middle.x, y: middle.y } });
  expect(explorer.selected).not.toBeNull();

  explorer.select(null);
  await expect.poll(() => container.querySelectorAll('.map-several').length).toBe(1);
  const crowd = container.querySelector('.map-several')!.getAttribute('transform')!;
  const [x, y] = crowd.match(/[\d.]+/g)!.map(Number);
  await userEvent.click(region, { position: { x: x!, y: y! } });
  await expect.element(page.getByRole('group', { name: 'Nonthaburi, Bangkok: 2 records' })).toBeVisible();
  await expectAccessible(container.querySelector('.map-choice')!);
  await userEvent.keyboard('{Escape}');
  expect(container.querySelector('.map-choice')).toBeNull();
  expect(document.activeElement).toBe(region);
});

test('keys move the camera, 0 frames everything again', async () => {
  const { explorer, container } = await open(december);
  const ground = () => container.querySelector('.map-land')!.getAttribute('transform');
  const before = ground();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(ground).not.toBe(before);
  await userEvent.keyboard('-');
  await userEvent.keyboard('0');
  await expect.poll(ground).toBe(before);
  expect(explorer.camera).toBeNull();
});

describe.each(['equal-earth', 'globe', 'mercator'] as const)('in %s', (projection) => {
  test('Shanghai, San Francisco, Auckland and back is drawn without a line across the map', async () => {
    const { container } = await open((explorer) => {
      explorer.dataset = pacific;
      explorer.projection = projection;
    });
    expect(drawn(container).length).toBe(3);
    for (const path of container.querySelectorAll('.map-leg .map-line')) {
      const points = [...path.getAttribute('d')!.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)];
      for (let i = 1; i < points.length; i++)
        if (points[i]![1] === 'L')
          expect(Math.abs(Number(points[i]![2]) - Number(points[i - 1]![2]))).toBeLessThan(500);
    }
  });
});

test('the legend names what is on the map, in both languages', async () => {
  const explorer = explorerOf();
  explorer.setWindow(DECEMBER);
  const { container } = await render(Legend, { explorer });
  const words = () => [...container.querySelectorAll('li')].map((item) => item.textContent.trim());
  expect(words()).toEqual(['going out', 'coming in', 'inferred leg', 'standing tie', 'country or area only']);
  explorer.setFilters({ type: ['membership'] });
  await expect.poll(words).toEqual(['standing tie']);
  explorer.language = 'zh';
  await expect.poll(words).toEqual(['长期关系']);
  expect(container.textContent).toContain('陆地：Natural Earth');
  await expectAccessible(container);
});

const pacific: Dataset = {
  format: 'exchange-atlas',
  version: 1,
  title: 'Pacific',
  languages: ['en'],
  updated: '2020-01-01',
  licence: '',
  home: ['home'],
  organizations: [{ id: 'home', name: 'Home', kind: 'university', place: 'shanghai' }],
  places: [
    { id: 'shanghai', name: 'Shanghai', country: 'CN', coordinates: [121.47, 31.23], precision: 'city' },
    { id: 'sf', name: 'San Francisco', country: 'US', coordinates: [-122.42, 37.77], precision: 'city' },
    { id: 'auckland', name: 'Auckland', country: 'NZ', coordinates: [174.76, -36.85], precision: 'city' },
  ],
  events: [
    {
      id: 'round',
      type: 'visit',
      title: 'Round the Pacific',
      participants: [],
      stops: [
        { place: 'shanghai', role: 'origin' },
        { place: 'sf', role: 'stop' },
        { place: 'auckland', role: 'stop' },
        { place: 'shanghai', role: 'return' },
      ],
      sources: [],
    },
  ],
};
