/** Findings in words: every code, in both languages, said to a web editor. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingInWords, findingsHeadline } from '../../src/i18n/findings';
import { LANGUAGES } from '../../src/i18n/language';
import type { Finding, FindingCode } from '../../src/model/finding';
import { parseText } from '../../src/model/parse';

const finding = (code: FindingCode, fields: Partial<Finding> = {}): Finding => ({
  code,
  path: ['events', 13, 'when'],
  record: 'almaty-2019',
  effect: 'field',
  ...fields,
});

const whole = { path: [], record: undefined, effect: 'dataset' } as const;
const examples: Record<FindingCode, [finding: Finding, en: string, zh: string][]> = {
  'not-json': [
    [
      finding('not-json', { ...whole, line: 5, found: '"languages": ["en"],' }),
      'This is not JSON. Line 5 cannot be read from “languages": ["en"],” on. Nothing can be shown.',
      '这不是JSON文件。第5行从“languages": ["en"],”起读不出来。没有可以显示的内容。',
    ],
    [
      finding('not-json', { ...whole, line: 1, found: '<!doctype html>' }),
      'A web page came instead of a dataset, perhaps one to log in. Please check the address. Nothing can be shown.',
      '收到的是网页（可能是登录页），不是数据集。请核对地址。没有可以显示的内容。',
    ],
    [
      finding('not-json', { ...whole, line: 1 }),
      'The file is empty. Nothing can be shown.',
      '文件是空的。没有可以显示的内容。',
    ],
  ],
  'cut-off': [
    [
      finding('cut-off', { ...whole, line: 812 }),
      'The file breaks off in line 812. It was not loaded or not saved to its end. Nothing can be shown.',
      '文件在第812行中断，没有完整下载或没有完整保存。没有可以显示的内容。',
    ],
  ],
  unreachable: [
    [
      finding('unreachable', { ...whole, expected: 'data/x.json', found: '404' }),
      'There is no file at “data/x.json”. Please check the address. Nothing can be shown.',
      '“data/x.json”处没有文件。请核对地址。没有可以显示的内容。',
    ],
    [
      finding('unreachable', { ...whole, expected: 'data/x.json', found: '503' }),
      '“data/x.json” answered with the number 503 instead of a dataset. Nothing can be shown.',
      '“data/x.json”没有给出数据集，只答复了编号503。没有可以显示的内容。',
    ],
    [
      finding('unreachable', { ...whole, expected: 'data/x.json', found: 'Failed to fetch' }),
      '“data/x.json” could not be read. Please check the address, the connection and the page’s policy (connect-src), and for another host its Access-Control-Allow-Origin. Nothing can be shown.',
      '读不到“data/x.json”。请核对地址、网络和本页的安全策略（connect-src）；跨域时还有对方的Access-Control-Allow-Origin。没有可以显示的内容。',
    ],
  ],
  format: [
    [
      finding('format', { ...whole, path: ['format'], expected: ['exchange-atlas'], found: '"timeline"' }),
      'This is not a dataset of the atlas. Its “format” should be “exchange-atlas”; found: “timeline”. Nothing can be shown.',
      '这不是图谱的数据集。“format”应为“exchange-atlas”，现为“timeline”。没有可以显示的内容。',
    ],
  ],
  version: [
    [
      finding('version', { ...whole, path: ['version'], expected: ['1'], found: '2' }),
      'The dataset is of version 2; this page reads version 1. Please ask for a newer page. Nothing can be shown.',
      '数据集是第2版，本页只能读第1版。请换用新版页面。没有可以显示的内容。',
    ],
    [
      finding('version', { ...whole, path: ['version'], expected: ['1'] }),
      '“version” should be 1; found: nothing. Nothing can be shown.',
      '“version”应为1，现为空白。没有可以显示的内容。',
    ],
  ],
  missing: [
    [
      finding('missing', { path: ['events', 13, 'title'], effect: 'record' }),
      'Event 14 (almaty-2019): “title” is missing. The event was left out.',
      '第14项活动（almaty-2019）：缺少“title”。这项活动没有采用。',
    ],
    [
      finding('missing', { path: ['licence'], record: undefined }),
      '“licence” is missing.',
      '缺少“licence”。',
    ],
    [
      finding('missing', { path: ['places', 0, 'name'], record: 'p', effect: 'none', found: '{}' }),
      'Place 1 (p): “name” says nothing; found: {}.',
      '第1个地点（p）：“name”没有内容，现为{}。',
    ],
  ],
  kind: [
    [
      finding('kind', { expected: 'text', found: '2019' }),
      'Event 14 (almaty-2019), when: there should be text in quotes; found: 2019. The event is shown without a date.',
      '第14项活动（almaty-2019），when：应为引号中的文字；现为2019。这项活动按无日期显示。',
    ],
    [
      finding('kind', {
        path: ['events'],
        record: undefined,
        expected: 'list',
        found: '{}',
        effect: 'dataset',
      }),
      'events: there should be a list in [ ]; found: {}. Nothing can be shown.',
      'events：应为[ ]中的列表；现为{}。没有可以显示的内容。',
    ],
  ],
  choice: [
    [
      finding('choice', { path: ['events', 0, 'mode'], expected: ['online', 'hybrid'], found: '"zoom"' }),
      'Event 1 (almaty-2019), mode: there should be one of these: online, hybrid; found: “zoom”. This detail was left out.',
      '第1项活动（almaty-2019），mode：应为以下之一：online、hybrid；现为“zoom”。这一项没有采用。',
    ],
  ],
  range: [
    [
      finding('range', { path: ['events', 0, 'headcount', 'value'], expected: 'count', found: '-2' }),
      'Event 1 (almaty-2019), headcount → value: -2 is not a number of people. This detail was left out.',
      '第1项活动（almaty-2019），headcount → value：-2读不出人数。这一项没有采用。',
    ],
  ],
  pattern: [
    [
      finding('pattern', {
        path: ['places', 2, 'country'],
        record: 'p',
        expected: 'country',
        found: '"Kazakhstan"',
        effect: 'record',
      }),
      'Place 3 (p), country: there should be the two capital letters of a country or area, such as KZ; found: “Kazakhstan”. The place was left out.',
      '第3个地点（p），country：应为国家或地区的两个大写字母，例如KZ；现为“Kazakhstan”。这个地点没有采用。',
    ],
  ],
  reference: [
    [
      finding('reference', {
        path: ['events', 32, 'stops', 0, 'place'],
        expected: 'place',
        found: '"atlantis"',
        effect: 'record',
      }),
      'Event 33 (almaty-2019), stops → 1 → place: there is no place “atlantis” among those that could be read. The event was left out.',
      '第33项活动（almaty-2019），stops → 1 → place：读到的地点中没有“atlantis”。这项活动没有采用。',
    ],
  ],
  duplicate: [
    [
      finding('duplicate', { path: ['events', 13, 'id'], found: '"almaty-2019"', effect: 'record' }),
      'Event 14 (almaty-2019), id: an earlier one has the id “almaty-2019” too. The event was left out.',
      '第14项活动（almaty-2019），id：前面已有id “almaty-2019”。这项活动没有采用。',
    ],
  ],
  coordinates: [
    [
      finding('coordinates', {
        path: ['places', 1, 'coordinates', 1],
        record: 'p',
        found: '[76.9,430.25]',
        effect: 'record',
      }),
      'Place 2 (p), coordinates: [76.9,430.25] is no point on the globe. Longitude comes first, -180 to 180, then latitude, -90 to 90. The place was left out.',
      '第2个地点（p），coordinates：[76.9,430.25]不是地球上的点。先写经度（-180到180），后写纬度（-90到90）。这个地点没有采用。',
    ],
  ],
  swapped: [
    [
      finding('swapped', {
        path: ['places', 1, 'coordinates', 1],
        record: 'p',
        found: '[39.9,116.4]',
        effect: 'record',
      }),
      'Place 2 (p), coordinates: [39.9,116.4] has latitude first. Longitude comes first, so it is perhaps [116.4, 39.9]. The place was left out.',
      '第2个地点（p），coordinates：[39.9,116.4]把纬度写在了前面。应先写经度，可能是[116.4, 39.9]。这个地点没有采用。',
    ],
  ],
  'date-syntax': [
    [
      finding('date-syntax', { expected: 'edtf', found: '"last spring"' }),
      'Event 14 (almaty-2019), when: “last spring” is not a date that can be read. Dates look like 2019, 2019-12, 2019-12-24, 2019-12-24/2019-12-28. The event is shown without a date.',
      '第14项活动（almaty-2019），when：“last spring”读不出日期。日期应写成2019、2019-12、2019-12-24或2019-12-24/2019-12-28。这项活动按无日期显示。',
    ],
  ],
  'date-calendar': [
    [
      finding('date-calendar', { expected: 'edtf', found: '"2019-02-30"' }),
      'Event 14 (almaty-2019), when: there is no such day: “2019-02-30”. The event is shown without a date.',
      '第14项活动（almaty-2019），when：没有这一天：“2019-02-30”。这项活动按无日期显示。',
    ],
  ],
  'date-reversed': [
    [
      finding('date-reversed', { path: ['events', 13, 'valid'], expected: 'edtf', found: '"2024/2019"' }),
      'Event 14 (almaty-2019), valid: the end is before the start: “2024/2019”. This detail was left out.',
      '第14项活动（almaty-2019），valid：结束早于开始：“2024/2019”。这一项没有采用。',
    ],
  ],
  language: [
    [
      finding('language', {
        path: ['languages'],
        record: undefined,
        expected: ['en', 'zh'],
        found: '["fr","de"]',
        effect: 'none',
      }),
      'languages: the names are in fr, de, the page speaks English and Chinese. Names are shown as they are.',
      'languages：名称的语言是fr, de，本页的语言是中文和英文。名称照原文显示。',
    ],
    [
      finding('language', {
        path: ['events', 13, 'title'],
        expected: ['en', 'zh'],
        found: '{"fr":"Visite"}',
        effect: 'none',
      }),
      'Event 14 (almaty-2019), title: there is no text in en, zh, as the dataset says. It is shown as it is: {"fr":"Visite"}.',
      '第14项活动（almaty-2019），title：没有数据集所列语言（en, zh）的文字，照原文显示：{"fr":"Visite"}。',
    ],
  ],
  link: [
    [
      finding('link', {
        path: ['events', 13, 'sources', 0, 'url'],
        found: '"javascript:alert(1)"',
        effect: 'none',
      }),
      'Event 14 (almaty-2019), sources → 1 → url: “javascript:alert(1)” is not a web address. It is shown as text, not as a link.',
      '第14项活动（almaty-2019），sources → 1 → url：“javascript:alert(1)”不是网址，只显示文字，不作链接。',
    ],
  ],
  view: [
    [
      finding('view', {
        path: ['theme'],
        record: undefined,
        expected: ['auto', 'light', 'dark'],
        found: '"pink"',
      }),
      'View, theme: there should be one of these: auto, light, dark; found: “pink”. It was passed over.',
      '视图，theme：应为以下之一：auto、light、dark；现为“pink”。已略过。',
    ],
    [
      finding('view', {
        path: ['filters', 'country', 0],
        record: undefined,
        expected: 'country',
        found: '"Kazakhstan"',
      }),
      'View, filters → country → 1: there should be the two capital letters of a country or area, such as KZ; found: “Kazakhstan”. It was passed over.',
      '视图，filters → country → 1：应为国家或地区的两个大写字母，例如KZ；现为“Kazakhstan”。已略过。',
    ],
    [
      finding('view', { path: ['colour'], record: undefined, expected: ['window', 'filters'], found: '1' }),
      'View, colour: a view has no “colour”; there may be one of these: window, filters. It was passed over.',
      '视图，colour：视图没有“colour”，可用的是以下之一：window、filters。已略过。',
    ],
    [
      finding('view', { path: [], record: undefined, expected: 'object', found: '5' }),
      'View: there should be fields in { }; found: 5. It was passed over.',
      '视图：应为{ }中的字段；现为5。已略过。',
    ],
  ],
};

describe.each(Object.entries(examples))('%s', (_, cases) => {
  test.each(cases)('$path', (example, en, zh) => {
    expect(findingInWords(example, 'en')).toBe(en);
    expect(findingInWords(example, 'zh')).toBe(zh);
  });
});

describe('what stands there is told as it stands', () => {
  const told = (found: string | undefined) =>
    findingInWords(finding('kind', { path: ['title'], record: undefined, expected: 'text', found }), 'en');
  test.each([
    ['"a \\"quoted\\" word"', '“a "quoted" word”'],
    ['"two\\nlines"', '“two lines”'],
    ['"cut off in the mid…', '“cut off in the mid…”'],
    ['"cut off after a \\…', '“cut off after a'],
    ['null', 'an empty value (null)'],
    [undefined, 'nothing'],
    ['{"a":1}', '{"a":1}'],
    ['<b>&amp;', '“<b>&amp;”'],
  ])('%s', (found, expected) => expect(told(found)).toContain(`found: ${expected}`));
});

describe('every finding of the bad fixtures', () => {
  const folder = `${import.meta.dirname}/../fixtures/bad`;
  const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
  const parsed = files.map((file) => ({ file, ...parseText(readFileSync(`${folder}/${file}`, 'utf8')) }));

  test.each(LANGUAGES)('is a plain sentence (%s)', (language) => {
    for (const { findings, dataset } of parsed) {
      const told = findings.map((one) => findingInWords(one, language));
      for (const text of [...told, findingsHeadline(findings, dataset?.events.length ?? 0, language)]) {
        expect(text).not.toMatch(
          /undefined|\[object|NaN|\binvalid\b|\berror\b|\bcode\b|!|！|无效|错误|非法/i,
        );
        expect(text).toMatch(language === 'en' ? /\.$/ : /。$/);
        expect(text.length).toBeLessThan(420);
      }
    }
  });

  test('names the codes that can come of a file', () => {
    const codes = new Set(parsed.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const all = Object.keys(examples) as FindingCode[];
    expect(all.filter((code) => !codes.has(code))).toEqual(['unreachable', 'view']);
  });
});

describe('the headline', () => {
  const lost = (i: number, key = 'type') => finding('choice', { path: ['events', i, key], effect: 'record' });
  test.each<[string, Finding[], string, string]>([
    [
      'records',
      [lost(13), lost(13, 'title'), lost(32)],
      '2 of 51 records were left out.',
      '51条记录中有2条没有采用。',
    ],
    ['one record', [lost(13)], '1 of 50 records was left out.', '50条记录中有1条没有采用。'],
    [
      'details',
      [finding('date-syntax'), finding('choice', { path: ['places', 1, 'precision'], effect: 'record' })],
      'All records are shown; 2 details were left out.',
      '记录全部显示，其中有2项内容没有采用。',
    ],
    [
      'one detail',
      [finding('date-syntax')],
      'All records are shown; 1 detail was left out.',
      '记录全部显示，其中有1项内容没有采用。',
    ],
    [
      'remarks',
      [finding('link', { effect: 'none' })],
      'Everything is shown; there is 1 remark.',
      '全部内容都已显示，另有1条提示。',
    ],
    ['everything', [finding('not-json', whole)], 'The records could not be read.', '记录读不出来。'],
  ])('%s', (_, findings, en, zh) => {
    expect(findingsHeadline(findings, 49, 'en')).toBe(en);
    expect(findingsHeadline(findings, 49, 'zh')).toBe(zh);
  });
});
