/** What the axis shows: days to pixels and back, and how it zooms, moves and follows a window. */
import type { DaySpan } from '../model/time';

/** The axis: days, which may be fractional, over pixels from 0 to `width`. */
export interface Scale {
  axis: DaySpan;
  width: number;
}

/** Days that the axis never shows less of. */
export const SHORTEST = 10;
/** A window narrower than this many px can't be held by both edges, nor than this share of the axis be seen well. */
const NARROW = 64;
const SMALL = 0.12;
/** Share of the axis that a window takes when the axis closes in on it, or opens up to hold it. */
const FRAME = 0.6;
const MARGIN = 0.08;

const lengthOf = ([start, end]: DaySpan): number => end - start;

export const xOf = ({ axis, width }: Scale, day: number): number =>
  ((day - axis[0]) / lengthOf(axis)) * width;
export const dayAt = ({ axis, width }: Scale, x: number): number =>
  axis[0] + (x / Math.max(1, width)) * lengthOf(axis);
export const pxPerDay = ({ axis, width }: Scale): number => width / lengthOf(axis);

export const contains = (outer: DaySpan, inner: DaySpan): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1];

/** The very same span where the window lies inside: what hangs on it then isn't made anew at every step of a hand. */
export const covering = (span: DaySpan, window: DaySpan | null): DaySpan =>
  window === null || contains(span, window)
    ? span
    : [Math.min(span[0], window[0]), Math.max(span[1], window[1])];

/** Bounds as wide as the axis must be at least. */
export function boundsOf([start, end]: DaySpan): DaySpan {
  const more = Math.max(0, SHORTEST - (end - start)) / 2;
  return [start - more, end + more];
}

/** Moved, and cut where it is too long, to lie within the bounds. */
export function within(axis: DaySpan, bounds: DaySpan): DaySpan {
  const length = Math.min(Math.max(lengthOf(axis), SHORTEST), lengthOf(bounds));
  const start = Math.min(Math.max(axis[0], bounds[0]), bounds[1] - length);
  return [start, start + length];
}

/** `factor` below 1 shows less; the day `about` stays where it is. */
export function zoomed(axis: DaySpan, bounds: DaySpan, factor: number, about: number): DaySpan {
  const length = Math.min(Math.max(lengthOf(axis) * factor, SHORTEST), lengthOf(bounds));
  const share = (about - axis[0]) / lengthOf(axis);
  const start = about - share * length;
  return within([start, start + length], bounds);
}

export const panned = (axis: DaySpan, bounds: DaySpan, days: number): DaySpan =>
  within([axis[0] + days, axis[1] + days], bounds);

/** The axis with `span` in its middle, taking `share` of it. */
export function framed(span: DaySpan, bounds: DaySpan, share = FRAME): DaySpan {
  const more = (lengthOf(span) / share - lengthOf(span)) / 2;
  return within([span[0] - more, span[1] + more], bounds);
}

/** The axis moved as little as it takes to show the span; opened up where the span is longer than the axis. */
export function following(axis: DaySpan, span: DaySpan, bounds: DaySpan): DaySpan {
  if (contains(axis, span)) return axis;
  const margin = lengthOf(axis) * MARGIN;
  if (lengthOf(span) > lengthOf(axis) - 2 * margin) return framed(span, bounds, 1 - 2 * MARGIN);
  const shift = span[0] < axis[0] ? span[0] - margin - axis[0] : span[1] + margin - axis[1];
  return panned(axis, bounds, shift);
}

/** As `following`, and closing in on a window that would be too narrow. */
export function revealing(axis: DaySpan, span: DaySpan, bounds: DaySpan, width: number): DaySpan {
  const px = lengthOf(span) * pxPerDay({ axis, width });
  return px < Math.max(NARROW, width * SMALL) ? framed(span, bounds) : following(axis, span, bounds);
}

export const isWhole = (axis: DaySpan, bounds: DaySpan): boolean => lengthOf(axis) >= lengthOf(bounds) - 1e-6;
