/** One institution under two names: "Karachi University" and "the University of Karachi", with and without its country. */

/** Its key, or that of the other order where the text has both; the order that it uses first. */
export function sameOrder(keys: readonly string[]): (key: string) => string {
  const known = new Set(keys);
  const first = new Map<string, string>();
  for (const key of keys) {
    const other = turned(key);
    if (!first.has(key)) first.set(key, other && known.has(other) ? (first.get(other) ?? key) : key);
  }
  return (key) => first.get(key) ?? key;
}

/** "university of karachi" ⇄ "karachi university" */
function turned(key: string): string | undefined {
  const of = /^university of (?:the )?([^,]+)$/.exec(key)?.[1];
  if (of !== undefined) return `${of} university`;
  const before = /^([^,]+) university$/.exec(key)?.[1];
  return before !== undefined ? `university of ${before}` : undefined;
}

/** "Avon University of Ohio USA", where it is called Avon University as well. */
export const shortest = (key: string, keys: ReadonlySet<string>): string => {
  const head = /^(.+ (?:university|college|institute|academy)) of /.exec(key)?.[1];
  return head !== undefined && keys.has(head) && !/^(?:open|national|state|technical|virtual) /.test(head)
    ? head
    : key;
};
