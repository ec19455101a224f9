/** A file that grew is the file that was made at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Growing } from '../../src/ui/growing';

const grown = (texts: readonly string[]) => {
  const file = new Growing();
  for (const text of texts) file.push(text);
  return file.blob('text/plain');
};

test('in whatever pieces, with its type', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (texts) => {
      expect(await grown(texts).text()).toBe(texts.join(''));
    }),
    { numRuns: 50 },
  );
  expect(grown([]).type).toBe('text/plain');
});

test('also where it is handed on more than once', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => `${i}活`.repeat(50_000));
  expect(await grown(texts).text()).toBe(texts.join(''));
});
