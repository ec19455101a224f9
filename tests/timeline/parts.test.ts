// Overview, undated lane, empty stretch, bars, measures and texts.
import { describe, expect, test } from 'vitest';
import { binsOf, frontBinsOf } from '../../src/filter/bins';
import { maskOf } from '../../src/filter/mask';
import { columnsOf } from '../../src/model/columns';
import { EVENT_TYPES } from '../../src/model/schema';
import { dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { isCut, outlinePath, stacksOf } from '../../src/timeline/bars';
import { FAMILIES } from '../../src/ui/shapes';
import { emptyStretch } from '../../src/timeline/empty';
import { hitAt } from '../../src/timeline/hit';
import type { Layout } from '../../src/timeline/lanes';
import { measuresOf } from '../../src/timeline/measures';
import { overviewOf } from '../../src/timeline/overview';
import { spanPath } from '../../src/timeline/span-path';
import { cutText, textWidth } from '../../src/timeline/text-width';
import { undatedLane } from '../../src/timeline/undated';
import { datasetOf } from './made';

const read = (whens: (string | undefined)[]) => columnsOf(datasetOf(whens.map((when) => ({ when }))));
const all = (columns: ReturnType<typeof columnsOf>) => maskOf(columns, { filters: {}, query: '' });
const days = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];

describe('empty stretches', () => {
  const axis = days('1990-01-01', '2021-01-01');
  const stretch = (whens: string[]) => {
    const columns = read(whens);
    return emptyStretch(columns, [...Array(columns.dated).keys()], axis, (axis[1] - axis[0]) / 3);
  };

  test('the longest, and whether something lasts through it', () => {
    const found = stretch(['1990/..', '2018-12-17', '2019-07', '2019-12-01']);
    expect(found!.span.map(isoOfDay)).toEqual(['1990-01-02', '2018-12-17']);
    expect(found!.through).toBe(true);
    expect(stretch(['1990', '2010'])!.span.map(isoOfDay)).toEqual(['1991-01-01', '2010-01-01']);
    expect(stretch(['1990', '2010'])!.through).toBe(false);
  });

  test('a long event that ends in it ends the stretch', () => {
    expect(stretch(['../2005', '2018'])!.span.map(isoOfDay)).toEqual(['2006-01-01', '2018-01-01']);
  });

  test('one event or none has no stretch', () => {
    expect(stretch(['2018'])).toBeUndefined();
    expect(stretch([])).toBeUndefined();
  });
});

describe('the lane of what has no date', () => {
  const types = (n: number) =>
    columnsOf(datasetOf(Array.from({ length: n }, (_, i) => ({ type: EVENT_TYPES[i % 14]! }))));

  test('every mark, by family and type', () => {
    const { marks } = undatedLane(types(28), all(types(28)), 900);
    expect(marks).toHaveLength(28);
    expect([...new Set(marks.map((mark) => mark.family))]).toEqual([
      'out',
      'meet',
      'commit',
      'stand',
      'give',
    ]);
  });

  test('merged into counted marks by type where there is no room; none is lost', () => {
    const { marks } = undatedLane(types(280), all(types(280)), 900);
    expect(marks).toHaveLength(14);
    expect(marks.reduce((sum, mark) => sum + mark.rows.length, 0)).toBe(280);
    const xs = marks.map((mark) => mark.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test('only what passes', () => {
    const columns = types(28);
    const mask = maskOf(columns, { filters: { type: ['office'] }, query: '' });
    expect(undatedLane(columns, mask, 900).marks.map((mark) => mark.type)).toEqual(['office', 'office']);
  });
});

describe('the overview', () => {
  const scale = { axis: days('2000-01-01', '2020-01-01'), width: 400 };

  test('a tick per event while they fit, a density else', () => {
    const few = read(['2001', '2005-05-05', '../2010', '2019/..']);
    const { ticks, path } = overviewOf(few, all(few), 4, scale, 20);
    expect(path).toBe('');
    expect(ticks).toHaveLength(4);
    expect(ticks.every(({ x, width }) => x >= 0 && width >= 2 && x + width <= 402)).toBe(true);
    const many = read(Array.from({ length: 200 }, () => '2010-01-01'));
    const dense = overviewOf(many, all(many), 200, scale, 20);
    expect(dense.ticks).toEqual([]);
    expect(dense.path).toMatch(/^M0,20L/);
  });
});

describe('bars', () => {
  const columns = read(['1999/2003', '1999/2003', '1999/2003', '2001-02', '2001-03', '2002-01']);
  const edges = ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01'].map((text) => dayOfIso(text)!);
  const bins = binsOf(columns, all(columns), edges);
  const room = { scale: { axis: [edges[0]!, edges[3]!] as DaySpan, width: 300 }, height: 100 };

  test('a first bar that towers over the rest is cut at the top of the room', () => {
    expect(isCut(bins)).toBe(true);
    expect(outlinePath(bins, room).match(/M/g)).toHaveLength(2);
    for (const [, y] of outlinePath(bins, room).matchAll(/V([-\d.]+)h/g))
      expect(Number(y)).toBeGreaterThanOrEqual(0);
  });

  test('one path per family; nothing of what is not in front', () => {
    const front = frontBinsOf(bins, days('2002-01-01', '2003-01-01'));
    const { out, commit } = stacksOf(bins, room)(front.counts, front.partial);
    expect(out).toMatch(/^M0,/);
    expect(commit).toBe('');
  });

  test('kept from step to step are those that are drawn anew', () => {
    const stacks = stacksOf(bins, room);
    const parts = [stacksOf(bins, room), stacksOf(bins, room)] as const;
    for (let step = 0; step < 200; step++) {
      const start = edges[0]! - 800 + ((step * 37) % 1900);
      const front = frontBinsOf(bins, [start, start + 20 + ((step * 11) % 500)]);
      const { counts, partial, standing } = front;
      const whole = stacksOf(bins, room)(counts, partial);
      expect(stacks(counts, partial)).toEqual(whole);
      const [before, cut] = [
        parts[0](counts, partial.slice(0, standing)),
        parts[1](counts, partial.slice(standing)),
      ];
      for (const family of FAMILIES) expect(before[family] + cut[family]).toBe(whole[family]);
    }
  });
});

describe('what a pointer hits', () => {
  const layout: Layout = {
    marks: [
      { row: 0, x0: 100, x1: 200, y: 50, kind: 'span', name: 'right', room: 80 },
      { row: 1, x0: 100, x1: 112, y: 80, kind: 'point' },
      { row: 2, x0: 0, x1: 900, y: 100, kind: 'lasting', name: 'above', room: 80 },
    ],
    counted: [{ rows: [3, 4], x: 300, y: 90 }],
    bar: 12,
  };
  const hit = (x: number, y: number, slop = 3) => {
    const found = hitAt(layout, { x, y }, slop);
    return found && ('row' in found ? found.row : found.rows);
  };

  test('marks, their names, and counted marks; the nearest where two are near', () => {
    expect(hit(150, 50)).toBe(0);
    expect(hit(240, 52)).toBe(0);
    expect(hit(108, 76)).toBe(1);
    expect(hit(60, 90)).toBe(2);
    expect(hit(305, 88)).toEqual([3, 4]);
    expect(hit(500, 20)).toBeUndefined();
  });

  test('a finger is less exact than a mouse', () => {
    expect(hit(206, 38)).toBeUndefined();
    expect(hit(206, 38, 10)).toBe(0);
  });
});

describe('measures', () => {
  const box = { height: 270, compact: false, whole: false, undated: true };
  const sum = (parts: ReturnType<typeof measuresOf>, head: number) =>
    head + parts.plot + parts.axis + parts.strip + parts.wedge + parts.years + parts.undated;

  test('the parts fill the box', () => {
    expect(sum(measuresOf(box), 48)).toBe(270);
    expect(sum(measuresOf({ ...box, whole: true }), 48)).toBe(270);
    expect(sum(measuresOf({ ...box, undated: false }), 48)).toBe(270);
    expect(sum(measuresOf({ ...box, compact: true, height: 60 }), 0)).toBe(60);
    expect(sum(measuresOf({ ...box, compact: true, height: 44 }), 0)).toBe(44);
  });

  test('without an overview where the axis shows the whole', () => {
    expect(measuresOf({ ...box, whole: true })).toMatchObject({ strip: 0, years: 0 });
    expect(measuresOf(box).strip).toBe(20);
  });

  test('a phone: three lanes, no names, no lane for what has no date', () => {
    const { chart, undated, phone } = measuresOf({ ...box, height: 140 });
    expect({ phone, undated, lanes: chart.lanes, names: chart.names }).toEqual({
      phone: true,
      undated: 0,
      lanes: 3,
      names: false,
    });
  });
});

test('texts are cut to a width, with a mark', () => {
  expect(textWidth('中文', 12)).toBe(24);
  expect(cutText('Almaty', 12, 200)).toBe('Almaty');
  const cut = cutText('Framework agreement with Universal College, Malaysia', 12, 120);
  expect(cut).toMatch(/^Framework.*…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(120);
});

test('ends of a span are round or straight', () => {
  expect(spanPath(0, 100, 50, 10, 'round', 'round').match(/a/g)).toHaveLength(2);
  expect(spanPath(0, 100, 50, 10, 'bracket', 'round').match(/a/g)).toHaveLength(1);
  expect(spanPath(0, 100, 50, 10, 'fade', 'plain')).toBe('M0,45H100v10H0v-10Z');
});
