// A name is hidden once its mark has gone: by slots that are filled at every step, as by a set of all marks.

import { describe, expect, test } from 'vitest';
import { MARK, type MarkShape } from '../../../src/map/gl/marks.glsl';
import { fillSlots, slotOf, slotsOf, type NameFeature } from '../../../src/map/gl/names';
import type { PlacedMark } from '../../../src/map/gl/placeMarks';

const SHAPES = [MARK.disc, MARK.dot, MARK.counted, MARK.numbered];
const mark = (place: number, shape: MarkShape = SHAPES[place % SHAPES.length]!): PlacedMark => ({
  at: [1, 0, 0],
  family: undefined,
  radius: 4,
  places: [place],
  shape,
});
const nameOf = (slot: number) => ({ properties: { slot } }) as NameFeature;

describe('slots of names', () => {
  test('say what a set of all marks would say, step after step', () => {
    const asked = [-1, ...[0, 1, 4, 7, 9, 30].map((place) => slotOf(mark(place)))];
    const slots = slotsOf(asked.map(nameOf));
    for (let step = 0; step < 40; step++) {
      const standing = Array.from({ length: 50 }, (_, i) => i).filter((i) => (i * 7 + step) % 3 === 0);
      const marks = standing.map((place) => mark(place));
      fillSlots(slots, { areas: marks.slice(0, 5), stops: marks.slice(5) });
      const all = new Set(marks.map(slotOf));
      for (const slot of asked.slice(1)) expect(slots[slot] === 1).toBe(all.has(slot));
    }
  });

  test('a disc, a numbered mark and any other at one place are three', () => {
    const slots = slotsOf([nameOf(slotOf(mark(2, MARK.dot)))]);
    fillSlots(slots, { areas: [mark(2, MARK.disc)], stops: [mark(2, MARK.numbered)] });
    expect([...slots]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0]);
    fillSlots(slots, { areas: [], stops: [mark(2, MARK.ring)] });
    expect([...slots]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('without names there is nothing to keep', () => {
    const slots = slotsOf([nameOf(-1)]);
    fillSlots(slots, { areas: [], stops: [mark(3)] });
    expect(slots).toHaveLength(0);
  });
});
