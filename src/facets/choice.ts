/** What the values of a facet are called, and how one is chosen. */
import type { Facet } from '../filter/clauses';
import { recordWords } from '../i18n/records';
import type { Direction, EventType } from '../model/schema';
import type { Explorer } from '../store/explorer.svelte';

export function valueName(explorer: Explorer, facet: Facet, value: string): string {
  const words = recordWords[explorer.language];
  if (facet === 'type') return words.types[value as EventType].name;
  if (facet === 'direction') return words.directions[value as Direction];
  return facet === 'country' ? explorer.countryName(value) : explorer.organizationName(value);
}

/** Takes one value of a facet in, or out again. */
export function toggle(explorer: Explorer, facet: Facet, value: string): void {
  const chosen: readonly string[] = explorer.filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [facet]: _, ...others } = explorer.filters;
  explorer.setFilters(next.length === 0 ? others : { ...others, [facet]: next });
}
