/** How likely two drafts tell of one thing: points with reasons, and what rules it out. */
import { parseEdtf } from '../../model/edtf';
import type { DaySpan } from '../../model/time';
import { OPEN_END, OPEN_START } from '../../model/time';
import type { Draft } from '../draft';

export type For =
  | 'same-dates'
  | 'overlapping-dates'
  | 'same-partner'
  | 'similar-partner'
  | 'same-place'
  | 'same-country'
  | 'same-headcount'
  | 'similar-title';
export type Against =
  'other-days' | 'other-partner' | 'other-countries' | 'other-direction' | 'other-kind' | 'other-headcount';

export interface Likeness {
  /** From 0; 5 is enough to ask. */
  score: number;
  for: For[];
  /** Any of these that is decisive makes the score 0. */
  against: Against[];
}

/** What each reason counts for. */
export const POINTS: Record<For, number> = {
  'same-dates': 3,
  'overlapping-dates': 2,
  'same-partner': 3,
  'similar-partner': 2,
  'same-place': 2,
  'same-country': 1,
  'same-headcount': 1,
  'similar-title': 1,
};

export const ENOUGH = 5;

/** What scoring needs of a draft, made once. */
export interface Traits {
  draft: Draft;
  span?: DaySpan;
  /** The day it begins and ends is known: no month, no open side. */
  exact: boolean;
  partners: string[];
  places: Set<string>;
  countries: Set<string>;
  title: Set<string>;
}

export function traitsOf(draft: Draft, home: string | undefined): Traits {
  const edtf = draft.when ? parseEdtf(draft.when.value) : undefined;
  const span = typeof edtf === 'object' ? edtf.span : undefined;
  const others = draft.participants.filter(
    ({ org, role }) => role !== 'home' && (home === undefined || org !== home),
  );
  const away = draft.stops.filter(
    ({ inferred, role }) => !(inferred && (role === 'origin' || role === 'return')),
  );
  const title = draft.title?.inferred
    ? ''
    : Object.values(
        typeof draft.title?.value === 'string' ? { t: draft.title.value } : (draft.title?.value ?? {}),
      ).join(' ');
  return {
    draft,
    ...(span && { span }),
    exact: span !== undefined && span[0] > OPEN_START && span[1] < OPEN_END && span[1] - span[0] < 27,
    partners: others.flatMap(({ org, name }) => [
      ...(org === undefined ? [] : [`#${org}`]),
      ...namesOf(name),
    ]),
    places: new Set(away.flatMap(({ place }) => (place && place.precision !== 'country' ? [place.id] : []))),
    countries: new Set(away.flatMap(({ country }) => country ?? [])),
    title: bigrams(title),
  };
}

const namesOf = (name: Draft['participants'][number]['name']): string[] =>
  (typeof name === 'string' ? [name] : Object.values(name)).map(plainPartner).filter((plain) => plain !== '');

/** Without case, marks, and the words that every institution has. */
export const plainPartner = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(the|of|university|state|college|institute|national)\b|[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const VISITS: ReadonlySet<string> = new Set([
  'visit',
  'scholars',
  'students',
  'training',
  'conference',
  'workshop',
  'other',
]);

export function likeness(a: Traits, b: Traits): Likeness {
  const found: For[] = [];
  const against: Against[] = [];
  if (
    a.draft.type.value !== b.draft.type.value &&
    !(VISITS.has(a.draft.type.value) && VISITS.has(b.draft.type.value))
  )
    against.push('other-kind');
  const [way, other] = [a.draft.direction?.value, b.draft.direction?.value];
  if (way && other && way !== other) against.push('other-direction');
  byDates(a, b, found, against);
  byPartners(a, b, found, against);
  byPlaces(a, b, found, against);
  const [n, m] = [a.draft.headcount?.value.value, b.draft.headcount?.value.value];
  if (n !== undefined && n === m) found.push('same-headcount');
  else if (n !== undefined && m !== undefined) against.push('other-headcount');
  if (a.title.size > 3 && overlap(a.title, b.title) > 0.6) found.push('similar-title');
  const decided = against.some((one) => one !== 'other-headcount' && one !== 'other-partner');
  const points =
    found.reduce((sum, one) => sum + POINTS[one], 0) -
    2 * against.filter((one) => one === 'other-partner').length -
    against.filter((one) => one === 'other-headcount').length;
  return { score: decided ? 0 : Math.max(0, points), for: found, against };
}

/** Days that don't touch are two visits, be it to one partner in one month; a month may hold the days. */
function byDates(a: Traits, b: Traits, found: For[], against: Against[]): void {
  if (!a.span || !b.span) return;
  const [same, touching] = [
    a.span[0] === b.span[0] && a.span[1] === b.span[1],
    a.span[0] < b.span[1] && b.span[0] < a.span[1],
  ];
  if (same && a.exact) found.push('same-dates');
  else if (touching) found.push('overlapping-dates');
  else against.push('other-days');
}

function byPartners(a: Traits, b: Traits, found: For[], against: Against[]): void {
  if (a.partners.length === 0 || b.partners.length === 0) return;
  if (a.partners.some((one) => b.partners.includes(one))) found.push('same-partner');
  else if (a.partners.some((one) => b.partners.some((other) => areAlike(one, other))))
    found.push('similar-partner');
  else if (sameScript(a.partners, b.partners)) against.push('other-partner');
}

/** Names in two scripts can't be compared, and say nothing against each other. */
const sameScript = (a: readonly string[], b: readonly string[]): boolean => {
  const chinese = (names: readonly string[]) => names.some((name) => /[\u3400-\u9fff]/.test(name));
  const latin = (names: readonly string[]) =>
    names.some((name) => /[a-z]/.test(name) && !name.startsWith('#'));
  return (chinese(a) && chinese(b)) || (latin(a) && latin(b));
};

function areAlike(a: string, b: string): boolean {
  if (a.startsWith('#') || b.startsWith('#')) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length > 3 && long.includes(short)) || overlap(bigrams(a), bigrams(b)) > 0.7;
}

function byPlaces(a: Traits, b: Traits, found: For[], against: Against[]): void {
  const share = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((one) => y.has(one));
  if (share(a.places, b.places)) found.push('same-place');
  else if (share(a.countries, b.countries)) found.push('same-country');
  else if (a.countries.size > 0 && b.countries.size > 0) against.push('other-countries');
}

function bigrams(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

/** Dice: twice what they share by what they have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return (2 * shared) / (a.size + b.size);
}
