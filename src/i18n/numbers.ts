/** Numbers as digits, and small ones as words. */
import type { Language } from './language';

const format = new Intl.NumberFormat('en');

/** "1,200" in either language. Of a whole number no formatter is asked: a step of a hand says a score of them. */
export const digits = (n: number): string =>
  Number.isInteger(n) ? `${n}`.replace(/\B(?=(\d{3})+$)/g, ',') : format.format(n);

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "five" up to twelve, then digits; digits throughout in Chinese. */
export const smallNumber = (n: number, language: Language): string =>
  (language === 'en' ? SMALL[n] : undefined) ?? digits(n);

/** "a", "a and b", "a, b and c"; "a、b和c" */
export function listed(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  const [comma, and] = language === 'en' ? [', ', ' and '] : ['、', '和'];
  return items.slice(0, -1).join(comma) + and + items.at(-1)!;
}
