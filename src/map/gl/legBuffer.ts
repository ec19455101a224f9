/**
 * The legs as the GPU reads them: 16 bytes an instance, sorted by first day, in a few batches, so that what a window
 * shows is one short range of each. Kept on this side too: drawn ranges are found here, and tests ask it what is drawn.
 */
import type { LonLat, Vector } from '../../model/geo';
import type { DaySpan } from '../../model/time';
import { OPEN_END, OPEN_START } from '../../model/time';
import { lowerBound, upperBound } from '../../filter/tally';
import { waysOf, type Way, type Ways } from './ways';

/** What the buffers are made from: columns, one entry per leg in the order of first days, undated ones last. */
export interface RouteData {
  /** Degrees, one per place; at most a million. */
  places: readonly LonLat[];
  count: number;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  /** Days; ignored where `dated` is 0. */
  start: ArrayLike<number>;
  end: ArrayLike<number>;
  dated: ArrayLike<number>;
  /** Row of the event: legs of one event follow each other. */
  row: ArrayLike<number>;
  /** Bits of STYLE. */
  style: ArrayLike<number>;
  lane: ArrayLike<number>;
  tie: ArrayLike<number>;
  /** 0: passes not all clauses, and is left out. By row. */
  mask: ArrayLike<number>;
}

/** Bits of a leg's style; the lowest three name the family. */
export const STYLE = { inbound: 8, inferred: 16, mutual: 32, headless: 64 } as const;

/** Lasts at most this many days: its first day then says almost when it is over. */
const SHORT = 60;

export interface LegBatch {
  tie: boolean;
  dated: boolean;
  count: number;
  /** Four integers an instance. */
  words: Int32Array;
  start: Int32Array;
  /** Longest duration in the batch, days; Infinity where one is open. */
  longest: number;
  leg: Uint32Array;
  row: Uint32Array;
}

export interface LegBuffer {
  batches: LegBatch[];
  /** RGBA32F texels of the places and of the points via which antipodal legs run, 2048 a line. */
  places: Float32Array;
  placeLines: number;
}

export const PLACES_PER_LINE = 2048;

/**
 * @param lon0 radians; undefined where the world has no edge (the globe, Mercator with its copies).
 * @param ways the same again for the same places, projection and edge: a new mask alone then works nothing out anew.
 */
export function legBufferOf(
  data: RouteData,
  lon0: number | undefined,
  ways: Ways = waysOf(data.places, lon0 === undefined ? 'globe' : 'equal-earth', lon0),
): LegBuffer {
  const batches = new Map<number, Part[]>();
  for (let leg = 0; leg < data.count; leg++) {
    if (!data.mask[data.row[leg]!]) continue;
    const key = batchKey(data, leg);
    let batch = batches.get(key);
    if (!batch) batches.set(key, (batch = []));
    for (const way of ways.between(data.from[leg]!, data.to[leg]!)) {
      batch.push({ leg, way, copy: 0 });
      if (way.copy !== 0) batch.push({ leg, way, copy: way.copy });
    }
  }
  const made = [...batches].sort(([a], [b]) => a - b).map(([key, parts]) => batchOf(data, key, parts));
  return { batches: made, ...texels(ways.vectors) };
}

/** One instance a leg; two where its ends are antipodes; again for what runs over the edge of the world. */
interface Part {
  leg: number;
  way: Way;
  copy: -1 | 0 | 1;
}

/** Ties first, since they lie under the routes. */
function batchKey({ tie, dated, start, end }: RouteData, leg: number): number {
  const span = !dated[leg] ? 2 : end[leg]! - start[leg]! <= SHORT ? 0 : 1;
  return (tie[leg] ? 0 : 3) + span;
}

function batchOf(data: RouteData, key: number, parts: readonly Part[]): LegBatch {
  const count = parts.length;
  const dated = key % 3 !== 2;
  const batch: LegBatch = {
    tie: key < 3,
    dated,
    count,
    words: new Int32Array(4 * count),
    start: new Int32Array(count),
    longest: 0,
    leg: new Uint32Array(count),
    row: new Uint32Array(count),
  };
  parts.forEach(({ leg, way: { from, to, headless, stretch }, copy }, i) => {
    const [start, end] = dated ? [data.start[leg]!, data.end[leg]!] : [OPEN_START, OPEN_END];
    const style = data.style[leg]! | (headless ? STYLE.headless : 0);
    const lane = data.lane[leg]! | ((copy + 1) << 4);
    batch.words[4 * i] = from | (stretch << 20) | (style << 24);
    batch.words[4 * i + 1] = to | (lane << 24);
    batch.words[4 * i + 2] = start;
    batch.words[4 * i + 3] = end;
    batch.start[i] = start;
    batch.leg[i] = leg;
    batch.row[i] = data.row[leg]!;
    const open = start === OPEN_START || end === OPEN_END;
    batch.longest = Math.max(batch.longest, open ? Infinity : end - start);
  });
  return batch;
}

function texels(vectors: readonly Vector[]): Pick<LegBuffer, 'places' | 'placeLines'> {
  const placeLines = Math.max(1, Math.ceil(vectors.length / PLACES_PER_LINE));
  const places = new Float32Array(4 * PLACES_PER_LINE * placeLines);
  vectors.forEach((vector, i) => places.set(vector, 4 * i));
  return { places, placeLines };
}

/** Instances [from, to) among which everything in the window lies; the GPU drops the others. */
export function drawnRange(batch: LegBatch, window: DaySpan | null): [from: number, to: number] {
  if (window === null) return [0, batch.count];
  if (!batch.dated) return [0, 0];
  const from = batch.longest === Infinity ? 0 : upperBound(batch.start, window[0] - batch.longest);
  return [from, Math.max(from, lowerBound(batch.start, window[1]))];
}

/** Instances of one event; empty where the batch has none. */
export function rangeOfRow(batch: LegBatch, row: number): [from: number, to: number] {
  // A batch keeps the order of the rows.
  const first = firstAtLeast(batch.row, row);
  return [first, firstAtLeast(batch.row, row + 1)];
}

function firstAtLeast(sorted: Uint32Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Days for the GPU's test, which takes everything in when there is no window. */
export const windowDays = (window: DaySpan | null): readonly [number, number] =>
  window ?? [OPEN_START - 1, OPEN_END];

/** Leg indices that a window shows, ascending: by the buffers' own ranges and the GPU's own test. */
export function drawnLegs({ batches }: LegBuffer, window: DaySpan | null): number[] {
  const legs = new Set<number>();
  const [w0, w1] = windowDays(window);
  for (const batch of batches) {
    const [from, to] = drawnRange(batch, window);
    for (let i = from; i < to; i++) {
      if (batch.words[4 * i + 2]! < w1 && batch.words[4 * i + 3]! > w0) legs.add(batch.leg[i]!);
    }
  }
  return [...legs].sort((a, b) => a - b);
}
