/** Reads what scripts/basemap.mjs packs: rings of whole steps, one character a step where it is short. */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

export interface Packed {
  /** Steps per degree. */
  steps: number;
  /** The first polygons, largest first, whose shore is drawn soft; small islands would smear. */
  soft: number;
  data: string;
}

export interface Land {
  land: MultiPolygon;
  soft: MultiPolygon;
}

const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (c) => !'"\\'.includes(c),
);
const BASE = 89;
const [ESCAPE, RING, POLYGON] = [BASE, BASE + 1, BASE + 2];

/** Polygons of rings (unclosed), in degrees. Longitudes run on past 180 where a ring does. */
export function unpack({ steps, data }: Packed): Position[][][] {
  const digits = Uint8Array.from({ length: 127 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
  let at = 0;
  const digit = () => digits[data.charCodeAt(at++)]!;
  const step = (first: number) =>
    first === ESCAPE ? (digit() * BASE + digit()) * BASE + digit() - (BASE ** 3 - 1) / 2 : first - 44;

  const polygons: Position[][][] = [];
  let rings: Position[][] = [];
  let ring: Position[] = [];
  let [x, y] = [0, 0];
  while (at < data.length) {
    const first = digit();
    if (first === RING || first === POLYGON) {
      rings.push(ring);
      if (first === POLYGON) polygons.push(rings);
      if (first === POLYGON) rings = [];
      ring = [];
      continue;
    }
    x += step(first);
    y += step(digit());
    ring.push([x / steps, y / steps]);
  }
  return polygons;
}

const closed = (ring: Position[]): Position[] => [...ring, ring[0]!];

export function landOf(packed: Packed): Land {
  const coordinates = unpack(packed).map((rings) => rings.map(closed));
  return {
    land: { type: 'MultiPolygon', coordinates },
    soft: { type: 'MultiPolygon', coordinates: coordinates.slice(0, packed.soft) },
  };
}

export const linesOf = (packed: Packed): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: unpack(packed).map(([line]) => line!),
});

/** Label point of a country or area and its size in km². */
export type CountryTable = Record<string, [lon: number, lat: number, km2: number]>;

export type Scale = '110m' | '50m';

export const loadLand = async (base: string, scale: Scale): Promise<Land> =>
  landOf(await load<Packed>(base, `land-${scale}`));

export const loadBorders = async (base: string): Promise<MultiLineString> =>
  linesOf(await load<Packed>(base, 'borders'));

export const loadCountries = (base: string): Promise<CountryTable> => load<CountryTable>(base, 'countries');

async function load<T>(base: string, name: string): Promise<T> {
  const response = await fetch(new URL(`basemap/${name}.json`, base));
  if (!response.ok) throw new Error(`basemap/${name}.json: ${response.status}`);
  return (await response.json()) as T;
}
