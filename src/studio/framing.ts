/** Which part of the world a small map shows, and where words go on it. */
import { geoEqualEarth, type GeoProjection } from 'd3';
import { greatCircle, lonLatOf, vectorOf, wrapLongitude, type LonLat } from '../model/geo';

export interface Frame {
  width: number;
  height: number;
}

/** Degrees across that a map shows at least: enough coast to know where one is. */
const LEAST_ACROSS = 24;
const MARGIN = 0.14;

/** The flat view of the atlas, with these points in the middle of it. `across`: degrees that are shown at least. */
export function fitted(
  points: readonly LonLat[],
  { width, height }: Frame,
  across = LEAST_ACROSS,
): GeoProjection {
  const middle = middleOf(points);
  const flat = geoEqualEarth().rotate([-middle, 0]).scale(1).translate([0, 0]);
  const all = [...points, ...between(points)].map((point) => flat([...point])!);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const inner = 1 - 2 * MARGIN;
  const scale = Math.min(
    (inner * width) / Math.max(right - left, 1e-9),
    (inner * height) / Math.max(bottom - top, 1e-9),
    width / ((across * Math.PI) / 180),
  );
  return flat
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ]);
}

/** The whole world around a meridian. */
export const world = ({ width, height }: Frame, meridian: number): GeoProjection =>
  geoEqualEarth()
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      { type: 'Sphere' },
    );

/** The longitude in the middle of the way, also across the date line. */
function middleOf(points: readonly LonLat[]): number {
  if (points.length === 0) return 0;
  const sum = points.map(vectorOf).reduce(([x, y, z], [a, b, c]) => [x + a, y + b, z + c]);
  const start = lonLatOf(sum)[0];
  const lons = points.map(([lon]) => wrapLongitude(lon, start));
  return wrapLongitude((Math.min(...lons) + Math.max(...lons)) / 2);
}

/** A long way bends towards the pole: the bend is part of the picture. */
const between = (points: readonly LonLat[]): LonLat[] =>
  points.slice(1).flatMap((point, i) => greatCircle(points[i]!, point, 10));

export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SIZE = 13;
/** Pixels: Chinese characters are square, Latin ones about half as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffff]/.test(char) ? SIZE : SIZE * 0.56), 0);

/** Beside each point where there is room for it; a name that fits nowhere is left to the table. */
export function labelled(
  points: readonly { x: number; y: number; text: string }[],
  { width, height }: Frame,
  radius: number,
): Label[] {
  const taken: Box[] = points.map(({ x, y }) => around(x, y, radius));
  return points.flatMap(({ x, y, text }) => {
    const long = widthOf(text);
    const gap = radius + 4;
    const places: Label[] = [
      { text, x: x + gap, y: y + 4, anchor: 'start' },
      { text, x: x - gap, y: y + 4, anchor: 'end' },
      { text, x, y: y - gap, anchor: 'middle' },
      { text, x, y: y + gap + SIZE - 3, anchor: 'middle' },
    ];
    const found = places.find((label) => {
      const box = boxOf(label, long);
      const isInside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
      return isInside && !taken.some((other) => touch(box, other));
    });
    if (found) taken.push(boxOf(found, long));
    return found ?? [];
  });
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function boxOf({ x, y, anchor }: Label, long: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: y - SIZE + 2, bottom: y + 3 };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
