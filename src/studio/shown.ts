/** Which rows of a sheet are shown, and which texts fit in a line. Marks are those of the ribbon: 0 none. */

/** Indices of the rows in which something was found, in the sheet's order. */
export const foundIn = (marks: Uint8Array): number[] =>
  Array.from(marks.keys()).filter((index) => marks[index] !== 0);

/** Signs of about one width: a Chinese one counts for two. Short texts are set in one line, a date is never broken. */
export const isShort = (text: string): boolean =>
  text.length <= SHORT && text.replace(/[\u2e80-\uffdc]/g, 'mm').length <= SHORT;
const SHORT = 24;
