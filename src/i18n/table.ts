/** Words of the list, the table and the empty selection. */
import { monthStart, type DaySpan } from '../model/time';
import { dayInWords, monthInWords, spanInWords } from './dates';
import type { Words } from './language';

interface TableWords {
  /** The table's accessible name: public, see docs/embedding.md. */
  events: string;
  inForce: string;
  columns: Record<'date' | 'event' | 'title' | 'type' | 'direction' | 'partners' | 'places', string>;
  oldestFirst: string;
  newestFirst: string;
  /** For the button that widens the list, and the one that brings it back. */
  table: string;
  list: string;
  planned: string;
  changeDates: string;
  empty: {
    window: (window: DaySpan, chosen: boolean) => string;
    query: (query: string) => string;
    choice: string;
    data: string;
    before: (day: number) => string;
    after: (day: number) => string;
    goTo: (day: number) => string;
    allYears: string;
    clear: string;
  };
}

const isWhole = ([start, end]: DaySpan): boolean => monthStart(start) === start && monthStart(end) === end;

/** "in March 1996", "on 1 March 1996", "in the days 1 to 15 March 1996" */
function within(window: DaySpan): string {
  const words = spanInWords(window, 'en');
  if (isWhole(window)) return `in ${words}`;
  return window[1] - window[0] === 1 ? `on ${words}` : `in the days ${words}`;
}

export const tableWords = {
  en: {
    events: 'Events',
    inForce: 'In force at the time',
    columns: {
      date: 'Date',
      event: 'Event',
      title: 'Title',
      type: 'Type',
      direction: 'Direction',
      partners: 'Partners',
      places: 'Places',
    },
    oldestFirst: 'Oldest first',
    newestFirst: 'Newest first',
    table: 'Table',
    list: 'List',
    planned: 'planned',
    changeDates: 'Change the dates',
    empty: {
      window: (window, chosen) => `${chosen ? 'Nothing you chose' : 'No record'} falls ${within(window)}.`,
      query: (query) => `Nothing matches “${query}”.`,
      choice: 'No record matches the choice.',
      data: 'There are no records.',
      before: (day) => `The nearest before is ${dayInWords(day, 'en')}.`,
      after: (day) => `The nearest after is ${dayInWords(day, 'en')}.`,
      goTo: (day) => `Go to ${monthInWords(day, 'en')}`,
      allYears: 'All years',
      clear: 'Clear all',
    },
  },
  zh: {
    events: '活动',
    inForce: '当时有效',
    columns: {
      date: '日期',
      event: '活动',
      title: '名称',
      type: '类型',
      direction: '方向',
      partners: '伙伴',
      places: '地点',
    },
    oldestFirst: '从早到晚',
    newestFirst: '从晚到早',
    table: '表格',
    list: '列表',
    planned: '计划中',
    changeDates: '更改日期',
    empty: {
      window: (window, chosen) => `${spanInWords(window, 'zh')}没有${chosen ? '符合所选条件的' : ''}记录。`,
      query: (query) => `没有与“${query}”相符的记录。`,
      choice: '没有符合所选条件的记录。',
      data: '还没有记录。',
      before: (day) => `此前最近的是${dayInWords(day, 'zh')}。`,
      after: (day) => `此后最近的是${dayInWords(day, 'zh')}。`,
      goTo: (day) => `转到${monthInWords(day, 'zh')}`,
      allYears: '全部时间',
      clear: '全部清除',
    },
  },
} satisfies Words<TableWords>;
