/**
 * What playback runs along: the days of a stretch, with those on which nothing happens passed over. Played days are
 * days of the calendar but for a gap, which is a short one however long it is.
 */
import type { Columns } from '../model/columns';
import { OPEN_END, OPEN_START, type DaySpan } from '../model/time';

/** Knots, rising in both: at `days[i]` so many days have been `played`; straight in between. */
export interface Track {
  days: readonly number[];
  played: readonly number[];
  /** Played days in a second at single speed. */
  pace: number;
  /** Where one that moves by steps alone stops: each event, once. */
  steps: readonly number[];
}

/** Longer than this an event is played by its first and last days alone: a year's date is no year of travelling. */
export const LASTING = 92;
/** A gap no longer than this is played as it is. */
const SHORT_GAP = 3;
/** Seconds that any longer one takes at single speed. */
const GAP = 0.5;
/** Whole steps of the calendar, and how long a playback shall be at most, seconds. */
const PACES = [1, 2, 7, 30, 91, 365];
const LONGEST = 60;

/** `rows` are dated and by start. undefined where nothing of them lies in the range. */
export function trackOf(
  columns: Columns,
  rows: Iterable<number>,
  range: DaySpan,
  skip: boolean,
): Track | undefined {
  const { pieces, steps } = playedDays(columns, rows, range);
  if (pieces.length === 0) return undefined;
  const spans = skip ? merged(pieces) : [range];
  const total = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const pace = PACES.find((days) => total / days <= LONGEST) ?? PACES.at(-1)!;
  const [days, played]: [number[], number[]] = [[], []];
  let at = 0;
  for (const [from, to] of spans) {
    if (days.length > 0) at += Math.min(from - days.at(-1)!, GAP * pace);
    days.push(from, to);
    played.push(at, (at += to - from));
  }
  return { days, played, pace, steps };
}

function playedDays({ start, end }: Columns, rows: Iterable<number>, [first, last]: DaySpan) {
  const pieces: [number, number][] = [];
  const steps = new Set<number>();
  const add = (from: number, to: number, step: number) => {
    if (from >= last || to <= first) return;
    pieces.push([Math.max(from, first), Math.min(to, last)]);
    if (step >= first && step < last) steps.add(step);
  };
  for (const row of rows) {
    const [from, to] = [start[row]!, end[row]!];
    // One that steps sees a trip when it has been made: all its stops are lit.
    if (to - from <= LASTING) add(from, to, to - LAST_HOURS);
    else {
      if (from > OPEN_START) add(from, from + 1, from);
      if (to < OPEN_END) add(to - 1, to, to - 1);
    }
  }
  return { pieces, steps: [...steps].sort((a, b) => a - b) };
}
const LAST_HOURS = 0.1;

/** What touches, or nearly, in one piece. */
function merged(pieces: [number, number][]): [number, number][] {
  const spans: [number, number][] = [];
  for (const [from, to] of pieces.sort((a, b) => a[0] - b[0])) {
    const before = spans.at(-1);
    if (before && from - before[1] <= SHORT_GAP) before[1] = Math.max(before[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

export const lengthOf = ({ played }: Track): number => played.at(-1)!;
export const firstDay = ({ days }: Track): number => days[0]!;
export const lastDay = ({ days }: Track): number => days.at(-1)!;

/** The day at which so many days have been played, and the other way round; ends hold. */
export const dayAfter = ({ played, days }: Track, at: number): number => between(played, days, at);
export const playedAt = ({ played, days }: Track, day: number): number => between(days, played, day);

function between(xs: readonly number[], ys: readonly number[], x: number): number {
  let [low, high] = [0, xs.length - 1];
  if (x <= xs[low]!) return ys[low]!;
  if (x >= xs[high]!) return ys[high]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  return ys[low]! + ((x - xs[low]!) / (xs[high]! - xs[low]!)) * (ys[high]! - ys[low]!);
}

/** The next step after a day; undefined after the last. */
export const stepAfter = ({ steps }: Track, day: number): number | undefined =>
  steps.find((step) => step > day);
