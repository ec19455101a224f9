// What the route layer would draw, by its own buffers, against a plain reading of the legs.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPEN_END, OPEN_START, touches, type DaySpan } from '../../../src/model/time';
import type { LonLat } from '../../../src/model/geo';
import {
  drawnLegs,
  drawnRange,
  legBufferOf,
  rangeOfRow,
  STYLE,
  type RouteData,
} from '../../../src/map/gl/legBuffer';

const PLACES: LonLat[] = [
  [116.4, 39.9],
  [-3.7, 40.4],
  [174.8, -36.9],
  [-122.4, 37.8],
  // The antipode of the first.
  [-63.6, -39.9],
  [0, 90],
  [180, 0],
];

interface Leg {
  from: number;
  to: number;
  span: DaySpan | null;
  tie: boolean;
  masked: boolean;
}

const span: fc.Arbitrary<DaySpan | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 20 }))
    .map(([s, n]): DaySpan => [s, s + n]),
  fc
    .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 61, max: 2000 }))
    .map(([s, n]): DaySpan => [s, s + n]),
  fc.integer({ min: 0, max: 4000 }).map((s): DaySpan => [s, OPEN_END]),
  fc.integer({ min: 0, max: 4000 }).map((s): DaySpan => [OPEN_START, s]),
);
const leg: fc.Arbitrary<Leg> = fc
  .record({
    from: fc.nat(PLACES.length - 1),
    to: fc.nat(PLACES.length - 1),
    span,
    tie: fc.boolean(),
    masked: fc.boolean(),
  })
  .filter(({ from, to }) => from !== to);

const window = fc
  .tuple(fc.integer({ min: -50, max: 4200 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, days]): DaySpan => [start, start + days]);

/** Rows of one or two legs each, in the order of the columns. */
function dataOf(legs: readonly Leg[]): RouteData {
  const sorted = [...legs].sort((a, b) => {
    if (!a.span || !b.span) return a.span ? -1 : b.span ? 1 : 0;
    return a.span[0] - b.span[0] || a.span[1] - b.span[1];
  });
  return {
    places: PLACES,
    count: sorted.length,
    from: sorted.map(({ from }) => from),
    to: sorted.map(({ to }) => to),
    start: sorted.map(({ span }) => span?.[0] ?? 0),
    end: sorted.map(({ span }) => span?.[1] ?? 0),
    byEnd: byEndOf(sorted),
    dated: sorted.map(({ span }) => Number(span !== null)),
    row: sorted.map((_, i) => i),
    style: sorted.map(() => 0),
    lane: sorted.map((_, i) => i % 7),
    tie: sorted.map(({ tie }) => Number(tie)),
    mask: sorted.map(({ masked }) => Number(!masked)),
  };
}

const byEndOf = (legs: readonly Leg[]): number[] =>
  legs
    .flatMap(({ span }, i) => (span ? [{ i, end: span[1] }] : []))
    .sort((a, b) => a.end - b.end || a.i - b.i)
    .map(({ i }) => i);

const expected = (data: RouteData, window: DaySpan | null): number[] =>
  Array.from({ length: data.count }, (_, i) => i).filter(
    (i) =>
      data.mask[data.row[i]!] &&
      (window === null || (data.dated[i] && touches(data.start[i]!, data.end[i]!, window))),
  );

describe('the buffers', () => {
  test('draw exactly what a window shows, whatever the projection', () => {
    fc.assert(
      fc.property(
        fc.array(leg, { maxLength: 60 }),
        fc.option(window),
        fc.constantFrom(undefined, (150 * Math.PI) / 180, (11 * Math.PI) / 180),
        (legs, window, lon0) => {
          const data = dataOf(legs);
          expect(drawnLegs(legBufferOf(data, lon0), window)).toEqual(expected(data, window));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('an event that never ends does not widen the range of the others', () => {
    const short = Array.from({ length: 1000 }, (_, i): Leg => ({
      ...{ from: 0, to: 1, tie: false, masked: false },
      span: [i * 4, i * 4 + 3],
    }));
    const long: Leg = { from: 0, to: 3, tie: false, masked: false, span: [0, OPEN_END] };
    const { batches } = legBufferOf(dataOf([...short, long]), undefined);
    const drawn = batches.map((batch) => drawnRange(batch, [3000, 3040]));
    expect(drawn.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThan(14);
  });

  test('sixteen bytes a leg', () => {
    const { batches } = legBufferOf(
      dataOf([{ from: 0, to: 1, tie: false, masked: false, span: [1, 2] }]),
      undefined,
    );
    expect(batches.map(({ words }) => words.byteLength)).toEqual([16]);
  });

  test('legs of one event stand together', () => {
    const legs = Array.from({ length: 30 }, (_, i): Leg => ({
      ...{ from: 0, to: 1 + (i % 3), tie: false, masked: false },
      span: [i >> 1, (i >> 1) + 2],
    }));
    const data = { ...dataOf(legs), row: legs.map((_, i) => i >> 1), mask: legs.map(() => 1) };
    for (const batch of legBufferOf(data, undefined).batches) {
      const [from, to] = rangeOfRow(batch, 7);
      expect([...batch.leg.subarray(from, to)]).toEqual([14, 15]);
    }
  });

  test('antipodes are joined by way of a third point, with one arrowhead', () => {
    const data = dataOf([{ from: 0, to: 4, tie: false, masked: false, span: [1, 2] }]);
    const { batches, places } = legBufferOf(data, undefined);
    const [batch] = batches;
    expect(batch!.count).toBe(2);
    const via = batch!.words[1]! & 0xfffff;
    expect(batch!.words[4]! & 0xfffff).toBe(via);
    expect(Math.hypot(...places.subarray(4 * via, 4 * via + 3))).toBeCloseTo(1, 6);
    const styles = [batch!.words[0]! >> 24, batch!.words[4]! >> 24];
    expect(styles.map((style) => style & STYLE.headless)).toEqual([STYLE.headless, 0]);
    expect(drawnLegs({ batches }, null)).toEqual([0]);
  });

  test('a leg over the edge of the world stands there twice', () => {
    const data = dataOf([{ from: 3, to: 2, tie: false, masked: false, span: [1, 2] }]);
    const copies = (lon0: number | undefined) =>
      legBufferOf(data, lon0).batches.flatMap(({ words, count }) =>
        Array.from({ length: count }, (_, i) => ((words[4 * i + 1]! >> 28) & 3) - 1),
      );
    expect(copies(undefined)).toEqual([0]);
    expect(copies((150 * Math.PI) / 180)).toEqual([0]);
    expect(copies((11 * Math.PI) / 180).map(Math.abs)).toEqual([0, 1]);
  });
});
