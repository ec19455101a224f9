/** A cell that should hold a date, or two cells that hold its ends. */
import { isDate, parseEdtf } from '../../../model/edtf';
import type { Doubt } from '../doubt';
import { edtfOf, type Moment } from './moment';
import { phraseAt } from './phrase';
import { phrases } from './find';
import { plain } from './plain';
import type { DateContext, DateOrder, DateReading } from './reading';
import { momentOfSerial } from './serial';
import { reckoningOf, settled } from './settle';

/** Whole numbers that are years rather than days since 1900 (which would be the years 1904 to 1908). */
const YEARS: readonly [number, number] = [1800, 2200];
/** 1954 to 2119: a number of days written as text. */
const SERIALS: readonly [number, number] = [20_000, 80_000];

const RENEWED =
  /auto(?:matic(?:ally)?)?[- ]?(?:renew|extend|extension|prolong)|renew\w*,? automatically|indefinite|open[- ]ended|permanent|until terminated|no (?:end|expiry|expiration)|ongoing|perpetual|自动续|自动顺延|自动延|长期|永久|无固定期限|无限期|不定期/i;

export function readDate(value: string | number, context: DateContext = {}): DateReading {
  if (typeof value === 'number') return readNumber(value, String(value), context);
  const from = value.trim();
  const text = plain(from);
  if (/^\d{5}(?:\.\d+)?$/.test(text) && isWithin(Number(text), SERIALS))
    return { ...readNumber(Number(text), from, context), inferred: true };
  if (isEdtf(text)) return { from, edtf: text };
  if (RENEWED.test(text)) return renewed(from, text, context);
  return readOrdered(from, text, context);
}

const isWithin = (n: number, [from, to]: readonly [number, number]): boolean => n >= from && n <= to;

function readNumber(value: number, from: string, context: DateContext): DateReading {
  if (Number.isInteger(value) && isWithin(value, YEARS)) return { from, edtf: String(value) };
  if (value > 19_000_000 && value < 22_000_000) return readOrdered(from, String(value), context);
  if (value > 190_000 && value < 220_000 && value % 100 <= 12)
    return readOrdered(from, String(value), context);
  const moment = momentOfSerial(value, context.epoch ?? 1900);
  if (moment === undefined) return { from, doubt: { code: 'not-a-date', params: { v: from } } };
  if (moment === 'none') return { from, doubt: { code: 'no-such-day', params: { v: from } } };
  return { from, edtf: edtfOf(moment) };
}

/** Written as EDTF already. What other forms read better is left to them: 2019-13-45 is a fault, 2019/20 a year of study. */
const isEdtf = (text: string): boolean =>
  /^[-\dXY.~?%/TZ:+]+$/.test(text) &&
  /^(?:-?\d{4}|\d{3}X|\d{2}XX|XXXX|\.\.|\/)/.test(text) &&
  typeof parseEdtf(text) === 'object' &&
  !/^\d{4}$|T/.test(text);

function renewed(from: string, text: string, context: DateContext): DateReading {
  const rest = text.replace(new RegExp(`[,;(]?[^,;()]*(?:${RENEWED.source})[^,;()]*\\)?`, 'i'), ' ').trim();
  const reading = /\d/.test(rest) ? readOrdered(rest, rest, context) : undefined;
  if (!reading?.edtf || reading.edtf.startsWith('/'))
    return {
      from,
      renewed: true,
      ...(reading?.doubt && reading.doubt.code !== 'not-a-date' && { doubt: reading.doubt }),
    };
  return { ...reading, from, edtf: `${reading.edtf.split('/')[0]}/..`, renewed: true };
}

/** Three numbers of which two could be the month. */
const DAY_OR_MONTH = /(?<!\d)\d{1,2}([-./])\d{1,2}(?:\1 ?(?:\d{4}|\d{2}))?(?!\d)/;
const TWO_DIGITS = /(?<!\d)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/;

/** Every order that gives a date is tried; where they differ, a person decides. */
function readOrdered(from: string, text: string, context: DateContext): DateReading {
  if (context.order || !DAY_OR_MONTH.test(text)) return readText(from, text, context);
  const tried = ordersOf(text, context).map((order) => ({ ...context, order }));
  const whole = tried.flatMap((own) => readWhole(from, text, own) ?? []);
  const readings = whole.length > 0 ? whole : tried.map((own) => readText(from, text, own));
  const good = readings.filter(({ edtf }) => edtf !== undefined);
  const distinct = good.filter((a, i) => good.findIndex((b) => b.edtf === a.edtf) === i);
  if (distinct.length === 0) return readings[0]!;
  if (distinct.length === 1) return distinct[0]!;
  return {
    from,
    doubt: dayOrMonth(
      from,
      distinct.map(({ edtf }) => edtf!),
    ),
  };
}

function ordersOf(text: string, { language }: DateContext): DateOrder[] {
  if (!TWO_DIGITS.test(text))
    return /^(?:19|20)\d\d/.test(text)
      ? ['mdy']
      : language === 'zh' && !/\d{4}/.test(text)
        ? ['mdy']
        : ['dmy', 'mdy'];
  return language === 'zh' ? ['ymd'] : ['dmy', 'mdy', 'ymd'];
}

export const dayOrMonth = (v: string, [a = '', b = '', ...more]: string[]): Doubt => ({
  code: 'day-or-month',
  params: { v, a, b },
  choices: [a, b, ...more],
});

/** What may stand beside a date in its cell without meaning anything for it. */
const BESIDE =
  /^(?:[\s,;.()[\]:-]|周[一二三四五六日天]|星期[一二三四五六日天]|(?:上午|下午|晚上?)?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|签[署订]|signed(?: on)?|on\b)*$/i;

/** The cell is a date and nothing else. */
function readWhole(from: string, text: string, context: DateContext): DateReading | undefined {
  const reckoning = reckoningOf(context, true);
  const phrase = phraseAt(text, 0, reckoning);
  const isAll = phrase && BESIDE.test(text.slice(phrase.end));
  return isAll ? settled(phrase, from, context, reckoning) : undefined;
}

/** That; or dates among other words, as in running text. */
function readText(from: string, text: string, context: DateContext): DateReading {
  const all = readWhole(from, text, context);
  if (all) return all;
  const reckoning = reckoningOf(context, true);
  const found = [...phrases(text, { ...reckoning, cell: false })].map(({ phrase: each, near }) =>
    settled({ ...each, ...near }, from, context, reckoning),
  );
  const year = found.length === 0 ? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] : undefined;
  if (year && !/\d/.test(text.replace(year, ''))) return { from, edtf: year };
  const stated = found.length > 1 ? found.filter(({ edtf }) => edtf) : found;
  if (stated.length > 0) return hull(from, stated);
  return { from, doubt: { code: OPEN.test(text) ? 'date-vague' : 'not-a-date', params: { v: from } } };
}

/** It is known that nothing is known yet. */
const OPEN =
  /^[(]?(?:tb[acd]|to be (?:confirmed|announced|decided|determined|agreed)|(?:日期|时间)?(?:待|未)[定确]定?|另行通知|pending|in progress|under (?:negotiation|review|discussion)|(?:办理|进行|洽谈|审批)中)[)]?$/i;

/** Several dates in one cell: from the first to the last, which is a reading and said to be one. */
function hull(from: string, found: readonly DateReading[]): DateReading {
  if (found.length === 1) return found[0]!;
  const [first, last] = [found[0]!.edtf!, found.at(-1)!.edtf!];
  const edtf = `${first.split('/')[0]}/${last.split('/').at(-1)}`;
  const parsed = parseEdtf(edtf);
  return typeof parsed === 'object'
    ? {
        from,
        edtf,
        inferred: true,
        ...(found.find(({ doubt }) => doubt) && { doubt: found.find(({ doubt }) => doubt)!.doubt }),
      }
    : { from, doubt: { code: 'not-a-date', params: { v: from } } };
}

/** "Departure" and "Return", "Valid from" and "until". Either may be empty; the second may be cut short. */
export function readDateRange(
  first: string | number | null | undefined,
  last: string | number | null | undefined,
  context: DateContext = {},
): DateReading | undefined {
  const [has, ends] = [isFilled(first), isFilled(last)];
  if (!has && !ends) return undefined;
  if (!ends) return readDate(first!, context);
  const end = readDate(last!, withYearOf(context, has ? first! : undefined));
  if (!has) return alone(end);
  return joined(readDate(first!, context), end);
}

const isFilled = (value: string | number | null | undefined): boolean =>
  value !== null && value !== undefined && String(value).trim() !== '';

/** A return without a year is of the year of the departure. */
function withYearOf(context: DateContext, first: string | number | undefined): DateContext {
  const year = first === undefined ? undefined : /^\d{4}/.exec(readDate(first, context).edtf ?? '')?.[0];
  return year && context.year === undefined ? { ...context, suggestedYear: Number(year) } : context;
}

/** An end without its start. "The end of 2023" is a stretch of time of which only the end counts. */
function alone(end: DateReading): DateReading {
  if (end.edtf === undefined) return end;
  const about = /^[^/]+~\/([^/]+~)$/.exec(end.edtf)?.[1];
  if (end.edtf.includes('/') && !about) return end;
  return { ...end, edtf: `/${about ?? end.edtf}` };
}

function joined(start: DateReading, end: DateReading): DateReading {
  const from = `${start.from} – ${end.from}`;
  const v = from;
  const doubt =
    start.doubt ?? (end.doubt?.code === 'no-year' && end.doubt.suggestion ? undefined : end.doubt);
  const flags = { ...((start.inferred || end.inferred) && { inferred: true }), ...(doubt && { doubt }) };
  const a = start.edtf?.split('/')[0];
  if (end.renewed) return { from, ...(a && { edtf: `${a}/..` }), renewed: true, ...flags };
  const written = end.doubt?.code === 'no-year' ? (end.doubt.suggestion ?? end.edtf) : end.edtf;
  const b = written?.split('/').at(-1);
  if (a === undefined || b === undefined)
    return { from, ...(a ? { edtf: `${a}/` } : b ? { edtf: `/${b}` } : {}), ...flags };
  const edtf = a === b ? a : `${a}/${rolled(a, b, end)}`;
  const parsed = parseEdtf(edtf);
  if (parsed === 'reversed') return { from, doubt: { code: 'date-reversed', params: { v, a, b } } };
  return { from, edtf, ...flags };
}

/** 24 December 2019 and "2 January": the year after. */
function rolled(a: string, b: string, end: DateReading): string {
  if (end.doubt?.code !== 'no-year') return b;
  const parsed = parseEdtf(`${a}/${b}`);
  return parsed === 'reversed' ? `${Number(b.slice(0, 4)) + 1}${b.slice(4)}` : b;
}

/** Whether a reading is one day, and that 1 January. */
export function isFirstOfJanuary({ edtf }: DateReading): boolean {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return (
    typeof parsed === 'object' && !parsed.interval && isDate(parsed.start) && /^\d{4}-01-01$/.test(edtf!)
  );
}

export type { Moment };
