/** A date in the making: what is written of it, and its EDTF. */
import { isoOfDay, dayOfDate, plusDays } from '../../../model/time';

/** How it was written decides how the end of a range may be cut short. */
export type Style = 'en-day-first' | 'en-month-first' | 'zh' | 'numeric' | 'other';

export interface Moment {
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** EDTF's 21 to 24. */
  season?: number;
  /** First and last month of a part of a year; above 12 they are the next year's. */
  months?: readonly [number, number];
  /** First and last day of a part of a month; 0 is its last. */
  days?: readonly [number, number];
  /** First and last year. */
  years?: readonly [number, number];
  /** 199 for the 1990s. */
  decade?: number;
  /** The week (Monday to Sunday) that holds the day. */
  week?: boolean;
  approximate?: boolean;
  /** The two last digits alone are written. */
  twoDigits?: boolean;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const yearText = (year: number | undefined): string => (year === undefined ? 'XXXX' : pad(year, 4));

/** EDTF of the two sides of a moment; equal where it is one date. */
export function sidesOf(moment: Moment): readonly [string, string] {
  const { year, month, day, months, days, years, week } = moment;
  const mark = moment.approximate ? '~' : '';
  const both = (text: string) => [text + mark, text + mark] as const;
  if (years) return [yearText(years[0]) + mark, yearText(years[1]) + mark];
  if (moment.decade !== undefined) return both(`${moment.decade}X`);
  if (months) return months.map((m) => monthText(year, m) + mark) as unknown as readonly [string, string];
  if (moment.season !== undefined) return both(`${yearText(year)}-${moment.season}`);
  if (month === undefined) return both(yearText(year));
  if (days) {
    const last = days[1] || lastDay(year, month);
    return [dayText(year, month, days[0]) + mark, dayText(year, month, last) + mark];
  }
  if (day === undefined) return both(monthText(year, month));
  if (week && year !== undefined) return weekOf(dayOfDate(year, month, day));
  return both(dayText(year, month, day));
}

const monthText = (year: number | undefined, month: number): string =>
  month > 12
    ? `${yearText(year === undefined ? undefined : year + 1)}-${pad(month - 12, 2)}`
    : `${yearText(year)}-${pad(month, 2)}`;

const dayText = (year: number | undefined, month: number, day: number): string =>
  `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Without a year February is taken at its shorter: nothing is claimed that most years don't have. */
const lastDay = (year: number | undefined, month: number): number =>
  dayOfDate(year ?? 2001, month + 1) - dayOfDate(year ?? 2001, month);

/** 1970-01-01 was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const weekOf = (day: number): readonly [string, string] => {
  const monday = mondayOf(day);
  return [`${isoOfDay(monday)}~`, `${isoOfDay(plusDays(monday, 6))}~`];
};

/** Start and end as one EDTF text. */
export function edtfOf(start: Moment, end: Moment = start): string {
  const [from, to] = [sidesOf(start)[0], sidesOf(end)[1]];
  return from === to ? from : `${from}/${to}`;
}

/** For comparing two moments of one year: later ones are larger. */
export const placeInYear = ({ month, months, season, day, days }: Moment): number =>
  (month ?? months?.[0] ?? (season === undefined ? 1 : (season - 20) * 3)) * 32 + (day ?? days?.[0] ?? 0);

/**
 * What one side leaves out is the other's: "24-28 December 2019", "24 Dec. – 2 Jan. 2020", "2019年12月24日至28日".
 * A year that isn't written is the one that makes the end follow the start, unless that makes a stay of nearly a
 * year: 2019.5.9-5.4 is a slip, and stays the wrong way round for whoever checks it.
 */
export function completed(start: Moment, end: Moment): readonly [Moment, Moment] {
  let [a, b] = [start, end];
  if (a.month === undefined && a.day !== undefined) a = { ...a, month: b.month };
  if (b.month === undefined && (b.day !== undefined || b.days)) b = { ...b, month: a.month };
  if (isYearless(b) && a.year !== undefined) {
    b = { ...b, year: a.year + (isOverNewYear(a, b) ? 1 : 0) };
  }
  if (isYearless(a) && b.year !== undefined) {
    a = { ...a, year: b.year - (isOverNewYear(a, b) ? 1 : 0) };
  }
  return [a, b];
}

/** Two days of which the later in the year comes first: over New Year, unless they lie within two months. */
const isOverNewYear = (a: Moment, b: Moment): boolean => {
  const back = placeInYear(a) - placeInYear(b);
  return back > (a.day !== undefined && b.day !== undefined ? 64 : 0);
};

export const isYearless = (moment: Moment): boolean =>
  moment.year === undefined && moment.years === undefined && moment.decade === undefined;

/** The same with its year. The second of two takes the next one where it lies before the first. */
export function inYear(start: Moment, end: Moment, year: number): readonly [Moment, Moment] {
  const a = isYearless(start) ? { ...start, year } : start;
  const next = start !== end && isOverNewYear(start, end) ? 1 : 0;
  return [a, isYearless(end) ? { ...end, year: year + next } : end];
}

/** 00 to 49 are this century's, 50 to 99 the last one's. Never by a clock: a file reads the same next year. */
export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits < 50 ? 2000 : 1900);
