/** Days of two tellings: the same, one within the other, or another time. */
import type { ClaimedDate } from './claim';

export const sameDays = (a?: ClaimedDate, b?: ClaimedDate): boolean => a !== undefined && a.edtf === b?.edtf;

export const isDay = (date?: ClaimedDate): boolean => /^\d{4}-\d\d-\d\d$/.test(date?.edtf ?? '');

/** Whether b lies within a. EDTF sorts as text within one precision. */
export function inside(a: ClaimedDate, b: ClaimedDate): boolean {
  const [from, to] = sides(a.edtf);
  const [first, last] = sides(b.edtf);
  return from <= first && last <= to;
}

function sides(edtf: string): [string, string] {
  const season = /^(\d{4})-2([1-3])$/.exec(edtf);
  if (season) {
    const month = (of: number): string => `${season[1]}-${String(of).padStart(2, '0')}`;
    const from = Number(season[2]) * 3;
    return [`${month(from)}-01`, `${month(from + 2)}-99`];
  }
  const [first = '', last = first] = edtf.split('/');
  return [first.padEnd(10, '-'), `${last}-99-99`.slice(0, 10)];
}

/** One may be finer than the other; two that share no day are two occasions. */
export function datesAgree(a?: ClaimedDate, b?: ClaimedDate): boolean {
  if (!a || !b || a.edtf === b.edtf) return true;
  if (a.edge && b.edge && a.edge !== b.edge) return true;
  return inside(a, b) || inside(b, a);
}

export function spanned(a: ClaimedDate, b: ClaimedDate): ClaimedDate {
  const [first, last] = [a.edtf, b.edtf].toSorted();
  return { ...a, edtf: `${first}/${last}`, inferred: true };
}
