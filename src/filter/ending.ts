/** Until when something is in force, where that is known. */
import type { Columns } from '../model/columns';
import { parseEdtf } from '../model/edtf';
import { OPEN_END } from '../model/time';

const ends = new WeakMap<Columns, Int32Array>();

/**
 * The day after the last one in force, per row: the end of `valid`. OPEN_END where there is none, where it is open,
 * and where it is not known: what is not known does not end on any day.
 */
export function forceEndsOf(columns: Columns): Int32Array {
  let days = ends.get(columns);
  if (!days) ends.set(columns, (days = Int32Array.from(columns.events, ({ valid }) => forceEnd(valid))));
  return days;
}

function forceEnd(valid: string | undefined): number {
  const parsed = valid === undefined ? undefined : parseEdtf(valid);
  return typeof parsed === 'object' && typeof parsed.end === 'object' ? parsed.end.span[1] : OPEN_END;
}
