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

/** The answer with its long lists empty, and what was in them, made as it is asked for. Nothing of it is changed. */
export function cut(answer: unknown): { rest: unknown; parts: Iterable<Part> } {
  const lists: { path: Path; list: readonly unknown[] }[] = [];
  const rest = without(answer, [], (path, list) => lists.push({ path, list }));
  return { rest, parts: partsOf(lists) };
}

function* partsOf(lists: readonly { path: Path; list: readonly unknown[] }[]): Generator<Part> {
  for (const { path, list } of lists)
    for (let at = 0; at < list.length; at += SLICE) yield { path, items: list.slice(at, at + SLICE) };
}

function without(answer: unknown, path: Path, take: (path: Path, list: readonly unknown[]) => void): unknown {
  if (Array.isArray(answer)) {
    if (answer.length > SLICE) {
      take(path, answer);
      return [];
    }
    if (path.length >= DEEPEST || !answer.some(isHolder)) return answer;
    return answer.map((one: unknown, i) => without(one, [...path, i], take));
  }
  if (path.length >= DEEPEST || !isPlain(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, one]) => [key, without(one, [...path, key], take)]),
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
