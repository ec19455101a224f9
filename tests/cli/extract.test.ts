import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import extract from '../../src/cli/extract';

const cwd = mkdtempSync(join(tmpdir(), 'atlas-extract-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await extract(args, {
    cwd,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
  });
  return { code, json: JSON.parse(out.join('')), err: err.join('') };
}

put('en.txt', 'Last Friday Avon University and Kyoto University, Japan, signed an agreement.');
put('zh.txt', '5月19日，我校与爱沙尼亚塔尔图大学签署合作协议。');
put('zh-gb.txt', new Uint8Array([0xce, 0xd2, 0xd0, 0xa3, 0xa1, 0xa3]));
put('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));

describe('npm run extract', () => {
  test('one object per file, in the order given', async () => {
    const { code, json } = await run('zh.txt', 'en.txt', '--published', '2023-05-22');
    expect(code).toBe(0);
    expect(json.map(({ file }: { file: string }) => file)).toEqual(['zh.txt', 'en.txt']);
    expect(json[0].events).toMatchObject([
      { type: 'agreement', date: '2023-05-19', partners: ['塔尔图大学'] },
    ]);
    expect(json[1].events).toMatchObject([{ type: 'agreement', date: '2023-05-19', status: 'done' }]);
  });

  test('every key that is promised', async () => {
    const { json } = await run('en.txt', '--published', '2023-05-22', '--home', 'Avon University');
    const [event] = json[0].events;
    expect(event).toMatchObject({
      home: 'Avon University',
      direction: 'mutual',
      partners: ['Kyoto University'],
    });
    expect(event.places[0]).toMatchObject({ country: 'JP', inferred: expect.any(Boolean) });
    expect(event.quotes).toEqual([
      'Last Friday Avon University and Kyoto University, Japan, signed an agreement.',
    ]);
  });

  test('a repeated text is one event, listed with the first', async () => {
    put('again.txt', 'Last Friday Avon University and Kyoto University, Japan, signed an agreement.');
    const { json } = await run('en.txt', 'again.txt', '--published', '2023-05-22');
    expect(json[0].events[0].also).toEqual(['again.txt']);
    expect(json[1].events).toEqual([]);
  });

  test('GB18030 is read', async () => {
    expect((await run('zh-gb.txt')).code).toBe(0);
  });

  test('1 where some files could not be read, 2 where none could; JSON in any case', async () => {
    const some = await run('en.txt', 'missing.txt');
    expect([some.code, some.json.length]).toEqual([1, 2]);
    expect(some.err).toContain('missing.txt');
    expect((await run('picture.txt')).code).toBe(2);
    expect(await run()).toMatchObject({ code: 2, json: [] });
    expect(await run('en.txt', '--published', 'May')).toMatchObject({ code: 2, json: [] });
    expect(await run('--nonsense')).toMatchObject({ code: 2, json: [] });
  });
});
