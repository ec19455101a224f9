/** What a person says about texts and their drafts, laid over what was said before. */
import type { Answers } from '../../import/import';
import type { DraftAnswer, TextAnswer } from '../../import/texts';
import type { Kept } from '../keep';

type Taken = Pick<Kept, 'taken' | 'aside'>;
export type DraftState = 'open' | 'kept' | 'aside';

/** An answer of undefined takes back what was said. */
export function withText(
  answers: Answers,
  file: string,
  said: { [K in keyof TextAnswer]: TextAnswer[K] | undefined },
): Answers {
  return { ...answers, texts: { ...answers.texts, [file]: defined({ ...answers.texts?.[file], ...said }) } };
}

export const withDraft = (answers: Answers, id: string, said: DraftAnswer): Answers => ({
  ...answers,
  drafts: { ...answers.drafts, [id]: { ...answers.drafts?.[id], ...said } },
});

const defined = (said: { [K in keyof TextAnswer]: TextAnswer[K] | undefined }): TextAnswer =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** One state or the other, never both. */
export function withState({ taken, aside = [] }: Taken, ids: readonly string[], state: DraftState): Taken {
  const gone = new Set(ids);
  const others = (list: readonly string[]) => list.filter((id) => !gone.has(id));
  return {
    taken: [...others(taken), ...(state === 'kept' ? ids : [])],
    aside: [...others(aside), ...(state === 'aside' ? ids : [])],
  };
}

/** EDTF of a year, a month or a day; undefined without a year. Digits are what a person typed. */
export function publishedOf(year: string, month: string, day: string): string | undefined {
  if (!/^\d{4}$/.test(year.trim())) return undefined;
  const months = month === '' ? '' : `-${month.padStart(2, '0')}`;
  const days = month === '' || day === '' ? '' : `-${day.padStart(2, '0')}`;
  return year.trim() + months + days;
}

/** How many days that month has; 31 where the year or the month is open. */
export const daysIn = (year: string, month: string): number =>
  /^\d{4}$/.test(year) && month !== '' ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
