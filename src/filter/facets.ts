/** Values of a facet with their counts; a facet's own clause does not count against it. */
import type { Columns } from '../model/columns';
import type { DaySpan } from '../model/time';
import type { Choice, Facet } from './clauses';
import { dimensionOf } from './dimensions';
import { maskOf } from './mask';
import { countGroups, groupTallyOf, type GroupTally } from './tally';

export interface FacetIndex {
  keys: readonly string[];
  tally: GroupTally;
}

/** Made once per choice in the other dimensions; then a window costs two searches a value. */
export function facetIndexOf(columns: Columns, choice: Choice, facet: Facet): FacetIndex {
  const { keys, lists } = dimensionOf(columns, facet);
  return { keys, tally: groupTallyOf(columns, maskOf(columns, choice, facet), lists, keys.length) };
}

/** One number per key. The array is the index's own, and says something else after the next call. */
export const facetCounts = ({ tally }: FacetIndex, window: DaySpan | null): Uint32Array =>
  countGroups(tally, window);
