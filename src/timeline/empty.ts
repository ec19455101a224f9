/** The longest stretch of the axis in which nothing begins or ends: it stays empty to scale and is said in words. */
import type { Columns } from '../model/columns';
import { OPEN_END, OPEN_START, touches, type DaySpan } from '../model/time';

export interface EmptyStretch {
  /** Days; nothing is drawn between but what lasts all through. */
  span: DaySpan;
  /** Rows at whose dates it begins and ends. */
  before: number;
  after: number;
  /** Something lasts through it: nothing *else* is dated there. */
  through: boolean;
}

/** `rows` are those on the axis. What is longer than `lasting` days counts by its two ends alone. */
export function emptyStretch(
  { start, end }: Columns,
  rows: readonly number[],
  axis: DaySpan,
  lasting: number,
): EmptyStretch | undefined {
  const known = rows.flatMap((row) => marksOf(row, start[row]!, end[row]!, lasting));
  const pieces = known
    .filter(({ from, to }) => touches(from, to, axis))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let longest: EmptyStretch | undefined;
  let reach = pieces[0];
  for (const piece of pieces.slice(1)) {
    const length = longest ? longest.span[1] - longest.span[0] : 0;
    if (piece.from - reach!.to > length)
      longest = { span: [reach!.to, piece.from], before: reach!.row, after: piece.row, through: false };
    if (piece.to > reach!.to) reach = piece;
  }
  if (longest) {
    const { span } = longest;
    longest.through = rows.some((row) => touches(start[row]!, end[row]!, span));
  }
  return longest;
}

interface Piece {
  row: number;
  from: number;
  to: number;
}

function marksOf(row: number, from: number, to: number, lasting: number): Piece[] {
  if (to - from <= lasting) return [{ row, from, to }];
  const ends: Piece[] = [];
  if (from > OPEN_START) ends.push({ row, from, to: from + 1 });
  if (to < OPEN_END) ends.push({ row, from: to - 1, to });
  return ends;
}
