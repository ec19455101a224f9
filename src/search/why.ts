/** What is shown of a result, and why it is one: the field, and the part of it that matched. */
import { countryName } from '../model/country';
import { valuesOf, type Columns } from '../model/columns';
import type { Language } from '../model/language';
import type { Organization, Text } from '../model/schema';
import { languageOf, textIn } from '../model/text';
import { allOf, fold, namesOfCountry, namesOfOrganization } from '../filter/fold';
import type { Entry } from './entries';
import { excerpt, marked, type Part } from './marks';

export type Field = 'title' | 'organization' | 'place' | 'country' | 'unit' | 'post' | 'summary' | 'quote';

export interface Reason {
  field: Field;
  /** What it is called here, where the words stand in another of its names. */
  name?: string;
  parts: Part[];
}

export interface Option {
  kind: 'event' | Entry['kind'];
  id: string;
  name: Part[];
  /** Language of the name, where it isn't the reader's. */
  lang?: string;
  /** Where the words stand that the name doesn't have. */
  reasons: Reason[];
  /** Place, country or area. */
  where: string;
  /** Events of an organization or place; of an event, its row. */
  events: number;
  row?: number;
}

/** A name and its other ways of writing, of which the first in the reader's language is shown. */
interface Said {
  field: Field;
  shown: string;
  others: readonly string[];
}

const MOST_REASONS = 2;

export function eventOption(
  columns: Columns,
  row: number,
  words: readonly string[],
  language: Language,
): Option {
  const { id, title } = columns.events[row]!;
  const shown = textIn(title, language) || id;
  const tongue = languageOf(title, language);
  return {
    kind: 'event',
    id,
    row,
    name: marked(shown, words),
    ...(tongue && tongue !== language && { lang: tongue }),
    reasons: reasonsFor(missing(shown, words), () => saidOf(columns, row, language)),
    where: '',
    events: 1,
  };
}

export function entryOption(
  columns: Columns,
  entry: Entry,
  words: readonly string[],
  language: Language,
): Option {
  const { kind, id, names, around, events } = entry;
  const shown = shownName(columns, entry, language);
  const where = whereOf(columns, entry, language);
  const lacking = missing(shown, words);
  const field = kind === 'organization' ? 'organization' : kind;
  const also = reasonsFor(lacking, () => [{ field, shown: '', others: names }]);
  const inName = missing(names.join('\n'), lacking);
  const told = reasonsFor(inName, () => [{ field: 'country', shown: where, others: around }]);
  return { kind, id, name: marked(shown, words), reasons: [...also, ...told], where, events };
}

function shownName({ dataset, organizationIndex, placeIndex }: Columns, entry: Entry, language: Language) {
  if (entry.kind === 'country') return countryName(entry.id, language, dataset.areas);
  const named =
    entry.kind === 'organization'
      ? dataset.organizations[organizationIndex.get(entry.id)!]
      : dataset.places[placeIndex.get(entry.id)!];
  return textIn(named?.name, language) || entry.id;
}

/** "Pavlodar, Kazakhstan" of an organization, the country or area of a place. */
function whereOf(
  { dataset, organizationIndex, placeIndex }: Columns,
  { kind, id }: Entry,
  language: Language,
) {
  if (kind === 'country') return '';
  const organization: Organization | undefined =
    kind === 'organization' ? dataset.organizations[organizationIndex.get(id)!] : undefined;
  const place = dataset.places[placeIndex.get(kind === 'place' ? id : (organization?.place ?? '')) ?? -1];
  const code = organization?.country ?? place?.country;
  const country = code ? countryName(code, language, dataset.areas) : '';
  const town = kind === 'place' || place?.precision === 'country' ? '' : textIn(place?.name, language);
  const parts = [town, town === country ? '' : country].filter(Boolean);
  return parts.join(language === 'zh' ? '，' : ', ');
}

const missing = (shown: string, words: readonly string[]): string[] => {
  const folded = fold(shown);
  return words.filter((word) => !folded.includes(word));
};

/** One reason a word, the same one once. */
function reasonsFor(words: readonly string[], said: () => Iterable<Said>): Reason[] {
  if (words.length === 0) return [];
  const reasons: Reason[] = [];
  let open = [...words];
  while (open.length > 0 && reasons.length < MOST_REASONS) {
    const reason = reasonFor(open[0]!, words, said());
    if (reason) reasons.push(reason);
    const told = reason ? fold(reason.parts.map(({ text }) => text).join('')) : '';
    open = open.slice(1).filter((word) => !told.includes(word));
  }
  return reasons;
}

function reasonFor(word: string, words: readonly string[], fields: Iterable<Said>): Reason | undefined {
  for (const { field, shown, others } of fields) {
    if (fold(shown).includes(word)) return { field, parts: excerpt(marked(shown, words)) };
    const other = others.find((name) => fold(name).includes(word));
    if (other !== undefined)
      return { field, ...(shown && { name: shown }), parts: excerpt(marked(other, words)) };
  }
  return undefined;
}

const known = new WeakMap<Columns, Map<string, readonly string[]>>();

/** Names of a country or area, gathered once: a browser's own tables take their time. */
function countryNames(columns: Columns, code: string): readonly string[] {
  let names = known.get(columns);
  if (!names) known.set(columns, (names = new Map()));
  if (!names.has(code)) names.set(code, namesOfCountry(code, columns.dataset.areas));
  return names.get(code)!;
}

const named = (field: Field, shown: string, all: readonly string[]): Said => ({
  field,
  shown,
  others: all.filter((name) => name !== shown),
});

/** Everything that a query looks in, in the order in which it is worth telling. */
function* saidOf(columns: Columns, row: number, language: Language): Generator<Said> {
  const { dataset, events } = columns;
  const { title, summary, participants, sources } = events[row]!;
  const text = (field: Field, of: Text | undefined) => named(field, textIn(of, language), allOf(of));
  yield { field: 'title', shown: '', others: allOf(title) };
  for (const i of valuesOf(columns.organizations, row)) {
    const organization = dataset.organizations[i]!;
    yield named('organization', textIn(organization.name, language), namesOfOrganization(organization));
  }
  for (const i of valuesOf(columns.places, row)) yield text('place', dataset.places[i]!.name);
  for (const i of valuesOf(columns.countries, row)) {
    const code = columns.countryCodes[i]!;
    const shown = countryName(code, language, dataset.areas);
    yield named('country', shown, countryNames(columns, code));
  }
  for (const { unit, people = [] } of participants) {
    yield text('unit', unit);
    for (const { post } of people) yield text('post', post);
  }
  yield text('summary', summary);
  for (const { quote = '' } of sources) yield { field: 'quote', shown: quote, others: [] };
}
