import { describe, expect, test } from 'vitest';
import { dayOfDate, dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { binEdges } from '../../src/timeline/edges';
import { ticksOf, yearName } from '../../src/timeline/ticks';

const scale = (from: string, to: string, width = 990) => ({
  axis: [dayOfIso(from)!, dayOfIso(to)!] as DaySpan,
  width,
});
const texts = (from: string, to: string, width?: number, language: 'en' | 'zh' = 'en', lines: 1 | 2 = 2) =>
  ticksOf(scale(from, to, width), language, lines).rows.map((row) =>
    row.map((label) => label.text).filter(Boolean),
  );

describe('labels of the axis', () => {
  test('weeks by their Mondays, with months below', () => {
    expect(texts('2019-11-22', '2020-01-12')).toEqual([
      ['25', '2', '9', '16', '23', '30', '6'],
      ['November 2019', 'December 2019', 'January 2020'],
    ]);
  });

  test('months, with years below; all long or all short', () => {
    const [months, years] = texts('2018-11-01', '2020-03-01', 600);
    expect(months).toContain('Dec');
    expect(months).not.toContain('June');
    expect(years).toEqual(['2018', '2019', '2020']);
    expect(texts('2019-01-01', '2020-01-01')[0]).toContain('September');
  });

  test('years, by steps that have room', () => {
    expect(texts('1990-01-01', '2020-12-31', 990)).toEqual([
      [
        '1990',
        '1992',
        '1994',
        '1996',
        '1998',
        '2000',
        '2002',
        '2004',
        '2006',
        '2008',
        '2010',
        '2012',
        '2014',
        '2016',
        '2018',
        '2020',
      ].slice(0, 16),
    ]);
    expect(texts('1990-01-01', '2026-11-22', 328)[0]).toEqual(['1990', '2000', '2010', '2020']);
  });

  test('in Chinese', () => {
    expect(texts('2019-11-22', '2020-01-12', 990, 'zh')[1]).toEqual([
      '2019年11月',
      '2019年12月',
      '2020年1月',
    ]);
  });

  test('a year on a phone names every month, to be tapped', () => {
    const [months] = texts('2019-01-01', '2020-01-01', 328, 'en', 1);
    expect(months).toEqual('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '));
  });

  test('on one line, January is its year where there are several', () => {
    const [labels] = ticksOf(scale('2018-11-01', '2019-06-01', 328), 'en', 1).rows;
    const january = labels!.find((label) => label.text === '2019')!;
    expect(january.unit).toBe('year');
    expect(january.span!.map(isoOfDay)).toEqual(['2019-01-01', '2020-01-01']);
  });

  test('a label takes the month or year that it names', () => {
    const [, months] = ticksOf(scale('2019-11-22', '2020-01-12'), 'en', 2).rows;
    expect(months![1]!.span!.map(isoOfDay)).toEqual(['2019-12-01', '2020-01-01']);
    const [years] = ticksOf(scale('1990-01-01', '2026-11-22', 328), 'en', 2).rows;
    expect(years![1]!.span!.map(isoOfDay)).toEqual(['2000-01-01', '2001-01-01']);
  });

  test('two thousand years, and years before the first', () => {
    const axis: DaySpan = [dayOfDate(5), dayOfDate(2027)];
    const { rows } = ticksOf({ axis, width: 990 }, 'en', 2);
    expect(rows[0]!.length).toBeGreaterThan(5);
    expect(rows[0]!.length).toBeLessThan(30);
    expect(yearName([dayOfDate(5), dayOfDate(6)], 'en')).toBe('5');
    expect(
      ticksOf({ axis: [dayOfDate(-500), dayOfDate(500)], width: 990 }, 'en', 2).rows[0]!.length,
    ).toBeGreaterThan(5);
  });

  test('stay inside the axis', () => {
    for (const to of ['2019-12-20', '2020-06-01', '2024-01-01', '2100-01-01']) {
      const { rows, minor, major } = ticksOf(scale('2019-12-05', to), 'en', 2);
      for (const x of [...minor, ...major]) expect(x >= -0.5 && x <= 990.5).toBe(true);
      for (const { x, unit, width } of rows.flat().filter((label) => label.unit !== 'day'))
        expect([unit, x >= 0, x + width <= 990.01]).toEqual([unit, true, true]);
    }
  });
});

describe('edges of the bins', () => {
  test.each([
    ['2019-12-05', '2020-01-20', 1],
    ['2019-01-05', '2020-12-20', 7],
    ['2014-01-05', '2020-12-20', 28],
    ['1990-01-05', '2020-12-20', 90],
    ['0005-01-05', '2020-12-20', 3650],
  ])('%s to %s: whole calendar steps that cover the axis', (from, to, days) => {
    const { axis, width } = scale(from, to);
    const edges = binEdges({ axis, width });
    expect(edges[0]).toBeLessThanOrEqual(axis[0]);
    expect(edges.at(-1)).toBeGreaterThanOrEqual(axis[1]);
    const steps = edges.slice(1).map((edge, i) => edge - edges[i]!);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(days);
    expect(steps.length).toBeLessThanOrEqual(width / 4);
    expect(edges.every(Number.isInteger)).toBe(true);
    if (days >= 28) expect(edges.every((edge) => isoOfDay(edge).endsWith('-01'))).toBe(true);
  });
});
