/** The world under the records, as path data. A flat one is drawn once and then only scaled and moved. */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Land } from '../basemap';
import type { Plane, View } from '../projection';
import { cutLine, cutRing, type Point } from './cut';

export interface Ground {
  sphere: string;
  graticule: string;
  soft: string;
  land: string;
  borders: string;
}

/** Under a globe whose chunk is on its way. */
export const NO_GROUND: Ground = { sphere: '', graticule: '', soft: '', land: '', borders: '' };

/** px per radian of a flat ground's path data. */
export const GROUND_SCALE = 400;

export function flatGround(
  plane: Plane,
  land: Land | undefined,
  borders: MultiLineString | undefined,
): Ground {
  const linesOn = (lines: readonly Position[][]) =>
    lines.flatMap((line) => cutLine(line, plane.meridian).map((piece) => drawn(plane, piece))).join('');
  const landOn = ({ coordinates }: MultiPolygon) =>
    coordinates
      .flat()
      .flatMap((ring) => cutRing(ring, plane.meridian).map((part) => `${drawn(plane, part)}Z`))
      .join('');
  return {
    sphere: `${drawn(plane, OUTLINE)}Z`,
    graticule: linesOn(GRATICULE),
    soft: land ? landOn(land.soft) : '',
    land: land ? landOn(land.land) : '',
    borders: borders ? linesOn(borders.coordinates) : '',
  };
}

// prettier-ignore
const OUTLINE: Point[] = [[-180, -90], [-180, 90], [180, 90], [180, -90], [-180, -90]];

/** Every 30 degrees; only every third meridian goes on to the poles. */
const GRATICULE: Position[][] = [
  ...Array.from({ length: 12 }, (_, i) => {
    const north = i % 3 === 0 ? 90 : 80;
    // prettier-ignore
    return [[i * 30, -north], [i * 30, north]];
  }),
  // prettier-ignore
  ...[-60, -30, 0, 30, 60].map((north) => [[-180, north], [-60, north], [60, north], [180, north]]),
];

/** Degrees between the points of a line: the map's edge and its meridians are curves. */
const STEP = 2;
/** Just inside the edge, or wrapping would put the point on the other side. */
const EDGE = 180 - 1e-9;

function drawn({ meridian, to }: Plane, line: readonly Point[]): string {
  const at = (east: number, north: number) => {
    const [x, y] = to([meridian + Math.max(-EDGE, Math.min(EDGE, east)), north]);
    return `${(x * GROUND_SCALE).toFixed(1)},${(y * GROUND_SCALE).toFixed(1)}`;
  };
  const points = line.map(([east, north], i) => {
    const [a, b] = line[i - 1] ?? [east, north];
    const steps = Math.ceil(Math.max(Math.abs(east - a), Math.abs(north - b)) / STEP) || 1;
    const share = (k: number) => at(a + ((east - a) * k) / steps, b + ((north - b) * k) / steps);
    return Array.from({ length: steps }, (_, k) => share(k + 1)).join('L');
  });
  return `M${points.join('L')}`;
}

/** Moves and scales a flat ground to where a view looks. */
export function groundTransform({ frame, size, plane }: View): string | undefined {
  if (!plane) return undefined;
  const [cx, cy] = plane.to(frame.center);
  const [left, top] = [size.width / 2 - cx * frame.scale, size.height / 2 - cy * frame.scale];
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(frame.scale / GROUND_SCALE).toFixed(5)})`;
}
