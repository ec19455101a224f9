// The packed ground against world-atlas itself.
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { landOf, linesOf, type CountryTable, type Packed } from '../../src/map/basemap';

const packed = (name: string): Packed => JSON.parse(readFileSync(`public/basemap/${name}.json`, 'utf8'));

describe.each(['110m', '50m'])('land 1:%s', (scale) => {
  const { land, soft } = landOf(packed(`land-${scale}`));
  const topology: Topology = JSON.parse(readFileSync(`node_modules/world-atlas/land-${scale}.json`, 'utf8'));
  const original = feature(topology, topology.objects.land as GeometryCollection);

  test('covers what Natural Earth covers, within a half of a percent', () => {
    expect(geoArea(land) / geoArea(original)).toBeCloseTo(1, 2);
  });

  test('every ring is closed, and turns the way d3 wants it: no polygon is the rest of the world', () => {
    for (const rings of land.coordinates) {
      for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
      expect(geoArea({ type: 'Polygon', coordinates: rings })).toBeLessThan(2 * Math.PI);
    }
  });

  test.each<[string, [number, number], boolean]>([
    ['Beijing', [116.4, 39.9], true],
    ['Fiji', [178, -17.8], true],
    ['the south pole', [0, -89.9], true],
    ['Chukotka, east of 180', [-177, 67], true],
    ['Chukotka, west of 180', [178, 67.5], true],
    ['the middle of the Pacific', [-140, -30], false],
    ['the north pole', [0, 90], false],
  ])('%s', (_, point, dry) => {
    expect(geoContains(land, point)).toBe(dry);
  });

  test('only large land has a soft shore', () => {
    const area = (coordinates: MultiPolygon['coordinates'][number]) =>
      geoArea({ type: 'Polygon', coordinates }) * 6371.2 ** 2;
    expect(soft.coordinates.length).toBeGreaterThan(20);
    expect(Math.min(...soft.coordinates.map(area))).toBeGreaterThan(24_000);
    expect(
      land.coordinates
        .slice(soft.coordinates.length)
        .map(area)
        .every((km2) => km2 < 26_000),
    ).toBe(true);
  });
});

test('borders are short lines on land', () => {
  const { coordinates } = linesOf(packed('borders'));
  expect(coordinates.length).toBeGreaterThan(150);
  for (const line of coordinates)
    for (let i = 1; i < line.length; i++)
      expect(Math.hypot(line[i]![0]! - line[i - 1]![0]!, line[i]![1]! - line[i - 1]![1]!)).toBeLessThan(40);
});

test('country labels stand in their countries', () => {
  const table: CountryTable = JSON.parse(readFileSync('public/basemap/countries.json', 'utf8'));
  const topology: Topology = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
  const { features } = feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>);
  const within = (code: string) => {
    const [lon, lat] = table[code]!;
    return features.find((country) => geoContains(country, [lon, lat]))?.properties.name;
  };
  const names = {
    CN: 'China',
    KZ: 'Kazakhstan',
    DE: 'Germany',
    US: 'United States of America',
    ZM: 'Zambia',
  };
  for (const [code, name] of Object.entries(names)) expect(within(code)).toBe(name);
  expect(table.RU![2]).toBeGreaterThan(16e6);
});
