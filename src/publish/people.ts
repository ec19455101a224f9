/** The dataset without the names of people, or without some of them, wherever they stand. */
import * as v from 'valibot';
import { MASKS } from '../i18n/publish';
import { LANGUAGES, type Language } from '../i18n/language';
import { baseOf } from '../model/legible';
import { languageOfQuote } from '../model/quotes';
import { DatasetSchema, type Dataset, type EventRecord, type Participant } from '../model/schema';
import { finderOf, type NameFinder } from './names';

export interface WithNames {
  /** People's names are published. */
  names: boolean;
  /** People of whom nothing may be left. */
  remove: readonly string[];
}

/**
 * What may be published of a dataset. Fields that the schema doesn't know are left out: nobody has looked at what
 * stands in them.
 */
export function withoutNames(dataset: Dataset, { names, remove }: WithNames): Dataset {
  const listed = dataset.events.flatMap(({ participants }) =>
    participants.flatMap(({ people }) => (people ?? []).map(({ name }) => name)),
  );
  const known = v.parse(DatasetSchema, dataset);
  const gone = finderOf(remove);
  // Who is removed by one spelling goes in the others that the dataset lists with it.
  const hidden = [...remove, ...listed.filter((name) => !names || gone.hides(name))];
  if (hidden.length === 0) return known;
  const events = known.events.map((event) => withoutPeople(event, (name) => gone.hides(name)));
  return v.parse(DatasetSchema, masked({ ...known, events }, finderOf(hidden)));
}

/** What is inferred about a list of people says nothing once somebody has gone from it. */
function withoutPeople(event: EventRecord, isGone: (name: string) => boolean): EventRecord {
  if (!event.participants.some(({ people }) => people?.some(({ name }) => isGone(name)))) return event;
  const inferred = event.inferred?.filter((path) => !/\.people\b/.test(path));
  const participants = event.participants.map(({ people, ...participant }): Participant => {
    const staying = people?.filter(({ name }) => !isGone(name)) ?? [];
    return staying.length > 0 ? { ...participant, people: staying } : participant;
  });
  return { ...event, participants, ...(inferred && { inferred }) };
}

/** What these fields hold is no prose: words of the format, codes and dates. */
const CODES = new Set(
  'format type direction role mode status kind precision qualifier relation visibility country when valid updated languages inferred published projection borders'.split(
    ' ',
  ),
);
/** Dropped where a name hides in them: half an address leads nowhere. */
const ADDRESSES = new Set(['url', 'ror', 'file', 'style']);

function masked(dataset: Dataset, finder: NameFinder): unknown {
  const ids = newIds(dataset, finder);

  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return textOf(value, key);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, item]) => [name, walk(item, name)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  };
  const textOf = (text: string, key: string): string | undefined => {
    if (CODES.has(key)) return text;
    if (ADDRESSES.has(key) && finder.hides(text)) return undefined;
    return ids.get(text) ?? finder.replaced(text, maskFor(text, key));
  };
  const people = ({ participants, ...event }: EventRecord): EventRecord => ({
    ...event,
    participants: participants.map((participant) => withPosts(participant, finder)),
  });
  return walk({ ...dataset, events: dataset.events.map(people) }, '');
}

/** A post may be said where a name may not; without one there is nothing left to say. */
function withPosts({ people, ...participant }: Participant, finder: NameFinder): Participant {
  const said = people?.filter(({ name, post }) => post !== undefined || !finder.hides(name)) ?? [];
  const named = said.map((person) =>
    finder.hides(person.name) ? { ...person, name: maskFor(person.name, '') } : person,
  );
  return named.length > 0 ? { ...participant, people: named } : participant;
}

/** In the language of the text: that of its key, where it has one, else that of its letters. */
function maskFor(text: string, key: string): string {
  const language = LANGUAGES.find((known) => known === baseOf(key));
  return MASKS[language ?? languageByLetters(text)];
}

const languageByLetters = (text: string): Language => (languageOfQuote(text) === 'zh' ? 'zh' : 'en');

/** New ids for those that a name hides in. */
function newIds({ events, organizations, places, figures, tours }: Dataset, finder: NameFinder) {
  const lists = { event: events, organization: organizations, place: places, figure: figures, tour: tours };
  const taken = new Set(Object.values(lists).flatMap((list) => (list ?? []).map(({ id }) => id)));
  const ids = new Map<string, string>();
  for (const [kind, list] of Object.entries(lists)) {
    list?.forEach(({ id }, i) => {
      if (!finder.hides(id) || ids.has(id)) return;
      let name = `${kind}-${i + 1}`;
      while (taken.has(name)) name += '-';
      taken.add(name);
      ids.set(id, name);
    });
  }
  return ids;
}
