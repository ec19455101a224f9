import { describe, expect, test } from 'vitest';
import {
  dayInWords,
  edtfInWords,
  edtfShort,
  monthInWords,
  monthName,
  spanInWords,
} from '../../src/i18n/dates';
import { parseEdtf, type Edtf } from '../../src/model/edtf';
import { OPEN_END, OPEN_START, dayOfDate, dayOfIso, type DaySpan } from '../../src/model/time';

const day = (iso: string) => dayOfIso(iso)!;
const read = (text: string): Edtf => {
  const edtf = parseEdtf(text);
  if (typeof edtf === 'string') throw new Error(`${text}: ${edtf}`);
  return edtf;
};

test('days and months', () => {
  expect(dayInWords(day('2019-12-01'), 'en')).toBe('1 December 2019');
  expect(dayInWords(day('2019-12-01'), 'zh')).toBe('2019年12月1日');
  expect(monthInWords(day('2019-12-31'), 'en')).toBe('December 2019');
  expect(monthInWords(day('2019-12-31'), 'zh')).toBe('2019年12月');
  expect(monthName(day('2019-09-01'), 'en', 'short')).toBe('Sep');
  expect(monthName(day('2019-09-01'), 'en', 'long')).toBe('September');
  expect(monthName(day('2019-09-01'), 'zh', 'short')).toBe('9月');
  expect(dayInWords(dayOfDate(-43, 3, 15), 'en')).toBe('15 March 44 BC');
  expect(dayInWords(dayOfDate(-43, 3, 15), 'zh')).toBe('公元前44年3月15日');
});

describe('a window is named by its last day in, and by whole months and years where it is such', () => {
  test.each<[DaySpan, string, string]>([
    [[day('2019-12-01'), day('2020-01-01')], 'December 2019', '2019年12月'],
    [[day('2019-12-01'), day('2019-12-16')], '1 to 15 December 2019', '2019年12月1日至15日'],
    [[day('2019-12-01'), day('2019-12-02')], '1 December 2019', '2019年12月1日'],
    [[day('2019-01-01'), day('2020-01-01')], '2019', '2019年'],
    [[day('2018-01-01'), day('2021-01-01')], '2018 to 2020', '2018年至2020年'],
    [[day('2019-07-01'), day('2019-10-01')], 'July to September 2019', '2019年7月至9月'],
    [[day('2019-12-01'), day('2020-02-01')], 'December 2019 to January 2020', '2019年12月至2020年1月'],
    [[day('2019-11-28'), day('2019-12-04')], '28 November to 3 December 2019', '2019年11月28日至12月3日'],
    [
      [day('2019-12-28'), day('2020-01-04')],
      '28 December 2019 to 3 January 2020',
      '2019年12月28日至2020年1月3日',
    ],
    [[day('1990-01-01'), OPEN_END], 'since 1990', '1990年起'],
    [[OPEN_START, day('2019-01-01')], 'until 2018', '至2018年'],
    [[OPEN_START, OPEN_END], 'all years', '全部时间'],
  ])('%j', (span, en, zh) => {
    expect(spanInWords(span, 'en')).toBe(en);
    expect(spanInWords(span, 'zh')).toBe(zh);
  });
});

describe('EDTF in words, in full and for rows', () => {
  test.each<[edtf: string, en: string, enShort: string, zh: string, zhShort?: string]>([
    ['2019-12-24', '24 December 2019', '24 Dec 2019', '2019年12月24日'],
    ['2019-12-24T10:30:00Z', '24 December 2019', '24 Dec 2019', '2019年12月24日'],
    ['2019-12-24/2019-12-28', '24 to 28 December 2019', '24–28 Dec 2019', '2019年12月24日至28日'],
    ['2019-12-24/2019-12-24', '24 December 2019', '24 Dec 2019', '2019年12月24日'],
    [
      '2019-11-28/2019-12-03',
      '28 November to 3 December 2019',
      '28 Nov – 3 Dec 2019',
      '2019年11月28日至12月3日',
    ],
    [
      '2019-12-28/2020-01-03',
      '28 December 2019 to 3 January 2020',
      '28 Dec 2019 – 3 Jan 2020',
      '2019年12月28日至2020年1月3日',
    ],
    ['2019-07', 'July 2019', 'Jul 2019', '2019年7月'],
    ['2019-07-XX', 'July 2019', 'Jul 2019', '2019年7月'],
    ['2019-XX', '2019', '2019', '2019年'],
    ['2019-07/2019-09', 'July to September 2019', 'Jul–Sep 2019', '2019年7月至9月'],
    ['2019-12/2020-01', 'December 2019 to January 2020', 'Dec 2019 – Jan 2020', '2019年12月至2020年1月'],
    ['2018/2020', '2018 to 2020', '2018–2020', '2018年至2020年'],
    ['2018/2018', '2018', '2018', '2018年'],
    ['2018/2019-03', '2018 to March 2019', '2018–Mar 2019', '2018年至2019年3月'],
    ['1990/..', 'since 1990', 'since 1990', '1990年起'],
    ['../2018', 'until 2018', 'until 2018', '至2018年'],
    ['../..', 'all years', 'all years', '全部时间'],
    [
      '2018-01-10/',
      'from 10 January 2018, end not known',
      'since 10 Jan 2018',
      '2018年1月10日起，结束日期不详',
      '2018年1月10日起',
    ],
    [
      '/2018-01-10',
      'to 10 January 2018, start not known',
      'until 10 Jan 2018',
      '至2018年1月10日，开始日期不详',
      '至2018年1月10日',
    ],
    ['2020~', 'about 2020', 'about 2020', '约2020年'],
    ['2020?', '2020, uncertain', 'perhaps 2020', '2020年（不确定）', '或为2020年'],
    ['2020%', 'about 2020, uncertain', 'perhaps about 2020', '约2020年（不确定）', '或为约2020年'],
    ['2019-07-01~/2019-07-10~', 'about 1 to 10 July 2019', 'about 1–10 Jul 2019', '约2019年7月1日至10日'],
    ['2026-02~/2026-07~', 'about February to July 2026', 'about Feb–Jul 2026', '约2026年2月至7月'],
    ['2018~/2020', 'about 2018 to 2020', 'about 2018 – 2020', '约2018年至2020年'],
    [
      '2018-03?/..',
      'since March 2018, uncertain',
      'since perhaps Mar 2018',
      '2018年3月（不确定）起',
      '或为2018年3月起',
    ],
    ['2019-21', 'spring 2019', 'spring 2019', '2019年春季'],
    ['2019-23', 'autumn 2019', 'autumn 2019', '2019年秋季'],
    ['2019-24', 'winter 2019', 'winter 2019', '2019年冬季'],
    ['2019-21/2019-23', 'spring to autumn 2019', 'spring–autumn 2019', '2019年春季至秋季'],
    ['201X', 'the 2010s', 'the 2010s', '2010年代'],
    ['20XX', '2000 to 2099', '2000 to 2099', '2000年至2099年'],
    ['XXXX', 'no date', 'no date', '无日期'],
    ['XXXX-12-24', 'no date', 'no date', '无日期'],
    ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC', '公元前44年3月15日'],
  ])('%s', (text, en, enShort, zh, zhShort = zh) => {
    const edtf = read(text);
    expect(edtfInWords(edtf, 'en')).toBe(en);
    expect(edtfShort(edtf, 'en')).toBe(enShort);
    expect(edtfInWords(edtf, 'zh')).toBe(zh);
    expect(edtfShort(edtf, 'zh')).toBe(zhShort);
  });

  test('absent', () => {
    expect(edtfInWords(undefined, 'en')).toBe('no date');
    expect(edtfShort(undefined, 'zh')).toBe('无日期');
  });
});

describe('a row leaves out what the window above it says', () => {
  const december: DaySpan = [day('2019-12-01'), day('2020-01-01')];
  const year: DaySpan = [day('2019-01-01'), day('2020-01-01')];
  test.each<[edtf: string, window: DaySpan, en: string, zh: string]>([
    ['2019-12-24/2019-12-28', december, '24–28 Dec', '24日至28日'],
    ['2019-12-17', december, '17 Dec', '17日'],
    ['2019-12', december, 'Dec', '12月'],
    ['2019-12-28/2020-01-03', december, '28 Dec 2019 – 3 Jan 2020', '2019年12月28日至2020年1月3日'],
    ['2019-11-28/2019-12-03', year, '28 Nov – 3 Dec', '11月28日至12月3日'],
    ['2019-07', year, 'Jul', '7月'],
    ['2019', year, '2019', '2019年'],
    ['1990/..', december, 'since 1990', '1990年起'],
  ])('%s', (text, window, en, zh) => {
    expect(edtfShort(read(text), 'en', window)).toBe(en);
    expect(edtfShort(read(text), 'zh', window)).toBe(zh);
  });
});
