/** Clauses → mask: 1 for every row that passes all of them but that of time. */
import type { Columns, Lists } from '../model/columns';
import { DIRECTIONS, EVENT_TYPES, STATUSES } from '../model/kinds';
import { touches, type DaySpan } from '../model/time';
import { placesInside } from './area';
import { FACETS, isChosen, type Choice, type Facet } from './clauses';
import { dimensionOf, spanOfYear } from './dimensions';
import { forceEndsOf } from './ending';
import { foldedTextsOf, wordsOf } from './fold';

const CANCELLED = STATUSES.indexOf('cancelled');

/**
 * `except` leaves one facet's own clause out: a facet's counts ignore it. Cancelled events pass only where a status
 * is chosen, or where the statuses themselves are counted.
 */
export function maskOf(columns: Columns, choice: Choice, except?: Facet): Uint8Array {
  const { filters, query, area, ending } = choice;
  const byStatus = except === 'status' || isChosen(filters, 'status');
  const mask = Uint8Array.from(columns.status, (status) => Number(byStatus || status !== CANCELLED));
  for (const facet of FACETS) {
    if (facet !== except && isChosen(filters, facet)) narrow(mask, columns, facet, filters[facet]!);
  }
  if (area) narrowByLists(mask, columns.places, placesInside(columns, area));
  if (ending) narrowByEnd(mask, forceEndsOf(columns), ending);
  const words = wordsOf(query);
  if (words.length > 0) {
    foldedTextsOf(columns).forEach((text, row) => {
      if (!words.every((word) => text.includes(word))) mask[row] = 0;
    });
  }
  return mask;
}

function narrow(mask: Uint8Array, columns: Columns, facet: Facet, chosen: readonly string[]): void {
  if (facet === 'type') return narrowByValue(mask, columns.type, codesOf(EVENT_TYPES, chosen));
  if (facet === 'direction') return narrowByValue(mask, columns.direction, codesOf(DIRECTIONS, chosen));
  if (facet === 'status') return narrowByValue(mask, columns.status, codesOf(STATUSES, chosen));
  if (facet === 'year') return narrowByYears(mask, columns, chosen.map(spanOfYear));
  const { keys, lists } = dimensionOf(columns, facet);
  narrowByLists(mask, lists, codesOf(keys, chosen));
}

function narrowByYears(mask: Uint8Array, columns: Columns, spans: readonly DaySpan[]): void {
  const { dated, start, end } = columns;
  for (let row = 0; row < mask.length; row++)
    if (row >= dated || !spans.some((span) => touches(start[row]!, end[row]!, span))) mask[row] = 0;
}

/** The last day is the one before the end. */
function narrowByEnd(mask: Uint8Array, ends: Int32Array, [from, to]: DaySpan): void {
  for (let row = 0; row < mask.length; row++)
    if (ends[row]! - 1 < from || ends[row]! - 1 >= to) mask[row] = 0;
}

/** chosen as flags over the positions of `keys`, at least 256 long so that any byte is in range. */
function codesOf(keys: readonly string[], chosen: readonly string[]): Uint8Array {
  const set = new Set(chosen);
  const flags = new Uint8Array(Math.max(256, keys.length));
  keys.forEach((key, i) => (flags[i] = set.has(key) ? 1 : 0));
  return flags;
}

function narrowByValue(mask: Uint8Array, values: Uint8Array, chosen: Uint8Array): void {
  for (let row = 0; row < mask.length; row++) mask[row]! &= chosen[values[row]!]!;
}

function narrowByLists(mask: Uint8Array, { offsets, values }: Lists, chosen: Uint8Array): void {
  for (let row = 0; row < mask.length; row++) {
    let any = 0;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) any |= chosen[values[i]!]!;
    mask[row]! &= any;
  }
}
