/** What the page gets of a long import: never more in one message than it takes in a few milliseconds. */
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importer, type Port } from '../../src/import/client';
import type { FromWorker } from '../../src/import/protocol';
import { serve } from '../../src/import/serve';
import { ImportSession } from '../../src/import/session';
import { Gathered, SLICE, cut } from '../../src/import/slices';
import { HEADER, officeRows } from '../../bench/office';
import { fewNames } from './few-names';

const ROWS = 3 * SLICE + 7;
const table = (rows: number) =>
  strToU8([HEADER, ...officeRows(rows)].map((cells) => cells.join(',')).join('\n'));

/** A worker that is none: every message is copied as between threads. */
function threads(session = new ImportSession({ readers: fewNames })) {
  /** Of each message, what its longest list holds: looked at now, for the page puts pieces into it later. */
  const sent: number[] = [];
  let hear: (event: { data: FromWorker }) => void = () => {};
  const tell = serve(Promise.resolve(session), (message, transfer) => {
    const copy = structuredClone(message, { transfer });
    sent.push(longest(copy));
    queueMicrotask(() => hear({ data: copy }));
  });
  const port: Port = {
    postMessage: (message, transfer = []) => tell(structuredClone(message, { transfer })),
    addEventListener: (type: string, listener: never) => void (type === 'message' && (hear = listener)),
    terminate() {},
  };
  return { page: importer(port), session, sent };
}

/** Things in the longest list of a message, at any depth. */
function longest(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 0;
  const inside = Object.values(value).map(longest);
  return Math.max(Array.isArray(value) ? value.length : 0, ...inside);
}

test('anything that is cut is whole again', () => {
  const long = fc
    .integer({ min: SLICE - 1, max: 3 * SLICE })
    .map((n) => Array.from({ length: n }, (_, i) => ({ i })));
  const { answer } = fc.letrec<{ answer: unknown }>((tie) => ({
    answer: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      long,
      fc.array(tie('answer'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('rows', 'a', '0'), tie('answer'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(answer, (given) => {
      const before = structuredClone(given);
      const { rest, parts } = structuredClone({ ...cut(given), parts: [...cut(given).parts] });
      expect(Math.max(longest(rest), ...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(SLICE);
      const gathered = new Gathered();
      for (const part of parts) gathered.add(part);
      expect(gathered.into(rest)).toEqual(before);
      expect(given).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

describe('a table of more rows than a message holds', () => {
  test('comes to the page in pieces, and is the same', async () => {
    const { page, session, sent } = threads();
    await page.call('add', [[{ name: '出访.csv', bytes: table(ROWS) }]]);
    const summary = await page.call('run', []);
    expect(summary.drafts).toBe(ROWS);
    const options = { updated: '2026-11-22' };
    expect(await page.call('dataset', [options])).toEqual(session.dataset(options));
    expect(await page.call('kept', [])).toEqual(session.kept());
    expect(await page.call('findings', [0, 1e6])).toEqual(session.findings(0, 1e6));
    expect(await page.call('rows', [0, 100, 150])).toEqual(session.rows(0, 100, 150));
    const bytes = await page.call('datasetFile', [options]);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(session.dataset(options));
    expect(Math.max(...sent)).toBeLessThanOrEqual(SLICE);
  });

  test('cancelled, leaves what there was: the files too', async () => {
    const { page } = threads();
    await page.call('add', [[{ name: 'a.csv', bytes: table(5) }]]);
    const before = await page.call('run', []);
    await page.call('add', [[{ name: 'b.csv', bytes: table(ROWS) }]]);
    const stop = new AbortController();
    const run = page.call('run', [], { signal: stop.signal });
    stop.abort();
    await expect(run).rejects.toBe(stop.signal.reason);
    expect(await page.call('summary', [])).toEqual(before);
    expect((await page.call('run', [])).files.map(({ file }) => file)).toEqual(['a.csv']);
  });
});
