/** Dates in English. Parts of months are ten days (early 1-10, mid 11-20, late 21 on), parts of years four months. */
import { fullYear, type Moment } from './moment';
import type { Form, Found, Groups } from './rule';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNamed = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1 || undefined;

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?';
/** A full stop belongs to what is cut short: "Dec. 2019", but "in May. In 2019". */
const monthAs = (group: string) =>
  `(?<${group}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])(?:(?<=jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)?`;
const MONTH = monthAs('month');
const dayAs = (group: string) => `(?<${group}>\\d{1,2})(?:st|nd|rd|th)?(?![\\da-z])`;
const DAY = dayAs('day');
const YEAR = `(?<year>(?:19|20)\\d\\d)(?![\\d])`;
const TWO = `'(?<yy>\\d\\d)(?!\\d)`;
const YEAR_AFTER = `(?:[ ,/-]{0,3}(?:of |in )?${YEAR}|[ ,]{0,2}${TWO})`;
const OF = '[ ./-]{0,2}(?:of )?(?:the )?';
export const TO = '(?: ?(?:-+|~|/) ?| (?:to|until|till|through|thru|and|&) (?:the )?)';
const PART =
  '(?<part>early|mid(?:dle)?|late|(?:the )?(?:very )?(?:beginning|start|middle|end))(?: ?- ?| (?:of |in )?(?:the )?)';

const DAYS_OF_PART = { early: [1, 10], mid: [11, 20], late: [21, 0] } as const;
const MONTHS_OF_PART = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
const partNamed = (text: string): 'early' | 'mid' | 'late' =>
  /early|beginning|start/i.test(text) ? 'early' : /mid/i.test(text) ? 'mid' : 'late';

const yearOf = ({ year, yy }: Groups): Pick<Moment, 'year' | 'twoDigits'> =>
  year !== undefined
    ? { year: Number(year) }
    : yy !== undefined
      ? { year: fullYear(Number(yy)), twoDigits: true }
      : {};

/** "may" and "march" are words too: the month has a capital, or is all there is. */
const isName = (written: string, cell: boolean): boolean =>
  cell || /(?:^|[^A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{3})/.test(written);

const dayMonth = (groups: Groups): Moment => ({
  ...yearOf(groups),
  month: monthNamed(groups.month),
  day: Number(groups.day),
});

const QUARTERS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
/** Months of a term named by its season; above 12 in the next year. Winter terms begin in the year named first. */
const TERMS: Record<string, readonly [number, number]> = {
  spring: [2, 6],
  summer: [4, 9],
  autumn: [9, 13],
  fall: [9, 13],
  winter: [10, 15],
};
const SEASON = '(?<season>spring|summer|autumn|fall|winter)';
const TERM = '(?:term|semester|session)';
/** 2019/20, 2019-2020. */
const TWO_YEARS = '(?<y1>(?:19|20)\\d\\d) ?[/-] ?(?<y2>(?:(?:19|20)\\d\\d)|\\d\\d)(?!\\d)';

const followsYear = ({ y1, y2 }: Groups): boolean =>
  Number(y2!.slice(-2)) === (Number(y1) + 1) % 100 && (y2!.length === 2 || Number(y2) === Number(y1) + 1);

/** The spring and the summer of an academic year lie in its second year. */
function term(season: string, first: number, isPair: boolean): Found {
  const year = isPair && /spring|summer/i.test(season) ? first + 1 : first;
  const moment = { year, months: TERMS[season.toLowerCase()]!, approximate: true };
  return { start: moment, style: 'other' };
}

const academicYear = (first: number): Found => ({
  start: { year: first, months: [9, 20], approximate: true },
  style: 'other',
});

const stated = (start: Moment, style: Found['style'] = 'other'): Found => ({ start, style });

export const ENGLISH: readonly Form[] = [
  {
    // 24-28 December 2019; 12, 13 and 14 December
    pattern: `(?:${WEEKDAY},? )?(?:the )?${dayAs('first')}(?:, \\d{1,2}(?:st|nd|rd|th)?)*,?${TO}(?:${WEEKDAY},? )?(?:the )?${DAY}${OF}${MONTH}${YEAR_AFTER}?`,
    read: (groups, { cell }, written) => {
      if (!isName(written, cell)) return undefined;
      const last = dayMonth(groups);
      return { start: { ...last, day: Number(groups.first) }, end: last, style: 'en-day-first' };
    },
  },
  {
    // 24 December 2019, Tuesday 24th of December, 24-Dec-19
    pattern: `(?:${WEEKDAY},? )?(?:the )?${DAY}${OF}${MONTH}${YEAR_AFTER}?`,
    read: (groups, { cell }, written) =>
      isName(written, cell) ? stated(dayMonth(groups), 'en-day-first') : undefined,
  },
  {
    pattern: `${DAY}[ ./-]${MONTH}[ ./-](?<yy>\\d\\d)(?![\\d:])`,
    cellOnly: true,
    read: (groups) => stated(dayMonth(groups), 'en-day-first'),
  },
  {
    // Dec-19, as spreadsheets show a month
    pattern: `${MONTH}(?:-|'|-')(?<yy>\\d\\d)(?!\\d)`,
    cellOnly: true,
    read: (groups) => stated({ ...yearOf(groups), month: monthNamed(groups.month) }),
  },
  {
    // December 24, 2019
    pattern: `(?:${WEEKDAY},? )?${MONTH}[ -]?(?:the )?${DAY}(?!:)(?:,? ?(?:of |in )?${YEAR}|,? ?${TWO}|[ /-]${YEAR.replace('year', 'year2')})?`,
    read: (groups, { cell }, written) =>
      isName(written, cell)
        ? stated(dayMonth({ ...groups, year: groups.year ?? groups.year2 }), 'en-month-first')
        : undefined,
  },
  {
    // the second half of December 2019
    pattern: `(?:the )?(?<half>first|second) half of ${MONTH}${YEAR_AFTER}?`,
    read: (groups) =>
      stated({
        ...yearOf(groups),
        month: monthNamed(groups.month),
        days: /first/i.test(groups.half!) ? [1, 15] : [16, 0],
      }),
  },
  {
    // early May, mid-May 2019, at the end of May
    pattern: `${PART}${MONTH}${YEAR_AFTER}?`,
    read: (groups) =>
      stated({
        ...yearOf(groups),
        month: monthNamed(groups.month),
        days: DAYS_OF_PART[partNamed(groups.part!)],
        approximate: true,
      }),
  },
  {
    pattern: `${MONTH}${YEAR_AFTER}`,
    read: (groups, { cell }, written) =>
      isName(written, cell) ? stated({ ...yearOf(groups), month: monthNamed(groups.month) }) : undefined,
  },
  {
    // December: in running text only where a preposition says that it is a month
    pattern: MONTH,
    read: (groups, { cell }, written) =>
      isName(written, cell) ? stated({ month: monthNamed(groups.month) }) : undefined,
  },
  {
    // 2019 December 24
    pattern: `${YEAR}[ ,.-]{1,2}${MONTH}(?:[ .-]${DAY})?`,
    read: (groups) =>
      groups.day ? stated(dayMonth(groups)) : stated({ ...yearOf(groups), month: monthNamed(groups.month) }),
  },
  {
    // 2019/20 winter term, academic year 2019/20, 2019-2020 academic year
    pattern: `(?:the )?(?<ay>(?:academic|school) year |AY ?)?(?:the )?${TWO_YEARS}(?<after>,? (?:academic|school) year)?(?:,? ${SEASON} ${TERM})?`,
    read: (groups, { cell }, written) => {
      if (!followsYear(groups)) return undefined;
      const first = Number(groups.y1);
      if (groups.season) return term(groups.season, first, true);
      const said = groups.ay !== undefined || groups.after !== undefined;
      // 2019/2020 alone is EDTF, 2019-2020 two years; 2019/20 is how an academic year is written.
      return said || (cell && written.includes('/') && groups.y2!.length === 2)
        ? academicYear(first)
        : undefined;
    },
  },
  {
    pattern: `(?:the )?(?:${SEASON} ${TERM}|(?<short>WS|SS|WiSe|SoSe))(?: (?:of )?(?:the )?(?:academic year )?|, ?)(?:${TWO_YEARS}|${YEAR})`,
    read: (groups) => {
      if (groups.y1 && !followsYear(groups)) return undefined;
      const season = groups.season ?? (/^w/i.test(groups.short!) ? 'winter' : 'summer');
      return term(season, Number(groups.y1 ?? groups.year), groups.y1 !== undefined);
    },
  },
  {
    pattern: `(?:the )?${YEAR} ${SEASON} ${TERM}`,
    read: (groups) => term(groups.season!, Number(groups.year), false),
  },
  {
    pattern: `(?:the )?${SEASON}(?: of)?,? ${YEAR}`,
    read: (groups) => stated({ ...yearOf(groups), season: SEASONS[groups.season!.toLowerCase()] }),
  },
  {
    pattern: `(?:the )?(?:Q(?<q>[1-4])|(?<nth>first|second|third|fourth|last) quarter)(?: of|,| )?[ /-]?${YEAR}|${YEAR.replace('year', 'year2')}[ /-]?Q(?<q2>[1-4])`,
    read: ({ q, q2, nth, year, year2 }) => {
      const n = Number(q ?? q2 ?? QUARTERS[nth!.toLowerCase()]);
      return stated({ year: Number(year ?? year2), months: [n * 3 - 2, n * 3] });
    },
  },
  {
    pattern: `(?:the )?(?:H(?<h>[12])|(?<half>first|second) half)(?: of|,| )? ?${YEAR}`,
    read: ({ h, half, year }) =>
      stated({ year: Number(year), months: h === '1' || /first/i.test(half ?? '') ? [1, 6] : [7, 12] }),
  },
  {
    pattern: `(?:${PART})?(?:the )?(?<decade>(?:19|20)\\d)0'?s(?![a-z])`,
    read: ({ decade, part }) =>
      stated({ decade: Number(decade), ...(part === undefined ? {} : { approximate: true }) }),
  },
  {
    pattern: `${PART}(?:the year )?${YEAR}`,
    read: ({ part, year }) =>
      stated({ year: Number(year), months: MONTHS_OF_PART[partNamed(part!)], approximate: true }),
  },
];

/** How the end of a range may be cut short after a date in English: "December 24-28, 2019", "24 Dec-2 Jan". */
export const ENGLISH_ENDS: readonly Form[] = [
  {
    pattern: `(?:${WEEKDAY},? )?(?:the )?${DAY}(?![:/.-]\\d)(?:,? ?${YEAR}|,? ?${TWO})?(?! ?(?:%|(?:members?|people|persons?|participants|students|teachers|delegates|staff|universities|countries)))`,
    read: (groups) => stated({ ...yearOf(groups), day: Number(groups.day) }, 'en-month-first'),
  },
];

export { WEEKDAY as ENGLISH_WEEKDAY, monthNamed };
