// Places in cells and texts, and organizations by any of their names.

import { beforeAll, describe, expect, test } from 'vitest';
import {
  findPlaces,
  loadGazetteer,
  matchOrganization,
  readPlace,
  readPlaces,
  type Gazetteer,
  type KnownOrganization,
} from '../../../src/import/values';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

const id = (text: string, country?: string) => readPlace(gazetteer, text, { country }).place?.id;

describe('homonyms', () => {
  test('two Suzhou are asked about, in Chinese they are two names', () => {
    const { place, candidates, doubt } = readPlace(gazetteer, 'Suzhou');
    expect([place, candidates.map((each) => each.id)]).toEqual([undefined, ['cn-04-suzhou', 'cn-01-suzhou']]);
    expect(doubt).toMatchObject({ code: 'same-name', params: { v: 'Suzhou', city: 'Suzhou' } });
    expect([id('苏州'), id('宿州')]).toEqual(['cn-04-suzhou', 'cn-01-suzhou']);
  });

  test('the country of the row decides', () => {
    expect([id('Cambridge', 'GB'), id('Cambridge', 'US')]).toEqual(['gb-eng-cambridge', 'us-ma-cambridge']);
    expect([id('Georgia', 'GE'), id('Georgia', 'US')]).toEqual(['ge', 'us-ga']);
    expect(id('Cambridge')).toBeUndefined();
  });

  test('a city that is in another country is asked about, never moved', () => {
    const { place, doubt, candidates } = readPlace(gazetteer, 'Almaty', { country: 'MN' });
    expect(place).toBeUndefined();
    expect(doubt).toMatchObject({ code: 'city-country', params: { city: 'Almaty', c1: 'MN', c2: 'KZ' } });
    expect(candidates.map((each) => each.id)).toEqual(['kz-almaty', 'mn']);
    expect(
      readPlace(gazetteer, 'Kampala International University in Tanzania').candidates.map((c) => c.id),
    ).toEqual(['ug-kampala', 'tz']);
  });
});

test('a place not found is offered at its country, and not taken', () => {
  const { place, candidates, doubt } = readPlace(gazetteer, 'Universal College', { country: 'MY' });
  expect([place, candidates.map((each) => each.id), doubt?.code]).toEqual([
    undefined,
    ['my'],
    'place-not-found',
  ]);
});

test('an acronym is read where an organization is known by it', () => {
  const at = readPlace(gazetteer, 'Pavlodar').place!;
  const organizations = [{ id: 'psu', name: 'Pavlodar State University', aliases: ['PSU'], at }];
  expect(readPlace(gazetteer, 'PSU').doubt?.code).toBe('acronym');
  expect(readPlace(gazetteer, 'PSU', { organizations })).toMatchObject({ place: at, ground: 'organization' });
});

test.each([
  ['Almaty and Pavlodar, Kazakhstan', 'kz-almaty kz-pavlodar'],
  ['Almaty, Pavlodar', 'kz-almaty kz-pavlodar'],
  ['Almaty, Kazakhstan', 'kz-almaty'],
  ['北京—莫斯科—北京', 'cn-22-beijing ru-moscow cn-22-beijing'],
  ['阿拉木图、巴甫洛达尔', 'kz-almaty kz-pavlodar'],
  ['Tokyo/Kyoto', 'jp-tokyo jp-kyoto'],
  ['Paris; Lyon', 'fr-paris fr-lyon'],
])('several places in one cell: %s', (cell, expected) => {
  expect(
    readPlaces(gazetteer, cell)
      .map(({ place }) => place?.id)
      .join(' '),
  ).toBe(expected);
});

describe('in running text', () => {
  const found = (text: string) =>
    findPlaces(gazetteer, text).map(
      (each) => (each.place?.id ?? each.doubt!.code) + (each.inName ? '*' : ''),
    );

  test('English', () => {
    expect(found('Members of Shanghai Open University went to Almaty and Pavlodar, Kazakhstan.')).toEqual([
      'cn-23-shanghai*',
      'kz-almaty',
      'kz-pavlodar',
      'kz',
    ]);
    expect(found('They saw Cambridge, Massachusetts, then Athens, Georgia, and met Dr Lincoln.')).toEqual([
      'us-ma-cambridge',
      'us-ma',
      'us-ga-athens',
    ]);
    expect(found('Suzhou was next; in May they may be reading.')).toEqual(['same-name']);
    expect(found('The headquarters in Madrid and the campus in Barcelona.')).toEqual([
      'es-madrid',
      'es-barcelona',
    ]);
  });

  test('Chinese', () => {
    expect(found('代表团访问哈萨克斯坦阿拉木图，与北京语言大学座谈，随后赴英国剑桥、牛津。')).toEqual([
      'kz',
      'kz-almaty',
      'cn-22-beijing*',
      'gb',
      'gb-eng-cambridge',
      'gb-eng-oxford',
    ]);
  });

  test('offsets are those of the text', () => {
    const text = 'In Zürich — 苏黎世 — and at the “University of Oxford”, UK.';
    for (const { from, at, end } of findPlaces(gazetteer, text)) expect(text.slice(at, end)).toBe(from);
  });
});

test('GeoNames puts nothing at 0,0, and neither do we', () => {
  const names = ['Accra', 'Null Island', 'Greenwich', 'São Tomé', 'Ghana', 'England', 'Tema'];
  for (const name of names)
    for (const each of [readPlace(gazetteer, name).place ?? [], readPlace(gazetteer, name).candidates].flat())
      expect(Math.hypot(...each.coordinates)).toBeGreaterThan(1);
});

describe('organizations', () => {
  const organizations: KnownOrganization[] = [
    { id: 'ouc', name: { en: 'Open University of China', zh: '国家开放大学' }, aliases: ['OUC', '国开大'] },
    { id: 'oxford', name: 'University of Oxford' },
    { id: 'blcu', name: { en: 'Beijing Language and Culture University', zh: '北京语言大学' } },
    { id: 'zurich', name: 'Universität Zürich' },
    { id: 'suzhou', name: { zh: '宿州学院' } },
    { id: 'a', name: 'Universal College', aliases: ['UC'] },
    { id: 'b', name: 'University of Cork', aliases: ['UC'] },
  ];

  test.each([
    ['Open University of China', 'ouc', 'exact'],
    ['OUC', 'ouc', 'exact'],
    ['国家开放大学', 'ouc', 'exact'],
    ['The Open University of China (OUC)', 'ouc', 'alias'],
    ['国家开放大学（中国）', 'ouc', 'exact'],
    ['open university of china', 'ouc', 'alias'],
    ['Oxford University', 'oxford', 'form'],
    ['BEIJING LANGUAGE & CULTURE UNIVERSITY', 'blcu', 'alias'],
    ['北京语言大学国际学院', 'blcu', 'form'],
    ['Universitat Zurich', 'zurich', 'alias'],
    ['University of Zurich', 'zurich', 'form'],
    ['宿州大学', 'suzhou', 'form'],
  ])('%s', (name, expected, how) => {
    expect(matchOrganization(name, organizations)).toEqual({ match: { id: expected, how } });
  });

  test('an alias of two is asked about, a stranger is not matched', () => {
    expect(matchOrganization('UC', organizations).doubt).toMatchObject({
      code: 'organization-unclear',
      choices: ['a', 'b'],
    });
    expect(matchOrganization('Open University', organizations)).toEqual({});
    expect(matchOrganization('', organizations)).toEqual({});
  });
});
