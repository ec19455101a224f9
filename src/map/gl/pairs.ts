/**
 * Above some thousand legs in view one line stands for each pair of places, as wide as the legs it stands for are
 * many, in the colour of most of them. How many there are is kept by difference: a step of the window adds what it
 * takes in and takes off what it leaves, so it costs what changes, not what is there.
 */
import { OPEN_END, OPEN_START, type DaySpan } from '../../model/time';
import { FAMILIES } from '../../ui/shapes';
import { firstWord, secondWord, STYLE, styleWord, weightWord, type RouteData } from './legBuffer';
import type { Ways } from './ways';

/** Of STYLE: the family of a leg. */
const FAMILY = 7;
const INBOUND = FAMILIES.indexOf('in');
/** Legs from which on a line grows wider, and once more. */
const WIDER = [4, 16, 64];

export class Pairs {
  readonly #data: RouteData;
  /** Pair of every leg; -1 where the mask leaves it out. */
  readonly #pairOf: Int32Array;
  /** Legs in the window per pair, and per pair and family. */
  readonly #legs: Int32Array;
  readonly #families: Int32Array;
  /** Pair p owns lines #offsets[p] to #offsets[p + 1]: more than one where it runs over the edge of the world. */
  readonly #offsets: Uint32Array;
  /** First and second word of every line, without what changes; and as they are now. */
  readonly #bare: Int32Array;
  readonly #lines: Int32Array;
  /** A bit for each line that is drawn: a step looks at these, 32 at once. */
  readonly #present: Int32Array;
  /** Lines before this one are ties. */
  readonly #tieLines: number;
  /** What the last steps have changed, each once. */
  #changed: number[] = [];
  readonly #isChanged: Uint8Array;
  /** Dated legs, those that begin before the window's end, and those that are over at its start. */
  readonly #dated: number;
  #begun = 0;
  #over = 0;
  #undated = false;

  /** Four integers an instance, ties first: what is drawn is the first `count` of them. */
  readonly words: Int32Array;
  count = 0;
  /** Of these, ties. */
  ties = 0;

  constructor(data: RouteData, ways: Ways) {
    this.#data = data;
    const { pairOf, first } = pairsOf(data);
    this.#pairOf = pairOf;
    this.#legs = new Int32Array(first.length);
    this.#families = new Int32Array(first.length * FAMILIES.length);
    this.#isChanged = new Uint8Array(first.length);
    const { offsets, bare } = linesOf(data, ways, first);
    this.#offsets = offsets;
    this.#bare = bare;
    this.#lines = bare.slice();
    this.#present = new Int32Array(Math.ceil(bare.length / 64));
    this.#tieLines = offsets[first.filter((leg) => data.tie[leg]).length]!;
    this.words = new Int32Array(2 * bare.length);
    for (let at = 0; at < this.words.length; at += 4) this.words.set([0, 0, OPEN_START, OPEN_END], at);
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
    if (this.#changed.length === 0) return false;
    for (const pair of this.#changed) this.#say(pair);
    this.#changed = [];
    this.#gather();
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
    if (this.#isChanged[pair]) return;
    this.#isChanged[pair] = 1;
    this.#changed.push(pair);
  }

  /** Colour and width of a pair's lines, and whether they are drawn. */
  #say(pair: number): void {
    this.#isChanged[pair] = 0;
    const legs = this.#legs[pair]!;
    const family = this.#familyOf(pair);
    const style = styleWord(family === INBOUND ? family | STYLE.inbound : family);
    const weight = weightWord(legs < WIDER[0]! ? 0 : legs < WIDER[1]! ? 1 : legs < WIDER[2]! ? 2 : 3);
    for (let line = this.#offsets[pair]!; line < this.#offsets[pair + 1]!; line++) {
      this.#lines[2 * line] = this.#bare[2 * line]! | style;
      this.#lines[2 * line + 1] = this.#bare[2 * line + 1]! | weight;
      if (legs > 0) this.#present[line >> 5]! |= 1 << (line & 31);
      else this.#present[line >> 5]! &= ~(1 << (line & 31));
    }
  }

  /** The lines that are drawn, in their order. */
  #gather(): void {
    const [words, lines, present] = [this.words, this.#lines, this.#present];
    let at = 0;
    let ties = 0;
    for (let block = 0; block < present.length; block++) {
      for (let bits = present[block]!; bits !== 0; bits &= bits - 1) {
        const line = 32 * block + 31 - Math.clz32(bits & -bits);
        words[at] = lines[2 * line]!;
        words[at + 1] = lines[2 * line + 1]!;
        at += 4;
        if (line < this.#tieLines) ties++;
      }
    }
    this.count = at / 4;
    this.ties = ties;
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

/** What is drawn for each pair, twice where that runs over the edge of the world: two words a line. */
function linesOf(
  { from, to }: RouteData,
  ways: Ways,
  first: readonly number[],
): { offsets: Uint32Array; bare: Int32Array } {
  const offsets = new Uint32Array(first.length + 1);
  const bare: number[] = [];
  first.forEach((leg, pair) => {
    for (const way of ways.between(from[leg]!, to[leg]!)) {
      for (const copy of way.copy === 0 ? [0] : [0, way.copy])
        bare.push(firstWord(way, 0), secondWord(way, 0, copy));
    }
    offsets[pair + 1] = bare.length / 2;
  });
  return { offsets, bare: Int32Array.from(bare) };
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
