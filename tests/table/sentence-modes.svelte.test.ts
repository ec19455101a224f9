// The sentence where time is read as "so far" and as "on this day".
import { describe, expect, test } from 'vitest';
import { inForce } from '../../src/table/on-day';
import { selectionOf } from '../../src/table/selection';
import { asides, plain, sentence } from '../../src/i18n/sentence';
import type { EventRecord } from '../../src/model/schema';
import { dayOfIso, type DaySpan } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import type { Mode } from '../../src/store/presentation';
import { dataset, event, participants } from '../fixtures/build';

const to = (from: string, end: string): DaySpan => [dayOfIso(from)!, dayOfIso(end)!];
const with_ = { participants: participants('psu', 'home') };
const EVENTS = [
  event('old', { type: 'agreement', when: '2010-05-04', valid: '2010-05-04/2015-05-03', ...with_ }),
  event('running', { type: 'agreement', when: '2018-05-04', valid: '2018-05-04/2028-05-03', ...with_ }),
  event('member', { type: 'membership', when: '1990/..' }),
  event('unknown', { type: 'agreement', when: '2018-12-17' }),
  event('left-open', { type: 'programme', when: '2017/' }),
  event('trip', { when: '2019-12-24/2019-12-28', ...with_ }),
  event('undated', { type: 'partnership' }),
];

function said(mode: Mode, window: DaySpan | null, language: 'en' | 'zh', events: EventRecord[] = EVENTS) {
  const explorer = new Explorer();
  explorer.dataset = dataset(events);
  explorer.mode = mode;
  explorer.setWindow(window);
  const selection = selectionOf(explorer, inForce);
  return { text: plain(sentence(selection, language)), asides: asides(selection, language) };
}
const christmas = to('2019-12-25', '2019-12-26');

describe('on this day', () => {
  test('what is in force, what is under way, and of what nobody knows the end', () => {
    expect(said('on-day', christmas, 'en').text).toBe(
      'On 25 December 2019: 1 agreement and 1 membership in force, 1 visit under way, 2 more whose end is not known; 1 partner in 1 country or area.',
    );
    expect(said('on-day', christmas, 'zh').text).toBe(
      '2019年12月25日当日：1份协议和1项成员资格有效，1次访问正在进行，另有2条结束日期不详；1个伙伴，分布在1个国家和地区。',
    );
  });

  test('what has expired is not counted, and nothing is said to have begun earlier', () => {
    const { text, asides } = said('on-day', to('2026-11-22', '2026-11-23'), 'en');
    expect(text).toMatch(/^On 22 November 2026: 1 agreement and 1 membership in force, 2 more whose/);
    expect(asides).toEqual(['1 more record carries no date.']);
  });

  test('nothing in force is said too', () => {
    const day = to('2016-06-01', '2016-06-02');
    const [old] = EVENTS;
    expect(said('on-day', day, 'en', [old!]).text).toBe('On 1 June 2016: nothing in force.');
    expect(said('on-day', day, 'zh', [old!]).text).toBe('2016年6月1日当日：没有有效的记录。');
    const unknown = [event('unknown', { type: 'agreement', when: '2015-12-17' })];
    expect(said('on-day', day, 'en', unknown).text).toBe(
      'On 1 June 2016: nothing in force, 1 whose end is not known.',
    );
  });

  test('many kinds are one number', () => {
    const types = ['agreement', 'partnership', 'programme'] as const;
    const events = types.flatMap((type) =>
      [1, 2].map((n) => event(`${type}${n}`, { type, when: '2019/..' })),
    );
    expect(said('on-day', christmas, 'en', events).text).toBe(
      'On 25 December 2019: 6 agreements, partnerships and joint programmes in force.',
    );
    expect(said('on-day', christmas, 'zh', events).text).toBe(
      '2019年12月25日当日：6条协议、合作关系和合作项目记录有效。',
    );
  });
});

describe('so far', () => {
  test('up to the last day of the window, whenever that began', () => {
    const december = to('2019-12-01', '2020-01-01');
    expect(said('so-far', december, 'en').text).toBe(
      'Up to 31 December 2019: 6 records, among them 1 visit; 1 partner in 1 country or area.',
    );
    expect(said('so-far', december, 'zh').text).toMatch(/^截至2019年12月31日：6条记录，其中1次访问；/);
    expect(said('so-far', december, 'en').asides).toEqual(['1 more record carries no date.']);
  });

  test('without a window it is everything', () => {
    expect(said('so-far', null, 'en').text).toMatch(/^All years: 7 records/);
  });
});

test('a window is said as it was', () => {
  expect(said('window', to('2019-12-01', '2020-01-01'), 'en').text).toMatch(/^December 2019: /);
});
