import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digits } from '../../src/i18n/numbers';

test('a number reads as the system would write it, whatever its size', () => {
  const intl = new Intl.NumberFormat('en');
  const any = fc.oneof(
    fc.integer({ min: -2000, max: 2_000_000 }),
    fc.integer(),
    fc.constantFrom(0, 1000, 1001, 20_040, 999_999),
  );
  fc.assert(
    fc.property(any, (n) => {
      expect(digits(n)).toBe(intl.format(n));
    }),
  );
});
