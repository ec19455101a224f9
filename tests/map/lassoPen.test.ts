// An area drawn corner by corner, without a drag.
import { expect, test } from 'vitest';
import { LEAST_CORNERS, movedBy, withCorner, withoutCorner, type Pen } from '../../src/map/lassoPen';

const size = { width: 400, height: 300 };
const start: Pen = { at: [200, 150], corners: [] };
const keys = (pen: Pen, ...pressed: string[]): Pen =>
  pressed.reduce((now, key) => movedBy(now, key, false, size) ?? withCorner(now, now.at) ?? now, pen);

test('arrow keys move the cross, in small steps with Shift, and never off the map', () => {
  expect(movedBy(start, 'ArrowLeft', false, size)!.at).toEqual([176, 150]);
  expect(movedBy(start, 'ArrowDown', true, size)!.at).toEqual([200, 154]);
  expect(keys(start, ...Array<string>(40).fill('ArrowUp')).at).toEqual([200, 0]);
  expect(keys(start, ...Array<string>(40).fill('ArrowRight')).at).toEqual([400, 150]);
  expect(movedBy(start, 'a', false, size)).toBeUndefined();
});

test('corners follow one another; the first again, or the last twice, closes the area', () => {
  const three = keys(start, 'Enter', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter');
  expect(three.corners).toEqual([
    [200, 150],
    [224, 150],
    [224, 174],
  ]);
  expect(three.corners).toHaveLength(LEAST_CORNERS);
  expect(withCorner(three, three.at)).toBeUndefined();
  expect(withCorner(three, [203, 152])).toBeUndefined();
  expect(withCorner(three, [100, 100])!.corners).toHaveLength(4);
});

test('two corners close nothing, and one is taken back', () => {
  const two = keys(start, 'Enter', 'ArrowRight', 'Enter');
  expect(withCorner(two, two.at)).toEqual(two);
  expect(withoutCorner(two)).toEqual({ at: [224, 150], corners: [[200, 150]] });
  expect(withoutCorner(start)).toEqual(start);
});
