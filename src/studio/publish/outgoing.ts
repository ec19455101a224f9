/** What goes out, in numbers; and whether a name that stays here got into any file of it. */
import type { Dataset, EventRecord } from '../../model/schema';
import { finderOf } from '../../publish/names';
import { withoutNames } from '../../publish/people';
import type { Files } from '../../publish/publish';
import type { Publishing } from '../keep';

export interface Outgoing {
  events: number;
  undated: number;
  unplaced: number;
  planned: number;
  cancelled: number;
}

export function outgoingOf(events: readonly EventRecord[]): Outgoing {
  const count = (is: (event: EventRecord) => boolean) => events.filter(is).length;
  return {
    events: events.length,
    undated: count(({ when, valid }) => when === undefined && valid === undefined),
    unplaced: count(({ stops }) => stops.length === 0),
    planned: count(({ status }) => status === 'planned'),
    cancelled: count(({ status }) => status === 'cancelled'),
  };
}

/** Names of people as the records list them, each once. */
export const peopleIn = ({ events }: Dataset): string[] => [
  ...new Set(
    events.flatMap(({ participants }) =>
      participants.flatMap(({ people }) => (people ?? []).map(({ name }) => name)),
    ),
  ),
];

/** The dataset without those whom a person has removed. */
export const withoutRemoved = (dataset: Dataset, { names = 'none', removed = [] }: Publishing): Dataset =>
  withoutNames(dataset, { names: names !== 'none', remove: removed });

/** Of everybody in the records, those who are not named in what goes out; and those whom a person has removed. */
export function namesHeld(everything: Dataset, outgoing: Dataset, { removed = [] }: Publishing): string[] {
  const shown = new Set(peopleIn(outgoing));
  return [...new Set([...peopleIn(everything).filter((name) => !shown.has(name)), ...removed])];
}

/** Files of records: the atlas's own programs and outlines name nobody. */
const OF_RECORDS = /^(?!assets\/|basemap\/|files\.)[^.].*\.(json|html|xml|txt|csv)$/;

/** Paths in which one of these names still stands, in any of its spellings. */
export function pathsWith(names: readonly string[], files: Files): string[] {
  if (names.length === 0) return [];
  const finder = finderOf(names);
  const decoder = new TextDecoder();
  return [...files]
    .filter(([path]) => OF_RECORDS.test(path))
    .filter(([path, content]) => {
      const text = decoder.decode(content);
      return finder.hides(path) || finder.replaced(text, '') !== text;
    })
    .map(([path]) => path);
}

/** The whole address that was typed; undefined for a path on the server, null for neither. */
export function addressOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (!/^https?:/i.test(text)) return /^[\w./~%-]*$/.test(text) ? undefined : null;
  return URL.canParse(text) && /^https?:\/\/[^/]/i.test(text) ? text : null;
}
