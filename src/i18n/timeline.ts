import type { Words } from './language';
import { dayInWords } from './dates';

/** What is wrong with a typed date. */
type DateFault = 'syntax' | 'calendar' | 'ambiguous' | 'reversed';

interface TimelineWords {
  timeline: string;
  to: string;
  allYears: string;
  previous: string;
  next: string;
  zoomIn: string;
  zoomOut: string;
  start: string;
  end: string;
  /** Of the line of the one day that is looked at. */
  day: string;
  /** Of what goes up to a day. */
  upTo: (day: number) => string;
  today: string;
  /** Of the buttons that open the date fields. */
  setDates: (date: string) => string;
  dates: string;
  firstDay: string;
  lastDay: string;
  understood: string;
  thisYear: string;
  lastMonths: string;
  done: string;
  faults: Record<DateFault, string>;
  noDate: string;
  overview: string;
  /** An empty stretch; `through` where something lasts all through it. */
  empty: (from: string, to: string, through: boolean) => string;
  several: (n: number) => string;
}

export const timelineWords = {
  en: {
    timeline: 'Timeline',
    to: 'to',
    allYears: 'All years',
    previous: 'Previous event',
    next: 'Next event',
    zoomIn: 'Zoom in on the time axis',
    zoomOut: 'Zoom out on the time axis',
    start: 'Window start',
    end: 'Window end',
    day: 'Day looked at',
    upTo: (day) => `Up to ${dayInWords(day, 'en')}`,
    today: 'Today',
    setDates: (date) => `${date}, change the dates`,
    dates: 'Dates of the window',
    firstDay: 'First day',
    lastDay: 'Last day',
    understood: '2019, 2019-12 and 2019年12月 are understood.',
    thisYear: 'This year',
    lastMonths: 'Last 12 months',
    done: 'Done',
    faults: {
      syntax: 'This is not a date. Try 2019, 2019-12 or 1 Dec 2019.',
      calendar: 'There is no such day or month.',
      ambiguous: 'Day or month first? Write 2019-12-01 or 1 Dec 2019.',
      reversed: 'The last day lies before the first.',
    },
    noDate: 'No date',
    overview: 'Part of the whole record that the axis shows',
    empty: (from, to, through) => `Nothing ${through ? 'else ' : ''}is dated between ${from} and ${to}`,
    several: (n) => `${n} events`,
  },
  zh: {
    timeline: '时间轴',
    to: '至',
    allYears: '全部时间',
    previous: '上一项活动',
    next: '下一项活动',
    zoomIn: '放大时间轴',
    zoomOut: '缩小时间轴',
    start: '时段开始',
    end: '时段结束',
    day: '所看日期',
    upTo: (day) => `截至${dayInWords(day, 'zh')}`,
    today: '今天',
    setDates: (date) => `${date}，更改日期`,
    dates: '时段日期',
    firstDay: '第一天',
    lastDay: '最后一天',
    understood: '可输入2019、2019-12或2019年12月。',
    thisYear: '今年',
    lastMonths: '最近12个月',
    done: '完成',
    faults: {
      syntax: '无法识别为日期，请输入2019、2019-12或2019年12月1日。',
      calendar: '没有这一天或这个月。',
      ambiguous: '日月先后不明，请写作2019-12-01或2019年12月1日。',
      reversed: '最后一天早于第一天。',
    },
    noDate: '无日期',
    overview: '时间轴在全部记录中的位置',
    empty: (from, to, through) => `${from}至${to}之间没有${through ? '其他' : ''}有日期的记录`,
    several: (n) => `${n}项活动`,
  },
} satisfies Words<TimelineWords>;
