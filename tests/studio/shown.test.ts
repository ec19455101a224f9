import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, isShort } from '../../src/studio/shown';

test('rows with findings, as counting one by one says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ max: 4, maxLength: 60 }), (marks) => {
      expect(foundIn(marks)).toEqual([...marks].flatMap((mark, i) => (mark === 0 ? [] : [i])));
    }),
    { seed: 5 },
  );
});

test('a date is set in one line in either script, a sentence is not', () => {
  for (const text of ['2023年12月24日', '14 September 2023', '2023-05-14', ''])
    expect(isShort(text), text).toBe(true);
  for (const text of ['马德里理工大学、里斯本大学', 'about 1 November 2023 to about 10 November 2023'])
    expect(isShort(text), text).toBe(false);
});
