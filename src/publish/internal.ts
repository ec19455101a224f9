/** The dataset without its internal records, and without what nothing but they would give away. */
import type { Dataset, EventRecord, Tour } from '../model/schema';

export function withoutInternal(dataset: Dataset): Dataset {
  const isInternal = ({ visibility }: EventRecord) => visibility === 'internal';
  const internal = dataset.events.filter(isInternal);
  if (internal.length === 0) return dataset;
  const gone = new Set(internal.map(({ id }) => id));
  const events = dataset.events.filter((event) => !isInternal(event)).map((event) => unrelated(event, gone));

  const { home, figures } = dataset;
  const shown = new Set([...home, ...(figures ?? []).map(({ org }) => org), ...events.flatMap(orgsOf)]);
  const hiddenOrgs = lost(internal.flatMap(orgsOf), shown);
  const organizations = dataset.organizations.filter(({ id }) => !hiddenOrgs.has(id));

  const seats = (list: Dataset['organizations']) => list.flatMap(({ place }) => place ?? []);
  const visited = new Set([...events.flatMap(placesOf), ...seats(organizations)]);
  const seen = [
    ...internal.flatMap(placesOf),
    ...seats(dataset.organizations.filter(({ id }) => hiddenOrgs.has(id))),
  ];
  const hiddenPlaces = lost(seen, visited);

  const hidden = new Set([...gone, ...hiddenOrgs]);
  return {
    ...dataset,
    organizations,
    places: dataset.places.filter(({ id }) => !hiddenPlaces.has(id)),
    events,
    ...(dataset.tours && { tours: toursWithout(dataset.tours, hidden) }),
  };
}

const orgsOf = ({ participants }: EventRecord): string[] => participants.map(({ org }) => org);
const placesOf = ({ stops }: EventRecord): string[] => stops.map(({ place }) => place);

/** Of what the internal records name, that which nothing else does. What no record names at all is nobody's secret. */
const lost = (named: readonly string[], kept: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(named.filter((id) => !kept.has(id)));

function unrelated(event: EventRecord, gone: ReadonlySet<string>): EventRecord {
  const isKept = ({ event: id }: { event: string }) => !gone.has(id);
  if (event.related?.every(isKept) ?? true) return event;
  // Paths to the relations would point at others.
  const inferred = event.inferred?.filter((path) => !path.startsWith('related.'));
  return { ...event, related: event.related!.filter(isKept), ...(inferred && { inferred }) };
}

/** A step that shows what is hidden goes; a tour without steps too. */
function toursWithout(tours: readonly Tour[], hidden: ReadonlySet<string>): Tour[] {
  const names = (value: unknown): boolean =>
    typeof value === 'string'
      ? hidden.has(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(names);
  return tours
    .map((tour) => ({ ...tour, steps: tour.steps.filter(({ view }) => !names(view)) }))
    .filter(({ steps }) => steps.length > 0);
}
