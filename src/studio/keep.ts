/** Where a project is kept between visits: one record of this browser's own database, or nothing where it has none. */
import type { Answers } from '../import/import';
import type { Names } from '../import/assemble/dataset';
import type { Mapping } from '../import/columns/mapping';
import type { FileRead } from '../import/rows';
import type { MapSettings } from '../model/schema';

/** All that a project is: its files as they were read, and what a person has said. */
export interface Kept {
  files: { file: string; bytes?: Uint8Array; read: FileRead }[];
  mapping: Mapping;
  answers: Answers;
  /** Ids of drafts of running text that a person has taken. */
  taken: readonly string[];
  /** Ids of drafts that a person has set aside. */
  aside?: readonly string[];
  publishing?: Publishing;
  /** Files of a host's own outlines, by name. */
  pack?: Readonly<Record<string, Uint8Array>>;
}

/** What a person has said about the folder that goes out. */
export interface Publishing {
  names?: Names;
  /** Names of people of whom nothing may go out. */
  removed?: readonly string[];
  /** Where it will stand: a path on the server, or a whole address. */
  folder?: string;
  map?: Pick<MapSettings, 'borders' | 'attribution' | 'approval'>;
}

export interface Store {
  /** The worker keeps the files itself, so that 100,000 rows never pass through the page: `files` is empty here. */
  readonly leavesFiles?: boolean;
  load(): Promise<Kept | undefined>;
  save(kept: Kept): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'exchange-atlas-studio';
const TABLE = 'project';

export function browserStore(): Store {
  const run = async <T>(
    mode: IDBTransactionMode,
    ask: (table: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await opened();
    try {
      return await settled(ask(database.transaction(TABLE, mode).objectStore(TABLE)));
    } finally {
      database.close();
    }
  };
  return {
    leavesFiles: true,
    load: () => run<Kept | undefined>('readonly', (table) => table.get(NAME) as IDBRequest<Kept | undefined>),
    save: async (kept) => void (await run('readwrite', (table) => table.put(kept, NAME))),
    clear: () => run('readwrite', (table) => table.clear()),
  };
}

function opened(): Promise<IDBDatabase> {
  const asked = indexedDB.open(NAME, 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(TABLE));
  return settled(asked);
}

const settled = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('indexedDB')));
  });
