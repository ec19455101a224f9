import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import validate from '../../src/cli/validate';

/** Runs the command as the command line does. */
async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await validate(args, {
    cwd: process.cwd(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

const DATASET = 'data/exchanges.json';
const ONE_FAULT = 'tests/fixtures/bad/no-such-day.json';

test('a dataset without a fault', async () => {
  const { code, out, err } = await run(DATASET);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^data\/exchanges\.json: no fault found; \d+ events\.\n$/);
});

test('a fault is told where it stands, in either language', async () => {
  const { code, out } = await run(ONE_FAULT);
  expect(code).toBe(1);
  expect(out).toMatch(/Event \d+ .*there is no such day/);
  expect((await run('--lang', 'zh-CN', ONE_FAULT)).out).toMatch(/没有这一天/);
});

test('as JSON, and nothing but JSON', async () => {
  const { code, out } = await run('--json', ONE_FAULT);
  const { readable, kept, findings } = JSON.parse(out) as Record<string, unknown>;
  expect({ code, readable }).toEqual({ code: 1, readable: true });
  const events = (JSON.parse(readFileSync(ONE_FAULT, 'utf8')) as { events: unknown[] }).events.length;
  expect(kept).toMatchObject({ events });
  expect(findings).toMatchObject([{ code: 'date-calendar', message: expect.stringMatching(/no such day/) }]);
});

test('nothing that could be read', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'page.json');
  writeFileSync(file, '<!doctype html><title>Sign in</title>');
  const { code, out } = await run(file);
  expect(code).toBe(2);
  expect(out).toMatch(/web page came instead of a dataset/);
});

test('a file that is not there, and arguments that make no sense', async () => {
  expect(await run('nowhere.json')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/nowhere\.json could not be read/),
  });
  expect(await run()).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/npm run validate/) });
  expect(await run('--jsn', DATASET)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/--jsn/),
  });
});
