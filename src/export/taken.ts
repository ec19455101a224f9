/** What is taken away: one selection at one moment, as plain values. Every writer is a pure function of it. */
import { rowsIn } from '../filter/rows';
import type { Choice } from '../filter/clauses';
import type { Counts, CrossIndex } from '../filter/counts';
import type { Credited } from '../map/attribution';
import type { Columns } from '../model/columns';
import type { Language } from '../model/language';
import type { Legs } from '../model/legs';
import type { DaySpan } from '../model/time';
import type { Explorer } from '../store/explorer.svelte';

export interface Taken extends Credited {
  columns: Columns;
  legs: Legs;
  choice: Choice;
  index: CrossIndex;
  /** The interval that selects; null: everything, undated included. */
  span: DaySpan | null;
  counts: Counts;
  /** Rows of the columns by start; without a span the undated ones follow. */
  rows: Uint32Array;
  language: Language;
}

export function takenOf(explorer: Explorer): Taken {
  const { columns, legs, choice, index, span, counts, language, ground, credit } = explorer;
  const rows = rowsIn(columns, index.mask, span);
  return { columns, legs, choice, index, span, counts, rows, language, ground, credit };
}
