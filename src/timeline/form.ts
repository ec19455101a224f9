/** How well a date is known → how its mark is drawn. */
import { isDate, type Edtf, type EdtfSide } from '../model/edtf';

/**
 * The end of a span. Round: a known day. Bracket: a month, season, year or longer, of which it is the whole.
 * Fade: nobody knows where (open, or approximate). Plain: cut off, because it is uncertain.
 */
export type End = 'round' | 'bracket' | 'fade' | 'plain';

export interface Form {
  left: End;
  right: End;
  /** `?`: hatched. */
  hatched: boolean;
  /** Goes on (`..`) to one side: a thin rule. */
  open: boolean;
  /** An end that was left empty: the known side, and a short fade. */
  tail?: 'left' | 'right';
  /** Where the shape of the type stands; a span between known days is drawn without. */
  shape: 'none' | 'middle' | 'start' | 'end';
}

export const UNKNOWN: Form = { left: 'fade', right: 'fade', hatched: false, open: false, shape: 'middle' };

export function formOf(edtf: Edtf | undefined): Form {
  if (!edtf) return UNKNOWN;
  const { start, end } = edtf;
  const known = [start, end].filter(isDate);
  const hatched = known.some((side) => side.uncertain);
  const open = start === 'open' || end === 'open';
  // What is left empty is not drawn as long as the other side is all that the span holds.
  const [left, right] = [endOf(start === 'unknown' ? end : start), endOf(end === 'unknown' ? start : end)];
  const form: Form = { left, right, hatched, open, shape: shapeOf(edtf, [left, right], hatched) };
  if (start === 'unknown') form.tail = 'left';
  if (end === 'unknown') form.tail = 'right';
  return form;
}

function endOf(side: EdtfSide): End {
  if (!isDate(side) || side.approximate) return 'fade';
  if (side.uncertain) return 'plain';
  return side.precision === 'day' ? 'round' : 'bracket';
}

function shapeOf({ start, end }: Edtf, ends: End[], hatched: boolean): Form['shape'] {
  if (start === 'open' && end === 'open') return 'middle';
  if (start === 'open') return 'end';
  if (end === 'open') return 'start';
  return hatched || ends.every((side) => side === 'round') ? 'none' : 'middle';
}
