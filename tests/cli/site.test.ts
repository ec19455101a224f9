import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import site from '../../src/cli/site';
import { APP } from '../publish/site';

let room: string;
let app: string;

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  app = join(room, 'app');
  for (const [path, content] of APP) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), content);
  }
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await site(args, {
    cwd: room,
    app: () => Promise.resolve(app),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

/** A dataset in the room, from the small fixture with some of its events. */
function dataset(name: string, ...titles: string[]): string {
  const file = join(room, `${name}.json`);
  const events = titles.map((title) => ({
    id: title.toLowerCase(),
    type: 'visit',
    title,
    participants: [],
    stops: [],
    sources: [],
  }));
  const rest = {
    format: 'exchange-atlas',
    version: 1,
    title: 'Small',
    languages: ['en'],
    updated: '2026-11-21',
    licence: '',
  };
  writeFileSync(file, JSON.stringify({ ...rest, home: [], organizations: [], places: [], events }));
  return file;
}

test('a folder, and what the command says of it', async () => {
  expect(await run(dataset('one', 'First', 'Second'), 'out')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^2 events published: \d+ files, \d\.\d MB, in out\n$/),
  });
  const listed = JSON.parse(readFileSync(join(room, 'out/files.json'), 'utf8')) as {
    files: { path: string }[];
  };
  for (const { path } of listed.files) expect(existsSync(join(room, 'out', path)), path).toBe(true);
  expect(readdirSync(join(room, 'out/event'))).toEqual(['first.en.html', 'second.en.html']);
});

test('the second time nothing of a record that is gone is left, and files of others stay', async () => {
  await run(dataset('one', 'First', 'Second'), 'again');
  writeFileSync(join(room, 'again/notes.txt'), 'ours');
  const { out } = await run(dataset('one', 'Second'), 'again');
  expect(out).toMatch(/1 file of the last time was removed\./);
  expect(readdirSync(join(room, 'again/event'))).toEqual(['second.en.html']);
  expect(existsSync(join(room, 'again/notes.txt'))).toBe(true);
});

test('a folder with other files is not touched', async () => {
  mkdirSync(join(room, 'full'));
  writeFileSync(join(room, 'full/index.html'), 'theirs');
  expect(await run(dataset('one', 'First'), 'full')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/full holds files/),
  });
  expect(readFileSync(join(room, 'full/index.html'), 'utf8')).toBe('theirs');
});

test('a list of files that was tampered with leads nowhere else', async () => {
  writeFileSync(join(room, 'precious.txt'), 'precious');
  mkdirSync(join(room, 'odd'));
  writeFileSync(
    join(room, 'odd/files.json'),
    JSON.stringify({ files: [{ path: '../precious.txt' }, { path: '/etc/hosts' }, { path: 7 }] }),
  );
  expect((await run(dataset('one', 'First'), 'odd')).code).toBe(0);
  expect(existsSync(join(room, 'precious.txt'))).toBe(true);
});

test('faults are told, and what can be read is published', async () => {
  const file = dataset('faulty', 'First');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"sources":[]', '"sources":[],"when":"2019-02-30"'));
  const { code, err } = await run(file, 'faulty-out');
  expect(code).toBe(0);
  expect(err).toMatch(/there is no such day/);
});

test('what makes no sense is refused, in words', async () => {
  const file = dataset('one', 'First');
  expect(await run(file)).toMatchObject({ code: 2, err: expect.stringMatching(/npm run site/) });
  expect(await run(file, 'x', '--base', 'atlas')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/--base/),
  });
  expect(await run(file, 'x', '--lang', 'fr')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/en and zh/),
  });
  expect(await run(file, 'x', '--nmes')).toMatchObject({ code: 2, err: expect.stringMatching(/--nmes/) });
  expect(await run('nowhere.json', 'x')).toMatchObject({ code: 2, err: expect.stringMatching(/nowhere/) });
  writeFileSync(join(room, 'login.json'), '<!doctype html>');
  expect(await run('login.json', 'x')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Nothing was published/),
  });
  expect(existsSync(join(room, 'x'))).toBe(false);
});

test("--basemap puts the host's own outlines in the place of ours", async () => {
  const pack = {
    type: 'Polygon',
    coordinates: [[[0, 0], [20, 0], [20, 20], [0, 0]]], // prettier-ignore
    approval: 'GS(2024)1234号',
  };
  writeFileSync(join(room, 'own.geojson'), JSON.stringify(pack));
  const { code, err } = await run(dataset('own', 'Here'), 'own-site', '--basemap', 'own.geojson');
  expect([code, err]).toEqual([0, '']);
  const land = readFileSync(join(room, 'own-site', 'basemap', 'land-110m.json'), 'utf8');
  expect(land).toContain('GS(2024)1234号');
  expect(land.length).toBeLessThan(200);
});

test('outlines that cannot be used are told, and nothing is published', async () => {
  writeFileSync(join(room, 'login.geojson'), '<html>');
  const { code, err } = await run(dataset('login', 'Here'), 'login-site', '--basemap', 'login.geojson');
  expect(code).toBe(2);
  expect(err).toContain('login.geojson: expected JSON; found: <html>');
  expect(existsSync(join(room, 'login-site'))).toBe(false);
  const missing = await run(dataset('login', 'Here'), 'login-site', '--basemap', 'nowhere');
  expect(missing.code).toBe(2);
  expect(missing.err).toContain('nowhere');
});
