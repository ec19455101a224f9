/** Names made comparable: case, marks and punctuation gone. Chinese stays as it is, in its half-width forms. */

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
};

/** "Zürich" → "zurich", "Côte d’Ivoire" → "cote d ivoire", "Xi’an" → "xian", "St. Andrews" → "st andrews". */
export function folded(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  let known = kept.get(name);
  if (known === undefined) {
    known = foldedSlowly(name);
    if (kept.size >= MOST) kept.clear();
    kept.set(name, known);
  }
  return known;
}

/** A name is looked up among countries, regions and cities, whole and in its parts: folded once for all of them. */
const kept = new Map<string, string>();
const MOST = 5000;

/** Most names are, and there are tens of thousands of them. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const foldedSlowly = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıə]/g, (c) => LETTERS[c]!)
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})['’‘ʼʻ`´](?=(?!ivoire)\p{L})/gu, '')
    .replace(/(?<=(?:^|[\s.])\p{L})\.(?=\p{L}(?:\.|$|\s))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** Without its article. */
export const foldedName = (name: string): string => folded(name).replace(/^the /, '');
