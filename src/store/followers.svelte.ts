/**
 * Effects of what follows the window, in a tree of their own. When a value changes, Svelte goes through every effect of
 * the tree in which one hangs on it: through the page's three hundred at each step of a hand, for the sake of a score.
 */
import { untrack } from 'svelte';

interface Follower {
  run: () => void;
  alone: boolean;
}

export class Followers {
  #all = $state.raw<readonly Follower[]>([]);

  /** To be made outside of any effect: a root that is made in one belongs to its tree. */
  constructor() {
    $effect.root(() => {
      $effect(() => {
        for (const { run, alone } of this.#all) if (alone) $effect(run);
      });
      // What writes only what differs runs in one: an effect costs as much as most of these.
      $effect(() => {
        for (const { run, alone } of this.#all) if (!alone) run();
      });
    });
  }

  /** Returns what ends it. */
  add(run: () => void, alone: boolean): () => void {
    let over = false;
    const own = { run: () => void (over || run()), alone };
    untrack(() => (this.#all = [...this.#all, own]));
    return () => {
      over = true;
      this.#all = this.#all.filter((other) => other !== own);
    };
  }
}
