import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { IMPORT_CODES, importFindingInWords } from '../../src/i18n/import';
import { importSheetWords } from '../../src/i18n/import-sheets';
import { MEANINGS, NAMES } from '../../src/import/columns/meanings';
import { matchName } from '../../src/import/columns/names';
import { identityByName, withoutIdentity } from '../../src/import/privacy/identity';
import { withholding } from '../../src/import/privacy/withhold';
import { parseCsv } from '../../src/import/read/csv';
import { readFile } from '../../src/import/read/read';
import { columnIndex, columnLetter } from '../../src/import/rows';
import { patchWorkbook } from '../../src/import/xlsx/patch';
import { makeXlsx, type Made } from './make-xlsx';

describe('the ten findings, word for word', () => {
  const said = (
    code: Parameters<typeof importFindingInWords>[0]['code'],
    value: string | undefined,
    params: object,
  ) =>
    (['en', 'zh'] as const).map((language) =>
      importFindingInWords(
        { code, ...(value !== undefined && { value }), params: params as never },
        language,
      ),
    );

  test.each([
    [
      'no-year',
      '{v}',
      { y: '{y}' },
      'No year. The cell says “{v}”; without a year it stays off the timeline. Suggested: {y}, from the title row.',
      '日期没有年份。格里写的是“{v}”，没有年份就不放上时间线。建议：{y}（据标题行）。',
    ],
    [
      'no-such-day',
      '{v}',
      {},
      'There is no such day: “{v}”. Please check the original.',
      '没有这一天：“{v}”。请对原件。',
    ],
    [
      'day-or-month',
      '{v}',
      { a: '{a}', b: '{b}' },
      'Day or month first? “{v}” is {a} or {b}, and nothing in this column decides.',
      '日在前还是月在前？“{v}”可以是{a}，也可以是{b}，本列没有旁证。',
    ],
    [
      'all-january',
      undefined,
      { n: '{n}' },
      'Are these years? All {n} dates here are 1 January.',
      '这些是年份吗？本列{n}个日期都是1月1日。',
    ],
    [
      'city-country',
      undefined,
      { city: '{city}', c1: '{c1}', c2: '{c2}' },
      '{city} is in {c2}; the cell says {c1}. Which is right?',
      '{city}在{c2}，格里写的是{c1}。哪个对？',
    ],
    [
      'same-name',
      undefined,
      { city: '{city}', a: '{a}', b: '{b}' },
      'Which {city}? {a}, or {b}.',
      '是哪一个“{city}”？{a}，还是{b}？',
    ],
    [
      'place-not-found',
      '{v}',
      {},
      '“{v}” was not found. Kept in the list; no point on the map.',
      '查不到“{v}”。留在名单里，不上地图。',
    ],
    ['not-a-count', '{v}', {}, '“{v}” is not a number of people. Left empty.', '“{v}”读不出人数，先空着。'],
    [
      'row-total',
      undefined,
      { r: '{r}' },
      'Row {r} is a total, not a record. Not taken; it stays in your workbook.',
      '第{r}行是合计，不是记录。不采用，原样留在表里。',
    ],
    [
      'column-identity',
      undefined,
      { col: '{col}', n: '{n}' },
      '{col} is never taken. Its {n} values were dropped before anything was kept.',
      '“{col}”一律不收。{n} 个值读入时即丢弃，本机没有留下。',
    ],
  ] as const)('%s', (code, value, params, en, zh) => {
    expect(said(code, value, params)).toEqual([en, zh]);
  });

  test('every finding ends as a sentence, blames nobody, and shouts at nobody', () => {
    for (const code of IMPORT_CODES)
      for (const language of ['en', 'zh'] as const) {
        const sentence = importFindingInWords({ code, value: 'x', params: {} }, language);
        expect(sentence).toMatch(language === 'en' ? /[.?]$/ : /[。？]$/);
        expect(sentence).not.toMatch(/[!！]|\binvalid\b|\berror\b|错误|无效|非法/i);
      }
  });
});

describe('columns', () => {
  test('a name stands for one thing only, and finds itself', () => {
    const all = Object.entries(NAMES).flatMap(([meaning, names]) =>
      names.map((name) => [name, meaning] as const),
    );
    expect(all.map(([name]) => name).filter((name, i, list) => list.indexOf(name) !== i)).toEqual([]);
    for (const [name, meaning] of all) expect(matchName(name), name).toMatchObject({ meaning });
  });

  test.each([
    ['出访国家（地区）', 'country'],
    ['出访时间 / 离境日期', 'start'],
    ['经停国家（地区）', 'transit'],
    ['Country/ies', 'country'],
    ['No. of people', 'headcount'],
    ['Valid until', 'valid-until'],
    ['代表团主要成员及工作人员', 'people'],
    ['日期 Date', 'date'],
    ['Unit/Faculty/College', 'unit'],
    ['在外停留天数', undefined],
    ['Frobnication', undefined],
  ])('%s', (name, meaning) => expect(matchName(name)?.meaning).toBe(meaning));

  test('every meaning and reason has words in both languages', () => {
    for (const language of ['en', 'zh'] as const)
      expect(Object.keys(importSheetWords[language].meanings).toSorted()).toEqual([...MEANINGS].toSorted());
  });
});

describe('what belongs to persons', () => {
  test.each([
    '护照号',
    '身份证号码',
    '手机',
    '联系电话',
    'E-mail',
    '电子邮箱',
    '学号',
    '工号',
    '出生日期',
    'Passport No.',
    'Student ID',
    'Date of birth',
    'Telephone',
    '政审情况',
    '因公护照号',
    '性别',
  ])('%s is dropped by its name', (name) => expect(identityByName(name)).toBeDefined());

  test.each([...Object.values(NAMES).flat()])('%s is no such name', (name) =>
    expect(identityByName(name), name).toBeUndefined(),
  );

  test.each([
    ['张三 13812345678', '张三'],
    ['张三（电话：138 1234 5678）', '张三'],
    ['a.b@example.edu', ''],
    ['护照E12345678', ''],
    ['11010519491231002X', ''],
    ['+86 10 6666 7777', ''],
  ])('%s', (text, rest) => expect(withoutIdentity(text).text).toBe(rest));

  test.each([
    '2019.12.24-28',
    '2019-12-24/2019-12-28',
    '经费 120000 元',
    '43823',
    '5人',
    'MoU 2019-0012',
    '43.25 76.95',
    '2019年12月24日至2020年1月3日',
  ])('%s stays as it is', (text) => expect(withoutIdentity(text)).toEqual({ text, found: [] }));

  test('names in running words', () => {
    const withhold = withholding(['林知夏', 'Lin', 'Anna Berg']);
    expect(withhold('林知夏率团访问Berlin')).toBe('［姓名略］率团访问Berlin');
    expect(withhold('Lin and Anna Berg in Berlin')).toBe('[name withheld] and [name withheld] in Berlin');
  });
});

describe('separated text is read as it was written', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', '中', ' ', '\t') });
  test.each([',', ';', '\t'])('with "%s"', async (separator) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const text = rows
            .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
            .join('\r\n');
          const { records } = await parseCsv(text, separator);
          expect(records.map(({ fields }) => fields)).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('whatever it is, reading ends and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { findings, sheets, text } = await readFile({ name: 'a.csv', bytes });
        expect(findings.length + sheets.length + (text === undefined ? 0 : 1)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test('letters of columns', () => {
  fc.assert(fc.property(fc.nat(20_000), (n) => columnIndex(columnLetter(n)) === n));
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

describe('corrections go back into the workbook', () => {
  const rows: Made[][] = [
    ['序号', '日期', '国家', '人数', '护照号'],
    [1, { date: 43823 }, { rich: ['哈萨', '克斯坦'] }, { formula: '2+2', value: 4 }, 'E12345678'],
    [2, '12月24日', '西班牙', 5, 'E87654321'],
    [4, '2019.3.4', '法国'],
  ];
  const bytes = makeXlsx({
    sheets: [
      { name: '出访', rows },
      { name: '来访', rows },
    ],
    parts: { 'xl/media/image1.png': 'not a picture' },
  });
  const cellsOf = async (file: Uint8Array) =>
    (await readFile({ name: 'a.xlsx', bytes: file })).sheets.map((sheet) =>
      sheet.rows.map(({ cells }) => cells.map(({ text }) => text)),
    );

  test('unchanged cells, and every other part, stay as they were', async () => {
    const patches = [
      { sheet: '出访', cell: 'B3', text: '2019-12-24' },
      { sheet: '出访', cell: 'D4', text: '=1+1 & <b>' },
      { sheet: '出访', cell: 'F9', text: '新' },
    ];
    const { bytes: patched, left } = patchWorkbook(bytes, patches);
    expect(left).toEqual([]);
    const [before, after] = [await cellsOf(bytes), await cellsOf(patched)];
    expect(after[1]).toEqual(before[1]);
    expect(after[0]![1]!.slice(0, 5)).toEqual(['2', '2019-12-24', '西班牙', '5', 'E87654321']);
    expect(after[0]![2]!.slice(0, 4)).toEqual(['4', '2019.3.4', '法国', '=1+1 & <b>']);
    expect(after[0]![0]!.slice(0, 5)).toEqual(before[0]![0]);
    expect(after[0]![3]![5]).toBe('新');
    const [parts, originals] = [unzipSync(patched), unzipSync(bytes)];
    expect(Object.keys(parts)).toEqual(Object.keys(originals));
    for (const [name, part] of Object.entries(originals))
      if (!name.endsWith('sheet1.xml')) expect(parts[name], name).toEqual(part);
  });

  test('any cells, any texts', async () => {
    const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'G'), fc.integer({ min: 2, max: 7 }));
    const text = fc.string({
      unit: fc.constantFrom('a', '&', '<', '>', '"', '中', '1', '=', '$'),
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(cell, text, async ([column, row], typed) => {
        const { bytes: patched } = patchWorkbook(bytes, [
          { sheet: '出访', cell: `${column}${row}`, text: typed },
        ]);
        const { sheets } = await readFile({ name: 'a.xlsx', bytes: patched });
        const read = sheets[0]!.rows.find(({ number }) => number === row)!.cells[columnIndex(column)]!;
        expect(read.text).toBe(typed);
        expect((await cellsOf(patched))[1]).toEqual((await cellsOf(bytes))[1]);
      }),
      { numRuns: 40 },
    );
  });

  test('what was dropped is in no part of it', () => {
    const blanked = ['出访', '来访'].map((sheet) => ({ sheet, column: 'E', below: 1 }));
    const parts = unzipSync(patchWorkbook(bytes, [], blanked).bytes);
    for (const part of Object.values(parts))
      expect(new TextDecoder().decode(part)).not.toMatch(/E12345678|E87654321/);
    expect(new TextDecoder().decode(parts['xl/sharedStrings.xml'])).toContain('护照号');
  });

  test('a formula that is written over takes the order of reckoning with it', () => {
    const chain = '<calcChain><c r="D2" i="1"/></calcChain>';
    const file = makeXlsx({ sheets: [{ name: '出访', rows }], parts: { 'xl/calcChain.xml': chain } });
    expect(
      Object.keys(unzipSync(patchWorkbook(file, [{ sheet: '出访', cell: 'B3', text: 'x' }]).bytes)),
    ).toContain('xl/calcChain.xml');
    expect(
      Object.keys(unzipSync(patchWorkbook(file, [{ sheet: '出访', cell: 'D2', text: '5' }]).bytes)),
    ).not.toContain('xl/calcChain.xml');
  });
});
