/** What a person typed in place of a cell: laid over the rows as they were read, which stay as they are. */
import { columnIndex, type Cell, type Row, type Sheet } from './rows';

export interface Correction {
  file: string;
  sheet?: string;
  row: number;
  /** Letter, or key in JSON. */
  column: string;
  /** "" empties the cell. */
  text: string;
}

export function corrected(sheet: Sheet, corrections: readonly Correction[]): Sheet {
  const own = corrections.filter(
    ({ file, sheet: name }) => file === sheet.file && (name ?? '') === (sheet.sheet ?? ''),
  );
  if (own.length === 0) return sheet;
  const byRow = new Map<number, Correction[]>();
  for (const one of own) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  return { ...sheet, rows: sheet.rows.map((row) => correctedRow(row, byRow.get(row.number), sheet)) };
}

function correctedRow(row: Row, own: readonly Correction[] | undefined, sheet: Sheet): Row {
  if (!own) return row;
  const cells: Cell[] = [...row.cells];
  for (const { column, text } of own) {
    const at = sheet.columns.findIndex(({ letter }) => letter === column);
    const index = at >= 0 ? at : columnIndex(column);
    if (index < cells.length && !sheet.columns[index]?.dropped) cells[index] = { text: text.trim() };
  }
  return { ...row, cells };
}
