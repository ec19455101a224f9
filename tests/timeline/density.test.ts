import { expect, test } from 'vitest';
import { drawingOf } from '../../src/timeline/density';

const fits = () => true;

test('lanes while there are 6 px of axis for every event', () => {
  expect(drawingOf('lanes', 100, 600, fits)).toBe('lanes');
  expect(drawingOf('lanes', 101, 600, fits)).toBe('bars');
});

test('back to lanes only at 8 px, so that it does not flicker', () => {
  expect(drawingOf('bars', 100, 600, fits)).toBe('bars');
  expect(drawingOf('bars', 75, 600, fits)).toBe('lanes');
});

test('bars where the lanes do not suffice; which is not asked where it is crowded anyway', () => {
  expect(drawingOf('lanes', 10, 600, () => false)).toBe('bars');
  const never = () => {
    throw new Error('asked');
  };
  expect(drawingOf('lanes', 1000, 600, never)).toBe('bars');
});
