/** What the period saw for the first time, and what in it was more than ever before. */
import { extentOf } from '../../filter/extent';
import { countIn } from '../../filter/tally';
import { valuesOf, type Lists } from '../../model/columns';
import { countryName } from '../../model/country';
import { textIn } from '../../model/text';
import { OPEN_START, dateOfDay, dayOfDate, plusYears, yearStart } from '../../model/time';
import { headcountInWords } from '../../table/cells';
import type { Taken } from '../taken';

export interface Firsts {
  areas: string[];
  partners: string[];
  /** Of a whole year with more visits than any before, or as many. */
  visits: { count: number; also: string[] } | undefined;
  /** Titles of the largest groups, and how many they were. */
  group: { people: string; titles: string[] } | undefined;
}

/** undefined where the period has no beginning: nothing came before it. */
export function firstsOf(taken: Taken): Firsts | undefined {
  const { columns, span, language } = taken;
  if (span === null || span[0] <= OPEN_START || taken.rows.length === 0) return undefined;
  const areas = firstIn(taken, columns.countries, columns.homeCountry).map((country) =>
    countryName(columns.countryCodes[country]!, language, columns.dataset.areas),
  );
  const partners = firstIn(taken, columns.organizations, columns.homeOrganization).map((organization) =>
    textIn(columns.dataset.organizations[organization]!.name, language),
  );
  return { areas, partners, visits: mostVisits(taken), group: largestGroup(taken) };
}

/** Values of rows that begin in the period, and of no earlier one, nor of any that carries no date. */
function firstIn({ columns, index, rows, span }: Taken, lists: Lists, home: Uint8Array): number[] {
  const known = new Set<number>();
  for (let row = 0; row < columns.count; row++) {
    const isEarlier = row >= columns.dated || columns.start[row]! < span![0];
    if (index.mask[row] && isEarlier) for (const value of valuesOf(lists, row)) known.add(value);
  }
  const first = new Set<number>();
  for (const row of rows)
    if (columns.start[row]! >= span![0])
      for (const value of valuesOf(lists, row)) if (!home[value] && !known.has(value)) first.add(value);
  return [...first];
}

function mostVisits({ columns, index, span, counts }: Taken): Firsts['visits'] {
  const [start, end] = span!;
  const isYear = yearStart(start) === start && plusYears(start, 1) === end;
  if (!isYear || counts.visits === 0) return undefined;
  const also: string[] = [];
  let compared = 0;
  for (let { year } = dateOfDay(extentOf(columns)[0]); dayOfDate(year) < start; year++) {
    const visits = countIn(index.visits, [dayOfDate(year), dayOfDate(year + 1)]);
    if (visits > counts.visits) return undefined;
    if (visits > 0) compared++;
    if (visits === counts.visits) also.push(String(year));
  }
  // The first year that has any is no record.
  return compared === 0 ? undefined : { count: counts.visits, also };
}

/** Only of several that say their number; ties are all named. */
function largestGroup({ columns, index, rows, span, language }: Taken): Firsts['group'] {
  const inside = [...rows].filter((row) => columns.people[row]! > 0 && columns.start[row]! >= span![0]);
  const most = Math.max(0, ...inside.map((row) => columns.people[row]!));
  let earlier = 0;
  let counted = 0;
  for (let row = 0; row < columns.count; row++) {
    if (!index.mask[row] || columns.people[row] === 0) continue;
    counted++;
    if (row >= columns.dated || columns.start[row]! < span![0])
      earlier = Math.max(earlier, columns.people[row]!);
  }
  if (counted < 2 || most <= earlier) return undefined;
  const largest = inside.filter((row) => columns.people[row] === most);
  return {
    people: headcountInWords(columns.events[largest[0]!]!, language),
    titles: largest.map((row) => textIn(columns.events[row]!.title, language)),
  };
}
