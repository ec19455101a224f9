/**
 * Where the delegations of one moment are: the legs they are on, how far along, and the stops they have reached.
 * What a record doesn't say is spread evenly over its days: of a trip of five days with two stops nobody knows the
 * hour of a flight. Trips are by start, so those of a moment are found by searching.
 */
import { lowerBound } from '../filter/tally';
import type { Columns } from '../model/columns';
import { parseEdtf } from '../model/edtf';
import type { Legs } from '../model/legs';
import { hopsOf, routeStops } from '../model/legs';
import type { EventRecord } from '../model/schema';
import type { DaySpan } from '../model/time';

/** A trip whose date is longer than this is not travelled day by day: of a year nobody knows the week. */
const LONGEST = 92;
/** Of the days between two stops, the share that is spent on the way; the rest at the former. */
const MOVING = 0.6;
/** Days at the last stop, in steps from one stop to the next. */
const STAY = 0.4;
/** A stop with a day of its own is reached when so much of that day has passed. */
const ARRIVAL = 0.3;

export interface Trips {
  /** Rows that travel, by start. */
  rows: Uint32Array;
  starts: Int32Array;
  /** First leg of each. */
  first: Uint32Array;
}

/** One delegation at one moment. */
export interface Traveller {
  row: number;
  /** Leg that it is on, or has just done, and the share of it. */
  leg: number;
  share: number;
  /** Place indices of the stops that it has reached, in their order. */
  reached: readonly number[];
}

export function tripsOf(columns: Columns, legs: Legs, mask: Uint8Array): Trips {
  const { start, end, dated } = columns;
  const rows: number[] = [];
  const first: number[] = [];
  for (let leg = 0; leg < legs.count; leg++) {
    const row = legs.row[leg]!;
    if (row >= dated || rows.at(-1) === row || legs.tie[leg] || !mask[row]) continue;
    if (end[row]! - start[row]! > LONGEST) continue;
    rows.push(row);
    first.push(leg);
  }
  const starts = Int32Array.from(rows, (row) => start[row]!);
  return { rows: Uint32Array.from(rows), starts, first: Uint32Array.from(first) };
}

/** At `day` and the share of it that has passed; in `span`, where there is one, as the map shows them. */
export function travellersAt(
  columns: Columns,
  trips: Trips,
  day: number,
  span: DaySpan | null = null,
): Traveller[] {
  const { start, end } = columns;
  const found: Traveller[] = [];
  const last = lowerBound(trips.starts, Math.floor(day) + 1);
  for (let i = lowerBound(trips.starts, Math.floor(day) - LONGEST); i < last; i++) {
    const row = trips.rows[i]!;
    if (end[row]! <= day || (span && (start[row]! >= span[1] || end[row]! <= span[0]))) continue;
    found.push(travellerOf(columns, row, trips.first[i]!, day));
  }
  return found;
}

function travellerOf(columns: Columns, row: number, first: number, day: number): Traveller {
  const { places, hops, arrivals } = journeyOf(columns, row);
  let reached = 0;
  while (reached < arrivals.length && arrivals[reached]! <= day) reached++;
  let hop = 0;
  while (hop < hops.length - 1 && arrivals[hops[hop]![1]]! <= day) hop++;
  const [from, to] = hops[hop]!.map((stop) => arrivals[stop]!) as [number, number];
  const leaves = to - MOVING * (to - from);
  const share = Math.max(0, Math.min(1, (day - leaves) / (to - leaves || 1)));
  return { row, leg: first + hop, share, reached: places.slice(0, reached) };
}

/** What of a trip is the same at every moment. */
interface Journey {
  /** Place of each stop of the route. */
  places: readonly number[];
  /** Per leg, the two positions in `places`. */
  hops: readonly (readonly [number, number])[];
  /** Day, with its share, at which each stop is reached. */
  arrivals: readonly number[];
}

const journeys = new WeakMap<EventRecord, Journey>();

function journeyOf(columns: Columns, row: number): Journey {
  const event = columns.events[row]!;
  let journey = journeys.get(event);
  if (!journey) journeys.set(event, (journey = makeJourney(columns, row)));
  return journey;
}

function makeJourney(columns: Columns, row: number): Journey {
  const event = columns.events[row]!;
  const stops = routeStops(event);
  const hops = hopsOf(event, columns).filter(({ tie }) => !tie);
  return {
    places: stops.map((stop) => columns.placeIndex.get(event.stops[stop]!.place)!),
    hops: hops.map(({ stops: [a, b] }) => [stops.indexOf(a), stops.indexOf(b)] as const),
    arrivals: arrivalsOf(event, stops, [columns.start[row]!, columns.end[row]!]),
  };
}

/** Own days where they are told and run forward; all others evenly between their neighbours. */
export function arrivalsOf(event: EventRecord, stops: readonly number[], [start, end]: DaySpan): number[] {
  const known: [at: number, day: number][] = [[0, start]];
  stops.forEach((stop, at) => {
    const day = at === 0 ? undefined : ownDay(event.stops[stop]!.when, [start, end]);
    if (day !== undefined && day > known.at(-1)![1]) known.push([at, day]);
  });
  known.push([stops.length - 1 + STAY, end]);
  return stops.map((_, at) => {
    const after = known.findIndex(([other]) => other > at);
    const [[a, from], [b, to]] = [known[after - 1]!, known[after]!];
    return from + ((at - a) / (b - a)) * (to - from);
  });
}

function ownDay(when: string | undefined, [start, end]: DaySpan): number | undefined {
  const span = when === undefined ? undefined : parsed(when);
  if (!span || span[0] < start || span[0] >= end) return undefined;
  return span[0] + ARRIVAL;
}

function parsed(when: string): DaySpan | undefined {
  const edtf = parseEdtf(when);
  return typeof edtf === 'object' ? edtf.span : undefined;
}
