/**
 * Stands in for src/ui/rested.svelte.ts in the benchmark's build, so that the scrub can be measured with the table
 * and without it. `table.held` keeps the table as it is; `table.updates` counts how often it was drawn anew.
 */
export const PACE = 100;
export const table = { held: false, updates: 0 };

export class Rested<T> {
  #shown = $state.raw() as T;
  #last = -Infinity;

  constructor(source: () => T, moving: () => boolean, follow: (run: () => void) => () => void) {
    this.#shown = source();
    $effect(() =>
      follow(() => {
        const value = source();
        if (moving() && (table.held || performance.now() - this.#last < PACE)) return;
        this.#last = performance.now();
        this.#shown = value;
        if (moving()) table.updates++;
      }),
    );
  }

  get current(): T {
    return this.#shown;
  }
}
