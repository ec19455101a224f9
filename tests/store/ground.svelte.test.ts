// What the map is drawn on: the element's attributes over the dataset, and a style of the host's own over projections.
import { expect, test } from 'vitest';
import { Explorer, NOTHING } from '../../src/store/explorer.svelte';
import type { MapSettings } from '../../src/model/schema';

function explorerWith(map?: MapSettings, mapWishes: MapSettings = {}): Explorer {
  const explorer = new Explorer();
  explorer.dataset = { ...NOTHING, ...(map && { map }) };
  explorer.mapWishes = mapWishes;
  return explorer;
}

test.each<[MapSettings | undefined, MapSettings, MapSettings['borders'], string | undefined]>([
  [undefined, {}, undefined, undefined],
  [{ borders: 'countries' }, {}, 'countries', undefined],
  [{ style: 'a.json' }, {}, 'style', 'a.json'],
  [{ style: 'a.json', borders: 'none' }, {}, 'none', undefined],
  [{ style: 'a.json' }, { borders: 'countries' }, 'countries', undefined],
  [{ borders: 'countries' }, { borders: 'style', style: 'b.json' }, 'style', 'b.json'],
  [{ borders: 'style' }, {}, 'style', undefined],
])('dataset %o, attributes %o: borders %s, style %s', (map, wishes, borders, style) => {
  const explorer = explorerWith(map, wishes);
  expect(explorer.ground.borders).toBe(borders);
  expect(explorer.style).toBe(style);
});

test('over a style the map is in Mercator, whatever was asked for; without it what was asked for holds', () => {
  const explorer = explorerWith(undefined, { borders: 'style', style: 'a.json' });
  explorer.projection = 'globe';
  expect(explorer.projection).toBe('mercator');
  explorer.mapWishes = {};
  expect(explorer.projection).toBe('globe');
});

test('attribution and number of the element stand before those of the dataset', () => {
  const map = { attribution: { en: 'Ours', zh: '本校' }, approval: 'GS(2020)1号' };
  expect(explorerWith(map, { approval: 'GS(2024)2号' }).ground).toMatchObject({
    ...map,
    approval: 'GS(2024)2号',
  });
});

test('the dataset’s projection holds until somebody asks for one, and again when nobody does', () => {
  const explorer = explorerWith({ projection: 'globe' });
  expect(explorer.projection).toBe('globe');
  explorer.projection = 'equal-earth';
  expect(explorer.projection).toBe('equal-earth');
  explorer.projection = undefined;
  expect(explorer.projection).toBe('globe');
  explorer.dataset = NOTHING;
  expect(explorer.projection).toBe('equal-earth');
});
