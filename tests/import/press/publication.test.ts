import { describe, expect, test } from 'vitest';
import { publicationIn } from '../../../src/import/press/publication';

const read = (text: string, given?: string) => publicationIn(text, text, given);

describe('the day of publication', () => {
  test.each([
    ['NINGBO, 14 October 2019. A delegation …', '2019-10-14'],
    ['Visit\n\nMay 23, 2019\n\nA delegation …', '2019-05-23'],
    ['来访\n发布时间：2019-05-23    来源：国际处\n今天……', '2019-05-23'],
    ['Published: 14 October 2019\nToday …', '2019-10-14'],
  ])('%s', (text, expected) => {
    expect(read(text).published).toBe(expected);
  });

  test('what is given comes first', () => {
    expect(read('May 23, 2019\n\nToday', '2020').published).toBe('2020');
  });

  test('a dateline without a year dates nothing, and its place is no stop', () => {
    const text = 'BEIJING, May 20 (Xinhua) -- A university';
    const { published, plain } = read(text);
    expect(published).toBeUndefined();
    expect(plain).toHaveLength(text.length);
    expect(plain).not.toMatch(/BEIJING|May/);
  });
});
