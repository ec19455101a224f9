/** EDTF level 1: by table, sentence by sentence of docs/dataset.md, and by the npm package edtf as the oracle. */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isApproximate, isDate, isExact, isUncertain, parseEdtf, type Edtf } from '../../src/model/edtf';
import { DAY_MS, OPEN_END, OPEN_START, isoOfDay, type DaySpan } from '../../src/model/time';

const read = (text: string): Edtf => {
  const parsed = parseEdtf(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
};
const shown = (day: number) =>
  day === OPEN_START ? '-∞' : day === OPEN_END ? '∞' : isoOfDay(day).replace(/^\+0+/, '+');
/** First day, and the day after the last. */
const span = (text: string) => read(text).span?.map(shown).join(' ') ?? 'undated';

describe('the span in whole UTC days', () => {
  test.each([
    // Plain dates.
    ['2019', '2019-01-01 2020-01-01'],
    ['2019-07', '2019-07-01 2019-08-01'],
    ['2019-12', '2019-12-01 2020-01-01'],
    ['2019-07-15', '2019-07-15 2019-07-16'],
    ['2019-12-31', '2019-12-31 2020-01-01'],
    // Leap days.
    ['2020-02-29', '2020-02-29 2020-03-01'],
    ['2000-02-29', '2000-02-29 2000-03-01'],
    ['2020-02', '2020-02-01 2020-03-01'],
    ['2019-02', '2019-02-01 2019-03-01'],
    ['1900-02', '1900-02-01 1900-03-01'],
    // Marks of doubt don't widen.
    ['2019~', '2019-01-01 2020-01-01'],
    ['2019-07?', '2019-07-01 2019-08-01'],
    ['2019-07-15%', '2019-07-15 2019-07-16'],
    ['2019~/2020?', '2019-01-01 2021-01-01'],
    // Intervals.
    ['2019-12-24/2019-12-28', '2019-12-24 2019-12-29'],
    ['2019-12-24/2019-12-24', '2019-12-24 2019-12-25'],
    ['2018/2019', '2018-01-01 2020-01-01'],
    ['2018-11/2019-02', '2018-11-01 2019-03-01'],
    ['2019/2019-06', '2019-01-01 2019-07-01'],
    ['2019-06-15/2019', '2019-06-15 2020-01-01'],
    ['2019-21/2019-22', '2019-03-01 2019-09-01'],
    // Open ends never end; unknown ones count as the known side alone.
    ['1990/..', '1990-01-01 ∞'],
    ['../2018', '-∞ 2019-01-01'],
    ['../..', '-∞ ∞'],
    ['2018-01-10/', '2018-01-10 2018-01-11'],
    ['2018/', '2018-01-01 2019-01-01'],
    ['/2018', '2018-01-01 2019-01-01'],
    ['/2018-03', '2018-03-01 2018-04-01'],
    ['XXXX/2018', '2018-01-01 2019-01-01'],
    ['2018/XXXX-12', '2018-01-01 2019-01-01'],
    ['../', 'undated'],
    ['/..', 'undated'],
    ['XXXX/', 'undated'],
    ['../XXXX', 'undated'],
    // X is the hull.
    ['201X', '2010-01-01 2020-01-01'],
    ['19XX', '1900-01-01 2000-01-01'],
    ['2XXX', '2000-01-01 3000-01-01'],
    ['2019-XX', '2019-01-01 2020-01-01'],
    ['2019-XX-XX', '2019-01-01 2020-01-01'],
    ['2019-XX-15', '2019-01-01 2020-01-01'],
    ['2019-07-XX', '2019-07-01 2019-08-01'],
    ['201X-05', '2010-01-01 2020-01-01'],
    ['201X/2021', '2010-01-01 2022-01-01'],
    ['201X~', '2010-01-01 2020-01-01'],
    ['XXXX', 'undated'],
    ['XXXX-12', 'undated'],
    ['XXXX-12-25', 'undated'],
    ['XXXX-XX-25', 'undated'],
    // Seasons of three months; winter runs into the next year.
    ['2019-21', '2019-03-01 2019-06-01'],
    ['2019-22', '2019-06-01 2019-09-01'],
    ['2019-23', '2019-09-01 2019-12-01'],
    ['2019-24', '2019-12-01 2020-03-01'],
    ['2023-24', '2023-12-01 2024-03-01'],
    ['2019-23?', '2019-09-01 2019-12-01'],
    // Times of day are cut to the day that is written.
    ['2019-12-24T09:30:00Z', '2019-12-24 2019-12-25'],
    ['2019-12-24T23:59:59', '2019-12-24 2019-12-25'],
    ['2019-12-24T23:30:00-08:00', '2019-12-24 2019-12-25'],
    ['2019-12-24T00:30+08', '2019-12-24 2019-12-25'],
    ['2019-12-24T10:00:00.250Z', '2019-12-24 2019-12-25'],
    ['2019-12-24T09:00:00/2019-12-25T18:00:00', '2019-12-24 2019-12-26'],
    // Years beyond four digits, and before the year 1.
    ['Y12345', '+12345-01-01 +12346-01-01'],
    ['Y-17000', '-017000-01-01 -016999-01-01'],
    ['0000', '0000-01-01 0001-01-01'],
    ['0099', '0099-01-01 0100-01-01'],
    ['-0001', '-000001-01-01 0000-01-01'],
    ['-0333', '-000333-01-01 -000332-01-01'],
    ['-0044-03-15', '-000044-03-15 -000044-03-16'],
    ['-201X', '-002019-01-01 -002009-01-01'],
    ['-000X', '-000009-01-01 0001-01-01'],
  ])('%s', (text, expected) => expect(span(text)).toBe(expected));
});

describe('what is no EDTF', () => {
  test.each([
    ...[
      '',
      ' ',
      '/',
      '..',
      '//',
      '2018/2019/2020',
      'last spring',
      '24.12.2019',
      '2019年12月',
      '2019-7',
      '2019-07-5',
    ],
    ...[
      '19',
      '201',
      '20190',
      '2019/07',
      '2019-',
      '-2019-',
      '2019-07-15-01',
      '2019 ',
      ' 2019',
      '2019\n',
      '２０１９',
    ],
    ...[
      '~2019',
      '?2019-06',
      '2019-?07',
      '2019~?',
      '2019~~',
      'X019',
      '2X19',
      '2019-1X',
      '2019-12-2X',
      'x',
      '201x',
    ],
    ...[
      '[2018,2019]',
      '{2018..2019}',
      '2018..2019',
      '2019-21-05',
      '201X-21-05',
      '2019-W52',
      'Y2019',
      'Y12345-05',
    ],
    ...[
      'y12345',
      '-0000',
      '+2019',
      '2019-12-24T',
      '2019-12-24T9:00',
      '2019-12-24T25:00:00',
      '2019-12-24T10:61:00',
    ],
    ...[
      '2019-12T10:00:00',
      '2019-12-24T10:00:00X',
      '2019/24.12.2019',
      '2018-2019',
      '1e3',
      '2019.12',
      'null',
      '../.',
    ],
  ])('syntax: %j', (text) => expect(parseEdtf(text)).toBe('syntax'));

  test.each([
    ...[
      '2019-13',
      '2019-00',
      '2019-20',
      '2019-25',
      '2019-99',
      '2019-01-00',
      '2019-01-32',
      '2019-04-31',
      '2019-02-29',
    ],
    ...[
      '1900-02-29',
      '2100-02-29',
      '2019-13-45',
      '2019-02-29/2019-03-01',
      '2019/2020-02-30',
      '2019-XX-32',
      '201X-13',
    ],
    ...['XXXX-99-99', 'Y999999', 'Y-170000002', '2019-02-29T10:00:00', '2019-00-XX', '2019-31-12'],
  ])('no such day: %j', (text) => expect(parseEdtf(text)).toBe('calendar'));

  test.each([
    ...['2019-12-28/2019-12-24', '2020/2019', '2019-07/2019-06', '2019-07-01/2019-06', '2019/2018-12-31'],
    ...[
      '202X/2019',
      '2019-22/2019-21',
      '2020-01-01~/2019?',
      '-0001/-0002',
      '2019-12-02T10:00/2019-12-01T11:00',
    ],
  ])('the end before the start: %j', (text) => expect(parseEdtf(text)).toBe('reversed'));

  test('any text at all is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129-/.X~?%YTZ:+') })),
        (text) => {
          const parsed = parseEdtf(text);
          if (typeof parsed === 'object' && parsed.span) expect(parsed.span[0]).toBeLessThan(parsed.span[1]);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('how well it is known', () => {
  const precision = (text: string) => {
    const { start } = read(text);
    return isDate(start) ? start.precision : start;
  };
  test.each([
    ['2019-07-15', 'day'],
    ['2019-07', 'month'],
    ['2019-07-XX', 'month'],
    ['2019-22', 'season'],
    ['2019', 'year'],
    ['2019-XX', 'year'],
    ['201X', 'decade'],
    ['19XX', 'century'],
    ['1XXX', 'millennium'],
    ['../2018', 'open'],
    ['/2018', 'unknown'],
    ['XXXX', 'unknown'],
  ])('%s: %s', (text, expected) => expect(precision(text)).toBe(expected));

  test.each([
    ['2019', false, false],
    ['2019~', true, false],
    ['2019?', false, true],
    ['2019%', true, true],
    ['2018/2019~', true, false],
    ['2018?/2019', false, true],
    ['2018?/..', false, true],
    ['1990/..', false, false],
  ])('%s: about %s, uncertain %s', (text, about, uncertain) => {
    expect([isApproximate(read(text)), isUncertain(read(text))]).toEqual([about, uncertain]);
  });

  test.each(['2019-07-15', '2019-12-24/2019-12-28', '2019-12-24T10:00:00'])(
    '%s is known to the day',
    (text) => expect(isExact(read(text))).toBe(true),
  );
  test.each([
    '2019-07',
    '2019-07-15~',
    '2019-12-24/2019-12',
    '2019-12-24/',
    '2019-12-24/..',
    'XXXX',
    '2019-07-XX',
  ])('%s is not', (text) => expect(isExact(read(text))).toBe(false));
});

describe('as the npm package edtf reads it', () => {
  /** Years from 100: the package takes 0 to 99 wrong, as JavaScript's Date does. */
  const year = fc.integer({ min: 100, max: 9999 }).map((y) => `${y}`.padStart(4, '0'));
  const early = fc.integer({ min: 100, max: 9999 }).map((y) => `-${`${y}`.padStart(4, '0')}`);
  const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => `${n}`.padStart(2, '0'));
  const day = fc
    .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const month = fc.tuple(year, two(1, 12)).map(([y, m]) => `${y}-${m}`);
  const long = fc.integer({ min: 10_000, max: 200_000 }).chain((y) => fc.constantFrom(`Y${y}`, `Y-${y}`));
  const open = fc.oneof(
    year.map((y) => `${y.slice(0, 3)}X`),
    year.map((y) => `${y.slice(0, 2)}XX`),
    year.map((y) => `${y}-XX`),
    month.map((m) => `${m}-XX`),
  );
  const plain = fc.oneof(day, month, year, early);
  const marked = fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
  const interval = fc.tuple(marked, marked).map((sides) => sides.join('/'));
  const half = fc.oneof(
    plain.map((side) => `${side}/..`),
    plain.map((side) => `../${side}`),
  );

  /** First day and the day after the last, from the package's milliseconds; its bounds are inclusive. */
  const oracle = (text: string): DaySpan => {
    const { min, max } = edtf(text, { level: 1 });
    return [
      min === -Infinity ? OPEN_START : Math.floor(min / DAY_MS),
      max === Infinity ? OPEN_END : Math.floor(max / DAY_MS) + 1,
    ];
  };
  const agree = (texts: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text).span).toEqual(oracle(text));
      }),
      { numRuns: 500 },
    );

  test('dates, at any precision', () => agree(marked));
  test('years of five digits and more', () => agree(long));
  test('digits left open', () => agree(open));
  test('open intervals', () => agree(half));
  test('intervals: what is refused here is refused there, the others span the same days', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const parsed = parseEdtf(text);
        if (typeof parsed === 'object') {
          // Side by side: the package compares starts alone, and refuses 2019-12-28/2019-12.
          const [from, to] = text.split('/').map((side) => oracle(side)) as [DaySpan, DaySpan];
          expect(parsed.span).toEqual([from[0], to[1]]);
        } else expect(() => edtf(text, { level: 1 })).toThrow();
      }),
      { numRuns: 1000 },
    );
  });
  test('days that no calendar has are refused or, by the package, moved on', () => {
    fc.assert(
      fc.property(year, two(1, 12), two(1, 31), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        const real = new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
        expect(typeof parseEdtf(text) === 'object').toBe(real);
      }),
      { numRuns: 1000 },
    );
  });
});
