/** The one door to minisearch: what is nearest to a query that nothing matches. */
import MiniSearch from 'minisearch';
import type { Columns } from '../model/columns';
import { allOf, fold } from '../filter/fold';
import type { Entry } from './entries';
import { runsOf, tokensOf } from './tokens';

interface Document {
  /** "e12" an event by its row, "n3" a name by its position. */
  id: string;
  names: string;
  told: string;
}

export interface Nearest {
  rows: number[];
  entries: Entry[];
}

/** Rows beyond this are indexed by their titles alone: the index is made while somebody waits. */
const MOST_TOLD = 20_000;
/** Letters of a word that may be wrong, by its length; a Chinese character is never nearly another. */
const slack = (word: string): number => {
  if (isHan(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
};
const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

// To minisearch two swapped letters are two mistakes, to us one.
const fuzzy = (word: string): number | boolean => slack(word) > 0 && Math.max(2, slack(word));

export class NearestIndex {
  readonly #index = new MiniSearch<Document>({
    fields: ['names', 'told'],
    tokenize: tokensOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 3 },
      fuzzy,
      prefix: (term) => term.length >= 3,
      weights: { fuzzy: 0.6, prefix: 0.4 },
    },
  });

  constructor(
    readonly columns: Columns,
    readonly entries: readonly Entry[],
  ) {
    this.#index.addAll(entries.map(({ names }, i) => ({ id: `n${i}`, names: names.join('\n'), told: '' })));
    this.#index.addAll(columns.events.map((event, row) => documentOf(event, row, columns.count)));
  }

  /** What has any of the words, or nearly has; the best first. */
  search(query: string, most: number): Nearest {
    const found: Nearest = { rows: [], entries: [] };
    for (const { id } of this.#index.search(query, { combineWith: 'OR' })) {
      const position = Number(String(id).slice(1));
      if (String(id).startsWith('n')) found.entries.push(this.entries[position]!);
      else if (found.rows.length < most) found.rows.push(position);
    }
    return found;
  }

  /**
   * The query in words that occur, each the nearest to what was typed; undefined where one has no neighbour.
   * `occurs` says whether some text has a word in it.
   */
  corrected(query: string, occurs: (word: string) => boolean): string | undefined {
    const words: string[] = [];
    for (const word of runsOf(query)) {
      if (occurs(word)) words.push(word);
      else if (isHan(word)) words.push(...piecesOf(word, occurs));
      else {
        const right = this.#neighbour(word);
        if (right === undefined) return undefined;
        words.push(right);
      }
    }
    return words.length > 0 ? [...new Set(words)].join(' ') : undefined;
  }

  #neighbour(word: string): string | undefined {
    if (slack(word) === 0) return undefined;
    const terms = new Set(
      this.#index
        .search(word, { fuzzy, prefix: false })
        .slice(0, 50)
        .flatMap(({ terms }) => terms),
    );
    let best: string | undefined;
    let least = slack(word) + 1;
    for (const term of terms) {
      const distance = distanceOf(word, term);
      if (distance < least) [least, best] = [distance, term];
    }
    return best;
  }
}

/** The longest pieces of a Chinese word that occur, two characters or more; what stands nowhere is left out. */
function piecesOf(word: string, occurs: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  for (let from = 0; from + 1 < word.length;) {
    let to = from + 2;
    while (to <= word.length && occurs(word.slice(from, to))) to++;
    const piece = word.slice(from, to - 1);
    if (piece.length > 1) pieces.push(piece);
    from += Math.max(1, piece.length);
  }
  return pieces;
}

function documentOf(event: Columns['events'][number], row: number, count: number): Document {
  const posts = event.participants.flatMap(({ people = [] }) => people.flatMap(({ post }) => allOf(post)));
  const told = count > MOST_TOLD ? [] : [...posts, ...event.sources.map(({ quote }) => quote ?? '')];
  return { id: `e${row}`, names: allOf(event.title).join('\n'), told: told.join('\n') };
}

/** Letters put in, left out, changed, or swapped with their neighbour. */
export function distanceOf(from: string, to: string): number {
  const [a, b] = [fold(from), fold(to)];
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      line[j] = Math.min(above[j]! + 1, line[j - 1]! + 1, above[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) line[j] = Math.min(line[j]!, before[j - 2]! + 1);
    }
    [before, above] = [above, line];
  }
  return above[b.length]!;
}
