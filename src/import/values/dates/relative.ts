/** Dates reckoned from the day of publication, or from the date told before: yesterday, 上周五, the next day. */
import { dateOfDay, dayOfDate } from '../../../model/time';
import { englishNumberOf, ENGLISH_NUMBER, HAN_NUMBER, numberOf } from '../numerals';
import { ENGLISH_WEEKDAY, monthNamed } from './english';
import { mondayOf, type Moment } from './moment';
import type { Form, Found, KnownDate, Reckoning } from './rule';

const VAGUE: Found = { start: {}, style: 'other', relative: true, vague: true };
const OPEN: Found = { start: {}, style: 'other', relative: true, unresolved: true };

const reckoned = (start: Moment, end?: Moment): Found => ({
  start,
  ...(end && { end }),
  style: 'other',
  relative: true,
});

/** Day number of a date known to the day. */
const dayKnown = (date: KnownDate | Moment | undefined): number | undefined =>
  date?.year !== undefined && date.month !== undefined && date.day !== undefined
    ? dayOfDate(date.year, date.month, date.day)
    : undefined;

const published = (reckoning: Reckoning): number | undefined => dayKnown(reckoning.published);

function daysFrom(base: number | undefined, days: number): Found {
  return base === undefined ? OPEN : reckoned(dateOfDay(base + days));
}

/** The whole week, Monday to Sunday: which of its days isn't said. */
function weeksFrom(base: number | undefined, weeks: number): Found {
  return base === undefined
    ? OPEN
    : reckoned({ ...dateOfDay(base + weeks * 7), week: true, approximate: true });
}

function monthsFrom(base: KnownDate | undefined, months: number): Found {
  if (base?.month === undefined) return OPEN;
  const all = base.year * 12 + base.month - 1 + months;
  return reckoned({ year: Math.floor(all / 12), month: (all % 12) + 1 });
}

const yearsFrom = (base: KnownDate | undefined, years: number): Found =>
  base === undefined ? OPEN : reckoned({ year: base.year + years });

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HAN_WEEKDAYS = '一二三四五六日';
const hanWeekday = (text: string): number => HAN_WEEKDAYS.indexOf(text === '天' ? '日' : text);

/** Day of this, the last (-1) or the next week (1). */
function dayOfWeek(base: number | undefined, weekday: number, weeks: number): Found {
  return base === undefined ? OPEN : reckoned(dateOfDay(mondayOf(base) + weekday + weeks * 7));
}

/** The nearest such weekday: before the base or on it; of what is to come, after it. */
function nearestWeekday(base: number | undefined, weekday: number, ahead: boolean): Found {
  if (base === undefined) return OPEN;
  const today = base - mondayOf(base);
  const back = (today - weekday + 7) % 7;
  return reckoned(dateOfDay(ahead ? base + ((weekday - today + 7) % 7 || 7) : base - back));
}

/** "last Tuesday": the nearest before today, whatever week it lies in. */
function lastWeekday(base: number | undefined, weekday: number): Found {
  if (base === undefined) return OPEN;
  return nearestWeekday(base - 1, weekday, false);
}

const STEPS: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const which = '(?<which>last|past|previous|this|current|next|coming)';

export const RELATIVE: readonly Form[] = [
  {
    pattern: '(?:the )?day before yesterday',
    read: (_, reckoning) => daysFrom(published(reckoning), -2),
  },
  {
    pattern: `(?<word>yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening))(?!'s (?:world|society|students|universities))`,
    read: ({ word }, reckoning) => {
      const days = { yesterday: -1, tomorrow: 1 }[word!.toLowerCase()] ?? 0;
      return daysFrom(published(reckoning), days);
    },
  },
  {
    // December last year, 24 December this year
    pattern: `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?: (?<day2>\\d{1,2})(?:st|nd|rd|th)?)?,? (?:of )?${which} year`,
    read: ({ day, day2, month, which: word }, { published: base }) => {
      if (!base) return OPEN;
      const said = day ?? day2;
      const year = base.year + (STEPS[word!.toLowerCase()] ?? 0);
      return reckoned({ year, month: monthNamed(month), ...(said && { day: Number(said) }) });
    },
  },
  {
    pattern: `(?:(?:earlier|later|early|late) )?(?:the )?${which} (?<unit>week|month|year)(?!s|-long|'s)`,
    read: ({ which: word, unit }, { published: base }) => {
      const step = STEPS[word!.toLowerCase()]!;
      if (unit!.toLowerCase() === 'week') return weeksFrom(dayKnown(base), step);
      return unit!.toLowerCase() === 'month' ? monthsFrom(base, step) : yearsFrom(base, step);
    },
  },
  {
    pattern: `${which} (?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day`,
    read: ({ which: word, weekday }, reckoning) => {
      const day = WEEKDAYS.indexOf(weekday!.toLowerCase().slice(0, 3));
      const step = STEPS[word!.toLowerCase()]!;
      const base = published(reckoning);
      if (step < 0) return lastWeekday(base, day);
      return step > 0 ? nearestWeekday(base, day, true) : dayOfWeek(base, day, 0);
    },
  },
  {
    // last December: the nearest before; next May: the nearest after
    pattern: `(?<which>last|this|next) (?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?! \\d)`,
    read: ({ which: word, month }, { published: base }) => {
      if (base?.month === undefined) return OPEN;
      const m = monthNamed(month)!;
      const step = STEPS[word!.toLowerCase()]!;
      const over = step < 0 ? m >= base.month : m <= base.month;
      return reckoned({ year: base.year + (step !== 0 && over ? step : 0), month: m });
    },
  },
  {
    // this autumn; last summer: the nearest that is over; next spring: the nearest to come
    pattern: `${which} (?<season>spring|summer|autumn|fall|winter)(?! (?:school|camp|university|games|academy|olympi|term|semester))`,
    read: ({ which: word, season }, { published: base }) => {
      if (base?.month === undefined) return OPEN;
      const number = SEASONS[season!.toLowerCase()]!;
      const step = STEPS[word!.toLowerCase()]!;
      const begins = (number - 20) * 3;
      const over = step < 0 ? begins + 2 >= base.month : begins <= base.month;
      return reckoned({ year: base.year + (step !== 0 && over ? step : 0), season: number });
    },
  },
  {
    // on the 12th, on the afternoon of the 12th: of the month told before, or of the publication's
    pattern: `(?<=\\bon )(?:the (?:morning|afternoon|evening|night) of )?the (?<day>\\d{1,2})(?:st|nd|rd|th)(?= (?:and|the|a|in|at|by|with|to|both)\\b|[,.;]|$)`,
    read: ({ day }, { published: base, previous }, written) => {
      const from = previous?.year === undefined ? base : (previous as KnownDate);
      if (from?.month === undefined || !/\d/.test(written)) return OPEN;
      const said = Number(day);
      const before = from === base && base?.day !== undefined && said > base.day ? -1 : 0;
      const { start } = monthsFrom(from, before);
      return reckoned({ ...start, day: said });
    },
  },
  {
    pattern: `(?<n>\\d+|${ENGLISH_NUMBER}|a) (?<unit>day|week|month|year)s? (?<way>ago|earlier|later)(?! (?:than|in))`,
    read: ({ n, unit, way }, { published: base, previous }) => {
      const ago = way!.toLowerCase() === 'ago';
      const step = (englishNumberOf(n!) ?? 1) * (way!.toLowerCase() === 'later' ? 1 : -1);
      const from = ago ? base : previous?.year === undefined ? undefined : (previous as KnownDate);
      if (!ago && (from === undefined || /year/i.test(unit!))) return undefined;
      if (unit!.toLowerCase() === 'day') return daysFrom(dayKnown(from), step);
      if (unit!.toLowerCase() === 'week') return weeksFrom(dayKnown(from), step);
      return unit!.toLowerCase() === 'month' ? monthsFrom(from, step) : yearsFrom(from, step);
    },
  },
  {
    pattern: '(?:the )?(?:next|following) day|(?:the )?day after(?! tomorrow)',
    read: (_, { previous }) => (previous ? daysFrom(dayKnown(previous), 1) : undefined),
  },
  {
    pattern: '(?:on |later )?(?:the same|that) day',
    read: (_, { previous }) => (previous ? daysFrom(dayKnown(previous), 0) : undefined),
  },
  {
    pattern: '(?:(?:later|earlier) )?(?:the same|that) (?<unit>month|year)',
    read: ({ unit }, { previous }) => {
      if (previous?.year === undefined) return undefined;
      return unit!.toLowerCase() === 'month'
        ? monthsFrom(previous as KnownDate, 0)
        : yearsFrom(previous as KnownDate, 0);
    },
  },
  {
    pattern: `(?<=\\b(?:on|by) )(?<weekday>${ENGLISH_WEEKDAY})(?!,? (?:\\d|the \\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
    read: ({ weekday }, reckoning) => {
      const day = WEEKDAYS.indexOf(weekday!.toLowerCase().slice(0, 3));
      return nearestWeekday(published(reckoning), day, reckoning.tense === 'future');
    },
  },
  {
    pattern:
      'recently|lately|(?:just )?the other day|in recent (?:days|weeks|months|years)|a few (?:days|weeks) ago|some time ago|in the near future|in due course|at a later date|soon',
    read: () => VAGUE,
  },
  {
    pattern: '(?<word>大前天|前天|昨天|昨日|昨晚|今天|今日|今晨|今晚|明天|明日|后天)(?!的(?:世界|社会))',
    read: ({ word }, reckoning) => {
      const days = word === '大前天' ? -3 : { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }[word![0]!]!;
      return daysFrom(published(reckoning), days);
    },
  },
  {
    pattern:
      '(?<week>上上个?|上个?|本|这|下个?|下下个?)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?!致|到|的|年|期|岁|边|围)',
    read: ({ week, day }, reckoning) => {
      const base = published(reckoning);
      const weekday = hanWeekday(day!);
      if (week === undefined) return nearestWeekday(base, weekday, reckoning.tense === 'future');
      const step = week.startsWith('上上') ? -2 : week.startsWith('下下') ? 2 : { 上: -1, 下: 1 }[week[0]!];
      return dayOfWeek(base, weekday, step ?? 0);
    },
  },
  {
    pattern: '(?<week>上上|上|本|这|下)个?(?:周|星期|礼拜)(?![一二三四五六日天末边期])',
    read: ({ week }, reckoning) => weeksFrom(published(reckoning), { 上上: -2, 上: -1, 下: 1 }[week!] ?? 0),
  },
  {
    pattern: `(?<n>\\d+|${HAN_NUMBER}) ?(?<unit>天|日|周|个?星期|个月|年)(?:之|以)?前(?!往|去|来|后|夕|期)`,
    read: ({ n, unit }, { published: base }) => {
      const step = -(numberOf(n!) ?? 0);
      if (step === 0) return undefined;
      if (/[天日]/.test(unit!)) return daysFrom(dayKnown(base), step);
      if (/周|星期/.test(unit!)) return weeksFrom(dayKnown(base), step);
      return unit === '年' ? yearsFrom(base, step) : monthsFrom(base, step);
    },
  },
  {
    pattern: '次日|翌日|第二天|隔天',
    read: (_, { previous }) => (previous ? daysFrom(dayKnown(previous), 1) : undefined),
  },
  {
    pattern: '当天|当日|同日|当晚|同一天',
    read: (_, { previous }) => (previous ? daysFrom(dayKnown(previous), 0) : undefined),
  },
  {
    pattern: '近日|日前|近期|最近|不久前|前不久|前些天|近来|近年来?|适当时候|择期|择日',
    read: () => VAGUE,
  },
];
