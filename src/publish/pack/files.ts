/** Outlines → the files of basemap/ that the atlas reads, in place of our own. */
import { geoArea } from 'd3';
import type { Position } from 'geojson';
import type { Packed, Pack } from '../../model/packed';
import { dot, encodeLine, encodeRing, packed } from '../../model/packing.mjs';
import type { Files } from '../publish';
import { joined, turned } from './mend';
import type { Outlines } from './read';

const EARTH_KM2 = 6371.2 ** 2;
/** Smaller islands smear when their shore is blurred. */
const SOFT_SHORE_KM2 = 25_000;

/** Steps per degree, and how many of them a line may be smoothed by. 1/64° is less than 2 km. */
const FINE = { steps: 64, tolerance: 0.7 };
/** Of the first view, which shows the world. */
const COARSE = { steps: 16, tolerance: 1 };

/** Every island stays, however small: at least as a dot. Lakes may be too small to be drawn. */
export function packFiles({ land, borders, attribution, approval }: Outlines): Files {
  const pack: Pack = {
    ...(attribution !== undefined && { attribution }),
    ...(approval !== undefined && { approval }),
    borders: borders.length > 0,
  };
  const polygons = joined(land)
    .map(turned)
    .map((rings) => ({ rings, km2: geoArea({ type: 'Polygon', coordinates: rings }) * EARTH_KM2 }))
    .sort((a, b) => b.km2 - a.km2);
  const soft = polygons.filter(({ km2 }) => km2 >= SOFT_SHORE_KM2).length;
  const landIn = (scale: typeof FINE): Packed => {
    const data = polygons.map(({ rings }) => encoded(rings, scale));
    return { steps: scale.steps, soft, data: packed(data), pack };
  };
  const files = new Map([
    ['basemap/land-110m.json', bytes(landIn(COARSE))],
    ['basemap/land-50m.json', bytes(landIn(FINE))],
  ]);
  if (borders.length > 0) files.set('basemap/borders.json', bytes(linesIn(borders)));
  return files;
}

function encoded(rings: readonly Position[][], { steps, tolerance }: typeof FINE): number[][][] {
  const [outer, ...holes] = rings;
  const kept = holes.map((ring) => encodeRing(ring, steps, tolerance)).filter((ring) => ring !== undefined);
  return [encodeRing(outer!, steps, tolerance) ?? dot(outer!, steps), ...kept];
}

function linesIn(lines: readonly Position[][]): Packed {
  const { steps, tolerance } = FINE;
  const encodedLines = lines
    .map((line) => encodeLine(line, steps, tolerance))
    .filter((line) => line !== undefined);
  return { steps, soft: 0, data: packed(encodedLines.map((line) => [line])) };
}

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
