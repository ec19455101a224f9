// The formulas of the shaders in doubles, against D3's.

import { geoEqualEarthRaw, geoMercatorRaw } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAntipodal, vectorOf, type LonLat } from '../../../src/model/geo';
import { EE_TILES, equalEarth, equalEarthRaw } from '../../../src/map/gl/equalEarth';
import { crosses, equalEarthPlane, lambdaAlong, mercatorPlane, wrapPi } from '../../../src/map/gl/twin';

const RADIANS = Math.PI / 180;
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const place = fc.tuple(lon, lat) as fc.Arbitrary<LonLat>;

describe('the planes', () => {
  test('Equal Earth is D3’s', () => {
    fc.assert(
      fc.property(place, ([x, y]) => {
        const [ours, theirs] = [
          equalEarthRaw(x * RADIANS, Math.sin(y * RADIANS)),
          geoEqualEarthRaw(x * RADIANS, y * RADIANS),
        ];
        expect(ours[0]).toBeCloseTo(theirs[0], 9);
        expect(ours[1]).toBeCloseTo(theirs[1], 9);
      }),
    );
  });

  test('the whole world lies in the square of tile 0/0/0', () => {
    for (const [lambda, sine] of [
      [-Math.PI, 0],
      [Math.PI, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [x, y] = equalEarthPlane(lambda, sine, EE_TILES);
      expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThan(0);
    }
  });

  test('Mercator is D3’s, up to its edge', () => {
    fc.assert(
      fc.property(lon, fc.double({ min: -85.05, max: 85.05, noNaN: true }), (x, y) => {
        const [u, v] = mercatorPlane(x * RADIANS, Math.sin(y * RADIANS));
        const theirs = geoMercatorRaw(x * RADIANS, y * RADIANS);
        expect((u - 0.5) * 2 * Math.PI).toBeCloseTo(theirs[0], 7);
        expect((0.5 - v) * 2 * Math.PI).toBeCloseTo(theirs[1], 7);
      }),
    );
  });

  test.each([150, 11])('to the plane about %i° and back', (meridian) => {
    const { forward, inverse } = equalEarth(meridian);
    fc.assert(
      fc.property(lon, fc.double({ min: -89.9, max: 89.9, noNaN: true }), (x, y) => {
        // At the edge itself either side is right.
        fc.pre(Math.abs(Math.abs(wrapPi((x - meridian) * RADIANS)) - Math.PI) > 1e-9);
        const back = inverse(forward([x, y]))!;
        expect(Math.abs(wrapPi((back[0]! - x) * RADIANS))).toBeLessThan(1e-7);
        expect(back[1]).toBeCloseTo(y, 6);
      }),
    );
  });

  test('beside the world there is no answer', () => {
    const { inverse } = equalEarth(150);
    expect(inverse([2.7, 1.3])).toBeNull();
    expect(inverse([0, 1.4])).toBeNull();
    expect(inverse([2.72, 0])).toBeNull();
    expect(inverse([0, 0])).toEqual([150, 0]);
  });
});

describe('longitude along a leg', () => {
  const shares = Array.from({ length: 201 }, (_, i) => i / 200);

  test('runs on without a jump, also over the edge of the world', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const [a, b] = [vectorOf(from), vectorOf(to)];
        // Antipodes are joined by way of a third point; over a pole the longitude does turn at once.
        fc.pre(!isAntipodal(a, b));
        fc.pre(shares.every((t) => Math.abs(heightAt(a, b, t)) < 0.995));
        const lambdas = shares.map((t) => lambdaAlong(a, b, t, 150 * RADIANS));
        for (let i = 1; i < lambdas.length; i++)
          expect(Math.abs(lambdas[i]! - lambdas[i - 1]!)).toBeLessThan(0.5);
      }),
    );
  });

  test.each([0, 11, 150])(
    'what runs over the edge about %i° is drawn twice, and nothing else',
    (meridian) => {
      fc.assert(
        fc.property(place, place, (from, to) => {
          const [a, b] = [vectorOf(from), vectorOf(to)];
          fc.pre(Math.hypot(a[0] + b[0], a[1] + b[1], a[2] + b[2]) > 0.05);
          const lambdas = shares.map((t) => lambdaAlong(a, b, t, meridian * RADIANS));
          const over = lambdas.some((lambda) => lambda > Math.PI)
            ? -1
            : lambdas.some((l) => l < -Math.PI)
              ? 1
              : 0;
          const near = lambdas.some((lambda) => Math.abs(Math.abs(lambda) - Math.PI) < 0.02);
          fc.pre(!near || over !== 0);
          if (!near) expect(crosses(a, b, meridian * RADIANS)).toBe(over);
        }),
      );
    },
  );

  test('Shanghai, San Francisco, Auckland', () => {
    const [shanghai, francisco, auckland] = [
      vectorOf([121.47, 31.23]),
      vectorOf([-122.42, 37.77]),
      vectorOf([174.76, -36.85]),
    ];
    const pairs = [
      [shanghai, francisco],
      [francisco, auckland],
      [auckland, shanghai],
    ] as const;
    // About 150° the Pacific is whole; about 11° its edge lies on the first two.
    expect(pairs.map(([a, b]) => crosses(a, b, 150 * RADIANS))).toEqual([0, 0, 0]);
    expect(pairs.map(([a, b]) => Math.abs(crosses(a, b, 11 * RADIANS)))).toEqual([1, 1, 0]);
  });

  function heightAt(a: readonly number[], b: readonly number[], t: number): number {
    const mix = [0, 1, 2].map((i) => a[i]! * (1 - t) + b[i]! * t);
    return mix[2]! / (Math.hypot(...mix) || 1);
  }
});
