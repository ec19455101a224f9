/** A thousand random views, each read by the atlas and by its dumb twin. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { binsOf, frontBinsOf } from '../../src/filter/bins';
import { FACETS } from '../../src/filter/clauses';
import { facetCounts, facetIndexOf } from '../../src/filter/facets';
import { rowsIn } from '../../src/filter/rows';
import { drawnLegs, legBufferOf } from '../../src/map/gl/legBuffer';
import { routeData } from '../../src/map/gl/routeData';
import { familyTallyOf, visibleLegs, visiblePlaces } from '../../src/map/scene';
import { parseDataset } from '../../src/model/parse';
import type { Columns } from '../../src/model/columns';
import type { Legs } from '../../src/model/legs';
import type { Dataset } from '../../src/model/schema';
import { dayOfIso, monthStart, plusMonths, type DaySpan } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import { MODES } from '../../src/store/presentation';
import { applyView } from '../../src/store/view';
import { LANGUAGES } from '../../src/model/language';
import { asides, plain, sentence } from '../../src/i18n/sentence';
import { tableRows } from '../../src/table/rows';
import { selectionOf } from '../../src/table/selection';
import { Chart } from '../../src/timeline/chart.svelte';
import { measuresOf } from '../../src/timeline/measures';
import { TimeAxis } from '../../src/timeline/time-axis.svelte';
import { undatedLane } from '../../src/timeline/undated';
import { Twin, type TwinLeg } from './twin';
import { randomViews } from './random-views';

// A thousand views each, on whatever machine.
vi.setConfig({ testTimeout: 120_000 });

const defaultFile = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../data/exchanges.json`, 'utf8'),
) as Dataset;

describe.each<[string, Dataset, number, string[]]>([
  ['the default dataset', defaultFile, 1, ['lanes']],
  ['a synthetic dataset', withLives(syntheticDataset(240, 11)), 2, ['bars', 'lanes']],
])('%s', (_, file, seed, drawings) => {
  const { dataset, findings } = parseDataset(file);
  const explorer = new Explorer();
  explorer.dataset = dataset!;
  explorer.today = dayOfIso('2015-06-15')!;
  const twin = new Twin(file, explorer.today);
  const views = randomViews(file, 1000, seed);
  const ids = (rows: Iterable<number>) => [...rows].map((row) => explorer.columns.events[row]!.id);
  const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);
  const placeId = (place: number) => file.places[place]!.id;
  /** Every leg as text, for either reading of time. */
  const texts = new Map<Legs, string[]>();
  const drawn = ({ columns, legs } = explorer): string[] => {
    let known = texts.get(legs);
    if (!known) texts.set(legs, (known = textsOf(legs, columns, placeId)));
    return known;
  };
  /** As one text: lists of hundreds of objects take long to compare. */
  const textOf = (found: Iterable<number>) => [...found].map((leg) => drawn()[leg]).join('\n');
  const textOfTwin = (view: (typeof views)[number]) => twin.legs(view).map(textOfLeg).join('\n');
  /** Every view, set as a host sets it; a failure names the view. */
  const inEveryView = (check: (view: (typeof views)[number]) => void) => {
    for (const view of views) {
      expect(applyView(explorer, view)).toEqual([]);
      try {
        check(view);
      } catch (cause) {
        throw new Error(`in ${JSON.stringify(view)}: ${(cause as Error).message}`, { cause });
      }
    }
  };

  test('has no fault', () => expect(findings).toEqual([]));

  test('the views reach what they are to reach', () => {
    for (const mode of MODES) expect(views.filter((view) => view.mode === mode).length).toBeGreaterThan(100);
    const areas = views.filter((view) => view.area && twin.rows(view).length > 0);
    expect(areas.length).toBeGreaterThan(20);
    const sizes = views.map((view) => twin.rows(view).length);
    expect(sizes.filter((size) => size === 0).length).toBeGreaterThan(20);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(400);
    expect(new Set(sizes).size).toBeGreaterThan(20);
    expect(views.some((view) => twin.earlier(view).length > 0 && twin.legs(view).length > 0)).toBe(true);
  });

  test('counts', () => inEveryView((view) => expect(explorer.counts).toEqual(twin.counts(view))));

  test('the sentence, in both languages', () => {
    inEveryView((view) => {
      const said = selectionOf(explorer);
      const counted = { ...said, numbers: twin.counts(view), earlier: twin.earlier(view).length };
      for (const language of LANGUAGES) {
        expect(plain(sentence(said, language))).toBe(plain(sentence(counted, language)));
        expect(asides(said, language)).toEqual(asides(counted, language));
      }
      // Its first number is that of the rows, however it is worded.
      const [first] = plain(sentence(said, 'en'))
        .replace(/^[^:]*:/, '')
        .match(/\d[\d,]*/) ?? ['0'];
      const rows = twin.rows(view).length;
      if (view.query === '' && rows > 0) expect(Number(first.replaceAll(',', ''))).toBe(rows);
    });
  });

  test('rows, in their order', () =>
    inEveryView((view) => {
      const rows = rowsIn(explorer.columns, explorer.index.mask, explorer.span);
      expect(ids(rows).join()).toBe(idsOf(twin.rows(view)).join());
    }));

  test('rows of the table: what the window saw begin, then what was in force before it', () =>
    inEveryView((view) => {
      const { rows, main } = tableRows(
        explorer.columns,
        explorer.index.mask,
        explorer.span,
        undefined,
        explorer.earlierThan,
      );
      const earlier = idsOf(twin.earlier(view));
      const isEarlier = new Set(earlier);
      const begun = idsOf(twin.rows(view)).filter((id) => !isEarlier.has(id));
      expect(ids(rows).join()).toBe([...begun, ...earlier].join());
      expect(main).toBe(begun.length);
      expect(rows.length).toBe(explorer.counts.events);
    }));

  test.each(FACETS)('values of the facet %s', (facet) =>
    inEveryView((view) => {
      const index = facetIndexOf(explorer.columns, explorer.choice, facet);
      const counts = facetCounts(index, explorer.span);
      const counted = index.keys.map((value, group) => [value, counts[group]!] as const);
      expect(new Map(counted.filter(([, count]) => count > 0))).toEqual(
        new Map([...twin.facet(view, facet)].sort(byKeys(index.keys))),
      );
    }),
  );

  test('legs on the map', () =>
    inEveryView((view) => {
      const { columns, legs, index, span } = explorer;
      const sight = { columns, legs, mask: index.mask, window: span };
      expect(textOf(visibleLegs(sight))).toBe(textOfTwin(view));
    }));

  test('legs in the buffers of the route layer', () => {
    let mask: Uint8Array | undefined;
    let buffers: ReturnType<typeof legBufferOf>[] = [];
    inEveryView((view) => {
      if (mask !== explorer.index.mask) {
        mask = explorer.index.mask;
        const data = routeData(explorer.columns, explorer.legs, mask);
        buffers = [(150 * Math.PI) / 180, undefined].map((lon0) => legBufferOf(data, lon0));
      }
      const expected = textOfTwin(view);
      for (const buffer of buffers) expect(textOf(drawnLegs(buffer, explorer.span))).toBe(expected);
    });
  });

  test('stops on the map, before they merge', () =>
    inEveryView((view) => {
      const marks = visiblePlaces(familyTallyOf(explorer.columns, explorer.index.mask), explorer.span);
      const counted = new Map(marks.map(({ place, count }) => [placeId(place), count]));
      expect(counted).toEqual(new Map([...twin.places(view)].sort(byKeys(idsOf(file.places)))));
    }));

  test('marks of the timeline: all of them, and those in front', () => {
    const axis = new TimeAxis(explorer, () => 850);
    const { chart: room } = measuresOf({
      height: 270,
      compact: false,
      whole: true,
      undated: true,
    });
    const chart = new Chart(explorer, axis, () => room);
    const met = new Set<string>();
    inEveryView((view) => {
      const { all, front } = twin.marks(view, axis.days);
      const { bins, lanes } = chart;
      met.add(bins ? 'bars' : 'lanes');
      expect(chart.frontTotal).toBe(front.length);
      if (bins) expect(bins.total).toBe(all.length);
      else {
        const { marks, counted } = lanes!;
        const shown = [...marks.map((mark) => mark.row), ...counted.flatMap(({ rows }) => rows)];
        expect(ids(shown).sort().join()).toBe(idsOf(all).sort().join());
      }
    });
    expect([...met].sort()).toEqual(drawings);
  });

  test('bars in front, on axes of any length', () =>
    inEveryView((view) => {
      const span = explorer.extent;
      const edges = [monthStart(span[0]) + 31 * (view.query.length % 5)];
      while (edges.at(-1)! < span[1]) edges.push(plusMonths(edges.at(-1)!, 1 + (view.query.length % 3)));
      const days: DaySpan = [edges[0]!, edges.at(-1)!];
      const bins = binsOf(explorer.columns, explorer.index.mask, edges);
      const { all, front } = twin.marks(view, days);
      expect(bins.total).toBe(all.length);
      expect(frontBinsOf(bins, explorer.span).total).toBe(front.length);
    }));

  test('marks without a date', () =>
    inEveryView(() => {
      for (const width of [120, 900]) {
        const { marks } = undatedLane(explorer.columns, explorer.index.mask, width);
        expect(marks.flatMap(({ rows }) => rows)).toHaveLength(explorer.counts.undated);
      }
    }));
});

/** Entries in the order of some keys, so that maps compare in theirs. */
const byKeys =
  (keys: readonly string[]) =>
  ([a]: [string, number], [b]: [string, number]): number =>
    keys.indexOf(a) - keys.indexOf(b);

function textsOf(
  { count, row, from, to, inferred, tie }: Legs,
  { events }: Columns,
  id: (i: number) => string,
) {
  return Array.from({ length: count }, (_, leg) =>
    textOfLeg({
      event: events[row[leg]!]!.id,
      from: id(from[leg]!),
      to: id(to[leg]!),
      inferred: inferred[leg] === 1,
      tie: tie[leg] === 1,
    }),
  );
}

/** Agreements with a time in force: known, open, and with an end that nobody knows. */
function withLives(file: Dataset): Dataset {
  const ends = [(year: number) => `${year + 5}-06`, () => '..', () => '', (year: number) => `${year + 1}`];
  const events = file.events.map((event, i) => {
    const year = Number(/^\d{4}/.exec(event.when ?? '')?.[0]);
    if (event.type !== 'agreement' || !year) return event;
    return { ...event, valid: `${year}-03/${ends[i % ends.length]!(year)}` };
  });
  return { ...file, events };
}

const textOfLeg = ({ event, from, to, inferred, tie }: TwinLeg): string =>
  `${event}: ${from} ${tie ? '~' : '>'} ${to}${inferred ? ' ?' : ''}`;
