/** The numbered sources of a report: each text once, in the order in which the table comes to them. */
import type { Source } from '../../model/schema';
import { sourceText } from '../fields';
import type { Taken } from '../taken';

export interface NumberedSources {
  /** One line each; number 1 is the first. */
  lines: string[];
  /** Numbers of a row's sources, rising. */
  of: (row: number) => number[];
}

export function numberedSources(taken: Taken): NumberedSources {
  const numbers = new Map<string, number>();
  const numberOf = (source: Source): number => {
    // The place in a text is the quote's; the text is one source.
    const line = sourceText({ ...source, locator: undefined }, taken);
    if (!numbers.has(line)) numbers.set(line, numbers.size + 1);
    return numbers.get(line)!;
  };
  const ofRow = new Map<number, number[]>();
  for (const row of taken.rows) {
    const found = taken.columns.events[row]!.sources.map(numberOf);
    ofRow.set(
      row,
      [...new Set(found)].sort((a, b) => a - b),
    );
  }
  return { lines: [...numbers.keys()], of: (row) => ofRow.get(row) ?? [] };
}
