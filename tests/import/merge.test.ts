import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/import/draft';
import { datasetFrom, importFiles, type Answers } from '../../src/import/import';
import { mergedDrafts } from '../../src/import/merge/merge';
import { proposeMerges } from '../../src/import/merge/propose';
import { readFile } from '../../src/import/read/read';
import { parseDataset } from '../../src/model/parse';
import { fewNames } from './few-names';

const HOME = { id: 'home', name: 'Dongyu University', place: 'Beijing', country: 'CN' };

async function imported(files: Record<string, string>, answers?: Answers) {
  const read = await Promise.all(
    Object.entries(files).map(([name, text]) => readFile({ name, bytes: strToU8(text) })),
  );
  const mapping = { format: 'exchange-atlas-mapping' as const, version: 1 as const, home: HOME, sheets: [] };
  return importFiles(read, { readers: fewNames, mapping, ...(answers && { answers }) });
}

const OURS =
  '日期,出访国家（地区）,邀请单位,人数\n2019.12.24-28,哈萨克斯坦（阿拉木图、巴甫洛达尔）,巴甫洛达尔国立大学,4\n2019.12.2-5,西班牙（马德里）,马德里远程大学,5\n';
const THEIRS =
  'Date,City,Country,Host,Pax\n24-28 December 2019,Pavlodar,Kazakhstan,Pavlodar State University,4\n10-11 December 2019,Madrid,Spain,UDIMA,5\n';

describe('the same visit from two files', () => {
  test('is proposed with reasons; another visit to that city in that month is not', async () => {
    const { proposals, drafts } = await imported({ '出访.csv': OURS, 'outbound.csv': THEIRS });
    expect(proposals.proposed).toHaveLength(1);
    const [pair] = proposals.proposed;
    const when = (id: string) => drafts.find((draft) => draft.id === id)!.when!.value;
    expect([when(pair!.a), when(pair!.b)]).toEqual(['2019-12-24/2019-12-28', '2019-12-24/2019-12-28']);
    expect(pair!.for).toEqual(['same-dates', 'same-place', 'same-headcount']);
  });

  test('accepted, it keeps every source; taken back, nothing has changed', async () => {
    const files = { '出访.csv': OURS, 'outbound.csv': THEIRS };
    const before = await imported(files);
    const { a, b } = before.proposals.proposed[0]!;
    const after = await imported(files, { merges: [{ a, b, same: true }] });
    const dataset = datasetFrom(after, { updated: '2026-11-22' });
    expect(parseDataset(dataset).findings).toEqual([]);
    expect(dataset.events).toHaveLength(3);
    const one = dataset.events.find(({ id }) => id === a)!;
    expect(one.sources.map(({ file }) => file)).toEqual(['出访.csv', 'outbound.csv']);
    expect(one.stops).toHaveLength(3);
    expect(after.proposals.proposed).toEqual([]);
    const undone = await imported(files, { merges: [] });
    expect(datasetFrom(undone, { updated: '2026-11-22' })).toEqual(
      datasetFrom(before, { updated: '2026-11-22' }),
    );
    const refused = await imported(files, { merges: [{ a, b, same: false }] });
    expect(refused.proposals.proposed).toEqual([]);
    expect(refused.merged).toHaveLength(4);
  });

  test('rows of one table are never proposed', async () => {
    const { proposals } = await imported({
      'outbound.csv': THEIRS + '24-28 December 2019,Pavlodar,Kazakhstan,Pavlodar State University,5\n',
    });
    expect(proposals.proposed).toEqual([]);
  });

  test('a record of a dataset is found again in a table', async () => {
    const { default: dataset } = await import('../../data/exchanges.json');
    const table =
      'Date,Country,City,Host,Pax\n24-28 December 2019,Kazakhstan,Pavlodar,Pavlodar State University,4\n';
    const out = await imported({ 'exchanges.json': JSON.stringify(dataset), 'outbound.csv': table });
    expect(out.proposals.proposed.map(({ a }) => a)).toContain('ouc-2019-kazakhstan');
    const { a, b } = out.proposals.proposed.find((pair) => pair.a === 'ouc-2019-kazakhstan')!;
    const merged = await imported(
      { 'exchanges.json': JSON.stringify(dataset), 'outbound.csv': table },
      { merges: [{ a, b, same: true }] },
    );
    const event = datasetFrom(merged, { updated: '2026-11-22' }).events.find(({ id }) => id === a)!;
    expect(event.sources.length).toBe(dataset.events.find(({ id }) => id === a)!.sources.length + 1);
  });
});

const draft = (id: string, file: string, when: string | undefined, more: Partial<Draft> = {}): Draft => ({
  id,
  type: { value: 'visit' },
  direction: { value: 'outbound' },
  ...(when && { when: { value: when } }),
  stops: [
    {
      name: 'Madrid',
      role: 'stop',
      country: 'ES',
      place: { id: 'madrid', name: 'Madrid', country: 'ES', coordinates: [-3.7, 40.4], precision: 'city' },
    },
  ],
  participants: [{ name: 'UDIMA', role: 'host' }],
  sources: [{ title: file, file }],
  findings: [],
  ...more,
});

describe('what rules a pair out', () => {
  test.each([
    ['the same days', '2019-12-10/2019-12-11', {}, true],
    ['a month that holds them', '2019-12', {}, true],
    ['other days of the month', '2019-12-16/2019-12-17', {}, false],
    ['the other direction', '2019-12-10/2019-12-11', { direction: { value: 'inbound' as const } }, false],
    ['an agreement', '2019-12-10/2019-12-11', { type: { value: 'agreement' as const } }, false],
    [
      'another country',
      '2019-12-10/2019-12-11',
      { stops: [{ name: 'Oslo', role: 'stop' as const, country: 'NO' }] },
      false,
    ],
    ['no date', undefined, {}, true],
  ])('%s', async (_, when, more, asked) => {
    const { proposed } = await proposeMerges(
      [draft('a', 'x', '2019-12-10/2019-12-11'), draft('b', 'y', when, more)],
      undefined,
    );
    expect(proposed.length > 0).toBe(asked);
  });
});

test('three that are one become one, in whatever order it was said', () => {
  const drafts = ['a', 'b', 'c'].map((id) => draft(id, id, '2019-12-10'));
  const decisions = [
    { a: 'b', b: 'c', same: true },
    { a: 'a', b: 'c', same: true },
  ];
  for (const order of [decisions, decisions.toReversed()]) {
    const merged = mergedDrafts(drafts, order);
    expect(merged).toHaveLength(1);
    expect(merged[0]!.sources.map(({ file }) => file).toSorted()).toEqual(['a', 'b', 'c']);
  }
});
