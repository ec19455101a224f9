/** A value that follows another at most ten times a second while a hand moves, and at once when it rests. */

/** Milliseconds between two updates under a moving hand. */
export const PACE = 100;

export class Rested<T> {
  #shown = $state.raw() as T;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** To be made while a component is set up. `follow`: of the explorer, by which it watches `source`. */
  constructor(source: () => T, moving: () => boolean, follow: (run: () => void) => () => void) {
    this.#shown = source();
    $effect(() =>
      follow(() => {
        const value = source();
        this.#follow(value, moving());
      }),
    );
    $effect(() => () => clearTimeout(this.#timer));
  }

  get current(): T {
    return this.#shown;
  }

  #follow(value: T, moving: boolean): void {
    clearTimeout(this.#timer);
    const left = moving ? this.#last + PACE - performance.now() : 0;
    if (left <= 0) this.#show(value);
    else this.#timer = setTimeout(() => this.#show(value), left);
  }

  #show(value: T): void {
    this.#last = performance.now();
    this.#shown = value;
  }
}
