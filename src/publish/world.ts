/** What the published pictures show: the world in Equal Earth, with the legs, ties and places of the listed records. */
import { geoEqualEarth, geoGraticule, geoPath, type GeoProjection } from 'd3';
import { valuesOf } from '../model/columns';
import { centralMeridian, greatCircle, type LonLat } from '../model/geo';
import { legsOf } from '../model/legs';
import type { Place } from '../model/schema';
import { familyOf, type Family } from '../ui/shapes';
import { homesOf, type Site } from './site';

export type Point = readonly [x: number, y: number];

export interface Stroke {
  family: Family;
  tie: boolean;
  inferred: boolean;
  /** In pieces where it crosses the edge of the map. */
  lines: readonly (readonly Point[])[];
}

export interface Dot {
  at: Point;
  home: boolean;
  /** Only the country, area or region is known. */
  vague: boolean;
}

export interface World {
  projection: GeoProjection;
  strokes: readonly Stroke[];
  dots: readonly Dot[];
}

export interface Box {
  width: number;
  height: number;
  /** Room at every side. */
  margin: number;
}

/** The whole world in a box, turned so that no home lies near its edge. */
export function worldOf(site: Site, { width, height, margin }: Box): World {
  const seat = homesOf(site.dataset)
    .map(({ place }) => site.dataset.places.find(({ id }) => id === place))
    .find((place) => place !== undefined);
  const projection = geoEqualEarth()
    .rotate([-centralMeridian(seat?.coordinates[0] ?? 0), 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'Sphere' },
    )
    .precision(0.3);
  return { projection, strokes: strokesOf(site, projection), dots: dotsOf(site, projection) };
}

/** Each way between two places once, however often it was travelled. */
function strokesOf(site: Site, projection: GeoProjection): Stroke[] {
  const { columns } = site;
  const legs = legsOf(columns);
  const listed = new Set(site.listed);
  const strokes = new Map<string, Stroke>();
  for (let leg = 0; leg < legs.count; leg++) {
    if (!listed.has(legs.row[leg]!)) continue;
    const { type, direction } = columns.events[legs.row[leg]!]!;
    const family = familyOf(type, direction);
    const [tie, inferred] = [legs.tie[leg] === 1, legs.inferred[leg] === 1];
    const ends = [legs.from[leg]!, legs.to[leg]!].sort((a, b) => a - b);
    const key = [...ends, family, tie, inferred].join();
    if (strokes.has(key)) continue;
    const [from, to] = ends.map((place) => columns.dataset.places[place]!.coordinates);
    strokes.set(key, { family, tie, inferred, lines: linesOf(projection, from!, to!) });
  }
  // Ties lie under the journeys.
  return [...strokes.values()].sort((a, b) => Number(b.tie) - Number(a.tie));
}

function linesOf(projection: GeoProjection, from: LonLat, to: LonLat): Point[][] {
  const coordinates = greatCircle(from, to, 2).map(([lon, lat]) => [lon, lat]);
  return ringsOf(projection, { type: 'LineString', coordinates }).filter((line) => line.length > 1);
}

function dotsOf(site: Site, projection: GeoProjection): Dot[] {
  const { columns, dataset } = site;
  const used = new Set(site.listed.flatMap((row) => [...valuesOf(columns.places, row)]));
  const seats = new Set(homesOf(dataset).map(({ place }) => place));
  const dots = dataset.places.flatMap((place: Place, i): Dot[] => {
    const home = seats.has(place.id);
    const at = used.has(i) || home ? projection(place.coordinates) : null;
    return at ? [{ at, home, vague: place.precision === 'country' || place.precision === 'region' }] : [];
  });
  return dots.sort((a, b) => Number(a.home) - Number(b.home) || Number(b.vague) - Number(a.vague));
}

/** Rings and lines of a shape, projected and cut at the map's edge. */
export function ringsOf(projection: GeoProjection, shape: GeoShape): Point[][] {
  const rings: Point[][] = [];
  const context = {
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)!.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
    beginPath: () => undefined,
  };
  geoPath(projection, context)(shape);
  return rings;
}

export type GeoShape = Parameters<ReturnType<typeof geoPath>>[0];

export const graticule = () => geoGraticule().step([30, 30])();
