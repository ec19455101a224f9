/** What the values of a facet are called, and how one is chosen. */
import type { Facet, Filters, Status } from '../filter/clauses';
import { facetWords } from '../i18n/facets';
import { organizationLabel } from '../i18n/namesakes';
import { recordWords } from '../i18n/records';
import { regionName } from '../i18n/regions';
import type { Direction, EventType } from '../model/schema';
import type { Explorer } from '../store/explorer.svelte';

const NAMES: Record<Facet, (explorer: Explorer, value: string) => string> = {
  type: ({ language }, value) => recordWords[language].types[value as EventType].name,
  direction: ({ language }, value) => recordWords[language].directions[value as Direction],
  status: ({ language }, value) => recordWords[language].statuses[value as Status],
  region: ({ language }, value) => regionName(value, language),
  year: (_, value) => value,
  country: (explorer, value) => explorer.countryName(value),
  home: organizationName,
  organization: organizationName,
};

export const valueName = (explorer: Explorer, facet: Facet, value: string): string =>
  NAMES[facet](explorer, value);

/** The same where nothing around it says what it is a value of. */
export const chipName = (explorer: Explorer, facet: Facet, value: string): string =>
  facet === 'year' ? facetWords[explorer.language].year(value) : valueName(explorer, facet, value);

function organizationName({ dataset, columns, language }: Explorer, id: string): string {
  const organization = dataset.organizations[columns.organizationIndex.get(id) ?? -1];
  return organization ? organizationLabel(dataset, organization, language) : id;
}

/** Takes one value of a facet in, or out again. */
export function toggle(explorer: Explorer, facet: Facet, value: string): void {
  const chosen: readonly string[] = explorer.filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [facet]: _, ...others } = explorer.filters;
  explorer.setFilters((next.length === 0 ? others : { ...others, [facet]: next }) as Filters);
}
