/** Separated text → records that know their line: quotes, line ends inside them, CR alone, any of four separators. */
import type { Pace } from '../pace';

export interface CsvRecord {
  /** Line it begins at, from 1. */
  line: number;
  fields: string[];
}

export interface Csv {
  records: CsvRecord[];
  separator: string;
  /** Line of a quotation mark that is never closed. */
  unclosed?: number;
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Records with nothing in them are left out; their lines still count. */
export async function parseCsv(text: string, separator: string, pace?: Pace, most = Infinity): Promise<Csv> {
  const records: CsvRecord[] = [];
  const reader = csvReader(text, separator);
  for (let record = reader.next(); record; record = reader.next()) {
    if (record.fields.length > 1 || record.fields[0] !== '') records.push(record);
    if (records.length > most) break;
    if ((records.length & 1023) === 0)
      await pace?.step({ phase: 'rows', done: reader.at(), of: text.length });
  }
  const unclosed = reader.unclosed();
  return { records, separator, ...(unclosed !== undefined && { unclosed }) };
}

/** One record at a time. */
export function csvReader(text: string, separator: string) {
  const code = separator.charCodeAt(0);
  const end = text.length;
  let at = 0;
  let line = 1;
  let open: number | undefined;
  let told = false;

  const isEnd = (char: number) => char === code || char === LF || char === CR;

  /** Past a line's end; "\r\n" is one. */
  const eol = () => {
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
    at++;
    line++;
  };

  const quoted = (): string => {
    const begun = line;
    let value = '';
    let from = ++at;
    for (; at < end; at++) {
      const char = text.charCodeAt(at);
      if (char === LF || (char === CR && text.charCodeAt(at + 1) !== LF)) line++;
      if (char !== QUOTE) continue;
      value += text.slice(from, at);
      if (text.charCodeAt(at + 1) !== QUOTE) {
        at++;
        return value + rest();
      }
      value += '"';
      from = at + 2;
      at++;
    }
    open = begun;
    return value + text.slice(from);
  };

  /** What stands between a closing quote and the separator, if anything. */
  const rest = (): string => {
    const from = at;
    while (at < end && !isEnd(text.charCodeAt(at))) at++;
    return text.slice(from, at);
  };

  return {
    at: () => at,
    unclosed: () => open,
    next(): CsvRecord | undefined {
      if (at >= end) return undefined;
      const [start, begun] = [at, line];
      const fields = record(true);
      if (open === undefined || told) return { line: begun, fields };
      // A mark that nothing closes would swallow the rest of the file: it is taken as a letter.
      told = true;
      [at, line] = [start, begun];
      return { line: begun, fields: record(false) };
    },
  };

  function record(quotes: boolean): string[] {
    const fields: string[] = [];
    for (;;) {
      const opens = text.charCodeAt(at) === QUOTE && (quotes || closes(at));
      fields.push(opens ? quoted() : rest());
      if (at >= end) return fields;
      if (text.charCodeAt(at) !== code) {
        eol();
        return fields;
      }
      at++;
      if (at >= end) return [...fields, ''];
    }
  }

  /** Whether a quotation mark is closed on its own line. */
  function closes(from: number): boolean {
    for (let i = from + 1; i < end; i++) {
      const char = text.charCodeAt(i);
      if (char === LF || char === CR) return false;
      if (char === QUOTE) return true;
    }
    return false;
  }
}

const SAMPLED = 60;

/**
 * The separator that cuts the first records most evenly into two or more fields; undefined for running text. A text
 * that is named as a table needs less proof.
 */
export function separatorOf(text: string, named: boolean): string | undefined {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (told) return told;
  const sample = text.slice(0, 200_000);
  const rated = SEPARATORS.map((separator) => ({ separator, ...evenness(sample, separator) }));
  const best = rated.toSorted((a, b) => b.score - a.score)[0]!;
  return best.score > (named ? 0.2 : 0.75) && best.records > (named ? 0 : 1) ? best.separator : undefined;
}

/** Share of records with the commonest number of fields, once there are two; long fields are sentences. */
function evenness(text: string, separator: string): { score: number; records: number } {
  const reader = csvReader(text, separator);
  const widths = new Map<number, number>();
  let [records, long] = [0, 0];
  for (let record = reader.next(); record && records < SAMPLED; record = reader.next()) {
    const { fields } = record;
    if (fields.every((field) => field.trim() === '') || fields[0]!.startsWith('#')) continue;
    records++;
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    if (fields.some((field) => field.length > 160)) long++;
  }
  const most = Math.max(0, ...widths.values());
  const width = [...widths].find(([, n]) => n === most)?.[0] ?? 0;
  if (records === 0 || width < 2) return { score: 0, records };
  const prose = separator === ',' ? long / records / 2 : 0;
  // More columns break a tie: "a;b,c;d" is cut by the semicolon.
  return { score: most / records - prose + Math.min(width, 20) / 1000, records };
}
