/** Two drafts side by side: what is said to be kept is what a merge keeps; axes and maps hold what they show. */
import { describe, expect, test } from 'vitest';
import type { Draft, PlaceFound } from '../../src/import/draft';
import { mergeDrafts, mergedDrafts, type MergeDecision } from '../../src/import/merge/merge';
import { pairWords } from '../../src/i18n/studio-pairs';
import { axisOf, barOf } from '../../src/studio/axis';
import { fitted, labelled } from '../../src/studio/framing';
import { fieldsOf, strengthOf } from '../../src/studio/pairs';
import { pointsOf, traceOf } from '../../src/studio/trace';
import { CITIES } from '../import/few-names';

const place = (id: string): PlaceFound => {
  const { name, country, coordinates, precision } = CITIES.find((one) => one.id === id)!;
  return { id, name: { ...name }, country, coordinates: [...coordinates], precision };
};

const draft = (id: string, more: Partial<Draft> = {}): Draft => ({
  id,
  type: { value: 'visit' },
  title: { value: 'Talks' },
  when: { value: '2019-12-24/2019-12-28' },
  stops: [{ name: 'Almaty', role: 'stop', country: 'KZ', place: place('almaty') }],
  participants: [{ name: 'Ertis University', role: 'host' }],
  headcount: { value: { value: 4, qualifier: 'exact' } },
  sources: [{ title: `${id}.csv`, file: `${id}.csv` }],
  findings: [],
  ...more,
});

const keptOf = (a: Draft, b: Draft) =>
  Object.fromEntries(fieldsOf(a, b, 'en').map(({ field, kept, because }) => [field, `${kept} ${because}`]));

describe('what would be kept', () => {
  test('of two that say the same', () => {
    expect(keptOf(draft('a'), draft('b'))).toEqual({
      title: 'same same',
      date: 'same same',
      stops: 'same same',
      partners: 'same same',
      people: 'same same',
      source: 'both sources',
    });
  });

  test('the written title, the exact date, the placed stops, the partners of both', () => {
    const a = draft('a', {
      title: { value: 'Visit: Ertis University', inferred: true },
      when: { value: '2019-12' },
      stops: [{ name: 'Kazakhstan', role: 'stop', country: 'KZ' }],
      participants: [{ name: '额尔齐斯大学', role: 'host' }],
    });
    const { headcount: _, ...without } = a;
    const b = draft('b');
    expect(keptOf(without, b)).toEqual({
      title: 'b written',
      date: 'b exact',
      stops: 'b placed',
      partners: 'both adds',
      people: 'b only',
      source: 'both sources',
    });
    expect(mergeDrafts(without, b)).toMatchObject({ title: b.title, when: b.when, stops: b.stops });
  });

  test('whose word stands where both say it differently is a person’s to choose', () => {
    const [a, b] = [
      draft('a'),
      draft('b', { title: { value: 'Library exchange' }, when: { value: '2019-12' } }),
    ];
    const [title, date, stops] = fieldsOf(a, b, 'en', { title: 'b', when: 'b' });
    expect(title).toMatchObject({ kept: 'b', because: 'chosen', choice: 'title' });
    expect(date).toMatchObject({ kept: 'b', because: 'chosen', choice: 'when' });
    expect(stops!.choice).toBeUndefined();
    const keep = { title: 'b', when: 'b' } as const;
    const [one] = mergedDrafts([a, b], [{ a: 'a', b: 'b', same: true, keep }]);
    expect(one).toMatchObject({ id: 'a', title: b.title, when: b.when, stops: a.stops, merged: ['a', 'b'] });
  });

  test('of a third record the choice is between it and what the first two came to', () => {
    const people = (value: number) => ({ headcount: { value: { value, qualifier: 'exact' as const } } });
    const three = [draft('a', people(1)), draft('b', people(2)), draft('c', people(3))];
    const first = { a: 'a', b: 'b', same: true, keep: { headcount: 'b' } } as const;
    const countIn = (...decisions: MergeDecision[]) =>
      mergedDrafts(three, decisions).map(({ headcount }) => headcount?.value.value);
    expect(countIn(first, { a: 'a', b: 'c', same: true, keep: { headcount: 'a' } })).toEqual([2]);
    expect(countIn(first, { a: 'a', b: 'c', same: true, keep: { headcount: 'b' } })).toEqual([3]);
    expect(countIn(first, { a: 'c', b: 'a', same: true })).toEqual([3]);
    expect(countIn(first)).toEqual([2, 3]);
  });

  test('the way that names more countries and areas, though less of it is on the map', () => {
    const at = { file: 'a.csv', row: 2 };
    const whole = draft('a', {
      stops: [
        { name: 'Kazakhstan', role: 'stop', country: 'KZ', at },
        { name: 'Spain', role: 'stop', country: 'ES', at },
      ],
    });
    const part = draft('b', {
      stops: [{ name: 'Almaty', role: 'stop', country: 'KZ', place: place('almaty'), at }],
    });
    expect(mergeDrafts(part, whole).stops).toEqual(whole.stops);
    expect([keptOf(whole, part).stops, keptOf(part, whole).stops]).toEqual(['a further', 'b further']);
    // Neither says all that the other does: then what is placed counts.
    const other = draft('c', { stops: [{ name: 'Spain', role: 'stop', country: 'ES', at }] });
    expect(mergeDrafts(other, part).stops).toEqual(part.stops);
  });

  test('every reason has its words in both languages', () => {
    const codes = 'same none both adds sources written first exact placed further only chosen'.split(' ');
    for (const language of ['en', 'zh'] as const)
      expect(Object.keys(pairWords[language].because).toSorted()).toEqual(codes.toSorted());
  });

  test('likeness is said in words', () => {
    expect([9, 8, 7, 6, 5].map((score) => strengthOf({ score }))).toEqual([
      'very-likely',
      'very-likely',
      'likely',
      'likely',
      'possible',
    ]);
  });
});

describe('the time axis', () => {
  test('shows both, with room, and says the year once', () => {
    const bars = [barOf('2019-12-24/2019-12-28')!, barOf('2019-12')!];
    const { span, ticks } = axisOf(bars, 'en');
    expect(bars.map(({ vague }) => vague)).toEqual([false, true]);
    expect(span[0]).toBeLessThan(bars[1]!.span[0]);
    expect(span[1]).toBeGreaterThan(bars[1]!.span[1]);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.map(({ text }) => text).filter((text) => text.includes('2019'))).toHaveLength(1);
  });

  test('of one day is wider than a day; an open end is cut; no date has no bar', () => {
    const { span } = axisOf([barOf('2019-12-24')!], 'zh');
    expect(span[1] - span[0]).toBeGreaterThanOrEqual(5);
    expect(barOf('2018-05-14/..')).toMatchObject({ vague: true });
    const [start, end] = barOf('2018-05-14/..')!.span;
    expect(end - start).toBe(366);
    expect([barOf(undefined), barOf('soon')]).toEqual([undefined, undefined]);
  });
});

describe('the map', () => {
  const frame = { width: 480, height: 150 };

  test('holds every point, also across the date line', () => {
    for (const points of [
      [
        [121.5, 29.9],
        [76.9, 43.2],
      ],
      [
        [174.8, -41.3],
        [-71.1, 42.4],
      ],
      [[10, 53.5]],
    ] as [number, number][][]) {
      const onto = fitted(points, frame);
      for (const point of points) {
        const [x, y] = onto(point)!;
        expect(x > 20 && x < 460 && y > 5 && y < 145, String(point)).toBe(true);
      }
    }
  });

  test('no name lies over another or over a stop', () => {
    const points = [
      { x: 100, y: 70, text: 'Almaty' },
      { x: 112, y: 70, text: 'Bishkek' },
      { x: 470, y: 70, text: 'Ningbo' },
    ];
    const names = labelled(points, frame, 8);
    expect(names.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
      'Almaty end',
      'Bishkek start',
      'Ningbo end',
    ]);
    expect(
      labelled(
        [
          points[0]!,
          { ...points[0]!, text: 'B' },
          { ...points[0]!, text: 'C' },
          ...Array.from({ length: 4 }, (_, i) => ({ ...points[0]!, text: `D${i}` })),
        ],
        frame,
        8,
      ).length,
    ).toBeLessThan(7);
  });

  test('goes in order, home once, a country as an area without a way', () => {
    const home = { name: 'Beijing', country: 'CN', place: place('beijing'), inferred: true };
    const { points, legs, areas } = traceOf(
      {
        stops: [
          { ...home, role: 'origin' },
          { name: 'Almaty', role: 'stop', country: 'KZ', place: place('almaty') },
          { name: 'Pavlodar', role: 'stop', country: 'KZ', place: place('pavlodar') },
          { name: 'Norway', role: 'stop', country: 'NO', place: { ...place('oslo'), precision: 'country' } },
          { name: 'nowhere', role: 'stop' },
          { ...home, role: 'return' },
        ],
      },
      'zh',
    );
    expect(points.map(({ name, number }) => [name, number])).toEqual([
      ['北京', undefined],
      ['阿拉木图', 1],
      ['巴甫洛达尔', 2],
    ]);
    expect(legs.map(({ inferred }) => inferred)).toEqual([true, false, true]);
    expect(areas.map(({ country }) => country)).toEqual(['NO']);
    expect(pointsOf({ points, legs, areas })).toHaveLength(4);
  });
});
