/** The sources of a record, those with the same quote together: a sentence that stands in two texts is said once. */
import type { Source } from './schema';

export interface QuoteGroup {
  quote: string | undefined;
  sources: Source[];
}

export function quoteGroups(sources: readonly Source[]): QuoteGroup[] {
  const groups: QuoteGroup[] = [];
  for (const source of sources) {
    const same = groups.find(({ quote }) => quote === source.quote);
    if (same) same.sources.push(source);
    else groups.push({ quote: source.quote, sources: [source] });
  }
  return groups;
}

/** Tongue of a quote by its letters, for its `lang`; a dataset does not name it. */
export function languageOfQuote(quote: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(quote)) return 'ja';
  const han = quote.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han * 3 > quote.length) return 'zh';
  return /\p{Script=Cyrillic}/u.test(quote) ? 'ru' : 'en';
}
