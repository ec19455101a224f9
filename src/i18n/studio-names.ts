/** What the studio says about names of organizations and places that a person confirms. */
import type { Words } from './language';
import { digits } from './numbers';

interface NameWords {
  title: (organizations: number, places: number) => string;
  lead: string;
  organizations: string;
  places: string;
  noOrganizations: string;
  noPlaces: string;
  written: string;
  taken: string;
  ground: string;
  answer: string;
  known: string;
  fresh: string;
  grounds: Record<string, string>;
  records: (count: number) => string;
  same: string;
  sameAs: (name: string) => string;
  notSame: string;
  all: (count: number) => string;
  more: (count: number) => string;
  listed: string;
  notThis: string;
  directory: (organizations: number, names: number) => string;
  directoryText: string;
  also: string;
  forget: string;
  which: (name: string) => string;
  where: (places: string) => string;
  others: (count: number, country: string) => string;
  noOthers: string;
  onlyCountry: (country: string) => string;
  onlyCountryText: string;
  point: string;
  none: string;
  noneText: string;
  reason: string;
  country: string;
  chooseCountry: string;
  coordinates: string;
  coordinatesHint: string;
  faults: Record<string, string>;
  far: (country: string) => string;
  swappedIn: (country: string) => string;
  swap: (text: string) => string;
  read: (point: string) => string;
  pointing: (name: string) => string;
  nearer: string;
  farther: string;
  how: string;
  decided: string;
  stays: string;
  stayed: (reason: string) => string;
  undo: string;
  done: { same: (name: string) => string; apart: (name: string) => string; ask: (name: string) => string };
}

export const nameWords: Words<NameWords> = {
  en: {
    title: (organizations, places) =>
      organizations + places === 0
        ? 'Names and places'
        : `Please confirm ${[
            organizations > 0 && `${digits(organizations)} ${organizations === 1 ? 'name' : 'names'}`,
            places > 0 && `${digits(places)} ${places === 1 ? 'place' : 'places'}`,
          ]
            .filter(Boolean)
            .join(' and ')}`,
    lead: 'What you confirm once is known in every later file.',
    organizations: 'Organizations',
    places: 'Places',
    noOrganizations: 'No two names look like one organization.',
    noPlaces: 'Every place was found.',
    written: 'As written',
    taken: 'Taken as',
    ground: 'Why',
    answer: 'Your answer',
    known: 'already in your list',
    fresh: 'one organization, new in your list',
    grounds: {
      listed: 'An alias in your list.',
      form: 'The same words in another order or short form, or a part of it.',
      spelling: 'The names differ in short forms or word order only.',
      together: 'Two languages: each is the only partner in one of two records that you merged.',
      'organization-unclear': 'More than one organization in your list has this name.',
    },
    records: (count) => (count === 1 ? '1 record' : `${digits(count)} records`),
    same: 'Yes, the same',
    sameAs: (name) => `Is it ${name}?`,
    notSame: 'No',
    all: (count) => `Yes to all ${digits(count)}`,
    more: (count) => `${digits(count)} more come up as these are answered.`,
    listed: 'Taken under another name',
    notThis: 'Not the same',
    directory: (organizations, names) =>
      `Your list: ${digits(organizations)} ${organizations === 1 ? 'organization' : 'organizations'}, ${digits(names)} other ${names === 1 ? 'name' : 'names'}`,
    directoryText: 'Names, countries and areas only; nothing of any person.',
    also: 'also',
    forget: 'Take out',
    which: (name) => `Which “${name}”?`,
    where: (places) => places,
    others: (count, country) =>
      `${country} stands in ${count === 1 ? '1 other record' : `${digits(count)} other records`}`,
    noOthers: 'nothing else speaks for it',
    onlyCountry: (country) => `Only as far as ${country}`,
    onlyCountryText: 'An area on the map; no point, no line.',
    point: 'Point on a map, or type coordinates',
    none: 'Leave it without a place',
    noneText: 'In the list, not on the map.',
    reason: 'Why it has no place (kept with the project)',
    country: 'Country or area',
    chooseCountry: 'Please choose…',
    coordinates: 'Latitude, longitude',
    coordinatesHint: 'For example 43.24, 76.95 or 43.24° N, 76.95° E',
    faults: {
      unread: 'Two numbers are expected here: latitude, then longitude, such as 43.24, 76.95.',
      zero: '0, 0 lies in the sea off Africa and mostly means “not known”. It is not taken.',
      latitude: 'A latitude goes from −90 to 90.',
      longitude: 'A longitude goes from −180 to 180.',
      swapped: 'A latitude goes from −90 to 90. It seems the two stand the wrong way round.',
      country: 'Please say which country or area it is in.',
    },
    far: (country) => `This point is far from ${country}. Please look at the map.`,
    swappedIn: (country) => `This point is far from ${country}; the other way round it lies there.`,
    swap: (text) => `Swap: ${text}`,
    read: (point) => `Read as ${point}`,
    pointing: (name) =>
      `Map for pointing at ${name}: a click, or the arrow keys, set the point; + and − change how near it is`,
    nearer: 'Nearer',
    farther: 'Farther',
    how: 'Places come from a list on this computer (GeoNames, with Chinese names): the country first, then the city, then its size. Of one name the others are always asked.',
    decided: 'Decided',
    stays: 'without a place',
    stayed: (reason) => `without a place: ${reason}`,
    undo: 'Undo',
    done: {
      same: (name) => `same organization: ${name}`,
      apart: (name) => `not the same: ${name}`,
      ask: (name) => `ask again: ${name}`,
    },
  },
  zh: {
    title: (organizations, places) =>
      organizations + places === 0
        ? '单位与地点'
        : `${[organizations > 0 && `${digits(organizations)}个单位`, places > 0 && `${digits(places)}个地点`]
            .filter(Boolean)
            .join('、')}请您认一认`,
    lead: '认过一次，以后的文件自动照办。',
    organizations: '单位',
    places: '地点',
    noOrganizations: '没有看起来是同一家单位的名称。',
    noPlaces: '地点都查到了。',
    written: '文件里写作',
    taken: '认作',
    ground: '依据',
    answer: '您的回答',
    known: '名录中已有',
    fresh: '一家单位，名录中新增',
    grounds: {
      listed: '名录里的别名。',
      form: '同样的词，次序或简写不同，或是它的一部分。',
      spelling: '名称只差在简写或词序。',
      together: '中外文名称：您合并的两条记录里，各自只有这一家对方单位。',
      'organization-unclear': '您的名录里不止一家叫这个名称。',
    },
    records: (count) => `${digits(count)}条记录`,
    same: '是同一家',
    sameAs: (name) => `是不是${name}`,
    notSame: '不是',
    all: (count) => `${digits(count)}个都是`,
    more: (count) => `答完这些，再列出其余${digits(count)}个。`,
    listed: '按别名认出的',
    notThis: '不是这家',
    directory: (organizations, names) => `单位名录：${digits(organizations)}个单位，${digits(names)}个别名`,
    directoryText: '名录只是名称、国家和地区，不含任何个人。',
    also: '又作',
    forget: '移出',
    which: (name) => `是哪一个“${name}”？`,
    where: (places) => places,
    others: (count, country) => `另有${digits(count)}条记录在${country}`,
    noOthers: '没有旁证',
    onlyCountry: (country) => `只记到${country}`,
    onlyCountryText: '地图上画成一片，不落点，不连线。',
    point: '在图上指一下，或填经纬度',
    none: '不定地点',
    noneText: '在名单里，不上地图。',
    reason: '为什么没有地点（只随项目保存）',
    country: '国家或地区',
    chooseCountry: '请选择……',
    coordinates: '纬度，经度',
    coordinatesHint: '例如43.24, 76.95，或北纬43.24，东经76.95',
    faults: {
      unread: '这里应有两个数：先纬度，后经度，例如43.24, 76.95。',
      zero: '0, 0在非洲以西的海上，多半表示“不详”，不采用。',
      latitude: '纬度从-90到90。',
      longitude: '经度从-180到180。',
      swapped: '纬度从-90到90，两个数像是写反了。',
      country: '请说明在哪个国家或地区。',
    },
    far: (country) => `这个点离${country}很远，请看一眼地图。`,
    swappedIn: (country) => `这个点离${country}很远；两个数对调就在那里。`,
    swap: (text) => `对调：${text}`,
    read: (point) => `读作${point}`,
    pointing: (name) => `为${name}指点的地图：点一下或用方向键定点，+和-放大缩小`,
    nearer: '放大',
    farther: '缩小',
    how: '地点来自本机的名单（GeoNames，附中文名）：先看国家和地区，再看城市，再看大小。同名的一定来问。',
    decided: '已决定',
    stays: '不定地点',
    stayed: (reason) => `不定地点：${reason}`,
    undo: '撤销',
    done: {
      same: (name) => `同一家：${name}`,
      apart: (name) => `不是同一家：${name}`,
      ask: (name) => `再问一次：${name}`,
    },
  },
};
