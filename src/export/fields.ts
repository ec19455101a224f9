/** What a file says of one record, in the reader's language. Unknown is empty. */
import { inferredItems } from '../details/inferred';
import { exportWords } from '../i18n/export';
import { recordWords } from '../i18n/records';
import { peopleOf, valuesOf } from '../model/columns';
import { countryName } from '../model/country';
import { isDate, parseEdtf, type Edtf } from '../model/edtf';
import type { EventRecord, Source } from '../model/schema';
import { textIn } from '../model/text';
import { OPEN_END, OPEN_START, isoOfDay } from '../model/time';
import type { Taken } from './taken';

export const readEdtf = (text: string | undefined): Edtf | undefined => {
  const read = text === undefined ? undefined : parseEdtf(text);
  return typeof read === 'object' ? read : undefined;
};

/** The first and the last day that a date takes in, inclusive. A side that is open or not known is undefined. */
export function knownDays(edtf: Edtf | undefined): { first: number | undefined; last: number | undefined } {
  if (!edtf?.span) return { first: undefined, last: undefined };
  const [start, end] = edtf.span;
  const first = isDate(edtf.start) && start > OPEN_START ? start : undefined;
  const last = isDate(edtf.end) && end < OPEN_END ? end - 1 : undefined;
  return { first, last };
}

export const isoOrEmpty = (day: number | undefined): string => (day === undefined ? '' : isoOfDay(day));

export const nameOfOrganization = ({ columns, language }: Taken, id: string): string =>
  textIn(columns.dataset.organizations[columns.organizationIndex.get(id) ?? -1]?.name, language) || id;

export const nameOfPlace = ({ columns, language }: Taken, id: string): string =>
  textIn(columns.dataset.places[columns.placeIndex.get(id) ?? -1]?.name, language) || id;

const isHome = ({ columns }: Taken, id: string): boolean =>
  columns.homeOrganization[columns.organizationIndex.get(id) ?? -1] === 1;

/** The institutions whose map it is, each with its unit in brackets. */
export const homesOf = (taken: Taken, event: EventRecord): string[] =>
  unique(
    event.participants
      .filter(({ org }) => isHome(taken, org))
      .map(({ org, unit }) => withUnit(taken, org, textIn(unit, taken.language))),
  );

export const partnersOf = (taken: Taken, event: EventRecord): string[] =>
  unique(
    event.participants
      .filter(({ org }) => !isHome(taken, org))
      .map(({ org }) => nameOfOrganization(taken, org)),
  );

const withUnit = (taken: Taken, org: string, unit: string): string => {
  const name = nameOfOrganization(taken, org);
  return unit === '' ? name : exportWords[taken.language].unit(name, unit);
};

/** Of all stops and participants, the home's own left out. */
export function areasOf({ columns, language }: Taken, row: number): string[] {
  return [...valuesOf(columns.countries, row)]
    .filter((country) => !columns.homeCountry[country])
    .map((country) => countryName(columns.countryCodes[country]!, language, columns.dataset.areas));
}

/** Every stop in the record's order, whatever its role. */
export const stopsOf = (taken: Taken, { stops }: EventRecord): string[] =>
  stops.map(({ place }) => nameOfPlace(taken, place));

export const peopleText = (event: EventRecord): string => {
  const people = peopleOf(event);
  return people === 0 ? '' : String(people);
};

export const qualifierText = (event: EventRecord, { language }: Taken): string =>
  peopleOf(event) === 0 ? '' : exportWords[language].qualifiers[event.headcount?.qualifier ?? 'exact'];

export const inferredOf = (taken: Taken, event: EventRecord): string[] =>
  inferredItems(
    event,
    taken.language,
    (id) => nameOfPlace(taken, id),
    (id) => nameOfOrganization(taken, id),
  );

export const statusText = ({ status }: EventRecord, { language }: Taken): string =>
  recordWords[language].statuses[status ?? 'done'];

/** Title, publisher, day of publication, place in the text, address or file: as much as the record has. */
export function sourceText(source: Source, { language }: Pick<Taken, 'language'>): string {
  const { title, publisher, published, locator, url, file } = source;
  const parts = [textIn(title, language), textIn(publisher, language), published, textIn(locator, language)];
  return [...parts, url ?? file].filter(Boolean).join(exportWords[language].comma);
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
