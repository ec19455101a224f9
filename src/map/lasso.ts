/** Rings of degrees from what is drawn on the screen, and back to lines on it. No DOM. */
import { polygonContains } from 'd3';
import type { Ring } from '../filter/clauses';
import { wrapLongitude, type LonLat } from '../model/geo';
import type { ScreenPoint } from './mapview';
import type { View } from './projection';

/** Samples along each side of the map. */
const SIDE = 48;
/** How far a corner may lie off the line between its neighbours and be left out; share of the ring's extent. */
const SLACK = 0.002;

/** What the map shows: its frame where that lies on the world, the world's own edge where it doesn't. */
export function ringOfFrame(view: View): Ring {
  const { width, height } = view.size;
  const side = (from: ScreenPoint, to: ScreenPoint): ScreenPoint[] =>
    Array.from({ length: SIDE }, (_, i) => [
      from[0] + ((to[0] - from[0]) * i) / SIDE,
      from[1] + ((to[1] - from[1]) * i) / SIDE,
    ]);
  const corners: ScreenPoint[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const border = corners.flatMap((corner, i) => side(corner, corners[(i + 1) % 4]!));
  return ringOf(border, view)!;
}

/** What a hand drew around; undefined where it holds nothing of the world. */
export const ringDrawn = (points: readonly ScreenPoint[], view: View): Ring | undefined =>
  points.length < 3 ? undefined : ringOf(points, view);

function ringOf(points: readonly ScreenPoint[], view: View): Ring | undefined {
  const way = points.map((point) => onWorld(point, view)).filter((at) => at !== undefined);
  if (way.length < 3) return undefined;
  const unwrapped = runOn(way);
  const ring = aroundPole(unwrapped, points, view) ?? unwrapped;
  return rounded(simplified(ring));
}

/** The point itself, else the last one on the way to it from the middle of the map that lies on the world. */
function onWorld(point: ScreenPoint, view: View): LonLat | undefined {
  const straight = view.unproject(point);
  if (straight) return straight;
  const middle = view.project(view.frame.center);
  if (!middle) return undefined;
  let [inside, outside] = [0, 1];
  const at = (t: number) =>
    view.unproject([middle[0] + (point[0] - middle[0]) * t, middle[1] + (point[1] - middle[1]) * t]);
  for (let i = 0; i < 24; i++) {
    const t = (inside + outside) / 2;
    if (at(t)) inside = t;
    else outside = t;
  }
  return at(inside);
}

/** Each longitude within half a turn of the one before: a ring across the date line runs on past 180. */
function runOn(way: readonly LonLat[]): LonLat[] {
  let last = way[0]![0];
  return way.map(([lon, lat]) => [(last = wrapLongitude(lon, last)), lat]);
}

/** A ring that goes once round the world lies around a pole, and takes in all as far as that. */
function aroundPole(
  way: readonly LonLat[],
  points: readonly ScreenPoint[],
  view: View,
): LonLat[] | undefined {
  const [first, last] = [way[0]!, way.at(-1)!];
  const turn = wrapLongitude(first[0], last[0]) - first[0];
  if (Math.abs(turn) < 180) return undefined;
  const north = view.project([first[0], 90]);
  const screen = points.map(([x, y]): [number, number] => [x, y]);
  const pole = north && polygonContains(screen, [north[0], north[1]]) ? 90 : -90;
  return [...way, [first[0] + turn, first[1]], [first[0] + turn, pole], [first[0], pole]];
}

/** Without the corners that hardly turn. */
function simplified(ring: readonly LonLat[]): LonLat[] {
  const slack = SLACK * Math.max(extent(ring, 0), extent(ring, 1));
  const kept = new Uint8Array(ring.length);
  const half = Math.floor(ring.length / 2);
  kept[0] = kept[half] = 1;
  thin(ring, 0, half, slack, kept);
  thin([...ring, ring[0]!], half, ring.length, slack, kept);
  return ring.filter((_, i) => kept[i]);
}

function thin(ring: readonly LonLat[], from: number, to: number, slack: number, kept: Uint8Array): void {
  let [worst, most] = [-1, slack];
  for (let i = from + 1; i < to; i++) {
    const off = offLine(ring[i]!, ring[from]!, ring[to]!);
    if (off > most) [worst, most] = [i, off];
  }
  if (worst < 0) return;
  kept[worst] = 1;
  thin(ring, from, worst, slack, kept);
  thin(ring, worst, to, slack, kept);
}

function offLine([x, y]: LonLat, a: LonLat, b: LonLat): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

const extent = (ring: readonly LonLat[], axis: 0 | 1): number => {
  const values = ring.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
};

/** As many decimals as its size needs, so that a link that carries it stays short. */
function rounded(ring: readonly LonLat[]): Ring {
  const factor = extent(ring, 0) > 10 ? 100 : 10_000;
  const round = (degrees: number) => Math.round(degrees * factor) / factor;
  return ring.map(([lon, lat]) => [round(lon), round(lat)] as const);
}

/** Degrees between two points of an outline: its sides are straight in degrees, and so mostly not on the screen. */
const STEP = 2;

/** The ring's outline on the screen, cut where it goes behind the globe or over the map's edge. */
export function outlineOf(ring: Ring, view: View): ScreenPoint[][] {
  const pieces: ScreenPoint[][] = [[]];
  for (const point of densified(ring)) {
    const at = view.project(point);
    const last = pieces.at(-1)!.at(-1);
    const isCut = !at || (last && Math.hypot(at[0] - last[0], at[1] - last[1]) > view.size.width / 2);
    if (isCut && pieces.at(-1)!.length > 0) pieces.push([]);
    if (at) pieces.at(-1)!.push(at);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function densified(ring: Ring): LonLat[] {
  return [...ring, ring[0]!].flatMap((to, i, all) => {
    if (i === 0) return [to];
    const from = all[i - 1]!;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
    return Array.from({ length: pieces }, (_, j): LonLat => {
      const t = (j + 1) / pieces;
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    });
  });
}
