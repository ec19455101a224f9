/** What columns mean beside one another, and what a title says of the year: as a list of tables, each read whole. */
import { describe, expect, test } from 'vitest';
import { studyYearIn, yearIn } from '../../src/import/columns/looks';
import { proposeSheet } from '../../src/import/columns/propose';
import { readDate } from '../../src/import/values';
import { columnLetter, type Cell, type Sheet } from '../../src/import/rows';

const cell = (text: string): Cell => ({ text });

function sheetOf(title: string, names: string, ...rows: string[]): Sheet {
  return {
    file: 'list.csv',
    columns: names.split('|').map((name, i) => ({ letter: columnLetter(i), name })),
    headerRow: 2,
    title: [title],
    rows: rows.map((row, i) => ({ number: i + 3, cells: row.split('|').map(cell) })),
  };
}

const meaningsOf = (...table: Parameters<typeof sheetOf>) =>
  proposeSheet(sheetOf(...table))
    .columns.map(({ meaning }) => meaning)
    .join(' ');

describe('columns beside one another', () => {
  test.each([
    ['出访团组', '离境|入境|出访国家', '2023.9.4|2023.9.11|西班牙', 'start end country'],
    ['来访', '入境|离境|来访国家', '2023.9.4|2023.9.11|西班牙', 'start end country'],
    ['Visitors', 'Arrival|Departure|Country', '9/14/2021|9/16/2021|Kenya', 'start end country'],
    ['Outgoing', 'Departure|Return|Country', '9/14/2021|9/16/2021|Kenya', 'start end country'],
    ['Outgoing', 'From|To|Country', '3/10/2022|7/10/2022|Kenya', 'start end country'],
    ['Outgoing', 'From|To|Date', 'Ningbo|Nairobi|3/10/2022', 'from city date'],
    ['来访登记', '来访单位|接待单位|日期', '马来亚大学|国际处|2024.3.5', 'partner unit date'],
    ['出访登记', '邀请单位|接待单位|日期', '马来亚大学|国际处|2024.3.5', 'partner partner date'],
    ['出访登记', '团组名称|邀请方|日期', '校长团组|华沙大学|2019.6.1', 'group partner date'],
    ['交流情况', '交流形式|地区|时间', '来访|澳门|2019年4月', 'direction country date'],
    ['协议', '签署日期|有效期至|是否自动续签', '2019.3.6|2024.3.5|是', 'signed valid-until renewal'],
    ['学生交换', '学年|起止时间|合作院校', '2022-2023|2022.9-2023.1|全南大学', 'year date partner'],
  ])('%s: %s', (title, names, row, expected) => {
    expect(meaningsOf(title, names, row)).toBe(expected);
  });
});

describe('a year of study', () => {
  test.each([
    ['Incoming delegations, academic year 2023-24', 2023],
    ['2023—2024学年来访', 2023],
    ['Visits 2023/2024', undefined],
    ['2021-2023', undefined],
    ['Log 2023-12', undefined],
  ])('%s', (title, expected) => {
    expect(studyYearIn(title)).toBe(expected);
  });

  test('suggests its second year for what lies before August, and a plain year no other', () => {
    const suggested = (text: string, ofStudy: boolean) =>
      readDate(text, { suggestedYear: 2023, ofStudy }).doubt?.suggestion;
    expect(yearIn('2023-24')).toBe(2023);
    expect([suggested('12 October', true), suggested('15 January', true)]).toEqual([
      '2023-10-12',
      '2024-01-15',
    ]);
    expect(suggested('15 January', false)).toBe('2023-01-15');
    expect(suggested('3月中旬', true)).toBe('2024-03-11~/2024-03-20~');
  });
});
