/** A facet as data: its values, and which of them each row has. */
import { NO_DIRECTION, type Columns, type Lists } from '../model/columns';
import { DIRECTIONS, EVENT_TYPES, STATUSES } from '../model/kinds';
import { REGIONS, regionOfCountry } from '../model/regions';
import { dateOfDay, dayOfDate, type DaySpan } from '../model/time';
import type { Facet } from './clauses';
import { extentOf } from './extent';

export interface Dimension {
  keys: readonly string[];
  /** Positions in `keys`, each once per row. */
  lists: Lists;
}

/** Values of a facet in this dataset, in the order of its lists. */
export function keysOf(columns: Columns, facet: Facet): readonly string[] {
  const { dataset, countryCodes } = columns;
  if (facet === 'type') return EVENT_TYPES;
  if (facet === 'direction') return DIRECTIONS;
  if (facet === 'status') return STATUSES;
  if (facet === 'region') return REGIONS;
  if (facet === 'country') return countryCodes;
  if (facet === 'year') return yearsOf(columns);
  const ids = dataset.organizations.map(({ id }) => id);
  return facet === 'organization' ? ids : ids.filter((_, i) => columns.homeOrganization[i]);
}

export function dimensionOf(columns: Columns, facet: Facet): Dimension {
  return { keys: keysOf(columns, facet), lists: listsOf(columns, facet) };
}

/** First day of a year and of the next. */
export const spanOfYear = (year: string): DaySpan => [dayOfDate(Number(year)), dayOfDate(Number(year) + 1)];

/** Every year of the record's extent, those without events too. */
function yearsOf(columns: Columns): string[] {
  const [first, end] = extentOf(columns);
  const [from, to] = [dateOfDay(first).year, dateOfDay(end - 1).year];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

function listsOf(columns: Columns, facet: Facet): Lists {
  if (facet === 'type') return single(columns.type);
  if (facet === 'direction') return single(columns.direction);
  if (facet === 'status') return single(columns.status);
  if (facet === 'organization') return columns.organizations;
  if (facet === 'country') return columns.countries;
  if (facet === 'year') return years(columns);
  if (facet === 'region')
    return mapped(
      columns.countries,
      columns.countryCodes.map((code) => REGIONS.indexOf(regionOfCountry(code) ?? '')),
    );
  let homes = 0;
  return mapped(
    columns.organizations,
    Array.from(columns.homeOrganization, (home) => (home ? homes++ : -1)),
  );
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

/** Every value as `to` has it, -1 for none; values that fall together are taken once per row. */
function mapped({ offsets, values }: Lists, to: readonly number[]): Lists {
  const mappedOffsets = new Uint32Array(offsets.length);
  const mappedValues = new Uint32Array(values.length);
  let n = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const first = n;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      const value = to[values[i]!]!;
      if (value >= 0 && mappedValues.subarray(first, n).indexOf(value) < 0) mappedValues[n++] = value;
    }
    mappedOffsets[row + 1] = n;
  }
  return { offsets: mappedOffsets, values: mappedValues.subarray(0, n) };
}

/** Every year that a dated row touches, within those of the record. */
function years(columns: Columns): Lists {
  const { count, dated, start, end } = columns;
  const spans = yearsOf(columns).map(spanOfYear);
  const offsets = new Uint32Array(count + 1);
  const values: number[] = [];
  const last = spans.length - 1;
  for (let row = 0, from = 0; row < count; row++) {
    // Rows are by start: the first year that a row touches never comes before that of the row above.
    if (row < dated) {
      while (from < last && spans[from]![1] <= start[row]!) from++;
      for (let year = from; year <= last && spans[year]![0] < end[row]!; year++)
        if (spans[year]![1] > start[row]!) values.push(year);
    }
    offsets[row + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
