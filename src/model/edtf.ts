/**
 * EDTF (ISO 8601-2:2019), level 1: text → the days it spans and how well they are known.
 * Grammar: https://www.loc.gov/standards/datetime/
 */
import { OPEN_END, OPEN_START, dayOfDate, type DaySpan } from './time';

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** One side of an interval, or a date that stands alone. */
export interface EdtfDate {
  span: DaySpan;
  precision: DatePrecision;
  /** `~` or `%` */
  approximate: boolean;
  /** `?` or `%` */
  uncertain: boolean;
  /** Digits left open by `X`. */
  unspecified: boolean;
}

/** `open`: goes on (`..`); `unknown`: left empty, or a year that is wholly left open (`XXXX`). */
export type EdtfSide = EdtfDate | 'open' | 'unknown';

export interface Edtf {
  text: string;
  /** The hull in whole UTC days; open sides are OPEN_START and OPEN_END. Absent = undated (`XXXX`). */
  span?: DaySpan;
  start: EdtfSide;
  end: EdtfSide;
  interval: boolean;
}

export type EdtfFault = 'syntax' | 'calendar' | 'reversed';

const YEARS: Record<string, [width: number, precision: DatePrecision]> = {
  X: [10, 'decade'],
  XX: [100, 'century'],
  XXX: [1000, 'millennium'],
};
const SEASON_FIRST_MONTH = [3, 6, 9, 12];
/** JavaScript's dates end here; beyond it a day is not a number any more. */
const LAST_YEAR = 275_000;

const DATE = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX|XXXX|Y-?\d{5,})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;
/** A time of day, which is cut off: the day is the one written, whatever its offset from UTC. */
const TIME =
  /^(-?\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?[0-5]\d)?)?$/;

/** A month, a season (21 to 24), or one left open. */
const isMonth = (text = 'XX'): boolean => /^(?:0[1-9]|1[0-2]|2[1-4]|XX)$/.test(text);
const isDayNumber = (text = 'XX'): boolean => /^(?:0[1-9]|[12]\d|3[01]|XX)$/.test(text);

/** A date without `/`; null = the year is wholly unspecified. */
function parseDate(written: string): EdtfDate | null | EdtfFault {
  const text = written.includes('T') ? (TIME.exec(written)?.[1] ?? written) : written;
  const match = DATE.exec(text);
  if (!match || match[1] === '-0000') return 'syntax';
  const [, year = '', month, day, mark] = match;
  if (!isMonth(month) || !isDayNumber(day)) return 'calendar';
  if (month && (year.startsWith('Y') || (day && Number(month) > 12))) return 'syntax';
  const marks = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    unspecified: text.includes('X'),
  };
  const dated = (start: number, end: number, precision: DatePrecision): EdtfDate => ({
    span: [start, end],
    precision,
    ...marks,
  });

  if (year === 'XXXX') return null;
  const open = /X+$/.exec(year)?.[0];
  const first = Number(year.replace('Y', '').replace(/X/g, '0'));
  if (Math.abs(first) > LAST_YEAR) return 'calendar';
  if (open) {
    const [width, precision] = YEARS[open]!;
    // A decade of a year below zero runs the other way: -201X is -2019 to -2010.
    const from = year.startsWith('-') ? first - width + 1 : first;
    return dated(dayOfDate(from), dayOfDate(from + width), precision);
  }
  // A day without its month is known no better than the year.
  if (!month || month === 'XX') return dated(dayOfDate(first), dayOfDate(first + 1), 'year');

  const m = Number(month);
  if (m > 12) {
    const begin = SEASON_FIRST_MONTH[m - 21]!;
    return dated(dayOfDate(first, begin), dayOfDate(first, begin + 3), 'season');
  }
  if (!day || day === 'XX') return dated(dayOfDate(first, m), dayOfDate(first, m + 1), 'month');
  const start = dayOfDate(first, m, Number(day));
  if (start < dayOfDate(first, m) || start >= dayOfDate(first, m + 1)) return 'calendar';
  return dated(start, start + 1, 'day');
}

function parseSide(text: string): EdtfSide | null | EdtfFault {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}

const isFault = (side: EdtfSide | null | EdtfFault): side is EdtfFault =>
  side === 'syntax' || side === 'calendar' || side === 'reversed';

export const isDate = (side: EdtfSide): side is EdtfDate => typeof side === 'object';

/** The parsed date, or what is wrong with it. */
export function parseEdtf(text: string): Edtf | EdtfFault {
  const slash = text.indexOf('/');
  if (text === '') return 'syntax';
  if (slash === -1) {
    const date = parseDate(text);
    if (isFault(date)) return date;
    if (date === null) return { text, start: 'unknown', end: 'unknown', interval: false };
    return { text, span: date.span, start: date, end: date, interval: false };
  }

  const from = parseSide(text.slice(0, slash));
  const to = parseSide(text.slice(slash + 1));
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  if (text === '/') return 'syntax';
  const [start, end] = [from ?? 'unknown', to ?? 'unknown'];
  const nothingKnown = !isDate(start) && !isDate(end) && (start === 'unknown' || end === 'unknown');
  if (nothingKnown) return { text, start, end, interval: true };
  const span = hull(start, end);
  if (span[0] >= span[1]) return 'reversed';
  return { text, span, start, end, interval: true };
}

/** An unknown side counts as the known side alone; an open side never ends. */
function hull(start: EdtfSide, end: EdtfSide): DaySpan {
  const known = isDate(start) ? start : isDate(end) ? end : undefined;
  const from = isDate(start) ? start.span[0] : start === 'open' ? OPEN_START : known!.span[0];
  const to = isDate(end) ? end.span[1] : end === 'open' ? OPEN_END : known!.span[1];
  return [from, to];
}

export const isApproximate = (edtf: Edtf): boolean =>
  [edtf.start, edtf.end].some((side) => isDate(side) && side.approximate);
export const isUncertain = (edtf: Edtf): boolean =>
  [edtf.start, edtf.end].some((side) => isDate(side) && side.uncertain);
/** Both ends known to the day: the only dates that are drawn with round ends. */
export const isExact = (edtf: Edtf): boolean =>
  [edtf.start, edtf.end].every(
    (side) => isDate(side) && side.precision === 'day' && !side.approximate && !side.uncertain,
  );
