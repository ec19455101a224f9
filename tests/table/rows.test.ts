import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/model/schema';
import { textIn } from '../../src/model/text';
import { isoOfDay, type DaySpan } from '../../src/model/time';
import { parseEdtf } from '../../src/model/edtf';
import type { EventRecord } from '../../src/model/schema';
import { crossIndexOf, countsOf } from '../../src/filter/counts';
import { earlierIn } from '../../src/filter/tally';
import { orderOf } from '../../src/table/order';
import { OLDEST_FIRST, SORTS } from '../../src/table/sorting';
import { tableRows } from '../../src/table/rows';
import { random, syntheticColumns } from './synthetic';

const spanOf = ({ when }: EventRecord): DaySpan | undefined => {
  const edtf = when === undefined ? undefined : parseEdtf(when);
  return typeof edtf === 'object' ? edtf.span : undefined;
};

describe('the rows agree with a plain reading of the records', () => {
  const columns = syntheticColumns(400, 7);
  const next = random(11);
  const windows = Array.from({ length: 100 }, (): DaySpan | null => {
    if (next() < 0.1) return null;
    const start = 6900 + Math.floor(next() * 12_500);
    return [start, start + 1 + Math.floor(next() * 800)];
  });

  test.each(
    windows.map((window) => [window ? window.map(isoOfDay).join(' to ') : 'all years', window] as const),
  )('%s', (_name, window) => {
    const types = EVENT_TYPES.filter(() => next() < 0.5);
    const index = crossIndexOf(columns, { filters: { type: types }, query: '' });
    const chosen = columns.dataset.events.filter((event) => {
      if (event.status === 'cancelled' || (types.length > 0 && !types.includes(event.type))) return false;
      const span = spanOf(event);
      return window === null || (span !== undefined && span[0] < window[1] && span[1] > window[0]);
    });
    const earlier = chosen.filter((event) => window !== null && spanOf(event)![0] < window[0]);
    for (const by of SORTS) {
      const order = orderOf(columns, { by, descending: next() < 0.5 }, 'en');
      const { rows, main } = tableRows(columns, index.mask, window, order);
      const ids = Array.from(rows, (row) => columns.events[row]!.id);
      expect(ids.slice(main).toSorted()).toEqual(earlier.map(({ id }) => id).toSorted());
      expect(ids.toSorted()).toEqual(chosen.map(({ id }) => id).toSorted());
    }
    const { events } = countsOf(columns, index, window);
    expect(events).toBe(chosen.length);
    if (window) expect(earlierIn(index.events, window)).toBe(earlier.length);
  });
});

describe('order', () => {
  const columns = syntheticColumns(200, 3);
  const all = new Uint8Array(columns.count).fill(1);
  const titles = (descending: boolean, language: 'en' | 'zh') => {
    const { rows } = tableRows(columns, all, null, orderOf(columns, { by: 'title', descending }, language));
    return Array.from(rows, (row) => textIn(columns.events[row]!.title, language));
  };

  test('oldest first is the order of the columns, undated last', () => {
    expect(orderOf(columns, OLDEST_FIRST, 'en')).toBeUndefined();
    const { rows, main } = tableRows(columns, all, null);
    expect([...rows]).toEqual([...rows.keys()]);
    expect(main).toBe(columns.count);
  });

  test('newest first keeps the undated last', () => {
    const { rows } = tableRows(columns, all, null, orderOf(columns, { by: 'date', descending: true }, 'en'));
    expect([...rows.slice(columns.dated)]).toEqual([...rows.keys()].slice(columns.dated));
    expect(rows[0]).toBe(columns.dated - 1);
  });

  test('titles sort with their numbers, in either language and either way', () => {
    for (const language of ['en', 'zh'] as const) {
      const { compare } = new Intl.Collator(language, { numeric: true });
      expect(titles(false, language)).toEqual(titles(false, language).toSorted(compare));
      expect(titles(true, language)).toEqual(titles(false, language).toSorted((a, b) => compare(b, a)));
    }
  });

  test('rows with nothing to sort by stay last both ways', () => {
    for (const descending of [false, true]) {
      const order = orderOf(columns, { by: 'direction', descending }, 'en')!;
      const ways = Array.from(order, (row) => columns.events[row]!.direction);
      const firstEmpty = ways.indexOf(undefined);
      expect(ways.slice(firstEmpty).every((way) => way === undefined)).toBe(true);
    }
  });

  test('is made once', () => {
    const sorting = { by: 'places', descending: false } as const;
    expect(orderOf(columns, sorting, 'en')).toBe(orderOf(columns, sorting, 'en'));
    expect(orderOf(columns, sorting, 'en')).not.toBe(orderOf(columns, sorting, 'zh'));
  });
});
