// Three ways to read time, and the window that goes with each.
import { describe, expect, test } from 'vitest';
import type { DaySpan } from '../../src/model/time';
import type { Mode } from '../../src/store/presentation';
import { turnTo, type ModeState } from '../../src/timeline/modes';

const BOUNDS = { extent: [100, 900] as DaySpan, today: 1000 };
const december: DaySpan = [400, 431];
const at = (mode: Mode, window: DaySpan | null): ModeState => ({ mode, window, kept: undefined });
const through = (state: ModeState, ...modes: Mode[]) =>
  modes.reduce((now, mode) => turnTo(mode, now, BOUNDS), state);

describe('on this day', () => {
  test('without a window it is today', () =>
    expect(through(at('window', null), 'on-day').window).toEqual([1000, 1001]));
  test('with a window it is the day on which that begins', () =>
    expect(through(at('window', december), 'on-day').window).toEqual([400, 401]));
  test('after "so far" it is the last day of that', () =>
    expect(through(at('window', december), 'so-far', 'on-day').window).toEqual([430, 431]));
});

describe('so far', () => {
  test('without a window it goes up to today', () =>
    expect(through(at('window', null), 'so-far').window).toEqual([100, 1001]));
  test('a window stays: its end is what counts', () =>
    expect(through(at('window', december), 'so-far').window).toBe(december));
  test('after a day it goes up to that day', () =>
    expect(through(at('window', december), 'on-day', 'so-far').window).toEqual([400, 401]));
});

describe('back', () => {
  test.each<[string, DaySpan | null]>([
    ['everything', null],
    ['a month', december],
  ])('%s is there again, whichever way one came', (_, window) => {
    for (const way of [['on-day'], ['so-far'], ['so-far', 'on-day'], ['on-day', 'so-far']] as Mode[][])
      expect(through(at('window', window), ...way, 'window').window).toEqual(window);
  });

  test('a day that was moved leaves no window of one day', () => {
    const moved = { ...through(at('window', december), 'on-day'), window: [700, 701] as DaySpan };
    expect(through(moved, 'window').window).toBe(december);
  });

  test('an end that was moved stays moved', () => {
    const moved = { ...through(at('window', december), 'so-far'), window: [400, 500] as DaySpan };
    expect(through(moved, 'window').window).toEqual([400, 500]);
  });

  test('what a host had set in the mode is left', () =>
    expect(through(at('on-day', december), 'window').window).toBe(december));
});

test('the same mode again changes nothing', () => {
  const state = at('on-day', december);
  expect(turnTo('on-day', state, BOUNDS)).toBe(state);
});
