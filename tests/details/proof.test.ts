import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { provingSpans, quoteParts } from '../../src/details/proof';
import { parseText } from '../../src/model/parse';
import type { Dataset, EventRecord } from '../../src/model/schema';

const dataset = parseText(readFileSync('data/exchanges.json', 'utf8')).dataset!;

const event = (over: Partial<EventRecord>): EventRecord => ({
  id: 'e',
  type: 'visit',
  title: '',
  participants: [],
  stops: [],
  sources: [],
  ...over,
});

const proved = (quote: string, over: Partial<EventRecord>, data: Dataset = dataset) =>
  quoteParts(quote, provingSpans(quote, event(over), data))
    .filter(({ proves }) => proves)
    .map(({ text }) => text);

describe('dates, as English and Chinese write them', () => {
  test.each([
    ['From 24-28 December 2019, at', '2019-12-24/2019-12-28', ['24-28 December 2019']],
    ['from 24th to 28th of December, 2019', '2019-12-24/2019-12-28', ['24th to 28th of December, 2019']],
    ['December 24–28, 2019', '2019-12-24/2019-12-28', ['December 24–28, 2019']],
    ['on 17 December 2018.', '2018-12-17', ['17 December 2018']],
    ['on Dec. 17, 2018', '2018-12-17', ['Dec. 17, 2018']],
    ['in July 2019', '2019-07', ['July 2019']],
    ['since 1990, 19901', '1990/..', ['1990']],
    ['2019年12月24日至28日', '2019-12-24/2019-12-28', ['2019年12月24日至28日']],
    ['on 7 December 2019 and 12019', '2019-12-17', []],
    ['on 17 December 2018', 'not a date', []],
  ])('%s', (quote, when, expected) => {
    expect(proved(quote, { when })).toEqual(expected);
  });
});

describe('people', () => {
  test.each([
    ['a delegation of four members from', 4, ['four members']],
    ['A five-member delegation', 5, ['five-member']],
    ['15 teachers and students from', 15, ['15 teachers and students']],
    ['along with four teachers', 15, []],
    ['四名教师，4人', 4, ['四名', '4人']],
    ['in 2004 people', 4, []],
  ])('%s', (quote, value, expected) => {
    expect(proved(quote, { headcount: { value, qualifier: 'exact' } })).toEqual(expected);
  });
});

describe('places and partners', () => {
  test('whole words only, the longest name, and not the home itself', () => {
    const participants: EventRecord['participants'] = [
      { org: 'ouc', role: 'home' },
      { org: 'psu', role: 'host' },
    ];
    const stops: EventRecord['stops'] = [{ place: 'almaty', role: 'stop' }];
    expect(
      proved(
        'The Open University of China met Toraighyrov Pavlodar State University (PSU), not PSUX, in Almaty',
        {
          participants,
          stops,
        },
      ),
    ).toEqual(['Toraighyrov Pavlodar State University', 'PSU', 'Almaty']);
  });
});

test('any quote, any name: the parts put together are the quote', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(40), (quote, name, value) => {
      const data: Dataset = {
        ...dataset,
        organizations: [{ id: 'o', name, kind: 'company', aliases: [quote.slice(1, 4)] }],
      };
      const record = event({
        participants: [{ org: 'o', role: 'host' }],
        headcount: { value, qualifier: 'exact' },
        when: '2019-12-24',
      });
      const parts = quoteParts(quote, provingSpans(quote, record, data));
      expect(parts.map(({ text }) => text).join('')).toBe(quote);
    }),
  );
});

test('every dated record of the default dataset has its date or its year in its own words', () => {
  for (const record of dataset.events.filter(({ when, inferred }) => when && !inferred?.includes('when'))) {
    const words = record.sources.flatMap(({ quote }) => proved(quote ?? '', { when: record.when! }));
    expect(words.length, record.id).toBeGreaterThan(0);
  }
});
