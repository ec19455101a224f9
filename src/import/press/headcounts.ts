/** How many travelled or took part: "a five-member delegation", "12 lecturers", "一行6人", "120余名教师". */
import { ENGLISH_NUMBER, HAN_NUMBER, englishNumberOf, numberOf } from '../values/numerals';
import { all, says, type Language } from './patterns';

export interface Headcount {
  at: number;
  end: number;
  text: string;
  value: number;
  qualifier: 'exact' | 'about' | 'at-least';
  /** The size of a body ("delegation of four"): surer than a number of people. */
  body: boolean;
}

const EN_NUMBER = `(\\d{1,3}(?:,\\d{3})+|\\d+|${ENGLISH_NUMBER})`;
const EN_BODY = [
  `${EN_NUMBER}[- ](?:member|person|strong|man|woman|people)\\b`,
  `(?:{delegation}) (?:\\([^)]*\\) )?of ${EN_NUMBER}\\b`,
  `{delegation},? (?:of |with |totalling |made up of |consisting of |comprising )(?:about |some )?${EN_NUMBER} (?:{people})`,
  `, ${EN_NUMBER} (?:in all|in total|altogether|of them)`,
];
const EN_PEOPLE = `(about |some |around |nearly |almost |over |more than |at least |up to )?${EN_NUMBER}((?: (?!from |of |in |at |to |and )[\\w’'-]+){0,3}?) (?:{people})(?: and (?!(?:\\d|${ENGLISH_NUMBER}))(?:\\w+ )?(?:{people}))?`;
const ZH_BODY = [
  `(?:代表团|访问团|考察团)(?:一行)?共(${HAN_NUMBER}|\\d+)人`,
  `一行(?:共)?(${HAN_NUMBER}|\\d+)(?:余)?[人名]`,
  `等(?:一行)?(${HAN_NUMBER}|\\d+)[人名](?!大使)`,
  `(${HAN_NUMBER}|\\d+)人(?:组成的)?(?:的)?(?:代表团|访问团|考察团|团)`,
];
const ZH_PEOPLE = `(约|近|逾|超过|共|首批)?(${HAN_NUMBER}|\\d+)(余|多)?(?:名|位|人)(?!次|民|口|均)(?:[\\u4e00-\\u9fff]{0,8}?(?:{people}))?`;
/** 涉及学生24人 */
const ZH_LISTED = `(?:{people})共?(${HAN_NUMBER}|\\d+)(?:余)?[名人](?!次|民|口|均)`;
/** A yearly number, a share of each side, or people who were somewhere else. */
/** "Professor Rossi and two of his colleagues" */
const EN_WITH = `(?:and|with|by) ${EN_NUMBER} (?:of (?:his|her|their)|other|further) (?:{people})`;
const NOT_THESE =
  /^(?: \w+)? (?:a|each|every|per) (?:year|term|semester|month)|^ from each|^ (?:every|each) /;
/** "7 June the Rector …" */
const MONTH_FIRST = /^ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/;
/** "for two weeks students …" */
const OF_TIME = /^ (?:weeks?|days?|months?|years?|hours?|semesters?|terms?)\b/;
const LEADS = /(?:and|with|accompanied by|together with) $/;

export function headcountsIn(text: string, language: Language): Headcount[] {
  const found = language.rules.language === 'zh' ? inChinese(text, language) : inEnglish(text, language);
  return found.toSorted((a, b) => a.at - b.at);
}

const filled = (pattern: string, { rules }: Language): string =>
  pattern.replace(/\{([a-z]\w*)\}/g, (_, list: string) => `(?:${rules.words[list]!.join('|')})`);

function inEnglish(text: string, language: Language): Headcount[] {
  const bodies = EN_BODY.flatMap((pattern) => [
    ...text.matchAll(new RegExp(filled(pattern, language), 'gi')),
  ]).map((match): Headcount => headcount(match, englishNumberOf(lower(match[1]!)), 'exact', true));
  const company = [...text.matchAll(new RegExp(filled(EN_WITH, language), 'gi'))]
    .filter(({ index }) => followsAPerson(text, index + 4))
    .map((match) => headcount(match, (englishNumberOf(lower(match[1]!)) ?? -1) + 1, 'exact', false));
  const people = [...text.matchAll(new RegExp(`(?<![\\w./-])${filled(EN_PEOPLE, language)}(?![\\w-])`, 'gi'))]
    .filter(({ 0: all, index }) => !NOT_THESE.test(text.slice(index + all.length)))
    .filter(({ 3: between = '' }) => !MONTH_FIRST.test(between) && !OF_TIME.test(between))
    .filter(
      (match) => !/^up to|^sends/i.test(match[1] ?? '') && !says(language, 'delegation', match[3] ?? ''),
    )
    .map((match) => people_(match, text));
  return withoutOverlap([...bodies, ...company, ...people]).filter(sound);
}

function people_(match: RegExpMatchArray, text: string): Headcount {
  const about = /about|some|around|nearly|almost/i.test(match[1] ?? '');
  const least = /over|more|least/i.test(match[1] ?? '');
  const made = headcount(
    match,
    englishNumberOf(lower(match[2]!)),
    about ? 'about' : least ? 'at-least' : 'exact',
    false,
  );
  if (AND_ONE.test(text.slice(made.end))) return { ...made, value: made.value + 1 };
  return /colleagues|teachers|staff|members/i.test(match[0]) && followsAPerson(text, match.index!)
    ? { ...made, value: made.value + 1 }
    : made;
}

/** "Eight students and their professor" */
const AND_ONE =
  /^ and (?:their|an?|one|the) (?:[\w-]+ )?(?:professor|teacher|lecturer|instructor|coach|advis[eo]r|faculty member|staff member|dean)\b/;

/** "Professor Dai Wen … with two colleagues" are three. */
function followsAPerson(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return (
    LEADS.test(before) &&
    !/(?:delegation|group|team|\d|students|teachers) (?:\w+ ){0,3}$/.test(before) &&
    /[A-Z]\w+ [A-Z]\w+/.test(before) &&
    !/\b(?:teachers|students|members|scholars)\b/.test(before.slice(-60))
  );
}

function inChinese(text: string, language: Language): Headcount[] {
  const bodies = ZH_BODY.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))]).map((match) =>
    headcount(match, numberOf(match[1]!), 'exact', true),
  );
  const listed = [...text.matchAll(new RegExp(filled(ZH_LISTED, language), 'g'))].map((match) =>
    headcount(match, numberOf(match[1]!), 'exact', false),
  );
  const people = [...text.matchAll(new RegExp(filled(ZH_PEOPLE, language), 'g'))]
    .filter((match) => !/每(?:年|届|期|次|名)?[^，。]{0,10}$/.test(text.slice(0, match.index)))
    .map((match) => {
      const qualifier =
        match[3] || match[1] === '逾' || match[1] === '超过'
          ? 'at-least'
          : /[约近]/.test(match[1] ?? '')
            ? 'about'
            : 'exact';
      return headcount(match, numberOf(match[2]!), qualifier, false);
    });
  return withoutOverlap([...bodies, ...listed, ...people]).filter(sound);
}

const lower = (text: string): string => text.toLowerCase().replaceAll(',', '');

function headcount(
  match: RegExpMatchArray,
  value: number | undefined,
  qualifier: Headcount['qualifier'],
  body: boolean,
): Headcount {
  return {
    at: match.index!,
    end: match.index! + match[0].length,
    text: match[0],
    value: value ?? 0,
    qualifier,
    body,
  };
}

const sound = ({ value }: Headcount): boolean => value > 0 && value < 20_000;

const withoutOverlap = (found: readonly Headcount[]): Headcount[] =>
  found.filter((one, i) => !found.some((other, j) => j < i && other.at < one.end && other.end > one.at));

/** The number that belongs to an event told in these words; two groups joined by "and" are added. */
export function headcountOf(
  found: readonly Headcount[],
  text: string,
  offset: number,
  language: Language,
): Headcount | undefined {
  const body = found.find(({ body }) => body);
  if (body) return body;
  const [first, second] = found;
  if (!first || !second) return first;
  const between = text.slice(first.end - offset, second.at - offset);
  const joined = /^(?:,? and |和|、|及|与)$/.test(between) && all(language, 'people', second.text).length > 0;
  return joined
    ? {
        ...first,
        end: second.end,
        text: text.slice(first.at - offset, second.end - offset),
        value: first.value + second.value,
      }
    : first;
}
