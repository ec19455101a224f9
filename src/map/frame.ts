/** Which part of the world the camera shows: pure, so that both maps stand still when one follows the other. */
import { angleBetween, dot, lonLatOf, unit, vectorOf, type LonLat, type Vector } from '../model/geo';
import type { Projection } from '../store/presentation';
import type { ScreenPoint } from './mapview';
import { planeOf, viewOf, type Frame, type Plane, type Size, type View } from './projection';

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const RADIANS = Math.PI / 180;
/** Never tighter: what is seen must be known by its coasts. */
const TIGHTEST = 60 * RADIANS;
/** Share of a half-turn that a whole globe may fill, px free around it. */
const GLOBE_MARGIN = 24;

/** 44 px around what is shown, 120 at the buttons; less on a small map. */
export function paddingOf({ width, height }: Size, buttons = true): Padding {
  const [x, y] = [Math.min(44, width * 0.13), Math.min(44, height * 0.13)];
  return { top: y, bottom: y, left: x, right: buttons ? Math.max(x, Math.min(120, width * 0.17)) : x };
}

export function frameOf(
  points: readonly LonLat[],
  projection: Projection,
  meridian: number,
  size: Size,
  padding: Padding = paddingOf(size),
): Frame {
  return projection === 'globe'
    ? globeFrame(points, meridian, size, padding)
    : flatFrame(points, planeOf(projection, meridian), projection, size, padding);
}

/** The whole world, whatever is on it. */
export const worldFrame = (projection: Projection, meridian: number, size: Size): Frame =>
  frameOf([], projection, meridian, size);

function flatFrame(
  points: readonly LonLat[],
  plane: Plane,
  projection: Exclude<Projection, 'globe'>,
  size: Size,
  padding: Padding,
): Frame {
  const world = worldBox(plane);
  const least = leastScale(world, projection, size);
  if (points.length === 0) return { center: centerOf(world, plane), scale: least };
  const box = boxOf(points.map(plane.to));
  const [width, height] = [
    size.width - padding.left - padding.right,
    size.height - padding.top - padding.bottom,
  ];
  const fits = Math.min(width / (box[2] - box[0] || 1e-9), height / (box[3] - box[1] || 1e-9));
  const scale = Math.max(least, Math.min(fits, tightest(plane, box, size)));
  // The box stands in the middle of what the padding leaves; the world is never pushed off beside itself.
  const x = (box[0] + box[2]) / 2 + (padding.right - padding.left) / 2 / scale;
  const y = (box[1] + box[3]) / 2 + (padding.bottom - padding.top) / 2 / scale;
  const center: [number, number] = [
    held(x, world[0], world[2], size.width / scale),
    held(y, world[1], world[3], size.height / scale),
  ];
  return { center: inside(center, plane), scale };
}

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

const boxOf = (points: readonly (readonly [number, number])[]): Box =>
  points.reduce<Box>(
    ([x0, y0, x1, y1], [x, y]) => [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

export function worldBox(plane: Plane): Box {
  const [x] = plane.to([plane.meridian + 179.9999, 0]);
  const [, y] = plane.to([plane.meridian, -90]);
  return [-x, -y, x, y];
}

const centerOf = (_world: Box, plane: Plane): LonLat => plane.from(0, 0)!;

/** The world just fits. Mercator's poles are worth no room: its square may be cut at 75 degrees. */
function leastScale(world: Box, projection: Projection, { width, height }: Size): number {
  const tall = projection === 'mercator' ? 0.65 : 1;
  return Math.min(width / (world[2] - world[0]), height / ((world[3] - world[1]) * tall)) * 0.97;
}

/** px per radian at which 60 degrees of longitude fill the width, at the latitude of the middle of a box. */
function tightest(plane: Plane, box: Box, { width }: Size): number {
  const y = (box[1] + box[3]) / 2;
  const lat = plane.from(0, y)?.[1] ?? 0;
  const [x0] = plane.to([plane.meridian, lat]);
  const [x1] = plane.to([plane.meridian + TIGHTEST / RADIANS, lat]);
  return width / Math.max(1e-6, x1 - x0);
}

/** The middle of a range of `length` that is kept on the world where it is smaller, and centred where larger. */
function held(middle: number, from: number, to: number, length: number): number {
  if (length >= to - from) return (from + to) / 2;
  // A little paper may show beside the world: its round edge tells where we are.
  const slack = length * 0.1;
  return Math.max(from + length / 2 - slack, Math.min(to - length / 2 + slack, middle));
}

/** Brought onto the world along its parallel: a camera stands over a place. */
export function inside([x, y]: readonly [number, number], plane: Plane): LonLat {
  const [, y0, , y1] = worldBox(plane);
  const clamped = Math.max(y0 * 0.9999, Math.min(y1 * 0.9999, y));
  const lat = plane.from(0, clamped)![1];
  const [edge] = plane.to([plane.meridian + 179.9999, lat]);
  return plane.from(Math.max(-edge, Math.min(edge, x)), clamped) ?? [plane.meridian, lat];
}

function globeFrame(points: readonly LonLat[], meridian: number, size: Size, padding: Padding): Frame {
  const whole = Math.max(
    20,
    Math.min(size.width, size.height) / 2 - Math.min(GLOBE_MARGIN, size.height * 0.06),
  );
  const vectors = points.map(vectorOf);
  const sum = vectors.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  if (Math.hypot(...sum) < 0.05 * Math.max(1, vectors.length))
    return { center: [meridian - 40, 25], scale: whole };
  const middle = unit(sum);
  const far = Math.max(0, ...vectors.map((v) => angleBetween(v, middle)));
  const room =
    Math.min(size.width - padding.left - padding.right, size.height - padding.top - padding.bottom) / 2;
  const fits = far < Math.PI / 2 ? room / Math.max(1e-3, Math.sin(far)) : whole;
  const most = size.width / (2 * Math.sin(TIGHTEST / 2));
  const scale = far > Math.PI / 4 ? whole : Math.max(whole, Math.min(fits, most));
  return { center: lonLatOf(middle), scale };
}

/** Whether all of it lies in the middle 80 % of the view: then nothing moves. */
export const isInMiddle = (points: readonly LonLat[], view: View, share = 0.8): boolean =>
  points.every((point) => isWithin(view.project(point), view.size, share));

export const isWithin = (at: ScreenPoint | null, { width, height }: Size, share: number): boolean =>
  at !== null &&
  Math.abs(at[0] - width / 2) <= (width / 2) * share &&
  Math.abs(at[1] - height / 2) <= (height / 2) * share;

/** Coast points in view; below this an inland close-up tells nothing. */
const COAST = 40;

/** Zooms out until a coast is in view. `coast` are points of it, as of land 1:110m; none as long as it loads. */
export function withCoast(
  frame: Frame,
  coast: readonly LonLat[],
  projection: Projection,
  meridian: number,
  size: Size,
): Frame {
  if (coast.length === 0) return frame;
  const { scale: least } = worldFrame(projection, meridian, size);
  let { scale } = frame;
  while (scale > least && coastIn(coast, viewOf(projection, meridian, { ...frame, scale }, size)) < COAST)
    scale *= 0.85;
  return { ...frame, scale: Math.max(scale, Math.min(least, frame.scale)) };
}

export const coastIn = (coast: readonly LonLat[], view: View): number =>
  coast.reduce((n, point) => n + (isWithin(view.project(point), view.size, 0.9) ? 1 : 0), 0);

/** Moves the camera by px of the screen, as a hand drags the paper. */
export function panned(view: View, dx: number, dy: number): Frame {
  const { frame, plane, size } = view;
  if (plane) {
    const [x, y] = plane.to(frame.center);
    return { ...frame, center: inside([x + dx / frame.scale, y + dy / frame.scale], plane) };
  }
  // On the globe a degree is held under the finger near the middle; the pole is never turned over.
  const [lon, lat] = frame.center;
  const turn = 1 / frame.scale / RADIANS;
  const round = Math.max(0.3, Math.cos(lat * RADIANS));
  void size;
  return {
    ...frame,
    center: [((lon + (dx * turn) / round + 540) % 360) - 180, Math.max(-89, Math.min(89, lat - dy * turn))],
  };
}

/** Scales about a point of the screen that stays where it is. */
export function zoomed(
  view: View,
  factor: number,
  about: ScreenPoint,
  limits: readonly [number, number],
): Frame {
  const { frame, size } = view;
  const scale = Math.max(limits[0], Math.min(limits[1], frame.scale * factor));
  const k = 1 - frame.scale / scale;
  const [dx, dy] = [(about[0] - size.width / 2) * k, (about[1] - size.height / 2) * k];
  return { ...panned(view, dx, dy), scale };
}

/** Between two cameras; t from 0 to 1, scale in equal ratios. */
export function between(a: Frame, b: Frame, t: number, plane: Plane | undefined): Frame {
  if (t >= 1) return b;
  const scale = a.scale * (b.scale / a.scale) ** t;
  if (!plane) {
    const [va, vb] = [vectorOf(a.center), vectorOf(b.center)];
    const mixed: Vector = [0, 1, 2].map((i) => va[i]! * (1 - t) + vb[i]! * t) as unknown as Vector;
    return { center: dot(va, vb) < -0.999 ? b.center : lonLatOf(unit(mixed)), scale };
  }
  const [ax, ay] = plane.to(a.center);
  const [bx, by] = plane.to(b.center);
  // Zooming in, the centre keeps pace with what the screen shows: a straight way in px, not in degrees.
  const w = Math.abs(b.scale / a.scale - 1) < 1e-3 ? t : (1 - a.scale / scale) / (1 - a.scale / b.scale);
  return { center: inside([ax + (bx - ax) * w, ay + (by - ay) * w], plane), scale };
}

/** ms of a flight: 600 to 1100 by how far the picture moves. */
export function flightTime(from: View, to: Frame): number {
  const at = from.project(to.center);
  const across = at
    ? Math.hypot(at[0] - from.size.width / 2, at[1] - from.size.height / 2) / from.size.width
    : 2;
  const through = Math.abs(Math.log2(to.scale / from.frame.scale));
  return Math.min(1100, 600 + 200 * across + 150 * through);
}
