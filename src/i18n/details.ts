/** Words of one record's details and of the quoted figures. */
import type { DaySpan } from '../model/time';
import { spanInWords } from './dates';
import type { Words } from './language';
import { listed, smallNumber } from './numbers';
import { partWords } from './record-parts';

interface DetailsWords {
  /** The region's accessible name: public, see docs/embedding.md. */
  details: string;
  back: (headline: string, window: DaySpan | null) => string;
  backToList: string;
  outside: string;
  /** Length of a dated trip, in days; follows the date. */
  lasting: (days: number) => string;
  valid: (when: string) => string;
  series: string;
  route: string;
  places: string;
  participants: string;
  related: string;
  sources: string;
  quoted: string;
  inFile: (file: string) => string;
  published: (when: string) => string;
  inferred: string;
  inferredTitle: string;
  /** What the source does not say in so many words. */
  inferredList: (items: readonly string[]) => string;
  stop: (place: string, role: keyof typeof partWords.en.stopRoles) => string;
  fields: Record<string, string>;
  noReturn: string;
  previous: string;
  next: string;
  figures: string;
  figuresNote: string;
  moreThan: (value: string) => string;
  /** What the records count that rest on the same sentence. */
  comeFrom: (records: number, areas: number) => string;
}

export const detailsWords = {
  en: {
    details: 'Details',
    back: (headline, window) => (window === null ? headline : `${headline}, ${spanInWords(window, 'en')}`),
    backToList: 'Back to the list',
    outside: 'This record lies outside the present selection.',
    lasting: (days) => `${smallNumber(days, 'en')} days`,
    valid: (when) => `In force: ${when}`,
    series: 'Stands for many occasions that the source does not list one by one.',
    route: 'Route',
    places: 'Places',
    participants: 'Participants',
    related: 'Related records',
    sources: 'Source',
    quoted: 'In the source’s words',
    inFile: (file) => `file ${file}`,
    published: (when) => `published ${when}`,
    inferred: 'inferred',
    inferredTitle: 'Not in the source’s words',
    inferredList: (items) => `The source does not say in so many words: ${listed(items, 'en')}.`,
    stop: (place, role) => `${place} as ${partWords.en.stopRoles[role]}`,
    fields: {
      when: 'the date',
      direction: 'the direction',
      type: 'the type',
      valid: 'the time in force',
      headcount: 'the number of people',
      mode: 'whether it was in person',
      participants: 'a participant',
      related: 'the related record',
      stops: 'the places',
    },
    noReturn: 'The way back is not stated, and not drawn.',
    previous: 'Previous',
    next: 'Next',
    figures: 'What the universities say of themselves',
    figuresNote: 'Quoted from their own texts, not counted from the records.',
    moreThan: (value) => `More than ${value}`,
    comeFrom: (records, areas) => {
      const rest =
        areas === 0 ? '' : `, in ${areas} ${areas === 1 ? 'country or area' : 'countries and areas'}`;
      return `Counted here from the same sentence: ${records} ${records === 1 ? 'record' : 'records'}${rest}.`;
    },
  },
  zh: {
    details: '详情',
    back: (headline, window) => (window === null ? headline : `${spanInWords(window, 'zh')}的${headline}`),
    backToList: '返回列表',
    outside: '这条记录不在当前所选范围内。',
    lasting: (days) => `共${days}天`,
    valid: (when) => `有效期：${when}`,
    series: '代表原文没有逐一列出的多次活动。',
    route: '行程',
    places: '地点',
    participants: '参加单位',
    related: '相关记录',
    sources: '来源',
    quoted: '原文',
    inFile: (file) => `文件${file}`,
    published: (when) => `${when}发布`,
    inferred: '推断',
    inferredTitle: '推断的内容',
    inferredList: (items) => `原文没有明确写出：${listed(items, 'zh')}。`,
    stop: (place, role) => `${partWords.zh.stopRoles[role]}${place}`,
    fields: {
      when: '日期',
      direction: '方向',
      type: '类型',
      valid: '有效期',
      headcount: '人数',
      mode: '线上或线下',
      participants: '参加单位',
      related: '相关记录',
      stops: '地点',
    },
    noReturn: '原文没有写返程，图上不画。',
    previous: '上一条',
    next: '下一条',
    figures: '各校自述',
    figuresNote: '引自各校文字，不是由记录统计得出。',
    moreThan: (value) => `超过${value}`,
    comeFrom: (records, areas) =>
      `本图收录同一句话所述的${records}条记录${areas === 0 ? '' : `，涉及${areas}个国家和地区`}。`,
  },
} satisfies Words<DetailsWords>;
