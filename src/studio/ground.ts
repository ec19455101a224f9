/** The land under the studio's small maps: fetched once from the folder that the page stands in. */
import type { MultiPolygon } from 'geojson';
import { unpack, type Packed } from '../model/packed';

export interface Ground {
  land: MultiPolygon;
  /** Label point of every country and area, and its size in km². */
  countries: Readonly<Record<string, readonly [lon: number, lat: number, km2: number]>>;
}

let asked: Promise<Ground | undefined> | undefined;

/** undefined where it cannot be had: a map without land still shows where its points lie to one another. */
export function ground(): Promise<Ground | undefined> {
  asked ??= fetched().catch(() => {
    asked = undefined;
    return undefined;
  });
  return asked;
}

async function fetched(): Promise<Ground> {
  const [packed, countries] = await Promise.all([
    json<Packed>('land-50m'),
    json<Ground['countries']>('countries'),
  ]);
  const coordinates = unpack(packed).map((rings) => rings.map((ring) => [...ring, ring[0]!]));
  return { land: { type: 'MultiPolygon', coordinates }, countries };
}

async function json<T>(name: string): Promise<T> {
  const answer = await fetch(new URL(`basemap/${name}.json`, document.baseURI));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Radius in degrees of a circle as large as the country: an area is drawn, never a point. */
export const areaRadius = ({ countries }: Ground, code: string): number =>
  Math.min(14, Math.max(1.5, Math.sqrt((countries[code]?.[2] ?? 40_000) / Math.PI) / 111));
