import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { directionName, recordWords } from '../../src/i18n/records';
import { DIRECTIONS, EVENT_TYPES } from '../../src/model/schema';

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = recordWords[language];

  test('no two types or directions share a name', () => {
    const names = EVENT_TYPES.map((type) => words.types[type].name);
    expect(new Set(names).size).toBe(EVENT_TYPES.length);
    expect(new Set(DIRECTIONS.map((direction) => words.directions[direction])).size).toBe(DIRECTIONS.length);
  });

  test('every counted noun carries its number', () => {
    for (const type of EVENT_TYPES)
      for (const n of [0, 1, 2, 11]) expect(words.types[type].counted(n)).toContain(`${n}`);
  });
});

test('one is one, in English', () => {
  expect(recordWords.en.types.visit.counted(1)).toBe('1 visit');
  expect(recordWords.en.types.visit.counted(0)).toBe('0 visits');
  expect(recordWords.en.types.visit.counted(1200)).toBe('1,200 visits');
  expect(recordWords.en.headcount['at-least'](1)).toBe('at least 1 person');
});

test('only people 出访', () => {
  expect(directionName('outbound', 'visit', 'zh')).toBe('出访');
  expect(directionName('outbound', 'resources', 'zh')).toBe('对外');
  expect(directionName('outbound', 'resources', 'en')).toBe('Going out');
});
