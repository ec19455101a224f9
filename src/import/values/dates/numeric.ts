/** Dates in digits alone. Day and month first is the order at hand; where there is none the caller tries each. */
import type { DateOrder } from './reading';
import { fullYear, type Moment } from './moment';
import type { Form, Found, Groups, Reckoning } from './rule';

const YEAR = '(?<!\\d)(?<year>(?:19|20)\\d\\d)';
const TIME = '(?:(?:T| {1,2})\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';
const END = '(?!\\d)(?![./-]\\d)';

const numeric = (start: Moment, end?: Moment): Found => ({
  start,
  ...(end && { end }),
  style: 'numeric',
});
const isMonth = (n: number | undefined): boolean => n !== undefined && n >= 1 && n <= 12;
const isDay = (n: number | undefined): boolean => n !== undefined && n >= 1 && n <= 31;

const ORDERED: Record<DateOrder, (a: number, b: number) => Moment> = {
  dmy: (day, month) => ({ day, month }),
  mdy: (month, day) => ({ month, day }),
  ymd: (month, day) => ({ month, day }),
};
/** 24.12. and 12.24 */
const pair = (a: number, b: number, { order, language }: Reckoning): Moment | undefined => {
  const moment = ORDERED[order ?? (language === 'zh' ? 'mdy' : 'dmy')](a, b);
  return isMonth(moment.month) && isDay(moment.day) ? moment : undefined;
};
const years = (text: string): Pick<Moment, 'year' | 'twoDigits'> =>
  text.length === 4 ? { year: Number(text) } : { year: fullYear(Number(text)), twoDigits: true };

/** 24/12/2019; dots are day first unless that gives no month. */
function threeNumbers(groups: Groups, reckoning: Reckoning): Found | undefined {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const order = groups.sep === '.' && groups.year!.length === 4 && isMonth(b) ? 'dmy' : reckoning.order;
  if (order === 'ymd') return undefined;
  const moment = pair(a, b, { ...reckoning, order: order ?? 'dmy' });
  return moment && numeric({ ...years(groups.year!), ...moment });
}

export const NUMERIC: readonly Form[] = [
  {
    // 2019-12-24, 2019/12/24 08:30, 2019.12.24, 2019. 12. 24
    pattern: `${YEAR} ?(?<sep>[-./]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<day>\\d{1,2})${TIME}(?!\\d)`,
    read: ({ year, month, day }) => numeric({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    // 24-28/12/2019, 24.-28.12.2019
    pattern: `(?<!\\d)(?<first>\\d{1,2})\\.? ?[-~] ?(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>(?<year>\\d{4})${END}`,
    read: ({ first, a, b, year }) => {
      const [day, month] = [Number(a), Number(b)];
      if (!isMonth(month) || !isDay(day) || Number(first) >= day) return undefined;
      const last = { year: Number(year), month, day };
      return numeric({ ...last, day: Number(first) }, last);
    },
  },
  {
    // 12/24-28/2019
    pattern: `(?<!\\d)(?<month>\\d{1,2})/(?<first>\\d{1,2}) ?[-~] ?(?<day>\\d{1,2})/(?<year>\\d{4})${END}`,
    read: ({ month, first, day, year }) => {
      if (!isMonth(Number(month)) || !isDay(Number(day))) return undefined;
      const last = { year: Number(year), month: Number(month), day: Number(day) };
      return numeric({ ...last, day: Number(first) }, last);
    },
  },
  {
    pattern: `(?<!\\d|\\d[./-])(?<a>\\d{1,2})(?<sep>[-./]) ?(?<b>\\d{1,2})\\k<sep> ?(?<year>(?:19|20)\\d\\d)${TIME}(?!\\d)`,
    read: threeNumbers,
  },
  {
    pattern: `(?<!\\d)(?<a>\\d{1,2})(?<sep>[-./])(?<b>\\d{1,2})\\k<sep>(?<year>\\d\\d)${END}`,
    cellOnly: true,
    read: threeNumbers,
  },
  {
    // 19.12.24 or '19.12.24: year first
    pattern: `'?(?<!\\d)(?<year>\\d\\d)(?<sep>[-./])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})${END}`,
    cellOnly: true,
    read: ({ year, month, day }, { order }) =>
      order === 'ymd' && isMonth(Number(month)) && isDay(Number(day))
        ? numeric({ ...years(year!), month: Number(month), day: Number(day) })
        : undefined,
  },
  {
    // 20191224
    pattern: `${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)(?!\\d)`,
    cellOnly: true,
    read: ({ year, month, day }) => numeric({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    // 201912
    pattern: `${YEAR}(?<month>0[1-9]|1[0-2])(?!\\d)`,
    cellOnly: true,
    read: ({ year, month }) => numeric({ year: Number(year), month: Number(month) }),
  },
  {
    // 2019.12, 2019-12, 2019/12
    pattern: `${YEAR} ?[-./] ?(?<month>1[0-2]|0?[1-9])(?!\\d| ?[./]\\d|[年月日%])`,
    cellOnly: true,
    read: ({ year, month }) => numeric({ year: Number(year), month: Number(month) }),
  },
  {
    // 12/2019, 12.2019
    pattern: `(?<![\\d./-])(?<month>1[0-2]|0?[1-9]) ?[-./] ?(?<year>(?:19|20)\\d\\d)${END}`,
    cellOnly: true,
    read: ({ year, month }) => numeric({ year: Number(year), month: Number(month) }),
  },
  {
    // 12.24, 24/12, 24.12.
    pattern: `(?<![\\d./])(?<a>\\d{1,2}) ?[./-] ?(?<b>\\d{1,2})\\.?(?![\\d/]|-\\d{4})`,
    cellOnly: true,
    yearless: true,
    read: ({ a, b }, reckoning) => {
      const moment = pair(Number(a), Number(b), reckoning);
      return moment && numeric(moment);
    },
  },
  {
    pattern: `${YEAR}(?!\\d|[.,]\\d)`,
    read: ({ year }) => numeric({ year: Number(year) }),
  },
];

/** After a date in digits: 28, 12.28, 1/2. Month and day are in the order of the date before. */
export const NUMERIC_ENDS: readonly Form[] = [
  {
    pattern: `(?<month>\\d{1,2}) ?[-./] ?(?<day>\\d{1,2})(?!\\d|[./-]\\d)`,
    afterYear: true,
    read: ({ month, day }) =>
      isMonth(Number(month)) && isDay(Number(day))
        ? numeric({ month: Number(month), day: Number(day) })
        : undefined,
  },
  {
    pattern: `(?<day>\\d{1,2})日?(?![\\d.年月人名个天周届所项位次小时%:])`,
    read: ({ day }) => (isDay(Number(day)) ? numeric({ day: Number(day) }) : undefined),
  },
];
