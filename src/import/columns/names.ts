/** A column's name → what it may mean, by the lists of names. */
import { MEANINGS, NAMES, type Meaning } from './meanings';

export interface NameMatch {
  meaning: Meaning;
  /** `same`: the whole name is in the list; `part`: a name in the list stands in it. */
  how: 'same' | 'part';
  /** The name of the list. */
  known: string;
}

const CJK = /[\u3400-\u9fff]/;

/** Lower case, full width to half, without what stands between words. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[()[\]{}【】（）/\\|.,:;、，。：；_\-–—*?!"'“”‘’&]+/g, ' ')
    .replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const LISTED = new Map<string, Meaning>(
  MEANINGS.flatMap((meaning) =>
    meaning in NAMES
      ? NAMES[meaning as keyof typeof NAMES].map((name) => [plainName(name) || name, meaning] as const)
      : [],
  ).reverse(),
);
/** Longest first: 经停国家 before 国家. */
const PARTS = [...LISTED.keys()].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);

/** Of a header in two rows ("出访时间 / 离境日期") the lower one says more; of "日期 Date" either will do. */
export function matchName(name: string): NameMatch | undefined {
  const whole = plainName(name) || name.trim();
  if (whole === '') return undefined;
  const pieces = [
    whole,
    ...name.split(' / ').reverse().map(plainName),
    ...languages(name),
    unbracketed(name),
  ];
  const upper = new Set(name.split(' / ').slice(0, -1).map(plainName));
  for (const piece of pieces) {
    const meaning = LISTED.get(piece);
    // What stands above two columns says less than what stands over each of them.
    if (meaning) return { meaning, how: upper.has(piece) && piece !== whole ? 'part' : 'same', known: piece };
  }
  for (const piece of pieces.slice(0, 2).reverse()) {
    const known = PARTS.find((part) => isPart(part, piece));
    if (known) return { meaning: LISTED.get(known)!, how: 'part', known };
  }
  return undefined;
}

/** "日期 Date" → its Chinese and its other half. */
const languages = (name: string): string[] =>
  CJK.test(name) && /[a-z]{2}/i.test(name)
    ? [plainName(name.replace(/[a-z].*[a-z]/gi, '')), plainName(name.replace(/[\u3400-\u9fff（）、]+/g, ' '))]
    : [];

/** "Pax (no.)", "团组人数（人）" */
const unbracketed = (name: string): string => plainName(name.replace(/[(（][^)）]*[)）]/g, ''));

/** A Chinese name is found at the end or the start of a longer one, where its noun stands; an English one as words. */
const isPart = (part: string, name: string): boolean =>
  CJK.test(part)
    ? part.length > 1 && (name.endsWith(part) || name.startsWith(part))
    : part.length > 2 && ` ${name} `.includes(` ${part} `);
