/** The ground of the map, as the folder basemap/ holds it. */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { unpack, type Packed } from '../model/packed';

export { unpack, type Packed };

export interface Land {
  land: MultiPolygon;
  soft: MultiPolygon;
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
