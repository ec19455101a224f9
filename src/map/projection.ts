/** The three views of the sphere, from degrees to px and back. No DOM; the SVG map and picking stand on it. */
import { dot, lonLatOf, unit, vectorOf, wrapLongitude, type LonLat, type Vector } from '../model/geo';
import type { Projection } from '../store/presentation';
import { equalEarth, equalEarthRaw } from './gl/equalEarth';
import type { ScreenPoint } from './mapview';

export interface Size {
  width: number;
  height: number;
}

/** Where the camera stands, whatever the size of the map. */
export interface Frame {
  center: LonLat;
  /** px per radian: along the equator of Equal Earth's plane and Mercator's, or the globe's radius. */
  scale: number;
}

/** A flat view on the unit sphere; y down, as on the screen. */
export interface Plane {
  meridian: number;
  to: (point: LonLat) => [x: number, y: number];
  /** undefined beside the world's outline. */
  from: (x: number, y: number) => LonLat | undefined;
}

const RADIANS = Math.PI / 180;
export const EARTH_KM = 6371.2;
/** Where Mercator's square ends; a stop at a pole lies on its edge. */
export const MERCATOR_EDGE = 85.0511287798;

export function planeOf(projection: Exclude<Projection, 'globe'>, meridian: number): Plane {
  return projection === 'mercator' ? mercatorPlane(meridian) : equalEarthPlane(meridian);
}

function equalEarthPlane(meridian: number): Plane {
  const { inverse } = equalEarth(meridian);
  return {
    meridian,
    to([lon, lat]) {
      const east = wrapLongitude(lon, meridian) - meridian;
      const [x, y] = equalEarthRaw(east * RADIANS, Math.sin(lat * RADIANS));
      return [x, -y];
    },
    from(x, y) {
      const [lon, lat] = inverse([x, -y]) ?? [];
      return lon === undefined || lat === undefined ? undefined : [wrapLongitude(lon), lat];
    },
  };
}

function mercatorPlane(meridian: number): Plane {
  return {
    meridian,
    to([lon, lat]) {
      const east = wrapLongitude(lon, meridian) - meridian;
      const inside = Math.max(-MERCATOR_EDGE, Math.min(MERCATOR_EDGE, lat));
      return [east * RADIANS, -Math.log(Math.tan(Math.PI / 4 + (inside * RADIANS) / 2))];
    },
    from(x, y) {
      const lat = (2 * Math.atan(Math.exp(-y)) - Math.PI / 2) / RADIANS;
      const outside = !(Math.abs(x) <= Math.PI + 1e-6 && Math.abs(lat) <= MERCATOR_EDGE + 1e-4);
      return outside ? undefined : [wrapLongitude(x / RADIANS + meridian), lat];
    },
  };
}

/** What is on the screen. */
export interface View {
  projection: Projection;
  frame: Frame;
  size: Size;
  /** undefined on the globe. */
  plane: Plane | undefined;
  /** null on the far side of the globe. */
  project: (point: LonLat) => ScreenPoint | null;
  /** undefined beside the world. */
  unproject: (at: ScreenPoint) => LonLat | undefined;
  /** At the centre. */
  kmPerPx: number;
}

export function viewOf(projection: Projection, meridian: number, frame: Frame, size: Size): View {
  return projection === 'globe'
    ? globeView(frame, size)
    : flatView(projection, planeOf(projection, meridian), frame, size);
}

export function flatView(
  projection: Exclude<Projection, 'globe'>,
  plane: Plane,
  frame: Frame,
  size: Size,
): View {
  const { scale } = frame;
  const [cx, cy] = plane.to(frame.center);
  const [left, top] = [size.width / 2 - cx * scale, size.height / 2 - cy * scale];
  const stretch = projection === 'mercator' ? Math.cos(frame.center[1] * RADIANS) : 1;
  return {
    projection,
    frame,
    size,
    plane,
    kmPerPx: (EARTH_KM / scale) * stretch,
    project(point) {
      const [x, y] = plane.to(point);
      return [left + x * scale, top + y * scale];
    },
    unproject: ([x, y]) => plane.from((x - left) / scale, (y - top) / scale),
  };
}

/** Right, up and towards the eye, of a globe seen from above `center`. */
export function globeAxes([lon, lat]: LonLat): [Vector, Vector, Vector] {
  return [vectorOf([lon + 90, 0]), vectorOf([lon, lat + 90]), vectorOf([lon, lat])];
}

function globeView(frame: Frame, size: Size): View {
  const [right, up, eye] = globeAxes(frame.center);
  const { scale } = frame;
  const [cx, cy] = [size.width / 2, size.height / 2];
  return {
    projection: 'globe',
    frame,
    size,
    plane: undefined,
    kmPerPx: EARTH_KM / scale,
    project(point) {
      const v = vectorOf(point);
      if (dot(v, eye) < 0) return null;
      return [cx + dot(v, right) * scale, cy - dot(v, up) * scale];
    },
    unproject([px, py]) {
      const [x, y] = [(px - cx) / scale, (cy - py) / scale];
      const z = 1 - x * x - y * y;
      if (z < 0) return undefined;
      const depth = Math.sqrt(z);
      const at = (i: 0 | 1 | 2) => right[i] * x + up[i] * y + eye[i] * depth;
      return lonLatOf(unit([at(0), at(1), at(2)]));
    },
  };
}

/** px per radian at MapLibre's zoom, and back: its Equal Earth square is 5.42 radians wide, Mercator's a turn. */
export const scaleOfZoom = (projection: Projection, zoom: number, lat = 0): number =>
  projection === 'equal-earth'
    ? (512 * 2 ** zoom) / 5.42
    : (512 * 2 ** zoom) / (2 * Math.PI) / (projection === 'globe' ? Math.cos(lat * RADIANS) : 1);

export const zoomOfScale = (projection: Projection, scale: number, lat = 0): number =>
  Math.log2(scale / scaleOfZoom(projection, 0, lat));
