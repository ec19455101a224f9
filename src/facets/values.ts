/** The values of a facet in the order in which they are listed, each with how often the whole record has it. */
import type { Facet } from '../filter/clauses';
import { facetCounts, facetIndexOf, type FacetIndex } from '../filter/facets';
import { fold } from '../filter/fold';
import type { Columns } from '../model/columns';
import { regionOfCountry } from '../model/regions';
import type { DaySpan } from '../model/time';
import { countInGroup } from '../filter/tally';

export interface Value {
  value: string;
  /** Position among the facet's keys. */
  group: number;
  /** In the whole record, whatever is chosen. */
  total: number;
}

/** Types, directions and states stand as in the legend, years with the latest first, all others by size. */
export function valuesOf(columns: Columns, facet: Facet): Value[] {
  const index = facetIndexOf(columns, { filters: {}, query: '' }, facet);
  const totals = facetCounts(index, null);
  const values = index.keys
    .map((value, group) => ({ value, group, total: totals[group]! }))
    .filter(({ total }) => total > 0);
  if (facet === 'year') return values.toReversed();
  return isInLegendOrder(facet) ? values : values.toSorted((a, b) => b.total - a.total);
}

export const isInLegendOrder = (facet: Facet): boolean =>
  facet === 'type' || facet === 'direction' || facet === 'status';

/** A region with its countries and areas, the largest first; those of no region come last, under none. */
export interface Region {
  region: Value | undefined;
  countries: Value[];
}

export function byRegion(countries: readonly Value[], regions: readonly Value[]): Region[] {
  const of = (code: string | undefined) => countries.filter(({ value }) => regionOfCountry(value) === code);
  const grouped: Region[] = regions.map((region) => ({ region, countries: of(region.value) }));
  const others = of(undefined);
  return others.length > 0 ? [...grouped, { region: undefined, countries: others }] : grouped;
}

/** Values whose name has what was typed in it. */
export const named = <T extends { name: string }>(values: readonly T[], wanted: string): readonly T[] => {
  const typed = fold(wanted.trim());
  return typed === '' ? values : values.filter(({ name }) => fold(name).includes(typed));
};

/** How many records of the present choice have a value; two searches, so only asked of what is shown. */
export const countOf = ({ tally }: FacetIndex, { group }: Value, span: DaySpan | null): number =>
  countInGroup(tally, group, span);

/** Whether a facet tells the records apart: a status that all have says nothing. */
export function saysSomething(columns: Columns, facet: Facet): boolean {
  if (facet === 'home') return columns.dataset.home.length > 1;
  if (facet !== 'status') return true;
  return valuesOf(columns, 'status').some(({ value }) => value !== 'done');
}
