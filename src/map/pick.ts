/** What lies under a point of the map: found on the CPU, by the distance to what is drawn. */
import type { Columns } from '../model/columns';
import { lonLatOf } from '../model/geo';
import type { Legs } from '../model/legs';
import type { LonLat } from '../model/geo';
import type { DaySpan } from '../model/time';
import { BOW, wayOf } from './legline';
import type { MapHit, ScreenPoint } from './mapview';
import { rowsAt } from './rowsAt';
import { coordinatesOf, type PlaceMark } from './scene';

export interface PickScene {
  columns: Columns;
  legs: Legs;
  mask: Uint8Array;
  window: DaySpan | null;
  /** Leg indices that are drawn. */
  shownLegs: ArrayLike<number>;
  /** Places that are drawn. */
  places: readonly PlaceMark[];
  /** null where a point is not on the screen's side of the globe. */
  project: (point: LonLat) => ScreenPoint | null;
  /** Places drawn as one marker with a place; by itself where absent. */
  together?: (place: number) => readonly number[];
  /** Leaves legs out that a cheaper test knows to be far. */
  skip?: (leg: number) => boolean;
}

/** Legs this much farther than the nearest still count as under the pointer: they are drawn on one another, px. */
const TOGETHER = 1.5;
/** A longer step between neighbouring points is a cut at the map's edge, not a line; share of the map's width. */
const JUMP = 0.5;

/** The nearest stop within `radius` px, else the nearest leg. */
export function pickAt(
  scene: PickScene,
  at: ScreenPoint,
  radius: number,
  width = Infinity,
): MapHit | undefined {
  return pickPlace(scene, at, radius) ?? pickLeg(scene, at, radius, width);
}

export function pickPlace(scene: PickScene, at: ScreenPoint, radius: number): MapHit | undefined {
  const { columns, places, project } = scene;
  let best: { place: number; point: ScreenPoint } | undefined;
  let least = radius;
  for (const { place } of places) {
    const point = project(coordinatesOf(columns, place));
    const gap = point ? Math.hypot(point[0] - at[0], point[1] - at[1]) : Infinity;
    if (point && gap <= least) [least, best] = [gap, { place, point }];
  }
  if (!best) return undefined;
  const members = scene.together?.(best.place) ?? [best.place];
  return { kind: 'place', id: best.place, places: members, rows: rowsAt(scene, members), at: best.point };
}

export function pickLeg(
  scene: PickScene,
  at: ScreenPoint,
  radius: number,
  width: number,
): MapHit | undefined {
  const { legs, shownLegs, skip } = scene;
  const near: { leg: number; gap: number; point: ScreenPoint }[] = [];
  for (let i = 0; i < shownLegs.length; i++) {
    const leg = shownLegs[i]!;
    if (skip?.(leg)) continue;
    const found = nearestOnLeg(scene, leg, at, width);
    if (found && found.gap <= radius) near.push({ leg, ...found });
  }
  near.sort((a, b) => a.gap - b.gap || a.leg - b.leg);
  const best = near[0];
  if (!best) return undefined;
  const rows = new Set(near.filter(({ gap }) => gap <= best.gap + TOGETHER).map(({ leg }) => legs.row[leg]!));
  return { kind: 'leg', id: best.leg, places: [], rows: [...rows], at: best.point };
}

/** Distance in px from a point to a leg as it is drawn, and where on it. */
export function nearestOnLeg(
  { columns, legs, project }: PickScene,
  leg: number,
  at: ScreenPoint,
  width: number,
): { gap: number; point: ScreenPoint } | undefined {
  const points = screenWay(
    coordinatesOf(columns, legs.from[leg]!),
    coordinatesOf(columns, legs.to[leg]!),
    legs.lane[leg]!,
    project,
  );
  let best: { gap: number; point: ScreenPoint } | undefined;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b || Math.abs(a[0] - b[0]) > width * JUMP) continue;
    const point = nearestOnSegment(at, a, b);
    const gap = Math.hypot(point[0] - at[0], point[1] - at[1]);
    if (!best || gap < best.gap) best = { gap, point };
  }
  return best;
}

function screenWay(
  from: LonLat,
  to: LonLat,
  lane: number,
  project: PickScene['project'],
): (ScreenPoint | null)[] {
  const { vectors, shares } = wayOf(from, to);
  const points = vectors.map((vector, i) =>
    project(i === 0 ? from : i === vectors.length - 1 ? to : lonLatOf(vector)),
  );
  if (lane === 0) return points;
  return points.map((point, i) => {
    const [a, b] = [points[i - 1] ?? point, points[i + 1] ?? point];
    if (!point || !a || !b) return point;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy) || 1;
    const off = Math.sin(Math.PI * shares[i]!) * lane * BOW;
    return [point[0] - (dy / length) * off, point[1] + (dx / length) * off];
  });
}

function nearestOnSegment([x, y]: ScreenPoint, a: ScreenPoint, b: ScreenPoint): ScreenPoint {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return [a[0] + dx * t, a[1] + dy * t];
}
