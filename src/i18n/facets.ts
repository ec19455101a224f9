/** Words of the facets and of what is chosen. */
import type { DaySpan } from '../model/time';
import { dayInWords, spanInWords } from './dates';
import type { Words } from './language';
import { digits, listed } from './numbers';

type FacetName = 'type' | 'direction' | 'home' | 'organization' | 'country' | 'region' | 'year' | 'status';
type PanelName = 'type' | 'direction' | 'country' | 'organization' | 'more';

interface FacetWords {
  /** On the words that open a facet. */
  panels: Record<PanelName, string>;
  facets: Record<FacetName, string>;
  find: Record<FacetName, string>;
  chosen: string;
  chosenCount: (n: number) => string;
  remove: (name: string) => string;
  clearAll: string;
  none: string;
  more: (n: number) => string;
  /** For those who listen: what the number behind a value counts. */
  records: (n: number) => string;
  ending: string;
  endsWithin: (months: number) => string;
  year: (year: string) => string;
  query: (query: string) => string;
  window: (window: DaySpan) => string;
  soFar: (lastDay: number) => string;
  onDay: (day: number) => string;
  area: (places: readonly string[]) => string;
}

export const facetWords: Words<FacetWords> = {
  en: {
    panels: { type: 'Type', direction: 'Direction', country: 'Place', organization: 'Partner', more: 'More' },
    facets: {
      type: 'Type',
      direction: 'Direction',
      home: 'Home institution',
      organization: 'Organization',
      country: 'Country or area',
      region: 'Region',
      year: 'Year',
      status: 'Status',
    },
    find: {
      type: 'Find a type',
      direction: 'Find a direction',
      home: 'Find a home institution',
      organization: 'Find an organization',
      country: 'Find a country or area',
      region: 'Find a region',
      year: 'Find a year',
      status: 'Find a status',
    },
    chosen: 'Chosen',
    chosenCount: (n) => `${n} chosen`,
    remove: (name) => `Remove ${name}`,
    clearAll: 'Clear all',
    none: 'Nothing of that name.',
    more: (n) => `${digits(n)} more: type a name to find them.`,
    records: (n) => (n === 1 ? 'record' : 'records'),
    ending: 'In force until',
    endsWithin: (months) => `Ends within ${digits(months)} ${months === 1 ? 'month' : 'months'}`,
    year: (year) => `Year ${year}`,
    query: (query) => `“${query}”`,
    window: (window) => spanInWords(window, 'en'),
    soFar: (lastDay) => `So far, to ${dayInWords(lastDay, 'en')}`,
    onDay: (day) => `On ${dayInWords(day, 'en')}`,
    area: (places) =>
      places.length === 0 || places.length > 2 ? 'Area on the map' : `Around ${listed(places, 'en')}`,
  },
  zh: {
    panels: { type: '类型', direction: '方向', country: '地点', organization: '伙伴', more: '更多' },
    facets: {
      type: '类型',
      direction: '方向',
      home: '本方单位',
      organization: '单位',
      country: '国家或地区',
      region: '大洲',
      year: '年份',
      status: '状态',
    },
    find: {
      type: '查找类型',
      direction: '查找方向',
      home: '查找本方单位',
      organization: '查找单位',
      country: '查找国家或地区',
      region: '查找大洲',
      year: '查找年份',
      status: '查找状态',
    },
    chosen: '已选',
    chosenCount: (n) => `已选${n}项`,
    remove: (name) => `移除${name}`,
    clearAll: '全部清除',
    none: '没有这个名称。',
    more: (n) => `另有${digits(n)}项，可输入名称查找。`,
    records: () => '条记录',
    ending: '有效期至',
    endsWithin: (months) => `${digits(months)}个月内到期`,
    year: (year) => `${year}年`,
    query: (query) => `“${query}”`,
    window: (window) => spanInWords(window, 'zh'),
    soFar: (lastDay) => `截至${dayInWords(lastDay, 'zh')}`,
    onDay: (day) => `${dayInWords(day, 'zh')}当日`,
    area: (places) =>
      places.length === 0 || places.length > 2 ? '地图上的区域' : `${listed(places, 'zh')}周边`,
  },
};
