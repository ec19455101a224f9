/**
 * Cuts polygons and lines at the edge of a flat map, half a turn east and west of its central meridian. d3-geo does
 * this too, with all its projections in tow: it comes only with a globe.
 */
import type { Position } from 'geojson';

/** Degrees east of the central meridian, and north. */
export type Point = readonly [east: number, north: number];

/** The closed rings' parts on the map, closed along its edge. */
export const cutRing = (ring: readonly Position[], meridian: number): Point[][] =>
  around(closedAtPole(eastOf(ring, meridian))).flatMap((copy) =>
    ringsWithin(copy, 1).flatMap((part) => ringsWithin(part, -1)),
  );

export const cutLine = (line: readonly Position[], meridian: number): Point[][] =>
  around(eastOf(line, meridian)).flatMap((copy) =>
    piecesWithin(copy, 1).flatMap((piece) => piecesWithin(piece, -1)),
  );

/** Without a jump, however the longitudes are written. */
function eastOf(line: readonly Position[], meridian: number): Point[] {
  let before = 0;
  return line.map(([lon = 0, lat = 0]) => {
    const east = lon - meridian;
    before = east - Math.round((east - before) / 360) * 360;
    return [before, lat];
  });
}

/** A ring around a pole ends a turn from where it began: run three times, it is closed far outside the map. */
function closedAtPole(ring: Point[]): Point[] {
  const turn = Math.round((ring.at(-1)![0] - ring[0]![0]) / 360) * 360;
  if (turn === 0) return ring;
  const thrice = [-turn, 0, turn].flatMap((by) => moved(ring, by));
  const pole = ring[0]![1] < 0 ? -90 : 90;
  const [first, last] = [thrice[0]!, thrice.at(-1)!];
  return [...thrice, [last[0], pole], [first[0], pole], first];
}

const moved = (line: readonly Point[], by: number): Point[] =>
  line.map(([east, north]) => [east + by, north]);

/** Copies a turn apart, of which something can lie on the map. What goes round a pole covers it already. */
function around(line: Point[]): Point[][] {
  const east = line.map(([x]) => x);
  const [from, to] = [Math.min(...east), Math.max(...east)];
  if (to - from > 720) return [line];
  const copies: Point[][] = [];
  for (let turn = Math.ceil((-180 - to) / 360); turn * 360 + from < 180; turn++)
    copies.push(turn === 0 ? line : moved(line, turn * 360));
  return copies;
}

/** What lies west of the eastern edge (side 1), or east of the western (side -1). */
function piecesWithin(line: readonly Point[], side: 1 | -1): Point[][] {
  const edge = side * 180;
  const isIn = ([east]: Point) => east * side <= 180;
  const pieces: Point[][] = [];
  let piece: Point[] | undefined;
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (before && isIn(before) !== isIn(point)) {
      const share = (edge - before[0]) / (point[0] - before[0]);
      const crossing: Point = [edge, before[1] + (point[1] - before[1]) * share];
      if (piece) piece.push(crossing);
      else pieces.push((piece = [crossing]));
    }
    if (!isIn(point)) piece = undefined;
    else if (piece) piece.push(point);
    else pieces.push((piece = [point]));
  });
  return pieces;
}

/** A ring's pieces joined along the edge: its crossings, from south to north, close it two by two. */
function ringsWithin(ring: Point[], side: 1 | -1): Point[][] {
  const out = ring.findIndex(([east]) => east * side > 180);
  if (out < 0) return [ring];
  const pieces = piecesWithin([...ring.slice(out), ...ring.slice(1, out + 1)], side);
  const ends = pieces
    .flatMap((piece) => [
      { piece, begins: true, north: piece[0]![1] },
      { piece, begins: false, north: piece.at(-1)![1] },
    ])
    .sort((a, b) => a.north - b.north);
  const afterwards = (piece: Point[]) =>
    ends[ends.findIndex((end) => end.piece === piece && !end.begins) ^ 1]!.piece;
  const left = new Set(pieces);
  return pieces.flatMap((first) => {
    const joined: Point[] = [];
    for (let piece = first; left.delete(piece); piece = afterwards(piece)) joined.push(...piece);
    return joined.length > 0 ? [[...joined, joined[0]!]] : [];
  });
}
