// Every form in which a date is written, for any day of two centuries, in both languages. scripts/test.mjs runs this
// in other zones too; here the zone is also changed within the process, from UTC-12 to UTC+14.

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findDates, readDate, readDateColumn, readDateRange } from '../../../src/import/values';
import { dateOfDay, dayOfDate, isoOfDay } from '../../../src/model/time';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const HAN = '〇一二三四五六七八九';
const pad = (n: number) => String(n).padStart(2, '0');
const han = (n: number): string =>
  n < 10 ? HAN[n]! : `${n < 20 ? '' : HAN[Math.floor(n / 10)]!}十${n % 10 ? HAN[n % 10]! : ''}`;
const hanYear = (n: number): string => [...String(n)].map((digit) => HAN[Number(digit)]).join('');

interface Day {
  year: number;
  month: number;
  day: number;
}
type Written = (d: Day) => string;

const ENGLISH: Record<string, Written> = {
  '24 December 2019': (d) => `${d.day} ${MONTHS[d.month - 1]} ${d.year}`,
  '24 Dec 2019': (d) => `${d.day} ${MONTHS[d.month - 1]!.slice(0, 3)} ${d.year}`,
  '24 Dec. 2019': (d) => `${d.day} ${MONTHS[d.month - 1]!.slice(0, 3)}${d.month === 5 ? '' : '.'} ${d.year}`,
  '24-Dec-2019': (d) => `${d.day}-${MONTHS[d.month - 1]!.slice(0, 3)}-${d.year}`,
  'December 24, 2019': (d) => `${MONTHS[d.month - 1]} ${d.day}, ${d.year}`,
  'Dec 24 2019': (d) => `${MONTHS[d.month - 1]!.slice(0, 3)} ${d.day} ${d.year}`,
  'the 24th of December, 2019': (d) => `the ${d.day}th of ${MONTHS[d.month - 1]}, ${d.year}`,
  '2019-12-24': (d) => `${d.year}-${pad(d.month)}-${pad(d.day)}`,
  '2019/12/24': (d) => `${d.year}/${d.month}/${d.day}`,
  '2019-12-24 23:59': (d) => `${d.year}-${pad(d.month)}-${pad(d.day)} 23:59`,
  '24.12.2019': (d) => `${pad(d.day)}.${pad(d.month)}.${d.year}`,
  '20191224': (d) => `${d.year}${pad(d.month)}${pad(d.day)}`,
};
const CHINESE: Record<string, Written> = {
  '2019年12月24日': (d) => `${d.year}年${d.month}月${d.day}日`,
  '2019 年 12 月 24 日': (d) => `${d.year} 年 ${d.month} 月 ${d.day} 日`,
  '2019年12月24号': (d) => `${d.year}年${d.month}月${d.day}号`,
  二〇一九年十二月二十四日: (d) => `${hanYear(d.year)}年${han(d.month)}月${han(d.day)}日`,
  '2019.12.24': (d) => `${d.year}.${d.month}.${d.day}`,
  '２０１９．１２．２４': (d) =>
    `${d.year}.${d.month}.${d.day}`.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  '2019年12月24日（周二）': (d) => `${d.year}年${d.month}月${d.day}日（周二）`,
};
const FORMS = { ...ENGLISH, ...CHINESE };

const FIRST = dayOfDate(1950);
const LAST = dayOfDate(2049, 12, 31);
const days = fc.integer({ min: FIRST, max: LAST });
const stays = fc.tuple(days, fc.integer({ min: 1, max: 40 }));

const ZONE = process.env.TZ;
const ZONES = [
  ZONE ?? 'UTC',
  'Etc/GMT+12',
  'America/Los_Angeles',
  'Asia/Shanghai',
  'Pacific/Auckland',
  'Etc/GMT-14',
];
afterAll(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe.each(ZONES)('in %s', (zone) => {
  test.each(Object.keys(FORMS))('%s', (form) => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(days, (day) => {
        const written = FORMS[form as keyof typeof FORMS]!(dateOfDay(day));
        expect(readDate(written).edtf).toBe(isoOfDay(day));
        const text = form === '20191224' ? '' : `On ${written}, 代表团`;
        if (text) expect(findDates(text).map(({ edtf }) => edtf)).toEqual([isoOfDay(day)]);
      }),
      { numRuns: 40 },
    );
  });

  test('serial numbers, both epochs, any time of day', () => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
        expect(readDate(day - dayOfDate(1899, 12, 30) + time).edtf).toBe(isoOfDay(day));
        expect(readDate(day - dayOfDate(1904) + time, { epoch: 1904 }).edtf).toBe(isoOfDay(day));
      }),
      { numRuns: 60 },
    );
  });
});

const RANGES: Record<string, (a: Day, b: Day) => string> = {
  '24 December 2019 – 2 January 2020': (a, b) =>
    `${ENGLISH['24 December 2019']!(a)} – ${ENGLISH['24 December 2019']!(b)}`,
  'from Dec 24, 2019 to Jan 2, 2020': (a, b) =>
    `from ${ENGLISH['December 24, 2019']!(a)} to ${ENGLISH['December 24, 2019']!(b)}`,
  '2019-12-24/2020-01-02': (a, b) => `${ENGLISH['2019-12-24']!(a)}/${ENGLISH['2019-12-24']!(b)}`,
  '2019.12.24—2020.1.2': (a, b) => `${CHINESE['2019.12.24']!(a)}—${CHINESE['2019.12.24']!(b)}`,
  '2019年12月24日至2020年1月2日': (a, b) =>
    `${CHINESE['2019年12月24日']!(a)}至${CHINESE['2019年12月24日']!(b)}`,
  '24.12.2019 - 02.01.2020': (a, b) => `${ENGLISH['24.12.2019']!(a)} - ${ENGLISH['24.12.2019']!(b)}`,
  // The year of the end goes without saying.
  '24 Dec 2019 – 2 Jan': (a, b) =>
    `${a.day} ${MONTHS[a.month - 1]} ${a.year} – ${b.day} ${MONTHS[b.month - 1]}`,
  '24 Dec – 2 Jan 2020': (a, b) =>
    `${a.day} ${MONTHS[a.month - 1]} – ${b.day} ${MONTHS[b.month - 1]} ${b.year}`,
  '2019年12月24日—1月2日': (a, b) => `${a.year}年${a.month}月${a.day}日—${b.month}月${b.day}日`,
  '2019.12.24-1.2': (a, b) => `${a.year}.${a.month}.${a.day}-${b.month}.${b.day}`,
};

test('the zone really changes', () => {
  process.env.TZ = 'Etc/GMT-14';
  expect(new Date(0).getDate()).toBe(1);
  expect(new Date(0).getHours()).toBe(14);
  process.env.TZ = 'Etc/GMT+12';
  expect(new Date(0).getDate()).toBe(31);
});

test.each(Object.keys(RANGES))('a stay: %s', (form) => {
  fc.assert(
    fc.property(stays, ([day, length]) => {
      const written = RANGES[form]!(dateOfDay(day), dateOfDay(day + length));
      expect(readDate(written).edtf).toBe(`${isoOfDay(day)}/${isoOfDay(day + length)}`);
    }),
    { numRuns: 80 },
  );
});

test('a stay within a month says month and year once', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 20 }), (day, length) => {
      const [a, b] = [dateOfDay(day), dateOfDay(day + length)];
      fc.pre(a.month === b.month);
      const name = MONTHS[a.month - 1]!;
      const expected = `${isoOfDay(day)}/${isoOfDay(day + length)}`;
      for (const written of [
        `${a.day}-${b.day} ${name} ${a.year}`,
        `${a.day} to ${b.day} ${name} ${a.year}`,
        `${name} ${a.day}–${b.day}, ${a.year}`,
        `${a.year}年${a.month}月${a.day}日至${b.day}日`,
        `${a.year}年${a.month}月${a.day}-${b.day}日`,
        `${a.year}.${a.month}.${a.day}-${b.day}`,
        `${a.year}/${a.month}/${a.day}-${b.day}`,
      ])
        expect(readDate(written).edtf).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('two cells', () => {
  fc.assert(
    fc.property(
      stays,
      fc.constantFrom(...Object.keys(FORMS)),
      fc.constantFrom(...Object.keys(FORMS)),
      ([day, length], x, y) => {
        const [first, last] = [FORMS[x]!(dateOfDay(day)), FORMS[y]!(dateOfDay(day + length))];
        expect(readDateRange(first, last)?.edtf).toBe(`${isoOfDay(day)}/${isoOfDay(day + length)}`);
        expect(readDateRange(last, first)?.doubt?.code).toBe('date-reversed');
        expect(readDateRange(first, first)?.edtf).toBe(isoOfDay(day));
      },
    ),
    { numRuns: 80 },
  );
  expect(readDateRange(null, '')).toBeUndefined();
  expect(readDateRange('2019', null)?.edtf).toBe('2019');
  expect(readDateRange(null, '2025')?.edtf).toBe('/2025');
  expect(readDateRange('24 December 2019', '2 January')?.edtf).toBe('2019-12-24/2020-01-02');
  expect(readDateRange('2019-12-24', '自动续约')).toMatchObject({ edtf: '2019-12-24/..', renewed: true });
});

test('the day that never was, and the days before it', () => {
  expect(readDate(1).edtf).toBe('1900-01-01');
  expect(readDate(59).edtf).toBe('1900-02-28');
  expect(readDate(60).doubt?.code).toBe('no-such-day');
  expect(readDate(61).edtf).toBe('1900-03-01');
  expect(readDate(0, { epoch: 1904 }).edtf).toBe('1904-01-01');
  expect(readDate(43823).edtf).toBe('2019-12-24');
  expect(readDate('43823')).toMatchObject({ edtf: '2019-12-24', inferred: true });
  expect(readDate(2019).edtf).toBe('2019');
  expect(readDate(-5).doubt?.code).toBe('not-a-date');
});

describe('a column', () => {
  const column = (order: 'dmy' | 'mdy', list: number[]) =>
    list.map((day) => {
      const d = dateOfDay(day);
      return order === 'dmy' ? `${d.day}/${d.month}/${d.year}` : `${d.month}/${d.day}/${d.year}`;
    });

  test('is read in the order in which all of it gives dates, or asked about', () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('dmy' as const, 'mdy' as const),
        (list, order) => {
          const { readings, doubts } = readDateColumn(column(order, list));
          const decided = list.some((day) => dateOfDay(day).day > 12);
          readings.forEach((reading, i) => {
            const d = dateOfDay(list[i]!);
            if (decided || d.day === d.month) expect(reading?.edtf).toBe(isoOfDay(list[i]!));
            else expect(reading?.doubt?.code).toBe('day-or-month');
          });
          const asked = doubts.filter(({ doubt }) => doubt.code === 'day-or-month');
          expect(asked.length).toBe(
            !decided && list.some((day) => dateOfDay(day).day !== dateOfDay(day).month) ? 1 : 0,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of nothing but 1 January is asked about', () => {
    const { doubts } = readDateColumn(['2017-01-01', 43466, null, '1/1/2019']);
    expect(doubts).toEqual([{ doubt: { code: 'all-january', params: { n: 3 } }, cells: [0, 1, 3] }]);
    expect(readDateColumn(['2017-01-01', '2018-01-02']).doubts).toEqual([]);
  });
});

describe('a year that nobody wrote', () => {
  test('is taken from the row, offered from the title, else left open', () => {
    expect(readDate('12月24日', { year: 2019 })).toEqual({
      from: '12月24日',
      edtf: '2019-12-24',
      inferred: true,
    });
    expect(readDate('12月24日', { suggestedYear: 2019 })).toMatchObject({
      edtf: 'XXXX-12-24',
      doubt: { code: 'no-year', params: { v: '12月24日', y: 2019 }, suggestion: '2019-12-24' },
    });
    expect(readDate('24 December').doubt).toEqual({ code: 'no-year', params: { v: '24 December' } });
    expect(readDate('30 February').doubt?.code).toBe('no-such-day');
  });

  test('lies before the publication, or after it in what is to come', () => {
    const read = (text: string) => findDates(text, { published: '2020-05-20' }).map(({ edtf }) => edtf);
    expect(read('They met on 19 May.')).toEqual(['2020-05-19']);
    expect(read('They met on 24 December.')).toEqual(['2019-12-24']);
    expect(read('They will meet on 24 December.')).toEqual(['2020-12-24']);
    expect(read('代表团将于9月中旬来访。')).toEqual(['2020-09-11~/2020-09-20~']);
    expect(read('2016年5月3日签署。5月19日续签。')).toEqual(['2016-05-03', '2020-05-19']);
  });
});

describe('running text', () => {
  test('numbers that are no dates are left alone', () => {
    const text =
      'In room 2019, tel. 010-2019-1224, 2019 students and 44 campuses may march; COVID-19 at 24/7; version 3.12; 第3届, 3个月, 12号楼, 2019名学生.';
    expect(findDates(text).map(({ from }) => from)).toEqual([]);
  });

  test('dates that lean on one before', () => {
    const text = '2019年12月24日至28日，代表团来访。次日离开。自2015年起合作。';
    expect(findDates(text).map(({ edtf, kind, open }) => [edtf, kind, open])).toEqual([
      ['2019-12-24/2019-12-28', 'stated', undefined],
      ['2019-12-29', 'relative', undefined],
      ['2015/..', 'stated', 'start'],
    ]);
  });

  test('offsets are those of the text as it was given', () => {
    const text =
      '“昨日”，２０１９年１２月２４日—２８日；On 5–7 May 2019\nand, since 1990, “last\u00a0Tuesday”.';
    const found = findDates(text, { published: '2020-05-20' });
    expect(found.map(({ from }) => from)).toEqual([
      '昨日',
      '２０１９年１２月２４日—２８日',
      '5–7 May 2019',
      'since 1990',
      'last\u00a0Tuesday',
    ]);
    for (const { at, end, from } of found) expect(text.slice(at, end)).toBe(from);
  });

  test('nothing throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789年月日-/. 至MayDec上下旬,') })),
        (text) => {
          for (const { at, end, from } of findDates(text)) expect(text.slice(at, end)).toBe(from);
          expect(readDate(text).from).toBe(text.trim());
        },
      ),
      { numRuns: 300 },
    );
  });
});
