/** What stands in the cells of a row. */
import { peopleOf, valuesOf, type Columns } from '../model/columns';
import type { EventRecord } from '../model/schema';
import { textIn } from '../model/text';
import type { Language } from '../i18n/language';
import { countryName } from '../model/country';
import { listed } from '../i18n/numbers';
import { recordWords } from '../i18n/records';

/** Names of the participants that are not at home, in the record's order. */
export function partnersOf(columns: Columns, row: number, language: Language): string[] {
  const { dataset, homeOrganization, organizations } = columns;
  return [...valuesOf(organizations, row)]
    .filter((organization) => !homeOrganization[organization])
    .map((organization) => textIn(dataset.organizations[organization]!.name, language));
}

/** Names of the home institutions that take part. */
export function homesOf(columns: Columns, row: number, language: Language): string[] {
  const { dataset, homeOrganization, organizations } = columns;
  return [...valuesOf(organizations, row)]
    .filter((organization) => homeOrganization[organization])
    .map((organization) => textIn(dataset.organizations[organization]!.name, language));
}

/** Names of the places in the order of the stops, each once; the home's own seat only where it stands alone. */
export function placesOf(columns: Columns, row: number, language: Language): string[] {
  const { dataset, placeIndex, events } = columns;
  const homes = new Set(
    dataset.organizations.filter(({ id }) => dataset.home.includes(id)).map(({ place }) => place),
  );
  const { stops } = events[row]!;
  const away = stops.filter(({ role, place }) => role === 'stop' || role === 'venue' || !homes.has(place));
  const places = new Set((away.length > 0 ? away : stops).map(({ place }) => placeIndex.get(place)!));
  return [...places].map((place) => textIn(dataset.places[place]!.name, language));
}

/** Countries and areas other than the home's. */
export function countriesOf(columns: Columns, row: number, language: Language): string[] {
  return [...valuesOf(columns.countries, row)]
    .filter((country) => !columns.homeCountry[country])
    .map((country) => countryName(columns.countryCodes[country]!, language, columns.dataset.areas));
}

/** "4 people", "at least 800 people"; empty where the record counts nobody. */
export function headcountInWords(event: EventRecord, language: Language): string {
  const people = peopleOf(event);
  return people === 0 ? '' : recordWords[language].headcount[event.headcount?.qualifier ?? 'exact'](people);
}

/** The line under a title: whose it is, and how many people, else where. */
export function metaOf(columns: Columns, row: number, language: Language): string {
  const homes = homesOf(columns, row, language);
  const partners = partnersOf(columns, row, language);
  const who = homes.length > 0 ? homes : partners.slice(0, 2);
  const people = headcountInWords(columns.events[row]!, language);
  const rest = people || listed(countriesOf(columns, row, language).slice(0, 3), language);
  return [listed(who, language), rest].filter(Boolean).join(language === 'en' ? ', ' : '，');
}
