import { describe, expect, test } from 'vitest';
import { fold, initialsOf, namesOfCountry, namesOfOrganization, wordsOf } from '../../src/filter/fold';
import { maskOf } from '../../src/filter/mask';
import { columnsOf } from '../../src/model/columns';
import { dataset, event, organization, stops } from '../fixtures/build';

test.each([
  ['Universität', 'universitat'],
  ['ＯＵＣ　２０１９', 'ouc 2019'],
  ['Đà Nẵng', 'da nang'],
  ['Tromsø, Łódź, Straße', 'tromso, lodz, strasse'],
  ['Teachers’ – ‘x’', "teachers' - 'x'"],
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
  file.organizations[1] = organization('psu', {
    aliases: ['Toraighyrov University', 'Northern Fields University'],
    place: 'pavlodar',
  });
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
    ...['能源', 'vice-rector', '副校长', 'delegation bank', 'almaty', 'pav', 'kazakhstan', '哈萨克斯坦'],
    ...['nfu', 'NFU pavlodar', 'northernfieldsuniversity'],
  ])('%s finds it', (query) => expect(found(query)).toBe(1));
  test.each(['pavlograd', 'tu', 'pavlodar oslo', 'a name', 'a page'])('%s does not', (query) =>
    expect(found(query)).toBe(0),
  );
  test('of nothing leaves everything', () => expect([found(''), found('  ')]).toEqual([2, 2]));
});

describe('short forms', () => {
  test.each([
    ['Shanghai Open University', ['SOU']],
    ['The Open University of China', ['OUC']],
    ['Institute of Teachers’ Professional Development of Mongolia', ['ITPDM']],
    ['Open University', []],
    ['UNESCO', []],
    ['国家开放大学', ['国开大']],
    ['北京大学', ['北大']],
    ['巴甫洛达尔国立大学', []],
    ['素可泰开放大学', []],
    ['Казахский Национальный Университет', []],
  ])('%s: %j', (name, short) => expect(initialsOf(name)).toEqual(short));

  test('an organization answers to every way of writing it', () => {
    const names = namesOfOrganization(
      organization('x', {
        name: { en: 'Open University of China', zh: '国家开放大学' },
        aliases: ['Guojia Kaifang Daxue'],
      }),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'Open University of China',
        '国家开放大学',
        'OUC',
        '国开大',
        'GuojiaKaifangDaxue',
      ]),
    );
  });

  test('a country or area answers to its names in both languages, and the publisher’s own win', () => {
    expect(namesOfCountry('GB', undefined)).toEqual(expect.arrayContaining(['United Kingdom', '英国', 'UK']));
    expect(namesOfCountry('TW', { TW: { en: 'Taiwan, China', zh: '中国台湾' } })).toEqual([
      'Taiwan, China',
      '中国台湾',
    ]);
  });
});
