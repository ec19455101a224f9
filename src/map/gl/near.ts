/** A cheap test before the exact one: which legs can't be under the pointer. */
import { cross, dot, unit, vectorOf, type LonLat, type Vector } from '../../model/geo';

/** Whether a leg keeps farther than `angle` radians from a point: from its great circle, or from both its ends. */
export function farFrom(
  point: LonLat,
  angle: number,
  endsOf: (leg: number) => readonly [Vector, Vector],
): (leg: number) => boolean {
  const q = vectorOf(point);
  const sine = Math.sin(Math.min(angle, Math.PI / 2));
  return (leg) => {
    const [a, b] = endsOf(leg);
    const normal = cross(a, b);
    // Antipodes have no great circle of their own.
    if (Math.hypot(...normal) < 1e-3) return false;
    return Math.abs(dot(unit(normal), q)) > sine;
  };
}
