/** The sphere: unit vectors, great circles, the flat view's projection. Degrees in, radians inside. */

/** Degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];
/** A point of the unit sphere: x to 0° E, y to 90° E, z to the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export function vectorOf([lon, lat]: LonLat): Vector {
  const across = Math.cos(lat * RADIANS);
  return [across * Math.cos(lon * RADIANS), across * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

export const lonLatOf = ([x, y, z]: Vector): LonLat => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, Math.hypot(x, y)) / RADIANS,
];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Radians between two points. */
export const angleBetween = (a: Vector, b: Vector): number =>
  Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

/** Below this distance from the antipode (radians) a great circle has no bearing of its own. */
const ANTIPODAL = 1e-3;
export const isAntipodal = (a: Vector, b: Vector): boolean => Math.PI - angleBetween(a, b) < ANTIPODAL;

/**
 * Halfway point of a great circle. Between antipodes every bearing is as short as another: the way over the
 * north is taken, or over the Greenwich meridian from the poles.
 */
export function halfway(a: Vector, b: Vector): Vector {
  if (!isAntipodal(a, b)) return unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  const towards: Vector = Math.abs(a[2]) > 0.999 ? [1, 0, 0] : [0, 0, 1];
  const along = dot(towards, a);
  return unit([towards[0] - a[0] * along, towards[1] - a[1] * along, towards[2] - a[2] * along]);
}

export function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** Point at share t (0 to 1) of the great circle from a to b. */
export function along(a: Vector, b: Vector, t: number): Vector {
  const angle = angleBetween(a, b);
  const sine = Math.sin(angle);
  const [ka, kb] = sine < 1e-4 ? [1 - t, t] : [Math.sin((1 - t) * angle) / sine, Math.sin(t * angle) / sine];
  return unit([a[0] * ka + b[0] * kb, a[1] * ka + b[1] * kb, a[2] * ka + b[2] * kb]);
}

/** Great circle as points at most `step` degrees apart, both ends included. */
export function greatCircle(from: LonLat, to: LonLat, step = 0.5): LonLat[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  if (isAntipodal(a, b)) {
    const via = lonLatOf(halfway(a, b));
    return [...greatCircle(from, via, step), ...greatCircle(via, to, step).slice(1)];
  }
  const pieces = Math.max(1, Math.ceil(angleBetween(a, b) / RADIANS / step));
  return Array.from({ length: pieces + 1 }, (_, i) =>
    i === 0 ? from : i === pieces ? to : lonLatOf(along(a, b, i / pieces)),
  );
}

/** Longitude brought to -180 … 180 around a central meridian. */
export const wrapLongitude = (lon: number, center = 0): number =>
  ((((lon - center + 180) % 360) + 360) % 360) - 180 + center;

/** Central meridian of the flat view: the Pacific in the middle for homes in Asia and Oceania, else Europe. */
export const centralMeridian = (homeLongitude: number): number =>
  homeLongitude >= 60 && homeLongitude <= 180 ? 150 : 11;
