/** The numbers of a selection, as docs/dataset.md defines them. */
import type { Columns } from '../model/columns';
import { EVENT_TYPES } from '../model/kinds';
import type { DaySpan } from '../model/time';
import type { Choice } from './clauses';
import { maskOf } from './mask';
import {
  countGroups,
  countIn,
  groupTallyOf,
  sumIn,
  tallyOf,
  weightedTallyOf,
  type GroupTally,
  type Tally,
  type WeightedTally,
} from './tally';

export interface Counts {
  /** Rows of the table. */
  events: number;
  visits: number;
  agreements: number;
  /** Distinct participants that are not the dataset's home. */
  organizations: number;
  /** Distinct countries and areas, less those of the home organizations. */
  countries: number;
  /** Person-times. */
  people: number;
  /** Undated events that pass every clause but the window. */
  undated: number;
}

/** All that the clauses beside the window decide, made once per choice; then a window costs a few searches. */
export interface CrossIndex {
  mask: Uint8Array;
  events: Tally;
  visits: Tally;
  agreements: Tally;
  people: WeightedTally;
  organizations: GroupTally;
  countries: GroupTally;
  places: GroupTally;
}

const VISIT = EVENT_TYPES.indexOf('visit');
const AGREEMENT = EVENT_TYPES.indexOf('agreement');

export function crossIndexOf(columns: Columns, choice: Choice): CrossIndex {
  const mask = maskOf(columns, choice);
  const passes = (row: number) => mask[row] === 1;
  const { dataset, countryCodes } = columns;
  return {
    mask,
    events: tallyOf(columns, passes),
    visits: tallyOf(columns, (row) => passes(row) && columns.type[row] === VISIT),
    agreements: tallyOf(columns, (row) => passes(row) && columns.type[row] === AGREEMENT),
    people: weightedTallyOf(columns, passes, columns.people),
    organizations: groupTallyOf(columns, mask, columns.organizations, dataset.organizations.length),
    countries: groupTallyOf(columns, mask, columns.countries, countryCodes.length),
    places: groupTallyOf(columns, mask, columns.places, dataset.places.length),
  };
}

export function countsOf(columns: Columns, index: CrossIndex, window: DaySpan | null): Counts {
  return {
    events: countIn(index.events, window),
    visits: countIn(index.visits, window),
    agreements: countIn(index.agreements, window),
    organizations: groupsIn(index.organizations, columns.homeOrganization, window),
    countries: groupsIn(index.countries, columns.homeCountry, window),
    people: sumIn(index.people, window),
    undated: index.events.undated,
  };
}

/** Groups with at least one event in the window, less the home's own. */
export function groupsIn(tally: GroupTally, home: Uint8Array, window: DaySpan | null): number {
  const counts = countGroups(tally, window);
  let groups = 0;
  for (let group = 0; group < home.length; group++) if (!home[group] && counts[group]! > 0) groups++;
  return groups;
}
