// The bar of an agreement's life, in shares of its width.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifeBar } from '../../src/details/life-bar';
import { lifeOf } from '../../src/filter/life';
import { dayOfIso, isoOfDay } from '../../src/model/time';
import { event } from '../fixtures/build';

const day = (iso: string) => dayOfIso(iso)!;
const bar = (fields: Parameters<typeof event>[1], on: string, renewed?: string) =>
  lifeBar(lifeOf(event('a', { type: 'agreement', ...fields }))!, day(on), renewed ? day(renewed) : undefined);

test('a known time is whole, and the day lies beside it once it has expired', () => {
  const { from, to, fades, day, opens } = bar({ valid: '2015-03-01/2020-02-29' }, '2026-11-22');
  expect(fades).toBeUndefined();
  expect(opens).toEqual({ left: false, right: false });
  expect(0 < from && from < to && to < day && day < 1).toBe(true);
});

test('no end set: it runs off the bar', () => {
  const { to, opens, fades } = bar({ valid: '2015-03-01/..' }, '2026-11-22');
  expect([to, opens.right, fades]).toEqual([1, true, undefined]);
});

test('an unknown end fades to the day, or to where it was renewed', () => {
  const { to, fades, day } = bar({ when: '2018-12-17' }, '2026-11-22');
  expect(to).toBeLessThan(0.1);
  expect(fades).toBeCloseTo(day, 2);
  expect(bar({ when: '2018-12-17' }, '2026-11-22', '2022-01-01').fades).toBeLessThan(day);
});

test('whatever the dates, everything lies on the bar in its order', () => {
  const some = fc.integer({ min: day('1950-01-01'), max: day('2060-01-01') });
  fc.assert(
    fc.property(some, some, some, fc.constantFrom('both', 'open', 'unknown', 'before'), (a, b, on, kind) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)].map((at) => isoOfDay(at));
      const valid = {
        both: `${first}/${last}`,
        open: `${first}/..`,
        unknown: `${first}/`,
        before: `../${last}`,
      }[kind];
      const shown = lifeBar(lifeOf(event('a', { type: 'agreement', valid }))!, on, undefined);
      expect(shown.from).toBeGreaterThanOrEqual(0);
      expect(shown.to).toBeGreaterThan(shown.from);
      expect(shown.to).toBeLessThanOrEqual(1);
      expect(shown.day > 0 && shown.day < 1).toBe(true);
      if (shown.fades !== undefined) expect(shown.fades > shown.to && shown.fades <= 1).toBe(true);
    }),
  );
});
