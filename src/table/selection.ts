/** The explorer's present selection as the sentence wants it. A few searches at any size: it follows the hand. */
import { isChosen } from '../filter/clauses';
import type { Explorer } from '../store/explorer.svelte';
import { earlierIn } from '../filter/tally';
import type { InForce, Selection } from '../i18n/sentence';
import type { DaySpan } from '../model/time';

/** Facets that the sentence has no words of its own for. */
const UNSAID = ['home', 'region', 'year', 'status'] as const;

/** See on-day.ts, which comes when a day is asked for. */
export type InForceOf = (explorer: Explorer, span: DaySpan) => InForce;

/** What of a selection no step of the window changes: names and lists that would be made anew at each. */
export type Chosen = Omit<Selection, 'numbers' | 'earlier' | 'window' | 'mode' | 'life'>;

export function chosenOf(explorer: Explorer): Chosen {
  const { filters, dataset } = explorer;
  const homes = dataset.organizations.filter(({ id }) => dataset.home.includes(id));
  return {
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

/** Without `inForce` a day is said as a window. Who asks at every step keeps what was `chosen`. */
export function selectionOf(
  explorer: Explorer,
  inForce?: InForceOf,
  chosen: Chosen = chosenOf(explorer),
): Selection {
  const { span, counts, mode } = explorer;
  return {
    ...chosen,
    numbers: counts,
    earlier: mode === 'window' && span ? earlierIn(explorer.index.events, span) : 0,
    window: span,
    mode,
    ...(mode === 'on-day' && span && inForce && { life: inForce(explorer, span) }),
  };
}
