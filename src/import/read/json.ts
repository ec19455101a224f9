/**
 * JSON of other makers → tables: arrays of objects, objects of arrays, and lists inside records, whose outer fields
 * hold for every inner one. A list of stops makes rows of one trip; any other list makes a record of each item.
 */
import type { Grid } from './table';
import { EMPTY, type Cell, type Row, type Sheet } from '../rows';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecords = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isFields);

/** Lists whose items are the stops of one trip, not trips. */
const STOPS =
  /^(stops?|places?|itinerary|route|legs|cities|countries|locations?|waypoints|行程|路线|城市|站点|地点)$/i;

/** Empty where the value holds no list of records. */
export function sheetsOfJson(file: string, value: unknown): Sheet[] {
  return tablesIn(value, undefined).map(({ name, records }) => sheetOf(file, name, records));
}

interface Table {
  name: string | undefined;
  records: readonly Fields[];
}

function tablesIn(value: unknown, name: string | undefined): Table[] {
  if (isRecords(value)) return [{ name, records: value }];
  if (Array.isArray(value) && isRows(value)) return [{ name, records: recordsOfRows(value) }];
  if (!isFields(value)) return [];
  const columns = columnar(value);
  if (columns) return [{ name, records: columns }];
  const inner = Object.entries(value).flatMap(([key, list]) => tablesIn(list, key));
  if (inner.length > 0) return inner.length === 1 ? [{ ...inner[0]!, name }] : inner;
  // {"2019-001": {…}, "2019-002": {…}}
  const records = Object.entries(value).filter((entry): entry is [string, Fields] => isFields(entry[1]));
  return records.length > 1 && records.length === Object.keys(value).length
    ? [{ name, records: records.map(([id, record]) => ({ id, ...record })) }]
    : [];
}

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

/** [["Date", "City"], ["2019", "Almaty"]] */
const isRows = (value: readonly unknown[]): value is unknown[][] =>
  value.length > 1 && value.every((row) => Array.isArray(row) && row.every(isScalar));

const recordsOfRows = ([header, ...rows]: readonly unknown[][]): Fields[] =>
  rows.map((row) => Object.fromEntries(header!.map((name, i) => [String(name), row[i]])));

/** {"date": [...], "city": [...]}: lists of plain values, all of one length. */
function columnar(value: Fields): Fields[] | undefined {
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const length = lists[0]?.[1].length ?? 0;
  const even = lists.every(([, list]) => list.length === length && list.every(isScalar));
  if (lists.length < 2 || length === 0 || !even) return undefined;
  return Array.from({ length }, (_, i) => Object.fromEntries(lists.map(([key, list]) => [key, list[i]])));
}

interface Flat {
  values: Map<string, Cell>;
  number: number;
}

function sheetOf(file: string, name: string | undefined, records: readonly Fields[]): Sheet {
  const flat = records.flatMap((record, i) => flattened(record, i + 1));
  const keys = [...new Set(flat.flatMap(({ values }) => [...values.keys()]))];
  const rows: Row[] = flat.map(({ values, number }) => ({
    number,
    cells: keys.map((key) => values.get(key) ?? EMPTY),
  }));
  return {
    file,
    ...(name !== undefined && { sheet: name }),
    columns: keys.map((key) => ({ letter: key, name: key.split('.').join(' ') })),
    headerRow: 0,
    title: [],
    rows: rows.filter(({ cells }) => cells.some(({ text }) => text !== '')),
  };
}

/** A record as one row, or as many as its inner list has items; a second such list is put into one cell. */
function flattened(record: Fields, number: number): Flat[] {
  const own = new Map<string, Cell>();
  const inner = innerList(record);
  fill(own, record, '', inner?.key);
  if (!inner) return [{ values: own, number }];
  const asStops = STOPS.test(inner.key);
  return inner.items.map((item, i) => {
    const values = new Map<string, Cell>();
    if (asStops) values.set('trip', { text: `${number}` });
    for (const [key, cell] of own) values.set(key, i === 0 || !asStops ? cell : { ...cell, mergedFrom: key });
    fill(values, item, own.size === 0 ? '' : `${inner.key}.`);
    return { values, number };
  });
}

const innerList = (record: Fields): { key: string; items: Fields[] } | undefined => {
  const found = Object.entries(record).find((entry): entry is [string, Fields[]] => isRecords(entry[1]));
  return found && { key: found[0], items: found[1] };
};

function fill(values: Map<string, Cell>, record: Fields, prefix: string, except?: string): void {
  for (const [key, value] of Object.entries(record)) {
    if (key === except) continue;
    if (isFields(value)) fill(values, value, `${prefix}${key}.`);
    else values.set(prefix + key, cellOf(value));
  }
}

export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number') return { text: String(value), number: value };
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' };
  if (Array.isArray(value))
    return { text: value.map((item) => (isScalar(item) ? String(item) : JSON.stringify(item))).join('; ') };
  return { text: String(value as string).trim() };
}

/** Records as the grid of a sheet without a header, for tests and templates. */
export const gridOfRows = (file: string, rows: readonly (readonly string[])[]): Grid => ({
  file,
  rows: rows.map((cells, i) => ({
    number: i + 1,
    cells: cells.map((text) => (text === '' ? EMPTY : { text })),
  })),
});
