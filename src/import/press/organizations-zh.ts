/** Chinese names: read back from an ending ("大学", "教育部") to where the name must begin. */
import {
  ZH_CHINESE_NAME,
  ZH_BEFORE_NAME,
  ZH_FOREIGN_LETTERS,
  ZH_GENERIC_NAME,
  ZH_HEADS,
  ZH_UNIT,
} from './rules/zh-names';
import type { CountryAt, NamePhrase } from './organizations';

const HEAD = new RegExp(`(?:${ZH_HEADS.join('|')})`, 'g');
/** Longer words first: 到访 before 到. */
const BEFORE = new RegExp(
  `(?:${ZH_BEFORE_NAME.map((word) => word.replace('{field_and}', ''))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`,
  'g',
);
/** "社会与人文科学大学", "管理和技术学院": two fields are joined, not two names. */
const FIELDS =
  '(?:社会|人文|科学|教育|经济|管理|文化|技术|艺术|技能|语言|旅游|信息|工程|法律|金融|体育|研究|设计|就业|培训|贸易|商业|农业|卫生|建筑|土木|水利|交通|运输|电力|能源|环境|化工|食品|酒店|传媒|电影|戏剧|音乐|舞蹈|通信|计算机|电子|机械|材料|生命|应用|创新|行政|法学|医学|药学|林业|渔业|海洋|矿业|石油|国际|创意|数字|产业)';
const JOINT = new RegExp(`(?<=${FIELDS})[和与及](?=${FIELDS})`, 'g');
/** A hyphen joins two parts of a foreign name: “埃尔朗根-纽伦堡大学”. */
const LETTER = /[\u4e00-\u9fff·・A-Za-z-]/;
const LONGEST = 26;
/** The home country's own, without its name. */
const BARE = /^(?:教育|外交|科技|商务|文化|卫生|财政|农业|国防|能源|劳动|高教|经济|环境|水利|体育|旅游)部$/;
const OURS = /(?:我[校院]|本校|该校|学校)$/;
/** "该协会", "两所大学": no name. */
const NOBODY =
  /^(?:相关|有关|各)|[一二两三四五六七八九十几多\d]所(?:大学|高校|学院|院校)$|^(?:高职|二级|附属|私立|国立|公立|综合性|老|新|旧|国立综合性|重点|普通|本科|专科|公办|民办|研究型|理工类|顶尖)+(?:大学|学院|图书馆|中学|医院|学校)$|第[一二三四五]大|[^\u4e00-\u9fff]?综合性大学$|孔子学院(?:年度)?理事会$|国集团$|^[所个名余]|^[\u4e00-\u9fff]?(?:大使馆|使馆|领馆|领事馆)$|^(?:我|这|那|上述|其[他它余]|各[所校])|第[一二三四五六七八九十\d]+[所家届次]|高水平|首批|首[个所家]|顶尖|一流|优质|^(?:联合)?(?:管理)?(?:理事会|委员会)$|^(?:[\u4e00-\u9fff]{0,2}[我该各本两所家此校的]|当地)?孔子(?:学院|课堂)$|(?:暑期|夏季|冬季|假期|高等|职业)学校$|^(?:该|本|此|各|某|多[所家]|[一二三四五六七八九十两几数百余\d]+[所家个]|国外|海外|外国|境外|世界|著名|知名|中外|对方|友好|合作|伙伴|院校|一流)/;

export function organizationsInChinese(
  text: string,
  countries: readonly CountryAt[],
  breaks: readonly { at: number; end: number }[],
): NamePhrase[] {
  const found: NamePhrase[] = [];
  let from = 0;
  for (const { 0: head, index } of text.matchAll(HEAD)) {
    const end = index + head.length;
    // "大学" of "大学生", "学院" of "学院派" end no name.
    if (
      index < from ||
      /^(?:生|员|子|英语|城|排名|毕业|校友|校长论坛|校长峰会|校长会议|校长大会|协会|联盟|学会|联合会|出版社|医院|校长联)/.test(
        text.slice(end),
      )
    )
      continue;
    // "农业部门": no ministry.
    if (head.endsWith('部') && text[end] === '门') continue;
    // "小学教师": teachers of a kind of school.
    if (/^(?:小学|中学|高中)$/.test(head) && /^(?:教师|老师|学生|校长|教育)/.test(text.slice(end))) continue;
    const name = nameAt(text, from, index, end, countries, breaks);
    if (!name) continue;
    found.push(name);
    from = name.end;
  }
  return joined(text, found);
}

function nameAt(
  text: string,
  from: number,
  head: number,
  end: number,
  countries: readonly CountryAt[],
  breaks: readonly { at: number; end: number }[],
): NamePhrase | undefined {
  let at = Math.max(lettersBack(text, head, from), lastBreak(head, breaks));
  at = afterWord(text, at, head);
  const front = countries.filter((one) => one.at >= at && one.at < head && one.end <= end).at(0);
  let country: string | undefined;
  if (front) {
    const rest = text.slice(front.end, end);
    if (front.at === at) country = front.code;
    // "香港中文大学" is called so.
    if (
      front.at === at &&
      !/^(?:HK|MO)$/.test(front.code) &&
      !/政府$|^中国/.test(rest) &&
      !ZH_GENERIC_NAME.test(rest) &&
      !/^立/.test(rest) &&
      rest.length > 3 &&
      front.end < head
    )
      // "日本国和歌山……"
      at = afterWord(
        text,
        front.end + (/日本$/.test(text.slice(at, front.end)) && /^国(?![立际家])/.test(rest) ? 1 : 0),
        head,
      );
  }
  // "路易斯安那州泽维尔大学"
  at +=
    /^(?![\u4e00-\u9fff]{2,4}驻)[\u4e00-\u9fff]{2,6}[州省邦](?=[\u4e00-\u9fff]{3,})(?![立大学州])/.exec(
      text.slice(at, end),
    )?.[0].length ?? 0;
  const name = text.slice(at, end);
  if (at >= head || name.length < 3 || NOBODY.test(name)) return undefined;
  // Only a foreign centre is a party: every university has an exchange centre, and most meet in one.
  const ofMinistry = at === from && text[at - 1] === '部';
  if (/(?:交流|服务|发展)中心$/.test(name) && !ofMinistry && (!country || /^(?:CN|HK|MO)$/.test(country)))
    return undefined;
  const short = /^[（(](?:简称|以下简称)?[“"]?([A-Za-z\u4e00-\u9fff]{2,10})[”"]?[）)]/.exec(
    text.slice(end),
  )?.[1];
  return {
    at,
    end,
    name,
    // "我校旅游与文化产业学院"
    unit:
      (!front && ZH_UNIT.test(name)) ||
      BARE.test(name) ||
      (/(?:学院|研究院|中心|医院)$/.test(name) && OURS.test(text.slice(0, at))),
    ...(short && { short }),
    ...(country && { country }),
  };
}

function lettersBack(text: string, head: number, from: number): number {
  let at = head;
  while (at > from && head - at < LONGEST && LETTER.test(text[at - 1]!)) at--;
  return at;
}

const lastBreak = (head: number, breaks: readonly { at: number; end: number }[]): number =>
  Math.max(0, ...breaks.filter(({ end }) => end <= head).map(({ end }) => end));

/** Where the name begins: after the last word that can't be part of one. */
function afterWord(text: string, at: number, head: number): number {
  let start = at;
  const run = text.slice(at, head + 1).replace(JOINT, '·');
  for (const { 0: word, index } of run.matchAll(BEFORE)) {
    if (at + index + word.length <= head) start = at + index + word.length;
  }
  return start;
}

/** Right behind an institution: a part of it. */
const within = (last: NamePhrase | undefined, name: NamePhrase, text: string): boolean =>
  last !== undefined &&
  name.at - last.end <= 8 &&
  /^[\u4e00-\u9fff]*$/.test(text.slice(last.end, name.at)) &&
  !/[和、及]/.test(text.slice(last.end, name.at)) &&
  name.country === undefined &&
  !/学院$|研究[所院]$/.test(last.name);

/** "韩国国立庆北大学、国立江原大学": a country said once holds for the list, by the names' beginnings. */
export function countriesAlong(
  names: readonly NamePhrase[],
  text: string,
  countries: readonly CountryAt[],
): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const name of names) {
    const country = name.country ? undefined : countryVisited(name, text, countries);
    if (country && !ZH_CHINESE_NAME.test(name.name)) out.set(name.at, country);
  }
  names.forEach((name, i) => {
    const last = names[i - 1];
    const country = last && (last.country ?? out.get(last.at));
    const joint = last && LISTED.test(text.slice(last.end, name.at));
    if (country && joint && !name.country && !ZH_CHINESE_NAME.test(name.name)) out.set(name.at, country);
  });
  return out;
}

/** "应韩国高校邀请，……先后访问了牧园大学": the one foreign country that the sentence names before it. */
function countryVisited(
  { at }: NamePhrase,
  text: string,
  countries: readonly CountryAt[],
): string | undefined {
  if (!/(?:访问|到访|走访|拜访|考察|前往|参访|赴|抵达)了?[“"]?$/.test(text.slice(Math.max(0, at - 6), at)))
    return undefined;
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at));
  // Those who go are ours.
  if (!/我[校院]|应[^，。]*邀|代表团|访问团|一行/.test(text.slice(from + 1, at))) return undefined;
  const named = new Set(
    countries.filter((one) => one.at > from && one.end <= at && one.code !== 'CN').map(({ code }) => code),
  );
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  // "率团访问泰国。……随后，代表团到访甲大学。"
  const begin = text.lastIndexOf('\n', at) + 1;
  const before = new Set(
    countries.filter((one) => one.at >= begin && one.end <= at && one.code !== 'CN').map(({ code }) => code),
  );
  return before.size === 1 && /代表团|访问团|一行/.test(text.slice(from, at)) ? [...before][0] : undefined;
}

const LISTED = /^[”"]?(?:（[^）]*）)?(?:、|和|及|以及)[“"]?$/;

/** "清迈大学教育学院", "印度理工学院孟买分校": one institution, named with its part. */
function joined(text: string, names: readonly NamePhrase[]): NamePhrase[] {
  const out: NamePhrase[] = [];
  for (const name of names) {
    const last = out.at(-1);
    const touching = last && last.end === name.at;
    const ofMinistry = touching && /部$/.test(last.name) && /中心$/.test(name.name);
    const ofAcademy = touching && /科学院$/.test(last.name) && /研究[所院]$|中心$|分院$/.test(name.name);
    if (ofMinistry || ofAcademy || (touching && /分校$|^附属[\u4e00-\u9fff]*(?:医院|中学)$/.test(name.name)))
      out[out.length - 1] = { ...last, end: name.end, name: text.slice(last.at, name.end), unit: false };
    else
      out.push(
        within(last, name, text) && /学院$|研究[所院]$|图书馆$|医院$/.test(name.name)
          ? { ...name, unit: true }
          : name,
      );
  }
  return out;
}

/**
 * The first name of the text that this one writes in another way: letters in another order ("米兰天主教圣心大学"), one
 * foreign letter differing ("辛吉杜努姆大学"), or without the church or crown ("米兰圣心大学").
 */
export function writtenBefore(name: string, names: readonly string[]): string | undefined {
  const i = names.indexOf(name);
  return names.slice(0, i).find((other) => isVariant(other, name));
}

const ENDING = /(?:大学校?|学院|研究院|学校)$/;
const CROWN = /天主教|皇家/;

function isVariant(one: string, other: string): boolean {
  const [a, b] = [one.replace(ENDING, ''), other.replace(ENDING, '')];
  if (ENDING.exec(one)?.[0] !== ENDING.exec(other)?.[0] || a.length < 3 || b.length < 3) return false;
  if (CROWN.test(one) !== CROWN.test(other))
    return sorted(a.replace(CROWN, '')) === sorted(b.replace(CROWN, ''));
  if (a.length !== b.length || a.length < 5) return false;
  const differ = [...a].filter((letter, i) => letter !== b[i]);
  return sorted(a) === sorted(b) || (differ.length === 1 && (a.match(ZH_FOREIGN_LETTERS)?.length ?? 0) >= 3);
}

const sorted = (text: string): string => [...text].toSorted().join('');
