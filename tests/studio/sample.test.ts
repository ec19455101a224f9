/** Sample records: read without a fault of their own, with something to decide and something to merge, gone in one go. */
import { expect, test } from 'vitest';
import { emptyMapping } from '../../src/import/columns/mapping';
import { ImportSession } from '../../src/import/session';
import { sessionTools } from '../../src/import/tools';
import { isSample, sampleFiles, withSample, withoutSample } from '../../src/studio/sample';
import { TEMPLATES } from '../../src/studio/template';

const tools = await sessionTools();
const NOTHING = { mapping: emptyMapping(), answers: {}, taken: [] };

test.each(TEMPLATES)('the sample (%s) shows what the studio is for', async (language) => {
  const session = new ImportSession(tools);
  const { mapping } = { ...NOTHING, ...withSample(NOTHING) };
  await session.add(sampleFiles(language));
  const summary = await session.run(mapping);
  expect(summary.files.flatMap(({ findings }) => findings)).toEqual([]);
  expect(summary.sheets.map(({ taken, drafts }) => [taken, drafts])).toEqual([
    [true, 6],
    [true, 2],
  ]);
  expect(Object.keys(summary.findings.codes)).toEqual(expect.arrayContaining(['no-year', 'same-name']));
  expect(summary.findings.marks.decide + summary.findings.marks.look).toBeLessThan(6);
  const [text] = session.texts();
  expect(text!.published).toBe('2019-10-14');
  expect(text!.drafts.map(({ type, status }) => `${type.value} ${status!.value}`)).toEqual([
    'visit done',
    'agreement done',
    'training done',
    'visit planned',
  ]);
  // The visit to Kazakhstan is in both.
  expect(summary.proposals.proposed.length).toBeGreaterThan(0);
  const dataset = session.dataset({ updated: '2020-01-01' });
  expect(JSON.stringify(dataset.title)).toMatch(/sample.*示例/);
});

test('what is removed leaves nothing of itself, and nothing else is touched', () => {
  const own = { ...emptyMapping(), home: { name: 'Real University' } };
  expect(withSample({ ...NOTHING, mapping: own })).toEqual({});
  const said = { ...NOTHING, ...withSample(NOTHING), taken: ['Sample press release.txt#3', 'news.txt#3'] };
  expect(withoutSample(structuredClone(said))).toEqual({
    mapping: emptyMapping(),
    taken: ['news.txt#3'],
    aside: [],
  });
  expect(withoutSample({ ...said, mapping: own }).mapping).toBeUndefined();
  expect([isSample('示例记录.xlsx'), isSample('records.xlsx')]).toEqual([true, false]);
});
