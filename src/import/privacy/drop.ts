/** A sheet as it was read → the sheet as it may be kept. Nothing that is dropped here is seen by anything after. */
import type { ImportFinding } from '../finding';
import { EMPTY, atCell, type Cell, type FileRead, type Row, type Sheet, type SheetColumn } from '../rows';
import { matchName } from '../columns/names';
import { identityByName, isIdentity, maskedIdentity, withoutIdentity } from './identity';

export interface Kept {
  sheet: Sheet;
  findings: ImportFinding[];
}

/** A column of numbers without a telling name: so many of its values at least look like those of a person. */
const ENOUGH = 3;
const SHARE = 0.6;
const SAMPLED = 200;

export function withoutPersonalColumns(sheet: Sheet): Kept {
  const columns = sheet.columns.map((column, i): SheetColumn => {
    const by = identityByName(column.name) ? 'name' : hasIdentities(sheet, i) ? 'pattern' : undefined;
    return by ? { ...column, dropped: { values: countOf(sheet, i), by } } : column;
  });
  const students = columns.map((column, i) => !column.dropped && namesStudents(sheet, i));
  const findings = columns.flatMap((column, i) => (column.dropped ? [finding(sheet, column, i)] : []));
  students.forEach((named, i) => {
    if (named) findings.push(studentsFinding(sheet, i));
  });
  const isOut = columns.map(({ dropped }, i) => dropped !== undefined || students[i] === true);
  const rows = sheet.rows.map((row): Row => {
    const cells = row.cells.map((cell, i) =>
      isOut[i] ? EMPTY : cleaned(cell, () => findings.push(cellFinding(sheet, row.number, i, cell))),
    );
    // Most rows hold nothing of the kind, and there may be 100,000 of them.
    return cells.every((cell, i) => cell === row.cells[i]) ? row : { ...row, cells };
  });
  const title = sheet.title.map((line) => withoutIdentity(line).text);
  return { sheet: { ...sheet, columns, rows, title }, findings };
}

const textsOf = ({ rows }: Sheet, column: number): string[] =>
  rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');

const countOf = ({ rows }: Sheet, column: number): number =>
  rows.filter(({ cells }) => cells[column] && cells[column].text !== '' && !cells[column].mergedFrom).length;

function hasIdentities(sheet: Sheet, column: number): boolean {
  const texts = textsOf(sheet, column).slice(0, SAMPLED);
  const found = texts.filter(isIdentity).length;
  return found >= ENOUGH && found >= texts.length * SHARE;
}

/** A column of students by its name, or of people in a sheet of students; a number of them may stay. */
function namesStudents({ columns, sheet = '', title, file, rows }: Sheet, column: number): boolean {
  const meaning = matchName(columns[column]!.name)?.meaning;
  const ofStudents = /学生|学员|留学生|交换生|本科生|研究生|\bstudents?\b/i.test(
    [sheet, ...title, file].join(' '),
  );
  if (meaning !== 'students' && !(meaning === 'people' && ofStudents)) return false;
  return rows.some(({ cells }) => isName(cells[column]!.text));
}

const isName = (text: string): boolean =>
  text !== '' && !/^[约共]?\s*[\d一二三四五六七八九十百]+\s*(人|名|students?|people)?$/i.test(text);

const studentsFinding = (sheet: Sheet, i: number): ImportFinding => ({
  code: 'people-students',
  mark: 'not-taken',
  at: {
    file: sheet.file,
    ...(sheet.sheet !== undefined && { sheet: sheet.sheet }),
    column: sheet.columns[i]!.letter,
  },
  params: { n: countOf(sheet, i) },
});

const finding = (sheet: Sheet, column: SheetColumn, i: number): ImportFinding => ({
  code: 'column-identity',
  mark: 'not-taken',
  at: { file: sheet.file, ...(sheet.sheet !== undefined && { sheet: sheet.sheet }), column: column.letter },
  params: { col: column.name || sheet.columns[i]!.letter, n: column.dropped!.values },
});

function cleaned(cell: Cell, tell: () => void): Cell {
  if (cell.kind === 'date' || withoutIdentity(cell.text).found.length === 0) return cell;
  if (cell.mergedFrom === undefined) tell();
  const { number: _number, ...rest } = cell;
  return { ...rest, text: withoutIdentity(cell.text).text };
}

const cellFinding = (sheet: Sheet, row: number, column: number, { text }: Cell): ImportFinding => ({
  code: 'cell-identity',
  mark: 'note',
  at: atCell(sheet, row, column),
  params: { what: { list: withoutIdentity(text).found.map((what) => ({ text: what })) } },
});

/** Of a whole file; running text loses the numbers in it as well. */
export function withoutPersonalData(file: FileRead): FileRead {
  const kept = file.sheets.map(withoutPersonalColumns);
  const findings = [...file.findings.map(withoutValue), ...kept.flatMap((one) => one.findings)];
  const text = file.text === undefined ? undefined : maskedIdentity(file.text);
  return { ...file, sheets: kept.map(({ sheet }) => sheet), findings, ...(text !== undefined && { text }) };
}

/** What a reader quotes of a cell may be such a number too. */
const withoutValue = (one: ImportFinding): ImportFinding =>
  one.value === undefined ? one : { ...one, value: withoutIdentity(one.value).text };
