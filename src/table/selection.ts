/** The explorer's present selection as the sentence wants it. A few searches at any size: it follows the hand. */
import { isChosen } from '../filter/clauses';
import type { Explorer } from '../store/explorer.svelte';
import type { Tally } from '../filter/tally';
import { lowerBound } from '../filter/tally';
import type { InForce, Selection } from '../i18n/sentence';
import type { Dataset, Organization } from '../model/schema';
import type { DaySpan } from '../model/time';

/** Facets that the sentence has no words of its own for. */
const UNSAID = ['home', 'region', 'year', 'status'] as const;

/** See on-day.ts, which comes when a day is asked for. */
export type InForceOf = (explorer: Explorer, span: DaySpan) => InForce;

/**
 * `homes`: the organizations whose map it is, as `homesOf` finds them. Without `inForce` a day is said as a window.
 */
export function selectionOf(
  explorer: Explorer,
  homes: readonly Organization[],
  inForce?: InForceOf,
): Selection {
  const { filters, span, counts, mode } = explorer;
  return {
    numbers: counts,
    earlier: mode === 'window' ? beganEarlier(explorer.index.events, counts.events, span) : 0,
    window: span,
    mode,
    ...(mode === 'on-day' && span && inForce && { life: inForce(explorer, span) }),
    types: filters.type ?? [],
    directions: filters.direction ?? [],
    organizations: (filters.organization ?? []).map((id) => explorer.organizationName(id)),
    countries: (filters.country ?? []).map((code) => explorer.countryName(code)),
    query: explorer.query,
    narrowed:
      explorer.area !== null ||
      explorer.endsWithin !== null ||
      UNSAID.some((facet) => isChosen(filters, facet)),
    homes: homes.map(({ name }) => explorer.text(name)),
    universities: homes.every(({ kind }) => kind === 'university'),
  };
}

export const homesOf = ({ home, organizations }: Dataset): Organization[] =>
  organizations.filter(({ id }) => home.includes(id));

/** Of the `events` in the span, those that began before it. */
export function beganEarlier(
  { starts }: Pick<Tally, 'starts'>,
  events: number,
  span: DaySpan | null,
): number {
  return span === null ? 0 : events - (lowerBound(starts, span[1]) - lowerBound(starts, span[0]));
}
