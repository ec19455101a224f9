/** Of a dataset, what may go out: a draft of running text is nobody's record until a person has taken it. */
import type { Dataset, EventRecord } from '../model/schema';

export const fileOf = ({ sources: [source] }: EventRecord): string => source?.file ?? '';

/** Records that were drafted from one of these texts. */
export const draftedIn = (dataset: Dataset, texts: ReadonlySet<string>): EventRecord[] =>
  dataset.events.filter((event) => texts.has(fileOf(event)));

/** Without drafts that nobody has taken, and without the organizations and places that they alone named. */
export function withTakenOnly(
  dataset: Dataset,
  texts: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Dataset {
  if (texts.size === 0) return dataset;
  const isOut = (event: EventRecord) => texts.has(fileOf(event)) && !taken.has(event.id);
  const gone = dataset.events.filter(isOut);
  if (gone.length === 0) return dataset;
  const events = dataset.events.filter((event) => !isOut(event));
  const left = namesOf(events);
  const dropped = namesOf(gone);
  const isKept = (id: string) => left.has(id) || !dropped.has(id) || dataset.home.includes(id);
  const organizations = dataset.organizations.filter(({ id }) => isKept(id));
  const seats = new Set(organizations.map(({ place }) => place));
  const places = dataset.places.filter(({ id }) => isKept(id) || seats.has(id));
  return { ...dataset, events, organizations, places };
}

const namesOf = (events: readonly EventRecord[]): Set<string> =>
  new Set(
    events.flatMap(({ participants, stops }) => [
      ...participants.map(({ org }) => org),
      ...stops.map(({ place }) => place),
    ]),
  );
