/** Rows of a sheet as they come → a table: what stands above it, its header in one row or two, its columns. */
import { matchName } from '../columns/names';
import type { At, ImportFinding } from '../finding';
import { LIMITS, type Limits } from '../limits';
import { EMPTY, columnLetter, type Cell, type Row, type Sheet } from '../rows';

/** Rows with anything in them, in order; cells by column from 0, holes left out. */
export interface Grid {
  file: string;
  sheet?: string;
  hidden?: boolean;
  rows: { number: number; cells: Cell[]; hidden?: boolean }[];
}

export interface TableRead {
  sheet: Sheet;
  findings: ImportFinding[];
}

/** Where a header may stand, in rows that hold anything. */
const SEARCHED = 30;

/** `headerRow` is an officer's word for it; 0 = there is none. */
export function tableOf(grid: Grid, limits: Limits = LIMITS, headerRow?: number): TableRead {
  const rows = withoutComments(grid);
  const at =
    headerRow === undefined ? headerAt(rows.kept) : rows.kept.findIndex((row) => row.number === headerRow);
  const lower = at >= 0 ? lowerHeader(rows.kept, at) : undefined;
  const body = rows.kept.slice(at + (lower ? 2 : 1));
  const width = Math.min(widthOf(rows.kept.slice(Math.max(at, 0))), limits.columns);
  const names = namesOf(rows.kept[at], lower, width);
  const findings: ImportFinding[] = [];
  const sheet: Sheet = {
    file: grid.file,
    ...(grid.sheet !== undefined && { sheet: grid.sheet }),
    ...(grid.hidden && { hidden: true }),
    columns: names.map((name, i) => ({ letter: columnLetter(i), name })),
    headerRow: (lower ?? rows.kept[at])?.number ?? 0,
    title: [...rows.kept.slice(0, Math.max(at, 0)).map(lineOf), ...rows.comments],
    rows: body.map((row) => rowOf(row, width, grid, limits, findings)),
  };
  return { sheet, findings };
}

type GridRow = Grid['rows'][number];

const textsOf = (row: GridRow): string[] =>
  row.cells.map((cell) => cell?.text ?? '').filter((text) => text !== '');
const lineOf = (row: GridRow): string => [...new Set(textsOf(row))].join(' ');

/** A line that begins with # and isn't a column named so. */
function withoutComments(grid: Grid): { kept: GridRow[]; comments: string[] } {
  const isComment = (row: GridRow) =>
    /^#\s*[^\s#]/.test(row.cells[0]?.text ?? '') && !/^#\s*(no|nr)?\.?$/i.test(row.cells[0]!.text);
  const kept = grid.rows.filter((row) => !isComment(row));
  return { kept, comments: grid.rows.filter(isComment).map(lineOf) };
}

/** Index of the header; -1 where there is none. */
function headerAt(rows: readonly GridRow[]): number {
  const searched = rows.slice(0, SEARCHED);
  const known = searched.map(knownNames);
  const best = Math.max(0, ...known);
  if (best >= 2) {
    const at = known.indexOf(best);
    // The lower row of two may know more names: the header begins above it.
    return at > 0 && known[at - 1]! > 0 && lowerHeader(rows, at - 1) === rows[at] ? at - 1 : at;
  }
  const first = searched.findIndex((row, i) => looksLikeHeader(row, rows[i + 1]));
  if (first >= 0) return first;
  return best === 1 && textsOf(searched[known.indexOf(1)]!).every(isWord) ? known.indexOf(1) : -1;
}

/** How many of its cells are names that we know, each meaning once; a row with numbers or dates is no header. */
function knownNames(row: GridRow): number {
  const cells = row.cells.filter((cell) => cell && cell.text !== '');
  if (cells.length > 2 && cells.filter((cell) => !isWord(cell.text)).length > cells.length / 3) return 0;
  const found = new Set<string>();
  for (const { text, mergedFrom } of cells) {
    if (text.length > 40) continue;
    const match = matchName(text);
    if (match?.how === 'same') found.add(match.meaning);
    else if (match && mergedFrom === undefined) found.add(`${match.meaning}?`);
  }
  return new Set([...found].map((meaning) => meaning.replace('?', ''))).size;
}

const isWord = (text: string): boolean => /\p{L}/u.test(text) && !/\d{3,}|\d+[./-]\d+/.test(text);

/** Nobody's list knows the names: words over a row that holds other things than words. */
function looksLikeHeader(row: GridRow, next: GridRow | undefined): boolean {
  const texts = textsOf(row);
  if (texts.length < 2 || new Set(texts).size < texts.length || !next) return false;
  const below = textsOf(next);
  return (
    texts.every((text) => isWord(text) && text.length < 40) &&
    below.length >= texts.length - 1 &&
    below.some((text) => !isWord(text))
  );
}

/** The second row of a header: under a name that spans several columns, or that is empty here and there. */
function lowerHeader(rows: readonly GridRow[], at: number): GridRow | undefined {
  const [upper, lower] = [rows[at]!, rows[at + 1]];
  if (!lower || textsOf(lower).length === 0) return undefined;
  // One text alone, merged over all or not, is the title of what stands below it.
  if (new Set(textsOf(upper)).size === 1 && textsOf(lower).length > 2) return undefined;
  const spans = upper.cells.some(
    (cell, i) => cell?.mergedFrom !== undefined && upper.cells[i - 1]?.text === cell.text,
  );
  const own = lower.cells.filter((cell, i) => cell && cell.text !== '' && cell.text !== upper.cells[i]?.text);
  const gaps = lower.cells.some((cell, i) => cell && cell.text !== '' && !upper.cells[i]?.text);
  if (!spans && !gaps) return undefined;
  const words = own.every((cell) => isWord(cell.text) && cell.text.length < 30);
  const named = own.filter((cell) => matchName(cell.text)?.how === 'same').length;
  return words && own.length > 0 && (named > 0 || spans) && named * 2 >= own.length ? lower : undefined;
}

function namesOf(upper: GridRow | undefined, lower: GridRow | undefined, width: number): string[] {
  return Array.from({ length: width }, (_, i) => {
    const [a, b] = [oneLine(upper?.cells[i]?.text), oneLine(lower?.cells[i]?.text)];
    return a === b || a === '' || b === '' ? a || b : `${a} / ${b}`;
  });
}

/** A name broken over lines in its cell is one name; between Chinese characters without a gap. */
const oneLine = (text = ''): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3400-\u9fff）]) (?=[\u3400-\u9fff（])/g, '')
    .trim();

const widthOf = (rows: readonly GridRow[]): number =>
  rows.reduce((most, { cells }) => {
    let last = cells.length;
    while (last > most && !cells[last - 1]?.text) last--;
    return Math.max(most, last);
  }, 0);

function rowOf(row: GridRow, width: number, grid: Grid, limits: Limits, findings: ImportFinding[]): Row {
  const cells = Array.from({ length: width }, (_, i) => {
    const cell = row.cells[i] ?? EMPTY;
    if (cell.text.length <= limits.cell) return cell;
    const at: At = {
      file: grid.file,
      ...(grid.sheet !== undefined && { sheet: grid.sheet }),
      row: row.number,
    };
    const [column, n] = [columnLetter(i), cell.text.length];
    findings.push({
      code: 'cell-too-long',
      mark: 'look',
      at: { ...at, column, cell: column + row.number },
      params: { n, max: limits.cell },
    });
    return { ...cell, text: cell.text.slice(0, limits.cell) };
  });
  return { number: row.number, cells, ...(row.hidden && { hidden: true }) };
}
