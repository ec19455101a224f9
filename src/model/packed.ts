/** Reads what scripts/basemap.mjs packs: rings of whole steps, one character a step where it is short. */
import type { Position } from 'geojson';
import type { Text } from './schema';

export interface Packed {
  /** Steps per degree. */
  steps: number;
  /** The first polygons, largest first, whose shore is drawn soft; small islands would smear. */
  soft: number;
  data: string;
  /** Of a host's own outlines: what they say of themselves. Ours have none. */
  pack?: Pack;
}

/** With each file of a host's own outlines: they are shown with it, whatever the dataset. */
export interface Pack {
  attribution?: Text;
  approval?: Text;
  /** There are lines too. */
  borders: boolean;
}

const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (c) => !'"\\'.includes(c),
);
const BASE = 89;
const [ESCAPE, RING, POLYGON] = [BASE, BASE + 1, BASE + 2];

/** Polygons of rings (unclosed), in degrees. Longitudes run on past 180 where a ring does. */
export function unpack({ steps, data }: Packed): Position[][][] {
  const digits = Uint8Array.from({ length: 127 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
  let at = 0;
  const digit = () => digits[data.charCodeAt(at++)]!;
  const step = (first: number) =>
    first === ESCAPE ? (digit() * BASE + digit()) * BASE + digit() - (BASE ** 3 - 1) / 2 : first - 44;

  const polygons: Position[][][] = [];
  let rings: Position[][] = [];
  let ring: Position[] = [];
  let [x, y] = [0, 0];
  while (at < data.length) {
    const first = digit();
    if (first === RING || first === POLYGON) {
      rings.push(ring);
      if (first === POLYGON) polygons.push(rings);
      if (first === POLYGON) rings = [];
      ring = [];
      continue;
    }
    x += step(first);
    y += step(digit());
    ring.push([x / steps, y / steps]);
  }
  return polygons;
}
