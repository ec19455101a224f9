// What stands on the map against a slow reading of the records.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossIndexOf } from '../../src/filter/counts';
import { countInGroup } from '../../src/filter/tally';
import { isInferred } from '../../src/model/legs';
import { parseDataset } from '../../src/model/parse';
import type { Dataset, EventRecord } from '../../src/model/schema';
import type { DaySpan } from '../../src/model/time';
import { familyOf } from '../../src/ui/shapes';
import {
  discRadius,
  familyTallyOf,
  framePoints,
  isRowVisible,
  legendMarks,
  legendTallyOf,
  legLook,
  legsOfRow,
  meridianOf,
  numberedStops,
  placeLooks,
  visibleLegs,
  visiblePlaces,
} from '../../src/map/scene';
import { legChooser } from '../../src/map/svg/sparse';
import { dataset, datasetOf, placeOf, tripOf, window, worldOf, type World } from './worlds';

/** The slow twin: which records are in a window, by their own columns' spans. */
function shown({ columns }: World, span: DaySpan | null): { event: EventRecord; row: number }[] {
  return columns.events.flatMap((event, row) => {
    if (event.status === 'cancelled') return [];
    const inside =
      span === null || (row < columns.dated && columns.start[row]! < span[1] && columns.end[row]! > span[0]);
    return inside ? [{ event, row }] : [];
  });
}

/** Legs of one record, by the words of DESIGN 3a. */
function legsOfEvent(event: EventRecord): string[] {
  const way = event.stops.flatMap((stop, i) =>
    ['origin', 'stop', 'return'].includes(stop.role) ? [{ ...stop, i }] : [],
  );
  const inferred = (i: number) => isInferred(event, `stops.${i}.place`);
  const name = (kind: string, a: { place: string; i: number }, b: { place: string; i: number }) =>
    `${event.id} ${kind} ${a.place}>${b.place}${inferred(a.i) || inferred(b.i) ? ' inferred' : ''}`;
  if (way.length > 1)
    return way
      .slice(1)
      .flatMap((stop, i) => (stop.place === way[i]!.place ? [] : [name('leg', way[i]!, stop)]));
  const seats = event.stops.flatMap((stop, i) => (stop.role === 'seat' ? [{ ...stop, i }] : []));
  return seats
    .slice(1)
    .flatMap((seat) => (seat.place === seats[0]!.place ? [] : [name('tie', seats[0]!, seat)]));
}

function legNames({ columns, legs }: World, found: Uint32Array): string[] {
  const place = (i: number) => columns.dataset.places[i]!.id;
  return [...found].map((leg) => {
    const kind = legs.tie[leg] ? 'tie' : 'leg';
    const end = legs.inferred[leg] ? ' inferred' : '';
    return `${columns.events[legs.row[leg]!]!.id} ${kind} ${place(legs.from[leg]!)}>${place(legs.to[leg]!)}${end}`;
  });
}

const forAll = (check: (world: World, span: DaySpan | null) => void) =>
  fc.assert(
    fc.property(dataset, window, (data: Dataset, span) => check(worldOf(data), span)),
    { numRuns: 300 },
  );

describe('by chance, against the records', () => {
  test('visible legs', () => {
    forAll((world, span) => {
      const { columns, legs, index } = world;
      const found = visibleLegs({ columns, legs, mask: index.mask, window: span });
      const expected = shown(world, span).flatMap(({ event }) => legsOfEvent(event));
      expect(legNames(world, found).sort()).toEqual(expected.sort());
      expect(legChooser(columns, legs, index.mask)(span)).toEqual(found);
      expect([...found]).toEqual([...found].sort((a, b) => a - b));
    });
  });

  test('visible places, their counts and colours', () => {
    forAll((world, span) => {
      const { columns, index } = world;
      const marks = visiblePlaces(familyTallyOf(columns, index.mask), span);
      const here = (id: string) =>
        shown(world, span).filter(({ event }) => event.stops.some(({ place }) => place === id));
      const expected = columns.dataset.places.flatMap(({ id }, place) =>
        here(id).length > 0 ? [{ place, count: here(id).length }] : [],
      );
      expect(marks.map(({ place, count }) => ({ place, count }))).toEqual(expected);
      for (const { place, family, mixed, count } of marks) {
        const families = here(columns.dataset.places[place]!.id).map(({ event }) =>
          familyOf(event.type, event.direction),
        );
        const of = (wanted: string) => families.filter((one) => one === wanted).length;
        expect(Math.max(...families.map(of))).toBe(of(family));
        expect(mixed).toBe(new Set(families).size > 1);
        expect(count).toBe(countInGroup(index.places, place, span));
      }
    });
  });

  test('the legend names exactly what is there', () => {
    forAll((world, span) => {
      const { columns, legs, index } = world;
      const looks = placeLooks(columns);
      const marks = legendMarks(legendTallyOf(columns, legs, looks, index.mask), span);
      const found = [...visibleLegs({ columns, legs, mask: index.mask, window: span })].map((leg) =>
        legLook(columns, legs, leg),
      );
      const places = visiblePlaces(familyTallyOf(columns, index.mask), span);
      expect(marks.includes('out')).toBe(found.some(({ tie, inbound }) => !tie && !inbound));
      expect(marks.includes('in')).toBe(found.some(({ inbound }) => inbound));
      expect(marks.includes('inferred')).toBe(found.some(({ tie, inferred }) => inferred && !tie));
      expect(marks.includes('tie')).toBe(found.some(({ tie }) => tie));
      expect(marks.includes('area')).toBe(places.some(({ place }) => looks[place]!.kind === 'area'));
    });
  });

  test('rows, and the legs of each', () => {
    forAll((world, span) => {
      const { columns, legs, index } = world;
      const rows = new Set(shown(world, span).map(({ row }) => row));
      for (let row = 0; row < columns.count; row++) {
        expect(isRowVisible({ columns, mask: index.mask, window: span }, row)).toBe(rows.has(row));
        const [from, to] = legsOfRow(legs, row);
        expect([...legs.row.subarray(from, to)].every((own) => own === row)).toBe(true);
        expect(to - from).toBe([...legs.row].filter((own) => own === row).length);
      }
    });
  });
});

describe('looks of places', () => {
  const places = [
    placeOf('home', 116, 40),
    placeOf('city', 0, 50),
    placeOf('tied', 10, 50),
    { ...placeOf('country', 100, 60, 'country'), country: 'RU' },
    { ...placeOf('region', 114, 22, 'region'), country: 'SG' },
  ];
  const tie = tripOf('tie', [], {
    type: 'partnership',
    stops: ['home', 'tied'].map((place) => ({ place, role: 'seat' })),
  });
  const { columns } = worldOf(datasetOf(places, [tripOf('trip', ['home', 'city', 'country']), tie], 'home'));

  test('home, stop, seat, area', () => {
    expect(placeLooks(columns).map(({ kind }) => kind)).toEqual(['home', 'stop', 'seat', 'area', 'area']);
  });

  test('discs are as large as the area, from 10 to 40 px', () => {
    const [russia, region] = placeLooks(columns)
      .slice(3)
      .map(({ radius }) => radius) as [number, number];
    expect(russia).toBeGreaterThan(2000);
    expect(russia).toBeLessThan(2600);
    expect(discRadius(russia, 36)).toBe(40);
    expect(discRadius(region, 36)).toBe(10);
    expect(discRadius(490, 18)).toBeGreaterThan(25);
  });

  test('the Pacific lies in the middle for a home in Asia', () => {
    expect(meridianOf(columns)).toBe(150);
    expect(meridianOf(worldOf(datasetOf(places, [], 'city')).columns)).toBe(11);
    expect(meridianOf(worldOf(datasetOf(places, [])).columns)).toBe(11);
  });
});

describe('numbers of stops', () => {
  const places = ['a', 'b', 'c'].map((id, i) => placeOf(id, i * 10, 0));
  const texts = (way: string[], more: Partial<EventRecord> = {}) => {
    const { columns } = worldOf(datasetOf(places, [tripOf('trip', way, more)]));
    return numberedStops(columns, 0).map(({ place, text }) => `${places[place]!.id}:${text}`);
  };

  test('only stops of role stop have one, several in one place are joined', () => {
    expect(texts(['a', 'b', 'c', 'b'])).toEqual(['a:', 'b:1, 3', 'c:2']);
  });

  test('all stops in one place', () => {
    expect(texts(['a', ...Array<string>(80).fill('a')])).toEqual(['a:1–80']);
  });

  test('eighty stops to and fro stay short', () => {
    const way = Array.from({ length: 80 }, (_, i) => 'abc'[i % 3]!);
    expect(texts(way)).toEqual(['a:3, 6, 9 …', 'b:1, 4, 7 …', 'c:2, 5, 8 …']);
  });

  test('an inferred place is inferred only when every stop there is', () => {
    const { columns } = worldOf(
      datasetOf(places, [tripOf('trip', ['a', 'b', 'a'], { inferred: ['stops.0', 'stops.1'] })]),
    );
    expect(numberedStops(columns, 0).map(({ inferred }) => inferred)).toEqual([false, true]);
  });
});

test('a framed way includes its northernmost point', () => {
  const places = [placeOf('a', 116, 40), placeOf('b', -74, 40.7)];
  const { columns, legs } = worldOf(datasetOf(places, [tripOf('trip', ['a', 'b'])]));
  const lats = framePoints(columns, legs, [0], [0, 1]).map(([, lat]) => lat);
  expect(Math.max(...lats)).toBeGreaterThan(80);
});

test('the December 2019 trips of the default dataset', () => {
  const data = parseDataset(JSON.parse(readFileSync('data/exchanges.json', 'utf8'))).dataset!;
  const { columns, legs } = worldOf(data);
  const { mask } = crossIndexOf(columns, { filters: { type: ['visit'] }, query: '' });
  const span: DaySpan = [Date.UTC(2019, 11, 1) / 864e5, Date.UTC(2020, 0, 1) / 864e5];
  const found = visibleLegs({ columns, legs, mask, window: span });
  const id = (place: number) => data.places[place]!.id;
  expect([...found].map((leg) => `${id(legs.from[leg]!)} ${id(legs.to[leg]!)}`).sort()).toEqual([
    'almaty pavlodar',
    'beijing almaty',
    'beijing madrid',
    'beijing zambia',
    'madrid barcelona',
    'nonthaburi beijing',
    'zambia botswana',
  ]);
});
