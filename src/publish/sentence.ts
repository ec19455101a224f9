/** The same sentence that the atlas says of a selection: pages and atlas can't disagree. */
import { countsOf, crossIndexOf } from '../filter/counts';
import type { Filters } from '../filter/clauses';
import { asides, plain, sentence, type Selection } from '../i18n/sentence';
import { valuesOf, type Lists } from '../model/columns';
import { EVENT_TYPES } from '../model/kinds';
import type { EventType } from '../model/schema';
import { markup, type Html } from './markup';
import { areaName, homesOf, organizationName, say, type Sheet, type Site } from './site';

export type Numbers = Selection['numbers'];

/** All years, with one organization or country chosen or none. */
export const numbersOf = ({ columns }: Site, filters: Filters): Numbers =>
  countsOf(columns, crossIndexOf(columns, { filters, query: '' }), null);

/**
 * The same of the listed rows of one organization or country: counted on them alone, since a page for each of
 * thousands would otherwise walk through all records.
 */
export function numbersIn({ columns }: Site, rows: readonly number[]): Numbers {
  const of = (type: EventType) =>
    rows.filter((row) => columns.type[row] === EVENT_TYPES.indexOf(type)).length;
  const distinct = (lists: Lists, home: Uint8Array) =>
    [...new Set(rows.flatMap((row) => [...valuesOf(lists, row)]))].filter((one) => home[one] === 0).length;
  return {
    events: rows.length,
    visits: of('visit'),
    agreements: of('agreement'),
    organizations: distinct(columns.organizations, columns.homeOrganization),
    countries: distinct(columns.countries, columns.homeCountry),
    people: rows.reduce((sum, row) => sum + columns.people[row]!, 0),
    undated: rows.filter((row) => row >= columns.dated).length,
  };
}

export function selectionOf(sheet: Sheet, filters: Filters, numbers: Numbers): Selection {
  const homes = homesOf(sheet.site.dataset);
  return {
    numbers,
    earlier: 0,
    window: null,
    types: [],
    directions: [],
    organizations: (filters.organization ?? []).map((id) => organizationName(sheet, id)),
    countries: (filters.country ?? []).map((code) => areaName(sheet, code)),
    query: '',
    homes: homes.map(({ name }) => say(sheet, name)),
    universities: homes.every(({ kind }) => kind === 'university'),
  };
}

/** The sentence, and in a line of its own what it leaves out. */
export function leadOf(sheet: Sheet, filters: Filters, numbers: Numbers): Html {
  const selection = selectionOf(sheet, filters, numbers);
  const parts = sentence(selection, sheet.language).map(
    ({ text, breaks }) => markup`${breaks ? markup`<wbr>` : ''}${text}`,
  );
  const left = asides(selection, sheet.language).join(sheet.language === 'en' ? ' ' : '');
  return markup`<p class="lead">${parts}</p>
${left && markup`<p class="aside">${left}</p>`}`;
}

export const sentenceText = (sheet: Sheet, filters: Filters, numbers: Numbers): string =>
  plain(sentence(selectionOf(sheet, filters, numbers), sheet.language));
