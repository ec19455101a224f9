/** Which rows of a long table stand in the DOM: about a hundred around what is on screen. Lengths in CSS px. */

/** Rows in the DOM at most; a table that is no longer is whole. */
export const LIMIT = 100;

/** Taller than this, browsers lose count of their own layout units: beyond it the scroll bar runs faster. */
const TALLEST = 15_000_000;

/** Positions [from, to) of the rows to draw, and the room above and below them. */
export interface Range {
  from: number;
  to: number;
  above: number;
  below: number;
}

/** `first` is the first row that should be there; it is moved so that the range is full. */
export function rangeAt(first: number, count: number, rowHeight: number): Range {
  if (count <= LIMIT) return { from: 0, to: count, above: 0, below: 0 };
  const from = Math.max(0, Math.min(first, count - LIMIT));
  const to = from + LIMIT;
  const share = shareOf(count, rowHeight);
  return { from, to, above: from * rowHeight * share, below: (count - to) * rowHeight * share };
}

/** First row to draw so that what lies from `top` on is on screen, with rows to spare on both sides. */
export function firstAt(top: number, count: number, rowHeight: number): number {
  const seen = Math.floor(Math.max(0, top) / (rowHeight * shareOf(count, rowHeight)));
  const step = 10;
  return Math.floor((seen - LIMIT / 4) / step) * step;
}

const shareOf = (count: number, rowHeight: number): number => Math.min(1, TALLEST / (count * rowHeight));
