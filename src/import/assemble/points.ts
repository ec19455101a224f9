/** Coordinates that a file gives itself, in one column or two. */
import type { ImportFinding } from '../finding';
import type { PlaceFound } from '../draft';
import type { Row } from '../rows';
import type { Meant } from './records';
import { idOf, type World } from './world';

type Point = [lon: number, lat: number];

export interface Points {
  points: Point[];
  faults: Omit<ImportFinding, 'at'>[];
  /** Of the first coordinate; undefined where the row says nothing of the kind. */
  column?: number;
}

export function pointsIn(row: Row, { columns }: Meant): Points {
  const text = (column: number | undefined) => (column === undefined ? '' : row.cells[column]!.text);
  const [latitude, longitude, both] = [
    columns.latitude?.[0],
    columns.longitude?.[0],
    columns.coordinates?.[0],
  ];
  if (text(both) !== '') return { ...checked(pairsIn(text(both))), column: both! };
  if (text(latitude) === '' || text(longitude) === '') return { points: [], faults: [] };
  const pair: Point = [Number(text(longitude)), Number(text(latitude))];
  return { ...checked([pair]), column: latitude! };
}

/** "76.9 43.2; 77 52.3", "POINT(76.9 43.2)": longitude first, as GeoJSON has it; "43.2° N, 76.9° E" as it says. */
function pairsIn(text: string): Point[] {
  const compass = /(\d+(?:\.\d+)?)\s*°?\s*([NS])[\s,;]+(\d+(?:\.\d+)?)\s*°?\s*([EW])/i.exec(text);
  if (compass) {
    const [, lat, ns, lon, ew] = compass;
    return [[Number(lon) * (/w/i.test(ew!) ? -1 : 1), Number(lat) * (/s/i.test(ns!) ? -1 : 1)]];
  }
  return [...text.matchAll(/(-?\d+(?:\.\d+)?)[\s,]+(-?\d+(?:\.\d+)?)/g)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ]);
}

function checked(pairs: readonly Point[]): { points: Point[]; faults: Points['faults'] } {
  const faults: Points['faults'] = [];
  const points = pairs.filter(([lon, lat]) => {
    const value = `${lon}, ${lat}`;
    if (lon === 0 && lat === 0) faults.push({ code: 'place-zero', mark: 'look', value });
    else if (Math.abs(lon) <= 90 && Math.abs(lat) > 90 && Math.abs(lat) <= 180)
      faults.push({
        code: 'place-swapped',
        mark: 'decide',
        value,
        params: { a: `${lat}, ${lon}` },
        suggestion: { value: `${lat} ${lon}` },
      });
    else if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
      faults.push({ code: 'place-off-globe', mark: 'decide', value });
    else return true;
    return false;
  });
  return { points, faults };
}

/** The file's own point under the name that stands beside it. Its country is the row's, or that of the name. */
export function placeAt(
  point: Point,
  name: string,
  countries: readonly string[],
  { readers }: World,
): PlaceFound | undefined {
  const read =
    name === '' ? undefined : readers.place(name, countries[0] ? { country: countries[0] } : {}).place;
  const country = countries.length === 1 ? countries[0] : (read?.country ?? countries[0]);
  if (country === undefined) return undefined;
  const [lon, lat] = point;
  return {
    id: idOf('pt', String(lon), String(lat), name),
    name: name || `${lat}, ${lon}`,
    country,
    coordinates: [lon, lat],
    precision: 'site',
  };
}
