/**
 * The dataset in memory: typed arrays beside the records. Everything that runs per event while a hand is
 * moving works on these. Rows are the dated events by start, then end, then their order in the file; the
 * undated ones follow in the order of the file.
 */
import { isExact, parseEdtf, type Edtf } from './edtf';
import { DIRECTIONS, EVENT_TYPES, STATUSES } from './kinds';
import type { Dataset, EventRecord } from './schema';

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
  /** Its time, as read; absent for undated rows. Parsed on demand: only drawn marks and shown rows need it. */
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
  /** Index into STATUSES; a record that has none counts as done. */
  status: Uint8Array;
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

/** Which time of an event is read: when it happened, or its life, the time for which it is in force. */
export type Reading = 'when' | 'life';

/** The time of an event as EDTF; absent = undated. What has no time in force of its own lives while it happens. */
const timeOf = ({ when, valid }: EventRecord, reading: Reading): string | undefined =>
  reading === 'life' ? (valid ?? when) : when;

export function columnsOf(dataset: Dataset, reading: Reading = 'when'): Columns {
  const { order, dated, start, end } = chronology(dataset.events, reading);
  const events = Array.from(order, (i) => dataset.events[i]!);
  const byEnd = new Uint32Array(dated).map((_, row) => row);
  byEnd.sort((a, b) => end[a]! - end[b]! || a - b);

  const organizationIndex = indexOf(dataset.organizations);
  const placeIndex = indexOf(dataset.places);
  const geography = geographyOf(dataset, placeIndex);
  const homes = dataset.home.map((id) => organizationIndex.get(id)).filter((i) => i !== undefined);
  const homeCountries = homes
    .map((i) => geography.ofOrganization[i]!)
    .filter((country) => country !== NOWHERE);

  return {
    dataset,
    count: events.length,
    dated,
    events,
    edtf: reader(events, reading),
    rowOf: indexOf(events),
    start,
    end,
    byEnd,
    ...fieldsOf(events, organizationIndex, placeIndex, geography),
    countryCodes: geography.codes,
    organizationIndex,
    placeIndex,
    homeOrganization: flags(dataset.organizations.length, homes),
    homeCountry: flags(geography.codes.length, homeCountries),
  };
}

/** Countries as positions in `codes`, per place and per organization: its own, else that of its seat. */
interface Geography {
  codes: string[];
  ofPlace: number[];
  ofOrganization: number[];
}

const NOWHERE = -1;

function geographyOf({ places, organizations }: Dataset, placeIndex: ReadonlyMap<string, number>): Geography {
  const ofPlace = places.map((place) => place.country);
  const ofOrganization = organizations.map(
    ({ country, place }) => country ?? (place === undefined ? undefined : ofPlace[placeIndex.get(place)!]),
  );
  const codes = [...new Set([...ofPlace, ...ofOrganization])].filter((code) => code !== undefined);
  const index = new Map(codes.map((code, i) => [code, i]));
  const indexed = (code: string | undefined) => (code === undefined ? NOWHERE : index.get(code)!);
  return { codes, ofPlace: ofPlace.map(indexed), ofOrganization: ofOrganization.map(indexed) };
}

/** All that is read off the records, in one pass: at a million of them, walking there is what takes the time. */
function fieldsOf(
  events: readonly EventRecord[],
  organizationIndex: ReadonlyMap<string, number>,
  placeIndex: ReadonlyMap<string, number>,
  { ofPlace, ofOrganization }: Geography,
) {
  const count = events.length;
  const type = new Uint8Array(count);
  const direction = new Uint8Array(count);
  const status = new Uint8Array(count);
  const people = new Float64Array(count);
  const [organizations, countries, places] = [listsFor(count), listsFor(count), listsFor(count)];
  events.forEach((event, row) => {
    type[row] = EVENT_TYPES.indexOf(event.type);
    direction[row] = event.direction ? DIRECTIONS.indexOf(event.direction) : NO_DIRECTION;
    status[row] = STATUSES.indexOf(event.status ?? 'done');
    people[row] = peopleOf(event);
    for (const stop of event.stops) {
      const place = placeIndex.get(stop.place)!;
      places.add(place);
      countries.add(ofPlace[place]!);
    }
    for (const { org } of event.participants) {
      const organization = organizationIndex.get(org)!;
      organizations.add(organization);
      if (ofOrganization[organization] !== NOWHERE) countries.add(ofOrganization[organization]!);
    }
    for (const list of [organizations, countries, places]) list.close(row);
  });
  const lists = { organizations: organizations.done(), countries: countries.done(), places: places.done() };
  return { type, direction, status, people, ...lists };
}

/** Person-times of one event; nothing is estimated. */
export function peopleOf({ headcount, participants }: EventRecord): number {
  if (headcount) return headcount.value;
  let sum = 0;
  for (const participant of participants) sum += participant.headcount ?? 0;
  return sum;
}

export const valuesOf = ({ offsets, values }: Lists, row: number): Uint32Array =>
  values.subarray(offsets[row], offsets[row + 1]);

/** Known to the day at both ends: drawn with round ends. */
export const isKnownToTheDay = (edtf: Edtf | undefined): boolean => edtf !== undefined && isExact(edtf);

/** The order of the rows as positions in the file, and the days of each row. */
function chronology(events: readonly EventRecord[], reading: Reading) {
  const starts = new Int32Array(events.length);
  const ends = new Int32Array(events.length);
  const order = new Uint32Array(events.length);
  const undated: number[] = [];
  let dated = 0;
  events.forEach((event, i) => {
    const span = spanOf(timeOf(event, reading));
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

function reader(events: readonly EventRecord[], reading: Reading): (row: number) => Edtf | undefined {
  const read = new Map<string, Edtf | undefined>();
  return (row) => {
    const event = events[row];
    const when = event && timeOf(event, reading);
    if (when === undefined) return undefined;
    if (!read.has(when)) {
      const parsed = parseEdtf(when);
      read.set(when, typeof parsed === 'object' ? parsed : undefined);
    }
    return read.get(when);
  };
}

function indexOf(records: readonly { id: string }[]): Map<string, number> {
  const index = new Map<string, number>();
  records.forEach(({ id }, i) => index.set(id, i));
  return index;
}

function flags(length: number, set: readonly number[]): Uint8Array {
  const array = new Uint8Array(length);
  for (const i of set) array[i] = 1;
  return array;
}

/** Fills lists row by row; a value is taken once per row. */
function listsFor(rows: number) {
  const offsets = new Uint32Array(rows + 1);
  let values = new Uint32Array(4 * rows + 16);
  let first = 0;
  let next = 0;
  return {
    add(value: number): void {
      for (let i = first; i < next; i++) if (values[i] === value) return;
      if (next === values.length) {
        const more = new Uint32Array(2 * next);
        more.set(values);
        values = more;
      }
      values[next++] = value;
    },
    close(row: number): void {
      offsets[row + 1] = first = next;
    },
    done: (): Lists => ({ offsets, values: values.slice(0, next) }),
  };
}
