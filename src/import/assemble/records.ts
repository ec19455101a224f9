/** Which rows of a sheet are records, which belong together, and which are neither. */
import type { Meaning } from '../columns/meanings';
import { plainName } from '../columns/names';
import { visibilityIn } from '../columns/looks';
import type { SheetProposal } from '../columns/proposal';
import type { ImportFinding } from '../finding';
import { remembered } from '../remembered';
import { EMPTY, atCell, type Cell, type Row, type Sheet } from '../rows';

/** A sheet with the meaning of its columns, and quick ways to them. */
export interface Meant {
  sheet: Sheet;
  proposal: SheetProposal;
  /** Indices of the columns of a meaning, in order. */
  columns: Partial<Record<Meaning, number[]>>;
}

export function meant(sheet: Sheet, proposal: SheetProposal): Meant {
  const columns: Meant['columns'] = {};
  proposal.columns.forEach(({ meaning }, i) => (columns[meaning] ??= []).push(i));
  return { sheet, proposal, columns };
}

/** One record: a row, or several that are one trip. The first one leads. */
export interface RecordRows {
  rows: Row[];
  /** Rows that say letter for letter the same: taken once, cited both. */
  again: Row[];
}

export interface Sorted {
  records: RecordRows[];
  findings: ImportFinding[];
}

const TOTAL = /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总人数|合共|(sub|grand )?\s*totals?|sum)\s*[:：]?/i;

/** Meanings of which a record needs at least one. */
const TELLING: readonly Meaning[] = [
  ...([
    'date',
    'start',
    'end',
    'signed',
    'valid',
    'valid-from',
    'valid-until',
    'country',
    'city',
    'places',
  ] as const),
  ...(['partner', 'coordinates', 'latitude', 'title', 'purpose'] as const),
];

export function recordsOf(all: Meant, takenRows: ReadonlySet<number> = new Set()): Sorted {
  const findings: ImportFinding[] = [];
  const records: RecordRows[] = [];
  const seen = new Map<string, RecordRows>();
  const firstRow = new Map<RecordRows, number>();
  for (const row of all.sheet.rows) {
    const refused = takenRows.has(row.number) ? undefined : refusal(row, all, records);
    if (refused) {
      findings.push(refused);
      continue;
    }
    const before = records.at(-1);
    if (before && continues(row, before, all)) {
      before.rows.push(row);
      continue;
    }
    const key = keyOf(row, all);
    const same = seen.get(key);
    if (same) {
      same.again.push(row);
      findings.push(repeated(row, firstRow.get(same)!, all));
      continue;
    }
    const record = { rows: [row], again: [] };
    records.push(record);
    seen.set(key, record);
    firstRow.set(record, row.number);
  }
  return { records, findings };
}

const repeated = (row: Row, first: number, { sheet }: Meant): ImportFinding => ({
  code: 'row-twice',
  mark: 'note',
  at: atCell(sheet, row.number),
  params: { r: row.number, o: first },
});

// ---- what is no record

function refusal(row: Row, all: Meant, records: readonly RecordRows[]): ImportFinding | undefined {
  const at = atCell(all.sheet, row.number);
  const params = { r: row.number };
  const own = row.cells.filter(({ text, mergedFrom }) => text !== '' && !mergedFrom);
  if (own.slice(0, 3).some(({ text }) => TOTAL.test(text)))
    return { code: 'row-total', mark: 'not-taken', at, params };
  if (isHeader(row, all.sheet)) return { code: 'row-header', mark: 'not-taken', at, params };
  const telling = TELLING.some((meaning) => firstOf(row, all, meaning).text !== '');
  if (!telling && !(records.length > 0 && continues(row, records.at(-1)!, all)))
    return { code: 'row-nothing', mark: 'not-taken', at, params };
  // "注：…", "制表人：…" stand in the first cell alone.
  if (
    own.length === 1 &&
    /^(注|备注|说明|制表|填表|审核|统计|数据来源|notes?|source|prepared)\s*[人:：]/i.test(own[0]!.text)
  )
    return { code: 'row-nothing', mark: 'not-taken', at, params };
  return undefined;
}

/** Two cells at least, and half of those that are filled, say what stands above them. */
function isHeader(row: Row, { columns, headerRow }: Sheet): boolean {
  if (headerRow === 0) return false;
  const filled = row.cells.reduce((sum, { text }) => sum + (text === '' ? 0 : 1), 0);
  let [same, others] = [0, 0];
  for (const [i, { text }] of row.cells.entries()) {
    if (text === '') continue;
    if (isPartOf(text, columns[i]?.name ?? '')) same++;
    // Nearly every row is none: a few cells tell.
    else if (++others * 2 > filled) return false;
  }
  return same > 1;
}

function isPartOf(text: string, name: string): boolean {
  if (name === '') return false;
  const plain = plainName(text);
  return remembered(PLAIN_NAMES, name, () => [name, ...name.split(' / ')].map(plainName)).includes(plain);
}

const PLAIN_NAMES = new Map<string, string[]>();

// ---- what belongs together

/** A row goes on with the record before it: the same trip's number, cells merged over both, or a number left blank. */
function continues(row: Row, before: RecordRows, all: Meant): boolean {
  const last = before.rows[0]!;
  const group = firstColumn(all, 'group');
  if (group !== undefined) {
    const [a, b] = [last.cells[group]!.text, row.cells[group]!.text];
    return b !== '' && a === b;
  }
  const index = firstColumn(all, 'index');
  if (index === undefined || !all.proposal.grouped) return false;
  const [a, b] = [last.cells[index]!, row.cells[index]!];
  if (b.mergedFrom !== undefined)
    return b.mergedFrom === (a.mergedFrom ?? all.sheet.columns[index]!.letter + last.number);
  return false;
}

const firstColumn = ({ columns }: Meant, meaning: Meaning): number | undefined => columns[meaning]?.[0];

/** The first cell of a meaning that says anything. */
export function firstOf(row: Row, { columns }: Meant, meaning: Meaning): Cell {
  for (const column of columns[meaning] ?? []) if (row.cells[column]!.text !== '') return row.cells[column]!;
  return EMPTY;
}

/** What makes two rows the same: all they say, but for their number. */
function keyOf(row: Row, { proposal }: Meant): string {
  const said = row.cells.filter((_, i) => proposal.columns[i]?.meaning !== 'index');
  return said.map(({ text }) => text).join('\u001f');
}

/** The words by which a row is kept inside the house; undefined for one that isn't. */
export function internalMark(row: Row, all: Meant): { text: string; column: number } | undefined {
  const column = all.columns.visibility?.[0];
  const said = column === undefined ? '' : row.cells[column]!.text;
  // "是否公开: 否", "Public: no", "Internal: yes"
  if (column !== undefined && said !== '' && isKeptIn(said, all.sheet.columns[column]!.name))
    return { text: said, column };
  for (const note of all.columns.note ?? []) {
    const { text } = row.cells[note]!;
    if (
      text !== '' &&
      /^[（(【[]?\s*(内部|不公开|秘密|机密|保密|涉密|internal|confidential|not public)/i.test(text)
    )
      return { text, column: note };
  }
  return undefined;
}

function isKeptIn(text: string, name: string): boolean {
  const [no, yes] = [/^(否|不|n|no|false|0|×)$/i.test(text), /^(是|y|yes|true|1|√|✓)$/i.test(text)];
  const asksPublic = visibilityIn(name) === 'public' || /publish/i.test(name);
  if (no || yes) return asksPublic ? no : yes;
  return visibilityIn(text) === 'internal';
}
