import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/filter/fold';
import { maskOf } from '../../src/filter/mask';
import { columnsOf } from '../../src/model/columns';
import { dataset, event, organization, stops } from '../fixtures/build';

test.each([
  ['Universität', 'universitat'],
  ['ＯＵＣ　２０１９', 'ouc 2019'],
  ['Đà Nẵng', 'đa nang'],
  ['İstanbul', 'istanbul'],
  ['国家开放大学', '国家开放大学'],
  ['e\u0301', 'e'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ['  Open   University ', ['open', 'university']],
  ['开放　大学', ['开放', '大学']],
  ['', []],
  [' \n\t', []],
])('%j has the words %j', (query, words) => expect(wordsOf(query)).toEqual(words));

describe('a query', () => {
  const file = dataset([
    event('trip', {
      title: { en: 'Visit to Pavlodar', zh: '访问巴甫洛达尔' },
      summary: 'Talks on a joint programme.',
      stops: stops('beijing origin', 'almaty'),
      participants: [
        {
          org: 'psu',
          role: 'host',
          unit: { en: 'Faculty of Energy', zh: '能源学院' },
          people: [{ name: 'A Name', post: { en: 'Vice-rector', zh: '副校长' } }],
        },
      ],
      sources: [{ title: 'A page', quote: 'the delegation met the bank' }],
    }),
    event('other', { title: 'Signing in Oslo' }),
  ]);
  file.organizations[1] = organization('psu', { aliases: ['Toraighyrov University'], place: 'pavlodar' });
  const columns = columnsOf(file);
  const found = (query: string) => [...maskOf(columns, { filters: {}, query })].filter(Boolean).length;

  test.each([
    ...[
      'pavlodar',
      'VISIT pavlodar',
      '巴甫洛达尔',
      'joint programme',
      'programme Pavlodar',
      'toraighyrov',
      'faculty',
    ],
    ...['能源', 'vice-rector', '副校长', 'delegation bank', 'almaty', 'pav'],
  ])('%s finds it', (query) => expect(found(query)).toBe(1));
  test.each(['pavlograd', 'pavlodar oslo', 'a name', 'a page'])('%s does not', (query) =>
    expect(found(query)).toBe(0),
  );
  test('of nothing leaves everything', () => expect([found(''), found('  ')]).toEqual([2, 2]));
});
