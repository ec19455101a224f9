/**
 * How many events touch a window, without looking at the events: an event is in [w0, w1) when start < w1 and
 * end > w0, and no event ends before it starts, so the number is (starts before w1) - (ends up to w0): two binary
 * searches in sorted days, at any size. The same with sums of weights, and per group.
 */
import type { Columns, Lists } from '../model/columns';
import type { DaySpan } from '../model/time';

export interface Tally {
  /** Sorted days. */
  starts: Int32Array;
  ends: Int32Array;
  undated: number;
  found: Found;
}

/** Where a window was last found in sorted days: the next, which a hand has moved a little, is sought from there. */
export interface Found {
  /** Starts before the window's end, and ends up to its first day. */
  begun: number;
  over: number;
}
export const nothingFound = (): Found => ({ begun: 0, over: 0 });

/** Sums of a weight: startSums[i] is that of the first i events by start. */
export interface WeightedTally extends Tally {
  startSums: Float64Array;
  endSums: Float64Array;
  undatedSum: number;
}

/** One tally per group, packed: group g owns offsets[g] to offsets[g + 1] of starts and ends. */
export interface GroupTally {
  offsets: Uint32Array;
  starts: Int32Array;
  ends: Int32Array;
  undated: Uint32Array;
  walk: Walk;
}

/** Where `countGroups` stands: the rows that it passes when the window moves on, and what it has counted. */
interface Walk {
  columns: Columns;
  mask: Uint8Array;
  lists: Lists;
  counts: Uint32Array;
  /** Rows begun before the window's end, and over at its start; -1 where the next count is a new one. */
  begun: number;
  over: number;
}

/** First position in [from, to) whose value is at least `value`; `to` where there is none. */
export function lowerBound(sorted: Int32Array, value: number, from = 0, to = sorted.length): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** First position in [from, to) whose value is more than `value`. */
export const upperBound = (sorted: Int32Array, value: number, from = 0, to = sorted.length): number =>
  lowerBound(sorted, value + 1, from, to);

/**
 * `lowerBound`, sought in steps that double from a position near it: few looks, at days that lie together. Halving has
 * some twenty of a million, all over them, and waits for memory at most.
 */
export function lowerBoundNear(sorted: Int32Array, value: number, near: number): number {
  let [from, to] = [near, near];
  for (let step = 1; sorted[to]! < value; step *= 2) {
    from = to + 1;
    to = Math.min(sorted.length, to + step);
  }
  for (let step = 1; sorted[from - 1]! >= value; step *= 2) {
    to = from - 1;
    from = Math.max(0, from - step);
  }
  return lowerBound(sorted, value, from, to);
}

export function tallyOf(columns: Columns, passes: (row: number) => boolean): Tally {
  const { count, dated, start, end, byEnd } = columns;
  const starts = new Int32Array(dated);
  const ends = new Int32Array(dated);
  let n = 0;
  for (let row = 0; row < dated; row++) if (passes(row)) starts[n++] = start[row]!;
  let m = 0;
  for (let i = 0; i < dated; i++) if (passes(byEnd[i]!)) ends[m++] = end[byEnd[i]!]!;
  let undated = 0;
  for (let row = dated; row < count; row++) if (passes(row)) undated++;
  return { starts: starts.subarray(0, n), ends: ends.subarray(0, m), undated, found: nothingFound() };
}

export function weightedTallyOf(
  columns: Columns,
  passes: (row: number) => boolean,
  weight: Float64Array,
): WeightedTally {
  const { count, dated, byEnd } = columns;
  const tally = tallyOf(columns, passes);
  const startSums = new Float64Array(tally.starts.length + 1);
  const endSums = new Float64Array(tally.ends.length + 1);
  for (let row = 0, n = 0; row < dated; row++)
    if (passes(row)) startSums[n + 1] = startSums[n++]! + weight[row]!;
  for (let i = 0, n = 0; i < dated; i++)
    if (passes(byEnd[i]!)) endSums[n + 1] = endSums[n++]! + weight[byEnd[i]!]!;
  let undatedSum = 0;
  for (let row = dated; row < count; row++) if (passes(row)) undatedSum += weight[row]!;
  return { ...tally, startSums, endSums, undatedSum };
}

export function groupTallyOf(columns: Columns, mask: Uint8Array, lists: Lists, groups: number): GroupTally {
  const { count, dated, start, end, byEnd } = columns;
  const offsets = new Uint32Array(groups + 1);
  const undated = new Uint32Array(groups);
  for (let row = 0; row < count; row++) {
    if (!mask[row]) continue;
    for (let i = lists.offsets[row]!; i < lists.offsets[row + 1]!; i++) {
      if (row < dated) offsets[lists.values[i]! + 1]!++;
      else undated[lists.values[i]!]!++;
    }
  }
  for (let g = 0; g < groups; g++) offsets[g + 1]! += offsets[g]!;

  const fill = (rowAt: (i: number) => number, days: Int32Array): Int32Array => {
    const filled = new Int32Array(offsets[groups]!);
    const next = offsets.slice();
    for (let k = 0; k < dated; k++) {
      const row = rowAt(k);
      if (!mask[row]) continue;
      for (let i = lists.offsets[row]!; i < lists.offsets[row + 1]!; i++)
        filled[next[lists.values[i]!]!++] = days[row]!;
    }
    return filled;
  };
  const walk = { columns, mask, lists, counts: new Uint32Array(groups), begun: -1, over: -1 };
  return { offsets, undated, walk, starts: fill((k) => k, start), ends: fill((k) => byEnd[k]!, end) };
}

export const countIn = (tally: Tally, window: DaySpan | null): number =>
  window === null
    ? tally.starts.length + tally.undated
    : begunBy(tally, window[1]) - overBy(tally, window[0]);

export const sumIn = (tally: WeightedTally, window: DaySpan | null): number =>
  window === null
    ? tally.startSums.at(-1)! + tally.undatedSum
    : tally.startSums[begunBy(tally, window[1])]! - tally.endSums[overBy(tally, window[0])]!;

type Days = Pick<Tally, 'starts' | 'ends' | 'found'>;

/** How many have begun before a day. */
export const begunBy = ({ starts, found }: Days, day: number): number =>
  (found.begun = lowerBoundNear(starts, day, found.begun));

/** How many are over on a day. */
export const overBy = ({ ends, found }: Days, day: number): number =>
  (found.over = lowerBoundNear(ends, day + 1, found.over));

/** How many of those in a window began before it. */
export const earlierIn = (tally: Days, [first]: DaySpan): number =>
  lowerBound(tally.starts, first) - overBy(tally, first);

export function countInGroup(
  { offsets, starts, ends, undated }: GroupTally,
  group: number,
  window: DaySpan | null,
): number {
  const from = offsets[group]!;
  const to = offsets[group + 1]!;
  if (window === null) return to - from + undated[group]!;
  return from === to ? 0 : lowerBound(starts, window[1], from, to) - upperBound(ends, window[0], from, to);
}

/** Rows per group from which on to search in every group is less work than to look at what came and went. */
const FAR = 16;

/**
 * `countInGroup` of every group. A window that was moved a little costs what came into it and left it, whatever there
 * is in all and however many groups. The array is the tally's own, and says something else after the next call.
 */
export function countGroups(tally: GroupTally, window: DaySpan | null): Uint32Array {
  const { walk } = tally;
  const { columns, counts, begun, over } = walk;
  const whole = wholeOf(columns);
  walk.begun = window === null ? -1 : begunBy(whole, window[1]);
  walk.over = window === null ? -1 : overBy(whole, window[0]);
  const moved = Math.abs(walk.begun - begun) + Math.abs(walk.over - over);
  if (begun < 0 || walk.begun < 0 || moved > FAR * counts.length)
    for (let group = 0; group < counts.length; group++) counts[group] = countInGroup(tally, group, window);
  else {
    pass(walk, undefined, begun, walk.begun, 1);
    pass(walk, columns.byEnd, over, walk.over, -1);
  }
  return counts;
}

/** All rows: the same for every tally of groups, and so is where a window was found. */
function wholeOf(columns: Columns): Tally {
  let whole = wholes.get(columns);
  if (!whole) wholes.set(columns, (whole = tallyOf(columns, () => true)));
  return whole;
}
const wholes = new WeakMap<Columns, Tally>();

function pass(walk: Walk, rows: Uint32Array | undefined, from: number, to: number, sign: number): void {
  if (from > to) return pass(walk, rows, to, from, -sign);
  const { mask, counts, lists } = walk;
  for (let k = from; k < to; k++) {
    const row = rows ? rows[k]! : k;
    if (!mask[row]) continue;
    for (let i = lists.offsets[row]!; i < lists.offsets[row + 1]!; i++) counts[lists.values[i]!]! += sign;
  }
}
