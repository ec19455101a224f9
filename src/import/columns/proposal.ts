/** What is proposed for a sheet, as data: a person corrects it, and the next file of the same shape takes that over. */
import type { Direction, EventType } from '../../model/schema';
import type { Params } from '../finding';
import type { Meaning } from './meanings';

export type ReasonCode =
  | 'name-same'
  | 'name-part'
  | 'name-and-values'
  | 'values-dates'
  | 'values-countries'
  | 'values-counts'
  | 'values-links'
  | 'values-points'
  | 'values-institutions'
  | 'values-numbered'
  | 'values-against'
  | 'dropped-name'
  | 'dropped-pattern'
  | 'twice'
  | 'empty'
  | 'unknown'
  | 'remembered';

/** 3: sure. 2: likely, please look. 1: a guess, or not understood. */
export type Confidence = 1 | 2 | 3;

export interface ColumnProposal {
  letter: string;
  name: string;
  /** At most three values; none of a dropped column. */
  examples: readonly string[];
  meaning: Meaning;
  confidence: Confidence;
  reason: { code: ReasonCode; params?: Params };
}

/** Where a fact about a sheet comes from. */
export type Ground = 'sheet' | 'file' | 'title' | 'columns' | 'officer';

export interface SheetProposal {
  file: string;
  sheet?: string;
  /** Of this sheet's columns: files of the same shape have the same. */
  shape: string;
  headerRow: number;
  rows: number;
  columns: ColumnProposal[];
  direction?: { value: Direction; ground: Ground };
  /** Only a suggestion for dates without one. */
  year?: { value: number; ground: Ground; /** A year of study, which begins in autumn. */ ofStudy?: boolean };
  type?: { value: EventType; ground: Ground };
  /** Several rows may be one trip: by a number that repeats, or by merged cells. */
  grouped: boolean;
  /** Whether its rows are taken as records; `why` not, where they aren't. */
  taken: boolean;
  why?: 'sheet-not-records' | 'sheet-relation' | 'sheet-hidden' | 'sheet-no-rows';
  /** The mapping was remembered, or handed in. */
  remembered: boolean;
}
