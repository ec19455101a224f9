/** A draft as it goes over a map: its points in order, the way between them, and what is known of a country alone. */
import type { Draft, DraftStop, PlaceFound } from '../import/draft';
import type { Language } from '../i18n/language';
import { centralMeridian, type LonLat } from '../model/geo';
import type { Dataset } from '../model/schema';
import { textIn } from '../model/text';

export interface TracePoint {
  at: LonLat;
  name: string;
  /** 1, 2, … in the order of the way; none where it begins or ends. */
  number?: number;
}

export interface Trace {
  points: TracePoint[];
  /** Dashed where an end of it is inferred. */
  legs: { from: LonLat; to: LonLat; inferred: boolean }[];
  /** Known as far as the country or region: drawn as an area, with no way to it. */
  areas: { at: LonLat; country: string; name: string }[];
}

type Placed = DraftStop & { place: PlaceFound };

const isArea = ({ place }: Placed): boolean => place.precision === 'country' || place.precision === 'region';
const isEnd = ({ role }: DraftStop): boolean => role === 'origin' || role === 'return';

export function traceOf({ stops }: Pick<Draft, 'stops'>, language: Language): Trace {
  const placed = stops.filter((stop): stop is Placed => stop.place !== undefined);
  const way = placed.filter((stop) => !isArea(stop));
  let number = 0;
  const points = way.map((stop): TracePoint => ({
    at: stop.place.coordinates,
    name: textIn(stop.place.name, language),
    ...(!isEnd(stop) && { number: ++number }),
  }));
  const legs = way.slice(1).flatMap((stop, i) => {
    const before = way[i]!;
    if (before.place.id === stop.place.id) return [];
    const inferred = Boolean(before.inferred) || Boolean(stop.inferred);
    return [{ from: before.place.coordinates, to: stop.place.coordinates, inferred }];
  });
  const areas = placed.filter(isArea).map(({ place }) => ({
    at: place.coordinates as LonLat,
    country: place.country,
    name: textIn(place.name, language),
  }));
  return { points: once(points), legs, areas };
}

/** The way home ends where it began: one point, one name. */
const once = (points: readonly TracePoint[]): TracePoint[] =>
  points.filter(
    ({ at, number }, i) => number !== undefined || points.findIndex((one) => same(one.at, at)) === i,
  );

const same = (a: LonLat, b: LonLat): boolean => a[0] === b[0] && a[1] === b[1];

/** All points that a map of it must show. */
export const pointsOf = ({ points, areas }: Trace): LonLat[] => [...points, ...areas].map(({ at }) => at);

/** Records looked at, and ways drawn, at most: a picture of many, not a count. */
const MOST_RECORDS = 5000;
const MOST_WAYS = 400;

/** The ways of a whole dataset, each once. */
export function waysOf({ events, places }: Pick<Dataset, 'events' | 'places'>): Trace {
  const sites = new Map(
    places
      .filter(({ precision }) => precision === 'site' || precision === 'city')
      .map((one) => [one.id, one]),
  );
  const legs = new Map<string, Trace['legs'][number]>();
  for (const { stops } of events.slice(0, MOST_RECORDS)) {
    const way = stops.flatMap(({ place }) => sites.get(place) ?? []);
    for (const [i, to] of way.slice(1).entries()) {
      const from = way[i]!;
      const key = [from.id, to.id].sort().join('|');
      if (from.id !== to.id && !legs.has(key) && legs.size < MOST_WAYS)
        legs.set(key, { from: from.coordinates, to: to.coordinates, inferred: false });
    }
  }
  return { points: [], legs: [...legs.values()], areas: [] };
}

/** The middle of a world on which the home lies well: of the first home, else of Europe and Africa. */
export function meridianOf(dataset: Dataset | undefined): number {
  const home = dataset?.organizations.find(({ id }) => id === dataset.home[0]);
  const seat = dataset?.places.find(({ id }) => id === home?.place);
  return centralMeridian(seat?.coordinates[0] ?? 11);
}
