/** What finding costs: a search over many events against one plain look at every text, and all facets at once. */
import { columnsOf } from '../src/model/columns';
import { FACETS, NO_CLAUSES } from '../src/filter/clauses';
import { facetIndexOf } from '../src/filter/facets';
import { foldedTextsOf, wordsOf } from '../src/filter/fold';
import { Finder } from '../src/search/finder';
import { countOf, valuesOf } from '../src/facets/values';
import { syntheticDataset } from './synthetic';

/** Typed letter by letter. */
const TYPED = ['university 12', 'event 77', 'city 4 kenya', 'nigeria', '第12大学', 'brazil'];
const WINDOWS = 60;

export interface FindCost {
  events: number;
  /** Milliseconds from an empty field to the first result: texts folded, names gathered, the first search. */
  first: number;
  /** Milliseconds a key, and a plain look at every text for the same words. */
  key: number;
  scan: number;
  /** Milliseconds until what is nearest to a typing error is there; the first time with its index. */
  nearest: number;
  /** Milliseconds to count every value of every facet in one window, and to make them ready for that. */
  facets: number;
  facetIndex: number;
}

export function findCost(count: number): FindCost {
  const columns = columnsOf(syntheticDataset(count));
  const begun = performance.now();
  const finder = new Finder(columns);
  finder.find('u', 'en');
  const first = performance.now() - begun;

  const keys = TYPED.flatMap((text) => [...text].map((_, i) => text.slice(0, i + 1)));
  const key = timed(keys, (text) => finder.find(text, 'en').total);
  const texts = foldedTextsOf(columns);
  const scan = timed(keys, (text) => {
    const words = wordsOf(text);
    return texts.filter((one) => words.every((word) => one.includes(word))).length;
  });
  const wrong = performance.now();
  finder.find('universty', 'en');
  const nearest = performance.now() - wrong;
  return { events: count, first, key, scan, nearest, ...facetCost(columns) };
}

function facetCost(columns: ReturnType<typeof columnsOf>) {
  const begun = performance.now();
  const lists = FACETS.map((facet) => ({
    index: facetIndexOf(columns, NO_CLAUSES, facet),
    values: valuesOf(columns, facet),
  }));
  const facetIndex = performance.now() - begun;
  const { start, dated } = columns;
  const windows = Array.from({ length: WINDOWS }, (_, i) => {
    const from = start[Math.floor((dated * (i + 6)) / (WINDOWS + 12))]!;
    return [from, from + 730] as const;
  });
  const facets = timed(windows, (window) =>
    lists.reduce(
      (sum, { index, values }) => sum + values.reduce((all, value) => all + countOf(index, value, window), 0),
      0,
    ),
  );
  return { facets, facetIndex };
}

/** Mean milliseconds of a call, after a warm-up. */
function timed<T>(given: readonly T[], run: (one: T) => number): number {
  let sum = 0;
  for (const one of given) sum += run(one);
  const begun = performance.now();
  for (const one of given) sum += run(one);
  const spent = performance.now() - begun;
  if (!Number.isFinite(sum)) throw new Error('not a number of results');
  return spent / given.length;
}
