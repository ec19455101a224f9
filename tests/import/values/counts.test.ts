// Numbers of people; money, telephone numbers and dates are left alone.

import { expect, test } from 'vitest';
import { findCounts, readCount } from '../../../src/import/values';

const READ: [string | number, number, 'exact' | 'about' | 'at-least'][] = [
  [5, 5, 'exact'],
  ['5', 5, 'exact'],
  ['5人', 5, 'exact'],
  ['五人', 5, 'exact'],
  ['一行四人', 4, 'exact'],
  ['校长一行5人', 5, 'exact'],
  ['团长等6人', 6, 'exact'],
  ['二十四', 24, 'exact'],
  ['1,200', 1200, 'exact'],
  ['four persons', 4, 'exact'],
  ['about 30', 30, 'about'],
  ['约三十人', 30, 'about'],
  ['100人左右', 100, 'about'],
  ['a dozen', 12, 'about'],
  ['30余人', 30, 'at-least'],
  ['三十多人', 30, 'at-least'],
  ['百余人', 100, 'at-least'],
  ['twenty-odd', 20, 'at-least'],
  ['over 30 people', 30, 'at-least'],
  ['30+', 30, 'at-least'],
  ['12-15人', 12, 'at-least'],
  ['8 teachers and 4 students', 12, 'exact'],
  ['15 teachers and students', 15, 'exact'],
  ['12 (8 teachers, 4 students)', 12, 'exact'],
  ['12人（含学生4人）', 12, 'exact'],
];

test.each(READ)('%s', (written, value, qualifier) => {
  expect(readCount(written)).toEqual({ from: String(written), value, qualifier });
});

test.each([
  ['5000元', 'other-number'],
  ['$300', 'other-number'],
  ['010-62511234', 'other-number'],
  ['+86 138 1234 5678', 'other-number'],
  ['2019-12-24', 'other-number'],
  ['若干', 'not-a-count'],
  ['several', 'not-a-count'],
  [-1, 'not-a-count'],
  [2.5, 'not-a-count'],
  ['3 universities', 'not-a-count'],
  ['', 'not-a-count'],
])('%s is no number of people', (written, code) => {
  const { value, doubt } = readCount(written);
  expect([value, doubt?.code]).toEqual([undefined, code]);
});

test('people in running text, and nothing else', () => {
  const english =
    'A delegation of four members met 15 teachers and students, and a five-member group joined more than 200 participants from 30 countries for 3 hours; 44 branch campuses took part.';
  expect(findCounts(english).map(({ value, qualifier }) => `${value} ${qualifier}`)).toEqual([
    '4 exact',
    '15 exact',
    '5 exact',
    '200 at-least',
  ]);
  const chinese =
    '校长率代表团一行6人，来自5个国家的200余名代表，第一人，3人才，10位教师，五名学生，电话62511234。';
  expect(findCounts(chinese).map(({ from }) => from)).toEqual(['6人', '200余名', '10位', '五名']);
  for (const { from, at, end } of findCounts(chinese)) expect(chinese.slice(at, end)).toBe(from);
});
