// Small datasets by chance, and the hard places of the earth.
import fc from 'fast-check';
import { crossIndexOf, type CrossIndex } from '../../src/filter/counts';
import { NO_CLAUSES } from '../../src/filter/clauses';
import { columnsOf, type Columns } from '../../src/model/columns';
import { legsOf, type Legs } from '../../src/model/legs';
import {
  DIRECTIONS,
  EVENT_TYPES,
  PRECISIONS,
  STOP_ROLES,
  type Dataset,
  type EventRecord,
  type Place,
} from '../../src/model/schema';
import { isoOfDay, type DaySpan } from '../../src/model/time';

export interface World {
  columns: Columns;
  legs: Legs;
  index: CrossIndex;
}

export function worldOf(dataset: Dataset): World {
  const columns = columnsOf(dataset);
  return { columns, legs: legsOf(columns), index: crossIndexOf(columns, NO_CLAUSES) };
}

export function datasetOf(places: Place[], events: EventRecord[], home?: string): Dataset {
  return {
    format: 'exchange-atlas',
    version: 1,
    title: 'Test',
    languages: ['en'],
    updated: '2020-01-01',
    licence: '',
    home: ['home'],
    organizations: [{ id: 'home', name: 'Home', kind: 'university', ...(home && { place: home }) }],
    places,
    events,
  };
}

export const placeOf = (
  id: string,
  lon: number,
  lat: number,
  precision: Place['precision'] = 'city',
): Place => ({ id, name: id, country: 'CN', coordinates: [lon, lat], precision });

export const tripOf = (id: string, places: string[], more: Partial<EventRecord> = {}): EventRecord => ({
  id,
  type: 'visit',
  title: id,
  participants: [],
  stops: places.map((place, i) => ({ place, role: i === 0 ? 'origin' : 'stop' })),
  sources: [],
  ...more,
});

const FIRST = 17_000;
const day = fc.integer({ min: FIRST, max: FIRST + 900 });

const coordinates = fc.oneof(
  fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 })),
  fc.constantFrom([1800, 0], [-1800, 300], [0, 900], [700, -900], [1200, 400], [-600, -400]),
);

const when = fc.option(
  fc.tuple(day, fc.nat(400), fc.boolean()).map(([start, length, open]) => {
    const first = isoOfDay(start);
    return open ? `${first}/..` : `${first}/${isoOfDay(start + length)}`;
  }),
  { nil: undefined },
);

export const dataset: fc.Arbitrary<Dataset> = fc
  .array(fc.tuple(coordinates, fc.constantFrom(...PRECISIONS), fc.constantFrom('CN', 'RU', 'SG')), {
    minLength: 1,
    maxLength: 9,
  })
  .chain((spots) => {
    const places = spots.map(([[lon, lat], precision, country], i) => ({
      ...placeOf(`p${i}`, lon! / 10, lat! / 10, precision),
      country,
    }));
    const stop = fc.record({
      place: fc.constantFrom(...places.map(({ id }) => id)),
      role: fc.constantFrom(...STOP_ROLES),
    });
    const event = fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      direction: fc.option(fc.constantFrom(...DIRECTIONS), { nil: undefined }),
      status: fc.constantFrom('done' as const, 'done' as const, 'cancelled' as const),
      stops: fc.array(stop, { maxLength: 5 }),
      when,
      inferred: fc.subarray(['stops', 'stops.0', 'stops.1.place', 'stops.2']),
    });
    return fc.array(event, { maxLength: 25 }).map((drafts) =>
      datasetOf(
        places,
        drafts.map((draft, i) => ({
          id: `e${i}`,
          title: `e${i}`,
          participants: [],
          sources: [],
          ...draft,
        })) as EventRecord[],
        'p0',
      ),
    );
  });

export const window: fc.Arbitrary<DaySpan | null> = fc.option(
  fc.tuple(day, fc.integer({ min: 1, max: 500 })).map(([start, length]): DaySpan => [start, start + length]),
  { nil: null },
);
