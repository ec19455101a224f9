/**
 * Values of cells and of running text: dates, numbers of people, countries, places, organizations. Every reading
 * keeps what was written (`from`), what it was taken as, and what a person should decide (`doubt`).
 *
 *   readDate(value: string | number, context?: DateContext): DateReading
 *   readDateRange(first, last, context?): DateReading            two cells, "Departure" and "Return"
 *   readDateColumn(values: (string | number | null | undefined)[], context?): ColumnReading
 *   findDates(text: string, context?): DatePhrase[]              in order, never overlapping
 *   readCount(value: string | number): CountReading              findCounts(text): CountPhrase[]
 *   readCountries(text: string): CountriesReading                findCountries(text): CountryPhrase[]
 *   loadGazetteer(): Promise<Gazetteer>                          once; the same in a page, a worker and Node
 *   readPlace(gazetteer, text, context?: PlaceContext): PlaceReading
 *   findPlaces(gazetteer, text, context?): PlacePhrase[]
 *   matchOrganization(name, organizations): { match?: OrganizationMatch; doubt?: Doubt }
 */
export type * from './doubt';
export type * from './dates/reading';
export type * from './places/reading';
export { countryNamed, findCountries, oneCountry, readCountries } from './countries/read';
export { findCounts, readCount } from './counts';
export type { CountReading, CountPhrase } from './counts';
export { readDate, readDateRange } from './dates/cell';
export { dateOrderOf, januaryDoubt, readDateColumn } from './dates/column';
export { findDates } from './dates/find';
export { loadGazetteer, GAZETTEER_ATTRIBUTION, type Gazetteer } from './places/gazetteer';
export { findPlaces } from './places/find';
export { readPlace, readPlaces } from './places/read';
export { matchOrganization, type OrganizationReading } from './organizations';
