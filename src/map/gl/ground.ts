/** What the map stands on, read once for each map. */
import type { MultiLineString } from 'geojson';
import type { LonLat } from '../../model/geo';
import type { MapSettings } from '../../model/schema';
import { hasBorders, loadBorders, loadCountries, loadLand, type CountryTable, type Land } from '../basemap';
import type { EqualEarthMeridian } from './equalEarth';
import type { HostStyle } from './hostStyle';
import type { Ground } from './style';

export interface GroundRead extends Ground {
  /** Points of coasts 1:110m, by which a camera tells whether the land says where we are; none over a host's style. */
  coast: LonLat[];
  countries: CountryTable | undefined;
}

/** What a map is opened on: another one is another map. */
export interface GroundChoice {
  base: string;
  meridian: EqualEarthMeridian;
  borders: MapSettings['borders'];
  /** Address of the host's style. */
  style: string | undefined;
}

/** @throws where the land can't be read; without names of countries or borders the map is still a map. */
export async function readGround(base: string, wanted: MapSettings['borders']): Promise<GroundRead> {
  const nothing = (): undefined => undefined;
  const [land, far, countries] = await Promise.all([
    loadLand(base, '50m'),
    loadLand(base, '110m'),
    loadCountries(base).catch(nothing),
  ]);
  const borders = hasBorders(land, wanted)
    ? await loadBorders(base).catch((): MultiLineString | undefined => undefined)
    : undefined;
  const coast = far.soft.coordinates.flat(2) as unknown as LonLat[];
  return { land, borders, coast, countries, host: undefined };
}

const NOWHERE = { type: 'MultiPolygon' as const, coordinates: [] };
const NO_LAND: Land = { land: NOWHERE, soft: NOWHERE };

/** Nothing of ours: the host's own style, or none. */
export const plainGround = (host: HostStyle | undefined): GroundRead => ({
  land: NO_LAND,
  borders: undefined,
  coast: [],
  countries: undefined,
  host,
});
