/** A column of dates: the order of day and month is decided over all of it. */
import type { Doubt } from '../doubt';
import { dayOrMonth, isFirstOfJanuary, readDate } from './cell';
import { plain } from './plain';
import type { ColumnReading, DateContext, DateOrder, DateReading } from './reading';

type Cell = string | number | null | undefined;

const NUMBERS = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** A column of one date alone may well be of 1 January. */
const FEWEST_FOR_YEARS = 2;

export function readDateColumn(values: readonly Cell[], context: DateContext = {}): ColumnReading {
  const order = context.order ?? dateOrderOf(values);
  const own = { ...context, ...(order && { order }) };
  const readings = values.map((value) => (isEmpty(value) ? undefined : readDate(value!, own)));
  const doubts = [...asked(readings), ...years(readings)];
  return { readings, ...(order && { order }), doubts };
}

const isEmpty = (value: Cell): boolean =>
  value === null || value === undefined || String(value).trim() === '';

/** The one order in which every cell gives a date. */
export function dateOrderOf(values: readonly Cell[]): DateOrder | undefined {
  const triples = values.flatMap((value) => {
    const match = typeof value === 'string' ? NUMBERS.exec(plain(value)) : null;
    return match ? [[Number(match[1]), Number(match[3]), match[4]!] as const] : [];
  });
  if (triples.length === 0) return undefined;
  const can: Record<DateOrder, (a: number, b: number, c: string) => boolean> = {
    dmy: (a, b) => isDay(a) && isMonth(b),
    mdy: (a, b) => isMonth(a) && isDay(b),
    ymd: (_, b, c) => c.length === 2 && isMonth(b) && isDay(Number(c)),
  };
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((each) => triples.every((t) => can[each](...t)));
  return orders.length === 1 ? orders[0] : undefined;
}

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

/** One question for all cells that nothing decides. */
function asked(readings: readonly (DateReading | undefined)[]): ColumnReading['doubts'] {
  const cells = indicesOf(readings, ({ doubt }) => doubt?.code === 'day-or-month');
  const first = readings[cells[0] ?? -1];
  return first?.doubt ? [{ doubt: dayOrMonth(first.from, [...first.doubt.choices!]), cells }] : [];
}

/** Years that a spreadsheet has turned into days. */
function years(readings: readonly (DateReading | undefined)[]): ColumnReading['doubts'] {
  const cells = indicesOf(readings, (reading) => reading.edtf !== undefined);
  const doubt = januaryDoubt(cells.map((i) => readings[i]!));
  return doubt ? [{ doubt, cells }] : [];
}

/** Whether every date is 1 January; most columns are settled by their first, so nothing is read beyond need. */
export function januaryDoubt(readings: Iterable<DateReading | undefined>): Doubt | undefined {
  let n = 0;
  for (const reading of readings) {
    if (reading?.edtf === undefined) continue;
    if (!isFirstOfJanuary(reading)) return undefined;
    n++;
  }
  return n >= FEWEST_FOR_YEARS ? { code: 'all-january', params: { n } } : undefined;
}

const indicesOf = (
  readings: readonly (DateReading | undefined)[],
  is: (reading: DateReading) => boolean,
): number[] => readings.flatMap((reading, i) => (reading && is(reading) ? [i] : []));
