// One institution under two names, and the country that a list says once.

import { expect, test } from 'vitest';
import { sameOrder, shortest } from '../../../src/import/press/aliases';
import { told } from './gazetteer';

test('two orders of the same words are one, the first of them; others stay', () => {
  const order = sameOrder(['university of avonmere', 'bere university', 'avonmere university']);
  expect(['university of avonmere', 'avonmere university', 'bere university'].map(order)).toEqual([
    'university of avonmere',
    'university of avonmere',
    'bere university',
  ]);
});

test('a name with its country is the one without it, where the text has both', () => {
  expect(shortest('avonmere university of ohio', new Set(['avonmere university']))).toBe(
    'avonmere university',
  );
  expect(shortest('open university of ohio', new Set(['open university']))).toBe('open university of ohio');
});

test('a country behind the last of those visited is the others’ too', () => {
  const [visit] = told(
    'Rector Ann Moor of Avonmere College led a team that visited Bere Hill University and Tamar Vale University in Nepal.',
    { home: ['Avonmere College'] },
  );
  expect(visit).toMatchObject({
    direction: 'outbound',
    places: [{ country: 'NP' }],
    partners: ['Bere Hill University', 'Tamar Vale University'],
  });
});

test('what may be, what a document is for and what was said of a visit are no events', () => {
  const texts = [
    'Both universities can send two students to Bere Hill University in Nepal.',
    'He said the visit of students from Nepal to Avonmere College would bring the two countries together.',
    'Under the MoU, the two universities will jointly hold seminars and conferences in Nepal.',
  ];
  for (const text of texts) expect(told(text, { home: ['Avonmere College'] }), text).toEqual([]);
  expect(
    told(
      'Avonmere College signed a memorandum with Bere Hill University, Nepal to launch a student exchange programme.',
    ).map(({ type }) => type),
  ).toEqual(['agreement']);
});

test('days of one delegation are one journey', () => {
  const text =
    'On 15 May 2023, a delegation of Avonmere College visited Bere Hill University in Nepal. ' +
    'On 17 May 2023, the delegation visited Tamar Vale University in Nepal.';
  expect(told(text, { home: ['Avonmere College'] })).toMatchObject([
    { date: '2023-05-15/2023-05-17', partners: ['Bere Hill University', 'Tamar Vale University'] },
  ]);
});
