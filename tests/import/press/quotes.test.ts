import { describe, expect, test } from 'vitest';
import { quotedIn, withoutSpeech } from '../../../src/import/press/quotes';

const speech = (text: string) => quotedIn(text).map(({ at, end }) => text.slice(at, end));

describe('quoted speech', () => {
  test('is found in every pair of marks', () => {
    expect(
      speech('“We went there in 2009,” she said. 他说：“明年再来。” "I was in Rome for years," he said.'),
    ).toEqual(['“We went there in 2009,”', '“明年再来。”', '"I was in Rome for years,"']);
  });

  test('a title or a word in quotation marks is none', () => {
    expect(speech('The workshop “Paper and Ink” opened. “一带一路”研修班开班。')).toEqual([]);
  });

  test('is covered without moving anything', () => {
    const text = 'A “We signed it, at last.” B';
    const plain = withoutSpeech(text);
    expect(plain).toHaveLength(text.length);
    expect(plain).not.toContain('signed');
    expect(plain.at(-1)).toBe('B');
  });
});
