// What a draft was not sure of is said with it: whose text it is, dates that were reckoned, places read out of names.

import { expect, test } from 'vitest';
import { extract } from '../../../src/import/press';
import { gazetteer } from './gazetteer';

const doubtsOf = (text: string, context: { published?: string; home?: string[] } = {}) =>
  extract(text, { gazetteer, ...context }).drafts[0]!.doubts!;

const VISIT = 'Last Tuesday, four lecturers of Lund University, Sweden, visited Linhe University.';

test('a date that was reckoned, and a city that only a name tells', () => {
  const doubts = doubtsOf(VISIT, { published: '2019-05-20', home: ['Linhe University'] });
  expect(doubts.find(({ about }) => about === 'when')?.quote).toMatch(/^last tuesday/i);
  expect(doubtsOf(VISIT.replace('Last Tuesday', 'On 14 May 2019'))).not.toContainEqual(
    expect.objectContaining({ about: 'when' }),
  );
  const read = 'On 14 May 2019, a delegation of Kyoto University visited Linhe University.';
  expect(doubtsOf(read, { home: ['Linhe University'] })).toContainEqual({ about: 'place', quote: 'Kyoto' });
});

test('whose text it is, where nobody says so', () => {
  const ours = 'On 14 May 2019, guests from Lund University, Sweden, visited our university.';
  expect(doubtsOf(ours)).toContainEqual({ about: 'home' });
  expect(doubtsOf(VISIT, { home: ['Linhe University'] }).map(({ about }) => about)).not.toContain('home');
});
