/** The command as a person calls it: what it writes, says, and ends with. */
import { mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import importCommand from '../../src/cli/import';
import { parseText } from '../../src/model/parse';

const fixtures = `${import.meta.dirname}/../fixtures/import`;
const cwd = mkdtempSync(join(tmpdir(), 'atlas-import-'));
afterAll(() => rmSync(cwd, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await importCommand(args, {
    cwd,
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
  });
  return { code, ...said };
}

const map = join(cwd, 'map.json');
writeFileSync(
  map,
  JSON.stringify({
    format: 'exchange-atlas-mapping',
    version: 1,
    home: { name: 'Dongyu University', place: 'Ningbo', country: 'CN' },
    sheets: [],
  }),
);

test('clean files make a dataset without a word: 0', async () => {
  const { code, out } = await run(`${fixtures}/good/出访.xlsx`, '--map', map, '-o', 'a.json');
  expect(code).toBe(0);
  expect(out).toMatch(/Nothing to decide/);
  const { dataset, findings } = parseText(readFileSync(join(cwd, 'a.json'), 'utf8'));
  expect(findings).toEqual([]);
  expect(dataset!.events).toHaveLength(2);
});

test('findings are told in words or as JSON: 1', async () => {
  const file = `${fixtures}/bad/no such day outbound.csv`;
  const words = await run(file, '--map', map, '--lang', 'zh');
  expect(words.code).toBe(1);
  expect(words.out).toContain('没有这一天：“30 February 2019”。请对原件。');
  const json = await run(file, '--map', map, '--json');
  const { findings, events } = JSON.parse(json.out) as {
    findings: { code: string; where: string }[];
    events: number;
  };
  expect(events).toBe(3);
  expect(findings.map(({ code, where }) => [code, where])).toEqual([
    ['no-such-day', 'no such day outbound.csv, row 2 (A2)'],
    ['no-such-day', 'no such day outbound.csv, row 3 (A3)'],
  ]);
});

test('nothing read, nothing written: 2', async () => {
  const { code, out } = await run(`${fixtures}/bad/picture.csv`, 'not-there.csv', '-o', 'b.json');
  expect(code).toBe(2);
  expect(out).toContain('This is a picture (PNG)');
  expect(existsSync(join(cwd, 'b.json'))).toBe(false);
  expect((await run()).code).toBe(2);
  expect((await run('a.csv', '--published', 'soon')).code).toBe(2);
});

test('a text becomes drafts', async () => {
  const { code, out } = await run(`${fixtures}/good/release.txt`, '--json', '-o', 'c.json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: [{ format: 'text' }] });
});

test('a mapping corrects what was proposed', async () => {
  writeFileSync(join(cwd, 't.csv'), 'A,B,C\n3/4/2019,France,7\n5/6/2019,Spain,8\n');
  writeFileSync(
    join(cwd, 'm.json'),
    JSON.stringify({
      format: 'exchange-atlas-mapping',
      version: 1,
      home: { name: 'Dongyu University', place: 'Ningbo', country: 'CN' },
      sheets: [
        {
          file: 't*.csv',
          direction: 'outbound',
          type: 'visit',
          dateOrder: 'dmy',
          columns: { A: 'date', B: 'country', C: 'headcount' },
        },
      ],
    }),
  );
  const { code } = await run('t.csv', '--map', 'm.json', '-o', 'd.json');
  expect(code).toBe(0);
  const { dataset } = parseText(readFileSync(join(cwd, 'd.json'), 'utf8'));
  expect(dataset!.events.map(({ when, headcount }) => [when, headcount?.value])).toEqual([
    ['2019-04-03', 7],
    ['2019-06-05', 8],
  ]);
});

test('where the header stands can be said', async () => {
  writeFileSync(
    join(cwd, 'h.csv'),
    'Date,Country\nof visits,visited\nWhen it was,Where it was\n2019-03-04,France\n',
  );
  const sheets = [{ headerRow: 3, direction: 'outbound', columns: { A: 'date', B: 'country' } }];
  writeFileSync(
    join(cwd, 'h.json'),
    JSON.stringify({ format: 'exchange-atlas-mapping', version: 1, home: { name: 'H' }, sheets }),
  );
  await run('h.csv', '--map', 'h.json', '-o', 'e.json');
  const { dataset } = parseText(readFileSync(join(cwd, 'e.json'), 'utf8'));
  expect(dataset!.events.map(({ when }) => when)).toEqual(['2019-03-04']);
});

test('a file that cannot be opened is no clean run: 1 beside others, 2 alone', async () => {
  const beside = await run(`${fixtures}/good/出访.xlsx`, 'missing.csv', '--map', map);
  expect(beside.code).toBe(1);
  expect(beside.err).toMatch(/missing\.csv could not be read/);
  const alone = await run('missing.csv');
  expect(alone.code).toBe(2);
  for (const { out } of [beside, alone]) expect(out).not.toMatch(/Nothing to decide/);
});

test('a folder with spaces and Chinese letters in its name, and a path from there', async () => {
  const folder = mkdtempSync(join(cwd, '出 访 '));
  writeFileSync(join(folder, '出访 一.csv'), '日期,出访国家\n2019.12.24,哈萨克斯坦\n2019.3.4,法国\n');
  const from = relative(cwd, folder);
  const { code, err } = await run(
    `./${from}/出访 一.csv`,
    '--map',
    map,
    '--lang',
    'zh',
    '-o',
    `${from}/数据 一.json`,
  );
  expect([code, err]).toEqual([0, expect.stringContaining(`2项活动写入${from}/数据 一.json`)]);
  const { dataset } = parseText(readFileSync(join(folder, '数据 一.json'), 'utf8'));
  expect(dataset!.events[0]!.sources[0]!.file).toBe('出访 一.csv');
});
