/** What is known while rows become drafts: places, the office's own organizations, and what a person has answered. */
import type { Organization, Place } from '../../model/schema';
import type { Home, Mapping } from '../columns/mapping';
import type { PlaceFound } from '../draft';
import type {
  CountriesReading,
  Doubt,
  FoundPlace,
  KnownOrganization,
  OrganizationMatch,
  PlaceContext,
  PlaceReading,
} from '../values';

/** The readers of names, handed in so that the gazetteer is loaded once. */
export interface NameReaders {
  countries(text: string): CountriesReading;
  place(text: string, context: PlaceContext): PlaceReading;
  organization(
    name: string,
    known: readonly KnownOrganization[],
  ): { match?: OrganizationMatch; doubt?: Doubt };
}

/** A person's answers about names, by the name as written, and the country it was written with: "苏州|CN". */
export interface NameAnswers {
  /** null: it is to stay without a place. */
  places?: Readonly<Record<string, PlaceFound | null>>;
  /** Why a name stays without a place, in a person's own words: kept with the project, never published. */
  reasons?: Readonly<Record<string, string>>;
  /** Id of the organization it is; null: it is one of its own. */
  organizations?: Readonly<Record<string, string | null>>;
}

export interface World {
  readers: NameReaders;
  home?: Home & { id: string; at?: FoundPlace };
  known: readonly KnownOrganization[];
  organizations: readonly Organization[];
  places: readonly Place[];
  answers: NameAnswers;
}

export function worldOf(
  readers: NameReaders,
  mapping: Mapping | undefined,
  answers: NameAnswers = {},
): World {
  const places = mapping?.places ?? [];
  const organizations = mapping?.organizations ?? [];
  const known = organizations.map((one) => knownOf(one, places));
  const home = mapping?.home && homeOf(mapping.home, readers, known);
  return { readers, ...(home && { home }), known, organizations, places, answers };
}

export const knownOf = (one: Organization, places: readonly Place[]): KnownOrganization => {
  const place = places.find(({ id }) => id === one.place);
  const { id, name, aliases, country } = one;
  return {
    id,
    name,
    ...(aliases && { aliases }),
    ...(country && { country }),
    ...(place && { at: foundOf(place) }),
  };
};

const foundOf = ({ id, name, country, coordinates, precision }: Place): FoundPlace => ({
  id,
  name:
    typeof name === 'string'
      ? { en: name }
      : { en: name.en ?? Object.values(name)[0] ?? '', ...(name.zh && { zh: name.zh }) },
  country,
  coordinates,
  precision: precision === 'site' ? 'city' : precision,
  weight: 0,
});

function homeOf(home: Home, readers: NameReaders, known: readonly KnownOrganization[]): World['home'] {
  const name =
    typeof home.name === 'string' ? home.name : (home.name.en ?? Object.values(home.name)[0] ?? '');
  const listed = known.find(({ id }) => id === home.id);
  const written = home.place ?? '';
  const read =
    written === '' ? undefined : readers.place(written, home.country ? { country: home.country } : {}).place;
  const at = read ?? listed?.at;
  return { ...home, id: home.id ?? idOf('org', name), ...(at && { at }) };
}

/** A short id, always the same for the same words. FNV-1a, 32 bits, twice. */
export function idOf(kind: string, ...words: string[]): string {
  const text = words.join('\u001f');
  return `${kind}-${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`.slice(0, kind.length + 11);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36).padStart(7, '0');
}
