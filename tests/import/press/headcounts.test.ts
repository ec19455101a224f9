import { expect, test } from 'vitest';
import { headcountOf, headcountsIn } from '../../../src/import/press/headcounts';
import { languageOf } from '../../../src/import/press/patterns';
import { EN } from '../../../src/import/press/rules/en';
import { ZH } from '../../../src/import/press/rules/zh';

const LANGUAGES = { en: languageOf(EN), zh: languageOf(ZH) };
const of = (language: 'en' | 'zh', text: string) =>
  headcountOf(headcountsIn(text, LANGUAGES[language]), text, 0, LANGUAGES[language])?.value;

test.each<['en' | 'zh', string, number | undefined]>([
  ['en', 'a five-member delegation visited', 5],
  ['en', 'a delegation of four members from', 4],
  ['en', 'fourteen students and two teachers spent', 16],
  ['en', 'some 120 teachers took part', 120],
  ['en', 'Professor Dai Wen visited Basel with two colleagues', 3],
  ['en', 'will exchange up to five students a year', undefined],
  ['en', 'open to 15 students from each side', undefined],
  ['en', 'more than 60 institutions', undefined],
  ['zh', '罗静率团一行6人访问', 6],
  ['zh', '周敏等4人赴加拿大', 4],
  ['zh', '120余名教师参加', 120],
  ['zh', '14名学生和2名教师赴日本', 16],
  ['zh', '每年互派5名学生', undefined],
])('%s: %s → %s', (language, text, expected) => {
  expect(of(language, text)).toBe(expected);
});
