/** Days, spans and EDTF dates in words. What a person reads is inclusive: the last day named is the last day in. */
import type { DatePrecision, Edtf, EdtfDate } from '../model/edtf';
import { isDate } from '../model/edtf';
import { OPEN_END, OPEN_START, dateOfDay, type DaySpan } from '../model/time';
import type { Language } from './language';

const LONG = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS = { en: ['spring', 'summer', 'autumn', 'winter'], zh: ['春季', '夏季', '秋季', '冬季'] };

const yearOf = {
  en: (year: number): string => (year > 0 ? `${year}` : `${1 - year} BC`),
  zh: (year: number): string => (year > 0 ? `${year}年` : `公元前${1 - year}年`),
};

/** Name of the month that a day lies in: "Dec", "December", "12月". */
export const monthName = (day: number, language: Language, form: 'short' | 'long'): string =>
  nameOf(dateOfDay(day).month, language, form);

function nameOf(month: number, language: Language, form: 'short' | 'long'): string {
  if (language === 'zh') return `${month}月`;
  const name = LONG[month - 1]!;
  return form === 'long' ? name : name.slice(0, 3);
}

/** "1 December 2019", "2019年12月1日" */
export const dayInWords = (day: number, language: Language): string =>
  oneInWords('day', day, language, 'long');

/** "December 2019", "2019年12月" */
export const monthInWords = (day: number, language: Language): string =>
  oneInWords('month', day, language, 'long');

/** A window in words: whole months and years are named as such; open sides as "since" and "until". */
export function spanInWords([start, end]: DaySpan, language: Language): string {
  const precision = precisionOf(start, end);
  if (start <= OPEN_START && end >= OPEN_END) return ALWAYS[language];
  if (end >= OPEN_END) return since(oneInWords(precision, start, language, 'long'), language);
  if (start <= OPEN_START) return until(oneInWords(precision, end - 1, language, 'long'), language);
  return joined({ precision, day: start }, { precision, day: end - 1 }, language, 'long');
}

/** "24 to 28 December 2019", "since 1990", "about 2020", "2020, uncertain", "autumn 2019", "no date" */
export const edtfInWords = (edtf: Edtf | undefined, language: Language): string =>
  words(edtf, language, 'long');

/**
 * For rows: "24–28 Dec 2019", "since 1990", "Jul 2019". Where every shown date lies `within` one year, or for
 * Chinese one month, what stands above is not repeated: "24–28 Dec", "24日至28日".
 */
export const edtfShort = (
  edtf: Edtf | undefined,
  language: Language,
  within: DaySpan | null = null,
): string => words(edtf, language, 'short', within);

/** In full, but what stands above is not repeated: "24 to 28 December" under 2019. */
export const edtfBelow = (edtf: Edtf | undefined, language: Language, within: DaySpan): string =>
  words(edtf, language, 'long', within);

// ---- one date

type Form = 'short' | 'long';

/** What is left out of a date because it stands elsewhere: the year, or the year and the month. */
type Omit = 'nothing' | 'year' | 'month';

function oneInWords(
  precision: DatePrecision,
  day: number,
  language: Language,
  form: Form,
  omit: Omit = 'nothing',
): string {
  const { year, month, day: date } = dateOfDay(day);
  const named = yearOf[language](year);
  if (precision === 'year') return named;
  if (precision === 'decade') return language === 'en' ? `the ${year}s` : `${year}年代`;
  if (precision === 'century') return hull(year, year + 99, language);
  if (precision === 'millennium') return hull(year, year + 999, language);
  if (precision === 'season') {
    const season = SEASONS[language][Math.floor((month - 3) / 3)]!;
    return language === 'en'
      ? spaced(season, omit === 'nothing' && named)
      : omit === 'nothing'
        ? named + season
        : season;
  }
  const name = nameOf(month, language, form);
  if (language === 'zh') {
    const before = omit === 'nothing' ? named : '';
    return precision === 'month' ? before + name : `${before}${omit === 'month' ? '' : name}${date}日`;
  }
  return spaced(precision === 'day' && `${date}`, omit !== 'month' && name, omit === 'nothing' && named);
}

const spaced = (...parts: (string | false)[]): string => parts.filter(Boolean).join(' ');
const hull = (from: number, to: number, language: Language): string =>
  `${yearOf[language](from)}${language === 'en' ? ' to ' : '至'}${yearOf[language](to)}`;

// ---- two dates

interface Known {
  precision: DatePrecision;
  /** A day that names it: any in a month or a year, the first of a season or a decade. */
  day: number;
}

const precisionOf = (start: number, end: number): DatePrecision => {
  const [a, b] = [beginsOn(start), beginsOn(end)];
  return a === 'day' || b === 'day' ? 'day' : a === 'month' || b === 'month' ? 'month' : 'year';
};
/** What begins with a day, at the most; with an open end anything does. */
function beginsOn(day: number): 'day' | 'month' | 'year' {
  if (day <= OPEN_START || day >= OPEN_END) return 'year';
  const { month, day: date } = dateOfDay(day);
  return date > 1 ? 'day' : month > 1 ? 'month' : 'year';
}

/** From one date to another of the same precision, with what they share said once. */
function joined(a: Known, b: Known, language: Language, form: Form, within: DaySpan | null = null): string {
  const one = (known: Known, omit: Omit) => oneInWords(known.precision, known.day, language, form, omit);
  const omit = omitted(within, [a.day, b.day + 1], language);
  const [from, to] = [one(a, 'nothing'), one(b, 'nothing')];
  if (from === to) return one(a, omit);
  const [x, y] = [dateOfDay(a.day), dateOfDay(b.day)];
  const sharing = a.precision === b.precision && ['day', 'month', 'season'].includes(a.precision);
  if (!sharing || x.year !== y.year) return between(from, to, language, form);

  // English says what is shared at the end, Chinese at the start.
  const shared: Omit = a.precision === 'day' && x.month === y.month ? 'month' : 'year';
  const [first, second]: [Omit, Omit] = language === 'zh' ? [omit, shared] : [shared, omit];
  return between(one(a, first), one(b, second), language, form);
}

/** "24 to 28", short "24–28"; an en dash between dates of several words has room around it. */
function between(from: string, to: string, language: Language, form: Form): string {
  if (language === 'zh') return `${from}至${to}`;
  if (form === 'long') return `${from} to ${to}`;
  return from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`;
}

/** What need not be said of a date whose surroundings say it. */
function omitted(within: DaySpan | null, [start, end]: DaySpan, language: Language): Omit {
  if (!within || start < within[0] || end > within[1]) return 'nothing';
  const [a, b] = [dateOfDay(within[0]), dateOfDay(within[1] - 1)];
  if (a.year !== b.year) return 'nothing';
  return language === 'zh' && a.month === b.month ? 'month' : 'year';
}

// ---- EDTF

const NONE = { en: 'no date', zh: '无日期' };
const ALWAYS = { en: 'all years', zh: '全部时间' };

const since = (date: string, language: Language): string =>
  language === 'en' ? `since ${date}` : `${date}起`;
const until = (date: string, language: Language): string =>
  language === 'en' ? `until ${date}` : `至${date}`;
const endUnknown = (date: string, language: Language): string =>
  language === 'en' ? `from ${date}, end not known` : `${date}起，结束日期不详`;
const startUnknown = (date: string, language: Language): string =>
  language === 'en' ? `to ${date}, start not known` : `至${date}，开始日期不详`;

function words(
  edtf: Edtf | undefined,
  language: Language,
  form: Form,
  within: DaySpan | null = null,
): string {
  if (!edtf?.span) return NONE[language];
  const { start, end, interval } = edtf;
  if (!interval && isDate(start)) return sideInWords(start, language, form, within);
  if (isDate(start) && isDate(end)) return bothInWords(start, end, language, form, within);
  if (isDate(start)) {
    const date = sideInWords(start, language, form);
    return end === 'open'
      ? since(date, language)
      : form === 'long'
        ? endUnknown(date, language)
        : since(date, language);
  }
  if (isDate(end)) {
    const date = sideInWords(end, language, form);
    return start === 'open' || form === 'short' ? until(date, language) : startUnknown(date, language);
  }
  return ALWAYS[language];
}

function sideInWords(date: EdtfDate, language: Language, form: Form, within: DaySpan | null = null): string {
  const omit =
    date.precision === 'day' || date.precision === 'month' ? omitted(within, date.span, language) : 'nothing';
  return marked(oneInWords(date.precision, date.span[0], language, form, omit), date, language, form);
}

function bothInWords(
  start: EdtfDate,
  end: EdtfDate,
  language: Language,
  form: Form,
  within: DaySpan | null,
): string {
  // "About 1 to 10 July": said once of both.
  if (start.approximate === end.approximate && !start.uncertain && !end.uncertain)
    return marked(joined(knownOf(start), knownOf(end), language, form, within), start, language, form);
  const [from, to] = [sideInWords(start, language, form), sideInWords(end, language, form)];
  return language === 'zh' ? `${from}至${to}` : form === 'long' ? `${from} to ${to}` : `${from} – ${to}`;
}

const knownOf = ({ span, precision }: EdtfDate): Known => ({ precision, day: span[0] });

function marked(date: string, { approximate, uncertain }: EdtfDate, language: Language, form: Form): string {
  const near = !approximate ? date : language === 'en' ? `about ${date}` : `约${date}`;
  if (!uncertain) return near;
  if (form === 'short') return language === 'en' ? `perhaps ${near}` : `或为${near}`;
  return language === 'en' ? `${near}, uncertain` : `${near}（不确定）`;
}
