/** A file's bytes → its tables, its text, or the reason why not. The format is told by what is in it. */
import { jsonFault } from '../../model/json';
import type { At, ImportFinding } from '../finding';
import { LIMITS, type Limits } from '../limits';
import type { Pace } from '../pace';
import { columnLetter, type FileRead, type Sheet } from '../rows';
import { parseCsv, separatorOf } from './csv';
import { decode } from './decode';
import { geoFormat, sheetOfGeo } from './geo';
import { sheetsOfJson } from './json';
import { sniff, type Sniffed } from './sniff';
import { tableOf, type Grid } from './table';

export interface FileIn {
  name: string;
  bytes: Uint8Array;
}

export interface ReadOptions {
  limits?: Limits;
  pace?: Pace;
  /** An officer's word on where a sheet's header stands ("" for a file without sheets): 0 = there is none. */
  headerRow?: (sheet: string) => number | undefined;
}

/** Never throws for what is in a file: findings say what is wrong with it. Rejects when it is cancelled. */
export async function readFile({ name, bytes }: FileIn, options: ReadOptions = {}): Promise<FileRead> {
  const limits = options.limits ?? LIMITS;
  const mega = 1024 * 1024;
  if (bytes.length > limits.fileBytes)
    return refused(name, 'file-too-large', {
      params: { n: Math.ceil(bytes.length / mega), max: Math.floor(limits.fileBytes / mega) },
    });
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'zip') return (await import('./book')).readBook(name, bytes, limits, options);
  if (sniffed.kind !== 'text') return refused(name, ...REFUSED[sniffed.kind](sniffed));
  const { text } = decode(bytes);
  return await readText(name, text, options);
}

type Refusal = [code: ImportFinding['code'], more?: Partial<ImportFinding>];

const REFUSED: Record<Exclude<Sniffed['kind'], 'zip' | 'text'>, (sniffed: Sniffed) => Refusal> = {
  empty: () => ['file-empty'],
  picture: (sniffed) => ['file-picture', { value: 'name' in sniffed ? sniffed.name : '' }],
  pdf: () => ['file-pdf'],
  password: () => ['file-password'],
  'old-excel': () => ['file-old-excel'],
  word: () => ['file-word'],
  archive: () => ['file-archive'],
  binary: () => ['file-unreadable'],
};

export const refused = (
  file: string,
  code: ImportFinding['code'],
  more: Partial<ImportFinding> = {},
): FileRead => ({
  file,
  format: 'unknown',
  sheets: [],
  findings: [{ code, mark: 'not-taken', at: { file }, ...more }],
});

/** A text that was pasted, or is in a file: a table, JSON, or running text. */
export async function readText(name: string, text: string, options: ReadOptions = {}): Promise<FileRead> {
  const start = text.trimStart();
  if (start === '') return refused(name, 'file-empty');
  if (/^(<!doctype html|<html|<head|<body|<table)/i.test(start)) return refused(name, 'file-web-page');
  if (/^[[{]/.test(start)) {
    const json = readJson(name, text);
    // "[draft] We visited …" is no JSON, unless its name says so.
    if (json.format !== 'unknown' || /json$/i.test(name) || /^[[{]\s*["[{\]}\d]/.test(start)) return json;
  }
  const separator = separatorOf(text, /\.(csv|tsv|tab)$/i.test(name));
  if (separator === undefined) return { file: name, format: 'text', sheets: [], text, findings: [] };
  return await readSeparated(name, text, separator, options);
}

function readJson(file: string, text: string): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const { cutOff, line, found } = jsonFault(text);
    return cutOff
      ? refused(file, 'file-cut', { at: { file, row: line } })
      : refused(file, 'file-json', { at: { file, row: line }, value: found, params: { r: line } });
  }
  if ((value as { format?: unknown } | null)?.format === 'exchange-atlas')
    return { file, format: 'dataset', sheets: [], dataset: value, findings: [] };
  const geo = geoFormat(value);
  const sheets = geo ? [sheetOfGeo(file, value as Record<string, unknown>)] : sheetsOfJson(file, value);
  if (sheets.every(({ rows }) => rows.length === 0)) return refused(file, 'file-no-records');
  return { file, format: geo ?? 'json', sheets, findings: [] };
}

async function readSeparated(
  file: string,
  text: string,
  separator: string,
  options: ReadOptions,
): Promise<FileRead> {
  const limits = options.limits ?? LIMITS;
  const body = text.replace(/^sep=.\r?\n/i, '');
  const skipped = body.length < text.length ? 1 : 0;
  const { records, unclosed } = await parseCsv(body, separator, options.pace, limits.rows);
  if (records.length > limits.rows)
    return refused(file, 'file-too-many-rows', { params: { max: limits.rows } });
  const grid: Grid = {
    file,
    rows: records
      .map(({ line, fields }) => ({
        number: line + skipped,
        cells: fields.map((field) => ({ text: field.trim() })),
      }))
      .filter(({ cells }) => cells.some(({ text: cell }) => cell !== '')),
  };
  const table = tableOf(grid, limits, options.headerRow?.(''));
  const { sheet, findings: beyond } = withinHeader(table.sheet, grid);
  const findings = [...table.findings, ...beyond];
  findings.unshift(...garbled(file, grid));
  if (unclosed !== undefined) {
    const row = unclosed + skipped;
    findings.unshift({ code: 'file-cut-text', mark: 'look', at: { file, row }, params: { r: row } });
  }
  return { file, format: 'csv', sheets: [sheet], findings };
}

/** Letters that the encoding doesn't have. */
function garbled(file: string, { rows }: Grid): ImportFinding[] {
  const bad = rows.filter(({ cells }) => cells.some(({ text }) => text.includes('\uFFFD')));
  if (bad.length === 0) return [];
  const n = bad
    .flatMap(({ cells }) => cells)
    .reduce((sum, { text }) => sum + text.split('\uFFFD').length - 1, 0);
  const row = bad[0]!.number;
  return [{ code: 'file-mixed-encoding', mark: 'look', at: { file, row }, params: { n, r: row } }];
}

/** Cells beyond the header's last have no name, and most often a quotation mark is missing: told, and left out. */
function withinHeader(sheet: Sheet, grid: Grid): { sheet: Sheet; findings: ImportFinding[] } {
  const width =
    grid.rows.find(({ number }) => number === sheet.headerRow)?.cells.length ?? sheet.columns.length;
  if (sheet.headerRow === 0 || width >= sheet.columns.length) return { sheet, findings: [] };
  const findings = sheet.rows.flatMap(({ number, cells }): ImportFinding[] => {
    const beyond = cells.slice(width).filter(({ text }) => text !== '');
    if (beyond.length === 0) return [];
    const at: At = { file: sheet.file, row: number, column: columnLetter(width) };
    const value = beyond.map(({ text }) => text).join('; ');
    return [{ code: 'row-too-long', mark: 'look', at, value, params: { r: number, n: beyond.length } }];
  });
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) }));
  return { sheet: { ...sheet, columns: sheet.columns.slice(0, width), rows }, findings };
}
