/** The rows of a selection, and how the table sorts them. */
import type { Columns } from '../model/columns';
import type { DaySpan } from '../model/time';
import { lowerBound } from './tally';

/** Rows in the window by start; without a window the undated ones follow. */
export function rowsIn(columns: Columns, mask: Uint8Array, window: DaySpan | null): Uint32Array {
  const { count, dated, start, end } = columns;
  const last = window === null ? count : lowerBound(start, window[1], 0, dated);
  const rows = new Uint32Array(last);
  let n = 0;
  for (let row = 0; row < last; row++)
    if (mask[row] && (window === null || end[row]! > window[0])) rows[n++] = row;
  return rows.slice(0, n);
}

/** Began before the window and still in force in it: said apart from what the window itself saw begin. */
export const beganBefore = (columns: Columns, row: number, window: DaySpan | null): boolean =>
  window !== null && columns.start[row]! < window[0];

/** Rows by a rank per row, ties in the columns' own order. */
export function sortRows(rows: Uint32Array, rank: ArrayLike<number>, descending = false): Uint32Array {
  const sign = descending ? -1 : 1;
  return rows.slice().sort((a, b) => sign * (rank[a]! - rank[b]!) || a - b);
}

/** The nearest dated rows that pass, before and after a window; what an empty window offers. */
export function nearest(
  columns: Columns,
  mask: Uint8Array,
  window: DaySpan,
): { before: number | undefined; after: number | undefined } {
  const { dated, start, end } = columns;
  let before: number | undefined;
  let after: number | undefined;
  for (let row = 0; row < dated; row++) {
    if (!mask[row]) continue;
    if (end[row]! <= window[0] && (before === undefined || end[row]! > end[before]!)) before = row;
    if (start[row]! >= window[1]) {
      after = row;
      break;
    }
  }
  return { before, after };
}
