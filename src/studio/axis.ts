/** A small time axis for a few dates: how far it reaches and what is written on it. */
import { scaleUtc } from 'd3';
import { edtfShort } from '../i18n/dates';
import type { Language } from '../i18n/language';
import { isExact, parseEdtf } from '../model/edtf';
import { dayOf, isoOfDay, msOf, OPEN_END, OPEN_START, type DaySpan } from '../model/time';

export interface Bar {
  /** Days since 1970, the end exclusive. */
  span: DaySpan;
  /** A month or a year, "about", or an open side: drawn as an outline. */
  vague: boolean;
}

/** undefined: no date, or none that an axis could show. */
export function barOf(edtf: string | undefined): Bar | undefined {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  if (typeof date !== 'object' || !date.span) return undefined;
  const [start, end] = date.span;
  const isOpen = start <= OPEN_START || end >= OPEN_END;
  const span: DaySpan = [start <= OPEN_START ? end - 366 : start, end >= OPEN_END ? start + 366 : end];
  return { span, vague: isOpen || !isExact(date) };
}

export interface Axis {
  span: DaySpan;
  ticks: { day: number; text: string }[];
}

/** Some room on both sides, a week at least in all. */
export function axisOf(bars: readonly Bar[], language: Language): Axis {
  const first = Math.min(...bars.map(({ span }) => span[0]));
  const last = Math.max(...bars.map(({ span }) => span[1]));
  const room = Math.max(2, Math.ceil((last - first) * 0.25), Math.ceil((7 - (last - first)) / 2));
  const span: DaySpan = [first - room, last + room];
  const days = scaleUtc()
    .domain([msOf(span[0]), msOf(span[1])])
    .ticks(5)
    .map((date) => dayOf(date.getTime()));
  return {
    span,
    ticks: [...new Set(days)].map((day, i) => ({ day, text: tickText(day, days[i - 1], language) })),
  };
}

/** The year is said where it begins. */
function tickText(day: number, before: number | undefined, language: Language): string {
  const year = isoOfDay(day).slice(0, 4);
  const isSaid = before !== undefined && isoOfDay(before).startsWith(year);
  const date = parseEdtf(isoOfDay(day));
  if (typeof date !== 'object') return '';
  const first = Number(year);
  return edtfShort(date, language, isSaid ? yearAround(first) : null);
}

const yearAround = (year: number): DaySpan => [dayOf(Date.UTC(year, 0, 1)), dayOf(Date.UTC(year + 1, 0, 1))];
