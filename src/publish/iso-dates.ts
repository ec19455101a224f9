/**
 * A record's date for schema.org, which knows no uncertainty: what the record knows for sure, else nothing. A month
 * stays a month ("2019-07") and a year a year.
 */
import { isDate, parseEdtf, type Edtf, type EdtfDate } from '../model/edtf';
import type { EventRecord } from '../model/schema';
import { dateOfDay } from '../model/time';

export interface IsoDates {
  startDate: string;
  endDate?: string;
}

/** undefined: no date, one that is about, uncertain, inferred, or whose beginning nobody knows. */
export function isoDatesOf({ when, inferred }: EventRecord): IsoDates | undefined {
  const edtf = when === undefined || inferred?.includes('when') ? undefined : parseEdtf(when);
  if (typeof edtf !== 'object' || !edtf.span) return undefined;
  return datesOf(edtf);
}

function datesOf({ start, end, interval }: Edtf): IsoDates | undefined {
  const startDate = isDate(start) ? isoOf(start) : undefined;
  if (startDate === undefined) return undefined;
  if (!interval) return { startDate };
  const endDate = isDate(end) ? isoOf(end) : undefined;
  // An end that is known, but not for sure, is left out as one that nobody knows.
  return endDate === undefined ? { startDate } : { startDate, endDate };
}

const FORMS = { day: 10, month: 7, year: 4 } as const;

/** "2019-12-24", "2019-12", "2019" */
function isoOf({ span, precision, approximate, uncertain }: EdtfDate): string | undefined {
  if (approximate || uncertain || !(precision in FORMS)) return undefined;
  const { year, month, day } = dateOfDay(span[0]);
  if (year < 1 || year > 9999) return undefined;
  const whole = [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join(
    '-',
  );
  return whole.slice(0, FORMS[precision as keyof typeof FORMS]);
}
