/** A long list in parts, the newest first: a page of thousands of records is more than a telephone bears. */
import type { Columns } from '../model/columns';
import type { Language } from '../i18n/language';
import { yearGroups, type YearGroup } from './years';

/** Records on one page, at most. */
export const PER_PART = 500;

export interface Part {
  /** From 1. */
  number: number;
  of: number;
  /** The records of this part under their years; one that is cut through stands in two parts. */
  groups: readonly YearGroup[];
  /** Position of the first of them in the whole list, from 0. */
  first: number;
  /** Every year of the whole list, and the part it begins in. */
  years: readonly { group: YearGroup; part: number }[];
}

/** At least one part, also of nothing; all about equally long. */
export function partsOf(columns: Columns, rows: readonly number[], language: Language): Part[] {
  const groups = yearGroups(columns, rows, language);
  const of = Math.max(1, Math.ceil(rows.length / PER_PART));
  const size = Math.max(1, Math.ceil(rows.length / of));
  const parts: YearGroup[][] = Array.from({ length: of }, () => []);
  let at = 0;
  const years = groups.map((group) => {
    const part = Math.floor(at / size) + 1;
    for (let from = 0; from < group.rows.length;) {
      const piece = group.rows.slice(from, from + size - (at % size));
      parts[Math.floor(at / size)]!.push({ ...group, rows: piece });
      from += piece.length;
      at += piece.length;
    }
    return { group, part };
  });
  return parts.map((own, i) => ({ number: i + 1, of, groups: own, first: i * size, years }));
}

/** Of any part, the path of another: "list.en.html", "list.2.en.html". The first keeps the name of the whole. */
export const partPath = (path: string, number: number): string =>
  path.replace(/(\.\d+)?(\.[a-z]+\.html)$/, (_, _own, end: string) =>
    number === 1 ? end : `.${number}${end}`,
  );

/** The part of the whole list in which each listed row stands. */
export function partByRow(columns: Columns, listed: readonly number[]): ReadonlyMap<number, number> {
  // Which years there are does not depend on the language, only their names do.
  const parts = partsOf(columns, listed, 'en');
  return new Map(
    parts.flatMap(({ number, groups }) => groups.flatMap(({ rows }) => rows.map((row) => [row, number]))),
  );
}
