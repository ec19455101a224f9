/** Places for a person to choose from, as the worker's list of names has them. */
import type { Importer } from '../import/client';
import type { PlaceFound } from '../import/draft';
import type { ImportFinding } from '../import/finding';
import { countryName } from '../model/country';
import type { LonLat } from '../model/geo';

/** A country or area as a place of its own: an area on the map, never a point. */
export async function countryPlace(importer: Importer, code: string): Promise<PlaceFound | undefined> {
  const found = await importer.call('candidates', [countryName(code, 'en', undefined), code]);
  return found.find(({ country, precision }) => country === code && precision === 'country');
}

/** The place of an id that was offered for a name; ids begin with their country's code. */
export async function placeOfChoice(
  importer: Importer,
  name: string,
  id: string,
): Promise<PlaceFound | undefined> {
  const code = id.slice(0, 2).toUpperCase();
  if (/^[a-z]{2}$/.test(id)) return countryPlace(importer, code);
  const near = await importer.call('candidates', [name, code]);
  const all = [...near, ...(await importer.call('candidates', [name]))];
  return all.find((place) => place.id === id);
}

/** All that were offered, in their order. */
export const placesOffered = async (importer: Importer, { value = '', choices = [] }: ImportFinding) =>
  (await Promise.all(choices.map((choice) => placeOfChoice(importer, value, choice.value)))).filter(
    (place) => place !== undefined,
  );

/** The country that the name stands beside: said by the finding, or by the record that it is a stop of. */
export async function countryBeside(
  importer: Importer,
  { params, draft, value }: ImportFinding,
): Promise<string | undefined> {
  const said = params?.c1;
  if (typeof said === 'object' && 'country' in said) return said.country;
  if (draft === undefined) return undefined;
  const found = (await importer.call('drafts', [[draft]])).findLast(({ id }) => id === draft);
  return found?.stops.find(({ name, country }) => name === value && country !== undefined)?.country;
}

/** Where a person pointed or typed: a place of its own, under the name as it is written. */
export const ownPlace = (name: string, country: string, [lon, lat]: LonLat): PlaceFound => ({
  id: `own-${country.toLowerCase()}-${lon}-${lat}`,
  name: { [/\p{Script=Han}/u.test(name) ? 'zh' : 'en']: name },
  country,
  coordinates: [lon, lat],
  precision: 'city',
});
