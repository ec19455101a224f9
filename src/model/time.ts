/**
 * Days and calendar steps. The only door to date-fns.
 *
 * A day is a whole number of UTC days since 1970-01-01. Columns, windows and spans are in days; epoch
 * milliseconds (half-open, UTC) appear only where D3's time scales want them.
 */
import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, addYears, startOfMonth, startOfYear } from 'date-fns';

export const DAY_MS = 86_400_000;

/** Days at the open side of an interval: beyond any date, and still a 32-bit integer. */
export const OPEN_START = -0x7fffffff;
export const OPEN_END = 0x7fffffff;

/** Half-open: first day, and the day after the last. */
export type DaySpan = readonly [start: number, end: number];

export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);
export const msOf = (day: number): number => day * DAY_MS;

/** Day of a calendar date; month 1 to 12. Years 0 to 99 are taken as written, not as 19xx. */
export function dayOfDate(year: number, month = 1, day = 1): number {
  // Date.UTC takes 0 to 99 for 1900 to 1999.
  if (year > 99) return dayOf(Date.UTC(year, month - 1, day));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return dayOf(date.getTime());
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Under a hand the parts of the page ask a score of times for the same few days: the last ones are kept. */
export function dateOfDay(day: number): CalendarDate {
  const place = day & (LATELY - 1);
  if (days[place] !== day) {
    const date = new Date(msOf(day));
    days[place] = day;
    dates[place] = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return dates[place]!;
}
const LATELY = 16;
const days: number[] = [];
const dates: CalendarDate[] = [];

/** "2019-12-01", "-000333-01-01"; undefined where the text is not a real calendar day written so. */
export function dayOfIso(text: string): number | undefined {
  const match = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const day = dayOfDate(year, month, date);
  return Number.isFinite(day) && isoOfDay(day) === text ? day : undefined;
}

/** "2019-12-01"; before the year 0 and after 9999 with a sign and six digits, as JavaScript writes them. */
export const isoOfDay = (day: number): string => new Date(msOf(day)).toISOString().split('T')[0]!;

type Step = (date: Date, amount: number) => Date;
const stepped =
  (step: Step) =>
  (day: number, amount: number): number =>
    dayOf(step(new UTCDate(msOf(day)), amount).getTime());

export const plusDays = stepped(addDays);
/** A month later is the same date, or the month's last day where there is none (31 January → 28 February). */
export const plusMonths = stepped(addMonths);
export const plusYears = stepped(addYears);

export const monthStart = (day: number): number => dayOf(startOfMonth(new UTCDate(msOf(day))).getTime());
export const yearStart = (day: number): number => dayOf(startOfYear(new UTCDate(msOf(day))).getTime());

export const monthSpan = (day: number): DaySpan => [monthStart(day), plusMonths(monthStart(day), 1)];
export const yearSpan = (day: number): DaySpan => [yearStart(day), plusYears(yearStart(day), 1)];

export const sameSpan = (a: DaySpan | null, b: DaySpan | null): boolean =>
  a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);

/** Whether [start, end) touches the window. */
export const touches = (start: number, end: number, window: DaySpan): boolean =>
  start < window[1] && end > window[0];
