// What playback runs along.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/columns';
import { dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import {
  dayAfter,
  firstDay,
  lastDay,
  lengthOf,
  playedAt,
  stepAfter,
  trackOf,
} from '../../src/timeline/track';
import { datasetOf } from './made';

const day = (iso: string) => dayOfIso(iso)!;
const YEAR: DaySpan = [day('2019-01-01'), day('2020-01-01')];
const tracked = (whens: string[], skip = true, range = YEAR) => {
  const columns = columnsOf(datasetOf(whens.map((when) => ({ when }))));
  return trackOf(columns, [...columns.events.keys()], range, skip);
};

test('empty stretches are passed over in half a second', () => {
  const track = tracked(['2019-02-01/2019-02-04', '2019-11-10'])!;
  expect(track.days.map((at) => isoOfDay(at))).toEqual([
    '2019-02-01',
    '2019-02-05',
    '2019-11-10',
    '2019-11-11',
  ]);
  expect(track.pace).toBe(1);
  expect(track.played).toEqual([0, 4, 4.5, 5.5]);
});

test('or played as they are', () => {
  const track = tracked(['2019-02-01/2019-02-04', '2019-11-10'], false)!;
  expect([firstDay(track), lastDay(track)]).toEqual(YEAR);
  expect(lengthOf(track) / track.pace).toBeLessThanOrEqual(60);
});

test('a short gap is no empty stretch', () => {
  const track = tracked(['2019-02-01', '2019-02-04'])!;
  expect(track.days).toHaveLength(2);
});

test('what lasts is played by its first and last days', () => {
  const track = tracked(['2018/2019-06-30'])!;
  expect(track.days.map((at) => isoOfDay(at))).toEqual(['2019-06-30', '2019-07-01']);
  expect(tracked(['1990/..'])).toBeUndefined();
});

test('a step stands at the end of a trip, and each event has one', () => {
  const track = tracked(['2019-02-01/2019-02-04', '2019-02-01/2019-02-04', '2019-11-10'])!;
  expect(track.steps.map((at) => isoOfDay(Math.floor(at)))).toEqual(['2019-02-04', '2019-11-10']);
  expect(stepAfter(track, track.steps[0]!)).toBe(track.steps[1]);
  expect(stepAfter(track, track.steps[1]!)).toBeUndefined();
});

test('nothing in the range: no track', () => expect(tracked(['2018-05-05', '2020-01-01'])).toBeUndefined());

describe('for any events', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 120 })), {
    minLength: 1,
    maxLength: 20,
  });

  test('there and back again, always forward, and every event is played whole or by its ends', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (made, share, skip) => {
        const whens = made.map(([from, length]) => {
          const first = YEAR[0] - 20 + from;
          return `${isoOfDay(first)}/${isoOfDay(first + length)}`;
        });
        const track = tracked(whens, skip);
        if (!track) return;
        const at = lengthOf(track) * share;
        expect(playedAt(track, dayAfter(track, at))).toBeCloseTo(at, 6);
        for (let i = 1; i < track.days.length; i++) {
          expect(track.days[i]!).toBeGreaterThan(track.days[i - 1]!);
          expect(track.played[i]!).toBeGreaterThan(track.played[i - 1]!);
        }
        for (const step of track.steps) {
          // A step lies where time is played at its own pace.
          expect(playedAt(track, step + 0.01) - playedAt(track, step)).toBeCloseTo(0.01, 6);
        }
      }),
    );
  });
});
