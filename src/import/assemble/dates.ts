/** The dates of a sheet: each column is read as a whole, since only the whole decides day or month. */
import { isDate, parseEdtf } from '../../model/edtf';
import { dateOfDay, dayOfDate, plusMonths } from '../../model/time';
import { textOfDay } from '../xlsx/formats';
import type { Sourced } from '../draft';
import { atCell, type Row } from '../rows';
import type { ImportFinding } from '../finding';
import { remembered } from '../remembered';
import {
  dateOrderOf,
  januaryDoubt,
  readDate,
  readDateRange,
  type DateContext,
  type DateOrder,
  type DateReading,
} from '../values';
import type { Meaning } from '../columns/meanings';
import type { SheetMapping } from '../columns/mapping';
import { findingOf } from './doubts';
import { firstOf, type Meant } from './records';

/** What is known of a sheet's dates before any row is read. */
export interface Dating {
  context: DateContext;
  /** Every date is 1 January, and somebody said that years are meant. */
  asYears: ReadonlySet<Meaning>;
  findings: ImportFinding[];
  yearFrom: 'title' | 'sheet';
  /** What cells were read as, by the year that their row states and what they say. */
  read: Map<string, DateReading>;
}

const DATED: readonly Meaning[] = ['date', 'start', 'end', 'signed', 'valid-from', 'valid-until'];

export function datingOf(all: Meant, rows: readonly Row[], said: SheetMapping | undefined): Dating {
  const { sheet, proposal, columns } = all;
  const chinese = sheet.columns.some(({ name }) => /[\u3400-\u9fff]/.test(name));
  const stated = proposal.year?.ground === 'officer' ? proposal.year.value : undefined;
  const context: DateContext = {
    ...(stated !== undefined && { year: stated }),
    ...(proposal.year && stated === undefined && { suggestedYear: proposal.year.value }),
    ...(proposal.year?.ofStudy && { ofStudy: true }),
    ...(said?.dateOrder && { order: said.dateOrder }),
    ...(chinese && { language: 'zh' as const }),
  };
  const order = said?.dateOrder ?? orderOf(all, rows);
  const findings: ImportFinding[] = [];
  const asYears = new Set<Meaning>();
  for (const meaning of DATED) {
    const column = columns[meaning]?.[0];
    if (column === undefined) continue;
    const january = januaryDoubt(readingsOf(rows, column, context, order));
    if (!january) continue;
    if (said?.januaryIsYear) asYears.add(meaning);
    else if (said?.januaryIsYear === undefined)
      findings.push(findingOf(january, { ...atCell(sheet, sheet.headerRow, column) }));
  }
  const yearFrom = proposal.year?.ground === 'title' ? 'title' : 'sheet';
  return { context: { ...context, ...(order && { order }) }, asYears, findings, yearFrom, read: new Map() };
}

/** One by one, as they are asked for. */
function* readingsOf(
  rows: readonly Row[],
  column: number,
  context: DateContext,
  order = dateOrderOf(textsOf(rows, column)),
): Generator<DateReading> {
  const own = { ...context, ...(order && { order }) };
  for (const { cells } of rows) if (cells[column]!.text !== '') yield readDate(cells[column]!.text, own);
}

const textsOf = (rows: readonly Row[], column: number): string[] =>
  rows.map(({ cells }) => cells[column]!.text);

/** All date columns of one sheet were written by the same hand. */
function orderOf({ columns }: Meant, rows: readonly Row[]): DateOrder | undefined {
  const texts = DATED.flatMap((meaning) =>
    (columns[meaning] ?? []).flatMap((column) => textsOf(rows, column)),
  );
  return dateOrderOf(texts);
}

export interface Dated {
  when?: Sourced<string>;
  valid?: Sourced<string>;
  findings: ImportFinding[];
}

/** When a record was, and how long it holds. */
export function datesOf(row: Row, all: Meant, dating: Dating, draft: string): Dated {
  const year = yearOf(row, all);
  const context = { ...dating.context, ...(year !== undefined && { year }) };
  const ask: Asking = { row, all, dating, context, draft, findings: [] };
  const when = whenOf(ask) ?? yearAlone(ask);
  const valid = validOf(ask, when?.value);
  return { ...(when && { when }), ...(valid && { valid }), findings: ask.findings };
}

interface Asking {
  row: Row;
  all: Meant;
  dating: Dating;
  context: DateContext;
  draft: string;
  findings: ImportFinding[];
}

function yearOf(row: Row, all: Meant): number | undefined {
  const match = /^((?:19|20)\d{2})\s*(?:年度?)?$/.exec(firstOf(row, all, 'year').text);
  return match ? Number(match[1]) : undefined;
}

/** Of a row that has no other date: its year, or its year of study. */
function yearAlone({ row, all, context }: Asking): Sourced<string> | undefined {
  const column = all.columns.year?.find((one) => row.cells[one]!.text !== '');
  if (column === undefined) return undefined;
  const { edtf } = readDate(row.cells[column]!.text, context);
  return edtf === undefined ? undefined : { value: edtf, at: atCell(all.sheet, row.number, column) };
}

function whenOf(ask: Asking): Sourced<string> | undefined {
  for (const meaning of ['signed', 'date'] as const) {
    const one = single(ask, meaning, 'when');
    if (one) return one;
  }
  return range(ask, 'start', 'end', 'when');
}

/** What one cell says; undefined where it is empty or could not be read (which is told). */
function single(ask: Asking, meaning: Meaning, field: string): Sourced<string> | undefined {
  const column = filled(ask, meaning);
  if (column === undefined) return undefined;
  const reading = readOnce(ask, cellText(ask, column));
  return taken(ask, reading, column, field, ask.dating.asYears.has(meaning));
}

const filled = ({ row, all }: Asking, meaning: Meaning): number | undefined =>
  all.columns[meaning]?.find((column) => {
    const { text, kind } = row.cells[column]!;
    return kind !== 'error' && !NO_DATE.test(text) && !(meaning === 'valid-from' && AT_SIGNING.test(text));
  });

/** "—", "无", "n/a" say that there is none. */
const NO_DATE = /^(?:[-—–/\\.]*|无|没有|暂无|n\/?a|none|nil)$/i;
/** The day of signing, which has its own column. */
const AT_SIGNING = /^[^\d]*(?:签[署订字约]|\b(?:signing|signature|signed)\b)[^\d]*$/i;

function readOnce({ context, dating }: Asking, value: string | number): DateReading {
  const key = `${context.year ?? ''}|${typeof value}|${value}`;
  return remembered(dating.read, key, () => readDate(value, context));
}

/** A day that Excel counts and the calendar hasn't goes on as the number that it is. */
const cellText = ({ row }: Asking, column: number): string | number => {
  const { text, kind, day, number } = row.cells[column]!;
  return kind === 'date' && day === undefined && number !== undefined ? number : text;
};

function range(ask: Asking, from: Meaning, to: Meaning, field: string): Sourced<string> | undefined {
  const [a, b] = [filled(ask, from), filled(ask, to)];
  if (a === undefined && b === undefined) return undefined;
  const text = (column: number | undefined) => (column === undefined ? undefined : cellText(ask, column));
  const [first, last] = [text(a), text(b)];
  const key = `${ask.context.year ?? ''}|${typeof first}|${first}|${typeof last}|${last}`;
  // Of two cells one at least says something, so it is a reading.
  const reading = remembered(ask.dating.read, key, () => readDateRange(first, last, ask.context)!);
  return taken(ask, reading, faulty(ask, a, b, reading), field, ask.dating.asYears.has(from));
}

/** The cell that a range's doubt is about: the one that raises it when it is read alone. */
function faulty(ask: Asking, a: number | undefined, b: number | undefined, { doubt }: DateReading): number {
  if (a === undefined || b === undefined || !doubt) return (a ?? b)!;
  return readOnce(ask, cellText(ask, a)).doubt?.code === doubt.code ? a : b;
}

function taken(
  { row, all, dating, draft, findings }: Asking,
  reading: DateReading,
  column: number,
  field: string,
  asYear: boolean,
): Sourced<string> | undefined {
  const at = atCell(all.sheet, row.number, column);
  const { edtf, doubt, inferred, renewed, from } = reading;
  if (doubt) findings.push(findingOf(doubt, at, { draft, field, yearFrom: dating.yearFrom }));
  if (renewed) findings.push({ code: 'date-renewed', mark: 'note', at, value: from, draft, field });
  // A number that nobody formatted as a day was read as one.
  if (inferred && /^\d{5}$/.test(from) && edtf !== undefined)
    findings.push({
      code: 'date-serial',
      mark: 'note',
      at,
      value: from,
      params: { a: { edtf } },
      draft,
      field,
    });
  if (edtf === undefined || edtf === '..' || edtf === '/' || isUnknown(edtf)) return undefined;
  const value = asYear ? edtf.replace(/-01-01/g, '') : edtf;
  return { value, at, ...(inferred && !/^\d{5}$/.test(from) && { inferred }) };
}

/** XXXX-12-24: a day without a year is on no timeline. */
const isUnknown = (edtf: string): boolean => /XXXX/.test(edtf);

// ---- how long it holds

const TERM =
  /^\s*(?:为期|有效期|期限|for)?\s*(\d{1,2}|[一二三四五六七八九十]|one|two|three|four|five|ten)\s*(?:个?年(?!\s*[\d初底末度])|-?\s*years?|-?\s*yrs?)/i;
const NUMBERS: Record<string, number> = {
  ...Object.fromEntries([...'一二三四五六七八九十'].map((sign, i) => [sign, i + 1])),
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 },
};

/** The term in force, from its own columns. */
function validOf(ask: Asking, when: string | undefined): Sourced<string> | undefined {
  const column = filled(ask, 'valid');
  const until = filled(ask, 'valid-until');
  const years = termIn(ask, column) ?? termIn(ask, until);
  if (years) {
    const from = column === undefined ? single(ask, 'valid-from', 'valid')?.value : undefined;
    const term =
      (from ?? when) === undefined ? undefined : ofYears(ask, (column ?? until)!, (from ?? when)!, years);
    if (term) return lasting(ask, term);
  }
  const said =
    column === undefined ? range(ask, 'valid-from', 'valid-until', 'valid') : single(ask, 'valid', 'valid');
  if (said) return lasting(ask, since(said, column, when));
  const renewed = ask.findings.some(({ code, field }) => code === 'date-renewed' && field === 'valid');
  return renewed && when !== undefined ? begun(ask, column ?? until!, when) : undefined;
}

/** "5 years", "五年" */
const termIn = ({ row }: Asking, column: number | undefined): string | undefined =>
  column === undefined ? undefined : TERM.exec(row.cells[column]!.text)?.[1];

/** A term that renews itself, says a column of its own, ends on no day. */
function lasting(ask: Asking, term: Sourced<string>): Sourced<string> {
  const { row, all, draft } = ask;
  const column = filled(ask, 'renewal');
  const [start, end] = term.value.split('/');
  if (column === undefined || !end || end === '..' || !RENEWS.test(row.cells[column]!.text)) return term;
  const at = atCell(all.sheet, row.number, column);
  ask.findings.push({ code: 'date-renewed', mark: 'note', at, value: end, draft, field: 'valid' });
  return { ...term, value: `${start}/..` };
}

const RENEWS = /^(?:是|y|yes|true|√|✓|1|rolling|auto\w*|自动.*|可自动.*)$/i;

/** The signing stands for a beginning that is not named. */
function since(said: Sourced<string>, column: number | undefined, when: string | undefined): Sourced<string> {
  const [start, end] = said.value.includes('/')
    ? said.value.split('/')
    : column === undefined
      ? [said.value, '']
      : ['', said.value];
  if (start !== '' || when === undefined) return { ...said, value: `${start}/${end}` };
  const value = `${when.split('/')[0]}/${end}`;
  return typeof parseEdtf(value) === 'object'
    ? { ...said, value, inferred: true }
    : { ...said, value: `/${end}` };
}

const begun = ({ row, all }: Asking, column: number, when: string): Sourced<string> => ({
  value: `${when.split('/')[0]}/..`,
  at: atCell(all.sheet, row.number, column),
  inferred: true,
});

/** "5 years" from the signing: up to the day, month or year before the one that comes round again. */
function ofYears(
  { row, all }: Asking,
  column: number,
  when: string,
  number: string,
): Sourced<string> | undefined {
  const years = NUMBERS[number.toLowerCase()] ?? Number(number);
  const start = when.split('/')[0]!;
  const parsed = parseEdtf(start);
  if (typeof parsed !== 'object' || !isDate(parsed.start)) return undefined;
  const { precision, span } = parsed.start;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  const { year, month, day } = dateOfDay(span[0]);
  const last =
    precision === 'day'
      ? plusMonths(dayOfDate(year, month, day), 12 * years) - 1
      : precision === 'month'
        ? plusMonths(dayOfDate(year, month), 12 * years) - 1
        : dayOfDate(year + years - 1);
  const at = atCell(all.sheet, row.number, column);
  return { value: `${start}/${textOfDay(last, precision)}`, at, inferred: true };
}
