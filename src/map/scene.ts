/**
 * What stands on the map: the legs and places of a selection and how each is drawn. Pure functions over columns,
 * shared by the SVG map and the WebGL map; where things lie on the screen is not known here (see crowd.ts, pick.ts).
 */
import { countGroups, groupTallyOf, lowerBound, type GroupTally } from '../filter/tally';
import { valuesOf, type Columns, type Lists } from '../model/columns';
import { centralMeridian, greatCircle, type LonLat } from '../model/geo';
import { isInferred, type Legs } from '../model/legs';
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import type { Direction } from '../model/schema';
import { textIn } from '../model/text';
import type { DaySpan } from '../model/time';
import { FAMILIES, familyOf, type Family } from '../ui/shapes';
import { areaRadius } from './areas';

export interface Sight {
  columns: Columns;
  legs: Legs;
  /** 1 for every row that passes all clauses but the window. */
  mask: Uint8Array;
  window: DaySpan | null;
}

/** Leg indices on the map, ascending; ties included. Without a window the undated ones too. */
export function visibleLegs({ columns, legs, mask, window }: Sight): Uint32Array {
  const { start, end, dated } = columns;
  // Legs stand in the order of their rows, and dated rows by start: a search finds the last that has begun.
  const rows = window === null ? columns.count : lowerBound(start, window[1], 0, dated);
  const found = new Uint32Array(legs.count);
  let n = 0;
  for (let leg = 0; leg < legs.count && legs.row[leg]! < rows; leg++) {
    const row = legs.row[leg]!;
    if (mask[row] && (window === null || end[row]! > window[0])) found[n++] = leg;
  }
  return found.slice(0, n);
}

export interface LegLook {
  family: Family;
  /** Drawn as a double line with a hollow arrow. */
  inbound: boolean;
  /** Carries an arrow each way. */
  mutual: boolean;
  inferred: boolean;
  tie: boolean;
  /** 0 alone on its way; else its bow to the right of travel, in steps of 6 px. */
  lane: number;
}

export const directionOf = (columns: Columns, row: number): Direction | undefined =>
  DIRECTIONS[columns.direction[row]!];

export const familyOfRow = (columns: Columns, row: number): Family =>
  familyOf(EVENT_TYPES[columns.type[row]!]!, directionOf(columns, row));

export function legLook(columns: Columns, legs: Legs, leg: number): LegLook {
  const row = legs.row[leg]!;
  const direction = directionOf(columns, row);
  const tie = legs.tie[leg] === 1;
  return {
    family: familyOfRow(columns, row),
    inbound: !tie && direction === 'inbound',
    mutual: !tie && direction === 'mutual',
    inferred: legs.inferred[leg] === 1,
    tie,
    lane: legs.lane[leg]!,
  };
}

/**
 * home: the seat of a home organization. area: a country or a region, so a soft disc that claims no city.
 * seat: only ever the end of a tie. stop: all else.
 */
export type PlaceKind = 'home' | 'area' | 'seat' | 'stop';

export interface PlaceLook {
  kind: PlaceKind;
  /** Kilometres, of a circle as large as the area; 0 for a point. */
  radius: number;
}

/** One per place of the dataset; made once per dataset. */
export function placeLooks(columns: Columns): PlaceLook[] {
  const { dataset, placeIndex, organizationIndex } = columns;
  const homes = new Set(
    dataset.home.map((id) => dataset.organizations[organizationIndex.get(id) ?? -1]?.place ?? ''),
  );
  const visited = new Uint8Array(dataset.places.length);
  for (const event of columns.events)
    for (const { place, role } of event.stops) if (role !== 'seat') visited[placeIndex.get(place)!] = 1;
  return dataset.places.map(({ id, country, precision }, place) => {
    // A home organization known only by its country still has no pin.
    if (precision === 'country') return { kind: 'area', radius: areaRadius(country) };
    if (homes.has(id)) return { kind: 'home', radius: 0 };
    if (precision === 'region') return { kind: 'area', radius: areaRadius(country) * REGION };
    return { kind: visited[place] ? 'stop' : 'seat', radius: 0 };
  });
}

/** A region of a country is drawn with this share of the country's radius. */
const REGION = 0.4;

/** Radius of an area's disc in px. A disc hints at an area, so it never grows to cover the map. */
export const discRadius = (radiusKm: number, kmPerPx: number): number =>
  Math.min(40, Math.max(10, (radiusKm / kmPerPx) * 1.1));

/** Masks are made anew, never changed: whoever asks with the same one gets the same tally. */
const familyTallies = new WeakMap<Uint8Array, GroupTally>();

/**
 * Events per place and colour family: group = place * 6 + family. Made once per choice in the other dimensions;
 * then the colour of a place is exact for the visible events, at any number of them.
 */
export function familyTallyOf(columns: Columns, mask: Uint8Array): GroupTally {
  const known = familyTallies.get(mask) ?? tallyFamilies(columns, mask);
  familyTallies.set(mask, known);
  return known;
}

function tallyFamilies(columns: Columns, mask: Uint8Array): GroupTally {
  const { offsets, values } = columns.places;
  const groups = new Uint32Array(values.length);
  for (let row = 0; row < columns.count; row++) {
    const family = FAMILIES.indexOf(familyOfRow(columns, row));
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) groups[i] = values[i]! * FAMILIES.length + family;
  }
  const lists: Lists = { offsets, values: groups };
  return groupTallyOf(columns, mask, lists, columns.dataset.places.length * FAMILIES.length);
}

export interface PlaceMark {
  /** Index into dataset.places. */
  place: number;
  /** Visible events with a stop here, in any role. */
  count: number;
  /** That of most of them; the earlier in FAMILIES where two are even. 'in' is drawn hollow. */
  family: Family;
  /** Events of more than one family. */
  mixed: boolean;
}

/** As `PlaceMark`, one number per place of the dataset: what a brush step counts, without an object for each. */
export interface PlaceCounts {
  count: Uint32Array;
  /** Index into FAMILIES. */
  family: Uint8Array;
  mixed: Uint8Array;
}

/** Made once for each tally: three arrays a step are what most of its memory would go to. */
const placeCounts = new WeakMap<GroupTally, PlaceCounts>();

/**
 * The families alone decide: every event has exactly one. The numbers are the tally's own, and say something else after
 * the next call.
 */
export function countPlaces(families: GroupTally, window: DaySpan | null): PlaceCounts {
  const places = (families.offsets.length - 1) / FAMILIES.length;
  let counts = placeCounts.get(families);
  if (!counts) {
    const [count, family, mixed] = [new Uint32Array(places), new Uint8Array(places), new Uint8Array(places)];
    placeCounts.set(families, (counts = { count, family, mixed }));
  }
  const events = countGroups(families, window);
  for (let place = 0; place < places; place++) countPlace(events, place, counts);
  return counts;
}

function countPlace(events: Uint32Array, place: number, counts: PlaceCounts): void {
  const first = place * FAMILIES.length;
  let count = 0;
  let most = 0;
  counts.family[place] = 0;
  for (let i = 0; i < FAMILIES.length; i++) {
    const here = events[first + i]!;
    count += here;
    if (here <= most) continue;
    most = here;
    counts.family[place] = i;
  }
  counts.count[place] = count;
  counts.mixed[place] = most < count ? 1 : 0;
}

/** Places with at least one visible event. */
export function visiblePlaces(families: GroupTally, window: DaySpan | null): PlaceMark[] {
  const { count, family, mixed } = countPlaces(families, window);
  const marks: PlaceMark[] = [];
  for (let place = 0; place < count.length; place++) {
    if (count[place] === 0) continue;
    const at = family[place]!;
    marks.push({ place, count: count[place]!, family: FAMILIES[at]!, mixed: mixed[place] === 1 });
  }
  return marks;
}

export const labelOf = (columns: Columns, place: number, language: string): string =>
  textIn(columns.dataset.places[place]!.name, language);

export const coordinatesOf = (columns: Columns, place: number): LonLat =>
  columns.dataset.places[place]!.coordinates;

export interface NumberedStop {
  place: number;
  /** "2", or "1, 3" where the route comes by again; empty for what has no number (an origin, a seat, a venue). */
  text: string;
  origin: boolean;
  inferred: boolean;
}

/** The places of one event in the order of its route; only stops of role stop are numbered. */
export function numberedStops(columns: Columns, row: number): NumberedStop[] {
  const event = columns.events[row];
  if (!event) return [];
  const numbers = new Map<number, number[]>();
  const found = new Map<number, NumberedStop>();
  let number = 0;
  event.stops.forEach((stop, i) => {
    const place = columns.placeIndex.get(stop.place)!;
    if (stop.role === 'stop') numbers.set(place, [...(numbers.get(place) ?? []), ++number]);
    const known = found.get(place);
    const inferred = isInferred(event, `stops.${i}.place`);
    found.set(place, {
      place,
      text: joined(numbers.get(place) ?? []),
      origin: (known?.origin ?? false) || stop.role === 'origin',
      // One stop that the source names makes the place certain.
      inferred: (known?.inferred ?? true) && inferred,
    });
  });
  return [...found.values()];
}

/** 1, 2, 3, 7 → "1–3, 7"; more than three parts end in an ellipsis. */
function joined(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  const parts = runs.flatMap(([a, b]) => (b - a > 1 ? [`${a}–${b}`] : a === b ? [`${a}`] : [`${a}`, `${b}`]));
  return parts.length > 3 ? `${parts.slice(0, 3).join(', ')} …` : parts.join(', ');
}

/** Legs of one event: leg indices, consecutive since legs stand in the order of rows. */
export function legsOfRow(legs: Legs, row: number): [from: number, to: number] {
  let from = 0;
  let to = legs.count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (legs.row[middle]! < row) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < legs.count && legs.row[end] === row) end++;
  return [from, end];
}

/** Places of one event, each once. */
export const placesOfRow = (columns: Columns, row: number): Uint32Array => valuesOf(columns.places, row);

/** Above this many different ways, the places alone say what the camera should show. */
const ARCS_FRAMED = 2000;

/** Points that the camera should show: the places, and the ways between them, which bend far to the poles. */
export function framePoints(
  columns: Columns,
  legs: Legs,
  shownLegs: ArrayLike<number>,
  places: Iterable<number>,
): LonLat[] {
  const points = [...places].map((place) => coordinatesOf(columns, place));
  const ways = new Map<number, [number, number]>();
  for (let i = 0; i < shownLegs.length && ways.size < ARCS_FRAMED; i++) {
    const [a, b] = [legs.from[shownLegs[i]!]!, legs.to[shownLegs[i]!]!];
    ways.set(Math.min(a, b) * columns.dataset.places.length + Math.max(a, b), [a, b]);
  }
  if (ways.size >= ARCS_FRAMED) return points;
  for (const [a, b] of ways.values())
    points.push(...greatCircle(coordinatesOf(columns, a), coordinatesOf(columns, b), 6).slice(1, -1));
  return points;
}

/** Marks of the legend that are on the map whatever its scale, each a group of a tally. */
export const LEGEND_MARKS = ['out', 'in', 'inferred', 'tie', 'area'] as const;
export type LegendMark = (typeof LEGEND_MARKS)[number];

/** Events per mark of the legend, so that a brush step costs ten searches at any size. */
export function legendTallyOf(
  columns: Columns,
  legs: Legs,
  looks: readonly PlaceLook[],
  mask: Uint8Array,
): GroupTally {
  const bits = new Uint8Array(columns.count);
  for (let leg = 0; leg < legs.count; leg++) {
    const { tie, inbound, inferred } = legLook(columns, legs, leg);
    bits[legs.row[leg]!]! |= (tie ? TIE : inbound ? IN : OUT) | (inferred && !tie ? INFERRED : 0);
  }
  const { offsets, values } = columns.places;
  for (let row = 0; row < columns.count; row++)
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++)
      if (looks[values[i]!]!.kind === 'area') bits[row]! |= AREA;
  return groupTallyOf(columns, mask, listsOfBits(bits), LEGEND_MARKS.length);
}

const [OUT, IN, INFERRED, TIE, AREA] = [1, 2, 4, 8, 16];

export function legendMarks(tally: GroupTally, window: DaySpan | null): LegendMark[] {
  const counts = countGroups(tally, window);
  return LEGEND_MARKS.filter((_, group) => counts[group]! > 0);
}

function listsOfBits(bits: Uint8Array): Lists {
  const offsets = new Uint32Array(bits.length + 1);
  const values: number[] = [];
  bits.forEach((set, row) => {
    for (let bit = 0; bit < LEGEND_MARKS.length; bit++) if (set & (1 << bit)) values.push(bit);
    offsets[row + 1] = values.length;
  });
  return { offsets, values: Uint32Array.from(values) };
}

/** Whether one event's marks are on the map. */
export const isRowVisible = ({ columns, mask, window }: Omit<Sight, 'legs'>, row: number): boolean =>
  mask[row] === 1 &&
  (window === null ||
    (row < columns.dated && columns.start[row]! < window[1] && columns.end[row]! > window[0]));

/** The flat view's middle, by the seat of the first home organization that has one. */
export function meridianOf({ dataset, organizationIndex, placeIndex }: Columns): number {
  const lons = dataset.home.map((id) => {
    const seat = dataset.organizations[organizationIndex.get(id) ?? -1]?.place;
    return seat === undefined ? undefined : dataset.places[placeIndex.get(seat) ?? -1]?.coordinates[0];
  });
  return centralMeridian(dataset.map?.center?.[0] ?? lons.find((lon) => lon !== undefined) ?? 0);
}
