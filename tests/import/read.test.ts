import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../src/import/read/decode';
import { readFile } from '../../src/import/read/read';
import type { Sheet } from '../../src/import/rows';
import { dateFormatOf, dayOfSerial } from '../../src/import/xlsx/formats';
import { dayOfDate, isoOfDay } from '../../src/model/time';
import { makeXlsx } from './make-xlsx';

const texts = (sheet: Sheet) =>
  sheet.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]);
const names = (sheet: Sheet) => sheet.columns.map(({ name }) => name);
const read = (name: string, bytes: Uint8Array | string) =>
  readFile({ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes });

describe('encodings', () => {
  const GBK = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2]; // 日期,国家
  const wide = (text: string, big = false) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const code = char.charCodeAt(0);
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  test.each([
    ['UTF-8', strToU8('日期,国家\n2019,法国'), 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8('日期')]), 'utf-8'],
    ['ASCII', strToU8('Date,Country\n2019,France'), 'utf-8'],
    ['UTF-16, low byte first', Uint8Array.from([0xff, 0xfe, ...wide('日期,国家')]), 'utf-16le'],
    ['UTF-16, high byte first', Uint8Array.from([0xfe, 0xff, ...wide('日期', true)]), 'utf-16be'],
    ['UTF-16 without a mark', wide('Date,Country\r\n2019,France\r\n'), 'utf-16le'],
    ['UTF-16 without a mark, high byte first', wide('Date,Country\r\n2019,France\r\n', true), 'utf-16be'],
    ['GB18030', Uint8Array.from(GBK), 'gb18030'],
    [
      'Windows-1252',
      Uint8Array.from([...strToU8('Universit'), 0xe9, ...strToU8(' de Montr'), 0xe9, ...strToU8('al')]),
      'windows-1252',
    ],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });
});

describe('separated text', () => {
  test('a title, comments, quoted line ends and CR alone keep their lines', async () => {
    const file = await read(
      'a.csv',
      '出访统计 2019,,\r# made by hand\r日期,出访国家,备注\r2019.3.4,法国,"two\rlines"\r2019.4.5,德国,\r',
    );
    const [sheet] = file.sheets;
    expect(names(sheet!)).toEqual(['日期', '出访国家', '备注']);
    expect(sheet!.headerRow).toBe(3);
    expect(sheet!.title).toEqual(['出访统计 2019', '# made by hand']);
    expect(texts(sheet!)).toEqual([
      [4, '2019.3.4', '法国', 'two\rlines'],
      [6, '2019.4.5', '德国', ''],
    ]);
  });

  test.each([',', ';', '\t'])('is cut at "%s"', async (separator) => {
    const rows = [
      ['Date', 'Country', 'Host'],
      ['2019-01-02', 'France', 'A'],
      ['2019-02-03', 'Spain', 'B'],
    ];
    const file = await read('a.txt', rows.map((row) => row.join(separator)).join('\n'));
    expect(file.format).toBe('csv');
    expect(names(file.sheets[0]!)).toEqual(rows[0]);
    expect(file.sheets[0]!.rows).toHaveLength(2);
  });

  test('running text is no table', async () => {
    const file = await read(
      'a.txt',
      'From 1 to 8 December 2019, a delegation of five, led by the dean, visited Zambia, Botswana.\n\nIt was, they said, useful.',
    );
    expect(file.format).toBe('text');
  });

  test('a quotation mark that nothing closes costs no row', async () => {
    const file = await read(
      'a.csv',
      'Date,Country,Host\n2019,France,"Old" College\n2020,Spain,"New College\n2021,Italy,C\n',
    );
    expect(texts(file.sheets[0]!)).toEqual([
      [2, '2019', 'France', 'Old College'],
      [3, '2020', 'Spain', '"New College'],
      [4, '2021', 'Italy', 'C'],
    ]);
    expect(file.findings.map(({ code, at }) => [code, at.row])).toEqual([['file-cut-text', 3]]);
  });
});

describe('workbooks', () => {
  test('two-row and merged headers, rich text, formulas, dates', async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: '出访',
          merges: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'D4:D5'],
          rows: [
            ['2019年出访统计'],
            ['序号', '出访时间', null, '出访国家', '团组人数', '备注'],
            [null, '离境日期', '抵境日期'],
            [
              1,
              { date: 43823 },
              { date: 43827 },
              { rich: ['哈萨', '克斯坦'] },
              { formula: '2+2', value: 4 },
              { error: '#REF!' },
            ],
            [2, { date: 43466, format: 3 }, '2019.1.9', null, { formula: 'A1' }, { inline: 'a & b' }],
          ],
        },
      ],
      formats: ['yyyy"年"m"月"'],
    });
    const file = await read('x.bin', bytes);
    const [sheet] = file.sheets;
    expect(names(sheet!)).toEqual([
      '序号',
      '出访时间 / 离境日期',
      '出访时间 / 抵境日期',
      '出访国家',
      '团组人数',
      '备注',
    ]);
    expect(texts(sheet!)).toEqual([
      [4, '1', '2019-12-24', '2019-12-28', '哈萨克斯坦', '4', '#REF!'],
      [5, '2', '2019-01', '2019.1.9', '哈萨克斯坦', '', 'a & b'],
    ]);
    expect(sheet!.rows[1]!.cells[3]!.mergedFrom).toBe('D4');
    expect(file.findings.map(({ code, at }) => [code, at.cell])).toEqual([['cell-no-value', 'E5']]);
  });

  test('prefixed tags and both epochs', async () => {
    const rows = [
      ['Date', 'Country'],
      [{ date: 42361 }, 'Kazakhstan'],
    ];
    for (const epoch1904 of [false, true]) {
      const file = await read('x.xlsx', makeXlsx({ sheets: [{ name: 'A', rows }], epoch1904, prefix: 'x' }));
      expect(file.sheets[0]!.rows[0]!.cells[0]!.text).toBe(epoch1904 ? '2019-12-24' : '2015-12-23');
    }
  });

  test('Excel counts a 29 February 1900 that never was', () => {
    const iso = (serial: number) =>
      dayOfSerial(serial, 1900) === undefined ? undefined : isoOfDay(dayOfSerial(serial, 1900)!);
    expect([1, 59, 60, 61, 43823].map(iso)).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2019-12-24',
    ]);
    expect(dayOfSerial(0, 1904)).toBe(dayOfDate(1904, 1, 1));
  });

  test.each([
    ['General', undefined],
    ['0.00', undefined],
    ['yyyy-mm-dd', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['mmm yyyy', 'month'],
    ['yyyy', 'year'],
    ['h:mm:ss', undefined],
    ['#,##0 "days"', undefined],
  ])('format %s', (code, format) => expect(dateFormatOf(code)).toBe(format));
});

describe('JSON', () => {
  test('arrays of objects, objects of arrays, nested lists of visits and of stops', async () => {
    const read1 = async (value: unknown) => (await read('a.json', JSON.stringify(value))).sheets;
    expect(texts((await read1([{ date: '2019', city: 'Almaty' }]))[0]!)).toEqual([[1, '2019', 'Almaty']]);
    expect(texts((await read1({ date: ['2019', '2020'], city: ['Almaty', 'Oslo'] }))[0]!)).toEqual([
      [1, '2019', 'Almaty'],
      [2, '2020', 'Oslo'],
    ]);
    const partners = { partners: [{ institution: 'PSU', visits: [{ date: '2019' }, { date: '2020' }] }] };
    expect(texts((await read1(partners))[0]!)).toEqual([
      [1, 'PSU', '2019'],
      [1, 'PSU', '2020'],
    ]);
    const [trips] = await read1([{ date: '2019', stops: [{ city: 'Almaty' }, { city: 'Pavlodar' }] }]);
    expect(names(trips!)).toEqual(['trip', 'date', 'stops city']);
    expect(texts(trips!)).toEqual([
      [1, '1', '2019', 'Almaty'],
      [1, '1', '2019', 'Pavlodar'],
    ]);
  });

  test('GeoJSON, GeoJSON-T and Linked Places', async () => {
    const feature = {
      type: 'Feature',
      properties: { title: 'Visit' },
      geometry: { type: 'Point', coordinates: [76.9, 43.2] },
    };
    const when = { timespans: [{ start: { in: '2019-12-24' }, end: { in: '2019-12-28' } }] };
    const cases = [
      ['geojson', feature],
      ['geojson-t', { ...feature, when }],
      ['linked-places', { ...feature, '@id': 'x', names: [{ toponym: 'Almaty' }], when }],
    ] as const;
    for (const [format, one] of cases) {
      const file = await read('a.json', JSON.stringify({ type: 'FeatureCollection', features: [one] }));
      expect(file.format).toBe(format);
      expect(texts(file.sheets[0]!)[0]).toContain('76.9 43.2');
      if (format !== 'geojson') expect(texts(file.sheets[0]!)[0]).toContain('2019-12-24');
    }
  });
});
