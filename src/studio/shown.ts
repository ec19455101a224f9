/** Which rows of a sheet are shown, and where one stands among them. Marks are those of the ribbon: 0 none. */

/** Indices of the rows in which something was found, in the sheet's order. */
export const foundIn = (marks: Uint8Array): number[] =>
  Array.from(marks.keys()).filter((index) => marks[index] !== 0);

/** How many of `found` (ascending) stand before `index`: the place of that row, or of the next one found. */
export function placeAmong(found: readonly number[], index: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Signs of about one width: a Chinese one counts for two. Short texts are set in one line, a date is never broken. */
export const isShort = (text: string): boolean =>
  text.length <= SHORT && text.replace(/[\u2e80-\uffdc]/g, 'mm').length <= SHORT;
const SHORT = 24;
