/** Two drafts field by field: what each says, what a merge would keep, and why. */
import type { Draft } from '../import/draft';
import { further, mergeDrafts, type Chosen, type Keep } from '../import/merge/merge';
import type { Proposal } from '../import/merge/propose';
import type { Language } from '../i18n/language';
import { pairWords } from '../i18n/studio-pairs';
import { textIn } from '../model/text';
import { dateOf, partnersOf, sourceOf, stopsOf } from './say';

export type Kept = 'same' | 'both' | 'a' | 'b' | 'none';
export type Field = 'title' | 'date' | 'stops' | 'partners' | 'people' | 'source';

export interface FieldPair {
  field: Field;
  a: string;
  b: string;
  kept: Kept;
  /** A key of the words' `because`. */
  because: string;
  /** Both say it, and differently: a person may choose whose word stands. */
  choice?: Chosen;
}

const CHOICES: Partial<Record<Field, Chosen>> = {
  title: 'title',
  date: 'when',
  stops: 'stops',
  people: 'headcount',
};

/** As `mergeDrafts` would have it: what is said here is what is done. */
export function fieldsOf(a: Draft, b: Draft, language: Language, keep: Keep = {}): FieldPair[] {
  const one = mergeDrafts(a, b, keep);
  const said: [Field, (draft: Draft) => string][] = [
    ['title', (draft) => textIn(draft.title?.value, language)],
    ['date', (draft) => (draft.when || draft.valid ? dateOf(draft, language) : '')],
    ['stops', (draft) => stopsOf(draft, language)],
    ['partners', (draft) => partnersOf(draft, language)],
    ['people', (draft) => (draft.headcount ? String(draft.headcount.value.value) : '')],
    ['source', (draft) => sourceOf(draft, language)],
  ];
  return said.map(([field, words]) => {
    const [first, second] = [words(a), words(b)];
    const kept = keptOf(first, second, words(one), field);
    const choice = first !== '' && second !== '' && first !== second ? CHOICES[field] : undefined;
    const because = choice && keep[choice] ? 'chosen' : becauseOf(field, kept, a, b);
    return { field, a: first, b: second, kept, because, ...(choice && { choice }) };
  });
}

function keptOf(a: string, b: string, one: string, field: Field): Kept {
  if (field === 'source') return 'both';
  if (a === b) return a === '' ? 'none' : 'same';
  return one === a ? 'a' : one === b ? 'b' : 'both';
}

function becauseOf(field: Field, kept: Kept, a: Draft, b: Draft): string {
  if (kept === 'same' || kept === 'none') return kept;
  if (field === 'source') return 'sources';
  if (kept === 'both') return field === 'partners' ? 'adds' : 'both';
  const [stands, other] = kept === 'a' ? [a, b] : [b, a];
  if (field === 'title') return other.title ? (other.title.inferred ? 'written' : 'first') : 'only';
  if (field === 'date')
    return other.when ? (stands.when!.value.length > other.when.value.length ? 'exact' : 'first') : 'only';
  if (field === 'stops') return other.stops.length === 0 ? 'only' : further(a, b) ? 'further' : 'placed';
  if (field === 'people') return other.headcount ? 'first' : 'only';
  return 'only';
}

/** In words, not in per cent: how much speaks for it. */
export type Strength = 'very-likely' | 'likely' | 'possible';
export const strengthOf = ({ score }: Pick<Proposal, 'score'>): Strength =>
  score >= 8 ? 'very-likely' : score >= 6 ? 'likely' : 'possible';

/** A file and where in it; of running text, its title. */
export const originOf = (draft: Draft, texts: ReadonlySet<string>, language: Language): string => {
  const file = draft.sources[0]?.file;
  const { workbook, text, dataset } = pairWords[language].origin;
  return draft.record ? dataset : file !== undefined && texts.has(file) ? text : workbook;
};
