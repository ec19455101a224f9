/** Files that something is wrong with: what tests/fixtures/import/bad holds, made again at will. */
import { strToU8, zipSync } from 'fflate';
import { makeXlsx, type Made } from './make-xlsx';

const csv = (...lines: string[]): Uint8Array => strToU8(lines.join('\n') + '\n');
const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value) + '\n');
const bytes = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const wide = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const pad = (n: number): number[] => Array.from({ length: n }, (_, i) => (i * 7 + 3) & 255);

const OUT = ['序号', '日期', '邀请单位', '出访国家', '团组人数', '备注'];
const sound: Made[] = [1, '2019.12.24', '甲大学', '哈萨克斯坦', 4, ''];
const book = (rows: Made[][], more: object = {}): Uint8Array<ArrayBuffer> =>
  makeXlsx({ sheets: [{ name: '出访', rows, ...more }] });
const compound = (name: string): Uint8Array =>
  bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], pad(64), wide(name), pad(64));
const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        [strToU8(text), { mtime: new Date(2020, 0, 1) }] as const,
      ]),
    ) as never,
  );
const patched = (file: Uint8Array, at: (view: DataView) => void): Uint8Array => {
  const copy = file.slice();
  at(new DataView(copy.buffer));
  return copy;
};
const central = (view: DataView): number => view.getUint32(view.byteLength - 22 + 16, true);
const feature = (properties: object, coordinates: number[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const collection = (...features: object[]) => json({ type: 'FeatureCollection', features });

/** A sheet's XML that unpacks to far more than it weighs. */
const bomb = (): Uint8Array =>
  book([], {
    raw: `<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(70 * 1024 * 1024)}</t></is></c></row>`,
  });
/** Rows without their numbers: they compress to next to nothing. */
const million = (): Uint8Array =>
  book([], { raw: '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(1_000_000) });

export const BAD: Record<string, Uint8Array> = {
  // ---- no table at all
  'empty.csv': new Uint8Array(0),
  'blank.csv': csv('', '  ', ''),
  'picture.csv': bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], pad(200)),
  'photograph.xlsx': bytes([0xff, 0xd8, 0xff, 0xe0], pad(200)),
  'drawing.csv': bytes(strToU8('GIF89a'), pad(200)),
  'agreement.pdf': bytes(strToU8('%PDF-1.7\n'), pad(200)),
  'report.docx': zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
  'old.xls': compound('Workbook'),
  'old.doc': compound('WordDocument'),
  'password.xlsx': compound('EncryptedPackage'),
  'password in the zip.xlsx': patched(book([OUT, sound]), (view) =>
    view.setUint16(central(view) + 8, 1, true),
  ),
  'zip bomb.xlsx': bomb(),
  'zip that lies of its size.xlsx': patched(bomb(), (view) => {
    for (let at = central(view); view.getUint32(at, true) === 0x02014b50;) {
      const length =
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true);
      at += length;
    }
  }),
  'cut.xlsx': book([OUT, sound]).slice(0, 900),
  'cut inside.xlsx': book([], {
    raw: '<row r="1"><c r="A1" t="inlineStr"><is><t>日期</t></is></c></row><row r="2"><c r="A2"><v>4' + '<',
  }),
  'packed.csv': bytes([0x1f, 0x8b, 0x08], pad(100)),
  'packed.7z': bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], pad(100)),
  'packed.rar': bytes(strToU8('Rar!\x1a\x07'), pad(100)),
  'packed.zip': zip({ 'a.csv': 'Date,Country\n2019,France\n' }),
  'open document.ods': zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': '<office/>',
  }),
  'apple.numbers': zip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }),
  'nothing known.bin': bytes([1, 2, 3, 4], pad(300)),
  'web page.xls': strToU8('<html><table><tr><td>Date</td><td>Country</td></tr></table></html>'),
  'chart only.xlsx': makeXlsx({ sheets: [] }),
  'empty sheet.xlsx': book([]),
  'entities.xlsx': book([], {
    raw: '<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Country</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2019&a;&#x110000;</t></is></c><c r="B2" t="inlineStr"><is><t>France</t></is></c></row>',
  }),
  // ---- JSON
  'cut.json': strToU8('[{"date": "2019-03-04", "country": "France"}, {"date": "20'),
  'not quite.json': strToU8('[{"date": "2019-03-04", "country": France}]'),
  'no records.json': json({ a: 1, b: 'two' }),
  'numbers.json': json([1, 2, 3]),
  'relation.json': json([
    { source: 12, target: 40 },
    { source: 13, target: 41 },
    { source: 14, target: 44 },
  ]),
  'zero outbound.geojson': collection(
    feature({ date: '2019-03-04', city: 'Campus', country: 'Norway' }, [0, 0]),
  ),
  'swapped outbound.geojson': collection(
    feature({ date: '2019-03-04', city: 'Campus', country: 'Kazakhstan' }, [43.2, 116.9]),
  ),
  'off the globe outbound.geojson': collection(
    feature({ date: '2019-03-04', city: 'Campus', country: 'Norway' }, [500, 91]),
  ),
  // ---- torn and mixed
  'cut outbound.csv': csv(
    'Date,Country,Purpose',
    '2019-03-04,France,Talks',
    '2019-05-06,Spain,"Talks on cour',
  ),
  'two encodings.csv': bytes(
    csv('日期,出访国家,备注', '2019-03-04,法国,好', '2019-03-05,德国,好', '2019-03-06,挪威,好'),
    strToU8('2019-05-06,'),
    [0xb7, 0xa8, 0xb9, 0xfa],
    strToU8(',\n'),
  ),
  'comma too many outbound.csv': csv(
    'Date,Country,Pax',
    '2019-03-04,France,5',
    '2019-05-06,Spain,2,Madrid,extra',
  ),
  '16384 columns.xlsx': book([], {
    raw: `<row r="1"><c r="A1" t="inlineStr"><is><t>日期</t></is></c><c r="B1" t="inlineStr"><is><t>出访国家</t></is></c><c r="XFD1" s="1"/></row><row r="2"><c r="A2" t="inlineStr"><is><t>2019.3.4</t></is></c><c r="B2" t="inlineStr"><is><t>法国</t></is></c>${Array.from({ length: 60 }, (_, i) => `<c r="${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}${'AB'[i % 2]}${'CD'[i % 2]}2" s="1"/>`).join('')}</row>`,
    merges: ['C1:XFD1'],
  }),
  'million rows.xlsx': million(),
  'million characters.xlsx': book([
    OUT,
    [1, '2019.12.24', '甲大学', '哈萨克斯坦', 4, 'long '.repeat(210_000)],
  ]),
  // ---- cells
  'errors.xlsx': book([OUT, [1, '2019.12.24', { error: '#REF!' }, '哈萨克斯坦', { error: '#DIV/0!' }, '']]),
  'formulas without values.xlsx': book([
    OUT,
    [1, '2019.12.24', '甲大学', '哈萨克斯坦', { formula: 'SUM(A1:A9)' }, ''],
  ]),
  'formulas as text outbound.csv': csv(
    'Date,Country,Host,Remarks',
    `2019-03-04,France,A University,"=cmd|' /C calc'!A0"`,
    '2019-05-06,Spain,B University,@SUM(A1:A9)',
  ),
  'markup outbound.csv': csv(
    'Date,Country,Purpose',
    '2019-03-04,France,<script>alert(1)</script>',
    '2019-05-06,Spain,<img src=x onerror=alert(1)> Talks',
  ),
  // ---- no table of records
  'relation.csv': csv('source_id,target_id', '12,40', '13,41', '14,44'),
  'routes without dates.csv': csv('From,To', 'Beijing,Oslo', 'Beijing,Madrid', 'Beijing,Almaty'),
  'prices.csv': csv('Article,Price,Stock', 'Chair,12,4', 'Table,40,5', 'Lamp,7,9'),
  'header only.csv': csv('Date,Country,Host'),
  'instructions.xlsx': makeXlsx({
    sheets: [
      { name: '出访', rows: [OUT, sound] },
      { name: '填表说明', rows: [['填表说明'], ['请按格式填写各栏'], ['如有疑问请联系国际处']] },
    ],
  }),
  // ---- rows
  'totals.xlsx': book([OUT, sound, ['合计', '', '', '', 4, ''], [null, '小计', '', '', 4]]),
  'header again.xlsx': book([OUT, sound, OUT, [2, '2019.3.4', '乙大学', '西班牙', 5, '']]),
  'footer.xlsx': book([OUT, sound, ['注：以上数据截至12月31日'], ['制表人：沈睿']]),
  'only a number.xlsx': book([OUT, sound, [2], [3, '2019.3.4', '乙大学', '西班牙', 5]]),
  'twice.xlsx': book([OUT, sound, [2, '2019.12.24', '甲大学', '哈萨克斯坦', 4, '']]),
  'hidden rows.xlsx': book([OUT, sound, [2, '2019.3.4', '乙大学', '西班牙', 5, '']], { hiddenRows: [3] }),
  'hidden sheet.xlsx': makeXlsx({
    sheets: [
      { name: '出访', rows: [OUT, sound] },
      { name: '旧', state: 'veryHidden', rows: [OUT, sound] },
    ],
  }),
  'internal.xlsx': book([
    [...OUT, '密级'],
    [...sound, '内部'],
    [2, '2019.3.4', '乙大学', '西班牙', 5, '', '公开'],
  ]),
  'internal by remark.csv': csv('日期,出访国家,备注', '2019.3.4,法国,（内部）勿外传', '2019.4.5,德国,'),
  // ---- dates
  'no year.csv': csv('日期,出访国家', '12月24日至28日,哈萨克斯坦', '2019.3.4,法国'),
  'no year but a title 2019.csv': csv('日期,出访国家', '12月24日至28日,哈萨克斯坦', '2019.3.4,法国'),
  'no such day outbound.csv': csv(
    'Date,Country',
    '30 February 2019,France',
    '2019-13-45,Spain',
    '2019-05-06,Norway',
  ),
  'day or month outbound.csv': csv('Date,Country', '03/04/2019,France', '05/06/2019,Spain'),
  'all january outbound.csv': csv(
    'Date,Country',
    '2017-01-01,France',
    '2018-01-01,Spain',
    '2019-01-01,Norway',
  ),
  'reversed outbound.csv': csv(
    'Departure,Return,Country',
    '2019-03-09,2019-03-04,France',
    '2019-05-06,2019-05-10,Spain',
  ),
  'no dates outbound.csv': csv('Date,Country', 'soon,France', '2019-05-06,Spain', 'see file,Norway'),
  'february 29 1900.xlsx': book([OUT, [1, { date: 60 }, '甲大学', '哈萨克斯坦', 4, '']]),
  // ---- places and counts
  'no such country outbound.csv': csv('Date,Country', '2019-03-04,Ruritania', '2019-05-06,Spain'),
  'city elsewhere.csv': csv('日期,出访国家,城市', '2019.10.20,哈萨克斯坦,塔什干', '2019.3.4,西班牙,马德里'),
  'same name outbound.csv': csv('Date,City', '2019-03-04,Cambridge', '2019-05-06,Madrid'),
  'no such city outbound.csv': csv(
    'Date,Country,City',
    '2019-03-04,Norway,Qwertyville',
    '2019-05-06,Spain,Madrid',
  ),
  'counts outbound.csv': csv(
    'Date,Country,Pax',
    '2019-03-04,France,several',
    '2019-05-06,Spain,¥20000',
    '2019-06-06,Norway,3',
  ),
  // ---- persons
  'passports.xlsx': book([
    [...OUT, '护照号', '手机'],
    [...sound, 'E12345678', '13812345678'],
    [2, '2019.3.4', '乙大学', '西班牙', 5, '', 'E87654321', '13987654321'],
  ]),
  'persons outbound.csv': csv(
    'Date,Country,Passport No.,E-mail,Date of birth,Student ID',
    '2019-03-04,France,E12345678,a@example.edu,1980-02-03,20191234',
    '2019-05-06,Spain,E87654321,b@example.edu,1981-02-03,20191235',
  ),
  'numbers without a name outbound.csv': csv(
    'Date,Country,Info',
    '2019-03-04,France,13812345678',
    '2019-05-06,Spain,13912345678',
    '2019-06-06,Norway,13712345678',
  ),
  'numbers in remarks.csv': csv(
    '日期,出访国家,备注',
    '2019.3.4,法国,联系人电话13812345678',
    '2019.4.5,德国,好',
    '2019.5.6,挪威,a@example.edu',
  ),
  '学生出访.csv': csv('日期,出访国家,学生姓名,人数', '2019.3.4,法国,张三、李四,2', '2019.4.5,德国,王五,1'),
  // ---- columns
  'kind unknown outbound.csv': csv(
    'Date,Country,Type,Purpose',
    '2019-03-04,France,Blue,A',
    '2019-05-06,Spain,visit,B',
  ),
  'state unknown outbound.csv': csv(
    'Date,Country,Status',
    '2019-03-04,France,purple',
    '2019-05-06,Spain,done',
  ),
  'which way.csv': csv('Date,Country,Pax', '2019-03-04,France,5', '2019-05-06,Spain,2'),
  'column unknown outbound.csv': csv(
    'Date,Country,Frobnication',
    '2019-03-04,France,much',
    '2019-05-06,Spain,little',
  ),
  'column without a name outbound.csv': csv(
    'Date,Country,',
    '2019-03-04,France,much',
    '2019-05-06,Spain,little',
  ),
  'two for one outbound.csv': csv(
    'Date,Country,Pax,Number of participants',
    '2019-03-04,France,5,5',
    '2019-05-06,Spain,2,2',
  ),
  'on the way.csv': csv('日期,出访国家,备注', '2019.3.4,法国,含经停阿布扎比', '2019.4.5,德国,'),
};
