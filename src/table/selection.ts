/** The explorer's present selection as the sentence wants it. A few searches at any size: it follows the hand. */
import type { Explorer } from '../store/explorer.svelte';
import type { Tally } from '../filter/tally';
import { lowerBound } from '../filter/tally';
import type { Selection } from '../i18n/sentence';
import type { DaySpan } from '../model/time';

export function selectionOf(explorer: Explorer): Selection {
  const { filters, window, counts, dataset } = explorer;
  const homes = dataset.organizations.filter(({ id }) => dataset.home.includes(id));
  return {
    numbers: counts,
    earlier: beganEarlier(explorer.index.events, counts.events, window),
    window,
    types: filters.type ?? [],
    directions: filters.direction ?? [],
    organizations: (filters.organization ?? []).map((id) => explorer.organizationName(id)),
    countries: (filters.country ?? []).map((code) => explorer.countryName(code)),
    query: explorer.query,
    homes: homes.map(({ name }) => explorer.text(name)),
    universities: homes.every(({ kind }) => kind === 'university'),
  };
}

/** Of the `events` in the window, those that began before it. */
export function beganEarlier(
  { starts }: Pick<Tally, 'starts'>,
  events: number,
  window: DaySpan | null,
): number {
  return window === null ? 0 : events - (lowerBound(starts, window[1]) - lowerBound(starts, window[0]));
}
