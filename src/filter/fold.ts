/** Text as it is compared, and everything of a record that a query looks in. */
import { countryName } from '../model/country';
import type { Columns } from '../model/columns';
import { LANGUAGES } from '../model/language';
import type { Dataset, EventRecord, Organization, Text } from '../model/schema';

/** Letters and signs that Unicode takes apart no further, as people type them. */
const PLAIN: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '–': '-', '—': '-', '‐': '-', '‑': '-' },
};
const UNUSUAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const ASCII = /^[\0-\x7f]*$/;

/** Without case and marks, full-width forms as half-width, curly signs as typed ones. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(UNUSUAL, (sign) => PLAIN[sign]!)
        .normalize('NFC');

export const wordsOf = (query: string): string[] => fold(query).split(/\s+/u).filter(Boolean);

export const allOf = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

// ---- what a thing is called

/** Every way to write an organization's name: in each language, its aliases, and the short forms of both. */
export function namesOfOrganization({ name, aliases = [] }: Organization): string[] {
  const written = [...allOf(name), ...aliases];
  return [...new Set([...written, ...written.flatMap(initialsOf), ...aliases.flatMap(unspaced)])];
}

/** Words that an acronym leaves out are those without a capital, and a leading article. */
const LONG_NAME = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u;
/** 国家开放大学, 北京大学: two or four characters before what it is. */
const CHINESE_UNIVERSITY = /^(\p{Script=Han})(\p{Script=Han})(?:(\p{Script=Han})(\p{Script=Han}))?大学$/u;

/** "SOU" of "Shanghai Open University", 上开大 of 上海开放大学; nothing where no short form suggests itself. */
export function initialsOf(name: string): string[] {
  const chinese = CHINESE_UNIVERSITY.exec(name);
  if (chinese) return [`${chinese[1]!}${chinese[3] ?? ''}大`];
  if (!LONG_NAME.test(name)) return [];
  const words = name.replace(/^The\s/u, '').split(/[^\p{L}\p{N}]+/u);
  const initials = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => [...word][0]!);
  return initials.length >= 3 && initials.length <= 8 ? [initials.join('')] : [];
}

/** "guojiakaifangdaxue": pinyin is typed without its spaces. */
const unspaced = (alias: string): string[] =>
  LONG_NAME.test(alias) && /\s/u.test(alias) ? [alias.replace(/\s+/gu, '')] : [];

const short = new Map<string, Intl.DisplayNames>();

/** In both languages, and "UK" for the United Kingdom; what the publisher calls it stands alone. */
export function namesOfCountry(code: string, areas: Dataset['areas']): string[] {
  const names = LANGUAGES.map((language) => countryName(code, language, areas));
  if (areas && Object.hasOwn(areas, code)) return [...new Set([...names, ...allOf(areas[code])])];
  return [...new Set([...names, ...LANGUAGES.map((language) => shortName(code, language))])];
}

function shortName(code: string, language: string): string {
  let table = short.get(language);
  if (!table)
    short.set(language, (table = new Intl.DisplayNames([language], { type: 'region', style: 'short' })));
  try {
    return table.of(code) ?? code;
  } catch {
    return code;
  }
}

// ---- what is said of an event

/** All of a record in one string. Its title stands first, then every name it touches, then what is told of it. */
export interface FoldedText {
  text: string;
  /** Where the title ends, and where the names do. */
  titleEnd: number;
  namesEnd: number;
}

interface Names {
  organizations: readonly string[];
  places: readonly string[];
  countries: readonly string[];
}

function namesIn({ dataset, countryCodes }: Columns): Names {
  const folded = (names: readonly string[]) => fold(names.join('\n'));
  return {
    organizations: dataset.organizations.map((organization) => folded(namesOfOrganization(organization))),
    places: dataset.places.map(({ name }) => folded(allOf(name))),
    countries: countryCodes.map((code) => folded(namesOfCountry(code, dataset.areas))),
  };
}

function foldedText(row: number, event: EventRecord, columns: Columns, names: Names): FoldedText {
  const named = ({ offsets, values }: Columns['places'], of: readonly string[]) =>
    Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => of[value]!);
  const title = fold(allOf(event.title).join('\n'));
  const around = [
    ...named(columns.organizations, names.organizations),
    ...named(columns.places, names.places),
    ...named(columns.countries, names.countries),
  ].join('\n');
  const told = fold(toldOf(event).join('\n'));
  const namesEnd = title.length + 1 + around.length;
  return { text: `${title}\n${around}\n${told}`, titleEnd: title.length, namesEnd };
}

/** Units, posts, the summary and the quoted words. People's own names are not looked in. */
const toldOf = ({ participants, summary, sources }: EventRecord): string[] => [
  ...participants.flatMap(({ unit, people = [] }) => [
    ...allOf(unit),
    ...people.flatMap(({ post }) => allOf(post)),
  ]),
  ...allOf(summary),
  ...sources.map(({ quote }) => quote ?? ''),
];

const known = new WeakMap<Dataset, ReadonlyMap<EventRecord, FoldedText>>();

function foldedIn(columns: Columns): ReadonlyMap<EventRecord, FoldedText> {
  const { dataset, events } = columns;
  let texts = known.get(dataset);
  if (!texts) {
    const names = namesIn(columns);
    texts = new Map(events.map((event, row) => [event, foldedText(row, event, columns, names)]));
    known.set(dataset, texts);
  }
  return texts;
}

interface Rows {
  records: readonly FoldedText[];
  texts: readonly string[];
}

const rows = new WeakMap<Columns, Rows>();

function rowsOf(columns: Columns): Rows {
  let found = rows.get(columns);
  if (!found) {
    const ofEvent = foldedIn(columns);
    const records = columns.events.map((event) => ofEvent.get(event)!);
    rows.set(columns, (found = { records, texts: records.map(({ text }) => text) }));
  }
  return found;
}

/** The folded text of every row, made once per dataset, at the first query. */
export const foldedTextsOf = (columns: Columns): readonly string[] => rowsOf(columns).texts;

/** The same with where its parts end. */
export const foldedRecordsOf = (columns: Columns): readonly FoldedText[] => rowsOf(columns).records;
