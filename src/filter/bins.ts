/**
 * Events per bin of the time axis, all of them and those in the window. An event counts once, in the bin of its
 * start (clamped to the axis), however long it lasts; it stands in front when it touches the window, exactly.
 *
 * Made once per axis and choice; then a window that was moved costs what came into it and left it. See tally.ts.
 */
import type { Columns, Lists } from '../model/columns';
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import type { DaySpan } from '../model/time';
import { countGroups, groupTallyOf, type GroupTally } from './tally';

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
  /** One group per bin and kind, then one per bin, then one of all. */
  tally: GroupTally;
}

/** Events that pass the mask and touch the axis from the first edge to the last. */
export function binsOf(columns: Columns, mask: Uint8Array, edges: ArrayLike<number>): Bins {
  const size = Math.max(0, edges.length - 1);
  const kinds = size * KINDS;
  const tally = groupTallyOf(columns, mask, groupsOf(columns, mask, edges), kinds + size + 1);
  const all = countGroups(tally, null);
  const totals = all.slice(kinds, kinds + size);
  const highest = totals.reduce((a, b) => Math.max(a, b), 0);
  return { edges, size, counts: all.slice(0, kinds), totals, highest, total: all[kinds + size]!, tally };
}

/** The three groups of every row that is on the axis. */
function groupsOf(columns: Columns, mask: Uint8Array, edges: ArrayLike<number>): Lists {
  const { count, dated, start, end } = columns;
  const size = edges.length - 1;
  const offsets = new Uint32Array(count + 1);
  const values = new Uint32Array(3 * dated);
  let bin = 0;
  let n = 0;
  for (let row = 0; row < count; row++) {
    if (row < dated && size > 0 && start[row]! < edges[size]! && mask[row] && end[row]! > edges[0]!) {
      while (start[row]! >= edges[bin + 1]!) bin++;
      values[n++] = bin * KINDS + kindOf(columns, row);
      values[n++] = size * KINDS + bin;
      values[n++] = size * (KINDS + 1);
    }
    offsets[row + 1] = n;
  }
  return { offsets, values };
}

export interface FrontBins {
  /** Events in the window per bin and kind, as in `Bins`. */
  counts: Uint32Array;
  total: number;
  /** Bins [from, to) lie inside the window: every one of their events is in front. */
  full: readonly [from: number, to: number];
  /** The other bins that have any event in front, rising. */
  partial: number[];
  /** So many of the first of these lie before the window: what began there is still in force. */
  standing: number;
}

/** Events in the window per bin. The counts are the bins' own, and say something else after the next call. */
export function frontBinsOf({ edges, size, tally }: Bins, window: DaySpan | null): FrontBins {
  const kinds = size * KINDS;
  const counts = countGroups(tally, window);
  const full = fullBins(edges, size, window);
  const partial: number[] = [];
  for (let bin = 0; bin < size; bin++)
    if ((bin < full[0] || bin >= full[1]) && counts[kinds + bin]! > 0) partial.push(bin);
  let standing = 0;
  while (window && edges[partial[standing]! + 1]! < window[0]) standing++;
  return { counts: counts.subarray(0, kinds), total: counts[kinds + size]!, full, partial, standing };
}

/** All that stands in a bin inside the window touches it: even what began before the axis ends after its first edge. */
function fullBins(edges: Bins['edges'], size: number, window: DaySpan | null): [number, number] {
  if (window === null) return [0, size];
  let from = 0;
  while (from < size && edges[from]! < window[0]) from++;
  let to = from;
  while (to < size && edges[to + 1]! <= window[1]) to++;
  return [from, to];
}
