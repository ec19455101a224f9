/** Great circles as RFC 7946 wants them: longitudes within ±180, cut where they cross the date line. */
import { greatCircle, type LonLat } from '../../model/geo';

export type Position = [lon: number, lat: number];

/** Degrees between the points of a line. */
const STEP = 1;
/** About a metre: finer than any place is known. */
const DIGITS = 1e5;
/** So near to a pole any longitude is right: the neighbours' are taken, or a line would run round it. */
const POLE = 89.999;

/** One line, or two where it crosses the date line; none between two places that lie on one another. */
export function legLines(from: LonLat, to: LonLat): Position[][] {
  const points = atPoles(greatCircle(from, to, STEP));
  const lines: Position[][] = [[]];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) cross(lines, before, point);
    lines.at(-1)!.push(rounded(point));
  });
  return lines.map(withoutRepeats).filter((line) => line.length > 1);
}

function cross(lines: Position[][], a: LonLat, b: LonLat): void {
  const side = a[0] > 0 ? 180 : -180;
  const [toEdge, fromEdge] = [Math.abs(side - a[0]), Math.abs(-side - b[0])];
  const share = toEdge + fromEdge === 0 ? 0 : toEdge / (toEdge + fromEdge);
  const lat = a[1] + (b[1] - a[1]) * share;
  lines.at(-1)!.push(rounded([side, lat]));
  lines.push([rounded([-side, lat])]);
}

function atPoles(points: readonly LonLat[]): LonLat[] {
  return points.flatMap((point, i): LonLat[] => {
    if (Math.abs(point[1]) < POLE) return [point];
    return [points[i - 1], points[i + 1]]
      .filter((near) => near !== undefined)
      .map(([lon]) => [lon, point[1]]);
  });
}

export const rounded = ([lon, lat]: LonLat): Position => [
  Math.round(lon * DIGITS) / DIGITS,
  Math.round(lat * DIGITS) / DIGITS,
];

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([lon, lat], i) => i === 0 || lon !== line[i - 1]![0] || lat !== line[i - 1]![1]);
