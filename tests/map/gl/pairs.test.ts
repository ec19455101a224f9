// One line for each pair of places: what is kept by difference, against a plain count of the legs in the window.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/model/geo';
import type { DaySpan } from '../../../src/model/time';
import { OPEN_END, OPEN_START, touches } from '../../../src/model/time';
import type { RouteData } from '../../../src/map/gl/legBuffer';
import { Pairs } from '../../../src/map/gl/pairs';
import { waysOf } from '../../../src/map/gl/ways';

const PLACES: LonLat[] = [
  [116.4, 39.9],
  [-3.7, 40.4],
  [174.8, -36.9],
  // The antipode of the first.
  [-63.6, -39.9],
];

interface Leg {
  from: number;
  to: number;
  span: DaySpan | null;
  tie: number;
  family: number;
  masked: boolean;
}

const day = fc.integer({ min: 0, max: 300 });
const leg: fc.Arbitrary<Leg> = fc
  .record({
    from: fc.nat(3),
    to: fc.nat(3),
    span: fc.oneof(
      fc.constant(null),
      fc.tuple(day, fc.integer({ min: 1, max: 90 })).map(([s, n]): DaySpan => [s, s + n]),
      day.map((s): DaySpan => [s, OPEN_END]),
      day.map((s): DaySpan => [OPEN_START, s]),
    ),
    tie: fc.nat(1),
    family: fc.nat(5),
    masked: fc.boolean(),
  })
  .filter(({ from, to }) => from !== to);
const window = fc.option(
  fc
    .tuple(fc.integer({ min: -20, max: 320 }), fc.integer({ min: 1, max: 120 }))
    .map(([start, days]): DaySpan => [start, start + days]),
);

function dataOf(legs: readonly Leg[]): RouteData {
  const sorted = [...legs].sort((a, b) =>
    a.span && b.span ? a.span[0] - b.span[0] || a.span[1] - b.span[1] : a.span ? -1 : b.span ? 1 : 0,
  );
  const dated = sorted.filter(({ span }) => span).length;
  return {
    places: PLACES,
    count: sorted.length,
    from: sorted.map(({ from }) => from),
    to: sorted.map(({ to }) => to),
    start: sorted.map(({ span }) => span?.[0] ?? 0),
    end: sorted.map(({ span }) => span?.[1] ?? 0),
    byEnd: Array.from({ length: dated }, (_, i) => i).sort(
      (a, b) => sorted[a]!.span![1] - sorted[b]!.span![1],
    ),
    dated: sorted.map(({ span }) => Number(span !== null)),
    row: sorted.map((_, i) => i),
    style: sorted.map(({ family }) => family),
    lane: sorted.map(() => 0),
    tie: sorted.map(({ tie }) => tie),
    mask: sorted.map(({ masked }) => Number(!masked)),
  };
}

const keyOf = ({ from, to, tie }: RouteData, i: number): string =>
  `${Math.min(from[i]!, to[i]!)} ${Math.max(from[i]!, to[i]!)} ${tie[i]}`;

function expected(data: RouteData, window: DaySpan | null): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < data.count; i++) {
    const shown = window === null || (data.dated[i] && touches(data.start[i]!, data.end[i]!, window));
    if (data.mask[i] && shown) pairs.set(keyOf(data, i), (pairs.get(keyOf(data, i)) ?? 0) + 1);
  }
  return pairs;
}

test('every pair with a leg in the window is drawn, and counted, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(leg, { maxLength: 60 }), fc.array(window, { maxLength: 8 }), (legs, windows) => {
      const data = dataOf(legs);
      const ways = waysOf(PLACES, 'equal-earth', (150 * Math.PI) / 180);
      const pairs = new Pairs(data, ways);
      for (const window of windows) {
        pairs.setWindow(window);
        pairs.update();
        const plain = expected(data, window);
        for (let i = 0; i < data.count; i++)
          if (data.mask[i]) expect(pairs.legsOf(i)).toBe(plain.get(keyOf(data, i)) ?? 0);
        const lines = (tie: number) =>
          [...plain.keys()]
            .filter((key) => key.endsWith(` ${tie}`))
            .flatMap((key) => {
              const [a, b] = key.split(' ').map(Number);
              return ways.between(a!, b!).flatMap(({ copy }) => (copy === 0 ? [0] : [0, 1]));
            }).length;
        expect(pairs.ties).toBe(lines(1));
        expect(pairs.count).toBe(lines(0) + lines(1));
      }
    }),
    { numRuns: 500 },
  );
});

test('a line is as wide as its legs are many, in the colour of most of them', () => {
  const legs = Array.from({ length: 20 }, (_, i): Leg => ({
    ...{ from: 0, to: 1, tie: 0, masked: false },
    span: [i, i + 1],
    family: i < 12 ? 2 : 5,
  }));
  const pairs = new Pairs(dataOf(legs), waysOf(PLACES, 'globe', undefined));
  const drawn = (window: DaySpan) => {
    pairs.setWindow(window);
    expect(pairs.update()).toBe(true);
    return { family: (pairs.words[0]! >> 24) & 7, weight: pairs.words[1]! >>> 30 };
  };
  expect(drawn([0, 20])).toEqual({ family: 2, weight: 2 });
  expect(drawn([10, 20])).toEqual({ family: 5, weight: 1 });
  expect(drawn([19, 20])).toEqual({ family: 5, weight: 0 });
  expect(pairs.update()).toBe(false);
});
