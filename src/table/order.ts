/** Every row in the order of a column of the table; made once per dataset, column, direction and language. */
import { NO_DIRECTION, type Columns } from '../model/columns';
import { textIn } from '../model/text';
import type { Language } from '../i18n/language';
import { recordWords } from '../i18n/records';
import { EVENT_TYPES, DIRECTIONS } from '../model/schema';
import { partnersOf, placesOf } from './cells';

export const SORTS = ['date', 'title', 'type', 'direction', 'partners', 'places'] as const;
export type Sort = (typeof SORTS)[number];

export interface Sorting {
  by: Sort;
  descending: boolean;
}

export const OLDEST_FIRST: Sorting = { by: 'date', descending: false };

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

/** Rows by rank, ties oldest first; rows with nothing in that column stay last. */
function sorted(
  columns: Columns,
  by: Exclude<Sort, 'date'>,
  descending: boolean,
  language: Language,
): Uint32Array {
  const ranks = ranksOf(textsOf(columns, by, language), language);
  const sign = descending ? -1 : 1;
  return Uint32Array.from({ length: columns.count }, (_, row) => row).sort((a, b) => {
    const [x, y] = [ranks[a]!, ranks[b]!];
    if (x === EMPTY || y === EMPTY) return x === y ? a - b : x === EMPTY ? 1 : -1;
    return sign * (x - y) || a - b;
  });
}

const EMPTY = -1;

function ranksOf(texts: readonly string[], language: Language): Int32Array {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', { numeric: true });
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(compare);
  const ranks = new Map<string, number>();
  let rank = -1;
  distinct.forEach((text, i) => {
    if (i === 0 || compare(distinct[i - 1]!, text) !== 0) rank++;
    ranks.set(text, rank);
  });
  return Int32Array.from(texts, (text) => ranks.get(text) ?? EMPTY);
}

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
