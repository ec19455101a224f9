/** In the order in which each key comes first; Map.groupBy is newer than the browsers that the build is for. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, all: T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}
