/** Values of a facet with their counts; a facet's own clause does not count against it. */
import { NO_DIRECTION, type Columns, type Lists } from '../model/columns';
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import type { DaySpan } from '../model/time';
import type { Clauses, Facet } from './clauses';
import { maskOf } from './mask';
import { countInGroup, groupTallyOf, type GroupTally } from './tally';

export interface FacetValue {
  value: string;
  count: number;
}

export interface FacetIndex {
  keys: readonly string[];
  tally: GroupTally;
}

/** Made once per choice in the other dimensions; then a window costs two searches a value. */
export function facetIndexOf(columns: Columns, clauses: Omit<Clauses, 'window'>, facet: Facet): FacetIndex {
  const keys = keysOf(columns, facet);
  const mask = maskOf(columns, clauses, facet);
  return { keys, tally: groupTallyOf(columns, mask, listsOf(columns, facet), keys.length) };
}

export const facetCounts = ({ keys, tally }: FacetIndex, window: DaySpan | null): FacetValue[] =>
  keys.map((value, group) => ({ value, count: countInGroup(tally, group, window) }));

function keysOf(columns: Columns, facet: Facet): readonly string[] {
  if (facet === 'type') return EVENT_TYPES;
  if (facet === 'direction') return DIRECTIONS;
  return facet === 'organization' ? columns.dataset.organizations.map(({ id }) => id) : columns.countryCodes;
}

function listsOf(columns: Columns, facet: Facet): Lists {
  if (facet === 'organization') return columns.organizations;
  if (facet === 'country') return columns.countries;
  return facet === 'type' ? single(columns.type) : single(columns.direction);
}

/** One value per row as lists; rows without a value own none. */
function single(codes: Uint8Array): Lists {
  const offsets = new Uint32Array(codes.length + 1);
  const values = new Uint32Array(codes.length);
  let n = 0;
  codes.forEach((code, row) => {
    if (code !== NO_DIRECTION) values[n++] = code;
    offsets[row + 1] = n;
  });
  return { offsets, values: values.subarray(0, n) };
}
