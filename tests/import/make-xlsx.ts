/** Workbooks for tests, made part by part so that each oddity of a real one can be put into it. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetter } from '../../src/import/rows';

/** A number, a text, or a cell as XML would have it. */
export type Made =
  | string
  | number
  | null
  | { date: number; format?: number }
  | { rich: string[] }
  | { formula: string; value?: string | number }
  | { error: string }
  | { inline: string };

export interface MadeSheet {
  name: string;
  rows: Made[][];
  merges?: string[];
  state?: 'hidden' | 'veryHidden';
  hiddenRows?: number[];
  /** XML in place of the rows. */
  raw?: string;
}

export interface MadeBook {
  sheets: MadeSheet[];
  epoch1904?: boolean;
  /** Codes of further number formats; the first has style 3. */
  formats?: string[];
  /** Further parts, by name. */
  parts?: Record<string, string>;
  /** Prefix of every tag of the sheets: "x". */
  prefix?: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export function makeXlsx(book: MadeBook): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(book),
    'xl/_rels/workbook.xml.rels': relations([
      ...book.sheets.map((_, i): [string, string, string] => [
        `rId${i + 1}`,
        'worksheet',
        `worksheets/sheet${i + 1}.xml`,
      ]),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(book.formats ?? []),
  };
  book.sheets.forEach(
    (sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings, book.prefix)),
  );
  parts['xl/sharedStrings.xml'] =
    `<?xml version="1.0"?><sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`;
  const files: Zippable = {};
  for (const [name, text] of Object.entries({ ...parts, ...book.parts }))
    files[name] = [strToU8(text), { mtime: new Date(2020, 0, 1) }];
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes = ({ sheets }: MadeBook): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;

const relations = (links: [id: string, type: string, target: string][]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const workbook = ({ sheets, epoch1904 }: MadeBook): string =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${epoch1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;

/** Style 0 is plain, 1 a day (14), 2 a month (17), from 3 on those asked for. */
const styles = (formats: string[]): string =>
  `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${3 + formats.length}"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`;

function sheetXml(
  { rows, merges = [], hiddenRows = [], raw }: MadeSheet,
  strings: string[],
  prefix?: string,
): string {
  const body =
    raw ??
    rows
      .map((cells, i) => {
        const hidden = hiddenRows.includes(i + 1) ? ' hidden="1"' : '';
        return `<row r="${i + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, columnLetter(column) + (i + 1), strings)).join('')}</row>`;
      })
      .join('');
  const merged =
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData>${merged}</worksheet>`;
  const named = prefix
    ? xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace(`xmlns=`, `xmlns:${prefix}=`)
    : xml;
  return `<?xml version="1.0" encoding="UTF-8"?>${named}`;
}

function cellXml(cell: Made | undefined, at: string, strings: string[]): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return shared(`<si><t xml:space="preserve">${escaped(cell)}</t></si>`, at, strings);
  if ('rich' in cell)
    return shared(
      `<si>${cell.rich.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(run)}</t></r>`).join('')}<rPh sb="0" eb="1"><t>よみ</t></rPh></si>`,
      at,
      strings,
    );
  if ('date' in cell) return `<c r="${at}" s="${cell.format ?? 1}"><v>${cell.date}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  if ('inline' in cell) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  const { formula, value } = cell;
  if (value === undefined) return `<c r="${at}"><f>${escaped(formula)}</f></c>`;
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${at}"${type}><f>${escaped(formula)}</f><v>${escaped(String(value))}</v></c>`;
}

function shared(xml: string, at: string, strings: string[]): string {
  let index = strings.indexOf(xml);
  if (index === -1) index = strings.push(xml) - 1;
  return `<c r="${at}" t="s"><v>${index}</v></c>`;
}
