// Whatever is pasted: nothing throws, and every offset lies in the text and holds its phrase.

import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../src/import/press';
import { gazetteer } from './gazetteer';

const SETS = readdirSync('bench/extract').filter((file) => file.endsWith('.txt'));
const words = SETS.flatMap((file) =>
  readFileSync(`bench/extract/${file}`, 'utf8').split(/(?<=[\s，。、“”])/),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
);
const published = fc.constantFrom(undefined, '2020', '2020-05', '2020-05-20', 'never');

test('offsets hold', () => {
  fc.assert(
    fc.property(text, published, (told, day) => {
      const { drafts, left } = extract(told, { gazetteer, ...(day && { published: day }) });
      for (const { at, end, phrase } of left) expect(told.slice(at, end)).toBe(phrase);
      for (const draft of drafts) {
        const fields = [
          draft.type,
          draft.when,
          draft.direction,
          draft.status,
          draft.headcount,
          ...draft.stops,
          ...draft.participants,
        ];
        for (const field of fields) {
          if (!field) continue;
          const [from, to] = field.at!.span!;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(told.slice(from, to)).toBe(field.quote);
        }
        for (const quote of draft.quotes) expect(told).toContain(quote);
      }
    }),
    { numRuns: 300 },
  );
});

test('a long text takes no time that grows out of hand', () => {
  const long = 'The University of Here and the Institute of There and '.repeat(800);
  expect(extract(long, { gazetteer }).drafts).toEqual([]);
});
