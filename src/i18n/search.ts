/** Words of the search: its field, its results, and why each is one. */
import type { Words } from './language';
import { digits } from './numbers';
import { recordWords } from './records';

type Field = 'title' | 'organization' | 'place' | 'country' | 'unit' | 'post' | 'summary' | 'quote';

interface SearchWords {
  search: string;
  clear: string;
  results: string;
  groups: Record<'events' | 'organizations' | 'places', string>;
  /** Before the part of a field that matched; empty where the field explains itself. */
  fields: Record<Field, string>;
  /** Before another name of what is shown. */
  also: string;
  /** "Toraighyrov Pavlodar State University, also " */
  alsoOf: (name: string) => string;
  noDate: string;
  records: (n: number) => string;
  /** The option that makes the query a clause. */
  filter: (n: number, query: string) => string;
  nothing: (query: string) => string;
  lookedIn: string;
  nearest: string;
  didYouMean: (suggestion: string) => string;
  noOther: string;
  failed: string;
  /** For those who listen: how much there is, and how to get at it. */
  found: (events: number, organizations: number, places: number) => string;
}

const counted = (n: number, one: string, many: string): string => `${digits(n)} ${n === 1 ? one : many}`;

export const searchWords: Words<SearchWords> = {
  en: {
    search: 'Find a partner, place or event',
    clear: 'Clear the search',
    results: 'Results',
    groups: { events: 'Events', organizations: 'Organizations', places: 'Places' },
    fields: {
      title: 'Title: ',
      organization: 'With ',
      place: 'In ',
      country: 'In ',
      unit: 'Unit: ',
      post: 'Post: ',
      summary: 'Summary: ',
      quote: 'Quote: ',
    },
    also: 'Also ',
    alsoOf: (name) => `${name}, also `,
    noDate: 'No date',
    records: (n) => counted(n, 'record', 'records'),
    filter: (n, query) => `Show only the ${counted(n, 'record', 'records')} with “${query}”`,
    nothing: (query) => `Nothing matches “${query}”.`,
    lookedIn:
      'Looked in titles, summaries, organizations and their other names, places, countries and areas, units, posts and quotes.',
    nearest: 'Nearest',
    didYouMean: (suggestion) => `Did you mean ${suggestion}?`,
    noOther: 'Nothing similar was found either.',
    failed: 'The search could not be loaded. Enter still filters the list.',
    found: (events, organizations, places) =>
      `${counted(events, 'event', 'events')}, ${counted(organizations, 'organization', 'organizations')}, ${counted(places, 'place', 'places')}. Arrow keys choose, Enter filters.`,
  },
  zh: {
    search: '查找伙伴、地点或活动',
    clear: '清除查找',
    results: '查找结果',
    groups: { events: '活动', organizations: '单位', places: '地点' },
    fields: {
      title: '名称：',
      organization: '单位：',
      place: '地点：',
      country: '国家或地区：',
      unit: '部门：',
      post: '职务：',
      summary: '摘要：',
      quote: '原文：',
    },
    also: '又称',
    alsoOf: (name) => `${name}，又称`,
    noDate: '无日期',
    records: (n) => `${digits(n)}条记录`,
    filter: (n, query) => `只看含“${query}”的${digits(n)}条记录`,
    nothing: (query) => `没有与“${query}”相符的内容。`,
    lookedIn: '已查找名称、摘要、单位及其别名、地点、国家和地区、部门、职务和原文。',
    nearest: '最接近的',
    didYouMean: (suggestion) => `您要找的是“${suggestion}”吗？`,
    noOther: '也没有相近的内容。',
    failed: '查找功能未能加载。按回车仍可筛选列表。',
    found: (events, organizations, places) =>
      `${digits(events)}项活动，${digits(organizations)}个单位，${digits(places)}个地点。方向键选择，回车筛选。`,
  },
};

/** "Visit" and the like, for those who don't see the mark. */
export const typeName = (type: keyof (typeof recordWords)['en']['types'], language: 'en' | 'zh'): string =>
  recordWords[language].types[type].name;
