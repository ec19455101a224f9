/** A search over one dataset: what a query finds, or what is nearest to it. */
import type { Columns } from '../model/columns';
import type { Language } from '../model/language';
import { foldedTextsOf, fold, wordsOf } from '../filter/fold';
import { entriesOf, type Entry } from './entries';
import { NearestIndex } from './nearest';
import { RowScan, entriesWith } from './scan';
import { meantWords } from './tokens';
import { entryOption, eventOption, type Option } from './why';

export interface Found {
  /** The query that selects these very events: as typed, or with spaces put between Chinese words. */
  query: string;
  /** Nothing has these words; what follows has nearly the same. */
  isNearest: boolean;
  /** Words that are found, in the letters in which they stand there; only where nothing has those typed. */
  suggestion?: string;
  /** How many events the query selects. */
  total: number;
  /** The best of them. */
  events: Option[];
  organizations: Option[];
  /** Places, countries and areas. */
  places: Option[];
}

const [MOST_EVENTS, MOST_ENTRIES, MOST_NEAREST] = [5, 4, 3];

interface Hits {
  words: readonly string[];
  total: number;
  rows: readonly number[];
  entries: readonly Entry[];
}

export class Finder {
  readonly #scan: RowScan;
  readonly #entries: readonly Entry[];
  #index: NearestIndex | undefined;

  /** `cancelled`: events that were called off are looked through too. */
  constructor(
    readonly columns: Columns,
    cancelled = false,
  ) {
    this.#scan = new RowScan(columns, cancelled);
    this.#entries = entriesOf(columns);
  }

  find(query: string, language: Language): Found {
    const words = wordsOf(query);
    const literal = this.#hits(words);
    if (words.length === 0 || isAny(literal)) return this.#found(query.trim(), literal, language);
    const meant = meantWords(query);
    const spaced = this.#hits(meant);
    if (meant.length > 0 && isAny(spaced)) return this.#found(meant.join(' '), spaced, language);
    return this.#nearest(query, language);
  }

  #hits(words: readonly string[]): Hits {
    if (words.length === 0) return { words, total: 0, rows: [], entries: [] };
    const { rows, best } = this.#scan.find(words, MOST_EVENTS);
    return { words, total: rows.length, rows: best, entries: entriesWith(this.#entries, words) };
  }

  #nearest(query: string, language: Language): Found {
    this.#index ??= new NearestIndex(this.columns, this.#entries);
    const corrected = this.#index.corrected(query, (word) => this.#occurs(word));
    const hits = corrected === undefined ? undefined : this.#hits(corrected.split(' '));
    if (corrected !== undefined && hits && isAny(hits)) {
      const found = this.#found(corrected, hits, language);
      const suggestion = asWritten(hits.words, [...found.organizations, ...found.places, ...found.events]);
      return { ...found, query: query.trim(), isNearest: true, suggestion };
    }
    const { rows, entries } = this.#index.search(query, MOST_NEAREST);
    const near = { words: meantWords(query), total: 0, rows, entries };
    return { ...this.#found(query.trim(), near, language), isNearest: true };
  }

  #occurs(word: string): boolean {
    return (
      this.#entries.some(({ text }) => text.includes(word)) ||
      foldedTextsOf(this.columns).some((text) => text.includes(word))
    );
  }

  #found(query: string, { words, total, rows, entries }: Hits, language: Language): Found {
    const shown = (isOfGroup: (entry: Entry) => boolean) =>
      entries
        .filter(isOfGroup)
        .slice(0, MOST_ENTRIES)
        .map((entry) => entryOption(this.columns, entry, words, language));
    return {
      query,
      isNearest: false,
      total,
      events: rows.map((row) => eventOption(this.columns, row, words, language)),
      organizations: shown(({ kind }) => kind === 'organization'),
      places: shown(({ kind }) => kind !== 'organization'),
    };
  }
}

const isAny = ({ total, entries }: Hits): boolean => total > 0 || entries.length > 0;

/** "Pavlodar" for pavlodar: as the first result writes it. */
function asWritten(words: readonly string[], options: readonly Option[]): string {
  const parts = options.flatMap(({ name, reasons }) => [
    ...name,
    ...reasons.flatMap((reason) => reason.parts),
  ]);
  const written = (word: string) => parts.find(({ hit, text }) => hit && fold(text) === word)?.text ?? word;
  return words.map(written).join(' ');
}
