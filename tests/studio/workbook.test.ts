/** Workbooks there and back: the template filled in is clean, and a corrected workbook differs in the corrected cells alone. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { emptyMapping } from '../../src/import/columns/mapping';
import { ImportSession } from '../../src/import/session';
import { patchWorkbook, type CellPatch } from '../../src/import/xlsx/patch';
import { templateWords } from '../../src/i18n/studio-template';
import { correctionOf } from '../../src/studio/fixes';
import { withCells } from '../../src/studio/answers';
import { template, TEMPLATES } from '../../src/studio/template';
import { fewNames } from '../import/few-names';
import { makeXlsx } from '../import/make-xlsx';

const mapping = { ...emptyMapping(), home: { name: 'Dongyu University', place: 'Beijing' } };

/** Rows typed into the template below its examples, and the examples overwritten. */
const FILLED: Record<'en' | 'zh', string[][]> = {
  en: [
    [
      '2019-03-04/2019-03-09',
      'outbound',
      'Spain (Madrid)',
      'Distance University',
      'Talks',
      '5',
      'done',
      'public',
      '',
    ],
    ['2019-09', 'inbound', 'Norway', 'Fjord College', 'Campus visit', '3', 'done', 'public', ''],
    [
      '2020-05-11',
      'outbound',
      'Kazakhstan (Almaty, Astana)',
      'Steppe University',
      'Talks',
      '2',
      'planned',
      'public',
      '',
    ],
    [
      '2019-12-24',
      'outbound',
      'Kazakhstan (Pavlodar)',
      'Ertis University',
      'Talks',
      '4',
      'done',
      'internal',
      '',
    ],
  ],
  zh: [
    ['2019年3月4日至9日', '出访', '西班牙（马德里）', '远程大学', '商谈课程互认', '5', '已完成', '公开', ''],
    ['2019年9月', '来访', '挪威', '峡湾学院', '访问校园', '3', '已完成', '公开', ''],
    [
      '2020年5月11日',
      '出访',
      '哈萨克斯坦（阿拉木图、阿斯塔纳）',
      '草原大学',
      '洽谈',
      '2',
      '计划中',
      '公开',
      '',
    ],
    ['2019年12月24日', '出访', '哈萨克斯坦（巴甫洛达尔）', '额尔齐斯大学', '洽谈', '4', '已完成', '内部', ''],
  ],
};

const cellsOf = (sheet: string, rows: readonly (readonly string[])[]): CellPatch[] =>
  rows.flatMap((row, r) =>
    row.map((text, c) => ({ sheet, cell: `${String.fromCharCode(65 + c)}${r + 2}`, text })),
  );

describe.each(TEMPLATES)('the template (%s)', (language) => {
  test('comes back filled in, and nothing in it is asked', async () => {
    const { name, bytes } = template(language);
    const [visits] = templateWords[language].sheets;
    const filled = patchWorkbook(bytes, cellsOf(visits!.name, FILLED[language])).bytes;
    const session = new ImportSession({ readers: fewNames });
    await session.add([{ name, bytes: filled }], mapping);
    const summary = await session.run(mapping);
    const asked = session.findings(0, 100, { marks: ['decide', 'look', 'not-taken'] });
    expect(asked.map(({ code, value, at }) => [code, value, at.cell])).toEqual([]);
    expect(summary.sheets.map(({ drafts }) => drafts)).toEqual([4, 1]);
    const { events } = session.dataset({ updated: '2026-01-01' });
    // Internal rows stay here.
    expect(events.map(({ when, direction, status }) => [when, direction, status])).toEqual([
      ['2019-03-04/2019-03-09', 'outbound', 'done'],
      ['2019-09', 'inbound', 'done'],
      ['2020-05-11', 'outbound', 'planned'],
      ['2018-05-14', 'mutual', undefined],
    ]);
  });

  test('keeps its drop-downs when it is filled in', () => {
    const { bytes } = template(language);
    const [visits] = templateWords[language].sheets;
    const sheet = strFromU8(
      unzipSync(patchWorkbook(bytes, cellsOf(visits!.name, FILLED[language])).bytes)[
        'xl/worksheets/sheet1.xml'
      ]!,
    );
    const lists = visits!.columns.flatMap(({ list }) => (list ? [list.join(',')] : []));
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists) expect(sheet).toContain(`<formula1>"${list}"</formula1>`);
  });
});

describe('the corrected workbook', () => {
  const book = makeXlsx({
    sheets: [
      {
        name: '出访',
        rows: [
          ['2019年出访统计'],
          ['日期', '出访国家', '邀请单位', '团组人数', '备注'],
          ['2019.3.4-9', '西班牙', '远程大学', 5, { rich: ['经费', '自筹'] }],
          ['12月24日至28日', '哈萨克斯坦', '额尔齐斯大学', 4, { formula: 'D4*2', value: 8 }],
          [{ date: 43617 }, '挪威', '峡湾学院', 3, ''],
        ],
      },
      { name: '别的', rows: [['不是记录'], ['照原样']] },
    ],
  });
  const name = '出访2019.xlsx';

  test('differs in the corrected cell alone, every other byte as it was', async () => {
    const session = new ImportSession({ readers: fewNames });
    await session.add([{ name, bytes: book.slice() }], mapping);
    await session.run(mapping);
    const [finding] = session.findings(0, 10, { codes: ['no-year'] });
    const cell = correctionOf(finding!, finding!.suggestion!, finding!.value!)!;
    const answers = withCells({}, [cell]);
    await session.run(mapping, answers);
    expect(session.findings(0, 10, { codes: ['no-year'] })).toEqual([]);

    const [before, after] = [book, (await session.workbook(name, answers))!].map((bytes) => unzipSync(bytes));
    expect(Object.keys(after!)).toEqual(Object.keys(before!));
    const changed = Object.keys(before!).filter(
      (part) => strFromU8(before![part]!) !== strFromU8(after![part]!),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const cells = (part: Uint8Array) => strFromU8(part).split(/(?=<c )/);
    const [old, now] = [before!, after!].map((parts) => cells(parts['xl/worksheets/sheet1.xml']!));
    expect(now!.length).toBe(old!.length);
    const differing = old!.flatMap((one, i) => (one === now![i] ? [] : [[one.slice(0, 9), now![i]!]]));
    expect(differing).toHaveLength(1);
    expect(differing[0]![1]).toContain('2019-12-24/2019-12-28');
    expect(differing[0]![0]).toContain('A4');
  });

  test('uncorrected it is the same, part for part', async () => {
    const session = new ImportSession({ readers: fewNames });
    await session.add([{ name, bytes: book.slice() }], mapping);
    await session.run(mapping);
    const [before, after] = [book, (await session.workbook(name, {}))!].map((bytes) => unzipSync(bytes));
    expect(after).toEqual(before);
  });
});
