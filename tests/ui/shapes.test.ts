import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIRECTIONS, EVENT_TYPES } from '../../src/model/schema';
import { FAMILIES, REACH, familyOf, isHollow, shapePath } from '../../src/ui/shapes';

describe('types and their marks', () => {
  test('every type has a shape of its own', () => {
    const shapes = EVENT_TYPES.map((type) => shapePath(type, 12));
    expect(shapes.every((path) => /^M[-\d.,a-zA-Z ]+Z$/.test(path))).toBe(true);
    expect(new Set(shapes).size).toBe(EVENT_TYPES.length);
  });

  test('every type has a colour in every direction, and all six are used', () => {
    const used = EVENT_TYPES.flatMap((type) =>
      [undefined, ...DIRECTIONS].map((direction) => familyOf(type, direction)),
    );
    expect(new Set(used)).toEqual(new Set(FAMILIES));
  });

  test('only people who travel change colour with direction; whatever comes in is hollow', () => {
    expect(familyOf('visit')).toBe('out');
    expect(familyOf('students', 'inbound')).toBe('in');
    expect(familyOf('resources', 'inbound')).toBe('give');
    expect(isHollow('resources', 'inbound')).toBe(true);
    expect(DIRECTIONS.filter((direction) => isHollow('visit', direction))).toEqual(['inbound']);
  });

  test('no shape reaches beyond its box, and straight-sided ones cover what a disc covers', () => {
    for (const type of EVENT_TYPES) {
      const rings = ringsOf(shapePath(type, 100));
      if (!rings) continue;
      for (const [x, y] of rings.flat()) {
        expect(Math.abs(x), type).toBeLessThanOrEqual((100 * REACH) / 2 + 4);
        expect(Math.abs(y), type).toBeLessThanOrEqual((100 * REACH) / 2);
      }
      expect(
        rings.reduce((sum, ring) => sum + area(ring), 0),
        type,
      ).toBeCloseTo(Math.PI * 42 ** 2, -1);
    }
  });
});

type Point = [number, number];

/** undefined for shapes with arcs. */
function ringsOf(path: string): Point[][] | undefined {
  if (/[ahv]/.test(path)) return undefined;
  return path
    .split('Z')
    .filter(Boolean)
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map(Number) as Point),
    );
}

const area = (ring: Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length]!;
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

test('the mark is drawn from these shapes alone', () => {
  expect(readFileSync('src/ui/TypeMark.svelte', 'utf8')).toContain("from './shapes'");
});
