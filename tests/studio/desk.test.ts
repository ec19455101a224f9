/** What the worker makes for the page is what the plain functions make; it says how far it is, and can be given up. */
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HEADER, officeRows } from '../../bench/office';
import { importer, type Port } from '../../src/import/client';
import { emptyMapping } from '../../src/import/columns/mapping';
import type { Progress } from '../../src/import/pace';
import type { FromWorker } from '../../src/import/protocol';
import { serve } from '../../src/import/serve';
import { ImportSession } from '../../src/import/session';
import { publish } from '../../src/publish/publish';
import { Desk, PACED_HERE, type Asked, type DeskCalls } from '../../src/studio/desk';
import { sizeOf } from '../../src/studio/publish/made';
import { namesHeld, outgoingOf, peopleIn, withoutRemoved } from '../../src/studio/publish/outgoing';
import { fewNames } from '../import/few-names';
import { APP } from '../publish/site';
import { pathsWith } from './search';

const ROWS = 20;
const table = strToU8([HEADER, ...officeRows(ROWS)].map((cells) => cells.join(',')).join('\n'));
const mapping = { ...emptyMapping(), home: { name: 'Dongyu University', place: 'Beijing' } };
const asked: Asked = {
  updated: '2026-11-22',
  publishing: { names: 'leaders', removed: ['王某1'], folder: 'https://www.example.edu/atlas/' },
  taken: [],
};

/** A worker that is none: every message is copied as between threads. */
function threads() {
  let hear: (event: { data: FromWorker }) => void = () => {};
  const tell = serve(
    Promise.resolve(new Desk({ readers: fewNames })),
    (message, transfer) => {
      const copy = structuredClone(message, { transfer });
      queueMicrotask(() => hear({ data: copy }));
    },
    PACED_HERE,
  );
  const port: Port = {
    postMessage: (message, transfer = []) => tell(structuredClone(message, { transfer })),
    addEventListener: (type: string, listener: never) => void (type === 'message' && (hear = listener)),
    terminate() {},
  };
  return importer<DeskCalls>(port);
}

async function started() {
  const page = threads();
  await page.call('add', [[{ name: '出访.csv', bytes: table.slice() }]]);
  await page.call('run', [mapping]);
  const plain = new ImportSession({ readers: fewNames });
  await plain.add([{ name: '出访.csv', bytes: table.slice() }]);
  await plain.run(mapping);
  const out = plain.dataset({ updated: asked.updated, names: 'leaders' });
  const all = plain.dataset({ updated: asked.updated, names: 'all', internal: true });
  return { page, out, all };
}
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test('numbers and names', async () => {
  const { page, out, all } = await started();
  expect(await page.call('counted', [asked])).toEqual({
    ...outgoingOf(out.events),
    organizations: out.organizations.length,
    places: out.places.length,
    internal: 0,
    names: namesHeld(all, out, {}).length,
    ...sizeOf(out),
  });
  const people = peopleIn(all).sort();
  expect(people.length).toBeGreaterThan(5);
  expect(await page.call('people', [asked, '', 5])).toEqual(people.slice(0, 5));
  expect(await page.call('people', [asked, '某3', 99])).toEqual(
    people.filter((name) => name.includes('某3')),
  );
});

test('the website, file for file; the dataset; the project, and what becomes of it', async () => {
  const { page, out, all } = await started();
  const told: Progress[] = [];
  const { zip, made } = await page.call('site', [asked, APP, new Map()], {
    onProgress: (progress) => told.push(progress),
  });
  const files = new Map(Object.entries(unzipSync(await bytesOf(zip))));
  const { names, removed, folder } = asked.publishing;
  const plain = await publish(out, APP, { names: names !== 'none', remove: removed!, base: folder! });
  expect([...files.keys()].sort()).toEqual([...plain.keys()].sort());
  expect(
    [...files].filter(([path, content]) => !isSame(content, plain.get(path)!)).map(([path]) => path),
  ).toEqual([]);
  expect(made).toMatchObject({ files: plain.size, bytes: zip.size });
  expect(made.found).toEqual(pathsWith(namesHeld(all, out, asked.publishing), plain));
  expect(told.every(({ done, of }) => done <= of)).toBe(true);

  const data = await (await page.call('data', [asked])).text();
  expect(data).toBe(`${JSON.stringify(withoutRemoved(out, asked.publishing), null, 1)}\n`);

  const said = { mapping, answers: {}, taken: ['a'], publishing: asked.publishing };
  const project = await page.call('project', [said]);
  const other = threads();
  expect(await other.call('open', [project])).toEqual(said);
  await other.call('run', [mapping]);
  expect(await other.call('counted', [asked])).toEqual(await page.call('counted', [asked]));
  expect(await other.call('open', [new Blob(['no project'])])).toBeUndefined();
});

test('given up, there is nothing of it, and all goes on', async () => {
  const { page } = await started();
  const before = await page.call('counted', [asked]);
  for (const atOnce of [true, false]) {
    const stop = new AbortController();
    const making = page.call('site', [asked, APP, new Map()], { signal: stop.signal, atOnce });
    stop.abort();
    await expect(making).rejects.toBe(stop.signal.reason);
  }
  expect(await page.call('counted', [asked])).toEqual(before);
});
