/** Names of people taken out of running words: "[name withheld]", "［姓名略］". */

const WITHHELD = { en: '[name withheld]', zh: '［姓名略］' };
const CJK = /[\u3400-\u9fff]/;
const LETTER = /\p{L}/u;

export type Withhold = (text: string, language?: 'en' | 'zh') => string;

/** Quick for any number of names: a text is searched by the lengths that there are, not by the names. */
export function withholding(names: Iterable<string>): Withhold {
  const hidden = new Set([...names].map((name) => name.trim()).filter((name) => name.length > 1));
  const lengths = [...new Set([...hidden].map((name) => name.length))].toSorted((a, b) => b - a);
  if (hidden.size === 0) return (text) => text;
  return (text, language = 'en') => {
    let kept = '';
    for (let at = 0; at < text.length;) {
      const length = lengths.find((one) => isNameAt(text, at, one, hidden));
      if (length === undefined) kept += text[at++]!;
      else {
        kept += CJK.test(text[at]!) ? WITHHELD.zh : WITHHELD[language];
        at += length;
      }
    }
    return kept;
  };
}

/** "Lin" is no name inside "Berlin". */
function isNameAt(text: string, at: number, length: number, hidden: ReadonlySet<string>): boolean {
  const word = text.slice(at, at + length);
  if (!hidden.has(word)) return false;
  if (CJK.test(word[0]!)) return true;
  return !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + length] ?? '');
}
