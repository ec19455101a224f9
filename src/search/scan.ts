/**
 * The rows and names that hold every word of a query: the same test as the query clause makes, so that what is
 * found here is what the query selects. Typing on narrows: only what the shorter query let through is looked at.
 */
import type { Columns } from '../model/columns';
import { STATUSES } from '../model/kinds';
import { foldedRecordsOf, foldedTextsOf, type FoldedText } from '../filter/fold';
import type { Entry } from './entries';
import { isWordStart } from './marks';

/** How well: 0 a whole name, 1 the title, 2 a name, 3 what is told, each at the start of words; 4 inside words. */
type Rank = 0 | 1 | 2 | 3 | 4;

export interface RowsFound {
  /** All of them, in the order of the columns. */
  rows: Uint32Array;
  /** The best few: by rank, the latest first, those without a date last. */
  best: number[];
}

const CANCELLED = STATUSES.indexOf('cancelled');

export class RowScan {
  #words: readonly string[] = [];
  #rows: Uint32Array;

  /** Cancelled events are looked through only where the reader has asked for them. */
  constructor(
    readonly columns: Columns,
    cancelled = false,
  ) {
    const all = Array.from({ length: columns.count }, (_, row) => row);
    this.#rows = Uint32Array.from(cancelled ? all : all.filter((row) => columns.status[row] !== CANCELLED));
    this.#all = this.#rows;
  }
  readonly #all: Uint32Array;

  find(words: readonly string[], most: number): RowsFound {
    const within = narrows(this.#words, words) ? this.#rows : this.#all;
    const texts = foldedTextsOf(this.columns);
    const rows = within.filter((row) => words.every((word) => texts[row]!.includes(word)));
    this.#words = words;
    this.#rows = rows;
    return { rows, best: bestOf(this.columns, rows, words, most) };
  }
}

/** Every text with the new words has the old ones too. */
const narrows = (before: readonly string[], words: readonly string[]): boolean =>
  before.length > 0 && before.every((old) => words.some((word) => word.includes(old)));

/** Rows that are ranked: where this many and more have the words, the best of the latest are good enough. */
const MOST_RANKED = 500;

function bestOf(columns: Columns, rows: Uint32Array, words: readonly string[], most: number): number[] {
  const folded = foldedRecordsOf(columns);
  const ranked: number[][] = [[], [], [], [], []];
  let looked = 0;
  const whole = `\n${words.join(' ')}\n`;
  for (const row of latestFirst(rows, columns.dated)) {
    ranked[rankOf(folded[row]!, words, whole)]!.push(row);
    if (ranked[0]!.length >= most || ++looked === MOST_RANKED) break;
  }
  return ranked.flat().slice(0, most);
}

function* latestFirst(rows: Uint32Array, dated: number): Generator<number> {
  let undated = rows.length;
  while (undated > 0 && rows[undated - 1]! >= dated) undated--;
  for (let i = undated - 1; i >= 0; i--) yield rows[i]!;
  for (let i = undated; i < rows.length; i++) yield rows[i]!;
}

function rankOf({ text, titleEnd, namesEnd }: FoldedText, words: readonly string[], whole: string): Rank {
  const line = text.indexOf(whole, titleEnd);
  if (line >= 0 && line < namesEnd) return 0;
  if (words.every((word) => startsIn(text, word, titleEnd))) return 1;
  if (words.every((word) => startsIn(text, word, namesEnd))) return 2;
  return words.every((word) => startsIn(text, word, text.length)) ? 3 : 4;
}

/** Whether one of the lines up to `end` is this, and nothing else. */
function isLine(text: string, line: string, end: number): boolean {
  if (text.startsWith(`${line}\n`)) return true;
  const at = text.indexOf(`\n${line}\n`);
  return at >= 0 && at < end;
}

function startsIn(text: string, word: string, end: number): boolean {
  for (let at = text.indexOf(word); at >= 0 && at + word.length <= end; at = text.indexOf(word, at + 1))
    if (isWordStart(text, at)) return true;
  return false;
}

/** Names that hold every word: whole names first, then those that begin with it; the busiest first. */
export function entriesWith(entries: readonly Entry[], words: readonly string[]): Entry[] {
  const whole = words.join(' ');
  return entries
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => ({ entry, rank: entryRank(entry, words, whole) }))
    .sort((a, b) => a.rank - b.rank || b.entry.events - a.entry.events)
    .map(({ entry }) => entry);
}

function entryRank({ text, namesEnd }: Entry, words: readonly string[], whole: string): number {
  if (isLine(text, whole, namesEnd)) return 0;
  if (words.every((word) => startsIn(text, word, namesEnd))) return 1;
  if (!words.every((word) => startsIn(text, word, text.length))) return 4;
  return words.some((word) => startsIn(text, word, namesEnd)) ? 2 : 3;
}
