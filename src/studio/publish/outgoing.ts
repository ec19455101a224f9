/** What goes out, in numbers; and whether a name that stays here got into any file of it. */
import type { Dataset, EventRecord } from '../../model/schema';
import type { NameFinder } from '../../publish/names';
import { withoutNames } from '../../publish/people';
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

/** Whether one of the names still stands there, in any of its spellings. */
export function standsIn(finder: NameFinder, path: string, content: Uint8Array): boolean {
  if (!OF_RECORDS.test(path)) return false;
  if (finder.hides(path)) return true;
  const text = decoder.decode(content);
  return finder.replaced(text, '') !== text;
}
const decoder = new TextDecoder();

/** The whole address that was typed; undefined for a path on the server, null for neither. */
export function addressOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (!/^https?:/i.test(text)) return /^[\w./~%-]*$/.test(text) ? undefined : null;
  return URL.canParse(text) && /^https?:\/\/[^/]/i.test(text) ? text : null;
}
