/**
 * The legs as the GPU reads them: 16 bytes an instance, sorted by first day, in a few batches, so that what a window
 * shows is one short range of each. Kept on this side too: drawn ranges are found here, and tests ask it what is drawn.
 */
import type { LonLat, Vector } from '../../model/geo';
import type { DaySpan } from '../../model/time';
import { OPEN_END, OPEN_START } from '../../model/time';
import { begunBy, nothingFound, overBy, upperBound, type Found } from '../../filter/tally';
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
  /** The dated legs by their ends. */
  byEnd: ArrayLike<number>;
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

/**
 * Days that the events of a batch last at most: the first day of such an event says almost when it is over. The last
 * are those that may never end.
 */
const LASTING = [60, 400, 4000, Infinity];
const UNDATED = LASTING.length;
/** A batch of fewer legs goes with the next: each costs a few calls a frame, more than the GPU's look at so few. */
const FEW = 512;

export interface LegBatch {
  tie: boolean;
  dated: boolean;
  /** Instances, and the first of them in the whole buffer. */
  count: number;
  first: number;
  /** Four integers an instance. */
  words: Int32Array;
  /** First days, rising. */
  starts: Int32Array;
  /** Days after the last ones, sorted by themselves. */
  ends: Int32Array;
  found: Found;
  /** Longest duration in the batch, days; Infinity where one is open. */
  longest: number;
  leg: Uint32Array;
  row: Uint32Array;
}

export interface LegBuffer {
  batches: LegBatch[];
  /** Of all batches, one after the other. */
  words: Int32Array;
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
  const batchOfKey = batchKeys(data);
  const counts = new Uint32Array(batchOfKey.length);
  eachPart(data, ways, (leg) => counts[batchOfKey[keyOf(data, leg)]!]!++);
  const words = new Int32Array(4 * counts.reduce((sum, count) => sum + count, 0));
  const batches: LegBatch[] = [];
  let first = 0;
  counts.forEach((count, key) => {
    batches[key] = emptyBatch(key, first, count, words);
    first += count;
  });
  counts.fill(0);
  eachPart(data, ways, (leg, way, copy) => {
    const key = batchOfKey[keyOf(data, leg)]!;
    put(batches[key]!, counts[key]!++, data, leg, way, copy);
  });
  const made = batches.filter(({ count }) => count > 0);
  // Numbers alone sort without being compared one by one.
  for (const { ends } of made) ends.sort();
  return { batches: made, words, ...texels(ways.vectors) };
}

type UsePart = (leg: number, way: Way, copy: -1 | 0 | 1) => void;

/** One instance a leg; two where its ends are antipodes; again for what runs over the edge of the world. */
function eachPart(data: RouteData, ways: Ways, use: UsePart): void {
  for (let leg = 0; leg < data.count; leg++) {
    if (!data.mask[data.row[leg]!]) continue;
    for (const way of ways.between(data.from[leg]!, data.to[leg]!)) {
      use(leg, way, 0);
      if (way.copy !== 0) use(leg, way, way.copy);
    }
  }
}

const KEYS = UNDATED + 1;

/** Ties first, since they lie under the routes; then by how long they last. */
function keyOf({ tie, dated, start, end }: RouteData, leg: number): number {
  const days = end[leg]! - start[leg]!;
  const lasting = dated[leg] ? LASTING.findIndex((most) => days <= most) : UNDATED;
  return (tie[leg] ? 0 : KEYS) + lasting;
}

/** Which batch takes the legs of a key. */
function batchKeys(data: RouteData): number[] {
  const legs = new Uint32Array(2 * KEYS);
  for (let leg = 0; leg < data.count; leg++) if (data.mask[data.row[leg]!]) legs[keyOf(data, leg)]!++;
  const takes = Array.from(legs.keys());
  for (const lane of [0, KEYS]) {
    for (let key = lane; key < lane + UNDATED - 1; key++) {
      if (legs[key]! >= FEW) continue;
      legs[key + 1]! += legs[key]!;
      takes.forEach((batch, from) => batch === key && (takes[from] = key + 1));
    }
  }
  return takes;
}

function emptyBatch(key: number, first: number, count: number, words: Int32Array): LegBatch {
  return {
    tie: key < KEYS,
    dated: key % KEYS !== UNDATED,
    first,
    count,
    words: words.subarray(4 * first, 4 * (first + count)),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    found: nothingFound(),
    longest: 0,
    leg: new Uint32Array(count),
    row: new Uint32Array(count),
  };
}

function put(batch: LegBatch, i: number, data: RouteData, leg: number, way: Way, copy: -1 | 0 | 1): void {
  const start = batch.dated ? data.start[leg]! : OPEN_START;
  const end = batch.dated ? data.end[leg]! : OPEN_END;
  const style = data.style[leg]! | (way.headless ? STYLE.headless : 0);
  batch.words[4 * i] = firstWord(way, style);
  batch.words[4 * i + 1] = secondWord(way, data.lane[leg]!, copy);
  batch.words[4 * i + 2] = start;
  batch.words[4 * i + 3] = end;
  batch.starts[i] = start;
  batch.ends[i] = end;
  batch.leg[i] = leg;
  batch.row[i] = data.row[leg]!;
  const open = start === OPEN_START || end === OPEN_END;
  batch.longest = Math.max(batch.longest, open ? Infinity : end - start);
}

export const firstWord = ({ from, stretch }: Way, style: number): number =>
  from | (stretch << 20) | styleWord(style);
export const styleWord = (style: number): number => style << 24;
export const secondWord = ({ to }: Way, lane: number, copy: number): number =>
  to | (lane << 24) | ((copy + 1) << 28);
/** Of the second word; 0 to 3: how many a line stands for, 0 for one. */
export const weightWord = (weight: number): number => weight << 30;

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
  const from = batch.longest === Infinity ? 0 : upperBound(batch.starts, window[0] - batch.longest);
  return [from, Math.max(from, begunBy(batch, window[1]))];
}

/** Instances that a window shows; what is drawn twice counts twice. Two searches a batch. */
export function instancesIn({ batches }: Pick<LegBuffer, 'batches'>, window: DaySpan | null): number {
  let sum = 0;
  for (const batch of batches) {
    if (window === null) sum += batch.count;
    else if (batch.dated) sum += begunBy(batch, window[1]) - overBy(batch, window[0]);
  }
  return sum;
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
export function drawnLegs({ batches }: Pick<LegBuffer, 'batches'>, window: DaySpan | null): number[] {
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
