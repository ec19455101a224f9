import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../src/import/values';
import { organizationsIn } from '../../../src/import/press/organizations';

const names = (language: 'en' | 'zh', text: string) =>
  organizationsIn(language, text, findCountries(text), [])
    .filter(({ unit }) => !unit)
    .map(({ name }) => name);

describe('English names', () => {
  test.each<[string, string[]]>([
    ['the University of Basel and ETH Zurich', ['University of Basel', 'ETH Zurich']],
    [
      'at Nanjing University of Posts and Telecommunications today',
      ['Nanjing University of Posts and Telecommunications'],
    ],
    ['Professor Ana Ruiz of the University of Vigo', ['University of Vigo']],
    ['the Ministry of Education of Zambia', ['Ministry of Education of Zambia']],
    ['Norte Verde University of Brazil', ['Norte Verde University']],
    ['the Open University of China (OUC)', ['Open University of China']],
    ['the Faculty of Law and the Department of Physics', []],
    ['the Faculty of Education of Chiang Mai University', ['Chiang Mai University']],
    ['Peru’s National University of San Marcos', ['National University of San Marcos']],
    ['SCO University Week and the university', []],
    [
      'Vocational College of Science and Technology and Botswana Open University',
      ['Vocational College of Science and Technology', 'Botswana Open University'],
    ],
  ])('%s', (text, expected) => {
    expect(names('en', text)).toEqual(expected);
  });
});

describe('Chinese names', () => {
  test.each<[string, string[]]>([
    ['临河大学与爱沙尼亚塔尔图大学签署备忘录', ['临河大学', '塔尔图大学']],
    ['访问博茨瓦纳开放大学', ['博茨瓦纳开放大学']],
    ['和平大学和同济大学', ['和平大学', '同济大学']],
    ['拜会老挝教育与体育部', ['老挝教育与体育部']],
    ['与清迈大学教育学院会谈', ['清迈大学']],
    ['化工学院、商学院参加', []],
    ['大学生和多所大学', []],
    ['到访国家开放大学', ['国家开放大学']],
    ['出席国际大学协会年会', ['国际大学协会']],
    ['共建孔子学院', []],
  ])('%s', (text, expected) => {
    expect(names('zh', text)).toEqual(expected);
  });
});
