/**
 * A workbook (.xlsx) → its sheets' cells. Our own reader over fflate: the ready-made one gives no merged cells, no
 * hidden rows, and can't tell a formula that failed.
 */
import { LIMITS, type Limits } from '../limits';
import type { Pace } from '../pace';
import type { Cell } from '../rows';
import { columnIndex } from '../rows';
import { dateFormatsOf } from './formats';
import { attribute, scanner, XmlError, type Scanner } from './scan';
import { sheetScanner, stringsScanner, type Book, type SheetCells, type SheetRow } from './sheet';
import { ZipError, checkSizes, entriesOf, textOf, unpack, type Entry } from './zip';

export interface WorkbookSheet {
  name: string;
  /** Of its part in the zip: "xl/worksheets/sheet1.xml". */
  part: string;
  hidden: boolean;
  rows: SheetRow[];
  /** Cells with a formula whose value was never saved: "B7". */
  valueless: string[];
  tooLong: boolean;
}

export interface Workbook {
  sheets: WorkbookSheet[];
  epoch: 1900 | 1904;
}

/** Throws a ZipError for what is no workbook, or must not be opened. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  pace?: Pace,
): Promise<Workbook> {
  const entries = entriesOf(bytes);
  checkSizes(entries.values(), limits);
  const main = mainPart(bytes, entries, limits);
  const { names, epoch } = sheetNames(textOf(bytes, entries.get(main), limits));
  const links = relations(textOf(bytes, entries.get(relationsOf(main)), limits), main);
  const part = (kind: string) =>
    entries.get([...links.values()].find(({ type }) => type === kind)?.target ?? '');

  const { scan, strings } = stringsScanner();
  await feed(scan, bytes, part('sharedStrings'), limits, pace);
  const book: Book = { strings, epoch, formats: dateFormatsOf(textOf(bytes, part('styles'), limits)) };

  const sheets: WorkbookSheet[] = [];
  for (const { name, id, hidden } of names) {
    const target = links.get(id)?.target;
    const entry = target === undefined ? undefined : entries.get(target);
    // A sheet of charts holds no cells.
    if (!entry || links.get(id)!.type !== 'worksheet') continue;
    const read = sheetScanner(book, limits.rows);
    const tooLong = () => read.cells.rows.length > limits.rows;
    await feed(read.scan, bytes, entry, limits, pace, tooLong);
    fillMerged(read.cells);
    const { rows, valueless } = read.cells;
    sheets.push({ name, part: entry.name, hidden, rows, valueless, tooLong: tooLong() });
    // It will be refused: the rest of a million rows is not worth reading.
    if (tooLong()) break;
  }
  return { sheets, epoch };
}

/** Names of the sheets with cells, and the parts that hold them. */
export function sheetParts(bytes: Uint8Array, limits: Limits = LIMITS): [name: string, part: string][] {
  const entries = entriesOf(bytes);
  const main = mainPart(bytes, entries, limits);
  const links = relations(textOf(bytes, entries.get(relationsOf(main)), limits), main);
  return sheetNames(textOf(bytes, entries.get(main), limits)).names.flatMap(({ name, id }) => {
    const link = links.get(id);
    return link?.type === 'worksheet' ? [[name, link.target]] : [];
  });
}

async function feed(
  scan: Scanner,
  bytes: Uint8Array,
  entry: Entry | undefined,
  limits: Limits,
  pace?: Pace,
  isEnough = () => false,
) {
  if (!entry) return;
  const decoder = new TextDecoder();
  let done = 0;
  for (const piece of unpack(bytes, entry, limits)) {
    scan.write(decoder.decode(piece, { stream: true }));
    if (isEnough()) return;
    done += piece.length;
    await pace?.step({ phase: 'reading', done, of: entry.size });
  }
  scan.write(decoder.decode());
  try {
    scan.end();
  } catch (cause) {
    throw cause instanceof XmlError ? new ZipError('file-cut') : cause;
  }
}

/** What the zip calls its main part: xl/workbook.xml nearly always. */
function mainPart(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>, limits: Limits): string {
  const root = relations(textOf(bytes, entries.get('_rels/.rels'), limits), '');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!entries.has(main) || /^(word|ppt)\//.test(main)) throw new ZipError('file-unreadable');
  return main;
}

interface SheetName {
  name: string;
  id: string;
  hidden: boolean;
}

function sheetNames(xml: string): { names: SheetName[]; epoch: 1900 | 1904 } {
  const names: SheetName[] = [];
  let epoch: 1900 | 1904 = 1900;
  const scan = scanner({
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) epoch = 1904;
      if (tag !== 'sheet') return;
      const name = attribute(attributes, 'name') ?? '';
      const hidden = /hidden/i.test(attribute(attributes, 'state') ?? '');
      names.push({ name, id: attribute(attributes, 'id') ?? '', hidden });
    },
    close() {},
    text() {},
  });
  scan.write(xml);
  return { names, epoch };
}

const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** By id; targets from the root of the zip, types by their last word. */
function relations(xml: string, from: string): Map<string, { target: string; type: string }> {
  const found = new Map<string, { target: string; type: string }>();
  const folder = from.replace(/[^/]*$/, '');
  const scan = scanner({
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const type = attribute(attributes, 'Type')?.split('/').at(-1) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
      found.set(attribute(attributes, 'Id') ?? '', { target: path, type });
    },
    close() {},
    text() {},
  });
  scan.write(xml);
  return found;
}

const resolved = (path: string): string =>
  path
    .split('/')
    .reduce<string[]>(
      (done, step) => (step === '..' ? done.slice(0, -1) : step === '.' ? done : [...done, step]),
      [],
    )
    .join('/');

/** What a merged cell says holds for all of it; the cells beside its corner say where it stands. */
function fillMerged({ rows, merges }: SheetCells): void {
  if (merges.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (const merge of merges) {
    const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge);
    if (!match) continue;
    const [left, right] = [columnIndex(match[1]!), Math.min(columnIndex(match[3]!), width - 1)];
    const [top, bottom] = [Number(match[2]), Math.min(Number(match[4]), rows.at(-1)?.number ?? 0)];
    const corner = byNumber.get(top)?.cells[left];
    if (!corner) continue;
    for (let number = top; number <= bottom; number++)
      fillRow(byNumber.get(number), corner, left, right, match[1]! + top);
  }
}

function fillRow(row: SheetRow | undefined, corner: Cell, left: number, right: number, from: string): void {
  if (!row) return;
  for (let column = left; column <= right; column++)
    if (row.cells[column] !== corner) row.cells[column] ??= { ...corner, mergedFrom: from };
}
