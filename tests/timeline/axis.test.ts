import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SHORTEST,
  boundsOf,
  contains,
  dayAt,
  following,
  framed,
  isWhole,
  panned,
  revealing,
  within,
  xOf,
  zoomed,
} from '../../src/timeline/axis';
import type { DaySpan } from '../../src/model/time';

const BOUNDS: DaySpan = [0, 1000];
const anyAxis = fc
  .tuple(fc.double({ min: 0, max: 980, noNaN: true }), fc.double({ min: SHORTEST, max: 1000, noNaN: true }))
  .map(([start, length]) => within([start, start + length], BOUNDS));
const inBounds = ([start, end]: DaySpan) => {
  expect(start).toBeGreaterThanOrEqual(BOUNDS[0] - 1e-6);
  expect(end).toBeLessThanOrEqual(BOUNDS[1] + 1e-6);
  expect(end - start).toBeGreaterThanOrEqual(SHORTEST - 1e-6);
};

describe('the axis', () => {
  test('days to px and back', () => {
    const scale = { axis: [100, 200] as const, width: 500 };
    expect(xOf(scale, 100)).toBe(0);
    expect(xOf(scale, 150)).toBe(250);
    expect(dayAt(scale, 500)).toBe(200);
  });

  test('never leaves its bounds, however it is zoomed, moved or framed', () => {
    fc.assert(
      fc.property(
        anyAxis,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.double({ min: -2000, max: 2000, noNaN: true }),
        (axis, factor, days) => {
          inBounds(zoomed(axis, BOUNDS, factor, (axis[0] + axis[1]) / 2));
          inBounds(panned(axis, BOUNDS, days));
          inBounds(framed([400, 400 + factor], BOUNDS));
        },
      ),
    );
  });

  test('zooming keeps the day under the pointer where it is', () => {
    const axis: DaySpan = [200, 400];
    const closer = zoomed(axis, BOUNDS, 0.5, 250);
    expect(closer).toEqual([225, 325]);
    expect(xOf({ axis: closer, width: 100 }, 250)).toBe(xOf({ axis, width: 100 }, 250));
  });

  test('a record of one day has an axis all the same', () => {
    const bounds = boundsOf([50, 51]);
    expect(bounds[1] - bounds[0]).toBe(SHORTEST);
    expect(isWhole(within([50, 51], bounds), bounds)).toBe(true);
  });
});

describe('following a window', () => {
  test('inside the axis it moves nothing', () => {
    expect(following([100, 200], [120, 150], BOUNDS)).toEqual([100, 200]);
  });

  test('outside it moves just far enough, with a margin', () => {
    const axis = following([100, 200], [300, 310], BOUNDS);
    expect(axis[1] - axis[0]).toBe(100);
    expect(axis).toEqual([218, 318]);
  });

  test('a longer one opens the axis up; a very narrow one closes it in', () => {
    expect(contains(following([100, 200], [50, 400], BOUNDS), [50, 400])).toBe(true);
    const close = revealing([0, 1000], [500, 510], BOUNDS, 800);
    expect(contains(close, [500, 510])).toBe(true);
    expect(close[1] - close[0]).toBeLessThan(20);
    expect(revealing([0, 1000], [400, 600], BOUNDS, 800)).toEqual([0, 1000]);
  });

  test('always shows all of the window', () => {
    fc.assert(
      fc.property(
        anyAxis,
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 1, max: 500 }),
        (axis, start, length) => {
          const window: DaySpan = [start, Math.min(1000, start + length)];
          for (const shown of [following(axis, window, BOUNDS), revealing(axis, window, BOUNDS, 600)]) {
            expect(shown[0]).toBeLessThanOrEqual(window[0] + 1e-6);
            expect(shown[1]).toBeGreaterThanOrEqual(window[1] - 1e-6);
          }
        },
      ),
    );
  });
});
