/**
 * Lanes or bars: single marks and spans in lanes while at most one event per 6 px of axis and the lanes at hand
 * suffice, else bars; back to lanes only at one per 8 px, so that a small zoom never makes it flicker.
 */
export type Drawing = 'lanes' | 'bars';

/** Px of axis that an event must have. */
export const TO_BARS = 6;
export const TO_LANES = 8;

/** `fits`: whether the lanes suffice; asked only where there is room enough, for it costs a layout. */
export function drawingOf(before: Drawing, events: number, width: number, fits: () => boolean): Drawing {
  const needed = before === 'bars' ? TO_LANES : TO_BARS;
  return events * needed <= width && fits() ? 'lanes' : 'bars';
}
