/** CSV as Excel opens it in any language: UTF-8 with a mark at its start, CRLF, every cell harmless. */
import type { Taken } from '../taken';
import { partsOf, type Parts } from './parts';
import { cellTexts, harmless, headTexts } from './table';

const MARK = '\uFEFF';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (cells: readonly string[]): string =>
  `${cells.map((text) => quoted(harmless(text))).join(',')}\r\n`;

export const csvParts = (taken: Taken): Parts =>
  partsOf(taken.rows, (row) => line(cellTexts(taken, row)), MARK + line(headTexts(taken)));

/** What is pasted has no quotes to hold a line break or a tab together: both become a space. */
const flat = (cells: readonly string[]): string =>
  `${cells.map((text) => harmless(text.replace(/[\t\r\n]+/g, ' '))).join('\t')}\r\n`;

/** The same cells, for the clipboard. */
export const tsvParts = (taken: Taken): Parts =>
  partsOf(taken.rows, (row) => flat(cellTexts(taken, row)), flat(headTexts(taken)));
