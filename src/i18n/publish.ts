/** Words of the published pages: the full list, and a page for every record, organization, country and area. */
import type { Participant } from '../model/schema';
import type { Language, Words } from './language';
import { digits } from './numbers';
import { partWords } from './record-parts';

/** What stands where a person's name stood. */
export const MASKS: Record<Language, string> = { en: '[name withheld]', zh: '［姓名略］' };

interface PublishWords {
  skip: string;
  atlas: string;
  everything: string;
  byPartner: string;
  byArea: string;
  download: string;
  /** The name of this language, for the link that leads to it. */
  ownName: string;
  pages: string;
  years: string;
  undated: string;
  noDate: string;
  /** Where the source leaves something open. */
  notSaid: string;
  permalink: (title: string) => string;
  onMap: string;
  place: string;
  route: string;
  people: string;
  inForce: string;
  alsoInForce: string;
  source: string;
  sources: string;
  related: string;
  note: string;
  withheld: string;
  mapOf: (title: string) => string;
  mapCaption: (coast: boolean) => string;
  roles: Record<Participant['role'], string>;
  kind: string;
  seat: string;
  area: string;
  website: string;
  aliases: string;
  partners: string;
  home: string;
  areas: string;
  organizationsThere: string;
  exchanges: string;
  noExchange: string;
  records: (n: number) => string;
  partnersTitle: (title: string) => string;
  areasTitle: (title: string) => string;
  listTitle: (title: string) => string;
  areaDescription: (area: string, title: string) => string;
  organizationDescription: (organization: string, title: string) => string;
  previous: string;
  next: string;
  made: (day: string) => string;
  namesLeftOut: string;
  noOtherHost: string;
  newer: string;
  older: string;
  noScript: string;
  previewAlt: string;
  moreThan: (value: string) => string;
  figuresTitle: string;
  figuresNote: string;
  inTime: string;
  part: (number: string, of: string) => string;
}

export const publishWords = {
  en: {
    skip: 'Skip to the content',
    atlas: 'Open the map and timeline',
    everything: 'All exchanges',
    byPartner: 'By partner',
    byArea: 'By country or area',
    download: 'Download (JSON)',
    ownName: 'English',
    pages: 'Pages',
    years: 'Years',
    undated: 'Without a date',
    noDate: 'no date',
    notSaid: 'not said in the source',
    permalink: (title) => `Address of “${title}”`,
    onMap: 'Show on the map',
    place: 'Place',
    route: 'Route',
    people: 'People',
    inForce: 'In force',
    alsoInForce: 'in force',
    source: 'Source',
    sources: 'Sources',
    related: 'Related',
    note: 'Note',
    withheld: 'A name was left out of this quote.',
    mapOf: (title) => `Map of the world: ${title}`,
    mapCaption: (coast) =>
      `Dashed: inferred, not in the sources. Dotted: a standing tie. Soft circles: only the country or area is known.${
        coast ? ' Coast: Natural Earth; no national borders.' : ''
      }`,
    roles: {
      home: 'Home',
      host: 'Host',
      guest: 'Guest',
      partner: 'Partner',
      signatory: 'Signed by',
      organizer: 'Organized by',
      attending: 'Attending',
    },
    kind: 'Kind',
    seat: 'Seat',
    area: 'Country or area',
    website: 'Website',
    aliases: 'Also known as',
    partners: 'Partners',
    home: 'Whose exchanges these are',
    areas: 'Countries and areas',
    organizationsThere: 'Organizations',
    exchanges: 'Exchanges',
    noExchange: 'No exchange is recorded.',
    records: (n) => (n === 1 ? '1 exchange' : `${digits(n)} exchanges`),
    partnersTitle: (title) => `Partners, ${title}`,
    areasTitle: (title) => `Countries and areas, ${title}`,
    listTitle: (title) => title,
    areaDescription: (area, title) =>
      `Exchanges that touch ${area}: dates, places, partners and sources. ${title}.`,
    organizationDescription: (organization, title) =>
      `Exchanges with ${organization}: dates, places, partners and sources. ${title}.`,
    previous: 'Earlier',
    next: 'Later',
    made: (day) => `Made from a dataset of ${day}.`,
    namesLeftOut: 'People’s names are left out.',
    noOtherHost: 'Nothing on this page comes from another host.',
    newer: 'Later',
    older: 'Earlier',
    noScript: 'The map and the timeline need JavaScript. The same records as a list:',
    previewAlt: 'Map of the world with the routes and places of the exchanges',
    moreThan: (value) => `More than ${value}`,
    figuresTitle: 'What it says of itself',
    figuresNote: 'Quoted from its own texts, not counted from the records.',
    inTime: 'Before and after',
    part: (number, of) => `Part ${number} of ${of}`,
  },
  zh: {
    skip: '跳到正文',
    atlas: '打开地图和时间线',
    everything: '全部活动',
    byPartner: '按合作单位',
    byArea: '按国家和地区',
    download: '下载数据（JSON）',
    ownName: '中文',
    pages: '页面',
    years: '年份',
    undated: '无日期',
    noDate: '无日期',
    notSaid: '原文没有写',
    permalink: (title) => `“${title}”的网址`,
    onMap: '在地图上看',
    place: '地点',
    route: '行程',
    people: '人数',
    inForce: '有效期',
    alsoInForce: '有效期',
    source: '来源',
    sources: '来源',
    related: '相关',
    note: '说明',
    withheld: '引文中略去了姓名。',
    mapOf: (title) => `世界地图：${title}`,
    mapCaption: (coast) =>
      `长划线：推断，原文没有写。点线：长期关系。淡圆：只知道国家或地区。${
        coast ? '海岸线：Natural Earth，不画国界。' : ''
      }`,
    roles: partWords.zh.roles,
    kind: '类别',
    seat: '所在地',
    area: '国家或地区',
    website: '网站',
    aliases: '又称',
    partners: '合作单位',
    home: '本图各校',
    areas: '国家和地区',
    organizationsThere: '单位',
    exchanges: '活动',
    noExchange: '没有活动记录。',
    records: (n) => `${digits(n)}条记录`,
    partnersTitle: (title) => `合作单位，${title}`,
    areasTitle: (title) => `国家和地区，${title}`,
    listTitle: (title) => title,
    areaDescription: (area, title) => `涉及${area}的活动：日期、地点、合作单位和来源。${title}。`,
    organizationDescription: (organization, title) =>
      `与${organization}有关的活动：日期、地点、合作单位和来源。${title}。`,
    previous: '较早',
    next: '较晚',
    made: (day) => `据${day}的数据集制作。`,
    namesLeftOut: '不列个人姓名。',
    noOtherHost: '本页没有任何内容来自其他网站。',
    newer: '较晚',
    older: '较早',
    noScript: '地图和时间线需要JavaScript。同样的记录见列表：',
    previewAlt: '世界地图，画有各项活动的行程和地点',
    moreThan: (value) => `超过${value}`,
    figuresTitle: '自述',
    figuresNote: '引自本单位的文字，不是由记录统计得出。',
    inTime: '前后活动',
    part: (number, of) => `第${number}部分，共${of}部分`,
  },
} satisfies Words<PublishWords>;
