/** Names of places and of organizations, read to a point: what goes in and what comes out. */
import type { Doubt } from '../doubt';

/** A place of the gazetteer, or of an organization already in the dataset. */
export interface FoundPlace {
  /** Stable: "kz-almaty", "us-ma-cambridge", "us-ma" for a region, "kz" for a country. */
  id: string;
  name: { en: string; zh?: string };
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** State or province, where it is known: its sign, and its name where it has one here. */
  region?: string;
  regionName?: { en: string; zh?: string };
  /** Degrees, longitude first. Never 0,0. */
  coordinates: readonly [lon: number, lat: number];
  precision: 'city' | 'region' | 'country';
  /** What it counts for among those of its name: people in thousands, more for capitals and prefectures. */
  weight: number;
}

/**
 * Why it was placed there: the name is a city's, region's or country's; the name contains one ("北京语言大学");
 * a well-known name; an organization of the dataset, or of the officer's file, that has a place.
 */
export type PlaceGround = 'city' | 'region' | 'country' | 'in-name' | 'known-name' | 'organization';

export interface PlaceContext {
  /** ISO code of the country that the row, the sentence or another cell names. */
  country?: string;
  /** Further countries named near by, when it isn't clear which is meant. */
  countries?: readonly string[];
  /** Those whose names and aliases are known, with their places: they come first. */
  organizations?: readonly KnownOrganization[];
}

export interface KnownOrganization {
  id: string;
  name: string | Readonly<Record<string, string>>;
  aliases?: readonly string[];
  country?: string;
  /** Where it sits, resolved from the dataset's places. */
  at?: FoundPlace;
}

export interface PlaceReading {
  from: string;
  /** Absent = asked (`candidates` given) or unknown. */
  place?: FoundPlace;
  ground?: PlaceGround;
  /** The place is a reading of the name, not said as a place: stops made of it are inferred. */
  inferred?: boolean;
  /** What it could be, likeliest first. With `place`, the others of the same name. */
  candidates: readonly FoundPlace[];
  doubt?: Doubt;
}

/** A place named in running text. Offsets are UTF-16 units. */
export interface PlacePhrase extends PlaceReading {
  at: number;
  end: number;
  /** ISO code: of the country named, or of the place taken; absent while a homonym is open. */
  country?: string;
  /** Part of a longer proper name ("上海" in 上海开放大学, "Beijing" in UNESCO Beijing Office): not a stop in itself. */
  inName?: boolean;
}

export interface CountryPhrase {
  /** ISO 3166-1 alpha-2. */
  code: string;
  from: string;
  at: number;
  end: number;
  /** Part of a longer name (Open University of China, 英国开放大学): says where that sits, not where one went. */
  inName?: boolean;
}

export interface CountriesReading {
  countries: CountryPhrase[];
  /** One per piece of the cell that wasn't read. */
  doubts: Doubt[];
}

export interface OrganizationMatch {
  id: string;
  /** exact: letter for letter; alias: an alias or other language; form: but for case, marks, punctuation or word order. */
  how: 'exact' | 'alias' | 'form';
}
