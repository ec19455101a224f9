/** What the map stands on, read once for each map. */
import type { MultiLineString } from 'geojson';
import type { LonLat } from '../../model/geo';
import { loadBorders, loadCountries, loadLand, type CountryTable } from '../basemap';
import type { Ground } from './style';

export interface GroundRead extends Ground {
  /** Points of coasts 1:110m, by which a camera tells whether the land says where we are. */
  coast: LonLat[];
  countries: CountryTable | undefined;
}

/** @throws where the land can't be read; without names of countries or borders the map is still a map. */
export async function readGround(base: string, wantsBorders: boolean): Promise<GroundRead> {
  const nothing = (): undefined => undefined;
  const [land, far, countries, borders] = await Promise.all([
    loadLand(base, '50m'),
    loadLand(base, '110m'),
    loadCountries(base).catch(nothing),
    wantsBorders ? loadBorders(base).catch((): MultiLineString | undefined => undefined) : undefined,
  ]);
  const coast = far.soft.coordinates.flat(2) as unknown as LonLat[];
  return { land, borders, coast, countries };
}
