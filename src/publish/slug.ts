/**
 * Names of files, and of places in pages: short, of small ASCII letters, digits and hyphens, a letter first, and no
 * two alike on any system.
 */
const LONGEST = 40;
/** What Windows keeps for its devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Ids → their slugs, in the order of the ids: the same ids give the same slugs. */
export function slugsOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  // Those that may stay as they are go first, so that another id never takes their name.
  const inOrder = [...ids.filter(isSlug), ...ids.filter((id) => !isSlug(id))];
  for (const id of inOrder) {
    if (slugs.has(id)) continue;
    const stem = isSlug(id) ? id : stemOf(id);
    let slug = stem;
    for (let n = 2; taken.has(slug); n++) slug = `${stem}-${n}`;
    taken.add(slug);
    slugs.set(id, slug);
  }
  return slugs;
}

const isSlug = (id: string): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= LONGEST && !RESERVED.test(id);

const stemOf = (id: string): string =>
  [slugged(id), mark(id)]
    .filter(Boolean)
    .join('-')
    .replace(/^(?=\d)/, 'n');

const slugged = (id: string): string =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - 10)
    .replace(/^-+|-+$/g, '');

/** FNV-1a over UTF-16 units, in base 36: tells ids apart whose letters are not ASCII. */
function mark(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
