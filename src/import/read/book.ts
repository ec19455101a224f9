/** A workbook → its sheets as tables, and what stood in the way. */
import type { ImportFinding } from '../finding';
import type { Limits } from '../limits';
import type { FileRead, Sheet } from '../rows';
import { readWorkbook, type Workbook, type WorkbookSheet } from '../xlsx/workbook';
import { ZipError, entriesOf } from '../xlsx/zip';
import { refused, type ReadOptions } from './read';
import { tableOf } from './table';

export async function readBook(
  file: string,
  bytes: Uint8Array,
  limits: Limits,
  { pace, headerRow }: ReadOptions,
): Promise<FileRead> {
  let book: Workbook;
  try {
    book = await readWorkbook(bytes, limits, pace);
  } catch (cause) {
    if (!(cause instanceof ZipError)) throw cause;
    if (cause.fault === 'file-unreadable') return refused(file, otherZip(bytes));
    return refused(file, cause.fault, cause.fault === 'file-zip-bomb' ? { params: { n: cause.times } } : {});
  }
  if (book.sheets.some(({ tooLong }) => tooLong))
    return refused(file, 'file-too-many-rows', { params: { max: limits.rows } });
  const findings: ImportFinding[] = [];
  const sheets: Sheet[] = [];
  for (const one of book.sheets) {
    const read = tableOf(
      { file, sheet: one.name, hidden: one.hidden, rows: one.rows },
      limits,
      headerRow?.(one.name),
    );
    if (one.rows.length > 0) sheets.push(read.sheet);
    for (const found of [read.findings, valueless(file, one), hiddenRows(read.sheet)])
      for (const finding of found) findings.push(finding);
  }
  if (sheets.length === 0) return refused(file, 'file-empty');
  return { file, format: 'xlsx', sheets, findings };
}

/** What else a zip may be. */
function otherZip(bytes: Uint8Array): ImportFinding['code'] {
  const names = [...entriesOf(bytes).keys()];
  if (names.some((name) => name.startsWith('word/'))) return 'file-word';
  const other = names.some(
    (name) => name === 'content.xml' || name.startsWith('Index/') || name.endsWith('.bin'),
  );
  return other ? 'file-other-workbook' : 'file-archive';
}

const valueless = (file: string, { name, valueless: cells }: WorkbookSheet): ImportFinding[] =>
  cells.map((cell) => {
    const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return { code: 'cell-no-value', mark: 'look', at: { file, sheet: name, row: Number(row), column, cell } };
  });

function hiddenRows({ file, sheet, rows, hidden: wholly }: Sheet): ImportFinding[] {
  const hidden = rows.filter((row) => row.hidden);
  const first = hidden[0];
  if (!first || wholly) return [];
  const at = { file, ...(sheet !== undefined && { sheet }), row: first.number };
  return [{ code: 'rows-hidden', mark: 'look', at, params: { n: hidden.length, r: first.number } }];
}
