/**
 * Which legs the SVG map draws. It stands in for a moment, or where there is no WebGL; a browser draws some thousand
 * paths at most, and each leg is three or four. Above that one line stands for each pair of places, the pairs with
 * most events first.
 */
import { countInGroup, groupTallyOf, type GroupTally } from '../../filter/tally';
import type { Columns, Lists } from '../../model/columns';
import type { Legs } from '../../model/legs';
import type { DaySpan } from '../../model/time';
import { visibleLegs } from '../scene';

export const MOST_LEGS = 600;

/** Legs to draw in a window, ascending. */
export type Choose = (window: DaySpan | null) => Uint32Array;

export function legChooser(columns: Columns, legs: Legs, mask: Uint8Array): Choose {
  if (legs.count <= MOST_LEGS) return (window) => visibleLegs({ columns, legs, mask, window });
  const { tally, first } = pairsOf(columns, legs, mask);
  return (window) => first.filter((_, pair) => countInGroup(tally, pair, window) > 0);
}

/** The busiest pairs of places, each with its events and the leg that is drawn for it. */
function pairsOf(columns: Columns, legs: Legs, mask: Uint8Array): { tally: GroupTally; first: Uint32Array } {
  const pairs = new Map<number, number[]>();
  const places = columns.dataset.places.length;
  for (let leg = 0; leg < legs.count; leg++) {
    const [a, b] = [legs.from[leg]!, legs.to[leg]!];
    if (!mask[legs.row[leg]!]) continue;
    const pair = (Math.min(a, b) * places + Math.max(a, b)) * 2 + legs.tie[leg]!;
    const known = pairs.get(pair);
    if (known) known.push(leg);
    else pairs.set(pair, [leg]);
  }
  const busiest = [...pairs.values()].sort((a, b) => b.length - a.length).slice(0, MOST_LEGS);
  busiest.sort((a, b) => a[0]! - b[0]!);
  return {
    tally: groupTallyOf(columns, mask, rowLists(columns, legs, busiest), busiest.length),
    first: Uint32Array.from(busiest, ([leg]) => leg!),
  };
}

/** Per row the pairs that it runs between, each once. */
function rowLists(columns: Columns, legs: Legs, pairs: readonly number[][]): Lists {
  const pairOfLeg = new Int32Array(legs.count).fill(-1);
  pairs.forEach((members, pair) => members.forEach((leg) => (pairOfLeg[leg] = pair)));
  const offsets = new Uint32Array(columns.count + 1);
  const values: number[] = [];
  for (let row = 0, leg = 0; row < columns.count; row++) {
    const own = new Set<number>();
    for (; leg < legs.count && legs.row[leg] === row; leg++)
      if (pairOfLeg[leg]! >= 0) own.add(pairOfLeg[leg]!);
    for (const pair of own) values.push(pair);
    offsets[row + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
