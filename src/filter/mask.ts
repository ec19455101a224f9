/** Clauses → mask: 1 for every row that passes all of them but the window. */
import type { Columns, Lists } from '../model/columns';
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import { FACETS, isChosen, type Clauses, type Facet } from './clauses';
import { foldedTextsOf, wordsOf } from './fold';

/** Cancelled events never pass. `except` leaves one facet's own clause out: a facet's counts ignore it. */
export function maskOf(
  columns: Columns,
  { filters, query }: Omit<Clauses, 'window'>,
  except?: Facet,
): Uint8Array {
  const mask = Uint8Array.from(columns.cancelled, (cancelled) => 1 - cancelled);
  for (const facet of FACETS) {
    if (facet !== except && isChosen(filters, facet)) narrow(mask, columns, facet, filters[facet]!);
  }
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
  const keys =
    facet === 'organization' ? columns.dataset.organizations.map(({ id }) => id) : columns.countryCodes;
  narrowByLists(
    mask,
    facet === 'organization' ? columns.organizations : columns.countries,
    codesOf(keys, chosen),
  );
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
