/** Long work in pieces: it says how far it is, lets others have a turn, and stops when asked to. */

export type Phase = 'reading' | 'rows' | 'records' | 'same-visits' | 'pages' | 'file';

export interface Progress {
  phase: Phase;
  file?: string;
  /** Of `of`, in whatever unit the phase counts. */
  done: number;
  of: number;
}

export interface Pace {
  /** Cheap: most calls return undefined. Rejects with the signal's reason once it is aborted. */
  step(progress: Progress): Promise<void> | undefined;
}

/** How long work may go on before others have a turn, in ms. */
const TURN = 40;

export function paceOf(tell?: (progress: Progress) => void, signal?: AbortSignal): Pace {
  let last = performance.now();
  return {
    step(progress) {
      if (signal?.aborted) return Promise.reject(asError(signal.reason));
      if (performance.now() - last < TURN) return undefined;
      tell?.(progress);
      return new Promise<void>((resolve, reject) => {
        setTimeout(() => {
          last = performance.now();
          if (signal?.aborted) reject(asError(signal.reason));
          else resolve();
        });
      });
    },
  };
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
