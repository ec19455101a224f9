/** One sheet's XML → its cells, in pieces; empty cells, however many, are never made. */
import { columnIndex, type Cell } from '../rows';
import { attribute, scanner, type Scanner } from './scan';
import { dayOfSerial, textOfDay, type DateFormat } from './formats';

export interface Book {
  strings: readonly string[];
  formats: readonly (DateFormat | undefined)[];
  epoch: 1900 | 1904;
}

export interface SheetRow {
  number: number;
  cells: Cell[];
  hidden?: boolean;
}

export interface SheetCells {
  rows: SheetRow[];
  merges: string[];
  /** Formulas whose value was never saved. */
  valueless: string[];
}

/** `most`: reading stops being kept after that many rows; the caller refuses the file. */
export function sheetScanner(book: Book, most: number): { scan: Scanner; cells: SheetCells } {
  const cells: SheetCells = { rows: [], merges: [], valueless: [] };
  let row: SheetRow | undefined;
  let next = 0;
  let column = 0;
  let [type, style, reference] = ['n', 0, ''];
  let [value, formula, hasValue] = ['', false, false];
  let taking = false;
  let phonetic = false;

  const openCell = (attributes: string) => {
    reference = attribute(attributes, 'r') ?? '';
    const letters = /^[A-Z]+/.exec(reference)?.[0];
    if (letters) column = columnIndex(letters);
    type = attribute(attributes, 't') ?? 'n';
    style = Number(attribute(attributes, 's') ?? 0);
    [value, formula, hasValue] = ['', false, false];
  };
  const closeCell = () => {
    const cell = hasValue ? cellOf({ type, value, style, formula }, book) : undefined;
    if (formula && !hasValue) cells.valueless.push(reference);
    if (cell) row!.cells[column] = cell;
    column++;
  };

  const scan = scanner({
    open(name, attributes) {
      if (name === 'row') {
        next = Number(attribute(attributes, 'r') ?? next + 1);
        const hidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '');
        row = { number: next, cells: [], ...(hidden && { hidden }) };
        column = 0;
      } else if (name === 'c') openCell(attributes);
      else if (name === 'f') formula = true;
      else if (name === 'v' || name === 't') taking = !phonetic;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'mergeCell') cells.merges.push(attribute(attributes, 'ref') ?? '');
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') closeCell();
      else if (name === 'row' && row && row.cells.length > 0 && cells.rows.length <= most)
        cells.rows.push(row);
    },
    text(text) {
      if (!taking) return;
      value += text;
      hasValue = true;
    },
  });
  return { scan, cells };
}

interface RawCell {
  type: string;
  value: string;
  style: number;
  formula: boolean;
}

function cellOf(
  { type, value, style, formula }: RawCell,
  { strings, formats, epoch }: Book,
): Cell | undefined {
  const kept = formula ? { formula } : {};
  if (type === 's') return worded(strings[Number(value)] ?? '', kept);
  if (type === 'str' || type === 'inlineStr') return worded(plain(value), kept);
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean', ...kept };
  if (type === 'e') return { text: value, kind: 'error', ...kept };
  if (type === 'd') return worded(value.replace(/T.*$/, ''), kept);
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return worded(value, kept);
  const format = formats[style];
  const day = format === undefined ? undefined : dayOfSerial(number, epoch);
  if (format === undefined) return { text: shown(number), number, ...kept };
  if (day === undefined) return { text: shown(number), number, kind: 'date', ...kept };
  return { text: textOfDay(day, format), number, kind: 'date', day, ...kept };
}

function worded(text: string, kept: object): Cell | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : { text: trimmed, ...kept };
}

/** As General shows it, to 15 digits: 0.1 + 0.2 is 0.3. */
const shown = (number: number): string => String(Number(number.toPrecision(15)));

/** Excel writes a character that XML can't hold as _x000D_. */
export const plain = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Texts that cells share; the reading of Japanese signs beside them is left out. */
export function stringsScanner(): { scan: Scanner; strings: string[] } {
  const strings: string[] = [];
  let [text, taking, phonetic] = ['', false, false];
  const scan = scanner({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') taking = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(plain(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') taking = false;
    },
    text(piece) {
      if (taking) text += piece;
    },
  });
  return { scan, strings };
}
