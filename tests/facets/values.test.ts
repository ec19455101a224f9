// What the facets list and count, against the dumb twin on random views.
import { describe, expect, test } from 'vitest';
import raw from '../../data/exchanges.json';
import { syntheticDataset } from '../../bench/synthetic';
import { byRegion, countOf, named, saysSomething, valuesOf } from '../../src/facets/values';
import { FACETS } from '../../src/filter/clauses';
import { facetIndexOf } from '../../src/filter/facets';
import { parseDataset } from '../../src/model/parse';
import { regionOfCountry } from '../../src/model/regions';
import type { Dataset } from '../../src/model/schema';
import { Explorer } from '../../src/store/explorer.svelte';
import { applyView } from '../../src/store/view';
import { dataset, event } from '../fixtures/build';
import { randomViews } from '../filter/random-views';
import { Twin } from '../filter/twin';

const explorerOf = (file: Dataset) => {
  const explorer = new Explorer();
  explorer.dataset = file;
  return explorer;
};

const files: [string, Dataset, number][] = [
  ['the default dataset', parseDataset(structuredClone(raw)).dataset!, 60],
  ['a synthetic dataset', syntheticDataset(150, 5), 40],
];

describe.each(files)('%s', (_, file, count) => {
  const explorer = explorerOf(file);
  const twin = new Twin(file);
  const views = randomViews(file, count, 23);

  test.each(FACETS)(
    'every listed count of %s is the twin’s, and no value that it counts is missing',
    (facet) => {
      for (const view of views) {
        applyView(explorer, view);
        const index = facetIndexOf(explorer.columns, explorer.choice, facet);
        const listed = valuesOf(explorer.columns, facet);
        const counts = new Map(listed.map((item) => [item.value, countOf(index, item, explorer.span)]));
        const expected = twin.facet(view, facet);
        for (const [value, n] of counts)
          expect(n, `${value} in ${JSON.stringify(view)}`).toBe(expected.get(value) ?? 0);
        const missing = [...expected.keys()].filter((value) => !counts.has(value));
        // A choice of status may bring in records of years and countries that only cancelled ones have.
        if (!view.filters.status?.length) expect(missing).toEqual([]);
      }
    },
  );
});

test('the largest come first, but for what the legend and the calendar order', () => {
  const { columns } = explorerOf(syntheticDataset(300, 2));
  for (const facet of ['organization', 'country', 'region', 'home'] as const) {
    const totals = valuesOf(columns, facet).map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  }
  const years = valuesOf(columns, 'year').map(({ value }) => Number(value));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(
    valuesOf(columns, 'direction')
      .map(({ value }) => value)
      .slice(0, 2),
  ).toEqual(['outbound', 'inbound']);
});

test('every country stands under its own region, once', () => {
  const { columns } = explorerOf(syntheticDataset(300, 2));
  const countries = valuesOf(columns, 'country');
  const grouped = byRegion(countries, valuesOf(columns, 'region'));
  for (const { region, countries } of grouped)
    for (const { value } of countries) expect(regionOfCountry(value)).toBe(region?.value);
  expect(grouped.flatMap(({ countries }) => countries)).toHaveLength(countries.length);
});

test('names are found whatever their marks and case', () => {
  const values = [{ name: 'Łódź' }, { name: 'São Paulo' }, { name: '国家开放大学' }];
  expect(named(values, ' lodz ')).toEqual([values[0]]);
  expect(named(values, 'SAO')).toEqual([values[1]]);
  expect(named(values, '开放')).toEqual([values[2]]);
  expect(named(values, '')).toHaveLength(3);
});

test('a facet that tells nothing apart is not offered', () => {
  const plain = explorerOf(dataset([event('a'), event('b', { status: 'done' })])).columns;
  const telling = explorerOf(dataset([event('a', { status: 'planned' })], { home: ['home', 'psu'] })).columns;
  expect([saysSomething(plain, 'home'), saysSomething(plain, 'status')]).toEqual([false, false]);
  expect([saysSomething(telling, 'home'), saysSomething(telling, 'status')]).toEqual([true, true]);
});
