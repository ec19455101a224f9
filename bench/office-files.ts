/** The office's table as files: CSV, and a workbook whose texts are shared as a spreadsheet program shares them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetter } from '../src/import/rows';
import { makeXlsx } from '../tests/import/make-xlsx';
import { HEADER, officeCsv, officeRows } from './office';

/** Writes both; returns their paths. */
export function officeFiles(folder: string, count: number): { csv: string; xlsx: string } {
  const csv = join(folder, `出访 ${count}.csv`);
  const xlsx = join(folder, `出访 ${count}.xlsx`);
  writeFileSync(csv, officeCsv(count));
  writeFileSync(xlsx, officeBook(count));
  return { csv, xlsx };
}

function officeBook(count: number): Uint8Array {
  const shared = new Map<string, number>();
  const cellOf = (text: string, i: number, row: number): string => {
    if (text === '') return '';
    const at = columnLetter(i) + row;
    if (/^\d+$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
    if (!shared.has(text)) shared.set(text, shared.size);
    return `<c r="${at}" t="s"><v>${shared.get(text)}</v></c>`;
  };
  const lines: string[] = [];
  for (const cells of [HEADER, ...officeRows(count)]) {
    const row = lines.length + 1;
    lines.push(`<row r="${row}">${cells.map((text, i) => cellOf(text, i, row)).join('')}</row>`);
  }
  const strings = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  return makeXlsx({
    sheets: [{ name: '出访', rows: [], raw: lines.join('') }],
    parts: {
      'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${shared.size}">${strings}</sst>`,
    },
  });
}
