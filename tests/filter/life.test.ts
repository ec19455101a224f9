// What lasts: in force, expired, renewed, and of what nobody knows the end; counted by searching, held against a
// plain look at every record.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isStanding,
  lifeIndexOf,
  lifeOf,
  renewalsOf,
  statusOn,
  unknownOn,
  unknownRowsOn,
} from '../../src/filter/life';
import { countIn } from '../../src/filter/tally';
import { columnsOf } from '../../src/model/columns';
import type { EventRecord } from '../../src/model/schema';
import { dayOfIso } from '../../src/model/time';
import { datasetOf } from '../timeline/made';

const day = (iso: string) => dayOfIso(iso)!;
const made = (event: Partial<EventRecord>): EventRecord => datasetOf([event]).events[0]!;
const agreement = (event: Partial<EventRecord>) => made({ type: 'agreement', ...event });

describe('on one day', () => {
  const five = agreement({ when: '2015-03-01', valid: '2015-03-01/2020-02-29' });

  test.each([
    ['2015-02-28', 'not-begun'],
    ['2015-03-01', 'in-force'],
    ['2020-02-29', 'in-force'],
    ['2020-03-01', 'expired'],
  ])('an agreement for five years, on %s: %s', (on, status) => expect(statusOn(five, day(on))).toBe(status));

  test.each<[string, Partial<EventRecord>, string]>([
    ['signed, and no text says until when', { when: '2018-12-17' }, 'unknown-end'],
    ['in force from, end left empty', { valid: '2018-01-10/' }, 'unknown-end'],
    ['in force with no end set', { when: '2018-01-10', valid: '2018-01-10/..' }, 'in-force'],
    ['signed over two days', { when: '2018-12-17/2018-12-18' }, 'unknown-end'],
    ['no date', {}, 'undated'],
    ['a programme that ran for three years', { type: 'programme', when: '2012/2014' }, 'expired'],
    ['a programme of which a year is known', { type: 'programme', when: '2012' }, 'unknown-end'],
    ['a membership since', { type: 'membership', when: '1990/..' }, 'in-force'],
    ['an office there by then, start unknown', { type: 'office', when: '/2019' }, 'expired'],
    ['a visit', { type: 'visit', when: '2018-12-17' }, 'undated'],
  ])('%s: in 2026 %s', (_, event, status) =>
    expect(statusOn(agreement(event), day('2026-11-22'))).toBe(status),
  );

  test('the signing is told apart from the time in force', () => {
    expect(lifeOf(agreement({ when: '2018-12-17', valid: '2019/2023' }))?.signed?.text).toBe('2018-12-17');
    expect(lifeOf(agreement({ when: '2018-12-17' }))?.signed).toBeUndefined();
  });
});

describe('renewed', () => {
  const old = agreement({ id: 'old', when: '2010-05-01' });
  const renewal = (id: string, when: string) =>
    agreement({ id, when, related: [{ event: 'old', relation: 'renews' }] });

  test('the first that renews it counts, and none without a date', () => {
    const renewals = renewalsOf([old, renewal('later', '2020-05-01'), renewal('first', '2015-05-01')]);
    expect(renewals.get('old')).toEqual({ by: 'first', from: day('2015-05-01') });
    expect(renewalsOf([old, agreement({ related: [{ event: 'old', relation: 'renews' }] })]).size).toBe(0);
  });

  test('is of unknown end only until then', () => {
    const columns = columnsOf(datasetOf([old, renewal('new', '2015-05-01')]), 'life');
    const index = lifeIndexOf(columns, new Uint8Array(2).fill(1));
    const ids = (on: string) => unknownRowsOn(index, day(on)).map((row) => columns.events[row]!.id);
    expect(ids('2010-05-01')).toEqual([]);
    expect(ids('2015-04-30')).toEqual(['old']);
    expect(ids('2015-05-01')).toEqual([]);
    expect(ids('2015-05-02')).toEqual(['new']);
  });
});

describe('counting by searching', () => {
  const date = fc
    .tuple(fc.integer({ min: 2000, max: 2006 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  const time = fc.oneof(
    date,
    fc.tuple(date, date).map((dates) => dates.toSorted().join('/')),
    date.map((from) => `${from}/..`),
    date.map((from) => `${from}/`),
    fc.constant(undefined),
  );
  const record = fc.record({
    type: fc.constantFrom('agreement', 'programme', 'membership', 'visit', 'workshop') as fc.Arbitrary<
      EventRecord['type']
    >,
    when: time,
    valid: time,
    status: fc.constantFrom(undefined, undefined, 'planned') as fc.Arbitrary<EventRecord['status']>,
    renews: fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }),
  });
  const datasets = fc.array(record, { maxLength: 12 }).map((records) =>
    datasetOf(
      records.map(({ when, valid, status, type, renews }) => ({
        type,
        ...(when && { when }),
        ...(valid && { valid }),
        ...(status && { status }),
        ...(renews !== undefined &&
          renews < records.length && { related: [{ event: `e${renews}`, relation: 'renews' as const }] }),
      })),
    ),
  );

  test('agrees with a look at every record', () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: day('1999-06-01'), max: day('2008-01-01') }), (dataset, on) => {
        const columns = columnsOf(dataset, 'life');
        const mask = new Uint8Array(columns.count).fill(1);
        const index = lifeIndexOf(columns, mask);
        const span = [on, on + 1] as const;

        const standing = dataset.events.filter(({ type }) => isStanding(type));
        const inForce = standing.filter((event) => statusOn(event, on) === 'in-force').length;
        const counted = Object.values(index.inForce).map((tally) => countIn(tally, span));
        expect(counted.reduce((a, b) => a + b, 0)).toBe(inForce);

        const renewed = (id: string) =>
          dataset.events.some(
            (event) =>
              event.related?.some(({ event: of }) => of === id) && (lifeOf(event)?.span[0] ?? Infinity) <= on,
          );
        const unknown = standing
          .filter((event) => event.status !== 'planned' && statusOn(event, on) === 'unknown-end')
          .filter(({ id }) => !renewed(id))
          .map(({ id }) => id);
        expect(unknownOn(index, on)).toBe(unknown.length);
        const rows = unknownRowsOn(index, on).map((row) => columns.events[row]!.id);
        expect(rows.toSorted()).toEqual(unknown.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
