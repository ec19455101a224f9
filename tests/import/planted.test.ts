/** A workbook of 300 rows with 40 faults planted: those 40 are found, each in its cell, and nothing else. */
import { expect, test } from 'vitest';
import { nameReaders } from '../../src/import/assemble/readers';
import { importFiles } from '../../src/import/import';
import { withoutPersonalData } from '../../src/import/privacy/drop';
import { readFile } from '../../src/import/read/read';
import { loadGazetteer } from '../../src/import/values';
import { makeXlsx, type Made } from './make-xlsx';

const HEADER = [
  '序号',
  '日期',
  '团长',
  '邀请单位',
  '出访国家（地区）',
  '城市',
  '出访任务',
  '团组人数',
  '备注',
];
const [DATE, , , COUNTRY, CITY, , PEOPLE, NOTE] = [1, 2, 3, 4, 5, 6, 7, 8];
const PLACES = [
  ['哈萨克斯坦', '阿拉木图'],
  ['西班牙', '马德里'],
  ['法国', '巴黎'],
  ['德国', '柏林'],
  ['日本', '东京'],
  ['挪威', '奥斯陆'],
  ['泰国', '曼谷'],
  ['新西兰', '惠灵顿'],
];
const two = (n: number) => String(n).padStart(2, '0');
const FORMS: ((month: number, day: number) => Made)[] = [
  (m, d) => `2019.${m}.${d}-${d + 3}`,
  (m, d) => `2019年${m}月${d}日至${d + 3}日`,
  (m, d) => `2019-${two(m)}-${two(d)}`,
  (m, d) => ({ date: 43465 + [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][m - 1]! + d }),
  (m, d) => `2019年${m}月${d}日—${d + 2}日`,
];

/** Row i of 300, from 0, without a fault. */
function sound(i: number): Made[] {
  const [country, city] = PLACES[i % PLACES.length]!;
  const date = FORMS[i % FORMS.length]!(1 + (i % 12), 1 + (i % 24));
  return [
    i + 1,
    date,
    `第${i + 1}团团长（处长）`,
    `第${i + 1}合作大学`,
    country!,
    city!,
    `第${i + 1}次商谈`,
    `${1 + (i % 6)}人`,
    '',
  ];
}

const PLANTED: [row: number, column: number, value: Made, code: string][] = [
  ...[3, 40, 77, 120].map((row): [number, number, Made, string] => [
    row,
    DATE!,
    `${1 + (row % 9)}月${(row % 20) + 1}日至${(row % 20) + 4}日`,
    'no-year',
  ]),
  ...['2019年2月29日', '2019-06-31', '2019.13.5'].map((text, i): [number, number, Made, string] => [
    8 + i * 30,
    DATE!,
    text,
    'no-such-day',
  ]),
  ...['见附件', '另行通知后定'].map((text, i): [number, number, Made, string] => [
    11 + i * 41,
    DATE!,
    text,
    'not-a-date',
  ]),
  ...[14, 90].map((row): [number, number, Made, string] => [
    row,
    DATE!,
    '2019.5.9-2019.5.4',
    'date-reversed',
  ]),
  ...[17, 130, 210].map((row): [number, number, Made, string] => [
    row,
    COUNTRY!,
    '西斑牙',
    'country-not-found',
  ]),
  ...[20, 140, 220].map((row): [number, number, Made, string] => [row, CITY!, '塔什干', 'city-country']),
  ...[23, 150].map((row): [number, number, Made, string] => [row, CITY!, '查无此地市', 'place-not-found']),
  ...[26, 160, 230, 240].map((row): [number, number, Made, string] => [row, PEOPLE!, '若干', 'not-a-count']),
  ...[29, 170].map((row): [number, number, Made, string] => [row, PEOPLE!, '¥30000', 'other-number']),
  ...[32, 180].map((row): [number, number, Made, string] => [
    row,
    NOTE!,
    '含经停阿布扎比',
    'transit-in-notes',
  ]),
  ...[35, 190].map((row): [number, number, Made, string] => [row, NOTE!, '（内部）不报道', 'row-internal']),
  ...[43, 195].map((row): [number, number, Made, string] => [row, NOTE!, '电话13812345678', 'cell-identity']),
  ...[46, 200].map((row): [number, number, Made, string] => [row, PEOPLE!, { error: '#REF!' }, 'cell-error']),
  [49, PEOPLE!, { formula: 'SUM(1,2)' }, 'cell-no-value'],
  [52, NOTE!, '=HYPERLINK("x")', 'cell-formula-text'],
  [55, NOTE!, '<b>重要</b>', 'cell-markup'],
];

/** Whole rows: totals, a header again, a row twice, one with nothing. Index from 0. */
const ROWS: [row: number, cells: (all: Made[][]) => Made[], code: string][] = [
  [299, () => ['合计', '', '', '', '', '', '', 900], 'row-total'],
  [100, () => ['小计', '', '', '', '', '', '', 300], 'row-total'],
  [101, () => HEADER, 'row-header'],
  [110, (all) => [111, ...all[109]!.slice(1)], 'row-twice'],
];

test('300 rows, 40 faults, 40 findings', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => sound(i));
  for (const [row, column, value] of PLANTED) rows[row]![column] = value;
  // A city that lies elsewhere needs a country that it doesn't lie in.
  for (const [row, , , code] of PLANTED) if (code === 'city-country') rows[row]![COUNTRY!] = '哈萨克斯坦';
  for (const [row, , , code] of PLANTED) if (code === 'country-not-found') rows[row]![CITY!] = '';
  for (const [row, cells] of ROWS) rows[row] = cells(rows);
  const planted = [
    ...PLANTED.map(([row, column, , code]) => `${code} ${'ABCDEFGHI'[column]}${row + 3}`),
    ...ROWS.map(([row, , code]) => `${code} ${row + 3}`),
  ];
  expect(planted).toHaveLength(40);

  const bytes = makeXlsx({
    sheets: [{ name: '出访', rows: [['2019年出访统计'], HEADER, ...rows], merges: ['A1:I1'] }],
  });
  const file = withoutPersonalData(await readFile({ name: '出访统计.xlsx', bytes }));
  const home = { name: '东屿大学', place: '宁波', country: 'CN' };
  const { findings, drafts } = await importFiles([file], {
    readers: nameReaders(await loadGazetteer()),
    mapping: { format: 'exchange-atlas-mapping', version: 1, home, sheets: [] },
  });
  const found = findings.map(({ code, at }) => `${code} ${at.cell ?? at.row}`);
  expect(found.toSorted()).toEqual(planted.toSorted());
  expect(drafts).toHaveLength(300 - ROWS.length);
});
