/** A form in which dates are written: a pattern, and what it means. Forms are data, one list per language. */
import type { DateOrder } from './reading';
import type { Moment, Style } from './moment';

/** A day, month or year that is known from elsewhere. */
export interface KnownDate {
  year: number;
  month?: number;
  day?: number;
}

/** What a form may lean on. */
export interface Reckoning {
  published?: KnownDate;
  /** The last date stated before, in running text. */
  previous?: Moment;
  order?: DateOrder;
  language?: 'en' | 'zh';
  /** A cell says nothing but the date; in running text a bare "2019" is as likely a number. */
  cell: boolean;
  tense?: 'past' | 'future';
}

export interface Found {
  start: Moment;
  end?: Moment;
  style: Style;
  /** Reckoned from the publication or from a date before it. */
  relative?: boolean;
  /** Relative, and what it is reckoned from isn't known. */
  unresolved?: boolean;
  vague?: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Form {
  /** Named groups are handed to `read`. */
  pattern: string;
  /** Only where nothing else stands in the cell. */
  cellOnly?: boolean;
  /** Day and month in digits: never the end of a range whose start has its year first. */
  yearless?: boolean;
  /** A date in itself, never the end of a range. */
  alone?: boolean;
  /** Only the end of a range whose start has its year. */
  afterYear?: boolean;
  /** Undefined = not that after all. `written` is the text as it stands, in its own case. */
  read: (groups: Groups, reckoning: Reckoning, written: string) => Found | undefined;
}

export interface CompiledForm extends Form {
  regex: RegExp;
}

export const compiled = (forms: readonly Form[]): CompiledForm[] =>
  forms.map((form) => ({ ...form, regex: new RegExp(form.pattern, 'iuy') }));
