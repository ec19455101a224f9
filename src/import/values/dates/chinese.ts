/** Dates in Chinese. 上旬 is the 1st to 10th, 中旬 the 11th to 20th, 下旬 the 21st on; 年初, 年中, 年底 are four months each. */
import { numberOf, HAN_DIGIT } from '../numerals';
import { fullYear, type Moment } from './moment';
import type { Form, Found, Groups, Reckoning } from './rule';

const S = ' *';
const DIGIT_YEAR = `(?<year>(?:19|20)\\d\\d|${HAN_DIGIT}{4})${S}年(?![级代])度?`;
const SHORT_YEAR = `(?<yy>(?<!\\d)\\d\\d|${HAN_DIGIT}{2})${S}年`;
const RELATIVE_YEAR = '(?<ryear>今年|本年度?|去年|上年|前年|明年|后年|同年|当年|次年|翌年)(?!级|轻)';
const ANY_YEAR = `(?:${DIGIT_YEAR}|${SHORT_YEAR}|${RELATIVE_YEAR})`;
const MONTH = `(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正])${S}月份?(?![饼球])`;
const RELATIVE_MONTH = '(?<rmonth>本月|这个月|上个?月|下个?月|当月|同月|次月)份?';
const ANY_MONTH = `(?:${MONTH}|${RELATIVE_MONTH})`;
const DAY = `(?<day>\\d{1,2}|二?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?|卅一?|初?[一二三四五六七八九十])${S}[日号](?![本元语韩])`;
/** Kept from being read on: 12月中国…, 月底特律. */
const PART = '(?<part>上旬|中旬|下旬|初(?!级|期|中|步|次)|底(?!特)|末|中(?=[至到,。;、)]|$))';

const DAYS_OF_PART: Record<string, readonly [number, number]> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  中: [11, 20],
  下旬: [21, 0],
  底: [21, 0],
  末: [21, 0],
};
const YEARS_AWAY: Record<string, number> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };
const MONTHS_AWAY: Record<string, number> = { 上个月: -1, 上月: -1, 下个月: 1, 下月: 1, 次月: 1 };
const SEASONS: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
/** Of terms, with those that a number or a season names; above 12 in the next year. */
const TERMS: Record<string, readonly [number, number]> = {
  秋: [9, 13],
  一: [9, 13],
  上: [9, 13],
  春: [14, 19],
  二: [14, 19],
  下: [14, 19],
};

type Start = Moment & { relative?: boolean; unresolved?: boolean };

/** The year as it is said; one that leans on the publication may stay open. */
function yearOf({ year, yy, ryear }: Groups, { published, previous }: Reckoning): Start {
  if (year !== undefined) return { year: numberOf(year) };
  if (yy !== undefined) return { year: fullYear(numberOf(yy)!), twoDigits: true };
  if (ryear === undefined) return {};
  const after = /次|翌/.test(ryear) ? 1 : 0;
  const base = /同|当|次|翌/.test(ryear) ? previous?.year : published?.year;
  if (base === undefined) return { relative: true, unresolved: true };
  return { year: base + (YEARS_AWAY[ryear] ?? after), relative: true };
}

function monthOf(groups: Groups, reckoning: Reckoning): Start {
  if (groups.month !== undefined)
    return { ...yearOf(groups, reckoning), month: groups.month === '正' ? 1 : numberOf(groups.month) };
  const said = groups.rmonth ?? '';
  const base = /当|同|次/.test(said) ? reckoning.previous : reckoning.published;
  if (base?.year === undefined || base.month === undefined) return { relative: true, unresolved: true };
  const months = base.year * 12 + base.month - 1 + (MONTHS_AWAY[said] ?? 0);
  return { year: Math.floor(months / 12), month: (months % 12) + 1, relative: true };
}

function found({ relative, unresolved, ...start }: Start): Found {
  return {
    start,
    style: 'zh',
    ...(relative && { relative }),
    ...(unresolved && { unresolved }),
  };
}

const academic = (first: number, months: readonly [number, number] = [9, 20]): Found => ({
  start: { year: first, months, approximate: true },
  style: 'zh',
});

const SCHOOL_YEAR = `(?<y1>(?:19|20)\\d\\d)${S}年?${S}[-~/至到]+${S}(?<y2>(?:19|20)?\\d\\d)${S}年?${S}学年度?`;

export const CHINESE: readonly Form[] = [
  {
    // 2019-2020学年第一学期
    pattern: `${SCHOOL_YEAR}(?:第?(?<term>[一二上下])${S}学期|(?<season>[春秋])季?学期)?`,
    read: ({ y1, term, season }) => academic(Number(y1), TERMS[term ?? season ?? '']),
  },
  {
    pattern: `${DIGIT_YEAR}(?<season>[春秋])季?学期`,
    read: (groups) => {
      const autumn = groups.season === '秋';
      return academic(numberOf(groups.year!)!, autumn ? [9, 13] : [2, 7]);
    },
  },
  {
    pattern: `${ANY_YEAR}?${S}${ANY_MONTH}${S}${DAY}`,
    read: (groups, reckoning) =>
      found({ ...monthOf(groups, reckoning), day: numberOf(groups.day!.replace(/^初/, '')) }),
  },
  {
    // 2019年12月24 (its 日 comes after the range)
    pattern: `${ANY_YEAR}?${S}${MONTH}${S}(?<day>\\d{1,2}|二?十[一二三四五六七八九]|二十|三十一?)(?=${S}(?:[-~至到、,和及与/]|$|\\())`,
    read: (groups, reckoning) => found({ ...monthOf(groups, reckoning), day: numberOf(groups.day!) }),
  },
  {
    pattern: `${ANY_YEAR}?${S}${ANY_MONTH}${PART}`,
    read: (groups, reckoning) =>
      found({
        ...monthOf(groups, reckoning),
        days: DAYS_OF_PART[groups.part!],
        approximate: true,
      }),
  },
  {
    // 2019年11-12月
    pattern: `(?:${ANY_YEAR}${S})?(?<![\\d.])(?<first>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])${S}[-~至到、]+${S}${MONTH}(?!${S}\\d)`,
    read: (groups, reckoning) => {
      const { start: last, ...rest } = found(monthOf(groups, reckoning));
      return { ...rest, start: { ...last, month: numberOf(groups.first!) }, end: last };
    },
  },
  {
    pattern: `${ANY_YEAR}${S}${ANY_MONTH}`,
    read: (groups, reckoning) => found(monthOf(groups, reckoning)),
  },
  {
    // 12月, 本月; "3月" but not "3个月"
    pattern: `(?<![\\d第])${ANY_MONTH}`,
    read: (groups, reckoning) => found(monthOf(groups, reckoning)),
  },
  {
    pattern: `${ANY_YEAR}${S}(?<half>[上下])半年`,
    read: (groups, reckoning) =>
      found({ ...yearOf(groups, reckoning), months: groups.half === '上' ? [1, 6] : [7, 12] }),
  },
  {
    pattern: `${ANY_YEAR}${S}第?(?<q>[一二三四1-4])${S}季度`,
    read: (groups, reckoning) => {
      const n = numberOf(groups.q!)!;
      return found({ ...yearOf(groups, reckoning), months: [n * 3 - 2, n * 3] });
    },
  },
  {
    pattern: `(?:${ANY_YEAR}${S}|(?<bare>(?<!\\d)(?:19|20)\\d\\d))(?<season>[春夏秋冬])(?:季|天|(?![\\p{Script=Han}]))`,
    read: (groups, reckoning) =>
      found({
        ...yearOf({ ...groups, year: groups.year ?? groups.bare }, reckoning),
        season: SEASONS[groups.season!],
      }),
  },
  {
    pattern: `${ANY_YEAR}(?<part>初|[年]?中(?=[至到,。;、)]|$)|底|末)`,
    read: (groups, reckoning) =>
      found({
        ...yearOf(groups, reckoning),
        months: groups.part === '初' ? [1, 4] : groups.part!.includes('中') ? [5, 8] : [9, 12],
        approximate: true,
      }),
  },
  {
    // 20世纪90年代, 上世纪九十年代, 1990年代
    pattern: `(?:(?<century>20|21|上|本|二十|二十一)${S}世纪${S}(?<tens>\\d0|[一二三四五六七八九]?十)|(?<decade>(?:19|20)\\d)0)${S}年代[初中末]?`,
    read: ({ century, tens, decade }) => {
      if (decade !== undefined) return found({ decade: Number(decade) });
      const base = /^(?:20|上|二十)$/.test(century!) ? 190 : 200;
      return found({ decade: base + Math.floor(numberOf(tens!)! / 10) });
    },
  },
  {
    pattern: `${DIGIT_YEAR}|${RELATIVE_YEAR}`,
    read: (groups, reckoning) => found(yearOf(groups, reckoning)),
  },
  {
    pattern: `(?<yy>(?<!\\d)\\d\\d|${HAN_DIGIT}{2})${S}年`,
    cellOnly: true,
    read: (groups, reckoning) => found(yearOf(groups, reckoning)),
  },
  {
    // 24日: of the month of the date before it, or of the publication
    pattern: `(?<![\\d第每])${DAY.replace('[日号]', '日')}(?!常|程|报|志|期)`,
    alone: true,
    read: (groups, { previous, published, cell }) => {
      const base = previous?.month === undefined ? published : previous;
      const day = numberOf(groups.day!);
      if (cell || base?.month === undefined) return undefined;
      return found({ year: base.year, month: base.month, day, relative: true });
    },
  },
];

/** How the end of a range may be cut short: 28日, 28, 下旬, 12月. */
export const CHINESE_ENDS: readonly Form[] = [
  {
    pattern: `(?:${ANY_MONTH}${S})?${DAY}`,
    read: (groups, reckoning) => ({
      start: {
        ...(groups.month || groups.rmonth ? monthOf(groups, reckoning) : {}),
        day: numberOf(groups.day!),
      },
      style: 'zh',
    }),
  },
  {
    pattern: `${PART}`,
    read: ({ part }) => ({ start: { days: DAYS_OF_PART[part!], approximate: true }, style: 'zh' }),
  },
  {
    pattern: '(?<day>\\d{1,2})(?![\\d.年月人名个天周届所项位次小时%:])',
    read: ({ day }) => ({ start: { day: Number(day) }, style: 'zh' }),
  },
];
