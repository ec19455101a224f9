/** Where the camera wishes to stand. */
import type { LonLat } from '../../model/geo';
import { frameOf, isWithin, paddingOf, withCoast } from '../frame';
import type { Frame, Size, View } from '../projection';
import { coordinatesOf, framePoints, legsOfRow, placesOfRow, visibleLegs, type Sight } from '../scene';
import type { ProjectionKind } from './twin';

export interface Framing {
  projection: ProjectionKind;
  meridian: number;
  size: Size;
  coast: readonly LonLat[];
}

/** All of it, and a coast. */
export function frameTo(points: readonly LonLat[], { projection, meridian, size, coast }: Framing): Frame {
  const frame = frameOf(points, projection, meridian, size, paddingOf(size));
  return points.length === 0 ? frame : withCoast(frame, coast, projection, meridian, size);
}

export const visiblePoints = (sight: Sight, places: readonly number[]): LonLat[] =>
  framePoints(sight.columns, sight.legs, visibleLegs(sight), places);

export function pointsOfRow({ columns, legs }: Sight, row: number): LonLat[] {
  const [from, to] = legsOfRow(legs, row);
  const own = Array.from({ length: to - from }, (_, i) => from + i);
  return framePoints(columns, legs, own, placesOfRow(columns, row));
}

export const isAnySeen = ({ columns }: Sight, places: readonly number[], view: View): boolean =>
  places.some((place) => isWithin(view.project(coordinatesOf(columns, place)), view.size, 1));

export const isSame = (a: Frame, b: Frame): boolean =>
  Math.abs(a.center[0] - b.center[0]) < 0.01 &&
  Math.abs(a.center[1] - b.center[1]) < 0.01 &&
  Math.abs(a.scale / b.scale - 1) < 1e-3;
