import { describe, expect, test } from 'vitest';
import { asides, headline, plain, sentence, type Numbers, type Selection } from '../../src/i18n/sentence';
import { dayOfIso, type DaySpan } from '../../src/model/time';

const december: DaySpan = [dayOfIso('2019-12-01')!, dayOfIso('2020-01-01')!];
const NONE: Numbers = {
  events: 0,
  visits: 0,
  agreements: 0,
  organizations: 0,
  countries: 0,
  people: 0,
  undated: 0,
};

const chosen = (numbers: Partial<Numbers>, rest: Partial<Selection> = {}): Selection => ({
  numbers: { ...NONE, ...numbers },
  earlier: 0,
  window: december,
  types: [],
  directions: [],
  organizations: [],
  countries: [],
  query: '',
  homes: ['OUC', 'SOU', 'NJUPT'],
  universities: true,
  ...rest,
});
const en = (selection: Selection) => plain(sentence(selection, 'en'));
const zh = (selection: Selection) => plain(sentence(selection, 'zh'));

const visits = { events: 4, visits: 4, organizations: 7, countries: 5, people: 29, undated: 38 };
const mixed = { events: 5, visits: 4, organizations: 8, countries: 6, people: 29, undated: 38 };

describe('the sentence', () => {
  test('with type visit chosen', () => {
    const selection = chosen(visits, { types: ['visit'] });
    expect(en(selection)).toBe('December 2019: 4 visits, 7 partners in 5 countries and areas.');
    expect(zh(selection)).toBe('2019年12月：4次访问，7个伙伴，分布在5个国家和地区。');
    expect(headline(selection, 'en')).toBe('4 visits');
    expect(headline(selection, 'zh')).toBe('4次访问');
  });

  test('of several types', () => {
    const selection = chosen(mixed, { earlier: 1 });
    expect(en(selection)).toBe(
      'December 2019: 5 records, among them 4 visits; 8 partners in 6 countries and areas.',
    );
    expect(zh(selection)).toBe('2019年12月：5条记录，其中4次访问；8个伙伴，分布在6个国家和地区。');
    expect(en(chosen(mixed, { types: ['visit', 'membership'] }))).toBe(
      'December 2019: 5 records of type visit or membership, among them 4 visits; 8 partners in 6 countries and areas.',
    );
  });

  test('all years', () => {
    const selection = chosen({ ...mixed, events: 51 }, { window: null });
    expect(en(selection)).toBe(
      'All years: 51 records tie 3 universities to 8 partners in 6 countries and areas.',
    );
    expect(zh(selection)).toBe('全部时间：51条记录，3所大学的8个伙伴，分布在6个国家和地区。');
    expect(en({ ...selection, universities: false })).toContain('tie 3 institutions');
    expect(en({ ...selection, homes: ['OUC'] })).toContain('51 records tie OUC to');
    expect(en({ ...selection, homes: [] })).toBe(
      'All years: 51 records, among them 4 visits; 8 partners in 6 countries and areas.',
    );
  });

  test('one of each', () => {
    const one = { events: 1, visits: 1, organizations: 1, countries: 1, people: 1, undated: 1 };
    expect(en(chosen(one))).toBe('December 2019: 1 visit, 1 partner in 1 country or area.');
    expect(asides(chosen(one), 'en')).toEqual(['1 person travelled.', '1 more record carries no date.']);
  });

  test('none', () => {
    expect(en(chosen({}))).toBe('December 2019: no records.');
    expect(zh(chosen({}))).toBe('2019年12月：没有记录。');
    expect(en(chosen({}, { types: ['visit'], window: null }))).toBe('All years: no visits.');
    expect(zh(chosen({}, { types: ['visit'] }))).toBe('2019年12月：没有访问记录。');
    expect(asides(chosen({}), 'en')).toEqual([]);
  });

  test('without partners, without countries', () => {
    expect(en(chosen({ events: 2, organizations: 3 }))).toBe(
      'December 2019: 2 records, 3 partners, none abroad.',
    );
    expect(en(chosen({ events: 2, countries: 3 }))).toBe(
      'December 2019: 2 records, 3 countries and areas, no partner named.',
    );
    expect(en(chosen({ events: 2 }))).toBe('December 2019: 2 records.');
    expect(zh(chosen({ events: 2, organizations: 3 }))).toBe('2019年12月：2条记录，3个伙伴，均在本国。');
    expect(zh(chosen({ events: 2, countries: 3 }))).toBe(
      '2019年12月：2条记录，涉及3个国家和地区，未列伙伴。',
    );
  });

  test('says what was chosen', () => {
    const selection = chosen(
      { events: 2, visits: 2, organizations: 3, countries: 2 },
      {
        types: ['visit'],
        directions: ['outbound'],
        organizations: ['BOU', 'PSU'],
        countries: ['Kazakhstan'],
        query: ' learning ',
      },
    );
    expect(en(selection)).toBe(
      'December 2019: 2 visits going out with BOU or PSU touching Kazakhstan matching “learning”, 3 partners in 2 countries and areas.',
    );
    expect(zh({ ...selection, countries: ['哈萨克斯坦'], query: '学习' })).toBe(
      '2019年12月：与BOU和PSU有关的涉及哈萨克斯坦的出访方向的含“学习”的2次访问，3个伙伴，分布在2个国家和地区。',
    );
    expect(en(chosen(visits, { organizations: ['A', 'B', 'C'], countries: ['D', 'E', 'F'] }))).toContain(
      'with 3 chosen partners touching 3 chosen countries and areas',
    );
  });

  test('the date is a part of its own; Chinese breaks between phrases and never before a colon', () => {
    expect(sentence(chosen(visits), 'en')[0]).toEqual({ text: 'December 2019', part: 'window' });
    const parts = sentence(chosen(mixed), 'zh');
    expect(parts.filter(({ part }) => part === 'window')).toHaveLength(1);
    expect(parts.filter(({ breaks }) => breaks).length).toBeGreaterThan(2);
    expect(parts.filter(({ text, breaks }) => breaks && /^[：，。；、）]/u.test(text))).toEqual([]);
  });
});

describe('what the sentence leaves out', () => {
  test('people, what began earlier, what has no date', () => {
    const selection = chosen(mixed, { earlier: 1 });
    expect(asides(selection, 'en')).toEqual([
      '29 people took part.',
      '1 of them began earlier and was still in force.',
      '38 more records carry no date.',
    ]);
    expect(asides(selection, 'zh')).toEqual([
      '共29人参加。',
      '其中1条始于此前，当时仍有效。',
      '另有38条无日期。',
    ]);
    expect(asides(chosen(visits, { types: ['visit'] }), 'en')[0]).toBe('29 people travelled.');
    expect(asides(chosen(visits, { types: ['visit'] }), 'zh')[0]).toBe('共29人出行。');
  });

  test('all of it earlier', () => {
    expect(asides(chosen({ events: 1 }, { earlier: 1 }), 'en')).toEqual([
      'It began earlier and was still in force.',
    ]);
    expect(asides(chosen({ events: 2 }, { earlier: 2 }), 'en')).toEqual([
      'All 2 began earlier and were still in force.',
    ]);
  });

  test('all years: those with a date and those without', () => {
    const all = (events: number, undated: number) =>
      asides(chosen({ events, undated }, { window: null }), 'en');
    expect(all(51, 39)).toEqual(['12 carry a date, 39 do not.']);
    expect(all(2, 1)).toEqual(['1 carries a date, 1 does not.']);
    expect(all(1, 1)).toEqual(['It carries no date.']);
    expect(all(3, 3)).toEqual(['None of the 3 carries a date.']);
    expect(all(3, 0)).toEqual([]);
    expect(asides(chosen({ events: 51, undated: 39 }, { window: null }), 'zh')).toEqual([
      '12条有日期，39条无日期。',
    ]);
  });
});

describe('more is chosen than the sentence has words for', () => {
  const some: Selection = {
    numbers: { events: 3, visits: 0, agreements: 0, organizations: 2, countries: 1, people: 0, undated: 0 },
    earlier: 0,
    window: null,
    types: [],
    directions: [],
    organizations: [],
    countries: [],
    query: '',
    narrowed: true,
    homes: ['OUC'],
    universities: true,
  };
  test.each([
    ['en', 'All years: 3 records as chosen below, 2 partners in 1 country or area.'],
    ['zh', '全部时间：符合下列筛选的3条记录，2个伙伴，分布在1个国家和地区。'],
  ] as const)('in %s it says that, and does not speak of the whole record', (language, said) => {
    expect(plain(sentence(some, language))).toBe(said);
  });
});
