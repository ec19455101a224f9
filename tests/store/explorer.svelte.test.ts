/** The one room: what is derived follows what is written, at once, and nothing is rebuilt that need not be. */
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { rowsIn } from '../../src/filter/rows';
import { Explorer } from '../../src/store/explorer.svelte';
import { dataset, event, organization, participants, stops } from '../fixtures/build';

const window = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];
const file = dataset([
  event('trip', {
    when: '2019-12-24/2019-12-28',
    stops: stops('beijing origin', 'almaty'),
    participants: participants('home', 'psu'),
  }),
  event('member', {
    type: 'membership',
    when: '1990/..',
    stops: stops('beijing seat', 'oslo seat'),
    participants: participants('icde'),
  }),
  event('undated', { type: 'agreement', participants: participants('aaou') }),
  event('gone', { when: '2019-12-25', status: 'cancelled' }),
]);

function explorerOf(data = file): Explorer {
  const explorer = new Explorer();
  explorer.dataset = data;
  return explorer;
}

test('without a dataset everything is empty', () => {
  const { counts, legs, columns, extent } = new Explorer();
  expect(counts).toEqual({
    events: 0,
    visits: 0,
    agreements: 0,
    organizations: 0,
    countries: 0,
    people: 0,
    undated: 0,
  });
  expect([legs.count, columns.count]).toEqual([0, 0]);
  expect(extent[1]).toBeGreaterThan(extent[0]);
});

describe('what is derived', () => {
  test('follows every clause at once', () => {
    const explorer = explorerOf();
    expect(explorer.counts).toMatchObject({
      events: 3,
      visits: 1,
      agreements: 1,
      organizations: 3,
      countries: 2,
      undated: 1,
    });
    explorer.setWindow(window('2019-12-01', '2020-01-01'));
    expect(explorer.counts).toMatchObject({ events: 2, agreements: 0, undated: 1 });
    explorer.setFilters({ type: ['visit'] });
    expect(explorer.counts).toMatchObject({ events: 1, organizations: 1, undated: 0 });
    explorer.setQuery('nothing like it');
    expect(explorer.counts.events).toBe(0);
    explorer.dataset = dataset([]);
    expect(explorer.columns.count).toBe(0);
  });

  test('is right inside one turn, before any effect has run', () => {
    const explorer = explorerOf();
    const seen: number[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(explorer.counts.events));
    });
    flushSync();
    explorer.setWindow(window('2019-12-01', '2020-01-01'));
    expect(explorer.counts.events).toBe(2);
    explorer.setFilters({ type: ['visit'] });
    expect(explorer.counts.events).toBe(1);
    expect(seen).toEqual([3]);
    flushSync();
    expect(seen).toEqual([3, 1]);
    stop();
  });

  test('a new window alone rebuilds neither columns, nor legs, nor the index; the same one nothing', () => {
    const explorer = explorerOf();
    const built = { columns: 0, legs: 0, index: 0, counts: 0 };
    const stop = $effect.root(() => {
      for (const key of Object.keys(built) as (keyof typeof built)[])
        $effect(() => {
          void explorer[key];
          built[key]++;
        });
    });
    flushSync();
    explorer.setWindow(window('2019-01-01', '2020-01-01'));
    flushSync();
    expect(built).toEqual({ columns: 1, legs: 1, index: 1, counts: 2 });
    explorer.setWindow(window('2019-01-01', '2020-01-01'));
    explorer.setQuery('');
    flushSync();
    expect(built).toEqual({ columns: 1, legs: 1, index: 1, counts: 2 });
    explorer.setQuery('trip');
    flushSync();
    expect(built).toEqual({ columns: 1, legs: 1, index: 2, counts: 3 });
    stop();
  });
});

describe('the selected event', () => {
  test('stays selected outside the selection', () => {
    const explorer = explorerOf();
    explorer.select('trip');
    explorer.setWindow(window('2000-01-01', '2001-01-01'));
    expect([explorer.selected, explorer.selectedRow]).toEqual(['trip', 1]);
  });
  test('of another dataset has no row', () => {
    const explorer = explorerOf();
    explorer.select('trip');
    explorer.hover('undated');
    expect(explorer.hoveredRow).toBe(explorer.columns.rowOf.get('undated'));
    explorer.dataset = dataset([]);
    expect([explorer.selectedRow, explorer.hoveredRow]).toEqual([undefined, undefined]);
  });
});

describe('the extent', () => {
  const extent = (whens: string[], updated: string) =>
    explorerOf(
      dataset(
        whens.map((when, i) => event(`e${i}`, { when })),
        { updated },
      ),
    ).extent.map(isoOfDay);
  test.each([
    [['2018-12-17', '2019-07'], '2026-11-21', ['2018-12-17', '2026-11-22']],
    [['2018-12-17', '2030'], '2026-11-21', ['2018-12-17', '2031-01-01']],
    [['1990/..', '2019'], '2026-11-21', ['1990-01-01', '2026-11-22']],
    [['../1980', '2019'], '2026-11-21', ['1981-01-01', '2026-11-22']],
    [['2019-05'], '', ['2019-05-01', '2019-06-01']],
    [['2030'], '2026-11-21', ['2030-01-01', '2031-01-01']],
    [[], '2026-11-21', ['2025-11-22', '2026-11-22']],
  ])('%j, updated %s: %j', (whens, updated, expected) => expect(extent(whens, updated)).toEqual(expected));
});

describe('names', () => {
  const explorer = explorerOf({
    ...file,
    areas: { KZ: { en: 'Kazakhstan, as we call it', zh: '哈萨克斯坦' } },
    organizations: [...file.organizations, organization('nameless', { name: {} })],
  });
  test("are in the reader's language, and the publisher's come first", () => {
    expect(explorer.countryName('KZ')).toBe('Kazakhstan, as we call it');
    expect(explorer.countryName('NO')).toBe('Norway');
    explorer.language = 'zh';
    expect(explorer.countryName('KZ')).toBe('哈萨克斯坦');
    expect(explorer.countryName('NO')).toBe('挪威');
    explorer.language = 'en';
  });
  test('that nobody gave are the id', () => {
    expect(explorer.organizationName('nameless')).toBe('nameless');
    expect(explorer.placeName('atlantis')).toBe('atlantis');
    expect(explorer.countryName('ZZZ')).toBe('ZZZ');
    expect(explorer.countryName('??')).toBe('??');
  });
});

test('dark is what is chosen, else what the system wishes', () => {
  const explorer = new Explorer();
  const seen = (['auto', 'light', 'dark'] as const).flatMap((theme) =>
    [false, true].map((systemDark) => {
      Object.assign(explorer, { theme, systemDark });
      return explorer.dark;
    }),
  );
  expect(seen).toEqual([false, true, false, false, true, true]);
});

describe('a page', () => {
  const page = { kind: 'organization', id: 'psu' } as const;

  test('shows all that is known of one organization, whatever was chosen before', () => {
    const explorer = explorerOf();
    explorer.setWindow(window('1990-01-01', '1991-01-01'));
    explorer.setQuery('nothing like it');
    explorer.openPage(page);
    expect(explorer.page).toEqual(page);
    expect(explorer.counts).toMatchObject({ events: 1, visits: 1 });
    explorer.openPage(null);
    expect([explorer.page, explorer.counts.events]).toEqual([null, 3]);
  });

  test('is left by whoever chooses something else of its kind, and stays open under other choices', () => {
    const explorer = explorerOf();
    explorer.openPage(page);
    explorer.setFilters({ ...explorer.filters, type: ['visit'] });
    expect(explorer.page).toEqual(page);
    explorer.setFilters({ organization: ['psu', 'icde'] });
    expect(explorer.page).toBeNull();
    explorer.setFilters({ organization: ['psu'] });
    expect(explorer.page).toBeNull();
  });
});

describe('the three ways to read time', () => {
  const lives = dataset([
    event('signed', { type: 'agreement', when: '2018-05-02', valid: '2018-05-02/2023-05-01' }),
    event('open', { type: 'agreement', when: '2018-05-02', valid: '2018/..' }),
    event('unsaid', { type: 'agreement', when: '2018-05-02', valid: '2018/' }),
    event('trip', { when: '2020-01-10/2020-01-12' }),
    event('undated', {}),
  ]);
  const inMode = (mode: Explorer['mode'], from: string, to: string): string[] => {
    const explorer = explorerOf(lives);
    explorer.mode = mode;
    explorer.setWindow(window(from, to));
    const { columns, index, span } = explorer;
    return [...rowsIn(columns, index.mask, span)].map((row) => columns.events[row]!.id).sort();
  };

  test('a window: what happened in it', () => {
    expect(inMode('window', '2020-01-12', '2020-02-01')).toEqual(['trip']);
    expect(inMode('window', '2018-01-01', '2019-01-01')).toEqual(['open', 'signed', 'unsaid']);
  });

  test('so far: all up to its last day, whenever it begins', () => {
    expect(inMode('so-far', '2020-01-01', '2020-01-10')).toEqual(['open', 'signed', 'unsaid']);
    expect(inMode('so-far', '2020-01-10', '2020-01-11')).toEqual(['open', 'signed', 'trip', 'unsaid']);
  });

  test('on a day: what is in force on the first, and never what has expired', () => {
    expect(inMode('on-day', '2020-01-11', '2021-01-01')).toEqual(['open', 'signed', 'trip']);
    expect(inMode('on-day', '2023-05-01', '2023-05-02')).toEqual(['open', 'signed']);
    expect(inMode('on-day', '2023-05-02', '2023-05-03')).toEqual(['open']);
  });

  test('what ends within some months is counted from the day that is looked at, else from today', () => {
    const explorer = explorerOf(lives);
    explorer.today = dayOfIso('2022-05-01')!;
    explorer.setEndsWithin(12);
    expect(explorer.counts.events).toBe(0);
    explorer.today = dayOfIso('2022-05-02')!;
    expect(explorer.counts.events).toBe(1);
    explorer.mode = 'on-day';
    explorer.setWindow(window('2020-01-01', '2020-01-02'));
    expect(explorer.counts.events).toBe(0);
    explorer.setEndsWithin(41);
    expect(explorer.counts.events).toBe(1);
  });
});
