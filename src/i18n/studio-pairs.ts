/** What the studio says about pairs of records that may be one. */
import type { Words } from './language';
import { digits } from './numbers';

interface PairWords {
  /** By strength: never a percentage. */
  strength: Record<string, string>;
  points: (points: number, enough: number) => string;
  /** Looked at and not proposed: what speaks for it, and what against. */
  refused: (shared: string, against: string) => string;
  queue: string;
  map: (letter: string, stops: string) => string;
  noMap: string;
  axis: (a: string, b: string) => string;
  noDate: string;
  origin: { workbook: string; text: string; dataset: string };
  keptTitle: string;
  keptHint: string;
  kept: Record<string, string>;
  because: Record<string, string>;
  /** Of a field that differs: whose word is to stand. */
  keepOf: (field: string, letter: string, text: string) => string;
  notSaid: string;
  oneRecord: string;
  sources: (count: number) => string;
  /** After the first few. */
  moreSources: (count: number) => string;
  undo: string;
  keys: string;
  lasting: string;
  left: (count: number) => string;
  allDone: string;
}

export const pairWords: Words<PairWords> = {
  en: {
    strength: { 'very-likely': 'very likely', likely: 'likely', possible: 'possible' },
    points: (points, enough) => `${digits(points)} points of likeness; ${digits(enough)} are enough to ask`,
    refused: (shared, against) =>
      against === ''
        ? `They share ${shared}: too little to ask.`
        : `They share ${shared}. Against it: ${against}.`,
    queue: 'Proposals',
    map: (letter, stops) => `${letter} on a map: ${stops}`,
    noMap: 'No place that a map could show.',
    axis: (a, b) => `On a time axis: A ${a}, B ${b}`,
    noDate: 'No date',
    origin: { workbook: 'Table', text: 'Press text', dataset: 'Dataset' },
    keptTitle: 'What would be kept',
    keptHint: 'Where the two differ, choose whose word stands.',
    kept: { same: 'same', both: 'both', a: 'A', b: 'B', none: '—' },
    because: {
      same: 'both say it',
      none: 'neither says',
      both: 'nothing of either is lost',
      adds: 'one adds to the other',
      sources: 'both stay cited',
      written: 'somebody wrote it; the other was put together here',
      first: 'the first stands; the other stays in its source',
      exact: 'the more exact one',
      placed: 'more of it has a place',
      further: 'it names more countries and areas',
      only: 'the other does not say',
      chosen: 'your choice; the other stays in its source',
    },
    keepOf: (field, letter, text) => `${field}, keep ${letter}: ${text}`,
    notSaid: 'not said',
    oneRecord: 'One record, two sources',
    sources: (count) => `One record, ${digits(count)} sources`,
    moreSources: (count) => `, and ${digits(count)} more`,
    undo: 'Undo',
    keys: 'In the list of proposals: M merge, D different, L later, arrows move.',
    lasting: 'A merge can be undone at any time, also next year.',
    left: (count) => `${digits(count)} left`,
    allDone: 'Every pair was decided.',
  },
  zh: {
    strength: { 'very-likely': '很可能', likely: '较可能', possible: '有可能' },
    points: (points, enough) => `相似${digits(points)}分，满${digits(enough)}分就来问`,
    refused: (shared, against) =>
      against === '' ? `相同之处：${shared}，还不足以来问。` : `相同之处：${shared}。不同之处：${against}。`,
    queue: '待定',
    map: (letter, stops) => `${letter}在地图上：${stops}`,
    noMap: '没有可以上地图的地点。',
    axis: (a, b) => `时间轴上：甲 ${a}，乙 ${b}`,
    noDate: '没有日期',
    origin: { workbook: '表格', text: '新闻稿', dataset: '数据集' },
    keptTitle: '合并后保留什么',
    keptHint: '两处不同的，可以选留哪一处。',
    kept: { same: '相同', both: '都留', a: '甲', b: '乙', none: '—' },
    because: {
      same: '两处一致',
      none: '两处都没有写',
      both: '两处的内容都不会丢',
      adds: '一处补充另一处',
      sources: '两处出处都保留',
      written: '是原文写的；另一处是这里拟的',
      first: '以前一处为准，另一处留在出处里',
      exact: '更确切',
      placed: '定了位的地点更多',
      further: '写到的国家和地区更多',
      only: '另一处没有写',
      chosen: '您选的，另一处留在出处里',
    },
    keepOf: (field, letter, text) => `${field}，留${letter}：${text}`,
    notSaid: '没有写',
    oneRecord: '一条记录，两处出处',
    sources: (count) => `一条记录，${digits(count)}处出处`,
    moreSources: (count) => `，另有${digits(count)}处`,
    undo: '撤销',
    keys: '在待定列表里：M合并，D分开，L以后再说，方向键移动。',
    lasting: '合并随时可以撤销，明年也可以。',
    left: (count) => `还有${digits(count)}对`,
    allDone: '每一对都决定好了。',
  },
};
