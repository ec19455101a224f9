import { describe, expect, test } from 'vitest';
import { dayOfDate, dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { typedSpan, typedWindow } from '../../src/timeline/typed';

const DAY = ['2019-12-01', '2019-12-02'];
const MONTH = ['2019-12-01', '2020-01-01'];
const YEAR = ['2019-01-01', '2020-01-01'];
const isoOf = (span: ReturnType<typeof typedSpan>) => (typeof span === 'string' ? span : span.map(isoOfDay));

describe('dates as people type them', () => {
  test.each(['2019', '2019年', '２０１９', ' 2019 '])('a year: %s', (text) => {
    expect(isoOf(typedSpan(text))).toEqual(YEAR);
  });

  test.each([
    '2019-12',
    '2019/12',
    '2019.12',
    '2019年12月',
    '2019 年 12 月',
    'December 2019',
    'dec 2019',
    'Dec. 2019',
    '2019 December',
  ])('a month: %s', (text) => {
    expect(isoOf(typedSpan(text))).toEqual(MONTH);
  });

  test.each([
    '2019-12-01',
    '2019/12/1',
    '2019.12.01',
    '2019年12月1日',
    '2019年12月1号',
    '1 December 2019',
    '1 Dec 2019',
    '1st Dec. 2019',
    'December 1, 2019',
    'Dec 1 2019',
  ])('a day: %s', (text) => {
    expect(isoOf(typedSpan(text))).toEqual(DAY);
  });

  test('what is typed for a day is what the fields show', () => {
    expect(typedSpan('1 Sept 2019')).toEqual(typedSpan('1 September 2019'));
    expect(typedSpan('0005')).toEqual([dayOfDate(5), dayOfDate(6)]);
  });

  test.each(['', 'soon', '19', '2019-', '1 Ma 2019', '2019-12-01-03', 'Decembre 2019', '2019 to 2020'])(
    'not a date: "%s"',
    (text) => expect(typedSpan(text)).toBe('syntax'),
  );
  test.each(['2019-13', '2019-02-29', '2019年2月30日', '31 April 2019', '2019-12-00'])(
    'not in the calendar: %s',
    (text) => expect(typedSpan(text)).toBe('calendar'),
  );
  test.each(['1/12/2019', '01.12.2019', '1-12-19'])('two ways to read it: %s', (text) =>
    expect(typedSpan(text)).toBe('ambiguous'),
  );
});

describe('two fields', () => {
  const extent: DaySpan = [dayOfIso('1990-01-01')!, dayOfIso('2026-11-22')!];
  const typed = (first: string, last: string) => {
    const { window, ...faults } = typedWindow(first, last, extent);
    if (window === null) return null;
    return window ? window.map(isoOfDay) : faults;
  };

  test('the last day typed is the last one in', () => {
    expect(typed('1 Dec 2019', '31 Dec 2019')).toEqual(MONTH);
    expect(typed('2019', '2019')).toEqual(YEAR);
    expect(typed('2019', '2020-01')).toEqual(['2019-01-01', '2020-02-01']);
  });

  test('an empty field is the end of the record, two are all years', () => {
    expect(typed('', '2019')).toEqual(['1990-01-01', '2020-01-01']);
    expect(typed('2019', ' ')).toEqual(['2019-01-01', '2026-11-22']);
    expect(typed('', '')).toBeNull();
  });

  test('says which field is wrong', () => {
    expect(typed('2019-13', 'x')).toEqual({ first: 'calendar', last: 'syntax' });
    expect(typed('2020', '2019')).toEqual({ last: 'reversed' });
  });
});
