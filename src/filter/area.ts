/** What lies inside a ring drawn on the map. */
import { polygonContains } from 'd3';
import type { Columns } from '../model/columns';
import type { Ring } from './clauses';

/** 1 for every place inside; the ring's edges are straight in longitude and latitude, as on a plate carrée. */
export function placesInside({ dataset }: Columns, ring: Ring): Uint8Array {
  const corners = ring.map(([lon, lat]): [number, number] => [lon, lat]);
  // A ring across the date line runs on past ±180: a place is looked for on that side too.
  const inside = ([lon, lat]: readonly [number, number]) =>
    [lon, lon - 360, lon + 360].some((x) => polygonContains(corners, [x, lat]));
  return Uint8Array.from(dataset.places, ({ coordinates }) => Number(inside(coordinates)));
}
