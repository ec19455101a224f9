/** Ticks and labels of the axis: calendar steps, as fine as there is room for. */
import { dateOfDay, dayOfDate, monthSpan, plusMonths, yearSpan, type DaySpan } from '../model/time';
import { monthInWords, monthName, spanInWords } from '../i18n/dates';
import type { Language } from '../i18n/language';
import { pxPerDay, xOf, type Scale } from './axis';
import { textWidth } from './text-width';

export interface Label {
  text: string;
  /** Px of its tick and of the room to the next; both within the axis. */
  x: number;
  width: number;
  /** What a click takes; a day number takes nothing. */
  span?: DaySpan;
  unit: 'day' | 'month' | 'year';
  /** It fits only in small letters. */
  tight?: boolean;
}

export interface Ticks {
  /** Px of the finer marks and of the longer ones. */
  minor: number[];
  major: number[];
  /** One or two lines of labels, the finer first. */
  rows: Label[][];
}

const SIZE = 12;
const TIGHT = 11;
const PAD = 8;
/** Px that a month needs to be labelled, and a year, and a day. */
const MONTH = 27;
const YEAR = 40;
const WEEK = 28;
const DAY = 26;
const YEAR_STEP = 56;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** `lines`: 1 where the axis is low. */
export function ticksOf(scale: Scale, language: Language, lines: 1 | 2): Ticks {
  const px = pxPerDay(scale);
  if (px * 7 >= WEEK) return inDays(scale, language, lines, px);
  if (px * 30.4 >= MONTH) return inMonths(scale, language, lines);
  return inYears(scale, language, px);
}

function inDays(scale: Scale, language: Language, lines: 1 | 2, px: number): Ticks {
  const months = monthsOn(scale.axis);
  const [first, last] = [Math.ceil(scale.axis[0]), Math.floor(scale.axis[1])];
  const days: number[] = [];
  // 1970-01-01 was a Thursday: Mondays are at 4 modulo 7.
  for (let day = first; day <= last; day++) if (px >= DAY || (((day - 4) % 7) + 7) % 7 === 0) days.push(day);
  const numbers = days.map((day): Label => {
    const [x, next] = [xOf(scale, day), xOf(scale, day + (px >= DAY ? 1 : 7))];
    return { text: `${dateOfDay(day).day}`, x, width: next - x, unit: 'day' };
  });
  const names = months.map((span) =>
    labelled(scale, span, 'month', [
      monthInWords(span[0], language),
      `${monthName(span[0], language, 'long')}`,
      monthName(span[0], language, 'short'),
    ]),
  );
  return {
    minor: days.map((day) => xOf(scale, day)),
    major: onAxis(scale, months),
    rows: lines === 2 ? [numbers, names] : [names],
  };
}

function inMonths(scale: Scale, language: Language, lines: 1 | 2): Ticks {
  const [months, years] = [monthsOn(scale.axis), yearsOn(scale.axis, 1)];
  // All long or all short: a row of both looks like a mistake.
  const long = months.every(
    (span) => textWidth(monthName(span[0], language, 'long'), SIZE) + PAD <= pxPerDay(scale) * 28,
  );
  const form = long ? 'long' : 'short';
  const names = months.map((span) =>
    labelled(scale, span, 'month', [
      monthName(span[0], language, form),
      monthName(span[0], language, 'short'),
    ]),
  );
  const yearNames = years.map((span) => labelled(scale, span, 'year', [yearName(span, language)]));
  if (lines === 2)
    return { minor: onAxis(scale, months), major: onAxis(scale, years), rows: [names, yearNames] };

  // One line: where more than one year is on the axis, a year's name stands for its January.
  const mixed = names.map((label): Label => {
    const year = years.length > 1 && years.find((span) => span[0] === label.span![0]);
    return year ? { ...label, span: year, unit: 'year', text: yearName(year, language) } : label;
  });
  return { minor: onAxis(scale, months), major: onAxis(scale, years), rows: [mixed] };
}

function inYears(scale: Scale, language: Language, px: number): Ticks {
  const yearPx = px * 365.25;
  const step = yearPx >= YEAR ? 1 : (STEPS.find((years) => years * yearPx >= YEAR_STEP) ?? STEPS.at(-1)!);
  const years = yearsOn(scale.axis, step);
  const finer = STEPS[Math.max(0, STEPS.indexOf(step) - 1)]!;
  const minor = finer < step && finer * yearPx >= 8 ? yearsOn(scale.axis, finer) : [];
  const quarters =
    step === 1 && yearPx >= 80 ? years.flatMap(([start]) => [3, 6, 9].map((n) => plusMonths(start, n))) : [];
  const labels = years.map(([start]) => {
    // Clicked, a label takes the year that it names, however many stand between two labels.
    const label = labelled(scale, [start, yearsLater(start, step)], 'year', [
      yearName(yearSpan(start), language),
    ]);
    return { ...label, span: yearSpan(start) };
  });
  return {
    minor: [
      ...onAxis(scale, minor),
      ...onAxis(
        scale,
        quarters.map((day): DaySpan => [day, day]),
      ),
    ],
    major: onAxis(scale, years),
    // A label whose year lies before the axis would name what is not there.
    rows: [labels.filter(({ span }) => step === 1 || span[0] >= scale.axis[0] - 1e-6)],
  };
}

/** The first of the texts, from long to short, that has room; none if none has. */
function labelled(scale: Scale, span: DaySpan, unit: Label['unit'], texts: string[]): Label {
  const x = Math.max(0, xOf(scale, span[0]));
  const width = Math.min(scale.width, xOf(scale, span[1])) - x;
  // At the end of the axis a text may run on into the margin.
  const room = xOf(scale, span[1]) > scale.width ? width + 8 : width;
  const text = texts.find((each) => textWidth(each, SIZE) + PAD - 2 <= room);
  if (text !== undefined) return { text, x, width, span, unit };
  const shortest = texts.at(-1)!;
  const tight = textWidth(shortest, TIGHT) + 2 <= room;
  return { text: tight ? shortest : '', x, width, span, unit, tight };
}

export const yearName = (span: DaySpan, language: Language): string => {
  const { year } = dateOfDay(span[0]);
  return year > 0 ? `${year}` : spanInWords(span, language);
};

export const monthsOn = (axis: DaySpan): DaySpan[] =>
  spansOn(axis, monthSpan(Math.floor(axis[0])), monthSpan);

/** Years on the axis that `step` divides. */
export function yearsOn(axis: DaySpan, step: number): DaySpan[] {
  const first = Math.floor(dateOfDay(Math.floor(axis[0])).year / step) * step;
  const years: DaySpan[] = [];
  for (let year = first; dayOfDate(year) < axis[1]; year += step)
    years.push([dayOfDate(year), dayOfDate(year + 1)]);
  return years;
}

function spansOn(axis: DaySpan, first: DaySpan, of: (day: number) => DaySpan): DaySpan[] {
  const spans: DaySpan[] = [];
  for (let span = first; span[0] < axis[1]; span = of(span[1])) spans.push(span);
  return spans;
}

const yearsLater = (start: number, years: number): number => dayOfDate(dateOfDay(start).year + years);

const onAxis = (scale: Scale, spans: readonly DaySpan[]): number[] =>
  spans.map(([start]) => xOf(scale, start)).filter((x) => x >= -0.5 && x <= scale.width + 0.5);
