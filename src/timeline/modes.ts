/** What becomes of the window when time is read another way, and when the reader comes back. */
import { sameSpan, type DaySpan } from '../model/time';
import type { Mode } from '../store/presentation';

/** What stood before a mode was chosen, and what was put in its place. */
export interface Kept {
  before: DaySpan | null;
  put: DaySpan | null;
}

export interface ModeState {
  mode: Mode;
  window: DaySpan | null;
  kept: Kept | undefined;
}

/** Days. */
export interface Bounds {
  extent: DaySpan;
  today: number;
}

/** On this day with no window takes today; "so far" with none goes up to today. Back, the window is as it was left. */
export function turnTo(mode: Mode, state: ModeState, bounds: Bounds): ModeState {
  if (mode === state.mode) return state;
  if (mode === 'window') return { mode, window: windowBack(state), kept: undefined };
  const put = mode === 'on-day' ? dayOf(state, bounds) : soFar(state, bounds);
  const before = state.mode === 'window' ? state.window : (state.kept?.before ?? null);
  return { mode, window: put, kept: { before, put } };
}

/** A window of "so far" whose end was moved is a window too; a single day is none that anyone asked for. */
function windowBack({ mode, window, kept }: ModeState): DaySpan | null {
  if (!kept) return window;
  return mode === 'on-day' || sameSpan(window, kept.put) ? kept.before : window;
}

/** The day on which the window begins, or up to which "so far" goes. */
function dayOf({ mode, window }: ModeState, { today }: Bounds): DaySpan {
  const day = window === null ? today : mode === 'so-far' ? window[1] - 1 : window[0];
  return [day, day + 1];
}

function soFar({ mode, window, kept }: ModeState, { extent, today }: Bounds): DaySpan {
  if (mode === 'window' && window !== null) return window;
  const end = window === null ? today + 1 : window[1];
  return [Math.min(kept?.before?.[0] ?? extent[0], end - 1), end];
}
