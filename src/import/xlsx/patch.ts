/**
 * Corrections put back into the workbook that they are about: those cells alone are written anew, every other cell
 * and every other part of the file stays as it was.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { columnIndex } from '../rows';
import { LIMITS, type Limits } from '../limits';
import { attribute } from './scan';
import { checkSizes, entriesOf } from './zip';
import { sheetParts } from './workbook';

export interface CellPatch {
  sheet: string;
  /** "E17" */
  cell: string;
  text: string;
}

/** Columns whose values are emptied, the header's row aside: identity numbers that must not be kept. */
export interface Blanked {
  sheet: string;
  /** "I" */
  column: string;
  /** Last row of the header. */
  below: number;
}

export interface Patched {
  bytes: Uint8Array;
  /** Cells that could not be written: the first of a formula that others share. */
  left: string[];
}

export function patchWorkbook(
  bytes: Uint8Array,
  patches: readonly CellPatch[],
  blanked: readonly Blanked[] = [],
  limits: Limits = LIMITS,
): Patched {
  checkSizes(entriesOf(bytes).values(), limits);
  const parts = unzipSync(bytes);
  const left: string[] = [];
  let formulas = false;
  for (const [name, part] of sheetParts(bytes, limits)) {
    const own = patches.filter(({ sheet }) => sheet === name);
    const columns = blanked.filter(({ sheet }) => sheet === name);
    if ((own.length === 0 && columns.length === 0) || !parts[part]) continue;
    const sheet = new SheetXml(strFromU8(parts[part]));
    for (const { cell, text } of own) if (!sheet.write(cell, text)) left.push(`${name}!${cell}`);
    for (const { column, below } of columns) sheet.blank(column, below);
    parts[part] = strToU8(sheet.xml);
    formulas ||= sheet.lostFormula;
  }
  if (blanked.length > 0) forgetStrings(parts);
  // The order in which Excel reckons; it makes a new one where there is none, and refuses one that is wrong.
  if (formulas) dropCalcChain(parts);
  return { bytes: zipSync(inOrder(bytes, parts)), left };
}

/** Parts in the order of the original, at a fixed time: the same corrections give the same file. */
function inOrder(bytes: Uint8Array, parts: Record<string, Uint8Array>): Zippable {
  const mtime = new Date(1980, 0, 1);
  return Object.fromEntries(
    [...entriesOf(bytes).keys()].flatMap((name) => (parts[name] ? [[name, [parts[name], { mtime }]]] : [])),
  ) as Zippable;
}

const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;

class SheetXml {
  lostFormula = false;

  constructor(public xml: string) {}

  /** false where a formula begins here that other cells share. */
  write(cell: string, text: string): boolean {
    let state = 'absent' as 'written' | 'shared' | 'absent';
    const at = this.rowOf(cell);
    if (!at) {
      this.addRow(cell, text);
      return true;
    }
    const row = at.text.replace(
      CELL,
      (whole, prefix: string, attributes: string, inner: string | undefined) => {
        if (attribute(attributes, 'r') !== cell) return whole;
        if (/<(?:\w+:)?f\b[^>]*t="shared"[^>]*ref=|<(?:\w+:)?f\b[^>]*ref=[^>]*t="shared"/.test(inner ?? '')) {
          state = 'shared';
          return whole;
        }
        if (/<(?:\w+:)?f[\s>/]/.test(inner ?? '')) this.lostFormula = true;
        state = 'written';
        return cellXml(cell, text, prefix, attribute(attributes, 's'), !/\bt\s*=/.test(attributes));
      },
    );
    if (state === 'shared') return false;
    const next = state === 'written' ? row : withCell(at.text, cell, text);
    this.xml = this.xml.slice(0, at.from) + next + this.xml.slice(at.to);
    return true;
  }

  private rowOf(cell: string): { from: number; to: number; text: string } | undefined {
    const number = /\d+$/.exec(cell)![0];
    for (const match of this.xml.matchAll(ROW))
      if (attribute(match[2]!, 'r') === number)
        return { from: match.index, to: match.index + match[0].length, text: match[0] };
    return undefined;
  }

  /** A row that held nothing comes before the first one with a higher number. */
  private addRow(cell: string, text: string): void {
    const number = Number(/\d+$/.exec(cell)![0]);
    const prefix = /<((?:\w+:)?)sheetData\b/.exec(this.xml)?.[1] ?? '';
    const row = `<${prefix}row r="${number}">${cellXml(cell, text, prefix)}</${prefix}row>`;
    for (const match of this.xml.matchAll(ROW))
      if (Number(attribute(match[2]!, 'r')) > number) {
        this.xml = this.xml.slice(0, match.index) + row + this.xml.slice(match.index);
        return;
      }
    this.xml = this.xml
      .replace(new RegExp(`<${prefix}sheetData\\s*/>`), `<${prefix}sheetData></${prefix}sheetData>`)
      .replace(`</${prefix}sheetData>`, () => `${row}</${prefix}sheetData>`);
  }

  blank(column: string, below: number): void {
    this.xml = this.xml.replace(
      CELL,
      (whole, prefix: string, attributes: string, inner: string | undefined) => {
        const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, 'r') ?? '') ?? [];
        if (letters !== column || Number(number) <= below || inner === undefined) return whole;
        if (/<(?:\w+:)?f[\s>/]/.test(inner)) this.lostFormula = true;
        const style = attribute(attributes, 's');
        return `<${prefix}c r="${letters}${number}"${style ? ` s="${style}"` : ''}/>`;
      },
    );
  }
}

/** As text, so that nothing typed is ever run; a number stays one where a number stood. */
function cellXml(cell: string, text: string, prefix: string, style?: string, wasNumber = false): string {
  const open = `<${prefix}c r="${cell}"${style ? ` s="${style}"` : ''}`;
  if (text === '') return `${open}/>`;
  if (wasNumber && style === undefined && /^-?\d+(\.\d+)?$/.test(text))
    return `${open}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
  return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

const escaped = (text: string): string =>
  text
    // Characters that XML can't hold at all.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** A cell that held nothing comes before the first one further right. */
function withCell(row: string, cell: string, text: string): string {
  const prefix = /^<((?:\w+:)?)row/.exec(row)?.[1] ?? '';
  const xml = cellXml(cell, text, prefix);
  const column = columnIndex(/^[A-Z]+/.exec(cell)![0]);
  for (const match of row.matchAll(CELL)) {
    const letters = /^[A-Z]+/.exec(attribute(match[2]!, 'r') ?? '')?.[0];
    if (letters && columnIndex(letters) > column)
      return row.slice(0, match.index) + xml + row.slice(match.index);
  }
  if (row.endsWith('/>')) return `${row.slice(0, -2)}>${xml}</${prefix}row>`;
  return row.replace(new RegExp(`</${prefix}row>$`), () => `${xml}</${prefix}row>`);
}

/** Shared texts that no cell names any more would keep what was blanked. */
function forgetStrings(parts: Record<string, Uint8Array>): void {
  const name = Object.keys(parts).find((part) => /sharedStrings\.xml$/i.test(part));
  if (!name) return;
  const used = new Set<number>();
  for (const [part, content] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/i.test(part)) continue;
    for (const match of strFromU8(content).matchAll(CELL))
      if (attribute(match[2]!, 't') === 's')
        used.add(Number(/<(?:\w+:)?v>(\d+)</.exec(match[3] ?? '')?.[1] ?? -1));
  }
  let index = -1;
  const xml = strFromU8(parts[name]!).replace(
    /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/g,
    (whole, prefix: string) => {
      index++;
      return used.has(index) ? whole : `<${prefix}si><${prefix}t/></${prefix}si>`;
    },
  );
  parts[name] = strToU8(xml);
}

function dropCalcChain(parts: Record<string, Uint8Array>): void {
  const name = Object.keys(parts).find((part) => /calcChain\.xml$/i.test(part));
  if (!name) return;
  delete parts[name];
  for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
    if (parts[part])
      parts[part] = strToU8(
        strFromU8(parts[part]).replace(/<(?:Override|Relationship)\b[^>]*calcChain\.xml[^>]*\/>/gi, ''),
      );
}
