/**
 * Names of people in texts. A listed name is found in the spellings that follow from it: any case, with or without
 * accents, full-width letters, whatever stands between its parts, the family name first or last. A Latin name is
 * found as whole words only. What is shorter, such as a family name with a post, is not.
 */

/** A text as it is compared, and where each of its characters stood. */
interface Folded {
  text: string;
  /** Position in the original of every character of `text`, and of what follows the last. */
  at: number[];
}

/** As it is compared; remembered, for a website is read through letter by letter. */
function plainOf(character: string): string {
  const known = plains.get(character);
  if (known !== undefined) return known;
  // Marks, soft hyphens and zero-width characters hide nothing from a reader.
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  plains.set(character, plain);
  return plain;
}
const plains = new Map<string, string>();

function fold(original: string): Folded {
  const at: number[] = [];
  let text = '';
  let position = 0;
  for (const character of original) {
    const plain = plainOf(character);
    for (let i = 0; i < plain.length; i++) at.push(position);
    text += plain;
    position += character.length;
  }
  at.push(position);
  return { text, at };
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const CJK_RUN = new RegExp(`[${CJK}][${CJK}\\s·・•]*[${CJK}]`, 'gu');
const NOT_CJK_LETTER = `(?![${CJK}])[\\p{L}\\p{N}]`;
/** What may stand between the parts of one name. */
const GAP = '[\\s,，.·・•_‐‑–—\\-]+';
const APOSTROPHES = /['’‘ʼ`´]/g;

/** Said with a name, no part of it. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady phd md jr sr hon rev'.split(' '),
);
const TITLES_CJK = /(副?教授|博士|先生|女士|老师|同志|院士|校长|主任|处长)$/u;

/** "Lopez, Maria", "张伟 (Zhang Wei)", "Prof. Zhang Wei" → the names in it, each as its parts. */
function namesIn(listed: string): string[][] {
  const { text } = fold(listed);
  const found: string[][] = [];
  for (const [run] of text.matchAll(CJK_RUN)) {
    found.push([...run.replace(/[\s·・•]/g, '')]);
    const bare = [...run.replace(/[\s·・•]/g, '').replace(TITLES_CJK, '')];
    if (bare.length > 1) found.push(bare);
  }
  for (const piece of text.replace(CJK_RUN, ' / ').split(/[()（）[\]/;；、|]+/)) {
    const parts = piece.split(new RegExp(GAP, 'u')).filter((part) => /[\p{L}\p{N}]/u.test(part));
    found.push(
      parts,
      parts.filter((part) => !TITLES.has(part)),
    );
  }
  return found.filter((parts) => parts.join('').length > 1);
}

const isCjk = (text: string): boolean => new RegExp(`^[${CJK}]`, 'u').test(text);

/** The same name with its last part first, and with its first part last. */
const turned = (parts: string[]): string[][] =>
  isCjk(parts[0]!)
    ? [parts]
    : [parts, [parts.at(-1)!, ...parts.slice(0, -1)], [...parts.slice(1), parts[0]!]];

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(APOSTROPHES, "['’‘ʼ`´]?");

function patternOf(parts: string[]): string {
  if (isCjk(parts[0]!)) return parts.map(escaped).join('[\\s·・•]*');
  const name = parts.map(escaped).join(GAP);
  return `(?<!${NOT_CJK_LETTER})${name}(?!${NOT_CJK_LETTER})`;
}

/** As it may stand in an address, an id or the name of a file. */
const compacted = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');

/** Shorter ones stand in too many words. */
const SHORTEST_COMPACT = 5;

export interface NameFinder {
  /** Every place of a text in which one of the names stands is given over to `mask`. */
  replaced(text: string, mask: string): string;
  /** Also where it is run together: "zhang-wei-2019", "%E5%BC%A0%E4%BC%9F". */
  hides(code: string): boolean;
}

export function finderOf(listed: Iterable<string>): NameFinder {
  const names = [...new Set(listed)].flatMap(namesIn).flatMap(turned);
  const patterns = [...new Set(names.map(patternOf))].sort((a, b) => b.length - a.length);
  if (patterns.length === 0) return { replaced: (text) => text, hides: () => false };
  const any = new RegExp(patterns.join('|'), 'gu');
  const compact = names
    .map((parts) => parts.join(''))
    .filter((name) => isCjk(name) || name.length >= SHORTEST_COMPACT)
    .map(compacted);

  const replaced = (text: string, mask: string): string => {
    const { text: folded, at } = fold(text);
    let result = '';
    let done = 0;
    for (const match of folded.matchAll(any)) {
      result += text.slice(done, at[match.index]) + mask;
      done = endOf(text, at[match.index + match[0].length - 1]!);
    }
    return done === 0 ? text : result + text.slice(done);
  };
  const hides = (code: string): boolean => {
    const readable = [code, decoded(code)];
    return readable.some(
      (text) => replaced(text, '') !== text || compact.some((name) => compacted(text).includes(name)),
    );
  };
  return { replaced, hides };
}

/** Where the character at a position ends, with the marks that belong to it. */
function endOf(text: string, position: number): number {
  const character = String.fromCodePoint(text.codePointAt(position)!);
  const end = position + character.length;
  return end + (/^\p{M}+/u.exec(text.slice(end))?.[0].length ?? 0);
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
