/**
 * Events per bin of the time axis, all of them and those in the window. An event counts once, in the bin of its
 * start (clamped to the axis), however long it lasts; it stands in front when it touches the window, exactly.
 *
 * Made once per axis and choice; then a window looks at no event at all. A bin that lies inside the window is all
 * in front. In any other, an event is in [w0, w1) when start < w1 and end > w0, and none ends before it starts, so
 * the number is (starts before w1) - (ends up to w0): two binary searches per kind in that bin's own sorted days.
 */
import type { Columns } from '../model/columns';
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import type { DaySpan } from '../model/time';
import { lowerBound, upperBound } from './tally';

/** A kind is a type, and whether it comes in: `type + EVENT_TYPES.length` where the direction is inbound. */
export const KINDS = EVENT_TYPES.length * 2;
const INBOUND = DIRECTIONS.indexOf('inbound');

export const kindOf = ({ type, direction }: Columns, row: number): number =>
  type[row]! + (direction[row] === INBOUND ? EVENT_TYPES.length : 0);

export interface Bins {
  /** Days, rising: bin b is [edges[b], edges[b + 1]). */
  edges: ArrayLike<number>;
  /** Bins, not edges. */
  size: number;
  /** Events per bin and kind: counts[b * KINDS + kind]. */
  counts: Uint32Array;
  /** Events per bin, and the largest of these. */
  totals: Uint32Array;
  highest: number;
  /** Events on the axis. */
  total: number;
  /** Days of the events of group g = b * KINDS + kind, sorted: offsets[g] to offsets[g + 1]. */
  offsets: Uint32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Per bin, the day by which all of it is over. */
  over: Int32Array;
  /** Room for what `frontBinsOf` counts. */
  front: Uint32Array;
}

/** Events that pass the mask and touch the axis from the first edge to the last. */
export function binsOf(columns: Columns, mask: Uint8Array, edges: ArrayLike<number>): Bins {
  const { dated, start, end, byEnd } = columns;
  const size = Math.max(0, edges.length - 1);
  const groups = size * KINDS;
  const groupOf = groupsOf(columns, mask, edges);
  const counts = new Uint32Array(groups);
  for (let row = 0; row < dated; row++) if (groupOf[row]! >= 0) counts[groupOf[row]!]!++;

  const offsets = new Uint32Array(groups + 1);
  const totals = new Uint32Array(size);
  for (let g = 0; g < groups; g++) {
    offsets[g + 1] = offsets[g]! + counts[g]!;
    totals[Math.floor(g / KINDS)]! += counts[g]!;
  }
  const total = offsets[groups]!;
  const starts = new Int32Array(total);
  const ends = new Int32Array(total);
  // Rows come sorted by start, and byEnd by end: so do the days of every group.
  const next = offsets.slice();
  for (let row = 0; row < dated; row++) if (groupOf[row]! >= 0) starts[next[groupOf[row]!]!++] = start[row]!;
  next.set(offsets);
  const over = new Int32Array(size);
  for (const row of byEnd) {
    const group = groupOf[row]!;
    if (group >= 0) over[Math.floor(group / KINDS)] = ends[next[group]!++] = end[row]!;
  }

  const highest = totals.reduce((a, b) => Math.max(a, b), 0);
  const front = new Uint32Array(groups);
  return { edges, size, counts, totals, highest, total, offsets, starts, ends, over, front };
}

/** Group of every dated row; -1 where it is not on the axis. */
function groupsOf(columns: Columns, mask: Uint8Array, edges: ArrayLike<number>): Int32Array {
  const { dated, start, end } = columns;
  const last = edges.length - 1;
  const groupOf = new Int32Array(dated).fill(-1);
  let bin = 0;
  for (let row = 0; row < dated; row++) {
    if (last < 1 || start[row]! >= edges[last]!) break;
    if (!mask[row] || end[row]! <= edges[0]!) continue;
    while (start[row]! >= edges[bin + 1]!) bin++;
    groupOf[row] = bin * KINDS + kindOf(columns, row);
  }
  return groupOf;
}

export interface FrontBins {
  /** Events in the window per bin and kind, as in `Bins`. */
  counts: Uint32Array;
  total: number;
  /** Bins [from, to) lie inside the window: every one of their events is in front. */
  full: readonly [from: number, to: number];
  /** The other bins that have any event in front. */
  partial: number[];
}

/** Events in the window per bin. The counts are the bins' own room, and say something else after the next call. */
export function frontBinsOf(bins: Bins, window: DaySpan | null): FrontBins {
  const full = fullBins(bins, window);
  const front: FrontBins = { counts: bins.front.fill(0), total: 0, full, partial: [] };
  front.counts.set(bins.counts.subarray(full[0] * KINDS, full[1] * KINDS), full[0] * KINDS);
  front.total = bins.offsets[full[1] * KINDS]! - bins.offsets[full[0] * KINDS]!;
  if (window === null) return front;
  for (let bin = 0; bin < bins.size && (bin === 0 || bins.edges[bin]! < window[1]); bin++) {
    if ((bin >= full[0] && bin < full[1]) || bins.over[bin]! <= window[0]) continue;
    const inFront = fillPartial(bins, bin, window, front.counts);
    front.total += inFront;
    if (inFront > 0) front.partial.push(bin);
  }
  return front;
}

/** All that stands in a bin inside the window touches it: even what began before the axis ends after its first edge. */
function fullBins({ edges, size }: Bins, window: DaySpan | null): [number, number] {
  if (window === null) return [0, size];
  let from = 0;
  while (from < size && edges[from]! < window[0]) from++;
  let to = from;
  while (to < size && edges[to + 1]! <= window[1]) to++;
  return [from, to];
}

function fillPartial(bins: Bins, bin: number, [w0, w1]: DaySpan, counts: Uint32Array): number {
  const { offsets, starts, ends } = bins;
  let total = 0;
  for (let group = bin * KINDS; group < (bin + 1) * KINDS; group++) {
    const [from, to] = [offsets[group]!, offsets[group + 1]!];
    // The last end says at once that all of them are over.
    if (from === to || ends[to - 1]! <= w0) continue;
    const inFront = lowerBound(starts, w1, from, to) - upperBound(ends, w0, from, to);
    counts[group] = inFront;
    total += inFront;
  }
  return total;
}
