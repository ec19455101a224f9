/** Days and calendar steps are UTC's, whatever the machine's time zone. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf';
import {
  DAY_MS,
  dateOfDay,
  dayOf,
  dayOfDate,
  dayOfIso,
  isoOfDay,
  monthSpan,
  monthStart,
  msOf,
  plusDays,
  plusMonths,
  plusYears,
  sameSpan,
  touches,
  yearSpan,
  yearStart,
} from '../../src/model/time';

const day = (iso: string) => dayOfIso(iso)!;
const days = fc.integer({ min: -700_000, max: 2_900_000 });

const machineZone = process.env.TZ;

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu'])('in %s', (zone) => {
  beforeAll(() => void (process.env.TZ = zone));
  afterAll(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  test('the zone is set, or nothing here would be proved', () => {
    expect(new Date(2019, 0).getTimezoneOffset() === 0).toBe(zone === 'UTC');
  });

  describe('a day', () => {
    test('counts from 1970-01-01', () => {
      expect(dayOfDate(1970)).toBe(0);
      expect(dayOfDate(1970, 1, 2)).toBe(1);
      expect(dayOfDate(1969, 12, 31)).toBe(-1);
      expect(dayOf(-1)).toBe(-1);
      expect(msOf(day('2019-12-24'))).toBe(Date.UTC(2019, 11, 24));
    });

    test('of a year below 100 is not of 19xx', () => {
      expect(dateOfDay(dayOfDate(50, 3, 4))).toEqual({ year: 50, month: 3, day: 4 });
      expect(dateOfDay(dayOfDate(0))).toEqual({ year: 0, month: 1, day: 1 });
      expect(dateOfDay(dayOfDate(-44, 3, 15))).toEqual({ year: -44, month: 3, day: 15 });
    });

    test('goes to its date and back', () => {
      fc.assert(
        fc.property(days, (n) => {
          const { year, month, day: date } = dateOfDay(n);
          expect(dayOfDate(year, month, date)).toBe(n);
          expect(dayOfIso(isoOfDay(n))).toBe(n);
          expect(dayOf(msOf(n) + DAY_MS - 1)).toBe(n);
        }),
      );
    });

    test.each([
      '2019-02-29',
      '2019-13-01',
      '2019-00-10',
      '2019-1-1',
      '2019-01-01T00:00:00Z',
      '20190101',
      '',
      'x',
    ])('%j is none', (text) => expect(dayOfIso(text)).toBeUndefined());
    test.each(['-000000-01-01', '+002019-01-01', '+999999-01-01', '+010000-02-30'])(
      '%j is none either',
      (text) => expect(dayOfIso(text)).toBeUndefined(),
    );

    test('outside the years 0 to 9999 is written with a sign', () => {
      expect(isoOfDay(dayOfDate(-44, 3, 15))).toBe('-000044-03-15');
      expect(isoOfDay(dayOfDate(12345))).toBe('+012345-01-01');
    });
  });

  describe('steps', () => {
    test('of months end on the last day of a shorter month', () => {
      expect(isoOfDay(plusMonths(day('2019-01-31'), 1))).toBe('2019-02-28');
      expect(isoOfDay(plusMonths(day('2020-03-31'), -1))).toBe('2020-02-29');
      expect(isoOfDay(plusMonths(day('2019-12-15'), 1))).toBe('2020-01-15');
    });
    test('of days and years', () => {
      expect(isoOfDay(plusDays(day('2019-12-31'), 1))).toBe('2020-01-01');
      expect(isoOfDay(plusYears(day('2020-02-29'), 1))).toBe('2021-02-28');
    });
    test('over the hours that summer time takes are still one day', () => {
      fc.assert(
        fc.property(days, fc.integer({ min: -4000, max: 4000 }), (n, by) => {
          expect(plusDays(n, by)).toBe(n + by);
        }),
      );
    });
  });

  test('months and years hold each of their days, and start with the first', () => {
    fc.assert(
      fc.property(days, (n) => {
        const { year, month } = dateOfDay(n);
        expect(monthStart(n)).toBe(dayOfDate(year, month));
        expect(yearStart(n)).toBe(dayOfDate(year));
        expect(monthSpan(n)).toEqual([dayOfDate(year, month), dayOfDate(year, month + 1)]);
        expect(yearSpan(n)).toEqual([dayOfDate(year), dayOfDate(year + 1)]);
      }),
    );
  });

  describe('windows are half-open', () => {
    const window = [day('2019-12-01'), day('2020-01-01')] as const;
    test.each([
      ['2019-11-30', '2019-12-01', false],
      ['2019-11-30', '2019-12-02', true],
      ['2019-12-31', '2020-01-01', true],
      ['2020-01-01', '2020-01-02', false],
      ['1990-01-01', '2030-01-01', true],
    ])('%s to %s touches December 2019: %s', (start, end, expected) =>
      expect(touches(day(start), day(end), window)).toBe(expected),
    );
    test('the same window is the same by its days', () => {
      expect(sameSpan(null, null)).toBe(true);
      expect(sameSpan([1, 2], null)).toBe(false);
      expect(sameSpan([1, 2], [1, 2])).toBe(true);
      expect(sameSpan([1, 2], [1, 3])).toBe(false);
    });
  });

  test('dates of the data are days of UTC', () => {
    expect(parseEdtf('2019-12-24/2019-12-28')).toMatchObject({
      span: [day('2019-12-24'), day('2019-12-29')],
    });
    expect(parseEdtf('2019-03')).toMatchObject({ span: [day('2019-03-01'), day('2019-04-01')] });
    expect(parseEdtf('2019-12-24T23:30:00-08:00')).toMatchObject({
      span: [day('2019-12-24'), day('2019-12-25')],
    });
  });
});
