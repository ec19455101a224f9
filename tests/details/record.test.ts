import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/details/comparison';
import { inferredItems } from '../../src/details/inferred';
import { isSelected, neighboursOf } from '../../src/details/neighbours';
import { languageOfQuote, quoteGroups } from '../../src/details/quotes';
import { relatedOf } from '../../src/details/related';
import { otherItems, routeItems } from '../../src/details/stops';
import { columnsOf } from '../../src/model/columns';
import { parseText } from '../../src/model/parse';
import type { DaySpan } from '../../src/model/time';
import { tableRows } from '../../src/table/rows';
import { random, syntheticColumns } from '../table/synthetic';

const columns = columnsOf(parseText(readFileSync('data/exchanges.json', 'utf8')).dataset!);
const named = (id: string) => columns.events[columns.rowOf.get(id)!]!;

describe('stops', () => {
  test('the route in order, numbered; the leg from an inferred start is inferred', () => {
    const items = routeItems(named('ouc-2019-kazakhstan'), columns);
    expect(items.map(({ place, number, home, leg }) => [place.id, number, home, leg])).toEqual([
      ['beijing', undefined, true, 'inferred'],
      ['almaty', 1, false, 'stated'],
      ['pavlodar', 2, false, undefined],
    ]);
    expect(otherItems(named('ouc-2019-kazakhstan'), columns)).toEqual([]);
  });

  test('seats are no route', () => {
    const apt = named('njupt-apt-base');
    expect(routeItems(apt, columns)).toEqual([]);
    expect(otherItems(apt, columns).map(({ stop }) => stop.role)).toEqual(apt.stops.map(() => 'seat'));
  });

  test('two stops in one place have no line between them', () => {
    const event = { ...named('ouc-2019-kazakhstan'), inferred: [] };
    const stop = { place: 'almaty', role: 'stop' as const };
    const items = routeItems(
      { ...event, stops: [stop, stop, { place: 'beijing', role: 'return' }] },
      columns,
    );
    expect(items.map(({ number, leg }) => [number, leg])).toEqual([
      [1, undefined],
      [2, 'stated'],
      [undefined, undefined],
    ]);
  });
});

describe('what is inferred', () => {
  const items = (inferred: string[], language: 'en' | 'zh' = 'en') =>
    inferredItems(
      { ...named('ouc-2019-kazakhstan'), inferred },
      language,
      (id) => `<${id}>`,
      (id) => `[${id}]`,
    );
  test('is named, each once', () => {
    expect(items(['stops.0', 'stops.0', 'when', 'related.0', 'participants.1'])).toEqual([
      '<beijing> as start',
      'the date',
      'the related record',
      '[psu]',
    ]);
    expect(items(['stops.1.when'])).toEqual(['<almaty> as stop, its date']);
    expect(items(['stops.0', 'when'], 'zh')).toEqual(['出发地<beijing>', '日期']);
  });

  test('a path that leads nowhere is shown as it is', () => {
    expect(items(['stops.99', 'nonsense'])).toEqual(['the places', 'nonsense']);
  });
});

describe('neighbours', () => {
  test('agree with the order of the table', () => {
    const many = syntheticColumns(300, 5);
    const next = random(9);
    const mask = Uint8Array.from(many.status, (status) => (status === 2 || next() < 0.4 ? 0 : 1));
    for (let i = 0; i < 40; i++) {
      const start = 7000 + Math.floor(next() * 12_000);
      const window: DaySpan | null = i === 0 ? null : [start, start + 1 + Math.floor(next() * 900)];
      const rows = [...tableRows(many, mask, window).rows];
      rows.forEach((row, at) => {
        expect(isSelected(many, mask, window, row)).toBe(true);
        expect(neighboursOf(many, mask, window, row)).toEqual({ previous: rows[at - 1], next: rows[at + 1] });
      });
      for (let row = 0; row < many.count; row++)
        expect(isSelected(many, mask, window, row)).toBe(rows.includes(row));
    }
  });
});

describe('sources', () => {
  test('a sentence that stands in two texts is said once', () => {
    const [group, ...others] = quoteGroups(named('ouc-2019-kazakhstan').sources);
    expect(others).toEqual([]);
    expect(group!.sources).toHaveLength(2);
  });

  test('the tongue of a quote is read off its letters', () => {
    expect(languageOfQuote('From 24 December')).toBe('en');
    expect(languageOfQuote('国家开放大学代表团（OUC）访问阿拉木图')).toBe('zh');
    expect(languageOfQuote('Делегация')).toBe('ru');
    expect(languageOfQuote('訪問しました')).toBe('ja');
  });
});

test('related records are found both ways', () => {
  const [to] = relatedOf(named('ouc-2020-itpd-workshop'), columns);
  expect([to!.event.id, to!.relation, to!.way]).toEqual(['ouc-2020-unesco-mou', 'implements', 'to']);
  const [from] = relatedOf(named('ouc-2020-unesco-mou'), columns);
  expect([from!.event.id, from!.way]).toEqual(['ouc-2020-itpd-workshop', 'from']);
});

test('a figure is compared with the records of its own sentence alone', () => {
  const figure = columns.dataset.figures!.find(({ value }) => value === 16)!;
  expect(comparisonOf(figure, columns)).toEqual({ records: 11, areas: 11 });
  expect(comparisonOf({ ...figure, sources: [] }, columns)).toEqual({ records: 0, areas: 0 });
});
