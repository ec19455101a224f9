// Where the delegations of one moment are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivalsOf, travellersAt, tripsOf } from '../../src/map/trips';
import { columnsOf } from '../../src/model/columns';
import { legsOf, routeStops } from '../../src/model/legs';
import { dayOfIso } from '../../src/model/time';
import { dataset, event, stops } from '../fixtures/build';
import { syntheticDataset } from '../../bench/synthetic';

const day = (iso: string) => dayOfIso(iso)!;
const scene = (...events: ReturnType<typeof event>[]) => {
  const columns = columnsOf(dataset(events));
  const legs = legsOf(columns);
  const trips = tripsOf(columns, legs, new Uint8Array(columns.count).fill(1));
  return { columns, legs, trips, at: (when: number) => travellersAt(columns, trips, when) };
};
const almaty = { when: '2019-12-24/2019-12-28', stops: stops('beijing origin', 'almaty', 'pavlodar') };

describe('one trip', () => {
  const { at, legs, columns } = scene(event('trip', almaty));
  const place = (id: string) => columns.placeIndex.get(id)!;

  test('is nowhere before its first day and after its last', () => {
    expect(at(day('2019-12-23') + 0.99)).toEqual([]);
    expect(at(day('2019-12-29'))).toEqual([]);
  });

  test('begins at its first stop and ends at its last', () => {
    const [first] = at(day('2019-12-24'));
    expect(first).toMatchObject({ leg: 0, share: 0, reached: [place('beijing')] });
    const [last] = at(day('2019-12-28') + 0.99);
    expect(last).toMatchObject({ leg: legs.count - 1, share: 1 });
    expect(last!.reached).toEqual(['beijing', 'almaty', 'pavlodar'].map(place));
  });

  test('stops light up in order, and it never goes back', () => {
    let [way, lit] = [0, 0];
    for (let when = day('2019-12-24'); when < day('2019-12-29'); when += 0.05) {
      const [{ leg, share, reached }] = at(when) as [ReturnType<typeof at>[number]];
      expect(leg + share).toBeGreaterThanOrEqual(way);
      expect(reached.length).toBeGreaterThanOrEqual(lit);
      [way, lit] = [leg + share, reached.length];
    }
  });
});

test("stops' own days are kept, the others spread between", () => {
  const record = event('trip', {
    when: '2019-12-01/2019-12-10',
    stops: [
      { place: 'beijing', role: 'origin' },
      { place: 'almaty', role: 'stop' },
      { place: 'pavlodar', role: 'stop', when: '2019-12-07/2019-12-08' },
      { place: 'beijing', role: 'return' },
    ],
  });
  const days = arrivalsOf(record, routeStops(record), [day('2019-12-01'), day('2019-12-11')]);
  expect(days[0]).toBe(day('2019-12-01'));
  expect(days[2]).toBeCloseTo(day('2019-12-07') + 0.3, 6);
  expect(days[1]).toBeCloseTo((days[0]! + days[2]!) / 2, 6);
  expect(days[3]).toBeLessThan(day('2019-12-11'));
});

test('own days that run backwards, or lie outside the trip, are passed over', () => {
  const record = event('trip', {
    when: '2019-12-01/2019-12-10',
    stops: [
      { place: 'beijing', role: 'origin' },
      { place: 'almaty', role: 'stop', when: '2019-12-08' },
      { place: 'pavlodar', role: 'stop', when: '2019-12-03' },
      { place: 'oslo', role: 'stop', when: '2020-02-03' },
    ],
  });
  const days = arrivalsOf(record, routeStops(record), [day('2019-12-01'), day('2019-12-11')]);
  for (let i = 1; i < days.length; i++) expect(days[i]!).toBeGreaterThan(days[i - 1]!);
});

test('ties, undated trips and trips of which a year is known are not travelled', () => {
  const { trips } = scene(
    event('tie', { when: '2019-12-24', stops: stops('beijing seat', 'oslo seat') }),
    event('undated', { stops: almaty.stops }),
    event('year', { when: '2019', stops: almaty.stops }),
  );
  expect(trips.rows).toHaveLength(0);
});

test('a trip that stays in one place for two stops has a leg less', () => {
  const { at, legs } = scene(
    event('trip', {
      when: '2019-12-24/2019-12-28',
      stops: stops('beijing origin', 'almaty', 'almaty', 'pavlodar'),
    }),
  );
  expect(legs.count).toBe(2);
  expect(at(day('2019-12-28') + 0.99)[0]).toMatchObject({ leg: 1, share: 1 });
});

test('found by searching as by looking at every record', () => {
  const columns = columnsOf(syntheticDataset(600));
  const legs = legsOf(columns);
  const mask = Uint8Array.from(columns.events, (_, row) => (row % 5 === 0 ? 0 : 1));
  const trips = tripsOf(columns, legs, mask);
  const travels = columns.events.flatMap((record, row) => {
    const [start, end] = [columns.start[row]!, columns.end[row]!];
    const own = row < columns.dated && end - start <= 92 && mask[row] === 1;
    return own && [...legs.row].some((of, leg) => of === row && !legs.tie[leg])
      ? [{ row, start, end, id: record.id }]
      : [];
  });
  fc.assert(
    fc.property(fc.double({ min: day('1990-01-01'), max: day('2027-01-01'), noNaN: true }), (when) => {
      const rows = travellersAt(columns, trips, when).map(({ row }) => row);
      const looked = travels.filter(({ start, end }) => start <= when && when < end).map(({ row }) => row);
      expect(rows).toEqual(looked);
      for (const { row, leg, share } of travellersAt(columns, trips, when)) {
        expect(legs.row[leg]).toBe(row);
        expect(share >= 0 && share <= 1).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
