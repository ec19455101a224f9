/** A fault of a dataset, as data: what was expected, what was found, and where. Words for it are in i18n. */
export type FindingCode =
  | 'not-json'
  | 'cut-off'
  | 'unreachable'
  | 'format'
  | 'version'
  | 'missing'
  | 'kind'
  | 'choice'
  | 'range'
  | 'pattern'
  | 'reference'
  | 'duplicate'
  | 'coordinates'
  | 'swapped'
  | 'date-syntax'
  | 'date-calendar'
  | 'date-reversed'
  | 'language'
  | 'link'
  | 'view';

export interface Finding {
  code: FindingCode;
  /** Keys from the top of the file: ["events", 13, "when"]. */
  path: readonly (string | number)[];
  /** Id of the record it stands in, where it has one. */
  record?: string;
  /** What should stand there: a kind of value ("text", "number", "list", …) or the values allowed. */
  expected?: string | readonly string[];
  /** What stands there, as JSON, cut to one line; absent where nothing does. */
  found?: string;
  /** Line of the file, from 1, where the text itself is at fault. */
  line?: number;
  /** What the fault cost: everything, the record, one field, or nothing. */
  effect: 'dataset' | 'record' | 'field' | 'none';
}

const LONGEST_EXCERPT = 80;

/** A value as one short line of JSON; undefined for nothing. */
export function excerpt(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // A host may hand over what JSON can't hold: a loop, a bigint.
    text = String(value);
  }
  return shortened(text);
}

/** The first characters of a text, never half of one. */
export const shortened = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
