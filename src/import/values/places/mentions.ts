/** Names of places inside a longer name: which words are cities, regions, countries, well-known bodies. */
import { countryNamed, findCountries } from '../countries/read';
import { cityKey, type City, type Gazetteer, type Region } from './gazetteer';

export type Mention = { at: number; end: number; from: string } & (
  | { kind: 'city'; cities: readonly City[] }
  | { kind: 'region'; regions: readonly Region[] }
  | { kind: 'country'; codes: readonly string[] }
  | { kind: 'known'; bodies: readonly { city: City; only?: boolean }[] }
);

/** Words that are towns somewhere, and hardly ever meant as such inside a name. */
const WORDS = new Set(
  (
    'a an and the of for in at on to new old north south east west northern southern eastern western central upper lower great greater ' +
    'open state national federal normal union union reading bath mobile orange art arts science sciences technology technologies culture ' +
    'language languages college university universities institute institutes school schools academy international global partner partners ' +
    'pacific atlantic medical royal saint san santa bank media enterprise industry commerce liberal sport sports park lake hill hills bay valley ' +
    'mission independence liberty home best man male split most deal hope grace spring springs summer faculty department human health learning ' +
    'distance teacher teachers student students development resources general education business law asia africa europe america commonwealth ' +
    'network council office center centre association foundation society company corporation group various online many several universal ' +
    'progress paradise march may june april august monday sunday friday president vice professor director head delegation member members ' +
    'street road avenue campus branch city town county province district region republic kingdom islands island port river ocean sea mount ' +
    'our their his her this that these those all one two three first second third day days week year years time date agreement workshop visit ' +
    'conference forum summit training programme program project exchange exchanges cooperation cluster memorandum understanding ministry embassy ' +
    'consulate government committee commission party team dean chair chairman minister ambassador secretary mr mrs ms dr prof sir lady king queen ' +
    'prince princess polytechnic vocational management economics finance engineering agriculture agricultural industrial applied lifelong ' +
    'professional affairs secondary primary high middle community people peoples friendship success power energy smart digital virtual ' +
    'during after before since until from with without between under over about as by also both each they we he she it its is was were are ' +
    'both congress laboratory library museum hospital limited ltd inc co unit section division bureau agency fund house ' +
    'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao ' +
    'yuan deng shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin ' +
    'hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang wen'
  ).split(' '),
);

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’‘ʻ]*/gu;

/** Mentions of the Latin part: the longest first, from the left, none overlapping. */
export function latinMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const words = [...text.matchAll(WORD)].filter(([word]) => !/\p{Script=Han}/u.test(word));
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^(?:\p{Lu}|['’‘ʻ]s)/u.test(words[i]![0])) continue;
    for (let count = Math.min(gazetteer.longest, words.length - i); count > 0; count--) {
      const mention = mentionAt(text, words, i, count, gazetteer);
      if (!mention) continue;
      found.push(mention);
      i += count - 1;
      break;
    }
  }
  return found;
}

/** What may stand between the words of one name. */
const JOINED = /^[\s'’.,&-]*$/;

function mentionAt(
  text: string,
  words: readonly RegExpMatchArray[],
  i: number,
  count: number,
  gazetteer: Gazetteer,
): Mention | undefined {
  const [first, last] = [words[i]!, words[i + count - 1]!];
  const at = first.index!;
  const tail = last[0].replace(/['’]s?$|(?<=\p{L}{3})\.$/u, '');
  const end = last.index! + tail.length;
  const from = text.slice(at, end);
  if (/[,;:()\n。，]/.test(from) || (count > 1 && /\.\s+\p{Lu}\p{Ll}{2}/u.test(from) && !/^St\./.test(from)))
    return undefined;
  if (!JOINED.test(text.slice(at + first[0].length, at + first[0].length + 1))) return undefined;
  return named({ at, end, from }, gazetteer, count);
}

function named(
  where: { at: number; end: number; from: string },
  gazetteer: Gazetteer,
  words: number,
): Mention | undefined {
  const { from } = where;
  if (words === 1 && (WORDS.has(cityKey(from)) || from.length < 3)) return undefined;
  const bodies = words > 1 || from.length > 6 ? gazetteer.known(from).filter(({ only }) => !only) : [];
  if (bodies.length > 0) return { ...where, kind: 'known', bodies };
  const regions = gazetteer.regions(from);
  const country = isCode(from) ? undefined : countryNamed(from);
  const cities = gazetteer.cities(from);
  // A city of the same name as its state is what is meant inside a name, unless the state is written as one.
  if (country && !isCityState(country.codes, cities)) {
    return regions.length > 0 && country.codes[0] === 'GE'
      ? { ...where, kind: 'country', codes: [...country.codes, 'US'] }
      : { ...where, kind: 'country', codes: country.codes };
  }
  if (cities.length > 0) return { ...where, kind: 'city', cities };
  return regions.length > 0 ? { ...where, kind: 'region', regions } : undefined;
}

const isCode = (from: string): boolean => from.length <= 3 && !/^(?:UK|USA|UAE)$/.test(from);

/** Singapore, Hong Kong, Macau, Monaco: the country is one city. */
const CITY_STATES = new Set(['SG', 'HK', 'MO', 'MC', 'VA']);
export const isCityState = (codes: readonly string[], cities: readonly City[]): boolean =>
  codes.length === 1 && CITY_STATES.has(codes[0]!) && cities.some(({ country }) => country === codes[0]);

/** 中山装, 日照时间: characters that only look like a city. */
const HAN_OTHERWISE =
  /^(?:日照(?:时|强|量)|大同(?:小异|世界|社会)|安康(?:幸福)|中山(?:装|先生|陵)|太平洋|吉安娜|永州(?!市)异|和田玉|黄山(?:毛峰)|长沙发|朝阳(?:产业|企业|事业|群众))/;

/** 抵达曼谷, 来自贡德尔: where the second character belongs to the word before it, no name begins with it. */
const HAN_BEFORE = /^(?:[抵到直送转传表]达|来自)$/;

/** Mentions of the Chinese part, longest first, from the left. Countries are looked for with the rest. */
export function hanMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const countries = new Map(findCountries(text).map((each) => [each.at, each]));
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!/\p{Script=Han}/u.test(text[at]!) || HAN_BEFORE.test(text.slice(at - 1, at + 1))) continue;
    const name = gazetteer
      .han(text[at]!)
      .find((each) => text.startsWith(each, at) && isNamed(each, gazetteer));
    const country = countries.get(at);
    if (country && country.from.length >= (name?.length ?? 0) && !isOneCity(country.code, name, gazetteer)) {
      found.push({ at, end: country.end, from: country.from, kind: 'country', codes: [country.code] });
      at = country.end - 1;
    } else if (name && !HAN_OTHERWISE.test(text.slice(at, at + 6))) {
      found.push(hanNamed(name, at, gazetteer));
      at += name.length - 1;
    }
  }
  return found;
}

const isOneCity = (code: string, name: string | undefined, gazetteer: Gazetteer): boolean =>
  CITY_STATES.has(code) && name !== undefined && gazetteer.cities(name).length > 0;

/** "开放大学" is a body's whole name where its country is known, never a part of one. */
const isNamed = (name: string, gazetteer: Gazetteer): boolean =>
  gazetteer.cities(name).length + gazetteer.regions(name).length > 0 ||
  gazetteer.known(name).some(({ only }) => !only);

function hanNamed(name: string, at: number, gazetteer: Gazetteer): Mention {
  const where = { at, end: at + name.length, from: name };
  const bodies = gazetteer.known(name);
  if (bodies.some(({ only }) => !only)) return { ...where, kind: 'known', bodies };
  const cities = gazetteer.cities(name);
  return cities.length > 0
    ? { ...where, kind: 'city', cities }
    : { ...where, kind: 'region', regions: gazetteer.regions(name) };
}

/** Mentions of a name in both scripts. A name all in small letters is read as if it had its capitals. */
export function mentionsOf(name: string, gazetteer: Gazetteer): Mention[] {
  const text = /\p{Lu}/u.test(name) ? name : name.replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());
  return [...latinMentions(text, gazetteer), ...hanMentions(text, gazetteer)].sort((a, b) => a.at - b.at);
}
