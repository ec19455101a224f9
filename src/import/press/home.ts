/** Whose text it is: the organization that the rest is told of as "we" and "the university". */
import { all, says } from './patterns';
import { keyOf, type Name, type PressContext, type Reading } from './reading';
import { HOME_SIGNS } from './rules/home-signs';
import { ZH_FOREIGN_LETTERS, ZH_GENERIC_NAME } from './rules/zh-names';

export interface Home {
  /** Keys of its names; empty where the text only says "our university". */
  keys: ReadonlySet<string>;
  name?: Name;
  /** Another institution of the text might be meant as well. */
  doubtful?: boolean;
  /** ISO code, where it can be told. */
  country?: string;
  /** The word of its name that is its own: "Linhe". Where a place is called so it is the home's town. */
  word?: string;
  /** Every place of the text that means the home. */
  mentions: readonly { at: number; end: number }[];
}

const LEAGUE =
  /\b(?:Association|Network|Council|Union|Alliance|Federation|Foundation|Office|Embassy|Consortium)\b|^Ministry|(?:协会|联盟|联合会|理事会|基金会|教育部)$/;
const SCHOOLS =
  /universit|universid|college|institut|academy|polytechnic|school|tafe|hochschule|tecnol|ateneo|大学|学院|学校|研究院|中学|高专$|师专$|职院$/i;

export function homeOf(reading: Reading, context: PressContext): Home {
  const given = givenHome(reading, context);
  const guess = given ? undefined : likeliest(reading);
  const name = given ?? guess?.name;
  const country = countryOf(name, reading, context);
  const keys = new Set(
    name ? [name.key, ...(context.home ?? []).map(keyOf)] : (context.home ?? []).map(keyOf),
  );
  return {
    keys,
    ...(name && { name }),
    ...(guess?.close && { doubtful: true }),
    ...(name && ownWord(name) && { word: ownWord(name)! }),
    ...(country && { country }),
    mentions: mentionsOf(name, reading, keys),
  };
}

function givenHome({ names }: Reading, { home = [] }: PressContext): Name | undefined {
  const keys = new Set(home.map(keyOf));
  return names.find(({ key, short }) => keys.has(key) || (short !== undefined && keys.has(keyOf(short))));
}

/** The institution that speaks most like the text's own; none where even the best has too little for it. */
function likeliest(reading: Reading): { name: Name; close: boolean } | undefined {
  const ours =
    says(reading.language, 'ours', reading.plain) || says(reading.language, 'again', reading.plain);
  const first = reading.names.find(({ unit }) => !unit);
  const schools = reading.names.filter(
    (one) =>
      !one.unit &&
      ((SCHOOLS.test(one.name) && !LEAGUE.test(one.name)) ||
        isAcronym(one) ||
        (one === first && speaksFirst(one, reading))) &&
      !(ours && isForeign(one, reading)),
  );
  const keys = [...new Set(schools.map(({ key }) => key))];
  const scored = keys.map((key) => {
    const named = schools.filter((one) => one.key === key);
    return { name: fullest(named), score: scoreOf(named, reading) };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  if (!best || best.score <= enough(reading)) return undefined;
  return { name: best.name, close: scored.some((one) => one !== best && best.score - one.score < CLEARLY) };
}

/** By how much the likeliest leads where nobody need doubt it. */
const CLEARLY = 1.5;

/** Never written out: "USST". */
const isAcronym = ({ name }: Name): boolean =>
  /^[A-Z][A-Za-z-]*[A-Z][a-z]*$/.test(name) && !/^UNE?SCO|^UNICEF/.test(name);

/** "UNESCO held a workshop …": a body that is no school tells its own news where it acts in the first words. */
const speaksFirst = ({ at, end }: Name, { plain, language, sentences }: Reading): boolean =>
  language.rules.language === 'en' &&
  sentences.some(
    (one) => at - one.at < 5 && one.paragraph === sentences.find(({ headline }) => !headline)?.paragraph,
  ) &&
  /^(?: \([^)]*\))?,? (?:has |have |is |will )?(?:\w+ly )?(?:held|hold|organi[sz]|launch|host|conven|sign|sent|dispatch|welcom|receiv)/.test(
    plain.slice(end, end + 50),
  );

/** A text that says "our university", or whose president needs no "of", may name nobody but its partners. */
function enough({ plain, language }: Reading): number {
  if (all(language, 'ours', plain).length > 0) return ENOUGH.ours[language.rules.language];
  return OWN_PERSON[language.rules.language].test(plain) ? ENOUGH.ownPerson : ENOUGH.named;
}

const ENOUGH = { ours: { en: 1.9, zh: 1.5 }, ownPerson: 1.05, named: 0.3 };
const OWN_PERSON = {
  en: /(?:^|[.!?,]\s+|\n)(?:Vice[- ])?(?:President|Rector|Chancellor|Principal|Provost|Dean) \p{Lu}\p{L}+(?! of\b)|(?<!\p{Lu}[\p{L}’'-]* )University President \p{Lu}|, (?:Pro[- ]|Deputy )?(?:Vice[- ])?(?:Chancellor|President|Rector|Provost) \([^)]*\),|\b[Tt]he university president,? |(?:^|[.!?]\s+|\n)The (?:Pro[- ]|Deputy )?(?:Vice[- ])?(?:Chancellor|President|Rector|Principal|Provost), (?:(?:Prof|Dr|Professor|Mrs?|Ms|Engr)\b\.? )+\p{Lu}[^,.]*(?:\.[^,]{0,30})?,(?! (?:of|from|at)\b)/u,
  zh: /(?:^|[，。；\n])(?:副?校长|党委书记|副?院长)[\u4e00-\u9fff]{2,3}(?=率|会见|在|与|赴|出席|代表|一行)/,
};

const fullest = (named: readonly Name[]): Name =>
  named.reduce((a, b) => (b.name.length > a.name.length ? b : a));

/** Signs that a text is an institution's own. Numbers are weights, tried on the measuring set's first half. */
function scoreOf(named: readonly Name[], reading: Reading): number {
  const [first] = named as [Name];
  let score = Math.min(named.length, 4) + shortMentions(first, reading) * 0.8;
  if (first === reading.names.find(({ unit }) => !unit)) score += isObject(first, reading) ? 0.4 : 0.8;
  for (const name of named) score += signsAt(name, reading) - (isGoalOfOurs(name, reading) ? 1.5 : 0);
  if (named.some((name) => isListed(name, reading))) score -= 1;
  // "Japan's Okayama University"
  if (
    named.some(({ at, country }) => country && /[’']s $/.test(reading.plain.slice(Math.max(0, at - 3), at)))
  )
    score -= 2;
  // Partners are written out.
  if (isAcronym(first)) score += 1;
  if (named.some(({ beside }) => beside.length > 0) && score < 1.8) score -= 0.5;
  // Where the text says "our university", a guest's institution is named once, with the guest.
  if (named.length === 1 && says(reading.language, 'ours', reading.plain)) score -= 0.5;
  if (named.some((name) => hasCountryBeside(name, reading)))
    score -= reading.language.rules.language === 'en' ? 1.1 : 0.6;
  return isForeign(first, reading) ? score - (first.country ? 4 : 2.5) : score;
}

/** "Xidian University (China)", "the University of Bergen in Norway": where it is goes without saying at home. */
const hasCountryBeside = ({ end, beside: [first] }: Name, { plain }: Reading): boolean =>
  first !== undefined &&
  first.isCountry &&
  first.at > end &&
  /^(?: \([^)]*\))?(?:,| in| of|\s?[（(])\s?(?:the )?$/.test(plain.slice(end, first.at));

/** One of three or more in a row: "X visited A, B and C". */
function isListed(name: Name, { names, plain, language }: Reading): boolean {
  if (language.rules.language !== 'en') return false;
  const all = names.filter(({ unit }) => !unit);
  const touches = (one: Name | undefined, other: Name | undefined): boolean =>
    one !== undefined && other !== undefined && LIST.test(plain.slice(one.end, other.at));
  const i = all.indexOf(name);
  const [before, next] = [touches(all[i - 1], name), touches(name, all[i + 1])];
  return (
    (before && next) ||
    (before && touches(all[i - 2], all[i - 1])) ||
    (next && touches(all[i + 1], all[i + 2]))
  );
}

const LIST = /^(?:\s?\([^)]*\))?(?:,|,? and|;)\s?(?:the )?$/;

/** "Vice President Zhang led a delegation to X", and then "the delegation visited X": whose president needs no "of" goes to others. */
function isGoalOfOurs({ at }: Name, reading: Reading): boolean {
  if (reading.language.rules.language !== 'en') return false;
  const from = reading.sentences.find((one) => one.at <= at && one.end > at)?.at ?? at;
  const left = reading.plain.slice(from, at);
  const moves = GOES.exec(left);
  if (!moves || namesAnybody(reading, from, from + moves.index)) return false;
  const subject = left.slice(0, moves.index);
  const ours = says(reading.language, 'post', subject) && !ENVOY.test(subject);
  return ours || (THEY.test(subject) && isLedByOurs(reading));
}

const namesAnybody = ({ names }: Reading, from: number, to: number): boolean =>
  names.some(({ at, end, unit }) => at >= from && end <= to && !unit);

/** Whose post is no institution's. */
const ENVOY = /ambassador|consul|minister|envoy|commissioner|governor|attach[eé]/i;

const THEY = /\bthe (?:delegation|group|team|party)\b|\b[Tt]hey\b/;
const LED = /\b(?:led|headed|heads|leads|leading|heading) (?:a|an) [^.]{0,60}(?:delegation|group|team)\b/;

/** Somebody whose institution goes without saying leads a delegation. */
const isLedByOurs = (reading: Reading): boolean =>
  reading.sentences.some(({ at, text }) => {
    const led = LED.exec(text);
    if (!led || !says(reading.language, 'post', text.slice(0, led.index))) return false;
    if (ENVOY.test(text.slice(0, led.index))) return false;
    return !namesAnybody(reading, at, at + led.index);
  });

const GOES =
  /\b(?:visited|visits|travel(?:l?ed|s) to|went to|flew to|paid [^.]{0,40}(?:to|on|upon)|made [^.]{0,40}(?:to|on|upon)|(?:led|headed|heads|leads|leading|heading) (?:a|an|the) [^.]{0,60}\bto|signed [^.]{0,80}\bwith)\s/;

const isObject = ({ at }: Name, { plain }: Reading): boolean =>
  /\b(?:from|with|to|by|at|visited) (?:the )?$/i.test(plain.slice(Math.max(0, at - 14), at));

function signsAt(name: Name, { plain, language, sentences }: Reading): number {
  const before = plain.slice(Math.max(0, name.at - 110), name.at);
  const after = plain.slice(name.end, name.end + 120);
  const told = HOME_SIGNS[language.rules.language].filter(
    (sign) => (sign.before?.test(before) ?? true) && (sign.after?.test(after) ?? true),
  );
  const opens = sentences.some(
    ({ at, text }) => name.at - at < 5 || /^[^,，]{0,24}[,，]\s*$/.test(text.slice(0, name.at - at)),
  );
  return told.reduce((sum, { weight }) => sum + weight, opens ? 0.5 : 0);
}

/** A Chinese text's foreign institution; in English every name may be the home's. */
function isForeign(name: Name, { language, traditional, plain }: Reading): boolean {
  const code = name.country ?? name.seat?.country ?? '';
  const here = traditional && /^(?:TW|HK|MO)$/.test(code);
  // Who says 本校 in traditional characters writes in Taipei or Hong Kong.
  if (traditional && code === 'CN' && /本校/.test(plain) && !/我校/.test(plain)) return true;
  return language.rules.language === 'zh' && !here && isForeignInChinese(name);
}

export function isForeignInChinese({ name, country, seat }: Name): boolean {
  const code = country ?? seat?.country;
  if (code) return !/^(?:CN|HK|MO)$/.test(code);
  const root = name.replace(
    /(?:州立|国立|公立|理工|科技|师范|农业|医科|外国语|开放|国际|艺术|音乐|美术|海洋|林业|联邦|大学|学院|学校|研究所|研究院|工业|商学|职业|技术|中学)/g,
    '',
  );
  if (ZH_GENERIC_NAME.test(name)) return false;
  const foreign = root.match(ZH_FOREIGN_LETTERS)?.length ?? 0;
  return root.length >= 2 && foreign / root.length >= (root.length > 2 ? 0.6 : 1);
}

/** "Linhe" for Linhe University: the word of the name that is its own. */
function ownWord(name: Name | undefined): string | undefined {
  const words = name?.name.split(' ') ?? [];
  const common =
    /^(?:University|Universit\S*|Universid\S*|College|Institute?o?|Academy|Polytechnic|School|of|the|for|and|de|do|di|State|National|International|Open|Normal|Technical|Technology|Agricultural|Medical|Business|Applied|Sciences?|North|South|East|West|Northern|Southern|Eastern|Western|Central|Royal|New|St|Arts|Tecnol\w*|Red|Beijing|Shanghai|American|China|Chinese|Foreign|Languages)$/i;
  return words.length > 1 ? words.find((word) => word.length > 3 && !common.test(word)) : undefined;
}

function shortMentions(name: Name, { plain, names, places }: Reading): number {
  const word = ownWord(name);
  if (!word || places.some((place) => place.isCountry && place.name === word)) return 0;
  // "in Lindenau" speaks for the University of Lindenau, "in Belgrade" for nobody.
  const isTown = places.some((place) => place.name === word);
  return wordsIn(plain, word).filter(
    ({ at }) =>
      !names.some((one) => one.at <= at && one.end > at) &&
      !(
        isTown && /(?:\b(?:in|to|at|near|and|from|of|said)|,) $/.test(plain.slice(Math.max(0, at - 6), at))
      ) &&
      !/\(\w* ?$/.test(plain.slice(Math.max(0, at - 6), at)),
  ).length;
}

const wordsIn = (text: string, word: string): { at: number; end: number }[] =>
  [
    ...text.matchAll(
      new RegExp(`(?<![\\p{L}-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'gu'),
    ),
  ].map(({ index }) => ({ at: index, end: index + word.length }));

function mentionsOf(
  name: Name | undefined,
  reading: Reading,
  keys: ReadonlySet<string>,
): { at: number; end: number }[] {
  const { plain, language, names } = reading;
  const own = names.filter(({ key }) => keys.has(key));
  const short = [name?.short, ...own.map((one) => one.short)].filter((one): one is string => Boolean(one));
  const word = ownWord(name);
  const words = [...new Set([...short, ...(word ? [word] : [])])].flatMap((one) => wordsIn(plain, one));
  const free = [...words, ...all(language, 'ours', plain), ...all(language, 'again', plain)].filter(
    ({ at, end }) => !names.some((one) => one.at < end && one.end > at),
  );
  // "in Harjula" is the town.
  const persons = free.filter(
    ({ at }) =>
      !/\b(?:in|to|near) $/.test(plain.slice(Math.max(0, at - 5), at)) ||
      /^(?:our|the)\b/i.test(plain.slice(at, at + 4)),
  );
  return [...own, ...persons].map(({ at, end }) => ({ at, end })).toSorted((a, b) => a.at - b.at);
}

/** Said beside its name, or read out of it; a Chinese text with a Chinese home is China's. */
function countryOf(name: Name | undefined, reading: Reading, context: PressContext): string | undefined {
  const known = context.organizations?.find(({ name: one, aliases = [] }) =>
    [...(typeof one === 'string' ? [one] : Object.values(one)), ...aliases].some(
      (text) => keyOf(text) === name?.key,
    ),
  );
  if (known?.country ?? known?.at?.country) return known?.country ?? known?.at?.country;
  if (name) {
    const said = reading.names
      .filter(({ key }) => key === name.key)
      .flatMap(({ beside }) => beside.map(({ country }) => country));
    const told = said.find(Boolean) ?? name.country ?? name.seat?.country;
    if (told) return told;
  }
  const zh = reading.language.rules.language === 'zh';
  // What is written in traditional characters may be told in Taipei, Hong Kong or Macao.
  return zh && !reading.traditional && !(name && isForeignInChinese(name)) ? 'CN' : undefined;
}
