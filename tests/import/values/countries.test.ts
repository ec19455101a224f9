// Countries and areas as cells and texts name them.

import { expect, test } from 'vitest';
import { findCountries, readCountries } from '../../../src/import/values';

const codes = (text: string) => readCountries(text).countries.map(({ code }) => code);

test.each([
  ['英国', 'GB'],
  ['UK', 'GB'],
  ['Holland', 'NL'],
  ['Burma', 'MM'],
  ['Czech Republic', 'CZ'],
  ['捷克', 'CZ'],
  ['KAZ', 'KZ'],
  ['kz', 'KZ'],
  ['U.S.A.', 'US'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Ivory Coast', 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ['Viet Nam', 'VN'],
  ['Korea, Republic of', 'KR'],
  ['刚果（金）', 'CD'],
  ['Hong Kong, China', 'HK'],
  ['中国台湾', 'TW'],
  ['港澳台', 'HK MO TW'],
  ['哈萨克斯坦、蒙古', 'KZ MN'],
  ['Zambia/Botswana', 'ZM BW'],
  ['Zambia and Botswana', 'ZM BW'],
  ['Trinidad and Tobago', 'TT'],
  ['Bosnia and Herzegovina, Serbia', 'BA RS'],
  ['英、美、德', 'GB US DE'],
  ['法国德国意大利', 'FR DE IT'],
  ['法国和德国', 'FR DE'],
  ['俄罗斯等3国', 'RU'],
  ['英国伦敦', 'GB'],
])('%s', (cell, expected) => {
  expect(codes(cell).join(' ')).toBe(expected);
  expect(readCountries(cell).doubts).toEqual([]);
});

test('what is no country says so, and what is two is asked', () => {
  expect(readCountries('欧洲').doubts).toEqual([{ code: 'country-not-found', params: { v: '欧洲' } }]);
  const { countries, doubts } = readCountries('Atlantis; Spain');
  expect([countries.map(({ code }) => code), doubts.length]).toEqual([['ES'], 1]);
  expect(readCountries('Congo').doubts[0]).toMatchObject({ code: 'country-unclear', choices: ['CG', 'CD'] });
  expect(codes('Congo')).toEqual([]);
});

test('every code is read, in two letters and in three, and by its names in both languages', () => {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const chinese = new Intl.DisplayNames(['zh'], { type: 'region' });
  for (const code of ['KZ', 'ZM', 'BW', 'HK', 'TT', 'ST', 'AG', 'BA', 'MM', 'CD', 'GW', 'PG', 'VC']) {
    expect([english.of(code)!, chinese.of(code)!, code].map((name) => codes(name).join())).toEqual([
      code,
      code,
      code,
    ]);
  }
});

test('in running text', () => {
  const names = (text: string) => findCountries(text).map(({ code, inName }) => code + (inName ? '*' : ''));
  expect(
    names(
      'The Open University of China visited Zambia, New Mexico, New Zealand and the UK. Turkey, too; Mr Jordan and Guinea-Bissau. It was IN ALL kind to US.',
    ),
  ).toEqual(['CN*', 'ZM', 'NZ', 'GB', 'TR', 'GW', 'US']);
  expect(
    names(
      '代表团访问哈萨克斯坦和蒙古国，马里兰大学，印度尼西亚，中非合作论坛，英国开放大学，刚果（金），中国香港。',
    ),
  ).toEqual(['KZ', 'MN', 'ID', 'GB*', 'CD', 'HK']);
});
