// The ground, cut at the edge of the flat world.

import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import { describe, expect, test } from 'vitest';
import { basemap } from '../../../scripts/basemap.mjs';
import { landOf } from '../../../src/map/basemap';
import { cutLines, cutPolygons, cutShores, graticule, outline } from '../../../src/map/gl/cut';
import { equalEarth } from '../../../src/map/gl/equalEarth';

basemap();
const ground = landOf(JSON.parse(readFileSync('public/basemap/land-110m.json', 'utf8')));

describe.each([150, 11])('about %i°', (meridian) => {
  const west = meridian - 180;
  const east = meridian + 180;
  const polygons = cutPolygons(ground.land, meridian);
  const shores = cutShores(ground.land, meridian);

  test('nothing lies beyond the edges', () => {
    const points = [...polygons.coordinates.flat(2), ...shores.coordinates.flat()];
    const beyond = points.filter(([lon, lat]) => !(lon! >= west && lon! <= east && Math.abs(lat!) <= 90));
    expect(beyond).toEqual([]);
  });

  test('no edge of a shape runs across the map', () => {
    const { forward } = equalEarth(meridian);
    const steps = [...polygons.coordinates.flat(), ...shores.coordinates].flatMap((line) =>
      line.slice(1).map((point, i) => {
        // A pole is a straight edge of this plane.
        if (Math.abs(point[1]!) > 89.9 && Math.abs(line[i]![1]!) > 89.9) return 0;
        const [[ax, ay], [bx, by]] = [forward(line[i]!), forward(point)];
        return Math.hypot(ax! - bx!, ay! - by!);
      }),
    );
    expect(Math.max(...steps)).toBeLessThan(0.35);
  });

  test('the land is as large as before', () => {
    const sum = polygons.coordinates.reduce((total, rings) => total + planeArea(rings, meridian), 0);
    const whole = ground.land.coordinates.reduce(
      (total, rings) => total + geoArea({ type: 'Polygon', coordinates: rings }),
      0,
    );
    // Equal Earth's plane keeps areas up to its own constant factor.
    expect(sum / whole).toBeCloseTo(1, 2);
  });

  test('coasts do not follow the edge', () => {
    const along = shores.coordinates.flatMap((line) =>
      line.slice(1).filter((point, i) => isEdge(point[0]!) && isEdge(line[i]![0]!)),
    );
    expect(along).toEqual([]);
  });

  const isEdge = (lon: number) => lon === west || lon === east;
});

test('the outline closes, and goes over both poles', () => {
  const [ring] = outline(150).geometry.coordinates;
  expect(ring![0]).toEqual(ring!.at(-1));
  expect(Math.max(...ring!.map(([, lat]) => lat!))).toBe(90);
  expect(Math.min(...ring!.map(([, lat]) => lat!))).toBe(-90);
});

test('the graticule has no meridian on the edge', () => {
  const lons = graticule(150).coordinates.filter((line) => line.every(([lon]) => lon === line[0]![0]));
  expect(lons.map(([first]) => first![0])).toEqual([0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300]);
});

test('a line over the edge is cut in two', () => {
  const cut = cutLines(
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [-40, 10],
          [-20, 10],
        ],
      ],
    },
    150,
  );
  expect(cut.coordinates).toHaveLength(2);
});

function planeArea(rings: number[][][], meridian: number): number {
  const { forward } = equalEarth(meridian);
  return rings.reduce((total, ring, i) => {
    const points = ring.map((point) => forward(point) as [number, number]);
    const twice = points.reduce((sum, [x, y], k) => {
      const [nextX, nextY] = points[(k + 1) % points.length]!;
      return sum + x * nextY - nextX * y;
    }, 0);
    return total + (i === 0 ? 1 : -1) * Math.abs(twice / 2);
  }, 0);
}
