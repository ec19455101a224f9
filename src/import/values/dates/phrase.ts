/** One date phrase at one place of a text: lead ("since"), date, end of the range, tail ("起"). */
import { CHINESE, CHINESE_ENDS } from './chinese';
import { ENGLISH, ENGLISH_ENDS, ENGLISH_WEEKDAY } from './english';
import { completed, type Moment, type Style } from './moment';
import { NUMERIC, NUMERIC_ENDS } from './numeric';
import { RELATIVE } from './relative';
import { compiled, type CompiledForm, type Found, type Reckoning } from './rule';

export interface Phrase {
  at: number;
  end: number;
  start: Moment;
  last: Moment;
  /** Two dates were written, or one that spans two. */
  ranged: boolean;
  open?: 'start' | 'end';
  relative: boolean;
  unresolved: boolean;
  vague: boolean;
}

const FORMS = compiled([...ENGLISH, ...CHINESE, ...NUMERIC, ...RELATIVE]);
const ENDS: Partial<Record<Style, CompiledForm[]>> = {
  'en-day-first': compiled(ENGLISH_ENDS),
  'en-month-first': compiled(ENGLISH_ENDS),
  zh: compiled([...CHINESE_ENDS]),
  numeric: compiled(NUMERIC_ENDS),
};

type Lead = 'start' | 'end' | 'from' | 'between' | 'in' | 'about' | 'week';

/** What stands before a date, in the order in which it is tried. */
const LEADS: readonly (readonly [Lead, RegExp])[] = [
  [
    'start',
    /(?:(?:ever )?since|as (?:of|from)|(?:starting|beginning|effective|valid|in force|commencing)(?: from| on| in| as of)?|after)(?: the year| at least)?:? /iy,
  ],
  [
    'end',
    /(?:(?:is |are |remains? )?(?:valid|in force|runs?|effective) )?(?:until|till|up to|no later than|prior to|before|by)(?: the end of)?:? (?:the )?/iy,
  ],
  [
    'end',
    /(?:valid|in force|runs?) (?:to|thru|through):? |(?:expir(?:es|y|ing|ation)|ends|ending)(?: date)?(?: on| in)?:? /iy,
  ],
  [
    'week',
    /(?:(?:the |in the |during the )?(?:week|wk) (?:of|beginning|starting|commencing)(?: on)? (?:the )?|w\/[bc]:? )/iy,
  ],
  ['between', /between (?:the )?/iy],
  ['from', /from (?:the )?/iy],
  ['about', /(?:c\.|ca\.|circa|approximately|around|about) ?/iy],
  ['in', /for (?=(?:early |mid-?|late )?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*\b)/iy],
  ['in', /(?:in|on|during|throughout|as early as|back in)(?: the (?:year|month of))? (?:the )?/iy],
  ['end', /有效期限?:? *(?:截[至止]|至|到|为?止于?)|截[至止](?:到|至)?|(?:到期日?|终止日期?):? *|不晚于/y],
  ['start', /(?:始于|自从|早在)/y],
  ['from', /[自从由](?!然|己|主|来)/y],
  // Not the end of 纽约, 签约, 合约.
  ['about', /(?<![签条公合预相邀节纽制违履])约/y],
];

/** A word of running text after which a bare year is a year, and a bare month a month. */
const SAYS_DATE: ReadonlySet<Lead> = new Set(['start', 'end', 'from', 'between', 'in', 'about']);

const ASIDE = ` ?(?:\\((?:周|星期|礼拜)?[一二三四五六日天]\\)|(?:周|星期|礼拜)[一二三四五六日天](?![\\p{Script=Han}])|\\(${ENGLISH_WEEKDAY}\\))`;
const HOUR = '(?:上午|下午|晚上?|早上|中午|凌晨)(?:\\d{1,2}[:时点](?:\\d\\d分?)?)?';
const TAIL = new RegExp(`(?:${ASIDE})?(?: ?${HOUR})?`, 'iuy');
const RANGE = / ?(?:-+|~+|\/|至|到|—) ?| (?:up )?(?:to|until|till|through|thru) (?:the )?/iy;
const AND = / (?:and|&) (?:the )?/iy;
const LISTED = / ?[、和及与] ?/y;
const LISTED_DAYS = /,? (?:and|&) (?:the )?|, (?=\d)/iy;
const NOW =
  /(?: ?(?:-+|~|至|到) ?| (?:to|until|till|through) )(?:the )?(?:present|now|date\b|today\b|ongoing|current|今(?![年天日晚]))|至今|迄今/iy;
const ONWARD =
  / ?(?:and )?(?:onwards?\b|forward\b|and (?:later|after)\b)|(?:开始|起(?![草源初飞步点航])|以来|以后|之后)/iy;
const UPTO = /(?:为止|止(?!血|步)|之前|以前|前(?![往去来后夕期任身述\d]))/y;
/** "2015-", and nothing after it. */
const LEFT_OPEN = / ?[-~] ?$/y;

/** Years are hardly ever counted, but "in 2019 students" is no date. */
const COUNTED =
  / ?(?:students|people|participants|members|teachers|universities|persons|copies|hours|kilomet|metres|meters|km\b|%|yuan|dollars|euros|[名人个位所余元])/iy;

export function phraseAt(text: string, at: number, reckoning: Reckoning): Phrase | undefined {
  const lead = leadAt(text, at);
  const begin = lead ? lead.end : at;
  const first = longest(FORMS, text, begin, reckoning);
  if (!first) return undefined;
  const { found } = first;
  if (found.vague || found.unresolved) return bare(at, begin, first.end, found, lead?.kind);
  const second = endOfRange(text, first, reckoning, lead?.kind);
  const end = second?.end ?? first.end;
  const [start, last] = second
    ? completed(found.start, second.found.end ?? second.found.start)
    : completed(found.start, found.end ?? found.start);
  if (!reckoning.cell && !isSaid(text, end, start, last, found, lead?.kind)) return undefined;
  const phrase: Phrase = {
    at: begin,
    end,
    start,
    last,
    ranged: second !== undefined || found.end !== undefined,
    relative: found.relative === true || second?.found.relative === true,
    unresolved: second?.found.unresolved === true,
    vague: false,
  };
  return bounded(text, at, phrase, lead?.kind);
}

const bare = (at: number, begin: number, end: number, found: Found, lead?: Lead): Phrase => ({
  at: lead === 'start' || lead === 'end' ? at : begin,
  end,
  start: found.start,
  last: found.end ?? found.start,
  ranged: false,
  relative: true,
  unresolved: found.unresolved === true,
  vague: found.vague === true,
});

/** "since", "起", "until", "week of": what stands around the dates. */
function bounded(text: string, at: number, phrase: Phrase, lead: Lead | undefined): Phrase {
  const now = match(NOW, text, phrase.end);
  if (now) return { ...phrase, at: lead ? at : phrase.at, end: phrase.end + now.length, open: 'start' };
  const onward = match(ONWARD, text, phrase.end) ?? match(LEFT_OPEN, text, phrase.end);
  if (onward && !phrase.ranged)
    return { ...phrase, at: lead ? at : phrase.at, end: phrase.end + onward.length, open: 'start' };
  const upTo = match(UPTO, text, phrase.end);
  if (upTo && !phrase.ranged)
    return { ...phrase, at: lead ? at : phrase.at, end: phrase.end + upTo.length, open: 'end' };
  if (lead === 'week')
    return { ...phrase, at, start: { ...phrase.start, week: true }, last: { ...phrase.last, week: true } };
  if (lead === 'about') return { ...phrase, at, start: about(phrase.start), last: about(phrase.last) };
  if (lead === 'start' || (lead === 'from' && !phrase.ranged && !phrase.relative))
    return { ...phrase, at, open: 'start' };
  return lead === 'end' && !phrase.ranged ? { ...phrase, at, open: 'end' } : phrase;
}

const about = (moment: Moment): Moment => ({ ...moment, approximate: true });

function leadAt(text: string, at: number): { kind: Lead; end: number } | undefined {
  for (const [kind, regex] of LEADS) {
    const found = match(regex, text, at);
    if (found) return { kind, end: at + found.length };
  }
  return undefined;
}

interface Read {
  found: Found;
  end: number;
}

/** Of all forms that fit, the one that reads most; of equals the first in the list. */
function longest(
  forms: readonly CompiledForm[],
  text: string,
  at: number,
  reckoning: Reckoning,
  skip?: (form: CompiledForm) => boolean,
): Read | undefined {
  let best: Read | undefined;
  for (const form of forms) {
    if ((form.cellOnly && !reckoning.cell) || skip?.(form)) continue;
    form.regex.lastIndex = at;
    const fit = form.regex.exec(text);
    if (!fit || fit[0].length === 0 || (best && at + fit[0].length <= best.end)) continue;
    const found = form.read(fit.groups ?? {}, reckoning, fit[0]);
    if (found) best = { found, end: at + fit[0].length };
  }
  return best;
}

function endOfRange(
  text: string,
  first: Read,
  reckoning: Reckoning,
  lead: Lead | undefined,
): Read | undefined {
  const { found } = first;
  if (found.end) return undefined;
  const from = first.end + (match(TAIL, text, first.end)?.length ?? 0);
  const range = match(RANGE, text, from) ?? (lead === 'between' ? match(AND, text, from) : undefined);
  const hasYear = found.start.year !== undefined;
  const skip = (form: CompiledForm) =>
    form.alone === true || (form.yearless === true && hasYear) || (form.afterYear === true && !hasYear);
  const ends = [...FORMS, ...(ENDS[found.style] ?? [])];
  if (range) return longest(ends, text, from + range.length, reckoning, skip);
  return found.style === 'zh' || found.style === 'en-month-first'
    ? nextDay(text, from, found, reckoning)
    : undefined;
}

/** 12月24、25日, May 5 and 6: two days side by side are one stay; days apart are two dates. */
function nextDay(
  text: string,
  from: number,
  { start, style }: Found,
  reckoning: Reckoning,
): Read | undefined {
  const listed = match(style === 'zh' ? LISTED : LISTED_DAYS, text, from);
  if (!listed || start.day === undefined || start.year !== undefined) return undefined;
  const read = longest(ENDS[style]!, text, from + listed.length, reckoning);
  const day = read?.found.start;
  return day?.day === start.day + 1 && (day.month ?? start.month) === start.month ? read : undefined;
}

/** Running text is full of numbers and of words like "may": a bare year or month must be said to be one. */
function isSaid(
  text: string,
  end: number,
  start: Moment,
  last: Moment,
  found: Found,
  lead: Lead | undefined,
): boolean {
  if (found.style === 'zh' || found.relative) return true;
  const isBareYear = found.style === 'numeric' && start.month === undefined && start.months === undefined;
  const isBareMonth =
    start.year === undefined && start.month !== undefined && start.day === undefined && !start.days;
  if (!isBareYear && !isBareMonth) return true;
  if (isBareYear && match(COUNTED, text, end)) return false;
  if (lead && SAYS_DATE.has(lead)) return true;
  return start !== last && (start.year ?? 0) < (last.year ?? 0);
}

function match(regex: RegExp, text: string, at: number): string | undefined {
  regex.lastIndex = at;
  return regex.exec(text)?.[0];
}
