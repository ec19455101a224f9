/** Words of the pages of organizations, countries and areas. */
import type { Words } from './language';
import { digits } from './numbers';

interface PageWords {
  back: string;
  organization: string;
  country: string;
  also: (names: string[]) => string;
  website: string;
  records: (n: number) => string;
  standing: string;
  /** By the status that filter/life finds for today. */
  life: Record<'not-begun' | 'in-force' | 'expired' | 'unknown-end' | 'undated', string>;
  there: (country: string) => string;
  together: string;
  around: (region: string) => string;
  inRecords: (n: number) => string;
  more: (n: number) => string;
  nothing: string;
  noPlace: string;
}

export const pageWords = {
  en: {
    back: 'All records',
    organization: 'Organization',
    country: 'Country or area',
    also: (names) => `Also ${names.join(', ')}`,
    website: 'Website',
    records: (n) => (n === 1 ? '1 record' : `${digits(n)} records`),
    standing: 'Agreements and what else stands',
    life: {
      'not-begun': 'not yet begun',
      'in-force': 'in force today',
      expired: 'expired',
      'unknown-end': 'end not known',
      undated: 'no date',
    },
    there: (country) => `Others in ${country}`,
    together: 'In the same records',
    around: (region) => `Elsewhere in ${region}`,
    inRecords: (n) => (n === 1 ? '1 record' : `${digits(n)} records`),
    more: (n) => `${digits(n)} more`,
    nothing: 'No record names it.',
    noPlace: 'Where it has its seat is not in these data.',
  },
  zh: {
    back: '全部记录',
    organization: '单位',
    country: '国家或地区',
    also: (names) => `又称${names.join('、')}`,
    website: '网站',
    records: (n) => `${digits(n)}条记录`,
    standing: '协议及其他长期关系',
    life: {
      'not-begun': '尚未开始',
      'in-force': '今天有效',
      expired: '已到期',
      'unknown-end': '何时结束不详',
      undated: '无日期',
    },
    there: (country) => `${country}的其他单位`,
    together: '同在这些记录里的单位',
    around: (region) => `${region}的其他国家和地区`,
    inRecords: (n) => `${digits(n)}条`,
    more: (n) => `另有${digits(n)}个`,
    nothing: '没有记录提到它。',
    noPlace: '这些资料没有写明其所在地。',
  },
} satisfies Words<PageWords>;
