/** Countries, places and organizations read by what the gazetteer knows. */
import { matchOrganization, readCountries, readPlace, type Gazetteer } from '../values';
import { remembered } from '../remembered';
import type { NameReaders } from './world';

/** A column says the same few names over and over; each is looked up once. */
export function nameReaders(gazetteer: Gazetteer): NameReaders {
  const places = new Map<string, ReturnType<NameReaders['place']>>();
  const countries = new Map<string, ReturnType<NameReaders['countries']>>();
  return {
    countries: (text) => remembered(countries, text, () => readCountries(text)),
    place: (text, context) => {
      // With organizations of one's own at hand the answer depends on more than the name.
      const key = `${text}|${context.country ?? ''}|${context.countries?.join(',') ?? ''}|${context.organizations?.length ?? 0}`;
      return remembered(places, key, () => readPlace(gazetteer, text, context));
    },
    organization: matchOrganization,
  };
}
