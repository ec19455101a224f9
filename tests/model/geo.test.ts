/** Great circles, their hard cases, and the flat view's longitudes. */
import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  along,
  angleBetween,
  centralMeridian,
  greatCircle,
  halfway,
  isAntipodal,
  lonLatOf,
  vectorOf,
  wrapLongitude,
  type LonLat,
} from '../../src/model/geo';

const RADIANS = Math.PI / 180;
const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
) as fc.Arbitrary<LonLat>;
/** Degrees on the sphere. */
const apart = (a: LonLat, b: LonLat) => geoDistance([...a], [...b]) / RADIANS;

test('a point goes to a vector and back', () => {
  fc.assert(
    fc.property(point, (p) => {
      expect(apart(lonLatOf(vectorOf(p)), p)).toBeCloseTo(0, 5);
    }),
  );
});

test('angles are those of d3-geo, near and at the antipode too', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(angleBetween(vectorOf(a), vectorOf(b))).toBeCloseTo(geoDistance([...a], [...b]), 6);
    }),
  );
  expect(angleBetween(vectorOf([0, 0]), vectorOf([180, 0]))).toBeCloseTo(Math.PI, 12);
});

describe('a great circle', () => {
  const check = (from: LonLat, to: LonLat, step: number) => {
    const line = greatCircle(from, to, step);
    expect(line[0]).toEqual(from);
    expect(line.at(-1)).toEqual(to);
    let length = 0;
    for (let i = 1; i < line.length; i++) {
      const [lon, lat] = line[i]!;
      expect(Number.isFinite(lon) && Number.isFinite(lat)).toBe(true);
      const piece = apart(line[i - 1]!, line[i]!);
      expect(piece).toBeLessThanOrEqual(step + 1e-6);
      length += piece;
    }
    expect(length).toBeCloseTo(apart(from, to), 1);
  };

  test('has both ends, no gap, no detour', () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom(0.5, 2, 10), (a, b, step) => check(a, b, step)),
      { numRuns: 200 },
    );
  });

  test.each<[string, LonLat, LonLat]>([
    ['antipodes on the equator', [0, 0], [180, 0]],
    ['antipodes elsewhere', [116.4, 39.9], [-63.6, -39.9]],
    ['almost antipodes', [116.4, 39.9], [-63.59, -39.91]],
    ['the two poles', [0, 90], [0, -90]],
    ['pole to city', [17, 90], [116.4, 39.9]],
    ['along the date line', [180, 10], [-180, 60]],
    ['the date line is one line', [180, 10], [-180, 10]],
    ['across the date line', [174.76, -36.85], [-122.42, 37.77]],
    ['a point and itself', [116.4, 39.9], [116.4, 39.9]],
    ['the pole by two names', [0, 90], [140, 90]],
    ['neighbours', [116.4, 39.9], [116.4000001, 39.9]],
  ])('%s', (_, from, to) => check(from, to, 0.5));

  test('between antipodes the way over the north is taken', () => {
    const line = greatCircle([0, 0], [180, 0], 1);
    expect(Math.max(...line.map(([, lat]) => lat))).toBeCloseTo(90, 6);
    expect(isAntipodal(vectorOf([0, 0]), vectorOf([180, 0]))).toBe(true);
    expect(isAntipodal(vectorOf([0, 0]), vectorOf([179, 0]))).toBe(false);
  });

  test('halfway is as far from both ends', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [from, to] = [vectorOf(a), vectorOf(b)];
        fc.pre(!isAntipodal(from, to));
        const middle = halfway(from, to);
        expect(angleBetween(from, middle)).toBeCloseTo(angleBetween(middle, to), 6);
        expect(angleBetween(along(from, to, 0.5), middle)).toBeCloseTo(0, 4);
      }),
    );
  });
});

describe('longitudes', () => {
  test('are brought around the central meridian', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.constantFrom(0, 11, 150),
        (lon, center) => {
          const wrapped = wrapLongitude(lon, center);
          expect(wrapped).toBeGreaterThanOrEqual(center - 180);
          expect(wrapped).toBeLessThanOrEqual(center + 180);
          expect(Math.cos((wrapped - lon) * RADIANS)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
  test.each([
    [116.4, 150],
    [60, 150],
    [180, 150],
    [59.9, 11],
    [-70, 11],
    [0, 11],
    [-179, 11],
  ])('home at %s°: the view is centred at %s°', (lon, center) => expect(centralMeridian(lon)).toBe(center));
});
