/**
 * A dataset of any size from a seed: trips of two to four stops among 300 cities, 1990 to 2026, every type, and
 * every kind of date that the timeline must draw. The same seed and size give the same records, to the letter.
 */
import {
  DIRECTIONS,
  EVENT_TYPES,
  type Dataset,
  type EventRecord,
  type Organization,
  type Place,
  type Stop,
} from '../src/model/schema';

type Random = () => number;

const CITIES = 300;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = (Date.UTC(2027, 0, 1) - FIRST_DAY) / DAY_MS;
const COUNTRIES = [
  ...[
    'CN',
    'JP',
    'KR',
    'TH',
    'MY',
    'VN',
    'IN',
    'KZ',
    'MN',
    'AE',
    'TR',
    'GB',
    'FR',
    'DE',
    'ES',
    'IT',
    'PL',
    'SE',
  ],
  ...[
    'RU',
    'EG',
    'KE',
    'ZM',
    'BW',
    'ZA',
    'NG',
    'MA',
    'US',
    'CA',
    'MX',
    'BR',
    'AR',
    'CL',
    'PE',
    'AU',
    'NZ',
    'FJ',
  ],
];

/** mulberry32: small, fast, the same everywhere; 0 to 1, 1 excluded. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Of `length` things, with the first ones much more often: partners are not all alike. */
const skewed = (random: Random, length: number): number => Math.floor(random() ** 2 * length);
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

export function syntheticDataset(count: number, seed = 1): Dataset {
  const random = randomFrom(seed);
  const isoDays = Array.from({ length: DAYS + 40 }, (_, day) =>
    new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10),
  );
  const places = Array.from({ length: CITIES }, (_, i) => cityOf(i, random));
  return {
    format: 'exchange-atlas',
    version: 1,
    title: { en: `${count} synthetic events`, zh: `${count}条合成记录` },
    languages: ['en', 'zh'],
    updated: '2026-11-21',
    licence: 'CC0-1.0',
    home: ['o0', 'o1'],
    organizations: places.map(organizationOf),
    places,
    events: Array.from({ length: count }, (_, i) => eventOf(i, random, isoDays)),
    figures: [],
  };
}

function cityOf(i: number, random: Random): Place {
  const coordinates: [number, number] =
    i < 2 ? [116.4 + i * 5, 39.9 - i * 8] : [rounded(random() * 360 - 180), rounded(random() * 115 - 50)];
  return {
    id: `p${i}`,
    name: { en: `City ${i}`, zh: `第${i}城` },
    country: COUNTRIES[i < 2 ? 0 : i % COUNTRIES.length]!,
    coordinates,
    precision: i % 40 === 39 ? 'country' : 'city',
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Every tenth organization has no seat, every twentieth neither seat nor country. */
function organizationOf(place: Place, i: number): Organization {
  const seat = i % 10 === 9 ? {} : { place: place.id };
  const country = i % 20 === 19 || i % 3 === 0 ? {} : { country: place.country };
  const kind = i % 7 === 6 ? 'network' : 'university';
  return { id: `o${i}`, name: { en: `University ${i}`, zh: `第${i}大学` }, kind, ...seat, ...country };
}

function eventOf(i: number, random: Random, isoDays: readonly string[]): EventRecord {
  const type = random() < 0.5 ? 'visit' : pick(random, EVENT_TYPES);
  const stops = stopsOf(type, random);
  const when = whenOf(type, random, isoDays);
  const event: EventRecord = {
    id: `e${i}`,
    type,
    title: `Event ${i}`,
    participants: participantsOf(random),
    stops,
    sources: [{ title: `S${i % 50}` }],
  };
  if (when !== undefined) event.when = when;
  if (random() < 0.9) event.direction = pick(random, DIRECTIONS);
  if (random() < 0.4) event.headcount = { value: 1 + Math.floor(random() * 12), qualifier: 'exact' };
  const status = random();
  if (status < 0.02) event.status = 'cancelled';
  else if (status < 0.05) event.status = 'planned';
  if (stops.length > 0 && random() < 0.1) event.inferred = ['stops.0'];
  return event;
}

function participantsOf(random: Random): EventRecord['participants'] {
  const home = { org: random() < 0.7 ? 'o0' : 'o1', role: 'home' as const };
  const partners = Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
    const org = `o${2 + skewed(random, CITIES - 2)}`;
    return random() < 0.2
      ? { org, role: 'host' as const, headcount: 1 + Math.floor(random() * 5) }
      : { org, role: 'host' as const };
  });
  return random() < 0.95 ? [home, ...partners] : partners;
}

/** Trips run through two to four stops, some back home; ties have seats; meetings a venue; some have no place. */
function stopsOf(type: EventRecord['type'], random: Random): Stop[] {
  const somewhere = () => `p${skewed(random, CITIES)}`;
  if (type === 'partnership' || type === 'membership')
    return [
      { place: 'p0', role: 'seat' },
      { place: somewhere(), role: 'seat' },
    ];
  if (type === 'resources' || type === 'other') return [];
  if (type === 'workshop' || type === 'conference') return [{ place: somewhere(), role: 'venue' }];
  const home = random() < 0.7 ? 'p0' : 'p1';
  const away = Array.from({ length: 1 + Math.floor(random() * 3) }, () => somewhere());
  const stops: Stop[] = [
    { place: home, role: 'origin' },
    ...away.map((place) => ({ place, role: 'stop' as const })),
  ];
  if (stops.length < 4 && random() < 0.3) stops.push({ place: home, role: 'return' });
  return stops;
}

const STANDING: ReadonlySet<string> = new Set([
  'agreement',
  'partnership',
  'membership',
  'programme',
  'office',
]);

/** Mostly days; also months, seasons, years, decades, open and unknown ends, marks of doubt, and nothing. */
function whenOf(type: string, random: Random, isoDays: readonly string[]): string | undefined {
  // Later years hold more: a record grows.
  const first = Math.floor(Math.sqrt(random()) * DAYS);
  const day = isoDays[first]!;
  const kind = random();
  if (kind < 0.04) return undefined;
  if (STANDING.has(type) && kind < 0.5)
    return kind < 0.2 ? `${day.slice(0, 4)}/..` : `${day.slice(0, 7)}/2026`;
  if (kind < 0.06) return day.slice(0, 4);
  if (kind < 0.09) return `${day.slice(0, 4)}${pick(random, ['~', '?', '%'])}`;
  if (kind < 0.14) return day.slice(0, 7);
  if (kind < 0.15) return `${day.slice(0, 4)}-2${1 + (first % 4)}`;
  if (kind < 0.155) return `${day.slice(0, 3)}X`;
  if (kind < 0.16) return `../${day}`;
  if (kind < 0.165) return `${day}/`;
  if (kind < 0.17) return 'XXXX-12-25';
  if (kind < 0.35) return day;
  return `${day}/${isoDays[first + 1 + Math.floor(random() * 14)]!}`;
}
