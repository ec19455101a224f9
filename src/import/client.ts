/** The page's end of the worker: calls that tell how far they are and can be cancelled. */
import type { Progress } from './pace';
import { Gathered } from './slices';
import type { Calls, FromWorker, SessionCalls, ToWorker } from './protocol';

export interface CallOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Cancelled, it need not be waited for until the worker has heard of it: there is nothing to put back. */
  atOnce?: boolean;
}

/** Bytes of files are handed over, not copied: nobody here reads them again. */
const buffersOf = (files: unknown): Transferable[] =>
  (files as readonly { bytes: Uint8Array }[]).map(({ bytes }) => bytes.buffer as ArrayBuffer);

export interface Importer<C extends Calls<C> = SessionCalls> {
  /** Rejects with the signal's reason when it is cancelled: what there was before stays as it was. */
  call<M extends keyof C & string>(
    method: M,
    args: Parameters<C[M]>,
    options?: CallOptions,
  ): Promise<ReturnType<C[M]>>;
  close(): void;
}

/** The part of a Worker that is used; a test hands in its own. */
export interface Port {
  postMessage(message: ToWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
  terminate(): void;
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (reason: unknown) => void;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  gathered: Gathered;
}

export function importer<C extends Calls<C> = SessionCalls>(worker: Port): Importer<C> {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  worker.addEventListener('message', ({ data }) => {
    const call = waiting.get(data.id);
    if (!call) return;
    if ('progress' in data) {
      call.onProgress?.(data.progress);
      return;
    }
    if ('part' in data) {
      call.gathered.add(data.part);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) call.resolve(call.gathered.into(data.answer) as never);
    else
      call.reject(
        data.aborted
          ? (call.signal?.reason ?? new DOMException('Cancelled', 'AbortError'))
          : new Error(data.fault),
      );
  });
  // A worker that couldn't be started answers nothing: whoever waits must hear of it.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values())
      reject(new Error(message ?? 'The worker could not be started.'));
    waiting.clear();
  });

  function cancel(id: number, atOnce = false): void {
    worker.postMessage({ cancel: id });
    const call = waiting.get(id);
    if (!atOnce || !call) return;
    waiting.delete(id);
    call.reject(call.signal?.reason);
  }

  return {
    call(method, args, { signal, onProgress, atOnce } = {}) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const id = ++last;
      signal?.addEventListener('abort', () => cancel(id, atOnce), { once: true });
      return new Promise((resolve, reject) => {
        const told = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
        waiting.set(id, { resolve, reject, gathered: new Gathered(), ...told });
        const handed = method === 'add' ? buffersOf((args as unknown[])[0]) : [];
        worker.postMessage({ id, method, args }, handed);
      });
    },
    close: () => worker.terminate(),
  };
}
