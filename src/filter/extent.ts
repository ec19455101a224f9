/** The days that a record covers. */
import type { Columns } from '../model/columns';
import { dayOfIso, type DaySpan } from '../model/time';

/** From the first known start to the later of `updated` and the last known end. */
export function extentOf({ dataset, dated, start, end }: Columns): DaySpan {
  const known = (day: number) => Math.abs(day) < 0x7fffffff;
  const updated = dayOfIso(dataset.updated);
  let first = Infinity;
  let last = updated === undefined ? -Infinity : updated + 1;
  for (let row = 0; row < dated; row++) {
    for (const day of [start[row]!, end[row]!]) {
      if (known(day)) [first, last] = [Math.min(first, day), Math.max(last, day)];
    }
  }
  if (first === Infinity) first = last === -Infinity ? 0 : last - 365;
  return [first, Math.max(last, first + 1)];
}
