/** The period before, of the same length: the years or months before whole ones, else as many days. */
import {
  OPEN_END,
  OPEN_START,
  monthStart,
  plusMonths,
  plusYears,
  yearStart,
  type DaySpan,
} from '../../model/time';

/** undefined where the period has no beginning or no end. */
export function spanBefore(span: DaySpan | null): DaySpan | undefined {
  if (span === null || span[0] <= OPEN_START || span[1] >= OPEN_END) return undefined;
  const [start, end] = span;
  const years = stepsBetween(start, end, yearStart, plusYears);
  if (years !== undefined) return [plusYears(start, -years), start];
  const months = stepsBetween(start, end, monthStart, plusMonths);
  return months === undefined ? [start - (end - start), start] : [plusMonths(start, -months), start];
}

/** How many whole steps; undefined where an end is not on one. */
function stepsBetween(
  start: number,
  end: number,
  floor: (day: number) => number,
  plus: (day: number, steps: number) => number,
): number | undefined {
  if (floor(start) !== start || floor(end) !== end) return undefined;
  let steps = 1;
  while (plus(start, steps) < end) steps++;
  return steps;
}
