/** What every page is made from: the dataset as it may be published, and where everything lies in the folder. */
import { columnsOf, valuesOf, type Columns } from '../model/columns';
import { countryName } from '../model/country';
import type { Dataset, EventRecord, Organization, Text } from '../model/schema';
import { languageOf, textIn } from '../model/text';
import { LANGUAGES, type Language } from '../i18n/language';
import { baseOf } from '../model/legible';
import { MASKS, publishWords } from '../i18n/publish';
import { markup, type Html } from './markup';
import { partByRow } from './paging';
import { slugsOf } from './slug';

/** Lists and indexes: one file of each per language. */
export type Listing = 'list' | 'partners' | 'areas';

export interface Site {
  dataset: Dataset;
  columns: Columns;
  languages: readonly Language[];
  /** Address of the folder, with a slash at its end; undefined where nobody said. */
  base: string | undefined;
  /** Whether people's names may stand on the pages. */
  names: boolean;
  /** Path of the pages' style sheet. */
  style: string;
  /** Path of the icon and of the preview picture, where there are any. */
  icon: string | undefined;
  preview: string | undefined;
  /** Rows that may stand in a list, by start: cancelled records have a page of their own only. */
  listed: readonly number[];
  /** Where each of them stands among the others. */
  positions: ReadonlyMap<number, number>;
  /** The part of the list in which each of them stands, from 1. */
  parts: ReadonlyMap<number, number>;
  /** Slugs by id. */
  events: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
}

export type SiteSettings = Pick<Site, 'base' | 'names' | 'style' | 'icon' | 'preview'>;

export function siteOf(dataset: Dataset, languages: readonly Language[], settings: SiteSettings): Site {
  const columns = columnsOf(dataset);
  const listed = [...columns.events.keys()].filter((row) => columns.events[row]!.status !== 'cancelled');
  return {
    ...settings,
    dataset,
    columns,
    languages,
    listed,
    positions: new Map(listed.map((row, i) => [row, i])),
    parts: partByRow(columns, listed),
    events: slugsOf(dataset.events.map(({ id }) => id)),
    organizations: slugsOf(dataset.organizations.map(({ id }) => id)),
  };
}

/** The languages of the pages: those of the dataset that there are words for. */
export function languagesOf({ languages }: Dataset): Language[] {
  const spoken = languages.map(baseOf);
  const known = LANGUAGES.filter((language) => spoken.includes(language));
  return known.length > 0 ? known.sort((a, b) => spoken.indexOf(a) - spoken.indexOf(b)) : ['en'];
}

// ---- where things lie

export const listing = (name: Listing, language: Language): string => `${name}.${language}.html`;
export const eventPath = (site: Site, id: string, language: Language): string =>
  `event/${site.events.get(id)!}.${language}.html`;
export const organizationPath = (site: Site, id: string, language: Language): string =>
  `org/${site.organizations.get(id)!}.${language}.html`;
export const areaPath = (code: string, language: Language): string => `area/${code}.${language}.html`;

/** From one file of the folder to another; folders are one deep. */
export const hrefFrom = (from: string, to: string): string => (from.includes('/') ? `../${to}` : to);

// ---- one page in the making

/** A page, in its language, at its place in the folder. */
export interface Sheet {
  site: Site;
  language: Language;
  path: string;
  words: (typeof publishWords)[Language];
}

export const sheetOf = (site: Site, language: Language, path: string): Sheet => ({
  site,
  language,
  path,
  words: publishWords[language],
});

export const link = (sheet: Sheet, to: string): string => hrefFrom(sheet.path, to);
export const say = ({ language }: Sheet, text: Text | undefined): string => textIn(text, language);
export const comma = ({ language }: Sheet): string => (language === 'en' ? ', ' : '，');
export const colon = ({ language }: Sheet): string => (language === 'en' ? ': ' : '：');

/** ` lang="zh"` where a text is not in the language of the page. */
export function langOf({ language }: Sheet, text: Text | undefined): Html | '' {
  const own = languageOf(text, language);
  return own === undefined || baseOf(own) === language ? '' : markup` lang="${own}"`;
}

export const organizationOf = ({ site }: Sheet, id: string): Organization =>
  site.dataset.organizations[site.columns.organizationIndex.get(id)!]!;

export const organizationName = (sheet: Sheet, id: string): string =>
  say(sheet, organizationOf(sheet, id).name) || id;

/** Its own, else that of its seat. */
export function countryOf({ site }: Sheet, { country, place }: Organization): string | undefined {
  const { dataset, columns } = site;
  return (
    country ?? (place === undefined ? undefined : dataset.places[columns.placeIndex.get(place)!]?.country)
  );
}

export function placeName(sheet: Sheet, id: string): string {
  const { dataset, columns } = sheet.site;
  return say(sheet, dataset.places[columns.placeIndex.get(id)!]?.name) || id;
}

export const areaName = ({ site, language }: Sheet, code: string): string =>
  countryName(code, language, site.dataset.areas);

export const titleOf = (sheet: Sheet, event: EventRecord): string => say(sheet, event.title) || event.id;

/** Its names beside the one that is shown; one that hid a person's name is of no use. */
export function otherNames(sheet: Sheet, { name, aliases = [] }: Organization): string[] {
  const names = [...(typeof name === 'string' ? [] : Object.values(name)), ...aliases];
  const isMasked = (text: string) => Object.values(MASKS).some((mask) => text.includes(mask));
  return [...new Set(names)].filter((own) => own !== '' && own !== say(sheet, name) && !isMasked(own));
}

/** Every page asks; of tens of thousands of organizations they are looked for once. */
export function homesOf(dataset: Dataset): readonly Organization[] {
  const homes = known.get(dataset) ?? dataset.organizations.filter(({ id }) => dataset.home.includes(id));
  known.set(dataset, homes);
  return homes;
}
const known = new WeakMap<Dataset, readonly Organization[]>();

// ---- which records stand where

/** Listed rows by the position of an organization, or of a country, in the columns. */
export function rowsBy({ columns }: Site, rows: readonly number[], by: 'organizations' | 'countries') {
  const found = new Map<number, number[]>();
  for (const row of rows)
    for (const value of valuesOf(columns[by], row)) {
      const list = found.get(value);
      if (list) list.push(row);
      else found.set(value, [row]);
    }
  return found;
}

/** Codes of the countries and areas that have a page: those of any event, of a place or of an organization. */
export const areasOf = ({ columns }: Site): readonly string[] => columns.countryCodes.toSorted();
