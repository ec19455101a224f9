/** The rows of the table in their order, and in their two groups. */
import type { Columns } from '../model/columns';
import { OPEN_START, type DaySpan } from '../model/time';
import { lowerBound } from '../filter/tally';
import { rowsIn } from '../filter/rows';

export interface TableRows {
  /** Rows of the columns: first those that the window saw begin, then what was in force before it. */
  rows: Uint32Array;
  /** How many of them the first group holds. */
  main: number;
}

/**
 * What a mask and a span let through; `order` is every row in the order wanted, absent for oldest first. What began
 * before the day `from` makes the second group.
 */
export function tableRows(
  columns: Columns,
  mask: Uint8Array,
  span: DaySpan | null,
  order?: Uint32Array,
  from = span?.[0] ?? OPEN_START,
): TableRows {
  const natural = rowsIn(columns, mask, span);
  const earlier = span === null ? 0 : countEarlier(columns, natural, from);
  const main = natural.length - earlier;
  if (!order && earlier === 0) return { rows: natural, main };
  const rows = new Uint32Array(natural.length);
  if (!order) {
    rows.set(natural.subarray(earlier), 0);
    rows.set(natural.subarray(0, earlier), main);
    return { rows, main };
  }
  const inside = new Uint8Array(columns.count);
  for (const row of natural) inside[row] = 1;
  const firstBegun = span === null ? 0 : lowerBound(columns.start, from, 0, columns.dated);
  let [begun, before] = [0, main];
  for (const row of order) if (inside[row]) rows[row < firstBegun ? before++ : begun++] = row;
  return { rows, main };
}

/** Rows are by start: those that began before the window stand first. */
function countEarlier({ start }: Columns, rows: Uint32Array, day: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (start[rows[middle]!]! < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
