/** The formulas of plane.glsl.ts and routes.vert.ts in doubles: for tests, for picking, and for what needs one point. */
import { along, angleBetween, vectorOf, type LonLat, type Vector } from '../../model/geo';
import { equalEarthRaw } from './equalEarth';

export type ProjectionKind = 'equal-earth' | 'globe' | 'mercator';

const RADIANS = Math.PI / 180;

/** -π to π. */
export const wrapPi = (angle: number): number =>
  angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI));

/** Beyond this sine Web Mercator's square ends. */
const MERCATOR_SINE = 0.99627207;

/** Web Mercator's square, 0 to 1, y down. */
export function mercatorPlane(lambda: number, sine: number): [x: number, y: number] {
  const z = Math.min(MERCATOR_SINE, Math.max(-MERCATOR_SINE, sine));
  return [lambda / (2 * Math.PI) + 0.5, 0.5 - (0.5 * Math.log((1 + z) / (1 - z))) / (2 * Math.PI)];
}

/** The square of tile 0/0/0, 0 to 1, y down. */
export function equalEarthPlane(
  lambda: number,
  sine: number,
  { origin, extentAtZoom0 }: { origin: [number, number]; extentAtZoom0: number },
): [x: number, y: number] {
  const [x, y] = equalEarthRaw(lambda, sine);
  return [(x - origin[0]) / extentAtZoom0, (origin[1] - y) / extentAtZoom0];
}

/** Radians east of `lon0` at the middle of a leg. */
function middleOf(a: Vector, b: Vector, lon0: number): { lambda: number; x: number; y: number } {
  const [x, y] = [a[0] + b[0], a[1] + b[1]];
  return { lambda: wrapPi(Math.atan2(y, x) - lon0), x, y };
}

/** Radians east of `lon0` at share t of a leg, continuous along it: it may run past ±π. */
export function lambdaAlong(a: Vector, b: Vector, t: number, lon0: number): number {
  const p = along(a, b, t);
  const middle = middleOf(a, b, lon0);
  return middle.lambda + Math.atan2(p[1] * middle.x - p[0] * middle.y, p[0] * middle.x + p[1] * middle.y);
}

/**
 * -1, 0 or 1: in which direction a second copy of a leg must be drawn because it runs over the edge of the world,
 * lon0 ± 180. Its longitude runs one way, so the ends tell; a leg over a pole bends most there, so its top is asked too.
 */
export function crosses(a: Vector, b: Vector, lon0: number): -1 | 0 | 1 {
  for (const t of [0, 1, ...TOPS]) {
    const lambda = lambdaAlong(a, b, t, lon0);
    if (lambda > Math.PI) return -1;
    if (lambda < -Math.PI) return 1;
  }
  return 0;
}
const TOPS = [0.25, 0.5, 0.75];

/** Radians of a leg. */
export const lengthOf = (from: LonLat, to: LonLat): number => angleBetween(vectorOf(from), vectorOf(to));

/** CSS px per radian of the plane at the equator, or of the globe's radius. */
export function pxPerRadian(kind: ProjectionKind, zoom: number, extent: number, latitude: number): number {
  const scale = (512 * 2 ** zoom) / extent;
  // MapLibre's globe grows with the latitude in the middle, as Mercator does there.
  return kind === 'globe' ? scale / Math.max(0.05, Math.cos(latitude * RADIANS)) : scale;
}
