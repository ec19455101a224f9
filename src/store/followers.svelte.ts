/**
 * Effects of what follows the window, in a tree of their own. When a value changes, Svelte goes through every effect of
 * the tree in which one hangs on it: through the page's three hundred at each step of a hand, for the sake of a score.
 */
import { untrack } from 'svelte';

export class Followers {
  #all = $state.raw<readonly (() => void)[]>([]);

  /** To be made outside of any effect: a root that is made in one belongs to its tree. */
  constructor() {
    $effect.root(() => {
      $effect(() => {
        for (const run of this.#all) $effect(run);
      });
    });
  }

  /** Returns what ends it. */
  add(run: () => void): () => void {
    let over = false;
    const own = () => {
      if (!over) run();
    };
    untrack(() => (this.#all = [...this.#all, own]));
    return () => {
      over = true;
      this.#all = this.#all.filter((other) => other !== own);
    };
  }
}
