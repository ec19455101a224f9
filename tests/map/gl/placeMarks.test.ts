// Which marks stand on the map: every visible place once, counts by the events, the selected event's own numbers.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/model/columns';
import { vectorOf } from '../../../src/model/geo';
import { parseDataset } from '../../../src/model/parse';
import { dayOfDate, type DaySpan } from '../../../src/model/time';
import { maskOf } from '../../../src/filter/mask';
import { familyTallyOf, numberedStops, placeLooks, visiblePlaces } from '../../../src/map/scene';
import { MARK } from '../../../src/map/gl/marks.glsl';
import { crowdsOf, drawnPlaces, placeMarks, type PlaceScene } from '../../../src/map/gl/placeMarks';

const { dataset } = parseDataset(JSON.parse(readFileSync('data/exchanges.json', 'utf8')));
const columns = columnsOf(dataset!);
const mask = maskOf(columns, { filters: {}, query: '' });
const families = familyTallyOf(columns, mask);
const place = (id: string) => columns.placeIndex.get(id)!;
const DECEMBER: DaySpan = [dayOfDate(2019, 12, 1), dayOfDate(2020, 1, 1)];

const scene = (changes: Partial<PlaceScene> = {}): PlaceScene => ({
  vectors: columns.dataset.places.map(({ coordinates }) => vectorOf(coordinates)),
  looks: placeLooks(columns),
  families,
  window: DECEMBER,
  crowds: together(),
  numbered: [],
  family: undefined,
  hovered: [],
  kmPerPx: 20,
  dim: 0.25,
  ...changes,
});

/** Every stop and seat by itself, but those that are named here. */
function together(...ids: string[]) {
  const members = ids.map(place);
  const alone = placeLooks(columns).flatMap(({ kind }, i) =>
    (kind === 'stop' || kind === 'seat') && !members.includes(i) ? [[i]] : [],
  );
  return crowdsOf(columns, mask, members.length > 0 ? [members, ...alone] : alone, placeLooks(columns));
}

describe('marks', () => {
  test('stand for every visible place, in windows of every month', () => {
    for (let month = 1; month < 400; month++) {
      const window: DaySpan = [dayOfDate(1990, month, 1), dayOfDate(1990, month + 1, 1)];
      const expected = visiblePlaces(families, window).map((mark) => mark.place);
      expect(drawnPlaces(placeMarks(scene({ window })))).toEqual(expected);
    }
    const all = visiblePlaces(families, null).map((mark) => mark.place);
    expect(drawnPlaces(placeMarks(scene({ window: null })))).toEqual(all);
  });

  test('kept from step to step are those that are made anew', () => {
    const crowds = together('madrid', 'barcelona', 'bangkok');
    const numbered = numberedStops(columns, columns.rowOf.get('ouc-2019-kazakhstan')!);
    for (let step = 0; step < 300; step++) {
      const start = dayOfDate(2010, 1 + ((step * 7) % 190), 1 + (step % 28));
      const window: DaySpan | null = step % 50 === 49 ? null : [start, start + 30 * (1 + (step % 9))];
      const chosen = { window, numbered: step % 11 === 0 ? numbered : [] };
      const fresh = scene({ ...chosen, crowds: together('madrid', 'barcelona', 'bangkok') });
      expect(placeMarks(scene({ ...chosen, crowds }))).toEqual(placeMarks(fresh));
    }
  });

  test('a country is a disc and has no pin', () => {
    const { areas, stops } = placeMarks(scene());
    expect(areas.map(({ places }) => places[0])).toEqual(expect.arrayContaining([place('zambia')]));
    expect(stops.flatMap(({ places }) => places)).not.toContain(place('zambia'));
  });

  test('places that touch are counted by their events', () => {
    const { stops } = placeMarks(scene({ crowds: together('nonthaburi', 'bangkok') }));
    const mark = stops.find(({ places }) => places.includes(place('bangkok')))!;
    expect([mark.shape, mark.cell, mark.places.length]).toEqual([MARK.counted, 2, 2]);
  });

  test('two stops of one trip that touch are one dot', () => {
    const { stops } = placeMarks(scene({ crowds: together('madrid', 'barcelona') }));
    const mark = stops.find(({ places }) => places.includes(place('barcelona')))!;
    expect([mark.shape, mark.places.length]).toEqual([MARK.dot, 2]);
  });

  test('the selected event’s stops have their numbers, also where they are countries', () => {
    for (const [id, numbers] of [
      ['ouc-2019-kazakhstan', [1, 2]],
      ['ouc-2019-zambia-botswana', [1, 2]],
    ] as const) {
      const numbered = numberedStops(columns, columns.rowOf.get(id)!);
      const { stops } = placeMarks(scene({ numbered, family: 'out' }));
      const own = stops.filter(({ shape }) => shape === MARK.numbered);
      expect(own.map(({ cell }) => cell)).toEqual(numbers);
      const others = stops.filter(
        ({ shape, places }) => shape !== MARK.numbered && places[0] !== place('beijing'),
      );
      expect(others.every(({ opacity }) => opacity! < 1)).toBe(true);
    }
  });
});
