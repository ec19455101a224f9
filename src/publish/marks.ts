/** The shape of a type, the same as on the map and in the atlas; for eyes only, words beside it say the same. */
import type { EventRecord } from '../model/schema';
import { REACH, familyOf, hollowLine, isHollow, shapePath } from '../ui/shapes';
import { markup, type Html } from './markup';

const SIZE = 12;

export function typeMark({ type, direction }: Pick<EventRecord, 'type' | 'direction'>): Html {
  const side = Math.round(SIZE * REACH);
  const family = familyOf(type, direction);
  const line = hollowLine(SIZE);
  const shape = isHollow(type, direction)
    ? markup`<path class="hollow" d="${shapePath(type, SIZE - line)}" stroke-width="${line}" />`
    : markup`<path class="solid" d="${shapePath(type, SIZE)}" />`;
  const box = `${-side / 2} ${-side / 2} ${side} ${side}`;
  return markup`<svg
class="mark of-${family}"
width="${side}"
height="${side}"
viewBox="${box}"
aria-hidden="true"
focusable="false">
${shape}
</svg>`;
}
