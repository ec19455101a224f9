/** A selection as a dataset of its own: its records and all that they speak of, and nothing that points elsewhere. */
import type { Dataset, EventRecord } from '../../model/schema';
import type { Taken } from '../taken';

export function subsetOf({ columns, rows }: Pick<Taken, 'columns' | 'rows'>): Dataset {
  const { dataset } = columns;
  const ids = new Set(Array.from(rows, (row) => columns.events[row]!.id));
  // In the order of the file, whatever order they are shown in.
  const events = dataset.events.filter(({ id }) => ids.has(id)).map((event) => withKept(event, ids));
  const organizations = new Set([
    ...dataset.home,
    ...events.flatMap(({ participants }) => participants.map(({ org }) => org)),
  ]);
  const kept = dataset.organizations.filter(({ id }) => organizations.has(id));
  const places = new Set([
    ...events.flatMap(({ stops }) => stops.map(({ place }) => place)),
    ...kept.flatMap(({ place }) => (place === undefined ? [] : [place])),
  ]);
  // A tour may lead to records that are not here.
  const { tours: _tours, figures, ...rest } = dataset;
  return {
    ...rest,
    organizations: kept,
    places: dataset.places.filter(({ id }) => places.has(id)),
    events,
    ...(figures && { figures: figures.filter(({ org }) => organizations.has(org)) }),
  };
}

/** Relations to records that are not taken go, and so does what is said to be inferred of them. */
function withKept(event: EventRecord, ids: ReadonlySet<string>): EventRecord {
  if (!event.related || event.related.every(({ event: id }) => ids.has(id))) return event;
  const positions = event.related.flatMap(({ event: id }, i) => (ids.has(id) ? [i] : []));
  const { related, inferred, ...rest } = event;
  const moved = inferred?.flatMap((path) => {
    const [field, position, ...inner] = path.split('.');
    if (field !== 'related' || position === undefined) return [path];
    const now = positions.indexOf(Number(position));
    return now < 0 ? [] : [['related', now, ...inner].join('.')];
  });
  return {
    ...rest,
    ...(positions.length > 0 && { related: positions.map((i) => related![i]!) }),
    ...(moved && moved.length > 0 && { inferred: moved }),
  };
}
