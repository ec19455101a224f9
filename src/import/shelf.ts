/**
 * Files as they were read, kept in this browser's own database by the worker itself: the page never holds them. Rows
 * are written a thousand at a time; a file that is there already is not written again.
 */
import type { Cell, FileRead, Row } from './rows';

export interface Shelved {
  read: FileRead;
  /** Of a workbook. */
  bytes?: Uint8Array;
}

export interface Shelf {
  /** These files and no others, in this order. */
  put(files: readonly Shelved[]): Promise<void>;
  take(): Promise<Shelved[]>;
}

const NAME = 'exchange-atlas-files';
const FILES = 'files';
const ROWS = 'rows';
const CHUNK = 1000;

/** Rows as they lie in the database: most cells are text and nothing else. */
type PackedRow = [number: number, hidden: boolean, ...cells: (string | Cell)[]];

interface Entry {
  /** Of its place among the files. */
  order: number;
  read: FileRead;
  /** How many rows each of its sheets has. */
  rows: number[];
  bytes?: Uint8Array;
}

export function browserShelf(): Shelf {
  /** Written already, under this key. */
  const known = new Map<Shelved['read'], string>();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    const turn = queue.then(() => within(task));
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    put: (files) =>
      inTurn(async (database) => {
        const kept = new Set<string>();
        for (const [order, file] of files.entries()) {
          const key = known.get(file.read) ?? newKey();
          if (!known.has(file.read)) await write(database, key, file, order);
          known.set(file.read, key);
          kept.add(key);
        }
        await clear(database, kept);
        for (const [read, key] of known) if (!kept.has(key)) known.delete(read);
      }),
    take: () =>
      inTurn(async (database) => {
        const files = await readAll(database);
        for (const { key, file } of files) known.set(file.read, key);
        return files.map(({ file }) => file);
      }),
  };
}

/** Not randomUUID: an office's own server may have no certificate, and browsers then withhold it. */
const newKey = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

async function within<T>(task: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await opened();
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

/** Whole or not at all: one transaction, which lives as long as one request follows another. */
async function write(
  database: IDBDatabase,
  key: string,
  { read, bytes }: Shelved,
  order: number,
): Promise<void> {
  const transaction = database.transaction([FILES, ROWS], 'readwrite');
  const rows = transaction.objectStore(ROWS);
  for (const [sheet, { rows: all }] of read.sheets.entries())
    for (let at = 0; at < all.length; at += CHUNK)
      await settled(rows.put(all.slice(at, at + CHUNK).map(packed), [key, sheet, at]));
  const sheets = read.sheets.map((sheet) => ({ ...sheet, rows: [] }));
  const counts = read.sheets.map((sheet) => sheet.rows.length);
  const entry: Entry = { order, read: { ...read, sheets }, rows: counts, ...(bytes && { bytes }) };
  await settled(transaction.objectStore(FILES).put(entry, key));
}

async function readAll(database: IDBDatabase): Promise<{ key: string; file: Shelved }[]> {
  const files = database.transaction(FILES, 'readonly').objectStore(FILES);
  const [keys, entries] = await Promise.all([
    settled(files.getAllKeys()),
    settled(files.getAll() as IDBRequest<Entry[]>),
  ]);
  const found: { key: string; order: number; file: Shelved }[] = [];
  for (const [i, entry] of entries.entries()) {
    const key = String(keys[i]);
    found.push({ key, order: entry.order, file: await fileOf(database, key, entry) });
  }
  return found.toSorted((a, b) => a.order - b.order);
}

async function fileOf(database: IDBDatabase, key: string, { read, rows, bytes }: Entry): Promise<Shelved> {
  const store = database.transaction(ROWS, 'readonly').objectStore(ROWS);
  const all: Row[][] = [];
  for (const [sheet, count] of rows.entries()) {
    const own: Row[] = [];
    for (let at = 0; at < count; at += CHUNK)
      for (const row of await settled(store.get([key, sheet, at]) as IDBRequest<PackedRow[]>))
        own.push(unpacked(row));
    all.push(own);
  }
  const sheets = read.sheets.map((sheet, i) => ({ ...sheet, rows: all[i]! }));
  return { read: { ...read, sheets }, ...(bytes && { bytes }) };
}

async function clear(database: IDBDatabase, kept: ReadonlySet<string>): Promise<void> {
  const transaction = database.transaction([FILES, ROWS], 'readwrite');
  const files = transaction.objectStore(FILES);
  for (const key of await settled(files.getAllKeys())) {
    if (kept.has(String(key))) continue;
    await settled(files.delete(key));
    await settled(transaction.objectStore(ROWS).delete(IDBKeyRange.bound([key], [key, []])));
  }
}

const packed = ({ number, hidden, cells }: Row): PackedRow => [
  number,
  hidden === true,
  ...cells.map((cell) => (Object.keys(cell).length === 1 ? cell.text : cell)),
];

const unpacked = ([number, hidden, ...cells]: PackedRow): Row => ({
  number,
  cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
  ...(hidden && { hidden }),
});

function opened(): Promise<IDBDatabase> {
  const asked = indexedDB.open(NAME, 1);
  asked.addEventListener('upgradeneeded', () => {
    asked.result.createObjectStore(FILES);
    asked.result.createObjectStore(ROWS);
  });
  return settled(asked);
}

const settled = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('indexedDB')));
  });
