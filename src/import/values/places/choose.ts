/** Which of several places of one name is meant; asked where none stands out. */
import type { Doubt } from '../doubt';
import type { City, Gazetteer } from './gazetteer';
import type { FoundPlace, PlaceContext } from './reading';

/** A second city this much smaller is not what somebody means who says nothing more. */
const SMALLER = 0.15;
/** Abroad a city is also thought of where it is one of its country's first, or nearly as large. */
const FIRST_CITIES = 20;
const NEARLY_AS_LARGE = 0.5;
/** How many are offered. */
const MOST_OFFERED = 5;

export interface Scope {
  /** Said beside it: nothing else will do. */
  countries: readonly string[];
  /** "CC code" of states and provinces said beside it. */
  regions: readonly string[];
}

export const NOWHERE: Scope = { countries: [], regions: [] };

export const contextScope = ({ country, countries = [] }: PlaceContext): Scope => ({
  countries: country === undefined ? countries : [country],
  regions: [],
});

export function inScope(cities: readonly City[], { countries, regions }: Scope): City[] {
  const here = cities.filter(({ country }) => countries.length === 0 || countries.includes(country));
  return regions.length === 0
    ? here
    : here.filter(({ country, region }) => regions.includes(`${country} ${region}`));
}

/** The one that is meant; undefined where another is of comparable importance. */
export function clear(cities: readonly City[]): City | undefined {
  const [first, ...others] = cities.toSorted((a, b) => b.weight - a.weight);
  return first && !others.some((other) => isComparable(first, other)) ? first : undefined;
}

function isComparable(first: City, other: City): boolean {
  if (first.prefecture && other.prefecture) return true;
  const ratio = other.weight / Math.max(first.weight, 1);
  if (other.country === first.country) return ratio >= SMALLER;
  return ratio >= NEARLY_AS_LARGE || (ratio >= SMALLER && other.rank <= FIRST_CITIES);
}

/** Those worth asking about: the first and what compares with it. */
export function offered(cities: readonly City[], gazetteer: Gazetteer): FoundPlace[] {
  const sorted = cities.toSorted((a, b) => b.weight - a.weight);
  const comparable = sorted.filter((city, i) => i === 0 || isComparable(sorted[0]!, city));
  return (comparable.length > 1 ? comparable : sorted).slice(0, MOST_OFFERED).map(gazetteer.place);
}

/** "Cambridge (US, MA)" as the words of a finding name it. */
const label = ({ name, country, region }: FoundPlace): string =>
  `${name.en} (${[country, region].filter(Boolean).join(', ')})`;

export const sameName = (v: string, candidates: readonly FoundPlace[]): Doubt => ({
  code: 'same-name',
  params: {
    v,
    city: v,
    a: candidates[0] ? label(candidates[0]) : '',
    b: candidates[1] ? label(candidates[1]) : '',
  },
  choices: candidates.map(({ id }) => id),
});

/** {city} is in {c2}; the cell says {c1}. */
export const elsewhere = (v: string, said: string, candidates: readonly FoundPlace[]): Doubt => ({
  code: 'city-country',
  params: { v, city: candidates[0]?.name.en ?? v, c1: said, c2: candidates[0]?.country ?? '' },
  choices: candidates.map(({ id }) => id),
});
