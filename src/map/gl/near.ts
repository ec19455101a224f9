/** A cheap test before the exact one: which legs can't be under the pointer. */
import { cross, dot, unit, vectorOf, type LonLat, type Vector } from '../../model/geo';
import type { Legs } from '../../model/legs';

/** Whether a leg keeps farther than `angle` radians from a point, by its whole great circle. */
export function farFrom(
  point: LonLat,
  angle: number,
  legs: Pick<Legs, 'from' | 'to'>,
  vectors: readonly Vector[],
): (leg: number) => boolean {
  const q = vectorOf(point);
  const sine = Math.sin(Math.min(angle, Math.PI / 2));
  return (leg) => {
    const normal = cross(vectors[legs.from[leg]!]!, vectors[legs.to[leg]!]!);
    // Antipodes have no great circle of their own.
    if (Math.hypot(...normal) < 1e-3) return false;
    return Math.abs(dot(unit(normal), q)) > sine;
  };
}
