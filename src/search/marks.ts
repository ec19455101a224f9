/** Which part of a text as it is written matched words as they are compared. */
import { fold } from '../filter/fold';

export interface Part {
  text: string;
  hit: boolean;
}

/** A text folded sign by sign, with where in the original each unit of the result came from. */
interface FoldedSigns {
  folded: string;
  /** Start in the original per unit of `folded`, and its length after the last. */
  from: number[];
}

function foldedSigns(text: string): FoldedSigns {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = fold(sign);
    for (let i = 0; i < plain.length; i++) from.push(at);
    folded += plain;
    at += sign.length;
  }
  from.push(at);
  return { folded, from };
}

/** The text cut where the words lie in it; overlapping words become one part. */
export function marked(text: string, words: readonly string[]): Part[] {
  const { folded, from } = foldedSigns(text);
  const hits = new Uint8Array(text.length);
  for (const word of words)
    for (let at = bestAt(folded, word); at >= 0; at = folded.indexOf(word, at + 1))
      hits.fill(1, from[at]!, from[endOfSign(from, at + word.length)]!);
  return cut(text, hits);
}

/** One letter may fold to two: half of a ß is shown as the whole of it. */
function endOfSign(from: readonly number[], unit: number): number {
  while (unit < from.length - 1 && from[unit] === from[unit - 1]) unit++;
  return unit;
}

/** The first occurrence at the start of a word; the first of all where there is none. */
export function bestAt(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (isWordStart(folded, at)) return at;
  return folded.indexOf(word);
}

const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Before it lies no letter, or a script that puts no spaces between words. */
export function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  // Nearly all that is looked at: no expression is worth its time there.
  if (before < 128 && text.charCodeAt(at) < 128) return !isPlainLetter(before);
  return !LETTER.test(text[at - 1]!) || UNSPACED.test(text[at - 1]!) || UNSPACED.test(text[at]!);
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function cut(text: string, hits: Uint8Array): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && hits[at] === hits[from]) continue;
    parts.push({ text: text.slice(from, at), hit: hits[from] === 1 });
    from = at;
  }
  return parts;
}

export const isHit = (parts: readonly Part[]): boolean => parts.some(({ hit }) => hit);

/** Characters kept before and behind what matched in a long text. */
const [BEFORE, BEHIND] = [28, 60];

/** As much of a long text as shows what matched, with an ellipsis where it was cut. */
export function excerpt(parts: readonly Part[]): Part[] {
  const first = parts.findIndex(({ hit }) => hit);
  if (first < 0) return [...parts];
  const text = parts.map((part) => part.text).join('');
  const at = parts.slice(0, first).reduce((sum, part) => sum + part.text.length, 0);
  const from = at <= BEFORE ? 0 : after(text, at - BEFORE);
  const to = at + BEHIND >= text.length ? text.length : at + BEHIND;
  const kept = within(parts, from, to);
  if (from > 0) kept.unshift({ text: '…', hit: false });
  if (to < text.length) kept.push({ text: '…', hit: false });
  return kept;
}

/** Behind the next space, where one is near: a word isn't cut in two. */
function after(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < BEFORE - 2 ? space + 1 : at;
}

function within(parts: readonly Part[], from: number, to: number): Part[] {
  let at = 0;
  return parts.flatMap(({ text, hit }) => {
    const start = at;
    at += text.length;
    const kept = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return kept === '' ? [] : [{ text: kept, hit }];
  });
}
