/** A session in the worker's stead, and a store in the database's: a project without either. */
import type { Importer } from '../../src/import/client';
import { paceOf } from '../../src/import/pace';
import type { ImportSession } from '../../src/import/session';
import { PACED_HERE, type DeskCalls } from '../../src/studio/desk';
import type { Kept, Store } from '../../src/studio/keep';

/** A session of the import alone will do where nothing is made of it. */
export function importerOf(session: ImportSession): Importer<DeskCalls> {
  return {
    call: (method, args, { signal, onProgress } = {}) => {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const pace = paceOf(onProgress, signal);
      const at = PACED_HERE[method];
      const given = args as unknown[];
      const all = at === undefined ? given : [...Array.from({ length: at }, (_, i) => given[i]), pace];
      return Promise.resolve(
        (session as unknown as Record<string, (...all: unknown[]) => unknown>)[method]!(...all),
      ) as never;
    },
    close: () => undefined,
  };
}

export function memory(): Store & { kept?: Kept | undefined } {
  const store: Store & { kept?: Kept | undefined } = {
    load: () => Promise.resolve(store.kept),
    save: (kept) => {
      store.kept = kept;
      return Promise.resolve();
    },
    clear: () => {
      store.kept = undefined;
      return Promise.resolve();
    },
  };
  return store;
}
