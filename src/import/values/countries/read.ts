/** Countries and areas in a cell or in running text, in English, Chinese and by their codes. */
import type { Doubt } from '../doubt';
import { foldedName } from '../fold';
import type { CountriesReading, CountryPhrase } from '../places/reading';
import { CODES } from './codes';
import { extraNames, type Named } from './names';

/** Codes that are read in running text; others are words as often ("IN", "US" in capitals alone is one). */
const ACRONYMS = new Set(['UK', 'U.K.', 'USA', 'U.S.A.', 'U.S.', 'US', 'UAE', 'U.A.E.', 'PRC', 'DRC']);
/** One sign for a country is usual in lists (英、美、德), never in running text. */
const isSign = (name: string): boolean => /^\p{Script=Han}$/u.test(name);

interface Table {
  /** Folded names, codes included. */
  names: Map<string, Named>;
  /** Chinese names of two signs and more by their first, longest first. */
  han: Map<string, string[]>;
  /** Words of the longest name. */
  longest: number;
}

let table: Table | undefined;

function tableOf(): Table {
  if (table) return table;
  const names = new Map<string, Named>();
  const add = (name: string, named: Named) => names.set(foldedName(name), named);
  for (const [code, three] of CODES) {
    const one = { codes: [code], together: true };
    for (const language of ['en', 'zh'])
      for (const style of ['long', 'short'] as const)
        for (const name of variants(new Intl.DisplayNames([language], { type: 'region', style }).of(code)!))
          add(name, one);
    add(code, one);
    add(three, one);
  }
  for (const [name, named] of extraNames()) add(name, named);
  const han = new Map<string, string[]>();
  const written = [...names.keys(), '刚果（金）', '刚果（布）', '刚果(金)', '刚果(布)'];
  for (const name of written.filter((each) => /^\p{Script=Han}{2}/u.test(each)))
    han.set(name[0]!, [...(han.get(name[0]!) ?? []), name]);
  for (const list of han.values()) list.sort((a, b) => b.length - a.length);
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
  return (table = { names, han, longest });
}

/** "Myanmar (Burma)" is both; "St. Lucia" is "Saint Lucia" too; "Antigua & Barbuda" with "and". */
function variants(name: string): string[] {
  const [, before, inside] = /^(.*) \(([^)]+)\)$/.exec(name) ?? [];
  const all = before && inside && !/Keeling/.test(inside) ? [name, before, inside] : [name];
  return all.flatMap((each) => (each.startsWith('St. ') ? [each, each.replace('St.', 'Saint')] : [each]));
}

/** Codes of one name, all that it may mean; undefined where it names no country. */
export const countryNamed = (name: string): Named | undefined => tableOf().names.get(foldedName(name));

/** The one country of a name; undefined where there is none or more than one. */
export function oneCountry(name: string): string | undefined {
  const named = countryNamed(name);
  return named?.codes.length === 1 ? named.codes[0] : undefined;
}

const SEPARATOR =
  /\s*(?:[、,，;；/|+＋·•\n]|(?<=\p{Script=Han})(?:和|与|及|以及)(?=\p{Script=Han})|\s(?:and|&)\s)\s*/giu;
/** 等3国, 等国家和地区: says how many, names none. */
const COUNTED = /等?(?:\d+|[一二三四五六七八九十两]+)?个?(?:国家?(?:和|与|或|及|、)?(?:地区)?|国)$/;

interface Piece {
  text: string;
  at: number;
}

/** A cell of one or several countries and areas. */
export function readCountries(text: string): CountriesReading {
  const reading: CountriesReading = { countries: [], doubts: [] };
  const pieces = piecesOf(text);
  for (let i = 0; i < pieces.length;) {
    const taken = joined(text, pieces, i);
    readPiece(taken.piece, reading);
    i += taken.count;
  }
  return { ...reading, countries: unique(reading.countries) };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of [...text.matchAll(SEPARATOR), { 0: '', index: text.length }]) {
    const raw = text.slice(at, match.index);
    const piece = raw.trim();
    if (piece) pieces.push({ text: piece, at: at + raw.indexOf(piece) });
    at = match.index + match[0].length;
  }
  return pieces;
}

/** "Trinidad and Tobago", "Korea, Republic of", "Hong Kong, China": the longest run of pieces that is one name. */
function joined(text: string, pieces: readonly Piece[], from: number): { piece: Piece; count: number } {
  const first = pieces[from]!;
  for (let count = Math.min(3, pieces.length - from); count > 1; count--) {
    const last = pieces[from + count - 1]!;
    const whole = text.slice(first.at, last.at + last.text.length);
    if (countryNamed(whole)) return { piece: { text: whole, at: first.at }, count };
  }
  return { piece: first, count: 1 };
}

function readPiece({ text, at }: Piece, reading: CountriesReading): void {
  const bare = text.replace(COUNTED, '') || text;
  const named = countryNamed(text) ?? countryNamed(bare) ?? countryNamed(text.replace(/[()（）].*$/, ''));
  if (named && !named.together) {
    reading.doubts.push({ code: 'country-unclear', params: { v: text }, choices: named.codes });
  } else if (named) {
    for (const code of named.codes) reading.countries.push({ code, from: text, at, end: at + text.length });
  } else {
    const found = findCountries(text);
    if (found.length === 0) reading.doubts.push(notFound(text));
    for (const each of found) reading.countries.push({ ...each, at: each.at + at, end: each.end + at });
  }
}

const notFound = (v: string): Doubt => ({ code: 'country-not-found', params: { v } });

const unique = (countries: readonly CountryPhrase[]): CountryPhrase[] =>
  countries.filter(({ code }, i) => countries.findIndex((other) => other.code === code) === i);

/** Countries and areas named in running text, in order. What stands for two or none is left out. */
export function findCountries(text: string): CountryPhrase[] {
  const found = [...inWords(text), ...inHan(text)];
  return found.sort((a, b) => a.at - b.at);
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’-]*|&/gu;
/** A name that goes on before the country's: New Mexico is none, nor is Lake Chad. */
const OTHERWISE =
  /\b(?:new|lake|gulf of|sea of|strait of|saint|st\.?|san|lady|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|prince of) $/i;

function* inWords(text: string): Generator<CountryPhrase> {
  const { names, longest } = tableOf();
  const words = [...text.matchAll(WORD)].filter(([word]) => !/\p{Script=Han}/u.test(word));
  for (let i = 0; i < words.length; i++) {
    const at = words[i]!.index;
    if (!/^[\p{Lu}]/u.test(words[i]![0])) continue;
    for (let count = Math.min(longest, words.length - i); count > 0; count--) {
      const last = words[i + count - 1]!;
      const word = last[0].replace(/['’]s?$/u, '');
      const end = last.index + (ACRONYMS.has(word) ? word : word.replace(/[.'’-]+$/u, '')).length;
      const from = text.slice(at, end);
      if (!isWritten(from) || OTHERWISE.test(text.slice(0, at))) continue;
      const named = names.get(foldedName(from));
      if (!named) continue;
      if (named.together)
        for (const code of named.codes) yield { code, from, at, end, ...within(text, at, end) };
      i += count - 1;
      break;
    }
  }
}

/** Codes and small words are no names in running text; nor is what runs over the end of a sentence. */
const isWritten = (from: string): boolean =>
  /[;:()，。、]|\.\s+\p{Lu}\p{Ll}/u.test(from) ? false : from.length > 3 || ACRONYMS.has(from);

const OWNER =
  /(?:University|College|Institute|Academy|Bank|Ministry|Embassy|School|Association|Society|Council|Chamber) (?:\p{Lu}\p{L}* )*(?:of|for|in) (?:the )?$/u;

/** "Open University of China", "China Nonferrous", 英国开放大学: the country is part of a name. */
function within(text: string, at: number, end: number): { inName?: boolean } {
  const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(end, end + 30)];
  const isInside = OWNER.test(before);
  const goesOn = /^ \p{Lu}\p{L}+/u.test(after);
  return isInside || goesOn ? { inName: true } : {};
}

const HAN_NAME =
  /^(?:[\p{Script=Han}·]{0,12}?)(?:大学|学院|公司|集团|银行|协会|学会|大使馆|使馆|领事馆|研究院|研究所|科学院|教育部|外交部|基金会|委员会|中心)/u;
/** 马里兰, 印度洋, 苏丹国: longer names that aren't the country's. */
const HAN_OTHERWISE =
  /^(?:马里(?:兰|奥|乌波尔)|印度(?:洋|河)|日本(?:海|语)|约旦河|墨西哥湾|几内亚湾|波兰尼|美国在线|新加坡元|古巴比伦)/;

/** 新南威尔士, 新墨西哥: named after a country. */
const NEW_HAN = /新南\|威尔士|新\|(?:墨西哥|英格兰|苏格兰)/;

function* inHan(text: string): Generator<CountryPhrase> {
  const { han, names } = tableOf();
  for (let at = 0; at < text.length; at++) {
    const name = han.get(text[at]!)?.find((each) => text.startsWith(each, at));
    if (!name || HAN_OTHERWISE.test(text.slice(at, at + 6))) continue;
    if (NEW_HAN.test(`${text.slice(Math.max(0, at - 2), at)}|${name}`)) continue;
    const end = at + name.length;
    const named = names.get(foldedName(name))!;
    const inName = HAN_NAME.test(text.slice(end, end + 24));
    if (named.together && !isSign(name))
      for (const code of named.codes) yield { code, from: name, at, end, ...(inName && { inName }) };
    at = end - 1;
  }
}
