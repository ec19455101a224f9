/** Files as offices have them, each in one oddity: what tests/fixtures/import/good holds, made again at will. */
import { strToU8 } from 'fflate';
import { makeXlsx, type Made } from './make-xlsx';

const csv = (...lines: string[]): Uint8Array => strToU8(lines.join('\n') + '\n');
const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value, null, 1) + '\n');
const bytes = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const latin = (text: string): Uint8Array => Uint8Array.from([...text], (char) => char.charCodeAt(0));
const wide = (text: string, big = false): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** 日期,国家,邀请单位,人数 / 2019.3.4,法国,巴黎大学,5人, in GB18030: there is no encoder for it in the platform. */
const GBK = '日期,国家,邀请单位,人数\n2019.3.4,法国,巴黎大学,5人\n2019.5.6,德国,柏林大学,3人\n';
const GBK_CODES: Record<string, number[]> = {
  ...{
    日: [0xc8, 0xd5],
    期: [0xc6, 0xda],
    国: [0xb9, 0xfa],
    家: [0xbc, 0xd2],
    邀: [0xd1, 0xfb],
    请: [0xc7, 0xeb],
  },
  ...{
    单: [0xb5, 0xa5],
    位: [0xce, 0xbb],
    人: [0xc8, 0xcb],
    数: [0xca, 0xfd],
    法: [0xb7, 0xa8],
    巴: [0xb0, 0xcd],
  },
  ...{
    黎: [0xc0, 0xe8],
    大: [0xb4, 0xf3],
    学: [0xd1, 0xa7],
    德: [0xb5, 0xc2],
    柏: [0xb0, 0xd8],
    林: [0xc1, 0xd6],
  },
};
const gbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((char) => GBK_CODES[char] ?? [char.charCodeAt(0)]));

const OUT = ['序号', '日期', '邀请单位', '出访国家', '出访任务', '团组人数'];
const book = (rows: Made[][], more: object = {}): Uint8Array =>
  makeXlsx({ sheets: [{ name: '出访', rows, ...more }] });
const feature = (properties: object, point: number[], more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: point },
  ...more,
});
const collection = (...features: object[]) => json({ type: 'FeatureCollection', features });
const when = (start: string, end: string) => ({
  when: { timespans: [{ start: { in: start }, end: { in: end } }] },
});

export const GOOD: Record<string, Uint8Array> = {
  // ---- separated text
  '出访 utf-8.csv': csv(
    '日期,出访国家,邀请单位,人数',
    '2019.12.24-28,哈萨克斯坦,巴甫洛达尔国立大学,4人',
    '2019年3月上旬,西班牙,马德里远程大学,五人',
  ),
  '出访 utf-8 with a mark.csv': bytes(
    [0xef, 0xbb, 0xbf],
    csv('日期,出访国家', '2019-03-04,法国', '2019-04-05,德国'),
  ),
  '出访 utf-16 low.csv': bytes(
    [0xff, 0xfe],
    wide('日期\t出访国家\r\n2019-03-04\t法国\r\n2019-04-05\t德国\r\n'),
  ),
  '出访 utf-16 high.csv': bytes(
    [0xfe, 0xff],
    wide('日期,出访国家\r\n2019-03-04,法国\r\n2019-04-05,德国\r\n', true),
  ),
  '出访 gb18030.csv': gbk(GBK),
  'visits windows-1252 outbound.csv': latin(
    'Date;Country;Host;Pax\n4-8 March 2019;France;Universit\xe9 de Paris;5\n2 May 2019;Spain;Universidad de M\xe1laga;3\n',
  ),
  'outbound tab.tsv': csv(
    'Date\tCountry\tCity\tPax',
    '2019-03-04\tNorway\tOslo\t5',
    '2019-05-06\tSpain\tMadrid\t2',
  ),
  'title above the header.csv': csv(
    '2019年出访统计表,,',
    ',,',
    '日期,出访国家,人数',
    '3月4日,法国,5',
    '2019年4月5日,德国,3',
  ),
  'outbound comments.csv': csv(
    '# exported by hand',
    'Date,Country,Pax',
    '2019-03-04,France,5',
    '# not yet checked',
    '2019-05-06,Spain,2',
  ),
  'outbound CR alone.csv': strToU8('Date,Country,Pax\r2019-03-04,France,5\r2019-05-06,Spain,2\r'),
  'outbound quoted line ends.csv': strToU8(
    'Date,Country,Purpose\r\n2019-03-04,France,"Talks on\r\ncourses, and ""more"""\r\n2019-05-06,Spain,Talks\r\n',
  ),
  'outbound sep line.csv': csv('sep=;', 'Date;Country;Pax', '2019-03-04;France;5', '2019-05-06;Spain;2'),
  'outbound table.txt': csv(
    'Date;Country;Host',
    '2019-03-04;France;A University',
    '2019-05-06;Spain;B University',
  ),
  'outbound with hash column.csv': csv('#,Date,Country', '1,2019-03-04,France', '2,2019-05-06,Spain'),
  'outbound departure and return.csv': csv(
    'Departure,Return,Country,Leader,Pax',
    '2019-03-04,2019-03-09,France,Dr Anna Berg (Dean),5',
    '2019-05-06,2019-05-10,Spain,Mr Carl Dahl,2',
  ),
  'outbound several countries.csv': csv(
    'Date,Countries,Pax',
    '4-12 March 2019,"France, Spain and Norway",5',
    '2019-05-06,Zambia/Botswana,2',
  ),
  'outbound cities in brackets.csv': csv(
    '日期,出访国家（地区）,人数',
    '2019.12.24-28,哈萨克斯坦（阿拉木图、巴甫洛达尔）,4',
    '2019.10.8-11,西班牙（马德里）、法国（巴黎）,5',
  ),
  'outbound itinerary.csv': csv(
    '日期,行程,人数',
    '2019.12.24-28,北京—阿拉木图—巴甫洛达尔—北京,4',
    '2019.10.8-11,北京—马德里—巴塞罗那,5',
  ),
  'outbound city, country.csv': csv(
    'Date,Places visited,Pax',
    '2019-03-04,"Almaty, Kazakhstan; Oslo, Norway",5',
    '2019-05-06,"Madrid, Spain",2',
  ),
  'inbound visitors.csv': csv(
    'Arrival,Leaving date,Visiting delegation,Country,Pax',
    '2019-03-04,2019-03-05,Oslo Metropolitan University,Norway,15',
    '2019-05-06,2019-05-07,University of Barcelona,Spain,4',
  ),
  '来访.csv': csv(
    '团组名称,到京时间,离京时间,来访国家,外宾人数,主办单位',
    '奥斯陆大学代表团,2019.3.4,2019.3.5,挪威,15,国际处',
    '马德里大学代表团,2019.5.6,2019.5.7,西班牙,4,文学院',
  ),
  'direction column.csv': csv(
    'Date,Direction,Country,Institution',
    '2019-03-04,outbound,France,A University',
    '2019-05-06,inbound,Spain,B University',
    '2019-06-06,来访,Norway,C University',
  ),
  'outbound status.csv': csv(
    'Date,Country,Status',
    '2019-03-04,France,completed',
    '2030-05-06,Spain,planned',
    '2019-06-06,Norway,cancelled',
  ),
  'outbound transit.csv': csv(
    '离境日期,抵境日期,出访国家（地区）,经停国家（地区）,团组人数',
    '2019.12.24,2019.12.28,哈萨克斯坦,阿联酋,4',
    '2019.3.4,2019.3.9,法国,,5',
  ),
  'outbound headcounts.csv': csv(
    '日期,出访国家,团组人数',
    '2019.1.2,法国,5人',
    '2019.2.3,法国,五人',
    '2019.3.4,法国,一行四人',
    '2019.4.5,法国,约30人',
    '2019.5.6,法国,6',
  ),
  'outbound from and to.csv': csv(
    'Date,From,To,Country',
    '2019-03-04,Beijing,Oslo,Norway',
    '2019-05-06,Beijing,Madrid,Spain',
  ),
  'points outbound.csv': csv(
    'Date,City,Country,Latitude,Longitude',
    '2019-03-04,Campus North,Norway,59.94,10.72',
    '2019-05-06,Campus South,Spain,40.45,-3.73',
  ),
  'hosted conferences.csv': csv(
    'Date,Conference name,Venue,Country,Number of participants',
    '2019-03-04,Conference on open learning,Beijing,China,120',
    '2019-05-06,Forum on teaching,Oslo,Norway,about 30',
  ),
  'outbound year column.csv': csv(
    '年份,日期,出访国家',
    '2018,12月24日,法国',
    '2019,3月4日至9日,德国',
    '2020,,西班牙',
  ),
  'outbound order told by the column.csv': csv(
    'Date,Country',
    '03/04/2019,France',
    '25/04/2019,Spain',
    '01/02/2019,Norway',
  ),
  'outbound people.csv': csv(
    'Date,Country,Head of delegation,Members',
    '2019-03-04,France,Anna Berg (Dean),"Carl Dahl; Eva Falk"',
    '2019-05-06,Spain,Gus Holm,',
  ),
  'outbound links.csv': csv(
    'Date,Country,News link',
    '2019-03-04,France,https://www.example.edu/a',
    '2019-05-06,Spain,https://www.example.edu/b',
  ),
  'outbound winter term.csv': csv(
    'Date,Country,Purpose',
    '2019/20 winter term,France,Lectures',
    'since 1990,Spain,Exchange of books',
    'Dec 2019,Norway,Talks',
  ),
  // ---- agreements
  'agreements.csv': csv(
    'Institution;Country;Signed on;Valid until;Type of agreement',
    'A University;Spain;15 August 2016;August, 2021;MoU',
    'B University;Norway;10 January 2018;auto-renewed;MoU',
    'C University;France;2019;;Student exchange agreement',
  ),
  'agreements renewed.csv': csv(
    'Partner,Country,Date signed,Expiry date,Remarks',
    'A University,Spain,2011-03-01,2016-02-29,',
    'A University,Spain,2016-03-01,2021-02-28,Renewal',
    'B University,Norway,2018-01-10,2023-01-09,',
  ),
  '协议.csv': csv(
    '合作院校,国家,签署日期,有效期,协议类型',
    '奥斯陆大学,挪威,2018年1月10日,五年,合作备忘录',
    '马德里大学,西班牙,2016年3月,长期,框架协议',
  ),
  'agreements validity.csv': csv(
    'Institution,Country,Signed,Validity',
    'A University,Spain,2016-08-15,5 years',
    'B University,Norway,2018,3 years',
    'C University,France,2019-05,2019-2024',
  ),
  // ---- workbooks
  '出访.xlsx': book([
    OUT,
    [1, '2019.12.24-28', '巴甫洛达尔国立大学', '哈萨克斯坦', '洽谈合作', '4人'],
    [2, '2019年3月4日—9日', '马德里远程大学', '西班牙', '课程评审', '五人'],
  ]),
  '出访 merged title.xlsx': book(
    [
      ['2019年出访统计'],
      ['（国际处）'],
      OUT,
      [1, '2019.12.24-28', '巴甫洛达尔国立大学', '哈萨克斯坦', '洽谈合作', '4人'],
    ],
    { merges: ['A1:F1', 'A2:F2'] },
  ),
  '出访 two-row header.xlsx': book(
    [
      ['序号', '出访时间', null, '出访国家', '团组', null],
      [null, '离境日期', '抵境日期', null, '团长', '人数'],
      [1, '2019.12.24', '2019.12.28', '哈萨克斯坦', '沈睿（副校长）', 4],
      [2, '2019.3.4', '2019.3.9', '西班牙', '林知夏', 5],
    ],
    { merges: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:F1'] },
  ),
  '出访 one trip over rows.xlsx': book(
    [
      ['序号', '日期', '出访国家', '城市', '邀请单位', '人数'],
      [1, '2019.12.24-28', '哈萨克斯坦', '阿拉木图', '某银行', 4],
      [null, null, null, '巴甫洛达尔', '巴甫洛达尔国立大学', null],
      [2, '2019.3.4-9', '西班牙', '马德里', '马德里远程大学', 5],
    ],
    { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'F2:F3'] },
  ),
  '出访 group number.xlsx': book([
    ['团组号', '日期', '出访国家', '城市', '人数'],
    ['A01', '2019.12.24-28', '哈萨克斯坦', '阿拉木图', 4],
    ['A01', '2019.12.24-28', '哈萨克斯坦', '巴甫洛达尔', 4],
    ['A02', '2019.3.4-9', '西班牙', '马德里', 5],
  ]),
  'two sheets.xlsx': makeXlsx({
    sheets: [
      { name: '出访', rows: [OUT, [1, '2019.12.24-28', '甲大学', '哈萨克斯坦', '洽谈合作', '4人']] },
      {
        name: '来访',
        rows: [
          ['序号', '来访日期', '来访单位', '来访国家', '外宾人数'],
          [1, '2019.5.6', '乙大学', '西班牙', 7],
        ],
      },
    ],
  }),
  '出访 serial 1900.xlsx': book([
    OUT,
    [1, { date: 43823 }, '甲大学', '哈萨克斯坦', '洽谈', 4],
    [2, { date: 61 }, '乙大学', '西班牙', '洽谈', 4],
  ]),
  '出访 serial 1904.xlsx': makeXlsx({
    epoch1904: true,
    sheets: [{ name: '出访', rows: [OUT, [1, { date: 42361 }, '甲大学', '哈萨克斯坦', '洽谈', 4]] }],
  }),
  '出访 months.xlsx': makeXlsx({
    formats: ['yyyy"年"m"月"'],
    sheets: [
      { name: '出访', rows: [OUT, [1, { date: 43647, format: 3 }, '甲大学', '哈萨克斯坦', '洽谈', 4]] },
    ],
  }),
  '出访 rich text.xlsx': book([
    OUT,
    [1, { rich: ['2019.', '12.24-28'] }, { rich: ['甲', '大学'] }, '哈萨克斯坦', '洽谈', 4],
  ]),
  '出访 formulas.xlsx': book([
    OUT,
    [
      1,
      { formula: 'DATE(2019,12,24)', value: '2019-12-24' },
      '甲大学',
      '哈萨克斯坦',
      '洽谈',
      { formula: 'SUM(2,2)', value: 4 },
    ],
  ]),
  '出访 inline strings.xlsx': book([
    OUT.map((inline) => ({ inline })),
    [1, { inline: '2019.12.24' }, { inline: '甲 & 乙大学' }, { inline: '哈萨克斯坦' }, { inline: '洽谈' }, 4],
  ]),
  '出访 prefixed tags.xlsx': makeXlsx({
    prefix: 'x',
    sheets: [{ name: '出访', rows: [OUT, [1, '2019.12.24', '甲大学', '哈萨克斯坦', '洽谈', 4]] }],
  }),
  // ---- JSON
  'array of objects.json': json([
    {
      date: '2019-12-24/2019-12-28',
      direction: 'outbound',
      city: 'Almaty',
      country: 'KZ',
      partner: 'PSU',
      people: 4,
    },
  ]),
  'object of arrays.json': json({
    date: ['2019-03-04', '2019-05-06'],
    country: ['France', 'Spain'],
    direction: ['outbound', 'inbound'],
  }),
  'nested visits.json': json({
    partners: [
      {
        institution: 'A University',
        country: 'Spain',
        visits: [
          { date: '2019-03-04', direction: 'outbound' },
          { date: '2020-05-06', direction: 'inbound' },
        ],
      },
    ],
  }),
  'nested stops.json': json([
    {
      date: '2019-12-24/2019-12-28',
      direction: 'outbound',
      headcount: 4,
      stops: [
        { city: 'Almaty', country: 'Kazakhstan' },
        { city: 'Pavlodar', country: 'Kazakhstan' },
      ],
    },
  ]),
  'keyed records outbound.json': json({
    a1: { date: '2019-03-04', country: 'France' },
    a2: { date: '2019-05-06', country: 'Spain' },
  }),
  'rows outbound.json': json([
    ['Date', 'Country'],
    ['2019-03-04', 'France'],
    ['2019-05-06', 'Spain'],
  ]),
  'dataset.json': json({
    format: 'exchange-atlas',
    version: 1,
    title: 'A',
    languages: ['en'],
    updated: '2026-11-21',
    licence: 'A',
    home: ['h'],
    organizations: [
      { id: 'h', name: 'Home University', kind: 'university' },
      { id: 'p', name: 'Partner University', kind: 'university' },
    ],
    places: [{ id: 'oslo', name: 'Oslo', country: 'NO', coordinates: [10.7, 59.9], precision: 'city' }],
    events: [
      {
        id: 'e1',
        type: 'visit',
        title: 'Oslo',
        when: '2019-03-04',
        direction: 'outbound',
        participants: [
          { org: 'h', role: 'home' },
          { org: 'p', role: 'host' },
        ],
        stops: [{ place: 'oslo', role: 'stop' }],
        sources: [{ title: 'A' }],
      },
    ],
  }),
  'outbound points.geojson': collection(
    feature({ date: '2019-03-04', title: 'Visit to Oslo', country: 'Norway', city: 'Oslo' }, [10.75, 59.91]),
  ),
  'outbound.geojson-t.json': collection(
    feature(
      { title: 'Visit to Madrid', country: 'ES', city: 'Madrid' },
      [-3.7, 40.42],
      when('2019-05-06', '2019-05-08'),
    ),
  ),
  'outbound linked places.json': collection(
    feature({ title: 'Almaty', ccodes: ['KZ'] }, [76.95, 43.25], {
      '@id': 'https://example.edu/1',
      names: [{ toponym: 'Almaty' }],
      ...when('2019-12-24', '2019-12-28'),
    }),
  ),
  'release.txt': strToU8(
    'From 24 to 28 December 2019, a delegation of four visited Almaty and Pavlodar.\n\nThey discussed cooperation.\n',
  ),
};
