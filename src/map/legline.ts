/**
 * The line of a leg on the screen: a great circle, cut where the flat map's edge or the globe's limb cuts it, bowed
 * to the right of travel where several run between the same two places. Each point knows its share of the way.
 */
import { along, angleBetween, halfway, isAntipodal, lonLatOf, vectorOf, wrapLongitude } from '../model/geo';
import { dot, unit, type LonLat, type Vector } from '../model/geo';
import { globeAxes, type Plane, type View } from './projection';

/** x, y, t, x, y, t, …: t is the share of the leg's way. On the plane in radians, on the screen in px. */
export type Piece = number[];

/** px between parallel legs. */
export const BOW = 6;
/** Radians between points. */
const STEP = (1.5 * Math.PI) / 180;

/** Points of the way with their shares; straight over the pole or round the via point of antipodes. */
export function wayOf(from: LonLat, to: LonLat): { vectors: Vector[]; shares: number[] } {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const corners = isAntipodal(a, b) ? [a, halfway(a, b), b] : [a, b];
  const lengths = corners.slice(1).map((corner, i) => angleBetween(corners[i]!, corner));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const vectors: Vector[] = [a];
  const shares = [0];
  let before = 0;
  lengths.forEach((length, i) => {
    const pieces = Math.max(2, Math.ceil(length / STEP));
    for (let k = 1; k <= pieces; k++) {
      vectors.push(along(corners[i]!, corners[i + 1]!, k / pieces));
      shares.push((before + (length * k) / pieces) / total);
    }
    before += length;
  });
  return { vectors, shares };
}

/** On a flat map's plane: the same at every camera, so made once per leg. */
export function flatPieces(from: LonLat, to: LonLat, plane: Plane): Piece[] {
  const { vectors, shares } = wayOf(from, to);
  const { meridian } = plane;
  let piece: Piece = [];
  const pieces = [piece];
  let previous: { east: number; lat: number; t: number } | undefined;
  vectors.forEach((vector, i) => {
    const [lon, lat] = i === 0 ? from : i === vectors.length - 1 ? to : lonLatOf(vector);
    // Longitude at a pole is anyone's; the neighbour's draws no line along the pole's edge.
    const east =
      Math.abs(lat) > 89.999
        ? (previous?.east ?? eastOf(lonLatOf(vectors[1]!)[0], meridian))
        : eastOf(lon, meridian);
    const t = shares[i]!;
    if (previous && Math.abs(east - previous.east) > 180) {
      const side = previous.east > 0 ? 180 : -180;
      const gap = 360 - Math.abs(east - previous.east);
      const k = gap === 0 ? 0 : (180 - Math.abs(previous.east)) / gap;
      const [cutLat, cutT] = [previous.lat + (lat - previous.lat) * k, previous.t + (t - previous.t) * k];
      push(piece, plane, side, cutLat, cutT);
      piece = [];
      pieces.push(piece);
      push(piece, plane, -side, cutLat, cutT);
    }
    push(piece, plane, east, lat, t);
    previous = { east, lat, t };
  });
  return pieces.filter((points) => points.length > 3);
}

const eastOf = (lon: number, meridian: number): number => wrapLongitude(lon, meridian) - meridian;

/** Just inside the edge, or wrapping would put the point on the other side. */
const EDGE = 180 - 1e-9;

function push(piece: Piece, plane: Plane, east: number, lat: number, t: number): void {
  const [x, y] = plane.to([plane.meridian + Math.max(-EDGE, Math.min(EDGE, east)), lat]);
  piece.push(x, y, t);
}

/** The near side of a globe, in radii right and down of its middle. */
export function globePieces(from: LonLat, to: LonLat, view: View): Piece[] {
  const { vectors, shares } = wayOf(from, to);
  const [right, up, eye] = globeAxes(view.frame.center);
  let piece: Piece = [];
  const pieces: Piece[] = [];
  const add = (v: Vector, t: number) => piece.push(dot(v, right), -dot(v, up), t);
  vectors.forEach((v, i) => {
    const depth = dot(v, eye);
    const before = i > 0 ? dot(vectors[i - 1]!, eye) : depth;
    const crosses = i > 0 && before < 0 !== depth < 0;
    if (crosses) {
      const k = before / (before - depth);
      const limb = mix(vectors[i - 1]!, v, k);
      const t = shares[i - 1]! + (shares[i]! - shares[i - 1]!) * k;
      if (depth >= 0) pieces.push((piece = []));
      add(limb, t);
    }
    if (depth < 0) return;
    if (i === 0) pieces.push(piece);
    add(v, shares[i]!);
  });
  return pieces.filter((points) => points.length > 3);
}

const mix = (a: Vector, b: Vector, k: number): Vector =>
  unit([a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k, a[2] + (b[2] - a[2]) * k]);

/** From radians to px: scaled, moved, and bowed by `lane` steps in the middle of the way. */
export function onScreen(pieces: readonly Piece[], view: View, lane: number): Piece[] {
  const { scale, center } = view.frame;
  const [cx, cy] = view.plane?.to(center) ?? [0, 0];
  const [left, top] = [view.size.width / 2 - cx * scale, view.size.height / 2 - cy * scale];
  return pieces.map((piece) => {
    const flat = piece.map((value, i) =>
      i % 3 === 0 ? left + value * scale : i % 3 === 1 ? top + value * scale : value,
    );
    return lane === 0 ? flat : bowed(flat, lane * BOW);
  });
}

function bowed(piece: Piece, px: number): Piece {
  const last = piece.length - 3;
  const result = piece.slice();
  for (let i = 0; i <= last; i += 3) {
    const [a, b] = [Math.max(0, i - 3), Math.min(last, i + 3)];
    const [dx, dy] = [piece[b]! - piece[a]!, piece[b + 1]! - piece[a + 1]!];
    const length = Math.hypot(dx, dy) || 1;
    const off = Math.sin(Math.PI * piece[i + 2]!) * px;
    result[i] = piece[i]! - (dy / length) * off;
    result[i + 1] = piece[i + 1]! + (dx / length) * off;
  }
  return result;
}

/** Path data in px. */
export function pathData(pieces: readonly Piece[]): string {
  let d = '';
  for (const piece of pieces)
    for (let i = 0; i < piece.length; i += 3)
      d += `${i === 0 ? 'M' : 'L'}${piece[i]!.toFixed(1)},${piece[i + 1]!.toFixed(1)}`;
  return d;
}

export function lengthOf(pieces: readonly Piece[]): number {
  let length = 0;
  for (const piece of pieces)
    for (let i = 3; i < piece.length; i += 3)
      length += Math.hypot(piece[i]! - piece[i - 3]!, piece[i + 1]! - piece[i - 2]!);
  return length;
}

/** Where the point at a share of the drawn length lies, and which way it goes, in degrees clockwise from right. */
export function pointAt(
  pieces: readonly Piece[],
  share: number,
): { x: number; y: number; angle: number } | undefined {
  let left = lengthOf(pieces) * share;
  for (const piece of pieces) {
    for (let i = 3; i < piece.length; i += 3) {
      const [dx, dy] = [piece[i]! - piece[i - 3]!, piece[i + 1]! - piece[i - 2]!];
      const step = Math.hypot(dx, dy);
      if (left <= step && step > 0) {
        const k = left / step;
        const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
        return { x: piece[i - 3]! + dx * k, y: piece[i - 2]! + dy * k, angle };
      }
      left -= step;
    }
  }
  return undefined;
}
