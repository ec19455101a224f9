/** Areas as d3 and the maps want them: whole over 180°, their rings turned the right way. */
import { geoArea } from 'd3';
import type { Position } from 'geojson';

/** Outer rings clockwise, holes the other way: else an island would be the whole rest of the world. */
export const turned = (polygon: Position[][]): Position[][] =>
  polygon.map((ring, i) => {
    const isSmall = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
    return isSmall === (i === 0) ? ring : ring.toReversed();
  });

/**
 * Files in GeoJSON cut what lies on both sides of 180° in two (RFC 7946). The cuts are taken out and the halves joined,
 * or they would be drawn as coasts across Chukotka, Fiji and the Antarctic.
 */
export function joined(polygons: readonly Position[][][]): Position[][][] {
  const whole = polygons.filter((rings) => !rings.some(isCut));
  const pieces: Piece[] = [];
  const holes: { polygon: number; ring: Position[] }[] = [];
  polygons.forEach((rings, polygon) => {
    if (!rings.some(isCut)) return;
    for (const ring of rings)
      if (isCut(ring)) pieces.push(...piecesOf(ring).map((points) => ({ polygon, points })));
      else holes.push({ polygon, ring });
  });
  const found = ringsOf(pieces);
  for (const { polygon, ring } of holes)
    (found.find(({ from }) => from.has(polygon)) ?? found[0])?.rings.push(ring);
  return [...whole, ...found.map(({ rings }) => rings)];
}

interface Piece {
  polygon: number;
  points: Position[];
}

const isAtEdge = ([lon = 0, lat = 0]: Position): boolean =>
  Math.abs(Math.abs(lon) - 180) < 1e-9 || Math.abs(lat) > 90 - 1e-9;
const isCutBetween = (a: Position, b: Position): boolean => isAtEdge(a) && isAtEdge(b);
const isCut = (ring: Position[]): boolean =>
  ring.some((point, i) => i > 0 && isCutBetween(ring[i - 1]!, point));

/** What is left of a closed ring without its cuts. */
function piecesOf(ring: Position[]): Position[][] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((point, i) => isCutBetween(open.at(i - 1)!, point));
  const turn = [...open.slice(start), ...open.slice(0, start)];
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  turn.forEach((point, i) => {
    if (i > 0 && isCutBetween(turn[i - 1]!, point)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(point);
  });
  return [...pieces, piece].filter((points) => points.length > 1);
}

/** Ends meet where their latitudes do; a ring is whole when it is back at where it began, or no other piece fits. */
function ringsOf(pieces: readonly Piece[]): { rings: Position[][]; from: Set<number> }[] {
  const left = new Set(pieces);
  const rings: { rings: Position[][]; from: Set<number> }[] = [];
  for (const first of pieces) {
    if (!left.delete(first)) continue;
    const ring = [...first.points];
    const from = new Set([first.polygon]);
    for (let next = following(ring, left); next; next = following(ring, left)) {
      left.delete(next);
      from.add(next.polygon);
      ring.push(...next.points.slice(1));
    }
    rings.push({ rings: [closedRing(ring)], from });
  }
  return rings;
}

const northOf = (point: Position): number => Math.round(point[1]! * 1e6);

function following(ring: readonly Position[], left: ReadonlySet<Piece>): Piece | undefined {
  const end = northOf(ring.at(-1)!);
  if (end === northOf(ring[0]!)) return undefined;
  return [...left].find(({ points }) => northOf(points[0]!) === end);
}

/** Closed on this side, or a turn away, as around a pole. */
function closedRing(ring: Position[]): Position[] {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return northOf(first) === northOf(last) ? ring : [...ring, first];
}
