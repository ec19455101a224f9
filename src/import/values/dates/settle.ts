/** From a phrase to its EDTF: the year that isn't written, openness, and what is left to a person. */
import { parseEdtf } from '../../../model/edtf';
import type { Doubt } from '../doubt';
import { edtfOf, inYear, isYearless, placeInYear, sidesOf, type Moment } from './moment';
import type { Phrase } from './phrase';
import type { DateContext, DateReading } from './reading';
import type { KnownDate, Reckoning } from './rule';

/** "2020-05" → {year: 2020, month: 5}; undefined where it is no year, month or day. */
export function knownDate(text: string | undefined): KnownDate | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

export const reckoningOf = (context: DateContext, cell: boolean): Reckoning => ({
  published: knownDate(context.published),
  order: context.order,
  language: context.language,
  tense: context.tense,
  cell,
});

/** EDTF of a phrase; its year must be known, or it is XXXX. */
function edtfOfPhrase(start: Moment, last: Moment, open: Phrase['open']): string {
  if (open === 'start') return `${sidesOf(start)[0]}/..`;
  if (open === 'end') return `/${sidesOf(last)[1]}`;
  return edtfOf(start, last);
}

/**
 * The year of a date that names none. A cell takes the year that its row or the officer states; running text
 * the one that puts the date before its publication (or after it, where it speaks of what is to come).
 */
function yearOf(phrase: Phrase, context: DateContext, reckoning: Reckoning): number | undefined {
  if (context.year !== undefined) return context.year;
  const { published } = reckoning;
  if (reckoning.cell || !published) return undefined;
  return yearBeside(phrase.start, published, context.tense);
}

/** The year of a date in running text that was published then. */
export function yearBeside(
  moment: Moment,
  { year, month, day }: KnownDate,
  tense: DateContext['tense'],
): number {
  if (month === undefined) return year;
  const then = placeInYear(moment);
  // As fine as both are known: in the month of publication a date without a day counts as past.
  const now =
    moment.day !== undefined && day !== undefined
      ? month * 32 + day
      : month * 32 + (tense === 'future' ? 0 : 31);
  if (tense === 'future') return then < now ? year + 1 : year;
  return then > now ? year - 1 : year;
}

export function settled(
  phrase: Phrase,
  from: string,
  context: DateContext,
  reckoning: Reckoning,
): DateReading {
  if (phrase.vague) return { from, doubt: { code: 'date-vague', params: { v: from } } };
  if (phrase.unresolved) return { from, doubt: { code: 'date-relative', params: { v: from } } };
  const yearless = isYearless(phrase.start) && isYearless(phrase.last);
  const year = yearless ? yearOf(phrase, context, reckoning) : undefined;
  const [start, last] =
    year === undefined ? [phrase.start, phrase.last] : inYear(phrase.start, phrase.last, year);
  const edtf = edtfOfPhrase(start, last, phrase.open);
  const fault = faultOf(edtf, from, start, last);
  if (fault) return { from, doubt: fault };
  const inferred = phrase.relative || (yearless && year !== undefined) || start.twoDigits || last.twoDigits;
  return {
    from,
    edtf,
    ...(inferred && { inferred: true }),
    ...doubtful(phrase, from, year, start, last, context),
  };
}

function faultOf(edtf: string, v: string, start: Moment, last: Moment): Doubt | undefined {
  const parsed = parseEdtf(edtf);
  if (parsed === 'reversed')
    return { code: 'date-reversed', params: { v, a: sidesOf(start)[0], b: sidesOf(last)[1] } };
  if (parsed === 'calendar' || isNoDay(start) || isNoDay(last)) return { code: 'no-such-day', params: { v } };
  return parsed === 'syntax' ? { code: 'not-a-date', params: { v } } : undefined;
}

/** EDTF doesn't check the days of a year that isn't known. */
const isNoDay = ({ year, month, day }: Moment): boolean =>
  year === undefined &&
  month !== undefined &&
  day !== undefined &&
  parseEdtf(edtfOf({ year: 2000, month, day })) === 'calendar';

function doubtful(
  phrase: Phrase,
  v: string,
  year: number | undefined,
  start: Moment,
  last: Moment,
  context: DateContext,
): { doubt?: Doubt } {
  if (isYearless(start)) {
    if (context.suggestedYear === undefined) return { doubt: { code: 'no-year', params: { v } } };
    const isSecond = context.ofStudy && (start.month ?? start.months?.[0] ?? 12) < 8;
    const suggested = context.suggestedYear + (isSecond ? 1 : 0);
    const [a, b] = inYear(phrase.start, phrase.last, suggested);
    const suggestion = edtfOfPhrase(a, b, phrase.open);
    return { doubt: { code: 'no-year', params: { v, y: suggested }, suggestion } };
  }
  if (year !== undefined || !(start.twoDigits || last.twoDigits)) return {};
  return { doubt: { code: 'two-digit-year', params: { v, y: (start.twoDigits ? start : last).year! } } };
}
