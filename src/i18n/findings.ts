/**
 * Findings in words that a web editor understands: where, what stands there, what should, and what became of it.
 * Numbers in a path count from 1, as a person counts; names of fields are those of the file.
 */
import type { Finding } from '../model/finding';
import type { Language, Words } from './language';
import { digits } from './numbers';

/** What a sentence is made of, ready to be set in. */
interface Told {
  /** What stands there, in the language's quotes; the word for nothing where nothing does. */
  found: string;
  /** What should stand there: a noun, or the values that may. */
  expected: string;
  /** Without quotes, for the few sentences that look into it. */
  raw: string;
  line: string;
  finding: Finding;
}

interface FindingWords {
  owners: Record<string, string>;
  view: string;
  where: (owner: string, number: number, id: string | undefined) => string;
  parts: (head: string, path: string) => string;
  told: (where: string, what: string) => string;
  nothing: string;
  empty: string;
  quoted: (text: string) => string;
  kinds: Record<string, string>;
  choices: (values: readonly string[]) => string;
  what: Record<Finding['code'], (told: Told) => string>;
  effect: Record<Finding['effect'], (finding: Finding) => string>;
  leftOut: (lost: number, of: number) => string;
  detailsLeftOut: (details: number) => string;
  remarks: (remarks: number) => string;
  unread: string;
}

const findingWords: Words<FindingWords> = {
  en: {
    owners: {
      events: 'Event',
      places: 'Place',
      organizations: 'Organization',
      figures: 'Figure',
      tours: 'Tour',
    },
    view: 'View',
    where: (owner, number, id) => `${owner} ${number}${id === undefined ? '' : ` (${id})`}`,
    parts: (head, path) => (head && path ? `${head}, ${path}` : head || path),
    told: (where, what) =>
      where ? `${where}: ${what}` : what.replace(/^./u, (first) => first.toUpperCase()),
    nothing: 'nothing',
    empty: 'an empty value (null)',
    quoted: (text) => `“${text}”`,
    kinds: {
      text: 'text in quotes',
      number: 'a number',
      boolean: 'true or false',
      list: 'a list in [ ]',
      object: 'fields in { }',
      day: 'a day such as 2026-11-21',
      country: 'the two capital letters of a country or area, such as KZ',
      window: 'two days such as ["2019-12-01", "2020-01-01"], the second after the first, or null',
      camera: 'a center of longitude and latitude with a zoom',
      ring: 'three or more corners of longitude and latitude, or null',
      months: 'a whole number of months from 1 to 1200, or null',
      page: 'a page of an organization, country or area that is in the data, or null',
      tour: 'a tour of these data and one of its steps, or null',
      event: 'the id of an event in the dataset',
      organization: 'the id of an organization in the dataset',
      value: 'something else',
    },
    choices: (values) => (values.length === 1 ? values[0]! : `one of these: ${values.join(', ')}`),
    what: {
      'not-json': ({ raw, line, found }) => {
        if (raw === '') return 'the file is empty.';
        if (raw.startsWith('<'))
          return 'a web page came instead of a dataset, perhaps one to log in. Please check the address.';
        return `this is not JSON. Line ${line} cannot be read from ${found} on.`;
      },
      'cut-off': ({ line }) =>
        `the file breaks off in line ${line}. It was not loaded or not saved to its end.`,
      unreachable: ({ raw, finding }) => {
        const address = `“${finding.expected ?? ''}”`;
        if (raw === '404') return `there is no file at ${address}. Please check the address.`;
        if (/^\d+$/.test(raw)) return `${address} answered with the number ${raw} instead of a dataset.`;
        return `${address} could not be read. Please check the address, the connection and the page’s policy (connect-src), and for another host its Access-Control-Allow-Origin.`;
      },
      format: ({ found, expected }) =>
        `this is not a dataset of the atlas. Its “format” should be “${expected}”; found: ${found}.`,
      version: ({ raw, found, expected }) =>
        Number(raw) > Number(expected)
          ? `the dataset is of version ${raw}; this page reads version ${expected}. Please ask for a newer page.`
          : `“version” should be ${expected}; found: ${found}.`,
      missing: ({ found, finding }) => {
        const field = `“${String(finding.path.at(-1) ?? '')}”`;
        return finding.found === undefined
          ? `${field} is missing.`
          : `${field} says nothing; found: ${found}.`;
      },
      kind: ({ found, expected }) => `there should be ${expected}; found: ${found}.`,
      choice: ({ found, expected }) => `there should be ${expected}; found: ${found}.`,
      range: ({ found }) => `${found} is not a number of people.`,
      pattern: ({ found, expected }) => `there should be ${expected}; found: ${found}.`,
      reference: ({ found, finding }) =>
        `there is no ${String(finding.expected)} ${found} among those that could be read.`,
      duplicate: ({ found }) => `an earlier one has the id ${found} too.`,
      coordinates: ({ found }) =>
        `${found} is no point on the globe. Longitude comes first, -180 to 180, then latitude, -90 to 90.`,
      swapped: ({ found, raw }) =>
        `${found} has latitude first. Longitude comes first, so it is perhaps ${turned(raw)}.`,
      'date-syntax': ({ found }) =>
        `${found} is not a date that can be read. Dates look like 2019, 2019-12, 2019-12-24, 2019-12-24/2019-12-28.`,
      'date-calendar': ({ found }) => `there is no such day: ${found}.`,
      'date-reversed': ({ found }) => `the end is before the start: ${found}.`,
      language: ({ found, finding }) =>
        finding.path[0] === 'languages'
          ? `the names are in ${listedRaw(found)}, the page speaks English and Chinese. Names are shown as they are.`
          : `there is no text in ${spoken(finding)}, as the dataset says. It is shown as it is: ${found}.`,
      link: ({ found }) => `${found} is not a web address. It is shown as text, not as a link.`,
      view: ({ found, expected, finding }) =>
        isUnknownKey(finding)
          ? `a view has no “${String(finding.path.at(-1))}”; there may be ${expected}.`
          : `there should be ${expected}; found: ${found}.`,
    },
    effect: {
      dataset: () => 'Nothing can be shown.',
      record: ({ path }) => `The ${OWNER_NOUNS.en[String(path[0])] ?? 'record'} was left out.`,
      field: (finding) =>
        finding.code === 'missing'
          ? ''
          : finding.code === 'view'
            ? 'It was passed over.'
            : isDateOfEvent(finding)
              ? 'The event is shown without a date.'
              : 'This detail was left out.',
      none: () => '',
    },
    leftOut: (lost, of) =>
      `${digits(lost)} of ${digits(of)} records ${lost === 1 ? 'was' : 'were'} left out.`,
    detailsLeftOut: (n) =>
      `All records are shown; ${n === 1 ? '1 detail was' : `${digits(n)} details were`} left out.`,
    remarks: (n) => `Everything is shown; there ${n === 1 ? 'is 1 remark' : `are ${digits(n)} remarks`}.`,
    unread: 'The records could not be read.',
  },
  zh: {
    owners: {
      events: '项活动',
      places: '个地点',
      organizations: '个单位',
      figures: '项数字',
      tours: '个导览',
    },
    view: '视图',
    where: (owner, number, id) => `第${number}${owner}${id === undefined ? '' : `（${id}）`}`,
    parts: (head, path) => (head && path ? `${head}，${path}` : head || path),
    told: (where, what) => (where ? `${where}：${what}` : what),
    nothing: '空白',
    empty: '空值（null）',
    quoted: (text) => `“${text}”`,
    kinds: {
      text: '引号中的文字',
      number: '数字',
      boolean: 'true或false',
      list: '[ ]中的列表',
      object: '{ }中的字段',
      day: '日期，例如2026-11-21',
      country: '国家或地区的两个大写字母，例如KZ',
      window: '先后两天，例如["2019-12-01", "2020-01-01"]，或null',
      camera: '中心的经纬度和缩放级别',
      ring: '三个或更多顶点的经纬度，或null',
      months: '1至1200的整数月数，或null',
      page: '数据中某一单位、国家或地区的页面，或null',
      tour: '这些数据中的一段导览及其中一步，或null',
      event: '数据集中某项活动的id',
      organization: '数据集中某个单位的id',
      value: '别的内容',
    },
    choices: (values) => (values.length === 1 ? values[0]! : `以下之一：${values.join('、')}`),
    what: {
      'not-json': ({ raw, line, found }) => {
        if (raw === '') return '文件是空的。';
        if (raw.startsWith('<')) return '收到的是网页（可能是登录页），不是数据集。请核对地址。';
        return `这不是JSON文件。第${line}行从${found}起读不出来。`;
      },
      'cut-off': ({ line }) => `文件在第${line}行中断，没有完整下载或没有完整保存。`,
      unreachable: ({ raw, finding }) => {
        const address = `“${finding.expected ?? ''}”`;
        if (raw === '404') return `${address}处没有文件。请核对地址。`;
        if (/^\d+$/.test(raw)) return `${address}没有给出数据集，只答复了编号${raw}。`;
        return `读不到${address}。请核对地址、网络和本页的安全策略（connect-src）；跨域时还有对方的Access-Control-Allow-Origin。`;
      },
      format: ({ found, expected }) => `这不是图谱的数据集。“format”应为“${expected}”，现为${found}。`,
      version: ({ raw, found, expected }) =>
        Number(raw) > Number(expected)
          ? `数据集是第${raw}版，本页只能读第${expected}版。请换用新版页面。`
          : `“version”应为${expected}，现为${found}。`,
      missing: ({ found, finding }) => {
        const field = `“${String(finding.path.at(-1) ?? '')}”`;
        return finding.found === undefined ? `缺少${field}。` : `${field}没有内容，现为${found}。`;
      },
      kind: ({ found, expected }) => `应为${expected}；现为${found}。`,
      choice: ({ found, expected }) => `应为${expected}；现为${found}。`,
      range: ({ found }) => `${found}读不出人数。`,
      pattern: ({ found, expected }) => `应为${expected}；现为${found}。`,
      reference: ({ found, finding }) =>
        `读到的${REFERENCES_ZH[String(finding.expected)] ?? '记录'}中没有${found}。`,
      duplicate: ({ found }) => `前面已有id ${found}。`,
      coordinates: ({ found }) => `${found}不是地球上的点。先写经度（-180到180），后写纬度（-90到90）。`,
      swapped: ({ found, raw }) => `${found}把纬度写在了前面。应先写经度，可能是${turned(raw)}。`,
      'date-syntax': ({ found }) =>
        `${found}读不出日期。日期应写成2019、2019-12、2019-12-24或2019-12-24/2019-12-28。`,
      'date-calendar': ({ found }) => `没有这一天：${found}。`,
      'date-reversed': ({ found }) => `结束早于开始：${found}。`,
      language: ({ found, finding }) =>
        finding.path[0] === 'languages'
          ? `名称的语言是${listedRaw(found)}，本页的语言是中文和英文。名称照原文显示。`
          : `没有数据集所列语言（${spoken(finding)}）的文字，照原文显示：${found}。`,
      link: ({ found }) => `${found}不是网址，只显示文字，不作链接。`,
      view: ({ found, expected, finding }) =>
        isUnknownKey(finding)
          ? `视图没有“${String(finding.path.at(-1))}”，可用的是${expected}。`
          : `应为${expected}；现为${found}。`,
    },
    effect: {
      dataset: () => '没有可以显示的内容。',
      record: ({ path }) => `这${OWNER_NOUNS.zh[String(path[0])] ?? '条记录'}没有采用。`,
      field: (finding) =>
        finding.code === 'missing'
          ? ''
          : finding.code === 'view'
            ? '已略过。'
            : isDateOfEvent(finding)
              ? '这项活动按无日期显示。'
              : '这一项没有采用。',
      none: () => '',
    },
    leftOut: (lost, of) => `${digits(of)}条记录中有${digits(lost)}条没有采用。`,
    detailsLeftOut: (n) => `记录全部显示，其中有${digits(n)}项内容没有采用。`,
    remarks: (n) => `全部内容都已显示，另有${digits(n)}条提示。`,
    unread: '记录读不出来。',
  },
};

const OWNER_NOUNS: Words<Record<string, string>> = {
  en: { events: 'event', places: 'place', organizations: 'organization', figures: 'figure', tours: 'tour' },
  zh: { events: '项活动', places: '个地点', organizations: '个单位', figures: '项数字', tours: '个导览' },
};
const REFERENCES_ZH: Record<string, string> = { event: '活动', place: '地点', organization: '单位' };

/** One finding as one or two sentences. */
export function findingInWords(finding: Finding, language: Language): string {
  const words = findingWords[language];
  const what = words.what[finding.code]({
    found: foundInWords(finding, words),
    expected: expectedInWords(finding, words),
    raw: unquoted(finding.found) ?? '',
    line: String(finding.line ?? 1),
    finding,
  });
  const effect = words.effect[finding.effect](finding);
  const gap = language === 'en' && effect ? ' ' : '';
  return words.told(whereInWords(finding, words), what) + gap + effect;
}

/** What the findings cost in all; `kept` events are shown. */
export function findingsHeadline(findings: readonly Finding[], kept: number, language: Language): string {
  const words = findingWords[language];
  if (findings.some(({ effect }) => effect === 'dataset')) return words.unread;
  const of = (effect: Finding['effect']) => findings.filter((finding) => finding.effect === effect);
  const events = of('record').filter(({ path }) => path[0] === 'events');
  const lost = new Set(events.map(({ path }) => path[1])).size;
  if (lost > 0) return words.leftOut(lost, kept + lost);
  const details = of('record').length + of('field').length;
  return details > 0 ? words.detailsLeftOut(details) : words.remarks(findings.length);
}

/** How much of a path is left where the sentence itself names its end. */
const NAMED_IN_SENTENCE: Partial<Record<Finding['code'], number>> = {
  format: 0,
  version: 0,
  missing: -1,
  coordinates: 3,
  swapped: 3,
};

/** "Event 14 (almaty-2019), stops → 2 → place"; what is missing is named by its sentence, not by its path. */
function whereInWords({ path, record, code }: Finding, words: FindingWords): string {
  const ends = path.slice(0, NAMED_IN_SENTENCE[code]);
  const owner = words.owners[String(ends[0])];
  const [head, rest] =
    code === 'view'
      ? [words.view, ends]
      : owner && typeof ends[1] === 'number'
        ? [words.where(owner, ends[1] + 1, record), ends.slice(2)]
        : ['', ends];
  return words.parts(head, rest.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' → '));
}

function foundInWords({ found }: Finding, words: FindingWords): string {
  if (found === undefined) return words.nothing;
  if (found === 'null') return words.empty;
  const text = unquoted(found)!;
  return text === found && /^["[{\d-]|^(true|false)$/.test(found) ? text : words.quoted(text);
}

/** The text inside JSON's quotes, on one line; an excerpt that was cut has lost its closing one. */
function unquoted(found: string | undefined): string | undefined {
  if (!found?.startsWith('"')) return found;
  try {
    return String(JSON.parse(found.endsWith('…') ? `${found.slice(0, -1)}"` : found) as unknown)
      .replace(/\s+/g, ' ')
      .concat(found.endsWith('…') ? '…' : '');
  } catch {
    return found.slice(1);
  }
}

function expectedInWords({ expected, code, path }: Finding, words: FindingWords): string {
  if (Array.isArray(expected)) return words.choices(expected as readonly string[]);
  if (code === 'view' && path[1] === 'country') return words.kinds.country!;
  return words.kinds[String(expected)] ?? String(expected ?? '');
}

const isDateOfEvent = ({ path }: Finding): boolean =>
  path[0] === 'events' && path.length === 3 && path[2] === 'when';

/** A key that a view doesn't have, not a value that a key of it may not take. */
const isUnknownKey = ({ path, expected }: Finding): boolean =>
  Array.isArray(expected) &&
  typeof path.at(-1) === 'string' &&
  (expected.includes('window') ? path.length === 1 && path[0] !== 'mode' : path.length === 2);

const spoken = ({ expected = '' }: Finding): string => [expected].flat().join(', ');

/** "[39.9,116.4]" → "[116.4, 39.9]" */
const turned = (pair: string): string =>
  `[${pair
    .replace(/[[\]\s]/g, '')
    .split(',')
    .reverse()
    .join(', ')}]`;

/** '["fr","de"]' → "fr, de" */
const listedRaw = (found: string): string => found.replace(/["[\]]/g, '').replace(/,/g, ', ');
