import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/import/press';
import { gazetteer, told } from './gazetteer';

const TEXT = `A six-member delegation from Linhe University visited Kenya and Rwanda from 2 to 9 October. “We came here first in 2006,” its leader said.

The university hopes to sign an agreement with Nyali Technical University.`;

describe('a draft', () => {
  const { drafts, left, home } = extract(TEXT, { gazetteer, published: '2019-10-14', file: 'a.txt' });
  const [visit] = drafts;

  test('is one per event, aims and quotations left out with their reasons', () => {
    expect(drafts).toHaveLength(1);
    expect(home).toBe('Linhe University');
    expect(left.map(({ reason }) => reason)).toEqual(['quotation', 'aim']);
  });

  test('has each field with the phrase that it came from', () => {
    const { when, headcount, stops, type } = visit!;
    expect([when, headcount, type, ...stops].map((field) => field?.quote)).toEqual([
      '2 to 9 October',
      'six-member',
      'visited',
      'Kenya',
      'Rwanda',
    ]);
    for (const field of [when, headcount, type, ...stops]) {
      expect(TEXT.slice(...field!.at!.span!)).toBe(field!.quote);
    }
  });

  test('says what was reckoned', () => {
    expect(visit!.when).toMatchObject({ value: '2019-10-02/2019-10-09' });
    expect(visit!.sources[0]).toMatchObject({ file: 'a.txt', published: '2019-10-14' });
  });
});

describe('relative dates', () => {
  test('stay open without a day of publication', () => {
    expect(
      told('Last week a delegation from Linhe University visited Nairobi, Kenya.')[0]!.date,
    ).toBeUndefined();
  });

  test('are reckoned from it', () => {
    const events = told('Yesterday a delegation from Linhe University visited Nairobi, Kenya.', {
      published: '2020-05-20',
    });
    expect(events[0]!.date).toBe('2020-05-19');
  });
});

describe('direction', () => {
  test('the same visit, told by either side', () => {
    const text = 'A delegation from Avon University visited Kyoto University in Japan on 3 May 2019.';
    expect(told(text, { home: ['Avon University'] })[0]).toMatchObject({
      direction: 'outbound',
      partners: ['Kyoto University'],
    });
    expect(told(text, { home: ['Kyoto University'] })[0]).toMatchObject({
      direction: 'inbound',
      partners: ['Avon University'],
    });
  });
});

describe('status', () => {
  test.each([
    ['Avon University will host a delegation from Kyoto University, Japan, on 3 June 2020.', 'planned'],
    ['Avon University hosted a delegation from Kyoto University, Japan, on 3 May 2020.', 'done'],
    [
      'The visit of a delegation from Kyoto University, Japan, to Avon University on 3 June 2020 has been cancelled.',
      'cancelled',
    ],
    ['雁门大学代表团将于2020年6月3日访问日本京都大学。', 'planned'],
    ['雁门大学代表团原定2020年6月3日访问日本京都大学，现已取消。', 'cancelled'],
  ])('%s', (text, status) => {
    expect(told(text, { published: '2020-05-20' }).map((event) => event.status)).toEqual([status]);
  });
});

describe('one event', () => {
  test('told in the heading and in the body is one', () => {
    const events = told('我校与塔尔图大学签署协议\n\n5月19日，我校与爱沙尼亚塔尔图大学签署合作协议。', {
      published: '2023-05-22',
    });
    expect(events.map(({ type, date }) => [type, date])).toEqual([['agreement', '2023-05-19']]);
  });

  test('two visits to one partner stay two', () => {
    const events = told(
      'Avon University sent a delegation to Kyoto University, Japan, on 3 May 2019. On 20 May 2019 another delegation of Avon University visited Kyoto University.',
    );
    expect(events.map(({ date }) => date)).toEqual(['2019-05-03', '2019-05-20']);
  });
});

test('what is at home is no exchange', () => {
  const { drafts, left } = extract('我校校长赴郑州大学调研，并参加全省高校工作会议。', {
    gazetteer,
    published: '2020-05-20',
  });
  expect(drafts).toEqual([]);
  expect(left.map(({ reason }) => reason)).toContain('domestic');
});
