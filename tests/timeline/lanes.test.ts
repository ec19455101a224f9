import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHEST_STACK, POINT, layLanes, type Item, type Layout, type Room } from '../../src/timeline/lanes';

const WIDTH = 900;
const room: Room = {
  width: WIDTH,
  height: 110,
  lanes: 5,
  lane: [22, 16],
  point: 13,
  lasting: 22,
  thin: 9,
  pointsOnly: false,
};
const item = (row: number, x0: number, x1: number, more: Partial<Item> = {}): Item => ({
  row,
  x0,
  x1,
  open: false,
  name: 0,
  ...more,
});
const rowsOf = ({ marks, counted }: Layout) =>
  [...marks.map((mark) => mark.row), ...counted.flatMap((mark) => mark.rows)].sort((a, b) => a - b);
const markOf = (layout: Layout | undefined, row: number) => layout!.marks.find((mark) => mark.row === row)!;

describe('spans take lanes', () => {
  test('one lane while they follow each other, another when they overlap; the first above', () => {
    const layout = layLanes([item(0, 0, 100), item(1, 200, 300), item(2, 50, 250)], room);
    expect(markOf(layout, 0).y).toBe(markOf(layout, 1).y);
    expect(markOf(layout, 2).y).toBe(markOf(layout, 0).y + 22);
    expect(markOf(layout, 2).y).toBe(110 - 11);
  });

  test('lower lanes rather than none', () => {
    const layout = layLanes(
      Array.from({ length: 5 }, (_, i) => item(i, 10, 300)),
      { ...room, height: 88 },
    );
    expect(markOf(layout, 4).y - markOf(layout, 3).y).toBe(16);
  });

  test('more than the lanes hold does not fit', () => {
    const six = Array.from({ length: 6 }, (_, i) => item(i, 10 + i, 300));
    expect(layLanes(six, room)).toBeUndefined();
    expect(layLanes(six.slice(1), room)).toBeDefined();
    expect(layLanes(six.slice(2), { ...room, lanes: 3 })).toBeUndefined();
  });

  test('what lasts lies at the ground, under the others', () => {
    const layout = layLanes([item(0, -5000, 5000, { open: true, name: 90 }), item(1, 10, 60)], room);
    expect(markOf(layout, 0)).toMatchObject({ kind: 'lasting', x0: 0, x1: WIDTH, name: 'above' });
    expect(markOf(layout, 0).y).toBeGreaterThan(markOf(layout, 1).y);
  });
});

describe('names', () => {
  test('stand to the right; to the left where the plot ends; nowhere where there is no room', () => {
    const layout = layLanes(
      [item(0, 100, 200, { name: 120 }), item(1, 700, 880, { name: 120 }), item(2, 5, 895, { name: 100 })],
      { ...room, lasting: 9 },
    );
    expect(markOf(layout, 0)).toMatchObject({ name: 'right', room: 120 });
    expect(markOf(layout, 1)).toMatchObject({ name: 'left' });
    expect(markOf(layout, 2).name).toBeUndefined();
  });

  test('keep clear of the edges of the window where they can', () => {
    const items = [item(0, 300, 400, { name: 120 })];
    expect(markOf(layLanes(items, room, [450]), 0)).toMatchObject({ name: 'left', room: 120 });
    expect(markOf(layLanes(items, room, [280, 450]), 0)).toMatchObject({ name: 'right', room: 120 });
    expect(markOf(layLanes([item(0, 300, 880, { name: 120 })], room, [100, 290]), 0).name).toBeUndefined();
  });
});

describe('points stack', () => {
  const together = (n: number) => Array.from({ length: n }, (_, i) => item(i, 500, 500 + (i % 3)));

  test('from the ground up, up to eight high', () => {
    const layout = layLanes(together(HIGHEST_STACK), room)!;
    expect(layout.counted).toEqual([]);
    expect(new Set(layout.marks.map((mark) => mark.y)).size).toBe(HIGHEST_STACK);
    expect(Math.max(...layout.marks.map((mark) => mark.y))).toBe(110 - 6.5);
  });

  test('a stack too high is one counted mark', () => {
    const layout = layLanes(together(HIGHEST_STACK + 1), room)!;
    expect(layout.marks).toEqual([]);
    expect(layout.counted.map((mark) => mark.rows.length)).toEqual([HIGHEST_STACK + 1]);
    expect(layLanes(together(4), { ...room, height: 40, lane: [22] })!.counted).toHaveLength(1);
  });

  test('where it is too low for spans, they are points too', () => {
    const spans = Array.from({ length: 6 }, (_, i) => item(i, 100 * i, 100 * i + 80));
    const layout = layLanes(spans, { ...room, height: 36, pointsOnly: true })!;
    expect(layout.marks.every((mark) => mark.kind === 'point')).toBe(true);
  });
});

test('however they lie: every event is there once, inside the plot, and no two marks cover each other', () => {
  const anyItem = fc.record({
    x0: fc.integer({ min: -400, max: 880 }),
    length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 900 })),
    open: fc.boolean(),
    name: fc.constantFrom(0, 60, 160),
  });
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 40 }), fc.constantFrom(36, 60, 110), (drawn, height) => {
      const items = drawn.map(({ x0, length, name, open }, row) =>
        item(row, x0, Math.max(x0 + length, 1), { name, open: open && length > 300 }),
      );
      const layout = layLanes(items, { ...room, height });
      if (!layout) return;
      expect(rowsOf(layout)).toEqual(items.map(({ row }) => row));
      for (const { x0, x1, y } of layout.marks) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
        expect(x0).toBeGreaterThanOrEqual(-POINT / 2);
        expect(x1).toBeLessThanOrEqual(WIDTH + POINT / 2);
      }
      const sorted = [...layout.marks].sort((a, b) => a.y - b.y || a.x0 - b.x0);
      sorted.forEach((mark, i) => {
        const next = sorted[i + 1];
        if (next && next.y === mark.y) expect(next.x0).toBeGreaterThanOrEqual(mark.x1 - 2);
      });
    }),
    { numRuns: 300 },
  );
});
