/** Typed points: read as people write them, refused with a reason, turned round where they were swapped. */
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { pointOf, pointText } from '../../src/studio/coordinates';

const KAZAKHSTAN = { at: [66.9, 48] as const, radius: 8.4 };

test.each([
  ['43.24, 76.95', [76.95, 43.24]],
  ['43.24 76.95', [76.95, 43.24]],
  ['43.24，76.95', [76.95, 43.24]],
  ['43.24° N, 76.95° E', [76.95, 43.24]],
  ['E 76.95, N 43.24', [76.95, 43.24]],
  ['北纬43.24，东经76.95', [76.95, 43.24]],
  ['西经3.7 北纬40.4', [-3.7, 40.4]],
  ['43°14′24″N 76°57′E', [76.95, 43.24]],
  ['−33.9, 151.2', [151.2, -33.9]],
  ['33.9S 151.2E', [151.2, -33.9]],
  ['0, 32.5', [32.5, 0]],
])('%s', (text, point) => {
  expect(pointOf(text)).toEqual({ point });
});

test.each([
  ['', 'unread'],
  ['Almaty', 'unread'],
  ['43.24', 'unread'],
  ['43.24 N, 76.95 N', 'unread'],
  ['0, 0', 'zero'],
  ['0.0 N 0.0 E', 'zero'],
  ['-0, 0', 'zero'],
  ['200, 300', 'latitude'],
  ['116.4 N, 39.9 E', 'latitude'],
  ['39.9, 216.4', 'longitude'],
])('%s is refused: %s', (text, fault) => {
  expect(pointOf(text)).toEqual({ fault });
});

test('a latitude that is none is offered the other way round', () => {
  expect(pointOf('116.4, 39.9')).toEqual({ fault: 'swapped', swapped: '39.9, 116.4' });
  expect(pointOf('39.9, 116.4')).toEqual({ point: [116.4, 39.9] });
});

test('beside its country, the other way round within it', () => {
  expect(pointOf('76.95, 43.24', KAZAKHSTAN)).toEqual({
    point: [43.24, 76.95],
    doubt: 'swapped',
    swapped: '43.24, 76.95',
  });
  expect(pointOf('66.9, 43.2', KAZAKHSTAN)).toMatchObject({ doubt: 'swapped', swapped: '43.2, 66.9' });
  expect(pointOf('66.9 N, 43.2 E', KAZAKHSTAN)).toMatchObject({ doubt: 'far' });
  expect(pointOf('43.24, 76.95', KAZAKHSTAN)).toEqual({ point: [76.95, 43.24] });
  expect(pointOf('-33.9, 151.2', KAZAKHSTAN)).toEqual({ point: [151.2, -33.9], doubt: 'far' });
});

test('whatever is typed: a point of the globe that is not 0, 0, or a reason', () => {
  const text = fc.oneof(
    fc.string(),
    fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })).map((pair) => pair.join(', ')),
    fc
      .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }))
      .map((pair) => pair.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const { point, fault } = pointOf(typed);
      if (!point) return fault !== undefined;
      const [lon, lat] = point;
      return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0);
    }),
  );
});

test('a point that was pointed at is read back within a kilometre', () => {
  const lon = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -85, max: 85, noNaN: true });
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const { point, fault } = pointOf(pointText([x, y]));
      if (fault === 'zero') return Math.abs(x) < 0.006 && Math.abs(y) < 0.006;
      return Math.abs(point![0] - x) <= 0.0051 && Math.abs(point![1] - y) <= 0.0051;
    }),
  );
});
