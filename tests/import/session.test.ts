/** The session, and the page's end of the worker over a port that is no worker. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importer, type Port } from '../../src/import/client';
import { paceOf, type Progress } from '../../src/import/pace';
import type { FromWorker, ToWorker } from '../../src/import/protocol';
import { ImportSession, RIBBON } from '../../src/import/session';
import { fewNames } from './few-names';
import { makeXlsx } from './make-xlsx';

const OUT = ['序号', '日期', '团长', '出访国家', '人数', '护照号'];
const workbook = () =>
  makeXlsx({
    sheets: [
      {
        name: '出访',
        rows: [
          OUT,
          [1, '2019.12.24', '林知夏（院长）', '哈萨克斯坦', '4人', 'E12345678'],
          [2, '3月4日', '', '西班牙', '若干', 'E87654321'],
          ['合计', '', '', '', 4],
        ],
      },
    ],
  });

async function session() {
  const one = new ImportSession({ readers: fewNames });
  await one.add([{ name: '出访2019.xlsx', bytes: workbook() }]);
  return one;
}

describe('a session', () => {
  test('shows rows with their drafts, and a ribbon of marks', async () => {
    const one = await session();
    const summary = await one.run();
    expect(summary).toMatchObject({ drafts: 2, existing: 0 });
    const [first, second, total] = one.rows(0, 0, 3);
    expect(first!.draft!.when!.value).toBe('2019-12-24');
    expect(second!.findings.map(({ code }) => code)).toEqual(['no-year', 'not-a-count']);
    expect(total!.draft).toBeUndefined();
    expect([...one.ribbon(0)].map((mark) => RIBBON[mark])).toEqual([undefined, 'decide', 'not-taken']);
    expect(one.rows(0, 0, 3, true)).toEqual([second, total]);
    expect(one.rows(0, 1, 3, true)).toEqual([total]);
    expect(one.findings(0, 10, { marks: ['decide'] })).toHaveLength(1);
  });

  test('a typed cell is read anew, and goes into the workbook', async () => {
    const one = await session();
    await one.run();
    const answers = {
      cells: [{ file: '出访2019.xlsx', sheet: '出访', row: 3, column: 'B', text: '2019-03-04' }],
    };
    const summary = await one.run(undefined, answers);
    expect(summary.findings.codes['no-year']).toBeUndefined();
    expect(one.rows(0, 1, 2)[0]!.draft!.when!.value).toBe('2019-03-04');
    const again = new ImportSession({ readers: fewNames });
    await again.add([{ name: 'a.xlsx', bytes: (await one.workbook('出访2019.xlsx', answers))! }]);
    await again.run();
    expect(again.rows(0, 1, 2)[0]!.draft!.when!.value).toBe('2019-03-04');
  });

  test('nothing that is kept holds a personal number, and no dataset a name', async () => {
    const one = await session();
    await one.run();
    const texts = one
      .kept()
      .map(({ bytes, read }) => new TextDecoder('latin1').decode(bytes) + JSON.stringify(read));
    expect(texts.join()).not.toMatch(/E12345678|E87654321/);
    expect(JSON.stringify(one.dataset({ updated: '2026-11-22' }))).not.toMatch(/林知夏/);
    expect(JSON.stringify(one.dataset({ updated: '2026-11-22', names: 'leaders' }))).not.toMatch(/E1234/);
  });

  test('what a person settles is not asked again', async () => {
    const one = await session();
    await one.run();
    const { keyOfFinding } = await import('../../src/import/finding');
    const asked = one.findings(0, 10, { codes: ['no-year'] });
    const summary = await one.run(undefined, { settled: asked.map(keyOfFinding) });
    expect(summary.findings.codes['no-year']).toBeUndefined();
  });

  test('cancelled half way, what there was stays', async () => {
    const one = await session();
    const before = await one.run();
    const controller = new AbortController();
    const lines = Array.from({ length: 4000 }, (_, i) => `2019-03-0${1 + (i % 9)},France,Partner ${i}`);
    await one.add([{ name: 'outbound.csv', bytes: strToU8(['Date,Country,Host', ...lines].join('\n')) }]);
    const seen: Progress[] = [];
    const pace = paceOf((progress) => {
      seen.push(progress);
      controller.abort(new DOMException('Cancelled', 'AbortError'));
    }, controller.signal);
    await expect(one.run(undefined, undefined, pace)).rejects.toThrow('Cancelled');
    expect(seen).not.toEqual([]);
    expect(one.summary().drafts).toBe(before.drafts);
  });
});

describe('the page’s end', () => {
  function port() {
    const sent: ToWorker[] = [];
    let hear: (event: { data: FromWorker }) => void = () => {};
    let fail: (event: { message?: string }) => void = () => {};
    const made: Port = {
      postMessage: (message) => void sent.push(message),
      addEventListener: (type: string, listener: never) =>
        void (type === 'message' ? (hear = listener) : (fail = listener)),
      terminate() {},
    };
    return {
      made,
      sent,
      say: (data: FromWorker) => hear({ data }),
      fail: (message: string) => fail({ message }),
    };
  }

  test('a call tells how far it is, and is answered', async () => {
    const { made, sent, say } = port();
    const seen: Progress[] = [];
    const answer = importer(made).call('rows', [0, 0, 10], { onProgress: (progress) => seen.push(progress) });
    expect(sent).toEqual([{ id: 1, method: 'rows', args: [0, 0, 10] }]);
    say({ id: 1, progress: { phase: 'rows', done: 1, of: 2 } });
    say({ id: 1, answer: [] });
    expect(await answer).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  test('a cancelled call says so to the worker, and rejects with the signal’s reason', async () => {
    const { made, sent, say } = port();
    const controller = new AbortController();
    const answer = importer(made).call('run', [], { signal: controller.signal });
    controller.abort();
    expect(sent.at(-1)).toEqual({ cancel: 1 });
    say({ id: 1, fault: 'Cancelled', aborted: true });
    await expect(answer).rejects.toBe(controller.signal.reason);
  });

  test('a worker that could not be started leaves nobody waiting', async () => {
    const { made, fail } = port();
    const answer = importer(made).call('summary', []);
    fail('blocked');
    await expect(answer).rejects.toThrow('blocked');
  });
});
