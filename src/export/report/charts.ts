/** Counts of the charts. Each adds up to the rows of the table, with what it says it leaves out. */
import { DIRECTIONS, EVENT_TYPES } from '../../model/kinds';
import { valuesOf } from '../../model/columns';
import { countryName } from '../../model/country';
import { isDate } from '../../model/edtf';
import type { EventType } from '../../model/schema';
import {
  OPEN_END,
  OPEN_START,
  monthStart,
  plusMonths,
  plusYears,
  yearStart,
  type DaySpan,
} from '../../model/time';
import { FAMILIES, familyOf, type Family } from '../../ui/shapes';
import type { Taken } from '../taken';

/** Events per family, in the order in which they are stacked. */
export type Stack = Partial<Record<Family, number>>;

export interface TypeBar {
  type: EventType;
  count: number;
  stack: Stack;
}

/** Every type that occurs, the most frequent first. */
export function typeBars(taken: Taken): TypeBar[] {
  const bars = new Map<EventType, TypeBar>();
  for (const row of taken.rows) {
    const type = EVENT_TYPES[taken.columns.type[row]!]!;
    const bar = bars.get(type) ?? { type, count: 0, stack: {} };
    bar.count++;
    add(bar.stack, familyIn(taken, row));
    bars.set(type, bar);
  }
  return [...bars.values()].sort(
    (a, b) => b.count - a.count || EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type),
  );
}

const add = (stack: Stack, family: Family): number => (stack[family] = (stack[family] ?? 0) + 1);

const familyIn = ({ columns }: Taken, row: number): Family =>
  familyOf(EVENT_TYPES[columns.type[row]!]!, DIRECTIONS[columns.direction[row]!]);

// ---- in time

export interface TimeBar {
  /** Of the month or year. */
  span: DaySpan;
  count: number;
  stack: Stack;
}

export interface TimeBars {
  unit: 'month' | 'year';
  bars: TimeBar[];
  /** Not in the bars: began before the period; known too coarsely; no date at all. */
  left: { earlier: number; coarse: number; undated: number };
}

/** Longest period that is shown by months; years beyond this many are shown from the first that has any. */
const MONTHS = 24;
const YEARS = 60;
const MONTH_PRECISIONS = ['day', 'month'];
const YEAR_PRECISIONS = [...MONTH_PRECISIONS, 'season', 'year'];

/** A record stands in the bar of its first day, where that is known as well as the bar is narrow. */
export function timeBars(taken: Taken): TimeBars {
  const { columns, rows } = taken;
  const [from, to] = boundsOf(taken);
  const unit = plusMonths(monthStart(from), MONTHS) >= to ? 'month' : 'year';
  const bars = emptyBars(unit, from, to);
  const left = { earlier: 0, coarse: 0, undated: 0 };
  for (const row of rows) {
    if (row >= columns.dated) left.undated++;
    else if (columns.start[row]! < from) left.earlier++;
    else {
      const bar = isFine(taken, row, unit) ? barAt(bars, columns.start[row]!) : undefined;
      if (bar) {
        bar.count++;
        add(bar.stack, familyIn(taken, row));
      } else left.coarse++;
    }
  }
  return { unit, bars, left };
}

function boundsOf({ columns, rows, span }: Taken): DaySpan {
  const starts = [...rows].filter((row) => row < columns.dated).map((row) => columns.start[row]!);
  const known = starts.filter((day) => day > OPEN_START);
  const first = known[0] ?? 0;
  const last = (known.at(-1) ?? 0) + 1;
  const from = span && span[0] > OPEN_START ? span[0] : yearStart(first);
  const to = span && span[1] < OPEN_END ? span[1] : last;
  return [Math.max(from, yearStart(plusYears(to, -YEARS))), Math.max(to, from + 1)];
}

function emptyBars(unit: TimeBars['unit'], from: number, to: number): TimeBar[] {
  const [floor, plus] =
    unit === 'month' ? ([monthStart, plusMonths] as const) : ([yearStart, plusYears] as const);
  const bars: TimeBar[] = [];
  for (let day = floor(from); day < to; day = plus(day, 1))
    bars.push({ span: [day, plus(day, 1)], count: 0, stack: {} });
  return bars;
}

function isFine({ columns }: Taken, row: number, unit: TimeBars['unit']): boolean {
  const edtf = columns.edtf(row);
  const known = edtf && (isDate(edtf.start) ? edtf.start : edtf.end);
  if (known === undefined || !isDate(known)) return false;
  return (unit === 'month' ? MONTH_PRECISIONS : YEAR_PRECISIONS).includes(known.precision);
}

const barAt = (bars: readonly TimeBar[], day: number): TimeBar | undefined =>
  bars.find(({ span }) => day >= span[0] && day < span[1]);

// ---- countries and areas

export interface AreaBar {
  name: string;
  count: number;
}

export interface AreaBars {
  /** Drawn; those with the same count are all here or all below. */
  bars: AreaBar[];
  below: { count: number; names: string[] }[];
}

const DRAWN = 10;

/** Every country and area but the home's own: as many as `counts.countries`. */
export function areaBars(taken: Taken): AreaBars {
  const { columns, rows, language } = taken;
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const country of valuesOf(columns.countries, row))
      if (!columns.homeCountry[country]) counts.set(country, (counts.get(country) ?? 0) + 1);
  const compare = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en').compare;
  const all = [...counts]
    .map(([country, count]) => ({
      name: countryName(columns.countryCodes[country]!, language, columns.dataset.areas),
      count,
    }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
  const least = leastDrawn(all);
  const below = new Map<number, string[]>();
  for (const { name, count } of all) if (count < least) below.set(count, [...(below.get(count) ?? []), name]);
  return {
    bars: all.filter(({ count }) => count >= least),
    below: [...below].map(([count, names]) => ({ count, names })),
  };
}

/** A rank is drawn whole or not at all; the first is always. */
function leastDrawn(all: readonly AreaBar[]): number {
  if (all.length <= DRAWN) return 0;
  const cut = all[DRAWN]!.count;
  return cut === all[0]!.count ? cut : all[DRAWN - 1]!.count === cut ? cut + 1 : all[DRAWN - 1]!.count;
}

export const stackOf = (stack: Stack): { family: Family; count: number }[] =>
  FAMILIES.flatMap((family) => (stack[family] ? [{ family, count: stack[family] }] : []));
