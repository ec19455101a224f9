/** What a page tells, against the records read one by one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { columnsOf } from '../../src/model/columns';
import { regionOfCountry } from '../../src/model/regions';
import type { Dataset, EventRecord } from '../../src/model/schema';
import { factsOf, type Met } from '../../src/pages/facts';

const file = JSON.parse(readFileSync(`${import.meta.dirname}/../../data/exchanges.json`, 'utf8')) as Dataset;
const STANDING = ['agreement', 'partnership', 'membership', 'programme', 'office'];

describe.each<[string, Dataset]>([
  ['the default dataset', file],
  ['a synthetic dataset', syntheticDataset(150, 3)],
])('%s', (_, dataset) => {
  const columns = columnsOf(dataset);
  const countryOf = (id: string) => {
    const { country, place } = dataset.organizations.find((one) => one.id === id)!;
    return country ?? dataset.places.find((one) => one.id === place)?.country;
  };
  const events = dataset.events.filter(({ status }) => status !== 'cancelled');
  const bodies = (event: EventRecord) => [...new Set(event.participants.map(({ org }) => org))];
  const countries = (event: EventRecord) => {
    const ofStops = event.stops.map(({ place }) => dataset.places.find(({ id }) => id === place)!.country);
    return [...new Set([...ofStops, ...bodies(event).map(countryOf)])].filter((code) => code !== undefined);
  };
  const ids = (rows: number[]) => rows.map((row) => columns.events[row]!.id).sort();
  const idsOf = (list: EventRecord[]) => list.map(({ id }) => id).sort();
  const asMap = (list: Met[]) => new Map(list.map(({ id, records }) => [id, records]));
  const tally = (
    list: EventRecord[],
    values: (event: EventRecord) => string[],
    fits: (id: string) => boolean,
  ) => {
    const counts = new Map<string, number>();
    for (const event of list)
      for (const id of values(event)) if (fits(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };

  test('every organization', () => {
    for (const { id } of dataset.organizations) {
      const facts = factsOf(columns, { kind: 'organization', id }, countryOf);
      const own = events.filter((event) => bodies(event).includes(id));
      const country = countryOf(id);
      const isNear = (other: string) => country !== undefined && countryOf(other) === country;
      expect(ids(facts.rows)).toEqual(idsOf(own));
      expect(ids(facts.standing)).toEqual(idsOf(own.filter(({ type }) => STANDING.includes(type))));
      expect(asMap(facts.there)).toEqual(tally(events, bodies, (other) => other !== id && isNear(other)));
      expect(asMap(facts.together)).toEqual(
        tally(own, bodies, (other) => other !== id && !isNear(other) && !dataset.home.includes(other)),
      );
    }
  });

  test('every country and area', () => {
    const homes = dataset.home.map(countryOf);
    for (const code of columns.countryCodes) {
      const facts = factsOf(columns, { kind: 'country', id: code }, countryOf);
      expect(ids(facts.rows)).toEqual(idsOf(events.filter((event) => countries(event).includes(code))));
      expect(asMap(facts.there)).toEqual(tally(events, bodies, (id) => countryOf(id) === code));
      expect(asMap(facts.around)).toEqual(
        tally(
          events,
          countries,
          (other) =>
            other !== code && !homes.includes(other) && regionOfCountry(other) === regionOfCountry(code),
        ),
      );
      expect(facts.there.map(({ records }) => records)).toEqual(
        facts.there.map(({ records }) => records).sort((a, b) => b - a),
      );
    }
  });
});

test('an organization without a place, and one that no record names', () => {
  const lone = { id: 'lone', name: 'Lone', kind: 'agency' as const };
  const columns = columnsOf({ ...file, organizations: [...file.organizations, lone] });
  const facts = factsOf(columns, { kind: 'organization', id: 'lone' }, () => undefined);
  expect(facts).toEqual({ rows: [], standing: [], known: undefined, there: [], together: [], around: [] });
});
