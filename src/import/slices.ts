/**
 * An answer in pieces: a message of 100,000 rows is taken apart by whoever receives it in one go, and a page does
 * nothing else meanwhile. Long lists go ahead of the answer, a few hundred things at a time, and are put back in
 * their places.
 */

/** Things in one message: a few milliseconds of the receiver's time. */
export const SLICE = 250;

/** Rows of a sheet of a file lie so deep; further down nothing is long. */
const DEEPEST = 6;

export type Path = readonly (string | number)[];

/** Some of the things of the list at `path`, in order. */
export interface Part {
  path: Path;
  items: unknown[];
}

/** Gives every part to `send`, and returns the answer with its long lists empty. Nothing of the answer is changed. */
export function cut(answer: unknown, send: (part: Part) => void, path: Path = []): unknown {
  if (Array.isArray(answer)) {
    if (answer.length > SLICE) {
      for (let at = 0; at < answer.length; at += SLICE) send({ path, items: answer.slice(at, at + SLICE) });
      return [];
    }
    if (path.length >= DEEPEST || !answer.some(isHolder)) return answer;
    return answer.map((one: unknown, i) => cut(one, send, [...path, i]));
  }
  if (path.length >= DEEPEST || !isPlain(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, one]) => [key, cut(one, send, [...path, key])]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
const isHolder = (value: unknown): boolean => Array.isArray(value) || isPlain(value);

/** Gathers parts, and puts them back into the answer when it comes. */
export class Gathered {
  readonly #lists = new Map<string, { path: Path; items: unknown[] }>();

  add({ path, items }: Part): void {
    const key = JSON.stringify(path);
    const list = this.#lists.get(key);
    if (list) for (const one of items) list.items.push(one);
    else this.#lists.set(key, { path, items: [...items] });
  }

  into(answer: unknown): unknown {
    const whole = { answer };
    for (const { path, items } of this.#lists.values()) {
      const steps = ['answer', ...path];
      const last = steps.pop()!;
      const holder = steps.reduce<unknown>(
        (at, step) => (at as Record<string | number, unknown>)[step],
        whole,
      );
      (holder as Record<string | number, unknown>)[last] = items;
    }
    return whole.answer;
  }
}
