/** What every reader of tables gives: rows of cells that know where they stand. */
import type { At, ImportFinding } from './finding';

/**
 * A cell's value as its file has it. A date of a workbook is a serial number with `kind` date: what it means is
 * decided later, since a year or a count may have been formatted as a date.
 */
export interface Cell {
  /** What a reader of the sheet sees, trimmed; "" for nothing. */
  text: string;
  /** Set where the file itself holds a number. */
  number?: number;
  /** `date`: a number that the sheet shows as a date; `day` is its epoch day (UTC), 1900 or 1904 taken care of; absent where the calendar has no such day. */
  kind?: 'date' | 'boolean' | 'error';
  day?: number;
  /** The cell holds a formula; `text` is the value that was kept with it. */
  formula?: boolean;
  /** It repeats what a merged cell says whose upper left corner stands elsewhere: "A4". */
  mergedFrom?: string;
}

export interface Row {
  /** From 1, as the program that made the file counts. */
  number: number;
  /** As many as the sheet has columns; a missing cell is EMPTY. */
  cells: readonly Cell[];
  hidden?: boolean;
}

export interface SheetColumn {
  /** Its letter, or its key in JSON. */
  letter: string;
  /** The header as written; of two rows joined by " / "; "" where there is none. */
  name: string;
  /** Its values were dropped as they were read; how many there were, and what gave them away. */
  dropped?: { values: number; by: 'name' | 'pattern' };
}

export interface Sheet {
  file: string;
  /** Absent for files that have no sheets. */
  sheet?: string;
  columns: readonly SheetColumn[];
  /** Row of the header, from 1 (the last one of two); 0 where there is none. */
  headerRow: number;
  /** Lines above the header, and comments, in order. */
  title: readonly string[];
  /** Rows below the header that hold anything at all. */
  rows: readonly Row[];
  hidden?: boolean;
}

export const EMPTY: Cell = Object.freeze({ text: '' });

/** What one file came to. A text that is no table is handed on as it is. */
export interface FileRead {
  file: string;
  /** As its content tells, whatever its ending says. */
  format: FileFormat;
  sheets: readonly Sheet[];
  /** Of running text, for press/. */
  text?: string;
  /** A dataset of our own, or one that was made of records with coordinates, already whole. */
  dataset?: unknown;
  findings: readonly ImportFinding[];
}

export type FileFormat =
  'csv' | 'xlsx' | 'json' | 'geojson' | 'geojson-t' | 'linked-places' | 'dataset' | 'text' | 'unknown';

/** "E" → 4; from 0. */
export const columnIndex = (letter: string): number =>
  [...letter].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;

/** 4 → "E" */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + rest);
}

/** Where a cell of a sheet stands. */
export function atCell(sheet: Sheet, row: number, column?: number): At {
  const letter = column === undefined ? undefined : (sheet.columns[column]?.letter ?? columnLetter(column));
  const cell = letter !== undefined && /^[A-Z]{1,3}$/.test(letter) ? `${letter}${row}` : undefined;
  return {
    file: sheet.file,
    ...(sheet.sheet !== undefined && { sheet: sheet.sheet }),
    row,
    ...(letter !== undefined && { column: letter }),
    ...(cell !== undefined && { cell }),
  };
}
