/**
 * What the axis shows first: the liveliest part of the record, or all of it.
 *
 * The rule: take the shortest stretch in which nine tenths of the dated events begin (one at least may lie outside).
 * If it is at most half of the record, the axis opens on it, out to whole months; otherwise on the whole.
 */
import type { Columns } from '../model/columns';
import { STATUSES } from '../model/kinds';
import { OPEN_START, monthStart, plusMonths, type DaySpan } from '../model/time';

const CANCELLED = STATUSES.indexOf('cancelled');
const MOST = 0.9;
const LIVELY = 0.5;
const FEWEST = 4;
/** Of the stretch: room at either side, and what the events that began in it may last beyond it. */
const ROOM = 0.03;
const OVERHANG = 0.25;

export function openingSpan(columns: Columns, extent: DaySpan): DaySpan {
  const rows = startingRows(columns);
  if (rows.length < FEWEST) return extent;
  const held = Math.min(Math.ceil(rows.length * MOST), rows.length - 1);
  const first = densest(columns, rows, held);
  const [from, last] = [columns.start[rows[first]!]!, columns.start[rows[first + held - 1]!]! + 1];
  if (last - from > (extent[1] - extent[0]) * LIVELY) return extent;

  const latest = last + (last - from) * OVERHANG;
  const ends = rows.slice(first, first + held).map((row) => columns.end[row]!);
  const to = ends.reduce((end, day) => (day <= latest ? Math.max(end, day) : end), last);
  return inWholeMonths([from, to], extent);
}

/** Rows whose beginning is known, by it. */
function startingRows({ dated, start, status }: Columns): number[] {
  const rows: number[] = [];
  for (let row = 0; row < dated; row++)
    if (start[row]! > OPEN_START && status[row] !== CANCELLED) rows.push(row);
  return rows;
}

/** Position of the first of `held` successive rows that begin closest together. */
function densest({ start }: Columns, rows: number[], held: number): number {
  const lengthFrom = (i: number) => start[rows[i + held - 1]!]! - start[rows[i]!]!;
  let best = 0;
  for (let i = 1; i + held <= rows.length; i++) if (lengthFrom(i) < lengthFrom(best)) best = i;
  return best;
}

function inWholeMonths([from, to]: DaySpan, extent: DaySpan): DaySpan {
  const room = Math.ceil((to - from) * ROOM);
  const start = monthStart(from - room);
  const end = plusMonths(monthStart(to + room - 1), 1);
  return [Math.max(start, extent[0]), Math.min(end, extent[1])];
}
