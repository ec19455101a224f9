/** Drafts against what was expected: events matched one to one, then field by field. */
import { countryNamed } from '../../src/import/values';
import { keyOf } from '../../src/import/press/reading';
import type { ExtractedEvent } from '../../src/import/press/events';
import type { Expected, Passage } from './set';

export const FIELDS = [
  'type',
  'date',
  'direction',
  'places',
  'countries',
  'partners',
  'headcount',
  'status',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Tally {
  expected: number;
  found: number;
  matched: number;
  fields: Record<Field, number>;
  homes: number;
  homesRight: number;
}

export const nothing = (): Tally => ({
  expected: 0,
  found: 0,
  matched: 0,
  fields: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
  homes: 0,
  homesRight: 0,
});

export interface Judged {
  pairs: { expected: Expected; event: ExtractedEvent; wrong: Field[] }[];
  missed: Expected[];
  extra: ExtractedEvent[];
}

/** An event is found where type and at least date or country or partner agree; the best pairs are taken first. */
export function judged(passage: Passage, events: readonly ExtractedEvent[]): Judged {
  const likely = passage.events
    .flatMap((expected) => events.map((event) => ({ expected, event, score: likeness(expected, event) })))
    .filter(({ score }) => score >= 3)
    .toSorted((a, b) => b.score - a.score);
  const pairs: Judged['pairs'] = [];
  for (const { expected, event } of likely) {
    if (pairs.some((pair) => pair.expected === expected || pair.event === event)) continue;
    pairs.push({ expected, event, wrong: FIELDS.filter((field) => !agree(field, expected, event)) });
  }
  return {
    pairs,
    missed: passage.events.filter((one) => !pairs.some(({ expected }) => expected === one)),
    extra: events.filter((one) => !pairs.some(({ event }) => event === one)),
  };
}

/** The type counts most; without it date, countries and partners must all agree. */
function likeness(expected: Expected, event: ExtractedEvent): number {
  const weights: Partial<Record<Field, number>> = {
    type: 2,
    date: 2,
    countries: 1,
    partners: 1,
    status: 0.5,
    direction: 0.5,
  };
  return Object.entries(weights).reduce(
    (sum, [field, weight]) => sum + (agree(field as Field, expected, event) ? weight : 0),
    0,
  );
}

export function agree(field: Field, expected: Expected, event: ExtractedEvent): boolean {
  if (field === 'places')
    return sharedPlaces(expected, event) === sharedPlaces(event, expected) && covers(expected, event);
  if (field === 'countries') return covers(expected, event) && covers(event, expected, false);
  if (field === 'type') return expected.type.split('/').includes(event.type);
  if (field === 'direction') return (expected.direction ?? '').split('/').includes(event.direction ?? '');
  if (field === 'partners')
    return list(expected.partners.map(keyOf).toSorted()) === list(event.partners.map(keyOf).toSorted());
  return expected[field] === event[field];
}

type Placed = Pick<Expected, 'places'>;

/** Places in order: all that are said, and of the inferred ones those that both sides have. */
const sharedPlaces = (one: Placed, other: Placed): string =>
  list(
    one.places
      .filter((place) =>
        place.inferred
          ? other.places.some((again) => spot(again) === spot(place))
          : !isRefined(place, other.places),
      )
      .map(spot),
  );

/** "Poland" on one side and "Łódź?", out of a university's name, on the other: either may be drafted. */
const isRefined = (place: Placed['places'][number], others: Placed['places']): boolean =>
  countryNamed(place.name) !== undefined &&
  !others.some((again) => spot(again) === spot(place)) &&
  others.some(({ inferred, country }) => inferred && country === place.country);

const spot = ({ name, country }: Placed['places'][number]): string => `${placeKey(name)} ${country}`;

/** Every country of the one, inferred ones too, is among the other's. */
const covers = (one: Placed, other: Placed, inferredToo = true): boolean =>
  one.places
    .filter(({ inferred }) => inferredToo || !inferred)
    .every(({ country }) => other.places.some((place) => place.country === country));

const placeKey = (name: string): string => keyOf(name).replace(/ (?:d c|city)$/, '');
const list = (items: readonly (string | undefined)[]): string => items.join(' | ');

export function added(
  tally: Tally,
  passage: Passage,
  { pairs, missed, extra }: Judged,
  home?: string,
): Tally {
  const fields = { ...tally.fields };
  for (const { wrong } of pairs) for (const field of FIELDS) if (!wrong.includes(field)) fields[field]++;
  return {
    expected: tally.expected + pairs.length + missed.length,
    found: tally.found + pairs.length + extra.length,
    matched: tally.matched + pairs.length,
    fields,
    homes: tally.homes + 1,
    homesRight: tally.homesRight + (keyOf(home ?? '') === keyOf(passage.home ?? '') ? 1 : 0),
  };
}
