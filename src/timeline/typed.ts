/** Dates as people type them → the days they mean. Chinese, ISO and English forms; no guess where two are possible. */
import { dayOfDate, type DaySpan } from '../model/time';
import type { Mode } from '../store/presentation';

/** Ambiguous: 1/12/2019 is a day in December here and in January there. */
export type TypedFault = 'syntax' | 'calendar' | 'ambiguous';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const FORMS: readonly { pattern: RegExp; order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /^(\d{3,4})(?:年)?$/, order: ['y'] },
  { pattern: /^(\d{3,4})[-/.](\d{1,2})$/, order: ['y', 'm'] },
  { pattern: /^(\d{3,4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{3,4}) ?年 ?(\d{1,2}) ?月?$/, order: ['y', 'm'] },
  { pattern: /^(\d{3,4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,? (\d{3,4})$/, order: ['d', 'm', 'y'] },
  { pattern: /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4})$/, order: ['m', 'd', 'y'] },
  { pattern: /^([a-z]+)\.?,? (\d{3,4})$/, order: ['m', 'y'] },
  { pattern: /^(\d{3,4}) ([a-z]+)$/, order: ['y', 'm'] },
];
const AMBIGUOUS = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;

/** "2019", "2019-12", "2019-12-01", "2019年12月1日", "1 Dec 2019": the year, the month, the day. */
export function typedSpan(written: string): DaySpan | TypedFault {
  const text = written.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (AMBIGUOUS.test(text)) return 'ambiguous';
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = (['y', 'm', 'd'] as const).map((part) => match[order.indexOf(part) + 1]);
    return spanOf(
      Number(year),
      order.includes('m') ? month! : undefined,
      order.includes('d') ? day! : undefined,
    );
  }
  return 'syntax';
}

function spanOf(year: number, monthText?: string, dayText?: string): DaySpan | TypedFault {
  if (monthText === undefined) return [dayOfDate(year), dayOfDate(year + 1)];
  const month = monthOf(monthText);
  if (month === undefined) return 'syntax';
  if (month < 1 || month > 12) return 'calendar';
  const [first, after] = [dayOfDate(year, month), dayOfDate(year, month + 1)];
  if (dayText === undefined) return [first, after];
  const day = first + Number(dayText) - 1;
  return day >= first && day < after ? [day, day + 1] : 'calendar';
}

/** A number, or a month's name or its first three letters or more. */
function monthOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const at =
    text.length < 3
      ? -1
      : MONTHS.findIndex((name) => name.startsWith(text) || (text === 'sept' && name === 'september'));
  return at === -1 ? undefined : at + 1;
}

export interface TypedWindow {
  /** null: all years; undefined: something is wrong. */
  window?: DaySpan | null;
  first?: TypedFault;
  last?: TypedFault | 'reversed';
}

/** Two fields → the window. The last day typed is the last one in; an empty field is the record's own end. */
export function typedWindow(first: string, last: string, extent: DaySpan): TypedWindow {
  if (first.trim() === '' && last.trim() === '') return { window: null };
  const from = first.trim() === '' ? extent : typedSpan(first);
  const to = last.trim() === '' ? extent : typedSpan(last);
  const faults: TypedWindow = {};
  if (typeof from === 'string') faults.first = from;
  if (typeof to === 'string') faults.last = to;
  if (typeof from === 'string' || typeof to === 'string') return faults;
  return from[0] < to[1] ? { window: [from[0], to[1]] } : { last: 'reversed' };
}

/** The same where time is read another way: of "so far" the last field alone, of "on this day" the first. */
export function typedIn(mode: Mode, first: string, last: string, extent: DaySpan): TypedWindow {
  if (mode === 'window') return typedWindow(first, last, extent);
  const typed = typedSpan(mode === 'on-day' ? first : last);
  if (typeof typed === 'string') return mode === 'on-day' ? { first: typed } : { last: typed };
  const [start, end] = typed;
  return { window: mode === 'on-day' ? [start, start + 1] : [Math.min(extent[0], end - 1), end] };
}
