import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMIT, firstAt, rangeAt } from '../../src/table/range';

test('a short table is whole', () => {
  expect(rangeAt(0, 0, 60)).toEqual({ from: 0, to: 0, above: 0, below: 0 });
  expect(rangeAt(500, LIMIT, 60)).toEqual({ from: 0, to: LIMIT, above: 0, below: 0 });
});

test('a long one draws a hundred rows, and the room for the others adds up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: LIMIT + 1, max: 200_000 }),
      fc.integer({ min: -50, max: 210_000 }),
      (count, first) => {
        const { from, to, above, below } = rangeAt(first, count, 60);
        expect(to - from).toBe(LIMIT);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(above + below).toBeCloseTo((count - LIMIT) * 60, 3);
      },
    ),
  );
});

test('what is on screen is drawn, wherever it is scrolled to', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 200_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, at) => {
        const top = at * (count - 12) * 60;
        const { from, to } = rangeAt(firstAt(top, count, 60), count, 60);
        expect(from).toBeLessThanOrEqual(top / 60);
        expect(to).toBeGreaterThanOrEqual(Math.min(count, top / 60 + 24));
      },
    ),
  );
});

test('a million rows stay within what browsers can lay out, and the last can be reached', () => {
  const { above, below } = rangeAt(0, 1_000_000, 60);
  expect(above + below).toBeLessThan(16_000_000);
  expect(rangeAt(firstAt(15_000_000, 1_000_000, 60), 1_000_000, 60).to).toBe(1_000_000);
});
