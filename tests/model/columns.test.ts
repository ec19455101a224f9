/** The dataset as columns against the records they were made from. */
import { STATUSES } from '../../src/model/kinds';
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { NO_DIRECTION, columnsOf, isKnownToTheDay, peopleOf, valuesOf } from '../../src/model/columns';
import { parseEdtf } from '../../src/model/edtf';
import { DIRECTIONS, EVENT_TYPES, type EventRecord } from '../../src/model/schema';
import { OPEN_END, OPEN_START, isoOfDay } from '../../src/model/time';
import { dataset, event, organization, participants, stops } from '../fixtures/build';

const ids = (events: EventRecord[]) => columnsOf(dataset(events)).events.map(({ id }) => id);

describe('the order of the rows', () => {
  test('is by start, then end, then place in the file; the undated follow as they stand there', () => {
    expect(
      ids([
        event('undated-1'),
        event('b', { when: '2019-12' }),
        event('c', { when: '2020' }),
        event('undated-2', { when: 'XXXX-12-25' }),
        event('a2', { when: '2019-12-01' }),
        event('a1', { when: '2019-12-01' }),
        event('first', { when: '../2018' }),
        event('last', { when: '2020-01-01/..' }),
      ]),
    ).toEqual(['first', 'a2', 'a1', 'b', 'c', 'last', 'undated-1', 'undated-2']);
  });

  test('of no events is no rows', () => {
    const columns = columnsOf(dataset([]));
    expect([
      columns.count,
      columns.dated,
      columns.byEnd.length,
      columns.organizations.offsets.length,
    ]).toEqual([0, 0, 0, 1]);
  });
});

describe('one event', () => {
  const of = (fields: Partial<EventRecord>) => {
    const columns = columnsOf(dataset([event('e', fields)]));
    const names = (lists: 'organizations' | 'places') =>
      [...valuesOf(columns[lists], 0)].map((i) => columns.dataset[lists][i]!.id);
    const countries = [...valuesOf(columns.countries, 0)].map((i) => columns.countryCodes[i]);
    return { ...columns, names, countriesOfIt: countries };
  };

  test('in one place twice, with one body in two roles, has each once', () => {
    const { names, countriesOfIt } = of({
      stops: stops('beijing origin', 'almaty', 'almaty', 'pavlodar', 'beijing return'),
      participants: participants('home', 'psu', 'psu'),
    });
    expect(names('places')).toEqual(['beijing', 'almaty', 'pavlodar']);
    expect(names('organizations')).toEqual(['home', 'psu']);
    expect(countriesOfIt).toEqual(['CN', 'KZ']);
  });

  test('has the countries of all its stops, in any role, and of its participants', () => {
    expect(of({ stops: stops('oslo seat', 'almaty venue') }).countriesOfIt).toEqual(['NO', 'KZ']);
    expect(of({ participants: participants('icde') }).countriesOfIt).toEqual(['NO']);
    expect(of({ participants: participants('psu') }).countriesOfIt).toEqual(['KZ']);
    expect(of({ participants: participants('aaou') }).countriesOfIt).toEqual([]);
  });

  test('open to one side reaches beyond any date', () => {
    expect([of({ when: '1990/..' }).end[0], of({ when: '../1990' }).start[0]]).toEqual([
      OPEN_END,
      OPEN_START,
    ]);
  });

  test('without a direction has its own code', () => expect(of({}).direction[0]).toBe(NO_DIRECTION));

  test('counts its headcount, else those of its participants, else nobody', () => {
    const [a, b] = participants('home', 'psu');
    const both = [{ ...a!, headcount: 3 }, b!, { ...b!, headcount: 2 }];
    expect(peopleOf(event('e', { participants: both }))).toBe(5);
    expect(peopleOf(event('e', { participants: both, headcount: { value: 4, qualifier: 'about' } }))).toBe(4);
    expect(peopleOf(event('e', { participants: both, headcount: { value: 0, qualifier: 'exact' } }))).toBe(0);
    expect(peopleOf(event('e', { participants: [b!] }))).toBe(0);
  });
});

test("a seat's country stands for the body's own, which wins where both are given", () => {
  const both = organization('both', { place: 'almaty', country: 'NO' });
  const file = dataset([event('e', { participants: participants('both') })]);
  const columns = columnsOf({ ...file, organizations: [...file.organizations, both] });
  expect([...valuesOf(columns.countries, 0)].map((i) => columns.countryCodes[i])).toEqual(['NO']);
});

test('home is flagged with its country; a home that is nobody flags nothing', () => {
  const columns = columnsOf(dataset([], { home: ['home', 'icde', 'aaou'] }));
  expect([...columns.homeOrganization]).toEqual([1, 0, 1, 1]);
  const home = columns.countryCodes.filter((_, i) => columns.homeCountry[i]);
  expect(home).toEqual(['CN', 'NO']);
  expect([...columnsOf(dataset([], { home: [] })).homeCountry]).toEqual([0, 0, 0]);
});

test('dates are read once more on demand, as they were written', () => {
  const columns = columnsOf(
    dataset([event('a', { when: '2019-12-24/2019-12-28' }), event('b'), event('c', { when: '2020~' })]),
  );
  expect(columns.edtf(0)).toMatchObject({ text: '2019-12-24/2019-12-28' });
  expect([0, 1, 2].map((row) => isKnownToTheDay(columns.edtf(row)))).toEqual([true, false, false]);
  expect(columns.edtf(1)).toMatchObject({ text: '2020~' });
  expect(columns.edtf(2)).toBeUndefined();
});

describe('5,000 synthetic events', () => {
  const file = syntheticDataset(5000, 7);
  const columns = columnsOf(file);

  test('stand in order', () => {
    for (let row = 1; row < columns.dated; row++) {
      const order =
        columns.start[row]! - columns.start[row - 1]! || columns.end[row]! - columns.end[row - 1]!;
      expect(order).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(columns.events).size).toBe(file.events.length);
    const ends = [...columns.byEnd].map((row) => columns.end[row]!);
    expect(ends).toEqual([...columns.end.subarray(0, columns.dated)].sort((a, b) => a - b));
  });

  test('hold what the records say', () => {
    columns.events.forEach((record, row) => {
      const parsed = record.when === undefined ? undefined : parseEdtf(record.when);
      const span = typeof parsed === 'object' ? parsed.span : undefined;
      expect(row < columns.dated).toBe(span !== undefined);
      if (span) expect([columns.start[row], columns.end[row]]).toEqual(span);
      expect(columns.rowOf.get(record.id)).toBe(row);
      expect(EVENT_TYPES[columns.type[row]!]).toBe(record.type);
      expect(DIRECTIONS[columns.direction[row]!]).toBe(record.direction);
      expect(STATUSES[columns.status[row]!]).toBe(record.status ?? 'done');
      const bodies = [...valuesOf(columns.organizations, row)].map((i) => file.organizations[i]!.id);
      expect(bodies).toEqual([...new Set(record.participants.map(({ org }) => org))]);
      const where = [...valuesOf(columns.places, row)].map((i) => file.places[i]!.id);
      expect(where).toEqual([...new Set(record.stops.map((stop) => stop.place))]);
    });
  });

  test('have every kind of date that the timeline draws', () => {
    const dates = columns.events.map(({ when = '' }) => when.replace(/\d/g, '0'));
    for (const form of [
      '',
      '0000',
      '0000~',
      '0000-00',
      '000X',
      '../0000-00-00',
      '0000-00-00/',
      '0000/..',
      '0000-00-00',
    ])
      expect(dates).toContain(form);
    expect(isoOfDay(columns.start.find((day) => day > OPEN_START)!) >= '1990').toBe(true);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(syntheticDataset(200, 7)).toEqual(syntheticDataset(200, 7));
    expect(syntheticDataset(200, 7).events).not.toEqual(syntheticDataset(200, 8).events);
  });
});
