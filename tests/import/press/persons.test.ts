// People by their posts: kept with the organization that they belong to.

import { expect, test } from 'vitest';
import { extract } from '../../../src/import/press';
import { gazetteer } from './gazetteer';

const people = (text: string, home: string) =>
  extract(text, { gazetteer, published: '2020-05-20', home: [home] }).drafts.flatMap(({ participants }) =>
    participants.flatMap(({ name, people = [] }) =>
      people.map((one) => `${String(name)}: ${String(one.post)} ${one.name}`),
    ),
  );

test.each<[string, string, string[]]>([
  [
    'On 4 May Linhe University received a delegation led by Rector Anna Novak of the University of Vigo. Vice President Zhou Min met the guests.',
    'Linhe University',
    ['Linhe University: Vice President Zhou Min', 'University of Vigo: Rector Anna Novak'],
  ],
  [
    'Yang Lin, vice president of Linhe University, and Gan Tian, director of Lund University, signed an agreement on 4 May 2020.',
    'Linhe University',
    ['Linhe University: vice president Yang Lin', 'Lund University: director Gan Tian'],
  ],
  // "led by" begins a clause: it is part of nobody's post.
  [
    'On 4 May 2020 a delegation of Linhe University, led by Vice President Zhou Min, visited Lund University.',
    'Linhe University',
    ['Linhe University: Vice President Zhou Min'],
  ],
  ['5月4日，临河大学副校长罗静率团访问隆德大学。', '临河大学', ['临河大学: 副校长罗静']],
  [
    '5月4日，清迈大学校长素拉蓬·差亚来访临河大学，校长方伟会见了客人。',
    '临河大学',
    ['临河大学: 校长方伟', '清迈大学: 校长素拉蓬·差亚'],
  ],
  [
    'On 4 May student Anna Novak and five friends from Lund University visited Linhe University.',
    'Linhe University',
    [],
  ],
])('%s', (text, home, expected) => {
  expect(
    people(text, home)
      .map((one) => one.replace(/长 /, '长'))
      .toSorted(),
  ).toEqual(expected.toSorted());
});
