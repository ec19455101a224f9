/** The report's figures against the counts of the view and against the records themselves. */
import { describe, expect, test } from 'vitest';
import { agreementsOf } from '../../src/export/report/agreements';
import { spanBefore } from '../../src/export/report/before';
import { areaBars, stackOf, timeBars, typeBars } from '../../src/export/report/charts';
import { figuresOf } from '../../src/export/report/figures';
import { firstsOf } from '../../src/export/report/firsts';
import { numberedSources } from '../../src/export/report/sources';
import { takenOf, type Taken } from '../../src/export/taken';
import { OPEN_END, OPEN_START, dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { defaultFile, explorerOf, fileOf, inRandomViews, takenIn } from './views';

const span = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];
const YEAR = { window: ['2019-01-01', '2020-01-01'] };
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test('the period before is as long, by the calendar where it is whole', () => {
  const before = (from: string, to: string) => spanBefore(span(from, to))?.map(isoOfDay);
  expect(before('2019-01-01', '2020-01-01')).toEqual(['2018-01-01', '2019-01-01']);
  expect(before('2020-01-01', '2021-01-01')).toEqual(['2019-01-01', '2020-01-01']);
  expect(before('2019-01-01', '2022-01-01')).toEqual(['2016-01-01', '2019-01-01']);
  expect(before('2020-03-01', '2020-04-01')).toEqual(['2020-02-01', '2020-03-01']);
  expect(before('2019-04-01', '2019-07-01')).toEqual(['2019-01-01', '2019-04-01']);
  expect(before('2019-12-24', '2019-12-29')).toEqual(['2019-12-19', '2019-12-24']);
  expect(spanBefore(null)).toBeUndefined();
  expect(spanBefore([OPEN_START, 100])).toBeUndefined();
  expect(spanBefore([100, OPEN_END])).toBeUndefined();
});

test('in every view the figures are the counts, and the charts add up to the table', () => {
  inRandomViews(80, (taken) => {
    const { counts, rows } = taken;
    const { figures } = figuresOf(taken, 0);
    expect(figures).toHaveLength(6);
    for (const { key, value } of figures) expect(value, key).toBe(counts[key]);

    const types = typeBars(taken);
    expect(sum(types.map(({ count }) => count))).toBe(rows.length);
    for (const { count, stack } of types) expect(sum(stackOf(stack).map((part) => part.count))).toBe(count);
    expect(types.find(({ type }) => type === 'visit')?.count ?? 0).toBe(counts.visits);

    const times = timeBars(taken);
    const { earlier, coarse, undated } = times.left;
    expect(sum(times.bars.map(({ count }) => count)) + earlier + coarse + undated).toBe(rows.length);

    const areas = areaBars(taken);
    expect(areas.bars.length + sum(areas.below.map(({ names }) => names.length))).toBe(counts.countries);
    // Those with the same count are all drawn or all named below.
    const least = Math.min(...areas.bars.map(({ count }) => count));
    for (const { count } of areas.below) expect(count).toBeLessThan(least);

    expect(agreementsOf(taken, 20_000).counts.signed).toBe(counts.agreements);
    const sources = numberedSources(taken);
    const used = new Set([...rows].flatMap((row) => sources.of(row)));
    expect([...used].sort((a, b) => a - b)).toEqual(sources.lines.map((_, i) => i + 1));
  });
});

test('every change is that to the counts of the period before', () => {
  inRandomViews(40, (taken) => {
    const { figures, before } = figuresOf(taken, 0);
    if (!before) return expect(figures.every(({ change }) => change === undefined)).toBe(true);
    const rows = [...taken.columns.events.keys()].filter(
      (row) =>
        taken.index.mask[row] &&
        row < taken.columns.dated &&
        taken.columns.start[row]! < before[1] &&
        taken.columns.end[row]! > before[0],
    );
    const events = figures.find(({ key }) => key === 'events')!;
    expect(events.change).toBe(taken.counts.events - rows.length);
    const people = figures.find(({ key }) => key === 'people')!;
    expect(people.change).toBe(taken.counts.people - sum(rows.map((row) => taken.columns.people[row]!)));
  });
});

describe('2019 of the default dataset', () => {
  const taken = takenIn(defaultFile, YEAR);

  test('figures', () => {
    const { figures, out, coming, left, marked } = figuresOf(taken, 1);
    const value = Object.fromEntries(figures.map(({ key, value, change }) => [key, [value, change]]));
    expect(value).toEqual({
      visits: [4, 4],
      people: [29, 29],
      countries: [5, 3],
      organizations: [10, 8],
      agreements: [0, -1],
      events: [6, 4],
    });
    expect([out, coming]).toEqual([3, 1]);
    expect(left).toEqual({ undated: 38, cancelled: 0 });
    expect(marked).toEqual({ planned: 0, inferred: 5, earlier: 1 });
  });

  test('firsts are said only of what no undated record touches', () => {
    const firsts = firstsOf(taken)!;
    expect(firsts.areas.sort()).toEqual(['Botswana', 'Kazakhstan', 'Spain']);
    expect(firsts.group).toEqual({ people: '15 people', titles: [expect.stringContaining('Sukhothai')] });
    expect(firstsOf(takenIn(defaultFile))).toBeUndefined();
  });

  test('an agreement whose end no text states is neither in force nor over', () => {
    const { bars, counts } = agreementsOf(taken, 20_000);
    expect(counts).toEqual({ signed: 0, force: 0, ends: 0, unknown: 1 });
    expect(bars.map(({ state, isNew }) => [state, isNew])).toEqual([['unknown', false]]);
  });
});

test('cancelled and planned ones are said', () => {
  const file = fileOf(
    { when: '2019', status: 'cancelled' },
    { when: '2019', status: 'planned' },
    { when: '2019' },
  );
  const { left, marked } = figuresOf(takenIn(file, YEAR), 0);
  expect(left.cancelled).toBe(1);
  expect(marked.planned).toBe(1);
  const asked = takenIn(file, { ...YEAR, filters: { status: ['cancelled'] } });
  expect(figuresOf(asked, 0).left.cancelled).toBe(0);
});

test('ties are all named: largest groups, and years with as many visits', () => {
  const visit = (when: string, people: number, title: string) => ({
    when,
    title,
    headcount: { value: people, qualifier: 'exact' },
  });
  const file = fileOf(
    visit('2018', 3, 'a'),
    visit('2019-02', 7, 'b'),
    visit('2019-03', 7, 'c'),
    visit('2017', 1, 'd'),
    visit('2017', 1, 'e'),
  );
  const firsts = firstsOf(takenIn(file, YEAR))!;
  expect(firsts.group).toEqual({ people: '7 people', titles: ['b', 'c'] });
  expect(firsts.visits).toEqual({ count: 2, also: ['2017'] });
  expect(firstsOf(takenIn(fileOf(visit('2019', 7, 'a')), YEAR))!.visits).toBeUndefined();
});

describe('agreements have a life', () => {
  const agreement = (when: string, valid?: string, more: object = {}) => ({
    type: 'agreement',
    when,
    ...(valid && { valid }),
    ...more,
  });
  const states = (taken: Taken) =>
    agreementsOf(taken, 20_000).bars.map(({ event, state }) => [event.id, state]);

  test('in force, ended in the period, not stated, open, and gone', () => {
    const file = fileOf(
      agreement('2019-05-01', '2019-05-01/2024-04-30'),
      agreement('2014-05-01', '2014-05-01/2019-04-30'),
      agreement('2013-05-01'),
      agreement('2012-05-01', '2012-05-01/..'),
      agreement('2010-05-01', '2010-05-01/2015-04-30'),
      agreement('2015-01-01', '2015-01-01/2019-12-31'),
      agreement('2021-01-01', '2021-01-01/2025-01-01'),
    );
    const found = states(takenIn(file, YEAR));
    expect(Object.fromEntries(found)).toEqual({
      e0: 'in-force',
      e1: 'ends',
      e2: 'unknown',
      e3: 'in-force',
      e5: 'in-force',
    });
    expect(agreementsOf(takenIn(file, YEAR), 20_000).counts).toEqual({
      signed: 1,
      force: 3,
      ends: 1,
      unknown: 1,
    });
  });

  test('what is renewed ends with its renewal', () => {
    const file = fileOf(
      agreement('2010'),
      agreement('2019-03-01', '2019-03-01/2024-02-28', { related: [{ event: 'e0', relation: 'renews' }] }),
    );
    const taken = takenIn(file, YEAR);
    expect(Object.fromEntries(states(taken))).toEqual({ e0: 'ends', e1: 'in-force' });
    expect(agreementsOf(taken, 20_000).bars.find(({ event }) => event.id === 'e1')!.renews).toBe(true);
  });
});

test('a month or a year that is known no better is not put into a day’s bar', () => {
  const file = fileOf(
    { when: '2019' },
    { when: '2019-03' },
    { when: '2019-03-05' },
    { when: '2018-06-01/2019-02-01' },
    {},
  );
  const { unit, bars, left } = timeBars(takenIn(file, YEAR));
  expect(unit).toBe('month');
  expect(bars.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(left).toEqual({ earlier: 1, coarse: 1, undated: 0 });
  const years = timeBars(takenOf(explorerOf(file)));
  expect(years.unit).toBe('month');
});
