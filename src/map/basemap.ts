/** The ground of the map, as the folder basemap/ holds it. */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { unpack, type Pack, type Packed } from '../model/packed';
import type { MapSettings } from '../model/schema';

export { unpack, type Packed };

export interface Land {
  land: MultiPolygon;
  soft: MultiPolygon;
  /** Of a pack of the host's own outlines alone: whose they are. */
  pack?: Pack | undefined;
}

const closed = (ring: Position[]): Position[] => [...ring, ring[0]!];

export function landOf(packed: Packed): Land {
  const coordinates = unpack(packed).map((rings) => rings.map(closed));
  return {
    land: { type: 'MultiPolygon', coordinates },
    soft: { type: 'MultiPolygon', coordinates: coordinates.slice(0, packed.soft) },
    pack: packed.pack,
  };
}

export const linesOf = (packed: Packed): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: unpack(packed).map(([line]) => line!),
});

/** Label point of a country or area and its size in km². */
export type CountryTable = Record<string, [lon: number, lat: number, km2: number]>;

/** A pack that has lines draws them unless the host says none; of ours none are drawn unless it asks. */
export const hasBorders = (land: Land | undefined, borders: MapSettings['borders']): boolean =>
  land?.pack ? land.pack.borders && borders !== 'none' : borders === 'countries';

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
