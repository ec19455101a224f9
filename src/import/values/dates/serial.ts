/** Dates as spreadsheets store them: a number of days. */
import { dateOfDay, dayOfDate } from '../../../model/time';
import type { Moment } from './moment';

/** Serial 60 is 29 February 1900, a day that never was: later serials are counted from a day earlier. */
const FAULT_1900 = 60;
const LAST_SERIAL = 2_958_465;

/** The day of a serial number, its time of day cut off; "none" for the day that never was; undefined beyond the calendar. */
export function momentOfSerial(serial: number, epoch: 1900 | 1904): Moment | 'none' | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (epoch === 1900 ? 1 : 0) || days > LAST_SERIAL) return undefined;
  if (epoch === 1904) return dateOfDay(dayOfDate(1904) + days);
  if (days === FAULT_1900) return 'none';
  return dateOfDay(dayOfDate(1899, 12, days < FAULT_1900 ? 31 : 30) + days);
}
