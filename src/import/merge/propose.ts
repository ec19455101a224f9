/** Pairs of drafts from different files that may be one and the same, and pairs that were looked at and are not. */
import type { Draft } from '../draft';
import type { Pace } from '../pace';
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
  const all = drafts.map((draft) => traitsOf(draft, home));
  const proposed: Proposal[] = [];
  const refused: Proposal[] = [];
  const buckets = bucketsOf(all);
  const seen = new Set<string>();
  for (const [i, one] of all.entries()) {
    await pace?.step({ phase: 'same-visits', done: i, of: all.length });
    for (const key of keysOf(one))
      for (const other of buckets.get(key) ?? []) {
        if (other <= i || seen.has(`${i}|${other}`)) continue;
        const against = all[other]!;
        if (!areFromElsewhere(one.draft, against.draft) || areFarApart(one, against)) continue;
        seen.add(`${i}|${other}`);
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

/** Rows of one table were told apart by whoever made it. */
function areFromElsewhere(a: Draft, b: Draft): boolean {
  const place = ({ sources: [source], record }: Draft) =>
    record ? `=${record.sources[0]?.file ?? ''}` : `${source?.file ?? ''}|${sheetOf(source?.locator)}`;
  return place(a) !== place(b);
}

const sheetOf = (locator: unknown): string =>
  typeof locator === 'object' && locator !== null
    ? String((locator as Record<string, string>).en ?? '').replace(/,? ?[Rr]ow \d+$/, '')
    : '';

/** More than two months between them: not even worth a word. */
const areFarApart = (a: Traits, b: Traits): boolean =>
  a.span !== undefined && b.span !== undefined && (a.span[0] > b.span[1] + 62 || b.span[0] > a.span[1] + 62);

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
