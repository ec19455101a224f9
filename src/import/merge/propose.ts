/** Pairs of drafts from different files that may be one and the same, and pairs that were looked at and are not. */
import type { Draft } from '../draft';
import type { Pace } from '../pace';
import type { DaySpan } from '../../model/time';
import { ENOUGH, likeness, traitsOf, type Against, type For, type Traits } from './score';

export interface Proposal {
  a: string;
  b: string;
  score: number;
  for: For[];
  against: Against[];
}

export interface Proposals {
  /** Best first. */
  proposed: Proposal[];
  /** Alike at first sight: the same partner or place, but for the reasons given. */
  refused: Proposal[];
}

const MOST_REFUSED = 200;

export async function proposeMerges(
  drafts: readonly Draft[],
  home: string | undefined,
  pace?: Pace,
): Promise<Proposals> {
  const origins = drafts.map(originOf);
  // One table was told apart by whoever made it: there is nothing to compare.
  if (new Set(origins).size < 2) return { proposed: [], refused: [] };
  const all: Traits[] = [];
  for (const [i, draft] of drafts.entries()) {
    await pace?.step({ phase: 'same-visits', done: i, of: 2 * drafts.length });
    all.push(traitsOf(draft, home));
  }
  const proposed: Proposal[] = [];
  const refused: Proposal[] = [];
  const buckets = bucketsOf(all);
  const days = all.map(({ span }) => span ?? EVER);
  for (const [i, one] of all.entries()) {
    await pace?.step({ phase: 'same-visits', done: all.length + i, of: 2 * all.length });
    // Days that don't touch are two visits: such pairs are looked at only to say why they were left apart.
    const gap = refused.length < MOST_REFUSED ? MOST_APART : -1;
    const seen = new Set<number>();
    for (const key of keysOf(one))
      for (const other of buckets.get(key) ?? []) {
        if (other <= i || areApart(days[i]!, days[other]!, gap) || origins[i] === origins[other]) continue;
        if (seen.has(other)) continue;
        seen.add(other);
        const against = all[other]!;
        const { score, ...why } = likeness(one, against);
        const pair = { a: one.draft.id, b: against.draft.id, score, ...why };
        if (score >= ENOUGH) proposed.push(pair);
        else if (isClose(why.for) && refused.length < MOST_REFUSED) refused.push(pair);
      }
  }
  return { proposed: proposed.toSorted((a, b) => b.score - a.score), refused };
}

const isClose = (reasons: readonly For[]): boolean =>
  reasons.includes('same-partner') ||
  (reasons.includes('same-place') && reasons.includes('overlapping-dates'));

/** The table that a draft comes from; a dataset is one, too. */
const originOf = ({ sources: [source], record }: Draft): string =>
  record ? `=${source?.file ?? ''}` : `${source?.file ?? ''}|${sheetOf(source?.locator)}`;

const sheetOf = (locator: unknown): string =>
  typeof locator === 'object' && locator !== null
    ? String((locator as Record<string, string>).en ?? '').replace(/,? ?[Rr]ow \d+$/, '')
    : '';

/** Days. More than two months between them: not even worth a word. */
const MOST_APART = 62;

/** What has no date may have been at any time. */
const EVER: DaySpan = [-Infinity, Infinity];

/** More than `gap` days between them; -1: they don't touch. */
const areApart = (a: DaySpan, b: DaySpan, gap: number): boolean => a[0] > b[1] + gap || b[0] > a[1] + gap;

/** By partner, by city, and by country and year. */
function keysOf({ partners, places, countries, span }: Traits): string[] {
  const year = span ? String(Math.floor(span[0] / 365.25)) : '';
  return [...partners, ...places, ...[...countries].map((country) => `${country}${year}`)];
}

const MOST_IN_BUCKET = 400;

function bucketsOf(all: readonly Traits[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  all.forEach((traits, i) => {
    for (const key of keysOf(traits)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [i]);
      // A name that hundreds share tells none of them apart.
      else if (bucket.length < MOST_IN_BUCKET) bucket.push(i);
    }
  });
  return buckets;
}
