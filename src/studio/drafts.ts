/** Of a dataset, what may go out: a draft of running text is nobody's record until a person has taken it. */
import type { MergeDecision } from '../import/merge/merge';
import { isDrafted } from '../import/overview';
import type { Dataset, EventRecord } from '../model/schema';
import type { Publishing } from './keep';

/** Records that were drafted from one of these texts. */
export const draftedIn = (dataset: Dataset, texts: ReadonlySet<string>): EventRecord[] =>
  dataset.events.filter((event) => isDrafted(event, texts));

/** The drafts that are in, and those that a person said are one with them: a merged record bears the id of either. */
export function withMerged(
  ids: readonly string[],
  merges: readonly MergeDecision[] = [],
): ReadonlySet<string> {
  const all = new Set(ids);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const { a, b, same } of merges) if (same && (all.has(a) || all.has(b))) all.add(a).add(b);
  }
  return all;
}

/** Without drafts that nobody has taken, and without the organizations and places that they alone named. */
export function withTakenOnly(
  dataset: Dataset,
  texts: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Dataset {
  if (texts.size === 0) return dataset;
  const isOut = (event: EventRecord) => isDrafted(event, texts) && !taken.has(event.id);
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

/** With what a person has said about its map. */
export const withMap = (dataset: Dataset, { map }: Publishing = {}): Dataset =>
  map ? { ...dataset, map: { ...dataset.map, ...map } } : dataset;
