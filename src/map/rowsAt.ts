/** Which events stand at a place. */
import type { Columns } from '../model/columns';
import type { DaySpan } from '../model/time';

/** Rows in the selection with a stop in any of these places, in the order of the columns. */
export function rowsAt(
  { columns, mask, window }: { columns: Columns; mask: Uint8Array; window: DaySpan | null },
  places: readonly number[],
): number[] {
  const { offsets, values } = columns.places;
  const rows: number[] = [];
  for (let row = 0; row < columns.count; row++) {
    if (!mask[row] || !isInWindow(columns, row, window)) continue;
    let here = false;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) here ||= places.includes(values[i]!);
    if (here) rows.push(row);
  }
  return rows;
}

const isInWindow = ({ start, end, dated }: Columns, row: number, window: DaySpan | null): boolean =>
  window === null || (row < dated && start[row]! < window[1] && end[row]! > window[0]);
