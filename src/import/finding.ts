/**
 * What an officer should know about a file, as data: which cell, what stands there, what it means for the record,
 * and what we would do. Words for it are in i18n/import.ts, by code.
 */
import type { ImportCode, Params } from '../i18n/import';

export type { ImportCode, Param, Params } from '../i18n/import';

/**
 * `decide`: the record is incomplete until somebody answers. `look`: it was read, but may be read otherwise.
 * `note`: good to know, still usable. `not-taken`: stays in the file and goes no further.
 */
export type FindingMark = 'decide' | 'look' | 'note' | 'not-taken';

/** Where something stands, as its reader would look for it. */
export interface At {
  file: string;
  sheet?: string;
  /** From 1, as the program that made the file counts: the header's row is counted too. */
  row?: number;
  /** Its letter in a sheet ("E"); its key in JSON ("venue.city"). */
  column?: string;
  /** "E17" */
  cell?: string;
  /** For running text: characters [from, to) of the file's text. */
  span?: readonly [from: number, to: number];
}

/** What we would put there, and why. */
export interface Suggestion {
  /** As it would be typed: an EDTF date, a country's code, a place's id, a number. */
  value: string;
  /** What it rests on: a code with words of its own. */
  ground?: ImportCode;
  params?: Params;
}

export interface ImportFinding {
  code: ImportCode;
  mark: FindingMark;
  at: At;
  /** As written. Never set for what must not be shown. */
  value?: string;
  params?: Params;
  suggestion?: Suggestion;
  /** Other answers that are as good; where there are such, nothing is chosen beforehand. */
  choices?: readonly Suggestion[];
  /** The draft, and the field of it, that wait for an answer: "when", "stops.1". */
  draft?: string;
  field?: string;
}

const WORST: readonly FindingMark[] = ['decide', 'not-taken', 'look', 'note'];

/** The gravest of several marks; undefined where nothing is marked. */
export const worstMark = (findings: readonly ImportFinding[]): FindingMark | undefined =>
  WORST.find((mark) => findings.some((finding) => finding.mark === mark));

/** One line per finding, always the same for the same finding: to compare, and to remember what was answered. */
export const keyOfFinding = ({ code, at, field, value }: ImportFinding): string =>
  [code, at.file, at.sheet, at.cell ?? at.row, at.column, at.span, field, value]
    .map((part) => part ?? '')
    .join('|');
