/** The part of a brush step that is plain computing, against one `Array.filter` over the objects. */
import { parseEdtf } from '../src/model/edtf';
import { columnsOf, type Columns } from '../src/model/columns';
import type { Dataset } from '../src/model/schema';
import { touches, type DaySpan } from '../src/model/time';
import { FACETS, NO_CLAUSES } from '../src/filter/clauses';
import { countsOf, crossIndexOf } from '../src/filter/counts';
import { facetCounts, facetIndexOf } from '../src/filter/facets';
import { binsOf, frontBinsOf } from '../src/filter/bins';

const STEPS = 60;
const BINS = 200;

export interface PureCost {
  /** Milliseconds a step. */
  atlas: number;
  filter: number;
  /** Once per choice in the other dimensions. */
  index: number;
}

export function pureCost(dataset: Dataset): PureCost {
  const columns = columnsOf(dataset);
  const begun = performance.now();
  const index = crossIndexOf(columns, NO_CLAUSES);
  const facets = FACETS.map((facet) => facetIndexOf(columns, NO_CLAUSES, facet));
  const bins = binsOf(columns, index.mask, edgesOf(columns));
  const built = performance.now() - begun;

  const windows = windowsOf(columns);
  const atlas = timed(windows, (window) => {
    const counts = countsOf(columns, index, window);
    const values = facets.map((facet) => facetCounts(facet, window).length);
    return counts.events + values[0]! + frontBinsOf(bins, window).total;
  });

  const objects = dataset.events.map(({ when }) => {
    const parsed = when === undefined ? undefined : parseEdtf(when);
    const span = typeof parsed === 'object' ? parsed.span : undefined;
    return { start: span?.[0], end: span?.[1] };
  });
  const filter = timed(
    windows,
    (window) =>
      objects.filter(
        ({ start, end }) => start !== undefined && end !== undefined && touches(start, end, window),
      ).length,
  );
  return { atlas, filter, index: built };
}

function edgesOf({ start, dated }: Columns): number[] {
  const first = start[Math.floor(dated * 0.01)]!;
  const width = Math.max(1, (start[dated - 1]! - first) / BINS);
  return Array.from({ length: BINS + 1 }, (_, i) => Math.round(first + i * width));
}

function windowsOf({ start, dated }: Columns): DaySpan[] {
  const [first, last] = [start[Math.floor(dated * 0.1)]!, start[Math.floor(dated * 0.8)]!];
  return Array.from({ length: STEPS }, (_, i) => {
    const begin = Math.round(first + ((last - first) * i) / STEPS);
    return [begin, begin + 730];
  });
}

/** Mean milliseconds of a call, after a warm-up. */
function timed(windows: readonly DaySpan[], run: (window: DaySpan) => number): number {
  let sum = 0;
  for (const window of windows) sum += run(window);
  const begun = performance.now();
  for (const window of windows) sum += run(window);
  const spent = performance.now() - begun;
  if (!Number.isFinite(sum)) throw new Error('not a number of events');
  return spent / windows.length;
}
