/** A project over a session that stands in for the worker: changes, their names, undo, cancel, and what is kept. */
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { ImportSession } from '../../src/import/session';
import { withCells, withSettled } from '../../src/studio/answers';
import { Project } from '../../src/studio/project.svelte';
import { waitingIn } from '../../src/studio/waiting';
import { fewNames } from '../import/few-names';
import { importerOf, memory } from './held';

const CSV = '日期,出访国家,人数\n2019.12.24,哈萨克斯坦,4人\n3月4日,西班牙,3\n';

async function started(store = memory()) {
  const session = new ImportSession({ readers: fewNames });
  const project = new Project(importerOf(session), store);
  await project.add([new File([CSV], '出访2019.csv')]);
  flushSync();
  return { project, store, session };
}

const noYear = (project: Project) => project.findings.filter(({ code }) => code.startsWith('no-year'));
const typed = (text: string) => [{ file: '出访2019.csv', row: 3, column: 'A', text }];

test('a change is worked out at once, and undo goes back by one and names it', async () => {
  const { project } = await started();
  expect(project.fault).toBeNull();
  expect(project.dataset?.events).toHaveLength(2);
  expect(noYear(project)).toHaveLength(1);
  await project.answer(
    (language) => `A3 ${language}`,
    (answers) => withCells(answers, typed('2019-03-04')),
  );
  expect(noYear(project)).toHaveLength(0);
  expect(project.undone.at(-1)!.done('zh')).toBe('A3 zh');
  await project.undo();
  expect(noYear(project)).toHaveLength(1);
  expect(project.undone).toEqual([]);
});

test('what waits is listed however many notes there are, and names that may be one are counted', async () => {
  const project = new Project(importerOf(new ImportSession({ readers: fewNames })), memory());
  const rows = Array.from({ length: 2100 }, () => '2019.12.24,哈萨克斯坦,Ertis University,4');
  const last = ['3月4日,西班牙,Elbe University,3', '2019.5.6,西班牙,Elbe Univ.,3'];
  await project.add([
    new File([['日期,出访国家,邀请单位,人数', ...rows, ...last].join('\n')], '出访2019.csv'),
  ]);
  flushSync();
  expect(project.summary!.findings.marks.note).toBeGreaterThan(2000);
  expect(noYear(project)).toHaveLength(1);
  expect(project.namesakes).toMatchObject([{ written: ['Elbe University', 'Elbe Univ.'] }]);
  expect(waitingIn(project).names).toBe(1);
});

test('undoing what changes nothing in the records asks the worker for nothing', async () => {
  const { project } = await started();
  await project.publish(
    () => 'names',
    () => ({ names: 'all' }),
  );
  const { version } = project;
  await project.undo();
  expect([project.said.publishing, project.version]).toEqual([undefined, version]);
  await project.redo();
  expect([project.said.publishing, project.version]).toEqual([{ names: 'all' }, version]);
});

test('what was undone is done again, until something else is said', async () => {
  const { project } = await started();
  const say = (text: string) =>
    project.answer(
      () => text,
      (answers) => withCells(answers, typed(text)),
    );
  await say('2019-03-04');
  await say('2019-03-05');
  const when = () => project.dataset!.events.at(-1)!.when;
  await project.undo();
  await project.undo();
  expect([when(), project.redone.map(({ done }) => done('en'))]).toEqual([
    undefined,
    ['2019-03-05', '2019-03-04'],
  ]);
  await project.redo();
  expect(when()).toBe('2019-03-04');
  await project.redo();
  expect([when(), project.redone]).toEqual(['2019-03-05', []]);
  await project.undo();
  await say('2019-03-06');
  expect([when(), project.redone]).toEqual(['2019-03-06', []]);
  await project.redo();
  expect(when()).toBe('2019-03-06');
});

test('two changes that come at once are both kept', async () => {
  const { project } = await started();
  const settled = noYear(project);
  await Promise.all([
    project.answer(
      () => 'a',
      (answers) => withCells(answers, [{ file: '出访2019.csv', row: 2, column: 'C', text: '7' }]),
    ),
    project.answer(
      () => 'b',
      (answers) => withSettled(answers, settled),
    ),
  ]);
  expect(project.said.answers.cells).toHaveLength(1);
  expect(project.said.answers.settled).toHaveLength(1);
  expect(noYear(project)).toHaveLength(0);
  expect(project.dataset!.events.map(({ headcount }) => headcount?.value)).toContain(7);
});

test('what was cancelled changes nothing', async () => {
  const { project } = await started();
  const before = project.summary;
  const adding = project.add([new File([CSV], 'b.csv')]);
  await Promise.resolve();
  project.cancel();
  await adding;
  expect(project.fault).toBeNull();
  expect(project.summary).toBe(before);
  expect(project.work).toBeNull();
});

test('it is there again at the next visit, and gone when it is removed', async () => {
  const { project, store } = await started();
  await project.answer(
    () => 'a',
    (answers) => withCells(answers, typed('2019-03-04')),
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(project.saved).toBe('yes');
  const again = new Project(importerOf(new ImportSession({ readers: fewNames })), store);
  await again.restore();
  expect(again.dataset?.events).toEqual(project.dataset?.events);
  await again.forget();
  expect(again.summary).toBeNull();
  expect(store.kept).toBeUndefined();
});

test('cancelled between reading and working out, a file is not there', async () => {
  const { project } = await started();
  const { call } = project.importer;
  project.importer.call = (method, args, options) => {
    if (method === 'run') project.cancel();
    return call(method, args, options);
  };
  await project.add([new File([CSV], 'again.csv')]);
  project.importer.call = call;
  expect([project.fault, project.work]).toEqual([null, null]);
  await project.remove('nothing.csv');
  expect(project.summary!.files.map(({ file }) => file)).toEqual(['出访2019.csv']);
});
