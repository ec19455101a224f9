/** A ring around places, so that a choice of places is an area like one drawn by hand. */
import {
  angleBetween,
  lonLatOf,
  unit,
  vectorOf,
  wrapLongitude,
  type LonLat,
  type Vector,
} from '../model/geo';
import type { Columns } from '../model/columns';
import type { Ring } from './clauses';

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371.2;
/** What lies nearer to a town than this is the town: a campus, a suburb; km. */
const TOWN = 25;
/** A ring of its own even between close neighbours; km. */
const LEAST = 0.5;
const CORNERS = 24;

/**
 * A circle around the places, at most 25 km wider than they lie apart, and no farther than halfway to the nearest
 * place that is not among them: it holds just these wherever a circle can.
 */
export function ringAround({ dataset, placeIndex }: Columns, ids: readonly string[]): Ring {
  const positions = dataset.places.map(({ coordinates }) => vectorOf(coordinates));
  const chosen = new Set(ids.map((id) => placeIndex.get(id)));
  const members = positions.filter((_, i) => chosen.has(i));
  const center = middleOf(members);
  const far = Math.max(...members.map((at) => angleBetween(at, center)));
  const others = positions.filter((_, i) => !chosen.has(i)).map((at) => angleBetween(at, center));
  const gap = Math.min(...others.filter((angle) => angle > far), Infinity) - far;
  const reach = Math.max(LEAST / EARTH_KM, Math.min(TOWN / EARTH_KM, gap / 2));
  return circle(lonLatOf(center), far + reach);
}

function middleOf(vectors: readonly Vector[]): Vector {
  const sum = [0, 1, 2].map((axis) => vectors.reduce((total, vector) => total + vector[axis]!, 0));
  return unit(sum as unknown as Vector);
}

/** Corners on a circle of `radius` radians; longitudes run on past ±180, and a circle over a pole is a cap. */
export function circle([lon, lat]: LonLat, radius: number): Ring {
  // The corners lie outside, so that the sides between them do not cut into the circle.
  const reach = radius / Math.cos(Math.PI / CORNERS);
  if (Math.abs(lat) + reach / RADIANS >= 90) return cap([lon, lat], reach / RADIANS);
  const [y, cos] = [lat * RADIANS, Math.cos(lat * RADIANS)];
  return Array.from({ length: CORNERS }, (_, i) => {
    const bearing = (i / CORNERS) * 2 * Math.PI;
    const sine = Math.sin(y) * Math.cos(reach) + cos * Math.sin(reach) * Math.cos(bearing);
    const east = Math.atan2(Math.sin(bearing) * Math.sin(reach) * cos, Math.cos(reach) - Math.sin(y) * sine);
    return [rounded(lon + east / RADIANS), rounded(Math.asin(sine) / RADIANS)];
  });
}

/** Everything from a parallel to the pole. */
function cap([lon, lat]: LonLat, degrees: number): Ring {
  const pole = Math.sign(lat) * 90;
  const edge = rounded(lat - Math.sign(lat) * degrees);
  const west = wrapLongitude(lon) - 180;
  return [
    [west, edge],
    [west + 360, edge],
    [west + 360, pole],
    [west, pole],
  ];
}

/** About ten metres: a link that carries the ring stays short. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
