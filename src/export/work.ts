/** Long work in slices, so that the page answers between them, can say how far it is, and can give it up. */

export interface Work {
  signal: AbortSignal;
  /** 0 to 1. */
  onshare: (share: number) => void;
}

/** ms of work between two looks at what the reader wants. */
const SLICE = 12;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Takes every step; rejects with the signal's reason once it is aborted. */
export async function inSlices<T>(
  steps: Iterable<T>,
  take: (step: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const step of steps) {
    take(step);
    if (performance.now() - since < SLICE) continue;
    await pause();
    signal.throwIfAborted();
    since = performance.now();
  }
  signal.throwIfAborted();
}
