import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLICY, serve } from '../../scripts/serve.mjs';

type Site = Awaited<ReturnType<typeof serve>>;

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  mkdirSync(join(folder, 'site', 'data'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'site', 'worker.mjs'), '');
  writeFileSync(join(folder, 'site', 'data', '活动.json'), '{}');
  site = await serve({ root: join(folder, 'site') });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends the path as it stands; fetch would tidy it first. */
function get(path: string, from = site, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: from.port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on('error', fail).end();
  });
}

test('serves files with their types and the strict policy', async () => {
  const page = await get('/?x=1');
  expect(page).toMatchObject({ status: 200, body: '<!doctype html>' });
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  expect((await get('/worker.mjs')).headers['content-type']).toMatch('text/javascript');
  expect((await get('/data/%E6%B4%BB%E5%8A%A8.json')).headers['content-type']).toMatch('application/json');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '//../secret.txt',
])('serves nothing outside its folder: %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: '404 Not found\n' });
});

test('follows no link out of its folder', async ({ skip }) => {
  try {
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  } catch {
    skip('this system lets us make no link');
  }
  expect((await get('/link.txt')).status).toBe(404);
});

test.each(['/none.json', '/data', '/%', '/%00'])('says in plain text that there is no %s', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.headers['content-type']).toMatch('text/plain');
});

test('accepts nothing but reading', async () => {
  expect((await get('/', site, 'POST')).status).toBe(405);
  expect(await get('/', site, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('mounts a folder under a path, with other headers', async () => {
  const other = await serve({
    root: join(folder, 'site'),
    mount: '/atlas',
    headers: { 'content-security-policy': null, 'access-control-allow-origin': '*' },
  });
  try {
    expect(other.url).toBe(`http://127.0.0.1:${other.port}/atlas/`);
    const page = await get('/atlas/', other);
    expect(page.status).toBe(200);
    expect(page.headers['access-control-allow-origin']).toBe('*');
    expect(page.headers['content-security-policy']).toBeUndefined();
    expect((await get('/', other)).status).toBe(404);
    expect((await get('/atlasindex.html', other)).status).toBe(404);
  } finally {
    await other.close();
  }
});

test('takes the next port when one is taken, if allowed', async () => {
  await expect(serve({ root: folder, port: site.port })).rejects.toThrow('EADDRINUSE');
  const other = await serve({ root: folder, port: site.port, next: true });
  expect(other.port).toBeGreaterThan(site.port);
  await other.close();
});
