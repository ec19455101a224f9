/** Bins → path data of the bars: px from the top left of the plot. */
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import { KINDS, type Bins } from '../filter/bins';
import { FAMILIES, familyOf, type Family } from '../ui/shapes';
import { xOf, type Scale } from './axis';

const INBOUND = DIRECTIONS.find((direction) => direction === 'inbound');
/** Px between bars, and between what is stacked in one. */
const BETWEEN = 1;
const GAP = 0.8;
/** Px left free above the highest bar. */
const HEADROOM = 8;
const TOWERING = 1.5;
/** Px of one event at most: a few of them shall not look like many. */
const HIGHEST_EVENT = 13;

/** Kinds from the bottom of a bar up: the first family and type stand on top. */
const STACK: readonly { kind: number; family: Family }[] = FAMILIES.flatMap((family) =>
  Array.from({ length: KINDS }, (_, kind) => kind)
    .filter((kind) => familyOfKind(kind) === family)
    .map((kind) => ({ kind, family })),
).reverse();

function familyOfKind(kind: number): Family {
  const type = EVENT_TYPES[kind % EVENT_TYPES.length]!;
  return familyOf(type, kind >= EVENT_TYPES.length ? INBOUND : undefined);
}

export interface BarRoom {
  scale: Scale;
  height: number;
}

/** Px of a bin's bar, without the gap to the next. */
function barOf({ edges }: Bins, { scale }: BarRoom, bin: number): [x: number, width: number] {
  const [x0, x1] = [xOf(scale, edges[bin]!), xOf(scale, edges[bin + 1]!)];
  return [x0, Math.max(0.5, x1 - x0 - BETWEEN)];
}

/**
 * Events of the bar that fills the room. The first bar also holds all that began before the axis: where that towers
 * over the rest it is cut at the top, and drawn as cut.
 */
export function topOf({ totals, highest }: Bins): number {
  const others = totals.subarray(1).reduce((a, b) => Math.max(a, b), 0);
  return others > 0 && totals[0]! > TOWERING * others ? others : Math.max(1, highest);
}

export const isCut = (bins: Bins): boolean => bins.size > 0 && bins.totals[0]! > topOf(bins);

export const heightOf = (bins: Bins, { height }: BarRoom, events: number): number =>
  Math.min(height, events * Math.min(HIGHEST_EVENT, Math.max(1, height - HEADROOM) / topOf(bins)));

/** One outline of all events. */
export function outlinePath(bins: Bins, room: BarRoom): string {
  let path = '';
  for (let bin = 0; bin < bins.size; bin++) {
    if (bins.totals[bin] === 0) continue;
    const [x, width] = barOf(bins, room, bin);
    const top = room.height - heightOf(bins, room, bins.totals[bin]!);
    path += `M${round(x)},${room.height}V${round(top)}h${round(width)}V${room.height}Z`;
  }
  return path;
}

/**
 * Gives the stacked bars of some bins, one path per family; `counts` as in `Bins`. A bar that counts as it did is not
 * drawn anew, and the same bars are the very same paths: turning numbers into text is most of what a step of a hand
 * costs here.
 */
export function stacksOf(
  bins: Bins,
  room: BarRoom,
): (counts: Uint32Array, list: readonly number[]) => Record<Family, string> {
  // No bin has counted as many yet.
  const known = new Uint32Array(bins.counts.length).fill(-1);
  const made: Record<Family, string>[] = [];
  const unit = heightOf(bins, room, 1);
  let [drawn, paths]: [readonly number[], Record<Family, string>] = [[], NOTHING];
  return (counts, list) => {
    let same = drawn.length === list.length;
    for (let i = 0; i < list.length; i++) {
      const bin = list[i]!;
      same &&= drawn[i] === bin;
      if (isAsKnown(counts, bin)) continue;
      same = false;
      const own = counts.subarray(bin * KINDS, (bin + 1) * KINDS);
      known.set(own, bin * KINDS);
      made[bin] = stack(own, unit, room.height, barOf(bins, room, bin));
    }
    if (same) return paths;
    [drawn, paths] = [list, { ...NOTHING }];
    for (const bin of list) for (const family of FAMILIES) paths[family] += made[bin]![family];
    return paths;
  };

  function isAsKnown(counts: Uint32Array, bin: number): boolean {
    for (let i = bin * KINDS; i < (bin + 1) * KINDS; i++) if (known[i] !== counts[i]) return false;
    return true;
  }
}
const NOTHING: Record<Family, string> = { out: '', in: '', meet: '', commit: '', stand: '', give: '' };

/** `counts` by kind; `unit` and all else in px. */
function stack(
  counts: Uint32Array,
  unit: number,
  height: number,
  [x, width]: readonly [number, number],
): Record<Family, string> {
  const paths = { ...NOTHING };
  // Said once for the whole stack.
  const [left, right] = [tenths(x), tenths(x + width)];
  const draw = (family: Family, top: number, foot: number) =>
    (paths[family] += `M${left},${tenths(top)}H${right}V${tenths(foot)}H${left}`);
  let y = height;
  /** Where slices of one family begin that are too thin for a gap between them: they are drawn as one. */
  let foot = y;
  for (let i = 0; i < STACK.length; i++) {
    const { kind, family } = STACK[i]!;
    const slice = Math.min(y, counts[kind]! * unit);
    const isThick = slice > 3 * GAP;
    if (!isThick) y -= slice;
    if (!isThick && STACK[i + 1]?.family === family) continue;
    if (y < foot) draw(family, y, foot);
    if (isThick) draw(family, y - slice, y - GAP);
    if (isThick) y -= slice;
    foot = y;
  }
  return paths;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** Px to a tenth, as text that has been made before. */
const tenths = (px: number): string => (texts[Math.round(px * 10)] ??= `${Math.round(px * 10) / 10}`);
const texts: Record<number, string> = [];
