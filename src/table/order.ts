/** Every row in the order of a column of the table; made once per dataset, column, direction and language. */
import { NO_DIRECTION, type Columns } from '../model/columns';
import { textIn } from '../model/text';
import type { Language } from '../i18n/language';
import { recordWords } from '../i18n/records';
import { EVENT_TYPES, DIRECTIONS } from '../model/kinds';
import { partnersOf, placesOf } from './cells';
import type { Sort, Sorting } from './sorting';

const known = new WeakMap<Columns, Map<string, Uint32Array>>();

/** undefined for oldest first, the columns' own order. */
export function orderOf(
  columns: Columns,
  { by, descending }: Sorting,
  language: Language,
): Uint32Array | undefined {
  if (by === 'date' && !descending) return undefined;
  let orders = known.get(columns);
  if (!orders) known.set(columns, (orders = new Map<string, Uint32Array>()));
  const key = `${by} ${descending} ${language}`;
  let order = orders.get(key);
  if (!order)
    orders.set(
      key,
      (order = by === 'date' ? newestFirst(columns) : sorted(columns, by, descending, language)),
    );
  return order;
}

/** What has no date stays last, whichever way the dates run. */
const newestFirst = ({ count, dated }: Columns): Uint32Array =>
  Uint32Array.from({ length: count }, (_, i) => (i < dated ? dated - 1 - i : i));

/** Rows by rank, ties oldest first; rows with nothing in that column stay last. A counting sort. */
function sorted(
  columns: Columns,
  by: Exclude<Sort, 'date'>,
  descending: boolean,
  language: Language,
): Uint32Array {
  const { ranks, distinct } = ranksOf(textsOf(columns, by, language), language);
  const slot = (rank: number) => (rank === EMPTY ? distinct : descending ? distinct - 1 - rank : rank);
  const next = new Uint32Array(distinct + 2);
  for (const rank of ranks) next[slot(rank) + 1]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const order = new Uint32Array(columns.count);
  ranks.forEach((rank, row) => (order[next[slot(rank)]!++] = row));
  return order;
}

const EMPTY = -1;
/** Beyond this many texts, asking the language how they sort would keep a reader waiting for seconds. */
const COLLATED = 100_000;

function ranksOf(texts: readonly string[], language: Language): { ranks: Int32Array; distinct: number } {
  const inUse = [...new Set(texts)].filter((text) => text !== '');
  const compare = inUse.length > COLLATED ? byLetters : collator(language);
  inUse.sort(compare);
  const ranks = new Map<string, number>();
  let rank = -1;
  inUse.forEach((text, i) => {
    if (i === 0 || compare(inUse[i - 1]!, text) !== 0) rank++;
    ranks.set(text, rank);
  });
  return { ranks: Int32Array.from(texts, (text) => ranks.get(text) ?? EMPTY), distinct: rank + 1 };
}

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const collator = (language: Language) =>
  new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', { numeric: true }).compare;

function textsOf(columns: Columns, by: Exclude<Sort, 'date'>, language: Language): string[] {
  const { events, type, direction } = columns;
  const words = recordWords[language];
  if (by === 'title') return events.map(({ title }) => textIn(title, language));
  if (by === 'type') return Array.from(type, (code) => words.types[EVENT_TYPES[code]!].name);
  if (by === 'direction')
    return Array.from(direction, (code) =>
      code === NO_DIRECTION ? '' : words.directions[DIRECTIONS[code]!],
    );
  const of = by === 'partners' ? partnersOf : placesOf;
  return events.map((_, row) => of(columns, row, language).join(' '));
}
