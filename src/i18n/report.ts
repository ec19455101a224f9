/** Words of the printed report. */
import type { DaySpan } from '../model/time';
import { dayInWords, spanInWords } from './dates';
import type { Language, Words } from './language';
import { digits, listed } from './numbers';

export type FigureKey = 'events' | 'visits' | 'people' | 'countries' | 'organizations' | 'agreements';
export type AgreementState = 'signed' | 'in-force' | 'ends' | 'unknown' | 'before';

interface ReportWords {
  title: (span: DaySpan | null) => string;
  print: string;
  close: string;
  made: (updated: string) => string;
  figures: Record<FigureKey, string>;
  visitsOut: (out: number, coming: number) => string;
  since: (before: string, change: number) => string;
  same: (before: string) => string;
  noBefore: string;
  left: {
    head: string;
    undated: (n: number) => string;
    cancelled: (n: number) => string;
    none: string;
    among: string;
    planned: (n: number) => string;
    inferred: (n: number) => string;
    earlier: (n: number) => string;
  };
  quoted: string;
  quotedNote: string;
  map: string;
  firsts: {
    head: string;
    areas: (names: readonly string[]) => string;
    partners: (names: readonly string[], more: number) => string;
    note: string;
    visits: (n: number, also: readonly string[]) => string;
    group: (people: string, titles: readonly string[]) => string;
  };
  charts: { type: string; month: string; year: string; area: string };
  sum: (n: number) => string;
  notInTime: (parts: { earlier: number; coarse: number; undated: number }, byMonth: boolean) => string;
  below: (n: number, names: readonly string[]) => string;
  areaNote: string;
  noAreas: string;
  agreements: {
    head: (signed: number, force: number, ends: number, unknown: number, span: DaySpan | null) => string;
    states: Record<AgreementState, string>;
    note: (day: number) => string;
    none: string;
    renews: string;
  };
  table: {
    head: (n: number) => string;
    columns: {
      number: string;
      date: string;
      type: string;
      title: string;
      places: string;
      partners: string;
      people: string;
      source: string;
    };
    coarse: string;
    planned: string;
    inferred: string;
    limit: (shown: number, all: number) => string;
  };
  sources: string;
  working: (percent: number) => string;
  cancel: string;
}

const signed = (change: number): string => `${change > 0 ? '+' : '−'}${digits(Math.abs(change))}`;
const records = (n: number): string => `${digits(n)} ${n === 1 ? 'record' : 'records'}`;
const joined = (parts: readonly (string | false)[], language: Language): string =>
  parts.filter(Boolean).join(language === 'en' ? ', ' : '，');

export const reportWords = {
  en: {
    title: (span) =>
      span === null ? 'International exchanges' : `International exchanges, ${spanInWords(span, 'en')}`,
    print: 'Print or save as PDF',
    close: 'Close',
    made: (updated) => `Counted from the records as of ${updated}`,
    figures: {
      events: 'Records',
      visits: 'Visits',
      people: 'People, each time counted',
      countries: 'Countries and areas',
      organizations: 'Partners',
      agreements: 'Agreements',
    },
    visitsOut: (out, coming) => `${digits(out)} going out, ${digits(coming)} coming in`,
    since: (before, change) => `${signed(change)} against ${before}`,
    same: (before) => `as in ${before}`,
    noBefore: 'There is no period of the same length before this one to compare with.',
    left: {
      head: 'Not counted:',
      undated: (n) => `${records(n)} without a date`,
      cancelled: (n) => `${records(n)} of what was cancelled`,
      none: 'nothing',
      among: 'Counted, and marked:',
      planned: (n) => `${digits(n)} planned`,
      inferred: (n) => `${digits(n)} with something inferred, such as a start place`,
      earlier: (n) => `${digits(n)} that began earlier and ${n === 1 ? 'was' : 'were'} still in force`,
    },
    quoted: 'In the institutions’ own words:',
    quotedNote: 'Quoted as they stand, not counted here and not changed.',
    map: 'Map of the period',
    firsts: {
      head: 'Firsts and records',
      areas: (names) => `For the first time in these records: ${listed(names, 'en')}.`,
      partners: (names, more) =>
        `New partners: ${more > 0 ? `${names.join(', ')} and ${digits(more)} more` : listed(names, 'en')}.`,
      note: 'Said only of what no record without a date touches.',
      visits: (n, also) =>
        also.length > 0
          ? `As many visits as in ${listed(also, 'en')}, and more than in any other year: ${digits(n)}.`
          : `More visits than in any year before: ${digits(n)}.`,
      group: (people, titles) => `The largest group so far: ${people} (${titles.join('; ')}).`,
    },
    charts: { type: 'By type', month: 'By month', year: 'By year', area: 'By country or area' },
    sum: (n) => `${records(n)}, as in the table.`,
    notInTime: ({ earlier, coarse, undated }, byMonth) => {
      const parts = [
        earlier > 0 && `${digits(earlier)} began earlier`,
        coarse > 0 && `${digits(coarse)} known only to ${byMonth ? 'the year' : 'a longer time'}`,
        undated > 0 && `${digits(undated)} without a date`,
      ];
      return parts.some(Boolean) ? `Not in the bars: ${joined(parts, 'en')}.` : '';
    },
    below: (n, names) => `${digits(n)} each: ${names.join(', ')}.`,
    areaNote: 'A record in two countries or areas counts in both.',
    noAreas: 'No country or area but the home’s own.',
    agreements: {
      head: (n, force, ends, unknown, span) =>
        `Agreements: ${joined(
          [
            `${digits(n)} ${span === null ? 'in the records' : `signed in ${spanInWords(span, 'en')}`}`,
            `${digits(force)} in force at its end`,
            ends > 0 && `${digits(ends)} ended within it`,
            unknown > 0 && `${digits(unknown)} without a stated end`,
          ],
          'en',
        )}`,
      states: {
        signed: 'signed',
        'in-force': 'in force',
        ends: 'ends in it',
        unknown: 'end not stated',
        before: 'ended before',
      },
      note: (day) =>
        `In force on ${dayInWords(day, 'en')} where a record says until when. A bar that fades has no stated end; whether it is still in force is not known.`,
      none: 'No agreement is dated in this period, and none was in force.',
      renews: 'renewal',
    },
    table: {
      head: (n) => `Table: ${n === 1 ? 'the one record' : `all ${records(n)}`}`,
      columns: {
        number: 'No.',
        date: 'Date',
        type: 'Type',
        title: 'Event',
        places: 'Places',
        partners: 'Partners',
        people: 'People',
        source: 'Source',
      },
      coarse: 'The source gives no day; the date stands as it is written.',
      planned: 'planned',
      inferred: 'Something in this record is inferred; the atlas says what.',
      limit: (shown, all) => `The first ${digits(shown)} of ${records(all)}. The CSV file holds all of them.`,
    },
    sources: 'Sources',
    working: (percent) => `Writing the table: ${percent} %`,
    cancel: 'Stop here',
  },
  zh: {
    title: (span) => (span === null ? '国际交流' : `${spanInWords(span, 'zh')}国际交流`),
    print: '打印或存为PDF',
    close: '关闭',
    made: (updated) => `根据截至${updated}的记录统计`,
    figures: {
      events: '记录',
      visits: '访问',
      people: '人次',
      countries: '国家和地区',
      organizations: '伙伴',
      agreements: '协议',
    },
    visitsOut: (out, coming) => `出访${digits(out)}次，来访${digits(coming)}次`,
    since: (before, change) => `较${before}${signed(change)}`,
    same: (before) => `与${before}持平`,
    noBefore: '此前没有同样长度的时段可以比较。',
    left: {
      head: '未计入：',
      undated: (n) => `${digits(n)}条无日期`,
      cancelled: (n) => `${digits(n)}条已取消`,
      none: '无',
      among: '已计入并注明：',
      planned: (n) => `${digits(n)}条为计划`,
      inferred: (n) => `${digits(n)}条含推断内容，如出发地`,
      earlier: (n) => `${digits(n)}条始于此前，当时仍有效`,
    },
    quoted: '各校自述：',
    quotedNote: '照原文引用，不由这里统计，也不改动。',
    map: '时段地图',
    firsts: {
      head: '首次与之最',
      areas: (names) => `在这些记录中首次出现：${names.join('、')}。`,
      partners: (names, more) =>
        `新伙伴：${names.join('、')}${more > 0 ? `等${digits(names.length + more)}个` : ''}。`,
      note: '无日期的记录涉及到的，不称首次。',
      visits: (n, also) =>
        also.length > 0
          ? `访问${digits(n)}次，与${also.join('、')}并列历年最多。`
          : `访问${digits(n)}次，为历年最多。`,
      group: (people, titles) => `迄今人数最多的一次：${people}（${titles.join('；')}）。`,
    },
    charts: { type: '按类型', month: '按月份', year: '按年份', area: '按国家和地区' },
    sum: (n) => `共${digits(n)}条，与附表一致。`,
    notInTime: ({ earlier, coarse, undated }, byMonth) => {
      const parts = [
        earlier > 0 && `${digits(earlier)}条始于此前`,
        coarse > 0 && `${digits(coarse)}条仅知${byMonth ? '年份' : '更长的时段'}`,
        undated > 0 && `${digits(undated)}条无日期`,
      ];
      return parts.some(Boolean) ? `未画入：${joined(parts, 'zh')}。` : '';
    },
    below: (n, names) => `各${digits(n)}条：${names.join('、')}。`,
    areaNote: '一条记录涉及两个国家或地区的，两处都计。',
    noAreas: '没有涉及其他国家和地区。',
    agreements: {
      head: (n, force, ends, unknown, span) =>
        `协议：${joined(
          [
            span === null ? `记录中${digits(n)}份` : `${spanInWords(span, 'zh')}签署${digits(n)}份`,
            `期末有效${digits(force)}份`,
            ends > 0 && `期内到期${digits(ends)}份`,
            unknown > 0 && `期限不详${digits(unknown)}份`,
          ],
          'zh',
        )}`,
      states: {
        signed: '新签',
        'in-force': '有效',
        ends: '期内到期',
        unknown: '期限不详',
        before: '此前到期',
      },
      note: (day) =>
        `有效是指原文写明期限、在${dayInWords(day, 'zh')}仍在期限内。渐隐的横条没有写明期限，是否仍有效不得而知。`,
      none: '这一时段没有签署协议，也没有有效的协议。',
      renews: '续签',
    },
    table: {
      head: (n) => `附表：全部${digits(n)}条`,
      columns: {
        number: '序号',
        date: '日期',
        type: '类型',
        title: '事项',
        places: '地点',
        partners: '对方单位',
        people: '人数',
        source: '出处',
      },
      coarse: '原文没有写到日，照原文记录。',
      planned: '计划中',
      inferred: '该条含推断内容，图谱中注明是哪些。',
      limit: (shown, all) => `这里是${digits(all)}条中的前${digits(shown)}条，CSV文件收有全部。`,
    },
    sources: '来源',
    working: (percent) => `正在写附表：${percent}%`,
    cancel: '到此为止',
  },
} satisfies Words<ReportWords>;
