/** The wire from a phrase to its field: through the margin between text and drafts, never across words. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Wire {
  path: string;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

const BEND = 7;

/**
 * All boxes in one system of pixels. `page`: the text's column, at whose right edge the wire begins. null where the
 * field is not to the right of the text, or one of the two is out of sight.
 */
export function wireOf(phrase: Box, page: Box, field: Box, view: Box): Wire | null {
  const [x1, x2] = [page.right, field.left];
  const [y1, y2] = [(phrase.top + phrase.bottom) / 2, (field.top + field.bottom) / 2];
  if (x2 - x1 < 2 * BEND || !isSeen(y1, view) || !isSeen(y2, view)) return null;
  const middle = (x1 + x2) / 2;
  const bend = Math.min(BEND, Math.abs(y2 - y1) / 2);
  const way = y2 > y1 ? 1 : -1;
  const path =
    bend < 1
      ? `M${x1} ${y1}H${x2}`
      : `M${x1} ${y1}H${middle - bend}q${bend} 0 ${bend} ${way * bend}V${y2 - way * bend}q0 ${way * bend} ${bend} ${way * bend}H${x2}`;
  return { path, from: [x1, y1], to: [x2, y2] };
}

const isSeen = (y: number, { top, bottom }: Box): boolean => y >= top && y <= bottom;
