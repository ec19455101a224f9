import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderOf } from '../../src/publish/names';

const without = (text: string, ...names: string[]) => finderOf(names).replaced(text, '[…]');

describe('finds a listed name', () => {
  test.each([
    ['Zhang Wei', 'Talks with Zhang Wei.', 'Talks with […].'],
    ['Zhang Wei', 'ZHANG Wei and zhang wei', '[…] and […]'],
    ['Zhang Wei', 'Wei Zhang; Zhang, Wei; Zhang-Wei’s; Zhang\nWei', '[…]; […]; […]’s; […]'],
    ['Zhang Wei', '校长Zhang Wei来访', '校长[…]来访'],
    ['Zhang Wei', 'Ｚｈａｎｇ　Ｗｅｉ', '[…]'],
    ['Zhang Wei', 'Zhang\u00A0Wei, Zhang\u200B Wei', '[…], […]'],
    ['Maria López', 'María Lopez, LOPEZ Maria, Maria Lo\u0301pez.', '[…], […], […].'],
    ['Thapanat Prom-In', 'Dr. Thapanat Prom In; Prom-In Thapanat', 'Dr. […]; […]'],
    ['Prof. Dr. Anna Berg', 'Anna Berg', '[…]'],
    ['Seán O’Brien', "Sean O'Brien and Sean OBrien", '[…] and […]'],
    ['张伟', '校长张伟、张 伟', '校长[…]、[…]'],
    ['张伟教授', '张伟来访', '[…]来访'],
    ['张伟 (Zhang Wei)', '张伟 / Zhang Wei', '[…] / […]'],
    ['玛丽埃尔萨·奥利维拉', '玛丽埃尔萨•奥利维拉', '[…]'],
    ['Иван Петров', 'ИВАН ПЕТРОВ', '[…]'],
  ])('%s in %s', (name, text, expected) => {
    expect(without(text, name)).toBe(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    ['Jia Nan', 'Jia Nanjing'],
    ['An Na', 'Anna'],
    ['Li Na', 'Polina'],
    ['Zhang Wei', 'Zhang Weiming, Xizhang Wei'],
    ['李', '李白'],
    ['A', 'A list'],
    ['', 'Everything'],
    [' - ', 'a - b'],
  ])('%s: %s', (name, text) => {
    expect(without(text, name)).toBe(text);
  });
});

describe('names that hide in codes', () => {
  const { hides } = finderOf(['Zhang Wei', '王小明', 'An Na']);
  test.each([
    'zhang-wei-2019',
    'news/ZhangWei.html',
    'visit_of_wei_zhang',
    '/%E7%8E%8B%E5%B0%8F%E6%98%8E',
    'an-na-1',
  ])('%s', (code) => expect(hides(code)).toBe(true));
  test.each(['zhang-2019', 'anna', 'broken %E7', 'wei'])('not in %s', (code) =>
    expect(hides(code)).toBe(false),
  );
});

test('a name as it is listed never survives, whatever stands around it', () => {
  const letter = fc.constantFrom(...'abcdeéñüАб张伟'.split(''));
  const part = fc.array(letter, { minLength: 2, maxLength: 6 }).map((letters) => letters.join(''));
  const around = fc.constantFrom('', ' ', '. ', '“', '）', '，', '\n', '— ');
  fc.assert(
    fc.property(part, part, around, around, (first, last, before, after) => {
      const name = `${first} ${last}`;
      expect(without(before + name + after, name)).not.toContain(name);
    }),
  );
});

test('what is no name stays letter for letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(without(text, 'Quetzalcoatl Xyzzy')).toBe(text);
    }),
  );
});
