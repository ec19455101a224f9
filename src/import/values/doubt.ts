/** What a value leaves open, as data: words for it are in i18n, and the table of findings is the importer's. */

export type ValueCode =
  /** A day and month without a year: {v}; suggestion where the sheet or file names a year. */
  | 'no-year'
  /** 30 February, serial 60: {v}. */
  | 'no-such-day'
  /** 03/04/2019 and nothing in the column decides: {v}, {a}, {b} as EDTF; choices [a, b]. */
  | 'day-or-month'
  /** Every date of the column is 1 January: {n}; suggestion: read as years. */
  | 'all-january'
  /** "last Tuesday" without the day of publication: {v}. */
  | 'date-relative'
  /** "recently", "at a later date": {v}. Stays undated. */
  | 'date-vague'
  /** The end lies before the start: {v}, {a}, {b}. */
  | 'date-reversed'
  /** A year of two digits was filled up: {v}, {y}. Still usable. */
  | 'two-digit-year'
  /** Not read as a date at all: {v}. */
  | 'not-a-date'
  /** Not read as a number of people: {v}. */
  | 'not-a-count'
  /** Money, a telephone number or the like in a column of people: {v}. */
  | 'other-number'
  /** Not read as a country or area: {v}. */
  | 'country-not-found'
  /** A name of more than one country or area (Georgia, Congo, Korea, Guinea): {v}; choices are codes. */
  | 'country-unclear'
  /** {city} is in {c2}, the cell says {c1} (codes). Candidates are given. */
  | 'city-country'
  /** {city} could be {a} or {b}. Candidates are given, none is taken. */
  | 'same-name'
  /** {v} isn't in the gazetteer, nor does it contain anything that is. */
  | 'place-not-found'
  /** {v} is an acronym that no organization at hand is known by. */
  | 'acronym'
  /** {v} is an alias of more than one organization; choices are ids. */
  | 'organization-unclear';

export interface Doubt {
  code: ValueCode;
  /** What the words of the finding name: `v` is always the value as written. */
  params: Readonly<Record<string, string | number>>;
  /** What it would be read as if a person says yes: EDTF, a country's code, an id. */
  suggestion?: string;
  /** Answers of equal right; nothing is preselected. */
  choices?: readonly string[];
}
