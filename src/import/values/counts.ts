/** Numbers of people as they are written: 5人, 五人, 一行四人, about 30, 30余人, twenty-odd. */
import { plain } from './dates/plain';
import type { Doubt } from './doubt';
import { ENGLISH_NUMBER, HAN_NUMBER, englishNumberOf, numberOf } from './numerals';

export interface CountReading {
  from: string;
  /** A dataset's headcount; absent = not read. */
  value?: number;
  qualifier?: 'exact' | 'about' | 'at-least';
  doubt?: Doubt;
}

export interface CountPhrase extends CountReading {
  at: number;
  end: number;
}

const HAN = `(?<!第|\\d|\\d[.,])(?<pre>大?约|近|将近|逾|超过|共计?|一共|至少|不少于)? *(?<han>\\d[\\d,]*|${HAN_NUMBER})(?<more>余|多|来|几)? *`;
const HAN_PERSON =
  '(?:人(?!民|员|类|口|文|工|才|均|士|力|事)|人次|名(?!单|称|字|誉|为|胜|校)|位(?!于|置|列)|个人)';
const HAN_AFTER = '(?<post>左右|上下|以上|之多)?';

const NOUN =
  '(?:members?|people|persons?|participants?|students?|teachers?|delegates?|scholars?|staff|experts?|researchers?|officials?|guests?|visitors?|attendees|professors?|lecturers?|representatives?|trainees?|leaders?|colleagues?|academics?|educators?|administrators?|undergraduates?|postgraduates?|graduates|faculty|pax)';
const PRE =
  '(?:(?<pre>about|around|approximately|approx\\.?|some|nearly|almost|roughly|ca?\\.|circa|over|more than|at least|no (?:fewer|less) than|a total of) ?)?';
const NUMBER = `(?<n>\\d{1,3}(?:,\\d{3})+|\\d+|${ENGLISH_NUMBER}|(?:a |two )?dozen)(?<more>\\+|-odd| or so| odd)?`;
/** "five senior members", "15 teachers and students", but not "5 universities and their students". */
const BETWEEN =
  '(?: (?!universities|countr|institut|partner|project|hour|day|week|month|year|agreement|of\\b|and\\b|the\\b)[a-z-]+){0,2}';

const ENGLISH_FORMS = [
  `(?<!\\d|\\d[.,]|[$€£¥#/-])\\b${PRE}${NUMBER}${BETWEEN}[ -]${NOUN}\\b`,
  `(?<!\\d|\\d[.,]|[$€£¥#/-])\\b${PRE}${NUMBER}-(?:member|person|people|man|strong)\\b`,
  `\\b(?:delegation|group|team|party|mission|class|cohort|panel) of ${PRE}${NUMBER}(?! (?:universit|countr|institut|day|partner))\\b`,
];
const HAN_FORM = `${HAN}${HAN_PERSON}${HAN_AFTER}`;
const PROSE = [HAN_FORM, ...ENGLISH_FORMS].map((form) => new RegExp(form, 'giu'));

type Qualifier = NonNullable<CountReading['qualifier']>;

const ABOUT = /约|近|来|左右|上下|about|around|approx|some|nearly|almost|roughly|^ca?\.|circa|or so|dozen/i;
const AT_LEAST = /逾|超过|余|多|几|以上|至少|不少于|over|more than|at least|no (?:fewer|less)|\+|odd/i;

function read(
  groups: Readonly<Record<string, string | undefined>>,
): { value: number; qualifier: Qualifier } | undefined {
  const { pre = '', han, n, more = '', post = '' } = groups;
  const value = han === undefined ? english(n!) : numberOf(han.replaceAll(',', ''));
  if (value === undefined || value > 1_000_000) return undefined;
  const around = `${pre} ${more} ${post} ${/dozen/i.test(n ?? '') ? 'dozen' : ''}`;
  return { value, qualifier: AT_LEAST.test(around) ? 'at-least' : ABOUT.test(around) ? 'about' : 'exact' };
}

const english = (n: string): number | undefined =>
  /dozen/i.test(n) ? (/two/i.test(n) ? 24 : 12) : englishNumberOf(n.replaceAll(',', ''));

/** Numbers of people in running text, in order. Numbers of other things are left alone. */
export function findCounts(text: string): CountPhrase[] {
  const source = plain(text);
  const all = PROSE.flatMap((form) =>
    [...source.matchAll(form)].flatMap((match) => {
      const found = read(match.groups ?? {});
      const end = match.index + match[0].length;
      return found ? [{ ...found, from: text.slice(match.index, end), at: match.index, end }] : [];
    }),
  );
  const sorted = all.toSorted((a, b) => a.at - b.at || b.end - a.end);
  return sorted.filter((one, i) => !sorted.slice(0, i).some((other) => other.end > one.at));
}

const MONEY = /[$€£¥]|\b(?:usd|eur|rmb|cny|gbp|yuan|dollars?|euros?)\b|万?[美欧日]?元|million|经费|预算/i;
const TELEPHONE = /^\+\d|(?:\d[ ()-]*){7,}|^0\d{2,3}-/;
const DATE = /\d{1,4}[-./年月]\d{1,2}(?:[-./月日]|$)/;

const WHOLE = new RegExp(`^${PRE}${NUMBER}$`, 'iu');
const WHOLE_HAN = new RegExp(`^${HAN}(?:人|名|位)?(?:次)?${HAN_AFTER}$`, 'iu');
const RANGE = /^(\d+) ?[-~至到] ?(\d+) *(?:人|名|位|people|persons|pax)?$/i;

/** A cell of a column of people. */
export function readCount(value: string | number): CountReading {
  const from = String(value).trim();
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value < 1_000_000 ? exact(from, value) : unread(from);
  const text = plain(from).trim();
  const whole = WHOLE_HAN.exec(text) ?? WHOLE.exec(text);
  const isOther = MONEY.test(text) || TELEPHONE.test(text);
  if (isOther) return { from, doubt: { code: 'other-number', params: { v: from } } };
  const found = whole && read(whole.groups ?? {});
  if (found) return { from, ...found };
  const range = RANGE.exec(text);
  if (range && Number(range[1]) < Number(range[2]))
    return { from, value: Number(range[1]), qualifier: 'at-least' };
  if (DATE.test(text)) return { from, doubt: { code: 'other-number', params: { v: from } } };
  return summed(from, text);
}

const exact = (from: string, value: number): CountReading => ({ from, value, qualifier: 'exact' });
const unread = (from: string): CountReading => ({
  from,
  doubt: { code: 'not-a-count', params: { v: from } },
});

/** "8 teachers and 4 students" is twelve; "12人（含学生4人）" and "12 (8 teachers, 4 students)" too. */
function summed(from: string, text: string): CountReading {
  const leading = /^(\d+) ?\(/.exec(text);
  if (leading) return exact(from, Number(leading[1]));
  const outside = findCounts(
    text.replace(/\([^)]*\)|[,，]?其中.*$|,? (?:including|of whom|of which).*$/i, ''),
  );
  if (outside.length === 0) return unread(from);
  const value = outside.reduce((sum, count) => sum + count.value!, 0);
  const qualifier = outside.find((count) => count.qualifier !== 'exact')?.qualifier ?? 'exact';
  return { from, value, qualifier };
}
