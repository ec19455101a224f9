/** Places that a text names, and the seat that an organization's name contains. */
import type { Gazetteer, KnownOrganization, PlacePhrase } from '../values';
import { findPlaces, readPlace } from '../values';

/** A place as one stop of a draft would have it. */
export interface SaidPlace {
  at: number;
  end: number;
  /** As written. */
  name: string;
  country?: string;
  place?: PlacePhrase['place'];
  isCountry: boolean;
  /** Places of this name, while it is open which is meant. */
  candidates?: readonly NonNullable<PlacePhrase['place']>[];
  /** Known from an institution's name only. */
  inferred: boolean;
}

export interface PlacesContext {
  gazetteer: Gazetteer;
  organizations?: readonly KnownOrganization[];
}

/** Places in order. Those inside an organization's name are for the caller to leave to the name. */
export function placesIn(text: string, { gazetteer, organizations }: PlacesContext): SaidPlace[] {
  return findPlaces(gazetteer, text, organizations && { organizations })
    .filter((phrase) => !phrase.inName || standsAlone(text, phrase))
    .filter(({ from }) => !/^(?:[Tt]he |THE )?(?!UK|US|HK)[A-Z][A-Za-z]$/.test(from))
    .filter(({ ground }) => ground !== 'known-name' && ground !== 'in-name')
    .map((phrase) => asCityState(phrase, gazetteer))
    .map(saidOf);
}

/** "Singapore, Malaysia and India": a list of countries, no city of Malaysia's. */
function asCityState(phrase: PlacePhrase, gazetteer: Gazetteer): PlacePhrase {
  if (phrase.place) return phrase;
  const own = phrase.candidates.find(
    ({ precision, country, name }) =>
      precision === 'city' && country !== undefined && gazetteer.country(country)?.name.en === name.en,
  );
  return own?.country ? { ...phrase, place: own, country: own.country } : phrase;
}

/** Behind a preposition or in a list of places, and with no further capitalised word: said as a place after all. */
const standsAlone = (text: string, { at, end }: { at: number; end: number }): boolean =>
  /[\u4e00-\u9fff]/.test(text.slice(at, end)) ||
  (/(?:\b(?:in|to|at|from|of|and|via|visited|including|near|the)|,) $/.test(
    text.slice(Math.max(0, at - 12), at),
  ) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2)));

const saidOf = ({ at, end, from, country, place, ground, candidates }: PlacePhrase): SaidPlace => ({
  at,
  end,
  name: from,
  ...(country && { country }),
  ...(place && { place }),
  isCountry: place?.precision === 'country' || ground === 'country',
  inferred: false,
  ...(!place && { candidates }),
});

/** A homonym of which one alone lies in a country that the text is about. */
export function settled(place: SaidPlace, countries: readonly string[]): SaidPlace {
  const fit = (place.candidates ?? []).filter(({ country }) => countries.includes(country));
  const [only] = fit;
  return only && new Set(fit.map(({ country }) => country)).size === 1
    ? { ...place, country: only.country, place: only }
    : place;
}

/**
 * The seat that the name of an organization gives away: "Kyoto University" → Kyoto. One that is only known to sit
 * there ("Arizona State University") is `known`: what the text says of its country comes first.
 */
export function seatIn(
  name: { at: number; end: number; name: string },
  country: string | undefined,
  language: 'en' | 'zh',
  { gazetteer, organizations }: PlacesContext,
): (SaidPlace & { known?: boolean }) | undefined {
  // Letters name no place: "NE" is no country.
  if (/^[A-Z]{2,3}$/.test(name.name)) return undefined;
  const { place, ground } = readPlace(gazetteer, name.name, {
    ...(country && { country }),
    ...(organizations && { organizations }),
  });
  if (!place || (country && place.country !== country)) return undefined;
  const written = [place.name.en, place.name.zh].find((one) => one && name.name.includes(one));
  return {
    at: name.at,
    end: name.end,
    name: written ?? place.name[language] ?? place.name.en,
    country: place.country,
    place,
    isCountry: place.precision === 'country',
    // A country that the name says is said.
    inferred: !(place.precision === 'country' && written !== undefined),
    ...(ground === 'known-name' && { known: true }),
  };
}

/** The country as an institution's place, where nothing finer is known. It is said, by its name or its people's. */
export function countrySeat(
  { at, end }: { at: number; end: number },
  country: string,
  language: 'en' | 'zh',
  { gazetteer }: PlacesContext,
): SaidPlace | undefined {
  const place = gazetteer.country(country);
  if (!place) return undefined;
  const name = place.name[language] ?? place.name.en;
  return { at, end, name, country, place, isCountry: true, inferred: false };
}
