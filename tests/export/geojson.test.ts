/** GeoJSON against RFC 7946, its legs against the sphere, and the records that it must hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legLines } from '../../src/export/files/dateline';
import { geojsonParts } from '../../src/export/files/geojson';
import { wholeText } from '../../src/export/files/parts';
import { hopsOf } from '../../src/model/legs';
import { angleBetween, isAntipodal, vectorOf, type LonLat } from '../../src/model/geo';
import { fileOf, inRandomViews, takenIn } from './views';

type Position = [number, number];
interface Feature {
  type: string;
  id: string;
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((n) => typeof n === 'number' && Number.isFinite(n)) &&
  Math.abs(value[0] as number) <= 180 &&
  Math.abs(value[1] as number) <= 90;

function checkLine(line: Position[], span = 180.0001) {
  expect(line.length).toBeGreaterThan(1);
  expect(line.filter((position) => !isPosition(position))).toEqual([]);
  const lons = line.map(([lon]) => lon);
  expect(Math.max(...lons) - Math.min(...lons)).toBeLessThanOrEqual(span);
  const leaps = line.filter(([lon, lat], i) => {
    const [lon0, lat0] = line[i - 1] ?? [NaN, NaN];
    return (lon === lon0 && lat === lat0) || Math.abs(lon - lon0) > 180.0001;
  });
  expect(leaps).toEqual([]);
}

function checkGeometry(geometry: Feature['geometry']) {
  if (geometry === null) return;
  const { type, coordinates } = geometry;
  expect(Object.keys(geometry).sort()).toEqual(['coordinates', 'type']);
  if (type === 'Point') return expect(isPosition(coordinates)).toBe(true);
  if (type === 'LineString') return checkLine(coordinates as Position[]);
  expect(type).toBe('MultiLineString');
  expect((coordinates as Position[][]).length).toBeGreaterThan(1);
  for (const line of coordinates as Position[][]) checkLine(line);
}

function featuresOf(text: string): Feature[] {
  const file = JSON.parse(text) as { type: string; features: Feature[]; crs?: unknown };
  expect(file.type).toBe('FeatureCollection');
  expect('crs' in file).toBe(false);
  for (const feature of file.features) {
    expect(feature.type).toBe('Feature');
    expect(['object', 'string']).toContain(typeof feature.id);
    expect('properties' in feature && 'geometry' in feature).toBe(true);
    checkGeometry(feature.geometry);
  }
  expect(new Set(file.features.map(({ id }) => id)).size).toBe(file.features.length);
  return file.features;
}

test('every view is valid, and holds every record with all its stops and legs', () => {
  inRandomViews(40, (taken) => {
    const features = featuresOf(wholeText(geojsonParts(taken)));
    const shown = [...taken.rows].map((row) => taken.columns.events[row]!);
    expect([...new Set(features.map(({ properties }) => properties!.event))]).toEqual(
      shown.map(({ id }) => id),
    );
    const number = (kind: string) => features.filter(({ properties }) => properties!.kind === kind).length;
    expect(number('stop')).toBe(shown.reduce((sum, { stops }) => sum + stops.length, 0));
    const hops = shown.flatMap((event) => hopsOf(event, taken.columns));
    expect(number('leg')).toBe(hops.filter(({ tie }) => !tie).length);
    expect(number('tie')).toBe(hops.filter(({ tie }) => tie).length);
    for (const { properties, geometry } of features)
      expect(geometry === null).toBe(properties!.kind === 'record');
    expect(number('record')).toBe(shown.filter(({ stops }) => stops.length === 0).length);
  });
});

test('what has no date has none here, and what has no place no geometry', () => {
  const [feature] = featuresOf(wholeText(geojsonParts(takenIn(fileOf({ title: 'Somewhere, some time' })))));
  expect(feature!.geometry).toBeNull();
  expect(feature!.properties).toMatchObject({ when: null, first_day: null, last_day: null });
});

describe('legs', () => {
  const lon = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(-180, -179.999, 0, 179.9999, 180),
  );
  const lat = fc.oneof(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.constantFrom(-90, -89.9999, 0, 89.99, 90),
  );
  const point = fc.tuple(lon, lat);

  test('between any two points are as long as the way on the sphere, and never run round it', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const lines = legLines(from, to);
        // Between antipodes it is two great circles that meet at an angle, and each may take half the world.
        const circles = isAntipodal(vectorOf(from), vectorOf(to)) ? 2 : 1;
        for (const line of lines) checkLine(line, circles * 180.0001);
        if (lines.length === 0) return;
        const lengths = lines.map((line) =>
          line.slice(1).reduce((sum, end, i) => sum + angleBetween(vectorOf(line[i]!), vectorOf(end)), 0),
        );
        const whole = angleBetween(vectorOf(from), vectorOf(to));
        expect(Math.abs(lengths.reduce((a, b) => a + b, 0) - whole)).toBeLessThan(2e-3);
      }),
      { numRuns: 2000 },
    );
  });

  test('begin and end where their stops are, and are cut at the date line', () => {
    const tokyo: LonLat = [139.7, 35.7];
    const lima: LonLat = [-77, -12];
    const lines = legLines(tokyo, lima);
    expect(lines).toHaveLength(2);
    expect(lines[0]![0]).toEqual(tokyo);
    expect(lines[1]!.at(-1)).toEqual(lima);
    expect(lines[0]!.at(-1)![0]).toBe(180);
    expect(lines[1]![0]![0]).toBe(-180);
    expect(lines[1]![0]![1]).toBe(lines[0]!.at(-1)![1]);
    expect(legLines(tokyo, tokyo)).toEqual([]);
    expect(legLines([10, 50], [20, 50])).toHaveLength(1);
  });
});
