import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { maskOf } from '../../src/filter/mask';
import { columnsOf } from '../../src/model/columns';
import type { Dataset } from '../../src/model/schema';
import { Finder } from '../../src/search/finder';
import { bestAt, excerpt, marked, type Part } from '../../src/search/marks';
import { distanceOf } from '../../src/search/nearest';
import { dataset, event, organization, participants, place, stops } from '../fixtures/build';

const shown = (parts: readonly Part[]): string =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const finderOf = (file: Dataset) => new Finder(columnsOf(file));

describe('what matched', () => {
  test.each([
    ['Almaty and Pavlodar', ['pavl'], 'Almaty and [Pavl]odar'],
    ['São Paulo', ['sao'], '[São] Paulo'],
    ['Łódź', ['lodz'], '[Łódź]'],
    ['Straße', ['stras'], '[Straß]e'],
    ['Universita\u0308t', ['sitat'], 'Univer[sita\u0308t]'],
    ['ＯＵＣ来访', ['ouc'], '[ＯＵＣ]来访'],
    ['queen queen', ['queen'], '[queen] [queen]'],
    ['open university', ['open univ', 'university'], '[open university]'],
    ['巴甫洛达尔', ['洛达'], '巴甫[洛达]尔'],
    ['nothing', ['else'], 'nothing'],
    ['', ['else'], ''],
  ])('%s, %j: %s', (text, words, expected) => expect(shown(marked(text, words))).toBe(expected));

  test('a match begins a word where it can', () => {
    expect(bestAt('an artist’s cart', 'art')).toBe(3);
    expect(bestAt('a cart', 'art')).toBe(3);
    expect(bestAt('与英国开放大学', '国开')).toBe(2);
    expect(bestAt('none', 'x')).toBe(-1);
  });

  test('a long text is cut around it, between words', () => {
    const text = `${'before '.repeat(20)}needle${' behind'.repeat(20)}`;
    const cut = shown(excerpt(marked(text, ['needle'])));
    expect(cut).toMatch(/^…(before )+\[needle\]( behind)+ .*…$/);
    expect(cut.length).toBeLessThan(110);
    expect(shown(excerpt(marked('short needle', ['needle'])))).toBe('short [needle]');
  });

  test.each([
    ['pavlodar', 'pavlodar', 0],
    ['pavoldar', 'pavlodar', 1],
    ['pavlodarr', 'pavlodar', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from %s to %s it is %i', (a, b, distance) => expect(distanceOf(a, b)).toBe(distance));
});

describe('letters with marks and strokes', () => {
  const file = dataset([event('trip', { stops: stops('sp', 'lodz', 'dn') })]);
  file.places.push(
    { ...place('sp', 'BR'), name: { en: 'São Paulo', zh: '圣保罗' } },
    { ...place('lodz', 'PL'), name: 'Łódź' },
    { ...place('dn', 'VN'), name: { en: 'Đà Nẵng', zh: '岘港' } },
  );
  const finder = finderOf(file);
  test.each([
    ...['São', 'sao', 'SÃO PAULO', 'sa\u0303o paulo', 'sao paulo'].map((query) => [query, 'sp']),
    ...['Łódź', 'lodz', 'łodz', 'LÓDZ'].map((query) => [query, 'lodz']),
    ...['Đà Nẵng', 'da nang', 'đa nang', '岘港'].map((query) => [query, 'dn']),
  ])('%s finds %s', (query, id) => {
    const { events, places } = finder.find(query!, 'en');
    expect([events[0]!.id, places[0]!.id]).toEqual(['trip', id]);
  });
  test('and a slip in them is forgiven', () =>
    expect(finder.find('sao paolo', 'en')).toMatchObject({ isNearest: true, suggestion: 'São Paulo' }));
});

describe('two organizations of one name', () => {
  const file = dataset([event('a', { participants: participants('x') })]);
  file.organizations.push(
    organization('x', { name: 'Open University', place: 'almaty' }),
    organization('y', { name: 'Open University', country: 'NO' }),
  );
  test('are told apart by where they are', () => {
    const { organizations } = finderOf(file).find('open university', 'en');
    expect(organizations.map(({ id, where }) => [id, where])).toEqual([
      ['x', 'almaty, Kazakhstan'],
      ['y', 'Norway'],
    ]);
  });
});

describe('a dataset in one language', () => {
  const file = dataset([event('a', { title: 'Поездка в Осло', stops: stops('oslo') })], {
    languages: ['ru'],
  });
  file.places[3] = { ...file.places[3]!, name: { ru: 'Осло' } };
  const finder = finderOf(file);
  test.each(['en', 'zh'] as const)('is found and shown as it is, read in %s', (language) => {
    const { events, places } = finder.find('осло', language);
    expect(shown(events[0]!.name)).toBe('Поездка в [Осло]');
    expect(shown(places[0]!.name)).toBe('[Осло]');
  });
  test('its countries answer to their names all the same', () =>
    expect(finder.find('挪威', 'en').places[0]).toMatchObject({ kind: 'country', id: 'NO' }));
});

describe('cancelled events', () => {
  const file = dataset([event('held'), event('held-off', { status: 'cancelled' })]);
  test('are found only where they are asked for', () => {
    expect(new Finder(columnsOf(file)).find('held', 'en').total).toBe(1);
    expect(new Finder(columnsOf(file), true).find('held', 'en').total).toBe(2);
  });
});

test('nothing at all is searched without harm', () => {
  const found = finderOf(dataset([], { organizations: [], places: [], home: [] })).find('anything', 'en');
  expect([found.total, found.events, found.organizations, found.places]).toEqual([0, [], [], []]);
});

describe('against a plain look at every record', () => {
  const columns = columnsOf(syntheticDataset(2000, 7));
  const finder = new Finder(columns);
  test.each(['event 19', 'City 4', 'university 2', '第3', 'egypt', 'e', 'event 1 city', 'nigeria kenya'])(
    '“%s” finds as many as the query selects, the latest of the best first',
    (query) => {
      const found = finder.find(query, 'en');
      const mask = maskOf(columns, { filters: {}, query });
      expect(found.total).toBe(mask.reduce((sum, one) => sum + one, 0));
      expect(found.events.length).toBe(Math.min(5, found.total));
      for (const { row } of found.events) expect(mask[row!]).toBe(1);
      expect(new Set(found.events.map(({ row }) => row)).size).toBe(found.events.length);
    },
  );
});
