/** What each column of a sheet means, as far as its name and its values tell. */
import type { EventType } from '../../model/schema';
import type { Sheet } from '../rows';
import {
  directionIn,
  looksLikeCount,
  looksLikeCountry,
  looksLikeDate,
  looksLikeInstitution,
  looksLikeLink,
  looksLikePoint,
  looksLikeYear,
  studyYearIn,
  yearIn,
} from './looks';
import { mappingFor, meaningIn, shapeOf, type Mapping, type SheetMapping } from './mapping';
import type { Meaning } from './meanings';
import { matchName } from './names';
import type { ColumnProposal, Confidence, Ground, ReasonCode, SheetProposal } from './proposal';
import { settled, sided } from './together';

const SAMPLED = 60;

export function proposeSheet(sheet: Sheet, mapping?: Mapping): SheetProposal {
  const said = mappingFor(mapping, sheet);
  const columns = settled(
    sheet.columns.map((_, i) => proposeColumn(sheet, i, said)),
    said,
  );
  const has = (...meanings: Meaning[]) => columns.some(({ meaning }) => meanings.includes(meaning));
  const direction = said?.direction
    ? { value: said.direction, ground: 'officer' as const }
    : has('direction')
      ? undefined
      : directionOf(sheet);
  const type = said?.type
    ? { value: said.type, ground: 'officer' as const }
    : has('type')
      ? undefined
      : typeOf(sheet, has);
  const year = said?.year ? { value: said.year, ground: 'officer' as const } : yearOf(sheet);
  const why = refusal(sheet, columns, said);
  return {
    file: sheet.file,
    ...(sheet.sheet !== undefined && { sheet: sheet.sheet }),
    shape: shapeOf(sheet),
    headerRow: sheet.headerRow,
    rows: sheet.rows.length,
    columns: direction ? sided(columns, said, direction.value) : columns,
    ...(direction && { direction }),
    ...(year && { year }),
    ...(type && { type }),
    grouped: has('group') || isRepeating(sheet, columns),
    taken: why === undefined,
    ...(why && { why }),
    remembered: said !== undefined,
  };
}

// ---- one column

function proposeColumn(sheet: Sheet, index: number, said: SheetMapping | undefined): ColumnProposal {
  const { letter, name, dropped } = sheet.columns[index]!;
  const texts = sheet.rows
    .map(({ cells }) => cells[index]!)
    .filter(({ text, mergedFrom }) => text !== '' && !mergedFrom);
  const sample = spread(texts.map(({ text }) => text));
  const as = (meaning: Meaning, confidence: Confidence, code: ReasonCode, params = {}): ColumnProposal => ({
    letter,
    name,
    examples: dropped ? [] : [...new Set(sample)].slice(0, 3).map((text) => text.slice(0, 80)),
    meaning,
    confidence,
    reason: { code, params },
  });
  if (dropped)
    return as('identity', 3, dropped.by === 'name' ? 'dropped-name' : 'dropped-pattern', {
      n: dropped.values,
    });
  const told = said && meaningIn(said, name, letter);
  if (told && told !== 'identity') return as(told, 3, 'remembered');
  if (sample.length === 0) return as('ignore', 3, 'empty');
  const match = matchName(name);
  const seen = byValues(sample, texts.length);
  if (!match)
    return seen ? as(seen.meaning, name === '' ? 1 : 2, seen.code, seen.params) : as('note', 1, 'unknown');
  const against = contradiction(match.meaning, sample);
  if (against && seen && match.how === 'part') return as(seen.meaning, 2, seen.code, seen.params);
  const meaning = refined(match.meaning, name, sample);
  if (against) return as(meaning, 1, 'values-against', { known: match.known });
  return as(meaning, match.how === 'same' ? 3 : 2, match.how === 'same' ? 'name-same' : 'name-part', {
    known: match.known,
  });
}

/** From all over the column: the first rows are often the tidiest. */
const spread = (texts: readonly string[]): string[] =>
  texts.length <= SAMPLED
    ? [...texts]
    : Array.from({ length: SAMPLED }, (_, i) => texts[Math.floor((i * texts.length) / SAMPLED)]!);

const share = (sample: readonly string[], test: (text: string) => boolean): number =>
  sample.filter(test).length / sample.length;

interface Seen {
  meaning: Meaning;
  code: ReasonCode;
  params: { n: number; m: number };
}

const BY_VALUES: [test: (text: string) => boolean, meaning: Meaning, code: ReasonCode][] = [
  [looksLikeLink, 'link', 'values-links'],
  [looksLikePoint, 'coordinates', 'values-points'],
  [(text) => looksLikeDate(text) && !looksLikeInstitution(text), 'date', 'values-dates'],
  [(text) => looksLikeCountry(text) && text.length < 40, 'country', 'values-countries'],
  [looksLikeInstitution, 'partner', 'values-institutions'],
  [(text) => /人|people|pax|persons/i.test(text) && looksLikeCount(text), 'headcount', 'values-counts'],
];

function byValues(sample: readonly string[], of: number): Seen | undefined {
  if (isNumbered(sample)) return { meaning: 'index', code: 'values-numbered', params: { n: of, m: of } };
  for (const [test, meaning, code] of BY_VALUES) {
    const found = share(sample, test);
    if (found >= 0.7) return { meaning, code, params: { n: Math.round(found * of), m: of } };
  }
  return undefined;
}

/** 1, 2, 3 … in steps of one, here and there begun anew. */
function isNumbered(sample: readonly string[]): boolean {
  if (sample.length < 3 || sample[0] !== '1') return false;
  return sample.every((text) => /^\d{1,6}$/.test(text)) && Number(sample[1]) === 2 && Number(sample[2]) === 3;
}

const DATES: readonly Meaning[] = ['date', 'start', 'end', 'signed', 'valid-from', 'valid-until'];

/** Whether hardly any value can be what the name says. */
function contradiction(meaning: Meaning, sample: readonly string[]): boolean {
  if (DATES.includes(meaning))
    return share(sample, (text) => /\d|[月年]|since|auto|长期|永久|open/i.test(text)) < 0.3;
  if (meaning === 'headcount') return share(sample, (text) => /[\d一二三四五六七八九十两]/.test(text)) < 0.3;
  if (meaning === 'latitude' || meaning === 'longitude')
    return share(sample, (text) => /^-?\d/.test(text)) < 0.5;
  if (meaning === 'link') return share(sample, looksLikeLink) < 0.2;
  return false;
}

/** One name, two uses: only the values tell them apart. */
function refined(meaning: Meaning, name: string, sample: readonly string[]): Meaning {
  if (isWritten(meaning, sample)) return meaning === 'from' ? 'start' : /\bto$/i.test(name) ? 'end' : 'date';
  if (meaning === 'mode' && share(sample, isWay) > 0.6) return 'direction';
  if (meaning === 'index' && /id/i.test(name) && !isNumbered(sample)) return 'index';
  if (meaning === 'headcount' && /参加|participants|persons|people/i.test(name))
    return share(sample, (text) => /\d|人/.test(text)) < 0.5 ? 'people' : meaning;
  if (
    meaning === 'people' &&
    share(sample, looksLikeCount) > 0.6 &&
    share(sample, (text) => /^\d/.test(text)) > 0.6
  )
    return 'headcount';
  if (meaning === 'year' && share(sample, looksLikeYear) < 0.5) return 'date';
  if (meaning === 'students' && share(sample, (text) => /\d/.test(text)) > 0.6) return 'headcount';
  if (
    meaning === 'title' &&
    share(sample, looksLikeInstitution) > 0.8 &&
    /project|项目|agreement|名称/i.test(name)
  )
    return 'title';
  if (
    meaning === 'partner' &&
    share(sample, looksLikeCountry) > 0.9 &&
    share(sample, looksLikeInstitution) < 0.1
  )
    return 'country';
  // 出访国家 with cities in brackets, or a whole way in one cell.
  if (meaning === 'country' && share(sample, (text) => /[（(→]|[-–—]{1,2}>?\s*\p{L}/u.test(text)) > 0.1)
    return 'places';
  if (meaning === 'city' && share(sample, (text) => looksLikeCountry(text)) > 0.8) return 'places';
  return meaning;
}

/** "From" and "To" in a column of dates. */
const isWritten = (meaning: Meaning, sample: readonly string[]): boolean =>
  (meaning === 'from' || meaning === 'city') &&
  share(sample, (text) => /\d/.test(text) && looksLikeDate(text)) > 0.7;

/** 交流形式: 来访, 赴访 */
const isWay = (text: string): boolean => /^(outbound|inbound)$/.test(directionIn(text) ?? '');

/** A sheet whose numbers stand once over several rows. */
function isRepeating(sheet: Sheet, columns: readonly ColumnProposal[]): boolean {
  const index = columns.findIndex(({ meaning }) => meaning === 'index');
  return index >= 0 && sheet.rows.some(({ cells }) => cells[index]?.mergedFrom !== undefined);
}

// ---- facts about the sheet

function directionOf(sheet: Sheet): SheetProposal['direction'] {
  return fact(sheet, directionIn) ?? byColumns(sheet);
}

/** 组团单位 and 离境日期 belong to those who go out, 到京时间 and 外宾人数 to those who come in. */
function byColumns({ columns }: Sheet): SheetProposal['direction'] {
  const names = columns.map(({ name }) => name).join(' ');
  const out = /出访|出国|离境|组团|前往国|邀请单位|启程/.test(names);
  const inwards = /来访|外宾|来宾|到京|来校|抵华|visitor/i.test(names);
  if (out === inwards) return undefined;
  return { value: out ? 'outbound' : 'inbound', ground: 'columns' };
}

function yearOf(sheet: Sheet): SheetProposal['year'] {
  const year = fact(sheet, yearIn);
  const ofStudy = year && fact(sheet, studyYearIn);
  return ofStudy?.value === year?.value && ofStudy?.ground === year?.ground
    ? year && { ...year, ofStudy: true }
    : year;
}

/** From the nearest text that says it: the title above the header, then the sheet's name, then the file's. */
function fact<T>(
  { title, sheet, file }: Sheet,
  read: (text: string) => T | undefined,
): { value: T; ground: Ground } | undefined {
  const said: [string, Ground][] = [
    [sheet ?? '', 'sheet'],
    [title.join(' '), 'title'],
    [file.replace(/\.\w+$/, '').replace(/[_-]+/g, ' '), 'file'],
  ];
  for (const [text, ground] of said) {
    const value = read(text);
    if (value !== undefined) return { value, ground };
  }
  return undefined;
}

const TYPE_WORDS: [RegExp, EventType][] = [
  [/协议|备忘录|签约|agreement|mou\b|memorand/i, 'agreement'],
  [/会议|论坛|conference|forum/i, 'conference'],
  [/培训|training/i, 'training'],
  [/讲座|工作坊|workshop|seminar/i, 'workshop'],
  [/学生交换|学生交流|交换生|exchange students|student exchange|students abroad/i, 'students'],
  [/专家|学者|scholar/i, 'scholars'],
  [/合作项目|合作办学|joint programmes?|joint programs?/i, 'programme'],
  [/成员|会员|membership/i, 'membership'],
  [/出访|来访|访问|团组|visit|delegation|trip/i, 'visit'],
];

const typeIn = (text: string): EventType | undefined => TYPE_WORDS.find(([word]) => word.test(text))?.[1];

function typeOf(sheet: Sheet, has: (...meanings: Meaning[]) => boolean): SheetProposal['type'] {
  if (has('signed', 'valid-until', 'valid')) return { value: 'agreement', ground: 'columns' };
  const told = fact(sheet, typeIn);
  if (told) return told;
  return typeIn(sheet.columns.map(({ name }) => name).join(' ')) === 'visit'
    ? { value: 'visit', ground: 'columns' }
    : undefined;
}

const TELLING: readonly Meaning[] = [
  ...([
    'date',
    'start',
    'end',
    'signed',
    'valid',
    'valid-from',
    'valid-until',
    'country',
    'city',
    'places',
  ] as const),
  ...(['partner', 'coordinates', 'latitude'] as const),
];

function refusal(
  sheet: Sheet,
  columns: readonly ColumnProposal[],
  said: SheetMapping | undefined,
): SheetProposal['why'] {
  if (said?.taken === true) return undefined;
  if (sheet.hidden) return 'sheet-hidden';
  if (sheet.rows.length === 0) return 'sheet-no-rows';
  if (said?.taken === false) return 'sheet-not-records';
  const telling = columns.filter(({ meaning, examples }) => TELLING.includes(meaning) && examples.length > 0);
  // A column that its values alone gave away is enough only with a second one.
  if (telling.some(({ confidence }) => confidence > 1) || telling.length > 1)
    return isRelation(columns) ? 'sheet-relation' : undefined;
  return isRelation(columns) ? 'sheet-relation' : 'sheet-not-records';
}

/** Numbers that stand for something said elsewhere, in every column that isn't empty. */
function isRelation(columns: readonly ColumnProposal[]): boolean {
  const filled = columns.filter(({ examples }) => examples.length > 0);
  const isId = ({ examples }: ColumnProposal) =>
    examples.every((text) => /^[a-z]{0,3}[-_]?\d{1,9}$/i.test(text));
  const isNamed = ({ name }: ColumnProposal) =>
    name === '' || /id\b|_id|编号|代码|code|source|target|^from$|^to$/i.test(name);
  return filled.length > 1 && filled.every(isId) && filled.every(isNamed);
}
