/** A session in the worker's stead, and a store in the database's: a project without either. */
import type { Importer } from '../../src/import/client';
import { paceOf } from '../../src/import/pace';
import type { ImportSession } from '../../src/import/session';
import type { Kept, Store } from '../../src/studio/keep';

export function importerOf(session: ImportSession): Importer {
  return {
    call: (method, args, { signal, onProgress } = {}) => {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const pace = paceOf(onProgress, signal);
      const all = method === 'add' || method === 'run' ? [args[0], args[1], pace] : args;
      return Promise.resolve(
        (session[method] as (...given: unknown[]) => unknown).apply(session, all as unknown[]),
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
