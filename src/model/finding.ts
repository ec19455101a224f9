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
  /** What stands there, as JSON, cut to one line. */
  found?: string;
  /** What the fault cost: everything, the record, one field, or nothing. */
  effect: 'dataset' | 'record' | 'field' | 'none';
}

const LONGEST_EXCERPT = 80;

/** A value as one short line of JSON. */
export function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}
