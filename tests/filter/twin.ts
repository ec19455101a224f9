/**
 * The dumb twin: what a view selects, read off the records of the file by `filter` and `map` alone, as
 * docs/dataset.md says it ("What is selected"). Slow, without columns, and without the code that it checks, but for
 * the reading of a date.
 */
import { parseEdtf } from '../../src/model/edtf';
import { regionOfCountry } from '../../src/model/regions';
import type { Dataset, EventRecord } from '../../src/model/schema';
import { OPEN_END, OPEN_START, plusMonths } from '../../src/model/time';
import type { View } from '../../src/store/view';
import { plain, textsOf } from './said';

type Choice = Pick<View, 'window' | 'filters' | 'query'> &
  Partial<Pick<View, 'area' | 'endsWithin' | 'mode'>>;
type Facet = keyof View['filters'];
const FACETS: Facet[] = ['type', 'direction', 'home', 'organization', 'country', 'region', 'year', 'status'];
type Days = readonly [number, number];
const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

export interface TwinLeg {
  event: string;
  from: string;
  to: string;
  inferred: boolean;
  tie: boolean;
}

export class Twin {
  readonly #file: Dataset;
  readonly #when: Map<EventRecord, Days | undefined>;
  readonly #life: Map<EventRecord, Days | undefined>;
  readonly #said = new Map<EventRecord, string[]>();
  readonly #known = new Map<Choice, EventRecord[]>();
  readonly #today: number;

  /** `today`: from which day "ends within" counts where no day is looked at. */
  constructor(file: Dataset, today = 0) {
    this.#file = file;
    this.#today = today;
    this.#when = new Map(file.events.map((event) => [event, spanOf(event.when)]));
    this.#life = new Map(file.events.map((event) => [event, spanOf(event.valid ?? event.when)]));
  }

  /** The time of an event as the mode reads it: on one day, what is in force; else when it happened. */
  #spanOf(event: EventRecord, { mode }: Choice): Days | undefined {
    return (mode === 'on-day' ? this.#life : this.#when).get(event);
  }

  // ---- one record

  #countryOf(org: string): string | undefined {
    const { country, place } = this.#file.organizations.find(({ id }) => id === org)!;
    return country ?? this.#file.places.find(({ id }) => id === place)?.country;
  }

  #countries(event: EventRecord): string[] {
    const ofStops = event.stops.map((stop) => this.#file.places.find(({ id }) => id === stop.place)!.country);
    const ofBodies = event.participants.map(({ org }) => this.#countryOf(org));
    return [...ofStops, ...ofBodies].filter((code) => code !== undefined);
  }

  valuesOf(event: EventRecord, facet: Facet, view: Choice): string[] {
    if (facet === 'type') return [event.type];
    if (facet === 'direction') return event.direction ? [event.direction] : [];
    if (facet === 'status') return [event.status ?? 'done'];
    if (facet === 'home')
      return event.participants.map(({ org }) => org).filter((org) => this.#file.home.includes(org));
    if (facet === 'region') return this.#countries(event).flatMap((code) => regionOfCountry(code) ?? []);
    if (facet === 'year') return this.#years(event, view);
    return facet === 'organization' ? event.participants.map(({ org }) => org) : this.#countries(event);
  }

  /** Of the years from the first known day of the record to its last, or to when the file was brought up to date. */
  #years(event: EventRecord, view: Choice): string[] {
    const span = this.#spanOf(event, view);
    if (!span) return [];
    const days = this.#file.events.flatMap((one) => this.#spanOf(one, view) ?? []).filter(Number.isFinite);
    const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
    const last = Math.max(...days.map((day) => day - 1), dayOf(this.#file.updated));
    const years: string[] = [];
    for (let year = yearOf(Math.min(...days)); year <= yearOf(last); year++)
      if (span[0] < dayOf(`${year + 1}-01-01`) && span[1] > dayOf(`${year}-01-01`)) years.push(String(year));
    return years;
  }

  /** Every clause but the window, and but the facet `except`. */
  #passes(event: EventRecord, view: Choice, except?: Facet): boolean {
    const { filters, query, area, endsWithin } = view;
    const byStatus = except === 'status' || (filters.status ?? []).length > 0;
    if (event.status === 'cancelled' && !byStatus) return false;
    if (area && !event.stops.some(({ place }) => this.#lies(place, area))) return false;
    if (endsWithin && !this.#ends(event, view, endsWithin)) return false;
    const facets = FACETS.every((facet) => {
      const chosen: readonly string[] = filters[facet] ?? [];
      if (facet === except || chosen.length === 0) return true;
      return this.valuesOf(event, facet, view).some((value) => chosen.includes(value));
    });
    return facets && (query === '' || this.#says(event, query));
  }

  /** Winding number of the ring around the place, which may be told with 360 degrees more or less. */
  #lies(id: string, area: NonNullable<View['area']>): boolean {
    const [lon, lat] = this.#file.places.find((place) => place.id === id)!.coordinates;
    const around = (x: number) =>
      area.reduce((turns, [ax, ay], i) => {
        const [bx, by] = area[(i + 1) % area.length]!;
        const left = (bx - ax) * (lat - ay) - (x - ax) * (by - ay);
        if (ay <= lat && by > lat && left > 0) return turns + 1;
        if (by <= lat && ay > lat && left < 0) return turns - 1;
        return turns;
      }, 0);
    // Even and odd, as where a ring crosses itself.
    return [lon, lon - 360, lon + 360].some((x) => around(x) % 2 !== 0);
  }

  #ends({ valid }: EventRecord, { mode, window }: Choice, months: number): boolean {
    const parsed = valid === undefined ? undefined : parseEdtf(valid);
    if (typeof parsed !== 'object' || typeof parsed.end !== 'object') return false;
    const from = mode === 'on-day' && window ? dayOf(window[0]) : this.#today;
    const last = parsed.end.span[1] - 1;
    return last >= from && last < plusMonths(from, months);
  }

  #isIn(event: EventRecord, { window, mode }: Choice): boolean {
    if (window === null) return true;
    const span = this.#spanOf(event, { window, mode } as Choice);
    const [w0, w1] = window.map(dayOf) as [number, number];
    if (!span) return false;
    if (mode === 'so-far') return span[0] < w1;
    if (mode === 'on-day') return span[0] <= w0 && span[1] > w0;
    return span[0] < w1 && span[1] > w0;
  }

  #texts(event: EventRecord): string[] {
    let texts = this.#said.get(event);
    if (!texts)
      this.#said.set(event, (texts = textsOf(event, this.#file, this.#countries(event)).map(plain)));
    return texts;
  }

  #says(event: EventRecord, query: string): boolean {
    const all = this.#texts(event);
    return plain(query)
      .split(/\s+/)
      .every((word) => all.some((text) => text.includes(word)));
  }

  // ---- the selection

  /** Rows of the table, in order: by start, end, place in the file; without a window the undated follow. */
  rows(view: Choice): EventRecord[] {
    let rows = this.#known.get(view);
    if (!rows) this.#known.set(view, (rows = this.#rows(view)));
    return rows;
  }

  #rows(view: Choice): EventRecord[] {
    const place = (event: EventRecord) => this.#file.events.indexOf(event);
    return this.#file.events
      .filter((event) => this.#passes(event, view) && this.#isIn(event, view))
      .sort((a, b) => {
        const [x, y] = [this.#spanOf(a, view), this.#spanOf(b, view)];
        if (!x || !y) return x ? -1 : y ? 1 : place(a) - place(b);
        return x[0] - y[0] || x[1] - y[1] || place(a) - place(b);
      });
  }

  /** The table's second group: what began before the window. */
  earlier(view: Choice): EventRecord[] {
    if (view.window === null || (view.mode ?? 'window') !== 'window') return [];
    const w0 = dayOf(view.window[0]);
    return this.rows(view).filter((event) => this.#spanOf(event, view)![0] < w0);
  }

  counts(view: Choice) {
    const rows = this.rows(view);
    const { home } = this.#file;
    const homeCountries = home.map((org) => this.#countryOf(org));
    const organizations = new Set(rows.flatMap((event) => this.valuesOf(event, 'organization', view)));
    const countries = new Set(rows.flatMap((event) => this.#countries(event)));
    return {
      events: rows.length,
      visits: rows.filter(({ type }) => type === 'visit').length,
      agreements: rows.filter(({ type }) => type === 'agreement').length,
      organizations: [...organizations].filter((org) => !home.includes(org)).length,
      countries: [...countries].filter((code) => !homeCountries.includes(code)).length,
      people: rows.reduce((sum, event) => sum + peopleOf(event), 0),
      undated: this.#file.events.filter((event) => !this.#spanOf(event, view) && this.#passes(event, view))
        .length,
    };
  }

  /** Count of every value that occurs; a facet's own clause doesn't count against it. */
  facet(view: Choice, facet: Facet): Map<string, number> {
    const rows = this.#file.events.filter(
      (event) => this.#passes(event, view, facet) && this.#isIn(event, view),
    );
    const counts = new Map<string, number>();
    for (const event of rows)
      for (const value of new Set(this.valuesOf(event, facet, view)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }

  // ---- the map

  legs(view: Choice): TwinLeg[] {
    return this.rows(view).flatMap(legsOf);
  }

  /** Events per place, in any role. */
  places(view: Choice): Map<string, number> {
    const counts = new Map<string, number>();
    for (const event of this.rows(view))
      for (const place of new Set(event.stops.map((stop) => stop.place)))
        counts.set(place, (counts.get(place) ?? 0) + 1);
    return counts;
  }

  // ---- the timeline

  /** What is drawn on an axis of these days, and what of it stands in front. */
  marks(view: Choice, [from, to]: readonly [number, number]) {
    const all = this.#file.events.filter((event) => {
      if (!this.#passes(event, view)) return false;
      const span = this.#spanOf(event, view);
      return span !== undefined && span[0] < to && span[1] > from;
    });
    return { all, front: all.filter((event) => this.#isIn(event, view)) };
  }
}

function spanOf(when: string | undefined): readonly [number, number] | undefined {
  const parsed = when === undefined ? undefined : parseEdtf(when);
  if (typeof parsed !== 'object' || !parsed.span) return undefined;
  const [start, end] = parsed.span;
  return [start === OPEN_START ? -Infinity : start, end === OPEN_END ? Infinity : end];
}

const peopleOf = ({ headcount, participants }: EventRecord): number =>
  headcount ? headcount.value : participants.reduce((sum, one) => sum + (one.headcount ?? 0), 0);

/** Between consecutive stops of a route; a tie from the first seat to the others where there is no route. */
function legsOf({ id, stops, inferred = [] }: EventRecord): TwinLeg[] {
  const numbered = stops.map((stop, i) => ({ ...stop, inferred: inferred.includes(`stops.${i}`) }));
  const route = numbered.filter(({ role }) => role === 'origin' || role === 'stop' || role === 'return');
  const seats = numbered.filter(({ role }) => role === 'seat');
  const pairs =
    route.length > 1
      ? route.slice(1).map((to, i) => [route[i]!, to])
      : seats.slice(1).map((to) => [seats[0]!, to]);
  return pairs
    .filter(([from, to]) => from!.place !== to!.place)
    .map(([from, to]) => ({
      event: id,
      from: from!.place,
      to: to!.place,
      inferred: from!.inferred || to!.inferred,
      tie: route.length < 2,
    }));
}
