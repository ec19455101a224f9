/** The view that a host sets and reads: what it merges, what it drops, and that it never throws. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DIRECTIONS, EVENT_TYPES, type Dataset } from '../../src/model/schema';
import { LANGUAGES } from '../../src/model/language';
import { isoOfDay } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import { MODES, PROJECTIONS, THEMES } from '../../src/store/presentation';
import { applyView, pruneView, readView, type View } from '../../src/store/view';

const file = JSON.parse(readFileSync(`${import.meta.dirname}/../../data/exchanges.json`, 'utf8')) as Dataset;
const december: View['window'] = ['2019-12-01', '2020-01-01'];

let explorer: Explorer;
beforeEach(() => {
  explorer = new Explorer();
  explorer.dataset = file;
});
const set = (patch: unknown) => applyView(explorer, patch).map(({ path, found }) => [path.join('.'), found]);
const view = () => readView(explorer);

test('at first there is no choice', () => {
  expect(view()).toEqual({
    window: null,
    filters: {},
    query: '',
    area: null,
    endsWithin: null,
    mode: 'window',
    selected: null,
    language: 'en',
    theme: 'auto',
    projection: 'equal-earth',
  });
});

describe('setting it', () => {
  test('merges the top-level keys', () => {
    expect(set({ window: december, query: 'pavlodar' })).toEqual([]);
    expect(set({ theme: 'dark' })).toEqual([]);
    expect(view()).toMatchObject({ window: december, query: 'pavlodar', theme: 'dark', language: 'en' });
  });

  test('replaces the filters whole', () => {
    set({ filters: { type: ['visit'], country: ['KZ'] } });
    set({ filters: { direction: ['outbound'] } });
    expect(view().filters).toEqual({ direction: ['outbound'] });
    set({ filters: {} });
    expect(view().filters).toEqual({});
  });

  test('passes over keys that are undefined', () => {
    set({ window: december, language: 'zh' });
    expect(
      set({ window: undefined, language: undefined, camera: undefined, filters: { type: undefined } }),
    ).toEqual([]);
    expect(view()).toMatchObject({ window: december, language: 'zh' });
  });

  test('takes null for no window, no selection, no camera', () => {
    set({ window: december, selected: file.events[0]!.id, camera: { center: [100, 20], zoom: 3 } });
    expect(view()).toHaveProperty('camera', { center: [100, 20], zoom: 3 });
    expect(set({ window: null, selected: null, camera: null })).toEqual([]);
    expect(view()).toMatchObject({ window: null, selected: null });
    expect(view()).not.toHaveProperty('camera');
  });

  test('numbers are right at once', () => {
    const all = explorer.counts.events;
    set({ window: december, filters: { type: ['visit'] } });
    expect(explorer.counts).toMatchObject({ events: 4, visits: 4, agreements: 0 });
    set({ window: null, filters: {} });
    expect(explorer.counts.events).toBe(all);
  });

  test('an empty list is no clause', () => {
    const all = explorer.counts;
    set({ filters: { type: [], country: [] } });
    expect(explorer.counts).toEqual(all);
  });
});

describe('unknown values are dropped and found', () => {
  test.each<[string, unknown, [string, string | undefined][]]>([
    ['another key', { colour: 'red' }, [['colour', '"red"']]],
    ['a window that is none', { window: 'all' }, [['window', '"all"']]],
    ['one day of a window', { window: ['2019-12-01'] }, [['window', '["2019-12-01"]']]],
    ['no such day', { window: ['2019-12-01', '2019-12-32'] }, [['window', '["2019-12-01","2019-12-32"]']]],
    [
      'days turned round',
      { window: ['2020-01-01', '2019-12-01'] },
      [['window', '["2020-01-01","2019-12-01"]']],
    ],
    [
      'a window of no day',
      { window: ['2020-01-01', '2020-01-01'] },
      [['window', '["2020-01-01","2020-01-01"]']],
    ],
    ['a month for a day', { window: ['2019-12', '2020-01'] }, [['window', '["2019-12","2020-01"]']]],
    ['numbers for days', { window: [0, 1] }, [['window', '[0,1]']]],
    ['filters that are none', { filters: ['visit'] }, [['filters', '["visit"]']]],
    ['filters of null', { filters: null }, [['filters', 'null']]],
    ['a query that is no text', { query: 5 }, [['query', '5']]],
    ['another mode', { mode: 'always' }, [['mode', '"always"']]],
    ['an event nobody knows', { selected: 'nothing' }, [['selected', '"nothing"']]],
    ['another language', { language: 'fr' }, [['language', '"fr"']]],
    ['another theme', { theme: 'pink' }, [['theme', '"pink"']]],
    ['another projection', { projection: 'flat' }, [['projection', '"flat"']]],
    ['a camera without a zoom', { camera: { center: [0, 0] } }, [['camera', '{"center":[0,0]}']]],
    [
      'a camera off the globe',
      { camera: { center: [0, 91], zoom: 1 } },
      [['camera', '{"center":[0,91],"zoom":1}']],
    ],
    [
      'a camera at no number',
      { camera: { center: [0, null], zoom: 1 } },
      [['camera', '{"center":[0,null],"zoom":1}']],
    ],
    ['no view', 'everything', [['', '"everything"']]],
    ['a list', [1], [['', '[1]']]],
    ['null', null, [['', 'null']]],
    ['nothing', undefined, [['', undefined]]],
    [
      'keys of every object',
      { constructor: 1, toString: 2 },
      [
        ['constructor', '1'],
        ['toString', '2'],
      ],
    ],
  ])('%s', (_, patch, expected) => {
    const before = view();
    expect(set(patch)).toEqual(expected);
    expect(view()).toEqual(before);
  });

  test('in the filters one by one; what is known stays', () => {
    const found = set({
      filters: {
        type: ['visit', 'party', 5],
        direction: 'outbound',
        organization: ['ouc', 'nobody'],
        country: ['KZ', 'Kazakhstan', 'kz'],
        year: ['2019', '1066'],
        colour: ['red'],
      },
    });
    expect(found).toEqual([
      ['filters.type.1', '"party"'],
      ['filters.type.2', '5'],
      ['filters.direction', '"outbound"'],
      ['filters.organization.1', '"nobody"'],
      ['filters.country.1', '"Kazakhstan"'],
      ['filters.country.2', '"kz"'],
      ['filters.year.1', '"1066"'],
      ['filters.colour', '["red"]'],
    ]);
    expect(view().filters).toEqual({
      type: ['visit'],
      organization: ['ouc'],
      country: ['KZ'],
      year: ['2019'],
    });
  });

  test('beside good ones, which are set', () => {
    expect(set({ window: december, theme: 'pink', language: 'zh' })).toHaveLength(1);
    expect(view()).toMatchObject({ window: december, theme: 'auto', language: 'zh' });
  });

  test('every finding says what was expected', () => {
    const patches = [
      { window: 1 },
      { colour: 1 },
      { theme: 1 },
      { selected: 1 },
      { camera: 1 },
      { filters: { x: 1 } },
      1,
    ];
    for (const patch of patches)
      expect(applyView(explorer, patch)[0]).toMatchObject({
        code: 'view',
        expected: expect.anything() as unknown,
      });
  });
});

describe('for any value', () => {
  const json = fc.jsonValue();
  const keys = [
    'window',
    'filters',
    'query',
    'mode',
    'selected',
    'language',
    'theme',
    'projection',
    'camera',
  ];
  const shaped = fc.dictionary(fc.constantFrom(...keys, 'other', '__proto__'), json);
  const filters = fc.record({
    filters: fc.dictionary(fc.constantFrom('type', 'direction', 'organization', 'country', 'x'), json),
  });

  test('setting never throws, and what is read is a view', () => {
    fc.assert(
      fc.property(fc.oneof(json, shaped, filters), (patch) => {
        applyView(explorer, patch);
        const read = view();
        expect(LANGUAGES).toContain(read.language);
        expect(THEMES).toContain(read.theme);
        expect(PROJECTIONS).toContain(read.projection);
        expect(explorer.counts.events).toBeGreaterThanOrEqual(0);
        // What is read may be set again, without a finding and without a change.
        expect(applyView(explorer, read)).toEqual([]);
        expect(view()).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  test('that no JSON could hold', () => {
    const loop: Record<string, unknown> = {};
    loop.window = loop;
    loop.filters = { type: [loop, 1n, Symbol('x')] };
    loop.camera = { center: [NaN, Infinity], zoom: NaN };
    expect(applyView(explorer, loop).length).toBeGreaterThan(3);
    expect(view().filters).toEqual({ type: [] });
  });
});

describe('what is read', () => {
  const day = fc.integer({ min: -30_000, max: 60_000 });
  const pick = <T>(list: readonly T[]) => fc.constantFrom(...list);
  const good = fc.record({
    window: fc.option(
      fc.tuple(day, fc.integer({ min: 1, max: 9000 })).map(([a, n]) => [isoOfDay(a), isoOfDay(a + n)]),
    ),
    filters: fc.record(
      {
        type: fc.array(pick(EVENT_TYPES)),
        direction: fc.array(pick(DIRECTIONS)),
        organization: fc.array(pick(file.organizations.map(({ id }) => id))),
        country: fc.array(pick(file.places.map(({ country }) => country))),
      },
      { requiredKeys: [] },
    ),
    query: fc.string(),
    area: fc.option(
      fc.array(fc.tuple(fc.integer({ min: -540, max: 540 }), fc.integer({ min: -90, max: 90 })), {
        minLength: 3,
      }),
    ),
    endsWithin: fc.option(fc.integer({ min: 1, max: 1200 })),
    mode: pick(MODES),
    selected: fc.option(pick(file.events.map(({ id }) => id))),
    language: pick(LANGUAGES),
    theme: pick(THEMES),
    projection: pick(PROJECTIONS),
  });

  test('is what was set', () => {
    fc.assert(
      fc.property(good, (patch) => {
        expect(applyView(explorer, patch)).toEqual([]);
        expect(view()).toEqual(patch);
      }),
    );
  });

  test('is a copy: writing to it changes nothing', () => {
    const chosen = ['visit'];
    set({ filters: { type: chosen }, window: december, camera: { center: [1, 2], zoom: 3 } });
    chosen.push('agreement');
    const read = view();
    (read.filters.type as string[]).push('office');
    read.window![0] = '1990-01-01';
    read.camera!.center[0] = 99;
    expect(view()).toMatchObject({
      filters: { type: ['visit'] },
      window: december,
      camera: { center: [1, 2] },
    });
  });

  test('holds for years of any length', () => {
    explorer.setWindow([-900_000, 5_000_000]);
    const read = view();
    expect(set(read)).toEqual([]);
    expect(view()).toEqual(read);
  });
});

describe('after a change of data', () => {
  test('choices that the new dataset does not know are given up, and found', () => {
    set({
      filters: { organization: ['ouc', 'psu'], type: ['visit'] },
      selected: file.events[0]!.id,
      window: december,
    });
    const organizations = file.organizations.filter(({ id }) => id !== 'psu');
    explorer.dataset = { ...file, organizations, events: [] };
    expect(pruneView(explorer).map(({ path }) => path.join('.'))).toEqual([
      'filters.organization.1',
      'selected',
    ]);
    expect(view()).toMatchObject({
      filters: { organization: ['ouc'], type: ['visit'] },
      selected: null,
      window: december,
    });
    expect(pruneView(explorer)).toEqual([]);
  });
});
