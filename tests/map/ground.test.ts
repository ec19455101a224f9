// The flat ground, which we cut ourselves, against d3-geo's.
import { readFileSync } from 'node:fs';
import { geoEqualEarth, geoMercator, geoPath, type GeoPermissibleObjects } from 'd3';
import { describe, expect, test } from 'vitest';
import { landOf, linesOf, type Packed } from '../../src/map/basemap';
import { planeOf } from '../../src/map/projection';
import { GROUND_SCALE, flatGround } from '../../src/map/svg/ground';

const packed = (name: string): Packed => JSON.parse(readFileSync(`public/basemap/${name}.json`, 'utf8'));
type Shape = [number, number][];

const shapesOf = (path: string): Shape[] =>
  path
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]),
    );

const areaOf = (path: string): number =>
  shapesOf(path).reduce(
    (sum, shape) =>
      sum +
      shape.reduce((area, [x, y], i) => {
        const [nx, ny] = shape[(i + 1) % shape.length]!;
        return area + (x * ny - nx * y) / 2;
      }, 0),
    0,
  );

const lengthOf = (path: string): number =>
  shapesOf(path).reduce(
    (sum, shape) =>
      sum +
      shape.slice(1).reduce((way, [x, y], i) => way + Math.hypot(x - shape[i]![0], y - shape[i]![1]), 0),
    0,
  );

/** The longest step of a closed shape, px of the ground. */
const longestStep = (path: string): number =>
  Math.max(
    ...shapesOf(path).flatMap((shape) =>
      shape.slice(1).map(([x, y], i) => Math.hypot(x - shape[i]![0], y - shape[i]![1])),
    ),
  );

describe.each([11, 150, -75, 179.9])('around %s degrees', (meridian) => {
  describe.each(['equal-earth', 'mercator'] as const)('%s', (projection) => {
    const make = projection === 'mercator' ? geoMercator() : geoEqualEarth();
    const theirs = geoPath(make.rotate([-meridian, 0]).scale(GROUND_SCALE).translate([0, 0]).precision(0.1));
    const svg = (object: GeoPermissibleObjects) => theirs.digits(3)(object) ?? '';

    test.each(['110m', '50m'])('land 1:%s covers what d3 covers, and no step crosses the map', (scale) => {
      const land = landOf(packed(`land-${scale}`));
      const ours = flatGround(planeOf(projection, meridian), land, undefined);
      for (const key of ['land', 'soft'] as const) {
        const area = Math.abs(areaOf(svg(land[key])));
        expect(Math.abs(Math.abs(areaOf(ours[key])) / area - 1)).toBeLessThan(0.001);
      }
      expect(longestStep(ours.land)).toBeLessThan(GROUND_SCALE);
    });

    test('outline and borders', () => {
      const borders = linesOf(packed('borders'));
      const ours = flatGround(planeOf(projection, meridian), undefined, borders);
      const sphere = Math.abs(areaOf(svg({ type: 'Sphere' })));
      expect(Math.abs(Math.abs(areaOf(ours.sphere)) / sphere - 1)).toBeLessThan(0.001);
      expect(Math.abs(lengthOf(ours.borders) / lengthOf(svg(borders)) - 1)).toBeLessThan(0.005);
    });
  });
});
