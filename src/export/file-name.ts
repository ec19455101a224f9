/** Names of files: ASCII, with the period that is in them. */
import {
  isoOfDay,
  monthStart,
  plusMonths,
  plusYears,
  yearStart,
  OPEN_END,
  OPEN_START,
  type DaySpan,
} from '../model/time';

export const fileName = (span: DaySpan | null, what: string, ending: string): string =>
  ['exchange-atlas', periodOf(span), what].filter(Boolean).join('-') + `.${ending}`;

/** "2019", "2019-12", "2019-12-01-to-2019-12-24", "until-2019-12-31", "all-years" */
export function periodOf(span: DaySpan | null): string {
  if (span === null || (span[0] <= OPEN_START && span[1] >= OPEN_END)) return 'all-years';
  const [start, end] = span;
  if (start <= OPEN_START) return `until-${isoOfDay(end - 1)}`;
  if (end >= OPEN_END) return `from-${isoOfDay(start)}`;
  const first = isoOfDay(start);
  if (yearStart(start) === start && plusYears(start, 1) === end) return first.slice(0, -6);
  if (monthStart(start) === start && plusMonths(start, 1) === end) return first.slice(0, -3);
  return end - start === 1 ? first : `${first}-to-${isoOfDay(end - 1)}`;
}
