/** Words of the search field, the facets and the chips. */
import type { Words } from './language';

interface FacetWords {
  search: string;
  clearSearch: string;
  facets: Record<'type' | 'direction' | 'country' | 'organization', string>;
  find: Record<'type' | 'direction' | 'country' | 'organization', string>;
  chosen: string;
  chosenCount: (n: number) => string;
  remove: (name: string) => string;
  clearAll: string;
  none: string;
  more: (n: number) => string;
}

export const facetWords = {
  en: {
    search: 'Find a partner, place or event',
    clearSearch: 'Clear the search',
    facets: { type: 'Type', direction: 'Direction', country: 'Place', organization: 'Partner' },
    find: {
      type: 'Find a type',
      direction: 'Find a direction',
      country: 'Find a country or area',
      organization: 'Find an organization',
    },
    chosen: 'Chosen',
    chosenCount: (n) => `${n} chosen`,
    remove: (name) => `Remove ${name}`,
    clearAll: 'Clear all',
    none: 'Nothing of that name.',
    more: (n) => `${n} more: type a name to find them.`,
  },
  zh: {
    search: '查找伙伴、地点或活动',
    clearSearch: '清除查找',
    facets: { type: '类型', direction: '方向', country: '地点', organization: '伙伴' },
    find: {
      type: '查找类型',
      direction: '查找方向',
      country: '查找国家或地区',
      organization: '查找单位',
    },
    chosen: '已选',
    chosenCount: (n) => `已选${n}项`,
    remove: (name) => `移除${name}`,
    clearAll: '全部清除',
    none: '没有这个名称。',
    more: (n) => `另有${n}项，可输入名称查找。`,
  },
} satisfies Words<FacetWords>;
