/** Of a dataset what a page holds: the whole of a small one; of a large one some records, spread evenly, and what they name. */
import type { Dataset, EventRecord } from '../model/schema';

export interface Overview {
  dataset: Dataset;
  /** How many there are of each in the whole. */
  events: number;
  organizations: number;
  places: number;
}

/** Records up to which a page holds all; and of more so many, drafts of running text apart. */
const ALL = 2000;
const SOME = 500;

/** Drafted from one of these texts, and said by no table or dataset besides. */
export const isDrafted = ({ sources }: EventRecord, texts: ReadonlySet<string>): boolean =>
  sources.length > 0 && sources.every(({ file }) => file !== undefined && texts.has(file));

/** Drafts of texts are all there: a person goes through them one by one. */
export function overviewOf(dataset: Dataset, texts: ReadonlySet<string>, all = ALL, most = SOME): Overview {
  const { events, organizations, places } = dataset;
  const numbers = { events: events.length, organizations: organizations.length, places: places.length };
  if (events.length <= all) return { dataset, ...numbers };
  const others = events.filter((event) => !isDrafted(event, texts));
  const chosen = new Set(spread(others, most));
  const some = events.filter((event) => chosen.has(event) || isDrafted(event, texts));
  return { dataset: withNamed(dataset, some), ...numbers };
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = all.length / most;
  return Array.from({ length: most }, (_, i) => all[Math.floor(i * step)]!);
}

/** These records, and no organization or place but those that they, the home and the figures name. */
function withNamed(dataset: Dataset, events: EventRecord[]): Dataset {
  const named = new Set([
    ...dataset.home,
    ...(dataset.figures ?? []).map(({ org }) => org),
    ...events.flatMap(({ participants }) => participants.map(({ org }) => org)),
  ]);
  const organizations = dataset.organizations.filter(({ id }) => named.has(id));
  const sites = new Set([
    ...events.flatMap(({ stops }) => stops.map(({ place }) => place)),
    ...organizations.map(({ place }) => place),
  ]);
  return { ...dataset, events, organizations, places: dataset.places.filter(({ id }) => sites.has(id)) };
}
