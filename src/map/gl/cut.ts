/**
 * The ground as GeoJSON for a plane that ends at `meridian` ± 180: cut there, and with points close enough that edges
 * bend with the plane. Longitudes run from meridian - 180 to meridian + 180, past 180 where need be, so that each piece
 * says on which side of the cut it lies.
 */
import { geoEqualEarth, geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { equalEarth } from './equalEarth';

/** Units per radian, and how far from the true curve an edge may be: a third of a px at zoom 5. */
const SCALE = 3000;
const PRECISION = 0.33;

/** Polygons, cut and closed along the edge of the world. */
export const cutPolygons = (polygons: MultiPolygon, meridian: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.coordinates.flatMap((polygon) => cutPolygon(polygon, meridian)),
});

/** Rings of polygons as lines: cut, but not closed along the edge, where there is no coast. */
export const cutShores = (polygons: MultiPolygon, meridian: number): MultiLineString =>
  cutLines({ type: 'MultiLineString', coordinates: polygons.coordinates.flat() }, meridian);

export const cutLines = (lines: MultiLineString, meridian: number): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: streamed(lines, meridian).filter((line) => line.length > 1),
});

/** A polygon that is cut in two leaves several outer rings; holes go with the piece that they lie in. */
function cutPolygon(rings: Position[][], meridian: number): Position[][][] {
  const pieces = streamed({ type: 'Polygon', coordinates: rings }, meridian)
    .filter((ring) => ring.length > 2)
    .map((ring) => [...ring, ring[0]!]);
  if (pieces.length <= 1) return pieces.length === 1 ? [pieces] : [];
  const outer = pieces.filter((ring) => area(ring) * area(pieces[0]!) > 0);
  const holes = pieces.filter((ring) => !outer.includes(ring));
  return outer.map((ring) => [ring, ...holes.filter((hole) => contains(ring, hole[0]!))]);
}

function streamed(object: GeoPermissibleObjects, meridian: number): Position[][] {
  const projection = geoEqualEarth()
    .rotate([-meridian, 0])
    .scale(SCALE)
    .translate([0, 0])
    .precision(PRECISION);
  const { inverse } = equalEarth(0);
  const lines: Position[][] = [];
  let line: Position[] = [];
  const sink: GeoStream = {
    point(x, y) {
      // A hair inside: on the very edge the inverse has no answer.
      const at = inverse([(x / SCALE) * (1 - 1e-9), (-y / SCALE) * (1 - 1e-9)]);
      if (at) line.push([round(at[0]! + meridian), round(at[1]!)]);
    },
    lineStart: () => (line = []),
    lineEnd: () => lines.push(line),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(object, projection.stream(sink));
  return lines;
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const area = (ring: Position[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);

function contains(ring: Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
    if (yi! > y! !== yj! > y! && x! < ((xj! - xi!) * (y! - yi!)) / (yj! - yi!) + xi!) inside = !inside;
  }
  return inside;
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/** The whole world's outline. */
export function outline(meridian: number): Feature<Polygon> {
  const [west, east] = [meridian - 180, meridian + 180];
  const up = range(-90, 90, 2);
  const ring: Position[] = [
    ...up.map((lat) => [west, lat]),
    ...range(west, east, 5).map((lon) => [lon, 90]),
    ...up.toReversed().map((lat) => [east, lat]),
    ...range(west, east, 5)
      .toReversed()
      .map((lon) => [lon, -90]),
  ];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** Every 30°, in points 2.5° apart. */
export function graticule(meridian: number): MultiLineString {
  const [west, east] = [meridian - 180, meridian + 180];
  const meridians = range(Math.ceil(west / 30) * 30, Math.floor(east / 30) * 30, 30).filter(
    (lon) => lon > west && lon < east,
  );
  return {
    type: 'MultiLineString',
    coordinates: [
      ...meridians.map((lon) => range(-90, 90, 2.5).map((lat) => [lon, lat])),
      ...range(-60, 60, 30).map((lat) => range(west, east, 2.5).map((lon) => [lon, lat])),
    ],
  };
}
