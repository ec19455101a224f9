/** Dates as people write them, read to EDTF: what goes in and what comes out. */
import type { Doubt } from '../doubt';

/** How three numbers are ordered: 24/12/2019, 12/24/2019, 19.12.24. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateContext {
  /** EDTF at any precision (2020, 2020-05, 2020-05-20): what "yesterday" and dates without a year are reckoned from. */
  published?: string;
  /** The year that a cell of the same row or an answer of the officer states: dates without one take it. */
  year?: number;
  /** A year that the title, the sheet's or the file's name suggests: offered, not taken. */
  suggestedYear?: number;
  /** That year is one of study: from January to July the next one is meant. */
  ofStudy?: boolean;
  order?: DateOrder;
  /** Of serial numbers: 1900 (with its 29 February) or 1904. Default 1900. */
  epoch?: 1900 | 1904;
  /** Of the text; only breaks ties (19.12.24 is year first in Chinese). Both grammars always read. */
  language?: 'en' | 'zh';
  /** A sentence about what is to come: dates without a year, and bare weekdays, lie after the publication. */
  tense?: 'past' | 'future';
}

export interface DateReading {
  /** What was read, as written. */
  from: string;
  /** Absent = unknown. A year that isn't known is XXXX (undated to the atlas, kept for the officer). */
  edtf?: string;
  /** Not said in so many words: the year, or what a relative date was reckoned to. Path "when" of `inferred`. */
  inferred?: boolean;
  /** Renewed by itself, or without term: the last day named, if any, is no end. `edtf` then ends in `..`. */
  renewed?: boolean;
  doubt?: Doubt;
}

/** A date in running text. Offsets are UTF-16 units of the text that was given. */
export interface DatePhrase extends DateReading {
  at: number;
  end: number;
  /** stated: a date in itself; relative: reckoned from the publication or a date before it; vague: "recently". */
  kind: 'stated' | 'relative' | 'vague';
  /** since/自…起 and until/截至: half-open in time; background more often than an event's own date. */
  open?: 'start' | 'end';
}

export interface ColumnReading {
  /** One per value, in order; undefined for an empty cell. */
  readings: (DateReading | undefined)[];
  /** Order of numeric dates: from the column's own values, or as given. */
  order?: DateOrder;
  /** Asked once for the whole column: day-or-month, all-january. The cells concerned are listed. */
  doubts: { doubt: Doubt; cells: number[] }[];
}
