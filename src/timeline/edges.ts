/** Edges of the bars' bins: whole calendar steps over the axis, the finest that are wide enough to be seen. */
import { dateOfDay, dayOfDate } from '../model/time';
import { pxPerDay, type Scale } from './axis';

const WIDTH = 5;
/** Days, about, of each step, and the edge at or before a day, and the one after an edge. */
const STEPS: readonly Step[] = [
  dayStep(1),
  dayStep(7),
  ...[1, 3].map(monthStep),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => monthStep(years * 12)),
];

interface Step {
  days: number;
  floor: (day: number) => number;
  next: (edge: number) => number;
}

/** Whole days, rising; the first at or before the axis, the last at or after it. */
export function binEdges(scale: Scale): number[] {
  const px = pxPerDay(scale);
  const { floor, next } = STEPS.find(({ days }) => days * px >= WIDTH) ?? STEPS.at(-1)!;
  const edges = [floor(Math.floor(scale.axis[0]))];
  while (edges.at(-1)! < scale.axis[1]) edges.push(next(edges.at(-1)!));
  return edges;
}

function dayStep(days: number): Step {
  // Weeks begin on a Monday: 1970-01-05 was one.
  const first = days === 7 ? 4 : 0;
  return {
    days,
    floor: (day) => Math.floor((day - first) / days) * days + first,
    next: (edge) => edge + days,
  };
}

function monthStep(months: number): Step {
  const at = (n: number) => dayOfDate(0, n * months + 1);
  const indexOf = (day: number) => {
    const { year, month } = dateOfDay(day);
    return Math.floor((year * 12 + month - 1) / months);
  };
  return {
    days: months * 28,
    floor: (day) => at(indexOf(day)),
    next: (edge) => at(indexOf(edge) + 1),
  };
}
