/** Names that may be one organization's: known under another name, spelled another way, told by a merged pair. */
import { describe, expect, test } from 'vitest';
import { namesakes } from '../../src/import/merge/namesakes';
import { mergedDrafts } from '../../src/import/merge/merge';
import { worldOf, type NameAnswers } from '../../src/import/assemble/world';
import { emptyMapping } from '../../src/import/columns/mapping';
import type { Draft, DraftParticipant } from '../../src/import/draft';
import { fewNames } from './few-names';

const world = (answers: NameAnswers = {}) =>
  worldOf(
    fewNames,
    {
      ...emptyMapping(),
      home: { id: 'us', name: 'Dongyu University' },
      organizations: [
        {
          id: 'ertis',
          name: { en: 'Ertis University', zh: '额尔齐斯大学' },
          aliases: ['EU'],
          kind: 'university',
        },
      ],
    },
    answers,
  );

const draft = (id: string, ...participants: Partial<DraftParticipant>[]): Draft => ({
  id,
  type: { value: 'visit' },
  stops: [],
  participants: [
    { name: 'Dongyu University', org: 'us', role: 'home' },
    ...participants.map((one): DraftParticipant => ({ name: '', role: 'host', ...one })),
  ],
  sources: [{ title: id, file: `${id}.csv` }],
  findings: [],
});

const told = (drafts: Draft[], merges: [string, string][] = [], answers: NameAnswers = {}) =>
  namesakes(
    drafts,
    mergedDrafts(
      drafts,
      merges.map(([a, b]) => ({ a, b, same: true })),
    ),
    world(answers),
  );

describe('known organizations', () => {
  test('by their own names in either language there is nothing to say', () => {
    expect(
      told([
        draft('a', { name: 'Ertis University', org: 'ertis' }),
        draft('b', { name: '额尔齐斯大学', org: 'ertis' }),
        draft('c', { name: 'ERTIS university', org: 'ertis' }),
      ]),
    ).toEqual([]);
  });

  test('an alias is told, another form is asked, with how many records name it', () => {
    const drafts = [
      draft('a', { name: 'EU', org: 'ertis' }),
      draft('b', { name: 'Univ. of Ertis', org: 'ertis' }),
      draft('c', { name: 'Univ. of Ertis', org: 'ertis' }),
    ];
    expect(told(drafts)).toEqual([
      { written: ['EU'], org: 'ertis', ground: 'listed', records: 1 },
      { written: ['Univ. of Ertis'], org: 'ertis', ground: 'form', records: 2 },
    ]);
    expect(told(drafts, [], { organizations: { 'Univ. of Ertis': 'ertis', EU: null } })).toEqual([]);
  });
});

describe('unknown names', () => {
  test('of one spelling are asked together, others not at all', () => {
    expect(
      told([
        draft('a', { name: 'Lisbon Distance Univ.' }),
        draft('b', { name: 'Lisbon Distance University' }),
        draft('c', { name: 'Lisbon Evening University' }),
      ]),
    ).toEqual([
      { written: ['Lisbon Distance Univ.', 'Lisbon Distance University'], ground: 'spelling', records: 2 },
    ]);
  });

  test('of two languages are asked where their records were merged, and only there', () => {
    const drafts = [draft('a', { name: '湄南开放大学' }), draft('b', { name: 'Menam Open University' })];
    expect(told(drafts)).toEqual([]);
    expect(told(drafts, [['a', 'b']])).toEqual([
      { written: ['湄南开放大学', 'Menam Open University'], ground: 'together', records: 2 },
    ]);
  });

  test('one of the two may be known', () => {
    const drafts = [draft('a', { name: '额河大学' }), draft('b', { name: 'Ertis University', org: 'ertis' })];
    expect(told(drafts, [['a', 'b']])).toEqual([
      { written: ['额河大学'], org: 'ertis', ground: 'together', records: 1 },
    ]);
  });

  test('of one language, or more than one on a side, are two', () => {
    expect(told([draft('a', { name: 'A College' }), draft('b', { name: 'B School' })], [['a', 'b']])).toEqual(
      [],
    );
    const many = draft('b', { name: 'Menam Open University' }, { name: 'Bangkok College' });
    expect(told([draft('a', { name: '湄南开放大学' }), many], [['a', 'b']])).toEqual([]);
  });
});
