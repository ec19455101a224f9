/** What is known of one organization, country or area: all its records, and who else is met in them. */
import { isStanding } from '../filter/life';
import { valuesOf, type Columns } from '../model/columns';
import { regionOfCountry } from '../model/regions';
import { OPEN_END, OPEN_START, type DaySpan } from '../model/time';
import type { Page } from '../store/presentation';

/** A neighbour, and in how many records. */
export interface Met {
  id: string;
  records: number;
}

export interface PageFacts {
  /** Rows of the columns, whatever else is chosen; cancelled ones are no records of something that was. */
  rows: number[];
  /** Of these, agreements, memberships, programmes and whatever else stands for longer than its day. */
  standing: number[];
  /** From the first known day to the last; undefined where none has a date. */
  known: DaySpan | undefined;
  /** Other organizations in the same country or area; on a country's page, all that are there. */
  there: Met[];
  /** Organizations in the same records, other than the home's and those above. */
  together: Met[];
  /** Other countries and areas of the same region. */
  around: Met[];
}

/** `countryOf`: of an organization id. */
export function factsOf(
  columns: Columns,
  page: Page,
  countryOf: (id: string) => string | undefined,
): PageFacts {
  const country = page.kind === 'country' ? page.id : countryOf(page.id);
  const rows = rowsOf(columns, page);
  const isHome = (id: string) => columns.homeOrganization[columns.organizationIndex.get(id)!] === 1;
  const all = organizationsMet(columns, allRows(columns));
  const there =
    country === undefined ? [] : all.filter(({ id }) => id !== page.id && countryOf(id) === country);
  const near = new Set(there.map(({ id }) => id));
  const together = organizationsMet(columns, rows).filter(
    ({ id }) => id !== page.id && !near.has(id) && !isHome(id),
  );
  return {
    rows,
    standing: rows.filter((row) => isStanding(columns.events[row]!.type)),
    known: knownSpan(columns, rows),
    there,
    together,
    around: country === undefined ? [] : around(columns, country),
  };
}

const notCancelled = ({ events }: Columns, row: number): boolean => events[row]!.status !== 'cancelled';

const allRows = (columns: Columns): number[] =>
  Array.from({ length: columns.count }, (_, row) => row).filter((row) => notCancelled(columns, row));

function rowsOf(columns: Columns, { kind, id }: Page): number[] {
  const lists = kind === 'organization' ? columns.organizations : columns.countries;
  const value =
    kind === 'organization' ? columns.organizationIndex.get(id)! : columns.countryCodes.indexOf(id);
  return allRows(columns).filter((row) => valuesOf(lists, row).includes(value));
}

/** Most records first, then as in the file. */
const byRecords = (counts: Map<string, number>): Met[] =>
  [...counts].map(([id, records]) => ({ id, records })).sort((a, b) => b.records - a.records);

function organizationsMet(columns: Columns, rows: readonly number[]): Met[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const organization of valuesOf(columns.organizations, row)) {
      const { id } = columns.dataset.organizations[organization]!;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return byRecords(counts);
}

function around(columns: Columns, country: string): Met[] {
  const region = regionOfCountry(country);
  const counts = new Map<string, number>();
  for (const row of allRows(columns))
    for (const value of valuesOf(columns.countries, row)) {
      const code = columns.countryCodes[value]!;
      if (code === country || regionOfCountry(code) !== region || columns.homeCountry[value]) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return region === undefined ? [] : byRecords(counts);
}

function knownSpan({ dated, start, end }: Columns, rows: readonly number[]): DaySpan | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    if (row >= dated) continue;
    if (start[row]! > OPEN_START) first = Math.min(first, start[row]!);
    last = Math.max(last, end[row]! < OPEN_END ? end[row]! : start[row]! + 1);
  }
  return first < last ? [first, last] : undefined;
}
