/** The life of one record as a bar: what is known of it, and where that ends, beside the day that is looked at. */
import { OPEN_END, OPEN_START } from '../model/time';
import type { Life } from '../filter/life';

/** Shares of the width. */
export interface LifeBar {
  from: number;
  to: number;
  /** Goes on beyond the bar. */
  opens: { left: boolean; right: boolean };
  /** Up to where it may have gone on, and nobody knows. */
  fades: number | undefined;
  /** The day that is looked at. */
  day: number;
}

/** Of what shows, the part left free at either side. */
const ROOM = 0.06;
/** Days that an open beginning is shown of. */
const BEFORE = 730;

export function lifeBar({ span, end }: Life, day: number, renewed: number | undefined): LifeBar {
  const [start, last] = span;
  const known = last < OPEN_END ? last : Math.max(day, start) + 1;
  const first = start > OPEN_START ? start : Math.min(known, day) - BEFORE;
  const until = end === 'unknown' ? (renewed ?? Math.max(day, known)) : undefined;
  const [low, high] = [Math.min(first, day), Math.max(known, day + 1, until ?? known)];
  const room = Math.max(30, (high - low) * ROOM);
  const share = (at: number) => (at - low + room) / (high - low + 2 * room);
  return {
    from: start > OPEN_START ? share(first) : 0,
    to: last < OPEN_END ? share(known) : 1,
    opens: { left: start <= OPEN_START, right: last >= OPEN_END },
    fades: until === undefined || until <= known ? undefined : share(until),
    day: share(day + 0.5),
  };
}
