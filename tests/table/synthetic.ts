/** Seeded datasets for the table: many events of every kind, dates of every form. */
import { columnsOf, type Columns } from '../../src/model/columns';
import { DIRECTIONS, EVENT_TYPES, type Dataset, type EventRecord } from '../../src/model/schema';
import { isoOfDay } from '../../src/model/time';

/** Mulberry32: numbers in [0, 1) from a seed. */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = ['Beijing', 'Almaty', 'Pavlodar', 'Madrid', 'Lusaka', 'Bangkok'];
const CODES = ['CN', 'KZ', 'KZ', 'ES', 'ZM', 'TH'];

export function syntheticDataset(count: number, seed = 1): Dataset {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const when = (): string | undefined => {
    const day = 7000 + Math.floor(next() * 12_000);
    const forms = [
      undefined,
      isoOfDay(day),
      `${isoOfDay(day)}/${isoOfDay(day + Math.floor(next() * 60))}`,
      isoOfDay(day).slice(0, 7),
      isoOfDay(day).slice(0, 4),
      `${isoOfDay(day)}/..`,
    ];
    return pick(forms);
  };
  const events = Array.from({ length: count }, (_, i): EventRecord => {
    const date = when();
    const direction = pick([undefined, ...DIRECTIONS]);
    return {
      id: `e${i}`,
      type: pick(EVENT_TYPES),
      title: { en: `Event ${Math.floor(next() * count)}`, zh: `活动${Math.floor(next() * count)}` },
      ...(date && { when: date }),
      ...(direction && { direction }),
      participants: [
        { org: 'home', role: 'home' },
        ...(next() < 0.8 ? [{ org: pick(['p1', 'p2', 'p3', 'p4']), role: 'host' as const }] : []),
      ],
      stops: PLACES.filter(() => next() < 0.3).map((_name, j) => ({
        place: `place${j}`,
        role: j === 0 ? 'origin' : 'stop',
      })),
      sources: [],
      ...(next() < 0.05 && { status: 'cancelled' as const }),
    };
  });
  return {
    format: 'exchange-atlas',
    version: 1,
    title: 'Synthetic',
    languages: ['en', 'zh'],
    updated: '2021-01-01',
    licence: '',
    home: ['home'],
    organizations: [
      { id: 'home', name: 'Home', kind: 'university', country: 'CN' },
      ...[1, 2, 3, 4].map((n) => ({
        id: `p${n}`,
        name: { en: `Partner ${n}`, zh: `伙伴${n}` },
        kind: 'university' as const,
        country: CODES[n]!,
      })),
    ],
    places: PLACES.map((name, i) => ({
      id: `place${i}`,
      name,
      country: CODES[i]!,
      coordinates: [i * 10, i],
      precision: 'city',
    })),
    events,
  };
}

export const syntheticColumns = (count: number, seed?: number): Columns =>
  columnsOf(syntheticDataset(count, seed));
