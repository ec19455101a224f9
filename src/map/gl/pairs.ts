/**
 * Above some thousand legs in view one line stands for each pair of places, as wide as the legs it stands for are
 * many, in the colour of most of them. How many there are is kept by difference: a step of the window adds what it
 * takes in and takes off what it leaves, so it costs what changes, not what is there.
 */
import { OPEN_END, OPEN_START, type DaySpan } from '../../model/time';
import { FAMILIES } from '../../ui/shapes';
import { firstWord, secondWord, STYLE, type RouteData } from './legBuffer';
import type { Way, Ways } from './ways';

/** Of STYLE: the family of a leg. */
const FAMILY = 7;
const INBOUND = FAMILIES.indexOf('in');
/** Legs from which on a line grows wider, and once more. */
const WIDER = [4, 16, 64];

/** What is drawn for a pair; twice where that runs over the edge of the world. */
interface Line {
  pair: number;
  way: Way;
  copy: number;
}

export class Pairs {
  readonly #data: RouteData;
  /** Pair of every leg; -1 where the mask leaves it out. */
  readonly #pairOf: Int32Array;
  /** Legs in the window per pair, and per pair and family. */
  readonly #legs: Int32Array;
  readonly #families: Int32Array;
  readonly #isTie: Uint8Array;
  readonly #lines: Line[];
  /** Dated legs, those that begin before the window's end, and those that are over at its start. */
  readonly #dated: number;
  #begun = 0;
  #over = 0;
  #undated = false;
  #stale = true;

  /** Four integers an instance, ties first: what is drawn is the first `count` of them. */
  readonly words: Int32Array;
  count = 0;
  /** Of these, ties. */
  ties = 0;

  constructor(data: RouteData, ways: Ways) {
    this.#data = data;
    const { pairOf, first } = pairsOf(data);
    this.#pairOf = pairOf;
    this.#isTie = Uint8Array.from(first, (leg) => data.tie[leg]!);
    this.#legs = new Int32Array(first.length);
    this.#families = new Int32Array(first.length * FAMILIES.length);
    this.#lines = first.flatMap((leg, pair) =>
      ways
        .between(data.from[leg]!, data.to[leg]!)
        .flatMap((way) => (way.copy === 0 ? [0] : [0, way.copy]).map((copy) => ({ pair, way, copy }))),
    );
    this.words = new Int32Array(4 * this.#lines.length);
    this.#dated = data.byEnd.length;
  }

  /** null takes in everything, undated legs too. */
  setWindow(window: DaySpan | null): void {
    const { start, end, byEnd, count } = this.#data;
    const from = window?.[0] ?? -Infinity;
    const to = window?.[1] ?? Infinity;
    while (this.#begun < this.#dated && start[this.#begun]! < to) this.#add(this.#begun++, 1);
    while (this.#begun > 0 && start[this.#begun - 1]! >= to) this.#add(--this.#begun, -1);
    while (this.#over < this.#dated && end[byEnd[this.#over]!]! <= from) this.#add(byEnd[this.#over++]!, -1);
    while (this.#over > 0 && end[byEnd[this.#over - 1]!]! > from) this.#add(byEnd[--this.#over]!, 1);
    if (this.#undated === (window === null)) return;
    this.#undated = window === null;
    for (let leg = this.#dated; leg < count; leg++) this.#add(leg, this.#undated ? 1 : -1);
  }

  /** Writes `words` anew where something has changed; whether it has. */
  update(): boolean {
    if (!this.#stale) return false;
    this.#stale = false;
    this.count = this.ties = 0;
    for (const line of this.#lines) if (this.#legs[line.pair]! > 0) this.#write(line);
    return true;
  }

  /** Legs in the window between two places, in either direction. */
  legsOf(leg: number): number {
    return this.#legs[this.#pairOf[leg]!] ?? 0;
  }

  #add(leg: number, sign: 1 | -1): void {
    const pair = this.#pairOf[leg]!;
    if (pair < 0) return;
    this.#legs[pair]! += sign;
    this.#families[pair * FAMILIES.length + (this.#data.style[leg]! & FAMILY)]! += sign;
    this.#stale = true;
  }

  #write({ pair, way, copy }: Line): void {
    const legs = this.#legs[pair]!;
    const family = this.#familyOf(pair);
    const weight = legs < WIDER[0]! ? 0 : legs < WIDER[1]! ? 1 : legs < WIDER[2]! ? 2 : 3;
    const at = 4 * this.count++;
    this.words[at] = firstWord(way, family === INBOUND ? family | STYLE.inbound : family);
    this.words[at + 1] = secondWord(way, 0, copy, weight);
    this.words[at + 2] = OPEN_START;
    this.words[at + 3] = OPEN_END;
    this.ties += this.#isTie[pair]!;
  }

  /** That of most legs; the earlier in FAMILIES where two are even. */
  #familyOf(pair: number): number {
    const first = pair * FAMILIES.length;
    let most = 0;
    for (let i = 1; i < FAMILIES.length; i++)
      if (this.#families[first + i]! > this.#families[first + most]!) most = i;
    return most;
  }
}

/** Pairs with their first legs: ties before routes, which lie over them, and the busiest last, so on top. */
function pairsOf({ places, count, from, to, tie, row, mask }: RouteData): {
  pairOf: Int32Array;
  first: number[];
} {
  const known = new Map<number, number>();
  const pairOf = new Int32Array(count).fill(-1);
  const first: number[] = [];
  const legs: number[] = [];
  for (let leg = 0; leg < count; leg++) {
    if (!mask[row[leg]!]) continue;
    const [a, b] = [from[leg]!, to[leg]!];
    const key = 2 * (Math.min(a, b) * places.length + Math.max(a, b)) + tie[leg]!;
    let pair = known.get(key);
    if (pair === undefined) {
      known.set(key, (pair = first.push(leg) - 1));
      legs.push(0);
    }
    legs[pair]!++;
    pairOf[leg] = pair;
  }
  const order = first.map((_, pair) => pair);
  order.sort((a, b) => tie[first[b]!]! - tie[first[a]!]! || legs[a]! - legs[b]! || a - b);
  const place = new Int32Array(first.length);
  order.forEach((pair, i) => (place[pair] = i));
  for (let leg = 0; leg < count; leg++) if (pairOf[leg]! >= 0) pairOf[leg] = place[pairOf[leg]!]!;
  return { pairOf, first: order.map((pair) => first[pair]!) };
}
