/** What is drawn between places. */
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { columnsOf } from '../../src/model/columns';
import { FAN, hopsOf, isInferred, legsOf, routeStops } from '../../src/model/legs';
import type { EventRecord } from '../../src/model/schema';
import { dataset, event, place, stops } from '../fixtures/build';

/** Legs as "beijing > almaty", dashed ones with "?", ties with "~". */
function drawn(events: EventRecord[], places = dataset([]).places) {
  const file = dataset(events, { places });
  const legs = legsOf(columnsOf(file));
  return Array.from({ length: legs.count }, (_, i) => {
    const way = legs.tie[i] ? '~' : '>';
    return `${places[legs.from[i]!]!.id} ${way} ${places[legs.to[i]!]!.id}${legs.inferred[i] ? ' ?' : ''}`;
  });
}
const trip = (...written: string[]) => event('e', { stops: stops(...written) });

describe('legs', () => {
  test('run between consecutive stops of a route', () => {
    expect(drawn([trip('beijing origin', 'almaty', 'pavlodar', 'beijing return')])).toEqual([
      'beijing > almaty',
      'almaty > pavlodar',
      'pavlodar > beijing',
    ]);
  });
  test('pass over a venue and a seat', () => {
    expect(drawn([trip('beijing origin', 'oslo venue', 'almaty', 'oslo seat')])).toEqual([
      'beijing > almaty',
    ]);
    expect(routeStops(trip('oslo venue', 'almaty', 'oslo seat', 'beijing return'))).toEqual([1, 3]);
  });
  test('are none between two consecutive stops in one place', () => {
    expect(drawn([trip('beijing origin', 'almaty', 'almaty', 'pavlodar')])).toEqual([
      'beijing > almaty',
      'almaty > pavlodar',
    ]);
  });
  test('are none where all stops are in one place, one stop, or none', () => {
    expect(drawn([trip('almaty origin', 'almaty', 'almaty return')])).toEqual([]);
    expect(drawn([trip('almaty')])).toEqual([]);
    expect(drawn([trip()])).toEqual([]);
    expect(drawn([trip('almaty venue')])).toEqual([]);
  });
  test('are 79 between 80 stops', () => {
    const places = Array.from({ length: 80 }, (_, i) => place(`p${i}`));
    expect(drawn([trip(...places.map(({ id }) => id))], places)).toHaveLength(79);
  });
  test('there and back again are two', () => {
    expect(drawn([trip('beijing origin', 'almaty', 'beijing return')])).toEqual([
      'beijing > almaty',
      'almaty > beijing',
    ]);
  });
});

describe('a leg is inferred', () => {
  const legs = (...inferred: string[]) =>
    drawn([event('e', { stops: stops('beijing origin', 'almaty', 'pavlodar'), inferred })]);

  test('when either end is', () => {
    expect(legs('stops.0')).toEqual(['beijing > almaty ?', 'almaty > pavlodar']);
    expect(legs('stops.1')).toEqual(['beijing > almaty ?', 'almaty > pavlodar ?']);
    expect(legs('stops')).toEqual(['beijing > almaty ?', 'almaty > pavlodar ?']);
    expect(legs('stops.2.place')).toEqual(['beijing > almaty', 'almaty > pavlodar ?']);
  });
  test('not when something else is', () => {
    const sure = ['beijing > almaty', 'almaty > pavlodar'];
    expect(legs('when', 'direction', 'stops.1.when', 'stops.10', 'stop', 'type')).toEqual(sure);
    expect(legs()).toEqual(sure);
  });
  test('by the path itself or one above it', () => {
    const record = event('e', { inferred: ['stops.1', 'when'] });
    expect(isInferred(record, 'stops.1')).toBe(true);
    expect(isInferred(record, 'stops.1.place')).toBe(true);
    expect(isInferred(record, 'stops.10')).toBe(false);
    expect(isInferred(record, 'stops')).toBe(false);
    expect(isInferred(event('e'), 'when')).toBe(false);
  });
});

describe('ties', () => {
  const tie = (...written: string[]) => event('e', { type: 'partnership', stops: stops(...written) });

  test('run from the first seat to each of the others', () => {
    expect(drawn([tie('beijing seat', 'almaty seat', 'oslo seat')])).toEqual([
      'beijing ~ almaty',
      'beijing ~ oslo',
    ]);
  });
  test('are none to itself, and none from a single seat', () => {
    expect(drawn([tie('beijing seat', 'beijing seat', 'oslo seat')])).toEqual(['beijing ~ oslo']);
    expect(drawn([tie('beijing seat')])).toEqual([]);
  });
  test('are none beside a route', () => {
    expect(drawn([tie('beijing seat', 'oslo seat', 'beijing origin', 'almaty')])).toEqual([
      'beijing > almaty',
    ]);
  });
  test('are inferred when either seat is', () => {
    const record = { ...tie('beijing seat', 'almaty seat', 'oslo seat'), inferred: ['stops.2'] };
    expect(drawn([record])).toEqual(['beijing ~ almaty', 'beijing ~ oslo ?']);
  });
});

describe('lanes', () => {
  const lanes = (...trips: string[][]) => {
    const events = trips.map((written, i) =>
      event(`e${i}`, { when: `20${10 + i}`, stops: stops(...written) }),
    );
    return [...legsOf(columnsOf(dataset(events))).lane];
  };
  const there = ['beijing origin', 'almaty'];

  test('a leg alone on its pair of places runs straight', () => {
    expect(lanes(there, ['beijing origin', 'oslo'])).toEqual([0, 0]);
  });
  test('two trips on one route fan out', () => expect(lanes(there, there)).toEqual([1, 2]));
  test('the way back is parallel, and bows to its own right', () => {
    expect(lanes(['beijing origin', 'almaty', 'beijing return'])).toEqual([1, 1]);
  });
  test(`start again after ${FAN}`, () => {
    expect(lanes(...Array.from({ length: 8 }, () => there))).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
  });
});

test('all legs are those of each event, in the order of the rows', () => {
  const columns = columnsOf(syntheticDataset(2000, 3));
  const legs = legsOf(columns);
  const expected = columns.events.flatMap((record, row) =>
    hopsOf(record, columns).map((hop) => ({ row, ...hop })),
  );
  expect(legs.count).toBe(expected.length);
  expected.forEach((hop, i) => {
    expect([legs.row[i], legs.from[i], legs.to[i]]).toEqual([hop.row, hop.from, hop.to]);
    expect([legs.tie[i], legs.inferred[i]]).toEqual([Number(hop.tie), Number(hop.inferred)]);
  });
});
