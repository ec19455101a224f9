/** Counting by binary search against counting. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { crossIndexOf, groupsIn } from '../../src/filter/counts';
import { NO_CLAUSES } from '../../src/filter/clauses';
import {
  countIn,
  countGroups,
  countInGroup,
  earlierIn,
  lowerBound,
  lowerBoundNear,
  sumIn,
  tallyOf,
  upperBound,
  weightedTallyOf,
  type GroupTally,
} from '../../src/filter/tally';
import { columnsOf } from '../../src/model/columns';
import { touches, type DaySpan } from '../../src/model/time';

const sorted = fc.array(fc.integer({ min: -20, max: 20 })).map((days) => Int32Array.from(days).sort());

test('bounds are where the values change', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -25, max: 25 }), (days, value) => {
      expect(lowerBound(days, value)).toBe(days.filter((day) => day < value).length);
      expect(upperBound(days, value)).toBe(days.filter((day) => day <= value).length);
    }),
  );
});

test('a bound is found from wherever it is sought', () => {
  const near = fc.nat({ max: 40 });
  fc.assert(
    fc.property(sorted, fc.integer({ min: -25, max: 25 }), near, (days, value, near) => {
      expect(lowerBoundNear(days, value, Math.min(near, days.length))).toBe(lowerBound(days, value));
    }),
  );
  const many = Int32Array.from({ length: 5000 }, (_, i) => 3 * i);
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 15_009 }), fc.nat({ max: 5000 }), (value, near) => {
      expect(lowerBoundNear(many, value, near)).toBe(lowerBound(many, value));
    }),
  );
});

test('bounds stay inside the part that is asked for', () => {
  const days = Int32Array.of(9, 1, 3, 3, 7, 0);
  expect([lowerBound(days, 0, 1, 5), lowerBound(days, 3, 1, 5), upperBound(days, 3, 1, 5)]).toEqual([
    1, 2, 4,
  ]);
  expect([lowerBound(days, 8, 1, 5), lowerBound(days, 5, 2, 2)]).toEqual([5, 2]);
});

describe('over 3,000 synthetic events', () => {
  const columns = columnsOf(syntheticDataset(3000, 4));
  const { start, end, dated, count, people } = columns;
  const days = fc.integer({ min: start[Math.floor(dated / 20)]! - 50, max: start[dated - 1]! + 50 });
  const window = fc
    .tuple(days, fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6000 })))
    .map(([from, length]): DaySpan => [from, from + length]);
  const some = fc.integer({ min: 2, max: 9 });
  const rowsOf = (passes: (row: number) => boolean, window: DaySpan | null) =>
    Array.from({ length: count }, (_, row) => row).filter(
      (row) => passes(row) && (window === null || (row < dated && touches(start[row]!, end[row]!, window))),
    );

  test('events and sums in a window', () => {
    fc.assert(
      fc.property(fc.option(window), some, (window, n) => {
        const passes = (row: number) => row % n === 0;
        const rows = rowsOf(passes, window);
        expect(countIn(tallyOf(columns, passes), window)).toBe(rows.length);
        const sum = rows.reduce((total, row) => total + people[row]!, 0);
        expect(sumIn(weightedTallyOf(columns, passes, people), window)).toBe(sum);
      }),
    );
  });

  test('the same of one tally, whatever window it was asked before', () => {
    const passes = (row: number) => row % 3 !== 0;
    const tally = weightedTallyOf(columns, passes, people);
    fc.assert(
      fc.property(fc.array(fc.option(window), { minLength: 1, maxLength: 6 }), (windows) => {
        for (const asked of windows) {
          const rows = rowsOf(passes, asked);
          expect(countIn(tally, asked)).toBe(rows.length);
          expect(sumIn(tally, asked)).toBe(rows.reduce((total, row) => total + people[row]!, 0));
          if (asked)
            expect(earlierIn(tally, asked)).toBe(rows.filter((row) => start[row]! < asked[0]).length);
        }
      }),
    );
  });

  test('events per group, and the groups that have any', () => {
    const index = crossIndexOf(columns, NO_CLAUSES);
    const passes = (row: number) => columns.status[row] !== 2;
    fc.assert(
      fc.property(fc.option(window), (window) => {
        const groups = columns.dataset.places.map(() => 0);
        for (const row of rowsOf(passes, window))
          for (const place of new Set(columns.events[row]!.stops.map((stop) => stop.place)))
            groups[columns.placeIndex.get(place)!]!++;
        expect(groups.map((_, group) => countInGroup(index.places, group, window))).toEqual(groups);
        const home = Uint8Array.from(groups, (_, group) => Number(group % 5 === 0));
        expect(groupsIn(index.places, home, window)).toBe(
          groups.filter((n, group) => n > 0 && group % 5).length,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('every group at once, whatever window was counted before', () => {
    const index = crossIndexOf(columns, { ...NO_CLAUSES, filters: { direction: ['outbound'] } });
    for (const tally of [index.places, index.countries]) {
      fc.assert(
        fc.property(fc.array(fc.option(window), { minLength: 1, maxLength: 8 }), (windows) => {
          for (const asked of windows) expectGroups(tally, asked);
          // A hand: some days at a time.
          const [from, to] = windows[0] ?? [0, 9];
          for (let day = 0; day < 90; day += 7) expectGroups(tally, [from + day, to + day]);
        }),
        { numRuns: 40 },
      );
    }
  });

  const expectGroups = (tally: GroupTally, asked: DaySpan | null) =>
    expect([...countGroups(tally, asked)]).toEqual(
      Array.from(tally.undated, (_, group) => countInGroup(tally, group, asked)),
    );
});
