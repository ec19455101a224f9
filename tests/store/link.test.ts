/** View → address → view, exactly; and what a damaged or foreign address leaves of it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import type { Dataset } from '../../src/model/schema';
import { isoOfDay } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import { addressOf, viewOfAddress } from '../../src/store/link';
import { PROJECTIONS, THEMES } from '../../src/store/presentation';
import { applyView, readView } from '../../src/store/view';
import { randomViews } from '../filter/random-views';

// Thousands of views, on whatever machine.
vi.setConfig({ testTimeout: 120_000 });

const file = JSON.parse(readFileSync(`${import.meta.dirname}/../../data/exchanges.json`, 'utf8')) as Dataset;

function explorerOf(dataset: Dataset): Explorer {
  const explorer = new Explorer();
  explorer.dataset = dataset;
  return explorer;
}

/** What an explorer that was left anywhere shows after an address. */
function shown(address: string, dataset = file, before: object = { query: 'elsewhere', mode: 'so-far' }) {
  const explorer = explorerOf(dataset);
  applyView(explorer, before);
  const { view, findings } = viewOfAddress(address, 'en');
  const faults = [...findings, ...applyView(explorer, view)].map(({ path }) => path.join('.'));
  return { view: readView(explorer), faults };
}

test.each<[string, Dataset]>([
  ['the default dataset', file],
  ['a synthetic dataset', syntheticDataset(200, 5)],
])('500 random views of %s', (_, dataset) => {
  const tours: Dataset['tours'] = [
    { id: 'a tour, no. 1', title: 'T', steps: Array(3).fill({ text: 't', view: {} }) },
  ];
  const toured = { ...dataset, tours };
  const { events, organizations } = dataset;
  randomViews(dataset, 500, 7).forEach((choice, i) => {
    const explorer = explorerOf(toured);
    const page =
      i % 7 === 0 ? { kind: 'organization', id: organizations[i % organizations.length]!.id } : null;
    const own = page ? { filters: { ...choice.filters, organization: [page.id] }, page } : {};
    const view = {
      ...choice,
      ...own,
      selected: i % 3 === 0 ? events[i % events.length]!.id : null,
      theme: THEMES[i % 3],
      projection: PROJECTIONS[i % 3],
      language: i % 2 === 0 ? 'zh' : 'en',
      ...(i % 5 === 0 && { tour: { id: tours[0]!.id, step: i % 3 } }),
      ...(i % 4 === 0 && { camera: { center: [i / 7 - 90, 45 - i / 11], zoom: i / 97 } }),
    };
    expect(applyView(explorer, view)).toEqual([]);
    const before = readView(explorer);
    const address = addressOf(before);
    expect(shown(address, toured)).toEqual({ view: before, faults: [] });
    // It can stand in an address as it is.
    expect(new URL(`https://host.example/page#${address}`).hash.slice(1)).toBe(address);
  });
});

test.each([
  [['2019-01-01', '2020-01-01'], '2019'],
  [['2019-12-01', '2020-01-01'], '2019-12'],
  [['2019-12-24', '2019-12-25'], '2019-12-24'],
  [['2019-12-24', '2019-12-29'], '2019-12-24/2019-12-28'],
])('the window %j reads %s', (window, text) => {
  const explorer = explorerOf(file);
  applyView(explorer, { window });
  expect(addressOf(readView(explorer))).toBe(`v1&time=${text}&lang=en`);
});

test('any window survives', () => {
  const day = fc.integer({ min: -900_000, max: 3_500_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 4000 }), (start, length) => {
      const window = [isoOfDay(start), isoOfDay(start + length)];
      const explorer = explorerOf(file);
      expect(applyView(explorer, { window })).toEqual([]);
      expect(shown(addressOf(readView(explorer))).view.window).toEqual(window);
    }),
  );
});

test('any text survives as a query, and ids with every sign in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
      const explorer = explorerOf(file);
      applyView(explorer, { query });
      expect(shown(addressOf(readView(explorer))).view.query).toBe(query.toWellFormed());
    }),
  );
});

describe('a damaged address', () => {
  test('keeps what can be read and names the rest', () => {
    const { view, faults } = shown(
      'v1&time=2019-12&type=visit,flight&colour=red&event=gone&country=KZ,QQ&map=flat',
    );
    expect(view).toMatchObject({
      window: ['2019-12-01', '2020-01-01'],
      filters: { type: ['visit'], country: ['KZ'] },
      selected: null,
      projection: 'equal-earth',
    });
    expect(faults.sort()).toEqual(
      ['address.colour', 'filters.country.1', 'filters.type.1', 'projection', 'selected'].sort(),
    );
  });

  test.each([
    'v9&time=2019',
    'time=2019&time',
    'v1&time=2019-13',
    'v1&time=yesterday',
    'v1&q=%E0%A4%A',
    'v1&at=1,2',
    'v1&at=1,2,3,4&area=1,2;3',
    'v1&ends=soon',
    'v1&page=organization,nobody',
    'v1&tour=none,1',
    'v1&&&==&%%%',
    '',
    '#',
  ])('%s is no reason to throw', (address) => {
    const { view } = shown(address);
    expect(Object.keys(view)).toContain('window');
  });

  test('no address that anybody may type is a reason to throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void shown(`v1&${text}`)));
  });
});

test('a link says all: nothing of what was on the screen before is left', () => {
  const before = {
    window: ['2019-12-01', '2020-01-01'],
    filters: { type: ['visit'] },
    endsWithin: 12,
    theme: 'dark',
  };
  expect(shown('v1&lang=zh', file, before).view).toEqual({ ...readView(explorerOf(file)), language: 'zh' });
});
