import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/import/press/passages';

const cut = (text: string) => sentencesOf(text).map(({ text: one }) => one);

describe('sentences', () => {
  test('end at full stops, not at abbreviations and initials', () => {
    expect(cut('Dr. A. Smith of St. Gallen came on 3 Sept. 2019. He left.')).toEqual([
      'Dr. A. Smith of St. Gallen came on 3 Sept. 2019.',
      'He left.',
    ]);
  });

  test('end in Chinese with their closing quotation mark', () => {
    expect(cut('他说：“欢迎。”来宾致谢。')).toEqual(['他说：“欢迎。”', '来宾致谢。']);
  });

  test('items of a list are paragraphs, without their marks', () => {
    const items = sentencesOf('News\n\n• We visited Cork.\n• They came.');
    expect(items.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['News', 0],
      ['We visited Cork.', 1],
      ['They came.', 2],
    ]);
  });

  test('a line that was cut to a width goes on', () => {
    const text = 'A delegation of four teachers from our university has been to\nLisbon. It came back.';
    expect(cut(text)).toHaveLength(2);
  });

  test('a first line without a full stop is a headline', () => {
    const [first, second] = sentencesOf('Visit to Laos\n\nWe went to Laos.');
    expect([first!.headline, second!.headline]).toEqual([true, false]);
  });

  test('stand where they say', () => {
    const text = ' 1. One. Two!\r\n\r\n三。';
    for (const one of sentencesOf(text)) expect(text.slice(one.at, one.end)).toBe(one.text);
  });
});
