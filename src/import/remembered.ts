/** Answers kept by their question: a column of 100,000 rows says the same few thousand things over and over. */

/** A file may be of anything: what is kept is bounded, and forgotten as a whole. */
const MOST = 50_000;

/** As `map.get(key) ?? read()`; answers must not be changed by those who get them. */
export function remembered<T extends object>(known: Map<string, T>, key: string, read: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = read();
    if (known.size >= MOST) known.clear();
    known.set(key, value);
  }
  return value;
}
