import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { KINDS, binsOf, frontBinsOf, kindOf } from '../../src/filter/bins';
import { maskOf } from '../../src/filter/mask';
import { columnsOf, type Columns } from '../../src/model/columns';
import { DIRECTIONS, EVENT_TYPES, type Dataset, type EventRecord } from '../../src/model/schema';
import { OPEN_END, OPEN_START, dayOfIso, isoOfDay, touches, type DaySpan } from '../../src/model/time';

// Thousands of random records, on whatever machine.
vi.setConfig({ testTimeout: 120_000 });

const DAY_0 = dayOfIso('2018-01-01')!;
const NO_CLAUSES = { filters: {}, query: '' };

describe('bins of the time axis', () => {
  const record = columnsOf(
    datasetOf([
      { when: '2018-01-02' },
      { when: '2018-01-05/2018-02-20', type: 'programme' },
      { when: '2018-02-01', direction: 'inbound' },
      { when: '1990/..', type: 'membership' },
      { when: '2019-05' },
      {},
    ]),
  );
  const everything = maskOf(record, NO_CLAUSES);
  const edges = ['2018-01-01', '2018-02-01', '2018-03-01'].map((text) => dayOfIso(text)!);
  const bins = binsOf(record, everything, edges);

  test('an event counts once, in the bin of its start; earlier ones in the first bin, later ones nowhere', () => {
    expect([...bins.totals]).toEqual([3, 1]);
    expect(bins.total).toBe(4);
    expect(bins.highest).toBe(3);
  });

  test('what comes in is a kind of its own', () => {
    expect(bins.counts[KINDS + EVENT_TYPES.indexOf('visit') + EVENT_TYPES.length]).toBe(1);
  });

  test('an event that began before the window and touches it stands in front in the bin of its start', () => {
    const front = frontBinsOf(bins, [dayOfIso('2018-02-10')!, dayOfIso('2018-02-11')!]);
    expect(front.counts[EVENT_TYPES.indexOf('programme')]).toBe(1);
    expect(front.counts[EVENT_TYPES.indexOf('membership')]).toBe(1);
    expect(front.total).toBe(2);
    expect(front.partial).toEqual([0]);
  });

  test('without a window all of them are in front', () => {
    expect(frontBinsOf(bins, null).counts).toEqual(bins.counts);
    expect(frontBinsOf(bins, null).total).toBe(4);
  });

  test('no event, no bin, no edge', () => {
    const empty = columnsOf(datasetOf([]));
    expect(binsOf(empty, new Uint8Array(0), edges).total).toBe(0);
    for (const none of [[], [5]]) {
      const nothing = binsOf(record, everything, none);
      expect(nothing.size).toBe(0);
      expect(frontBinsOf(nothing, [0, 1]).total).toBe(0);
      expect(frontBinsOf(nothing, null).total).toBe(0);
    }
  });
});

test('agrees with a reading of every event, over any record, axis, choice and windows', () => {
  fc.assert(
    fc.property(
      anyRecord,
      anyEdges,
      anyTypes,
      fc.array(anyWindow, { maxLength: 8 }),
      (events, edges, types, windows) => {
        const columns = columnsOf(datasetOf(events));
        const mask = maskOf(columns, { filters: { type: types }, query: '' });
        const bins = binsOf(columns, mask, edges);
        expect(bins.counts).toEqual(readOneByOne(columns, mask, edges, null));
        for (const window of [...windows, null]) {
          const front = frontBinsOf(bins, window);
          expect(front.counts).toEqual(readOneByOne(columns, mask, edges, window));
          expect(front.total).toBe(front.counts.reduce((a, b) => a + b, 0));
          const { partial, standing } = front;
          const begins = window ? window[0] : -Infinity;
          expect(standing).toBe(partial.filter((bin) => edges[bin + 1]! < begins).length);
          expect(
            [...front.counts.keys()].every((g) => !front.counts[g] || isNamed(front, Math.floor(g / KINDS))),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});

const isNamed = ({ full, partial }: ReturnType<typeof frontBinsOf>, bin: number) =>
  (bin >= full[0] && bin < full[1]) || partial.includes(bin);

/** The dumb twin. */
function readOneByOne(columns: Columns, mask: Uint8Array, edges: number[], window: DaySpan | null) {
  const counts = new Uint32Array((edges.length - 1) * KINDS);
  const axis: DaySpan = [edges[0]!, edges.at(-1)!];
  for (let row = 0; row < columns.dated; row++) {
    const [start, end] = [columns.start[row]!, columns.end[row]!];
    if (!mask[row] || !touches(start, end, axis) || (window && !touches(start, end, window))) continue;
    const bin = edges.findLastIndex((edge, i) => i === 0 || edge <= start);
    counts[bin * KINDS + kindOf(columns, row)]!++;
  }
  return counts;
}

interface Drawn {
  when?: string;
  type?: EventRecord['type'];
  direction?: EventRecord['direction'];
}

function datasetOf(events: Drawn[]): Dataset {
  return {
    format: 'exchange-atlas',
    version: 1,
    title: 'Made',
    languages: ['en'],
    updated: '2020-01-01',
    licence: '',
    home: [],
    organizations: [],
    places: [],
    events: events.map((event, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      type: 'visit' as const,
      participants: [],
      stops: [],
      sources: [],
      ...event,
    })),
  };
}

const anyDay = fc.integer({ min: DAY_0 - 100, max: DAY_0 + 500 });
const anyLength = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 400 }));
const anyWhen = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(anyDay, anyLength).map(([day, more]) => `${isoOfDay(day)}/${isoOfDay(day + more)}`),
  },
  { weight: 1, arbitrary: anyDay.map((day) => `${isoOfDay(day)}/..`) },
  { weight: 1, arbitrary: anyDay.map((day) => `../${isoOfDay(day)}`) },
  { weight: 1, arbitrary: fc.constantFrom('2018', '2018-03~', '../..', undefined) },
);
const anyRecord = fc.array(
  fc.record({
    when: anyWhen,
    type: fc.constantFrom(...EVENT_TYPES),
    direction: fc.constantFrom(undefined, ...DIRECTIONS),
  }),
  { maxLength: 60 },
);
const anyEdges = fc
  .uniqueArray(anyDay, { minLength: 2, maxLength: 30 })
  .map((days) => days.toSorted((a, b) => a - b));
const anyTypes = fc.oneof(fc.constant([]), fc.subarray([...EVENT_TYPES]));
const anyWindow = fc.oneof(
  fc.tuple(anyDay, fc.integer({ min: 1, max: 300 })).map(([day, length]): DaySpan => [day, day + length]),
  fc.constant<DaySpan>([OPEN_START + 1, OPEN_END - 1]),
);
