/** Number formats of a workbook: which say that a number is a day, a month or a year; and which day it is. */
import { dateOfDay, dayOfDate } from '../../model/time';
import { attribute, scanner } from './scan';

export type DateFormat = 'day' | 'month' | 'year';

/** Built-in formats that show a day; 27 to 36 and 50 to 58 are those of East Asian Excel. */
const BUILT_IN: Record<number, DateFormat> = Object.fromEntries([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
  ...[17, 52, 55, 56, 57].map((id) => [id, 'month'] as const),
]);

/** By the index that a cell names (`s`): undefined where a number is a number. */
export function dateFormatsOf(styles: string): (DateFormat | undefined)[] {
  const codes = new Map<number, string>();
  const formats: (DateFormat | undefined)[] = [];
  let inCells = false;
  const scan = scanner({
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? BUILT_IN[id] : dateFormatOf(code));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  scan.write(styles);
  return formats;
}

/** `yyyy"年"m"月"` shows a month, `yyyy` a year: that is what was meant, whatever day lies beneath. */
export function dateFormatOf(code: string): DateFormat | undefined {
  const first = code.split(';')[0]!;
  const letters = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|#|0|\?|@/.test(letters.replace(/\.0+/g, ''))) return undefined;
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') && !/h|s/.test(letters) ? 'month' : 'year';
  // Without a day or a year an "m" is a minute, or a month that stands alone and says no year.
  return undefined;
}

const DAY_0_1900 = dayOfDate(1899, 12, 31);
const DAY_0_1904 = dayOfDate(1904, 1, 1);
/** 29 February 1900, which Excel counts and the calendar doesn't have. */
const NO_DAY = 60;

/** Epoch day (UTC) of a serial number; undefined where no day is meant. A time of day is cut off. */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): number | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0 || whole > 2_958_465) return undefined;
  if (epoch === 1904) return DAY_0_1904 + whole;
  if (whole === 0 || whole === NO_DAY) return undefined;
  return DAY_0_1900 + whole - (whole > NO_DAY ? 1 : 0);
}

/** As it is meant: 2019-12-24, 2019-07, 2019. */
export function textOfDay(day: number, format: DateFormat): string {
  const date = dateOfDay(day);
  const [year, month, number] = [`${date.year}`.padStart(4, '0'), two(date.month), two(date.day)];
  if (format === 'year') return year;
  return format === 'month' ? `${year}-${month}` : `${year}-${month}-${number}`;
}

const two = (n: number): string => `${n}`.padStart(2, '0');
