import { describe, expect, test } from 'vitest';
import { maskOf } from '../../src/filter/mask';
import { beganBefore, nearest, rowsIn, sortRows } from '../../src/filter/rows';
import { columnsOf } from '../../src/model/columns';
import { dayOfIso, type DaySpan } from '../../src/model/time';
import { dataset, event } from '../fixtures/build';

const columns = columnsOf(
  dataset([
    event('undated'),
    event('long', { when: '1990/..' }),
    event('a', { when: '2018-12-17' }),
    event('b', { when: '2019-12-24/2019-12-28' }),
    event('gone', { when: '2019-12-25', status: 'cancelled' }),
    event('soon', { when: '2020-05', status: 'planned' }),
  ]),
);
const mask = maskOf(columns, { filters: {}, query: '' });
const window = (from: string, to: string): DaySpan => [dayOfIso(from)!, dayOfIso(to)!];
const ids = (rows: Iterable<number>) => [...rows].map((row) => columns.events[row]!.id);

describe('rows', () => {
  test.each([
    [window('2019-12-01', '2020-01-01'), ['long', 'b']],
    [window('2019-12-28', '2019-12-29'), ['long', 'b']],
    [window('2019-12-29', '2019-12-30'), ['long']],
    [window('2019-12-23', '2019-12-24'), ['long']],
    [window('1989-01-01', '1990-01-01'), []],
    [window('2020-05-31', '2020-06-01'), ['long', 'soon']],
    [null, ['long', 'a', 'b', 'soon', 'undated']],
  ])('%j: %j', (span, expected) => expect(ids(rowsIn(columns, mask, span))).toEqual(expected));

  test('that began before the window are told apart', () => {
    const december = window('2019-12-01', '2020-01-01');
    const before = [...rowsIn(columns, mask, december)].filter((row) => beganBefore(columns, row, december));
    expect(ids(before)).toEqual(['long']);
    expect(beganBefore(columns, 0, null)).toBe(false);
  });

  test('sort by a rank, ties in their own order', () => {
    const rows = Uint32Array.of(0, 1, 2, 3, 4);
    const rank = [2, 1, 2, 1, 3];
    expect([...sortRows(rows, rank)]).toEqual([1, 3, 0, 2, 4]);
    expect([...sortRows(rows, rank, true)]).toEqual([4, 0, 2, 1, 3]);
    expect([...rows]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the nearest', () => {
  const near = (span: DaySpan, among = mask) => {
    const { before, after } = nearest(columns, among, span);
    return [before, after].map((row) => (row === undefined ? undefined : columns.events[row]!.id));
  };
  test('before and after an empty window', () => {
    expect(near(window('2019-03-01', '2019-04-01'))).toEqual(['a', 'b']);
    expect(near(window('2019-12-29', '2020-05-01'))).toEqual(['b', 'soon']);
    expect(near(window('1980-01-01', '1981-01-01'))).toEqual([undefined, 'long']);
    expect(near(window('2030-01-01', '2031-01-01'))).toEqual(['soon', undefined]);
  });
  test('none where nothing passes', () => {
    expect(near(window('2019-03-01', '2019-04-01'), new Uint8Array(columns.count))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
