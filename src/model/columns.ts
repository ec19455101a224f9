/**
 * The dataset in memory: typed arrays beside the records. Everything that runs per event while a hand is
 * moving works on these. Rows are the dated events by start, then end, then their order in the file; the
 * undated ones follow in the order of the file.
 */
import { isExact, parseEdtf, type Edtf } from './edtf';
import { DIRECTIONS, EVENT_TYPES, type Dataset, type EventRecord } from './schema';

/** Values per row, packed: row r owns values[offsets[r]] to values[offsets[r + 1]], each value once. */
export interface Lists {
  offsets: Uint32Array;
  values: Uint32Array;
}

export interface Columns {
  dataset: Dataset;
  /** Rows in all; the first `dated` of them have a date. */
  count: number;
  dated: number;
  /** Record of a row. */
  events: readonly EventRecord[];
  /** When, as read; absent for undated rows. Parsed on demand: only drawn marks and shown rows need it. */
  edtf: (row: number) => Edtf | undefined;
  rowOf: ReadonlyMap<string, number>;
  /** Days; OPEN_START and OPEN_END where a side is open. Undated rows hold 0. */
  start: Int32Array;
  end: Int32Array;
  /** The dated rows by end. */
  byEnd: Uint32Array;
  /** Index into EVENT_TYPES and DIRECTIONS; NO_DIRECTION where unknown. */
  type: Uint8Array;
  direction: Uint8Array;
  cancelled: Uint8Array;
  /** Person-times: the event's headcount, else the sum of its participants'. */
  people: Float64Array;
  /** Index into dataset.organizations. */
  organizations: Lists;
  /** Index into `countryCodes`: of all stops and of all participants' organizations. */
  countries: Lists;
  /** Index into dataset.places, of all stops. */
  places: Lists;
  countryCodes: readonly string[];
  organizationIndex: ReadonlyMap<string, number>;
  placeIndex: ReadonlyMap<string, number>;
  /** 1 for what is the home institutions' own, which never counts as abroad. */
  homeOrganization: Uint8Array;
  homeCountry: Uint8Array;
}

export const NO_DIRECTION = 255;

export function columnsOf(dataset: Dataset): Columns {
  const { order, dated, start, end } = chronology(dataset.events);
  const count = order.length;
  const events = Array.from(order, (i) => dataset.events[i]!);
  const byEnd = new Uint32Array(dated).map((_, row) => row);
  byEnd.sort((a, b) => end[a]! - end[b]! || a - b);

  const organizationIndex = indexOf(dataset.organizations);
  const placeIndex = indexOf(dataset.places);
  const countryOfPlace = dataset.places.map((place) => place.country);
  const countryOfOrganization = dataset.organizations.map(
    ({ country, place }) =>
      country ?? (place === undefined ? undefined : countryOfPlace[placeIndex.get(place)!]),
  );
  const countryCodes = [...new Set([...countryOfPlace, ...countryOfOrganization])].filter(
    (code) => code !== undefined,
  );
  const countryIndex = new Map(countryCodes.map((code, i) => [code, i]));
  const placeCountry = countryOfPlace.map((code) => countryIndex.get(code)!);
  const organizationCountry = countryOfOrganization.map((code) =>
    code === undefined ? undefined : countryIndex.get(code),
  );

  const participants: ListOf = (event, add) => {
    for (const { org } of event.participants) add(organizationIndex.get(org)!);
  };
  const stops: ListOf = (event, add) => {
    for (const { place } of event.stops) add(placeIndex.get(place)!);
  };
  const countries: ListOf = (event, add) => {
    stops(event, (place) => add(placeCountry[place]!));
    participants(event, (organization) => {
      const country = organizationCountry[organization];
      if (country !== undefined) add(country);
    });
  };

  const homes = dataset.home.map((id) => organizationIndex.get(id)).filter((i) => i !== undefined);
  const homeCountries = homes.map((i) => organizationCountry[i]).filter((i) => i !== undefined);

  return {
    dataset,
    count,
    dated,
    events,
    edtf: reader(events),
    rowOf: new Map(events.map((event, row) => [event.id, row])),
    start,
    end,
    byEnd,
    type: new Uint8Array(count).map((_, row) => EVENT_TYPES.indexOf(events[row]!.type)),
    direction: new Uint8Array(count).map((_, row) => directionCode(events[row]!)),
    cancelled: new Uint8Array(count).map((_, row) => Number(events[row]!.status === 'cancelled')),
    people: new Float64Array(count).map((_, row) => peopleOf(events[row]!)),
    organizations: lists(events, participants),
    countries: lists(events, countries),
    places: lists(events, stops),
    countryCodes,
    organizationIndex,
    placeIndex,
    homeOrganization: flags(dataset.organizations.length, homes),
    homeCountry: flags(countryCodes.length, homeCountries),
  };
}

/** Person-times of one event; nothing is estimated. */
export const peopleOf = ({ headcount, participants }: EventRecord): number =>
  headcount?.value ?? participants.reduce((sum, participant) => sum + (participant.headcount ?? 0), 0);

export const valuesOf = ({ offsets, values }: Lists, row: number): Uint32Array =>
  values.subarray(offsets[row], offsets[row + 1]);

/** Known to the day at both ends: drawn with round ends. */
export const isKnownToTheDay = (edtf: Edtf | undefined): boolean => edtf !== undefined && isExact(edtf);

const directionCode = ({ direction }: EventRecord): number =>
  direction ? DIRECTIONS.indexOf(direction) : NO_DIRECTION;

/** The order of the rows as positions in the file, and the days of each row. */
function chronology(events: readonly EventRecord[]) {
  const starts = new Int32Array(events.length);
  const ends = new Int32Array(events.length);
  const order = new Uint32Array(events.length);
  const undated: number[] = [];
  let dated = 0;
  events.forEach(({ when }, i) => {
    const span = spanOf(when);
    if (!span) return undated.push(i);
    [starts[i], ends[i]] = span;
    order[dated++] = i;
  });
  order.set(undated, dated);
  order.subarray(0, dated).sort((a, b) => starts[a]! - starts[b]! || ends[a]! - ends[b]! || a - b);
  const inOrder = (days: Int32Array) => new Int32Array(days.length).map((_, row) => days[order[row]!]!);
  return { order, dated, start: inOrder(starts), end: inOrder(ends) };
}

function spanOf(when: string | undefined) {
  const parsed = when === undefined ? undefined : parseEdtf(when);
  return typeof parsed === 'object' ? parsed.span : undefined;
}

function reader(events: readonly EventRecord[]): (row: number) => Edtf | undefined {
  const read = new Map<string, Edtf | undefined>();
  return (row) => {
    const when = events[row]?.when;
    if (when === undefined) return undefined;
    if (!read.has(when)) {
      const parsed = parseEdtf(when);
      read.set(when, typeof parsed === 'object' ? parsed : undefined);
    }
    return read.get(when);
  };
}

const indexOf = (records: readonly { id: string }[]): Map<string, number> =>
  new Map(records.map(({ id }, i) => [id, i]));

function flags(length: number, set: readonly number[]): Uint8Array {
  const array = new Uint8Array(length);
  for (const i of set) array[i] = 1;
  return array;
}

type ListOf = (event: EventRecord, add: (value: number) => void) => void;

function lists(events: readonly EventRecord[], of: ListOf): Lists {
  const offsets = new Uint32Array(events.length + 1);
  const values: number[] = [];
  let first = 0;
  const add = (value: number) => {
    for (let i = first; i < values.length; i++) if (values[i] === value) return;
    values.push(value);
  };
  events.forEach((event, row) => {
    of(event, add);
    offsets[row + 1] = first = values.length;
  });
  return { offsets, values: Uint32Array.from(values) };
}
