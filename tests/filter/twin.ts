/**
 * The dumb twin: what a view selects, read off the records of the file by `filter` and `map` alone, as
 * docs/dataset.md says it ("What is selected"). Slow, without columns, and without the code that it checks, but for
 * the reading of a date.
 */
import { parseEdtf } from '../../src/model/edtf';
import type { Dataset, EventRecord, Text } from '../../src/model/schema';
import { OPEN_END, OPEN_START } from '../../src/model/time';
import type { View } from '../../src/store/view';

type Choice = Pick<View, 'window' | 'filters' | 'query'>;
type Facet = keyof View['filters'];
const FACETS: Facet[] = ['type', 'direction', 'organization', 'country'];

export interface TwinLeg {
  event: string;
  from: string;
  to: string;
  inferred: boolean;
  tie: boolean;
}

export class Twin {
  readonly #file: Dataset;
  readonly #spans: Map<EventRecord, readonly [number, number] | undefined>;
  readonly #known = new Map<Choice, EventRecord[]>();

  constructor(file: Dataset) {
    this.#file = file;
    this.#spans = new Map(file.events.map((event) => [event, spanOf(event.when)]));
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

  valuesOf(event: EventRecord, facet: Facet): string[] {
    if (facet === 'type') return [event.type];
    if (facet === 'direction') return event.direction ? [event.direction] : [];
    return facet === 'organization' ? event.participants.map(({ org }) => org) : this.#countries(event);
  }

  /** Every clause but the window, and but the facet `except`. */
  #passes(event: EventRecord, { filters, query }: Choice, except?: Facet): boolean {
    if (event.status === 'cancelled') return false;
    const facets = FACETS.every((facet) => {
      const chosen: readonly string[] = filters[facet] ?? [];
      if (facet === except || chosen.length === 0) return true;
      return this.valuesOf(event, facet).some((value) => chosen.includes(value));
    });
    return facets && (query === '' || this.#says(event, query));
  }

  #isIn(event: EventRecord, window: View['window']): boolean {
    if (window === null) return true;
    const span = this.#spans.get(event);
    const [w0, w1] = window.map((iso) => Date.parse(iso) / 86_400_000) as [number, number];
    return span !== undefined && span[0] < w1 && span[1] > w0;
  }

  #says(event: EventRecord, query: string): boolean {
    const { organizations, places } = this.#file;
    const texts: (Text | undefined)[] = [
      event.title,
      event.summary,
      ...event.sources.map(({ quote }) => quote),
    ];
    for (const { org, unit, people = [] } of event.participants) {
      const body = organizations.find(({ id }) => id === org)!;
      texts.push(body.name, unit, ...(body.aliases ?? []), ...people.map(({ post }) => post));
    }
    for (const stop of event.stops) texts.push(places.find(({ id }) => id === stop.place)!.name);
    const all = texts.flatMap((text) => (typeof text === 'object' ? Object.values(text) : [text ?? '']));
    const plain = (text: string) =>
      text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
    return plain(query)
      .split(/\s+/)
      .every((word) => all.some((text) => plain(text).includes(word)));
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
      .filter((event) => this.#passes(event, view) && this.#isIn(event, view.window))
      .sort((a, b) => {
        const [x, y] = [this.#spans.get(a), this.#spans.get(b)];
        if (!x || !y) return x ? -1 : y ? 1 : place(a) - place(b);
        return x[0] - y[0] || x[1] - y[1] || place(a) - place(b);
      });
  }

  /** The table's second group: what began before the window. */
  earlier(view: Choice): EventRecord[] {
    if (view.window === null) return [];
    const w0 = Date.parse(view.window[0]) / 86_400_000;
    return this.rows(view).filter((event) => this.#spans.get(event)![0] < w0);
  }

  counts(view: Choice) {
    const rows = this.rows(view);
    const { home } = this.#file;
    const homeCountries = home.map((org) => this.#countryOf(org));
    const organizations = new Set(rows.flatMap((event) => this.valuesOf(event, 'organization')));
    const countries = new Set(rows.flatMap((event) => this.#countries(event)));
    return {
      events: rows.length,
      visits: rows.filter(({ type }) => type === 'visit').length,
      agreements: rows.filter(({ type }) => type === 'agreement').length,
      organizations: [...organizations].filter((org) => !home.includes(org)).length,
      countries: [...countries].filter((code) => !homeCountries.includes(code)).length,
      people: rows.reduce((sum, event) => sum + peopleOf(event), 0),
      undated: this.#file.events.filter((event) => !this.#spans.get(event) && this.#passes(event, view))
        .length,
    };
  }

  /** Count of every value that occurs; a facet's own clause doesn't count against it. */
  facet(view: Choice, facet: Facet): Map<string, number> {
    const rows = this.#file.events.filter(
      (event) => this.#passes(event, view, facet) && this.#isIn(event, view.window),
    );
    const counts = new Map<string, number>();
    for (const event of rows)
      for (const value of new Set(this.valuesOf(event, facet)))
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
    const all = this.rows({ ...view, window: null }).filter((event) => {
      const span = this.#spans.get(event);
      return span !== undefined && span[0] < to && span[1] > from;
    });
    return { all, front: all.filter((event) => this.#isIn(event, view.window)) };
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
