/** The rows before and after one, in the order of the list: what the window saw begin, then what was in force. */
import type { Columns } from '../model/columns';
import { lowerBound } from '../filter/tally';
import type { DaySpan } from '../model/time';

export interface Neighbours {
  previous: number | undefined;
  next: number | undefined;
}

/** Whether a row is in the selection. */
export const isSelected = (
  columns: Columns,
  mask: Uint8Array,
  window: DaySpan | null,
  row: number,
): boolean =>
  mask[row] === 1 &&
  (window === null ||
    (row < columns.dated && columns.start[row]! < window[1] && columns.end[row]! > window[0]));

/** Of a row that may itself lie outside the selection. */
export function neighboursOf(
  columns: Columns,
  mask: Uint8Array,
  window: DaySpan | null,
  row: number,
): Neighbours {
  const inside = (candidate: number) => isSelected(columns, mask, window, candidate);
  const begun = window === null ? 0 : lowerBound(columns.start, window[0], 0, columns.dated);
  const up = (from: number, to: number) => {
    for (let r = from; r < to; r++) if (inside(r)) return r;
    return undefined;
  };
  const down = (from: number, to: number) => {
    for (let r = from; r >= to; r--) if (inside(r)) return r;
    return undefined;
  };
  if (row < begun)
    return { previous: down(row - 1, 0) ?? down(columns.count - 1, begun), next: up(row + 1, begun) };
  return { previous: down(row - 1, begun), next: up(row + 1, columns.count) ?? up(0, begun) };
}
