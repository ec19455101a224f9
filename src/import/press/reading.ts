/** Everything a text names, each where it stands: what the events are then made of. */
import { acronymsIn } from './acronyms';
import { sameOrder, shortest, withListedCountries } from './aliases';
import { findCountries, findDates, type DatePhrase, type Gazetteer, type KnownOrganization } from '../values';
import { asidesAmong, type AsideSpan } from './asides';
import { headcountsIn, type Headcount } from './headcounts';
import { organizationsIn, type CountryAt, type NamePhrase } from './organizations';
import { countriesAlong, writtenBefore } from './organizations-zh';
import { sentencesOf, type Sentence } from './passages';
import { languageOf, says, type Language } from './patterns';
import { peoplesIn } from './peoples';
import { countrySeat, placesIn, seatIn, settled, type SaidPlace } from './places';
import { publicationIn } from './publication';
import { quotedIn, withoutSpeech, type Span } from './quotes';
import { EN } from './rules/en';
import { ZH } from './rules/zh';
import { simplified } from './script-zh';
import { widened } from './widened';

export interface PressContext {
  gazetteer: Gazetteer;
  /** EDTF: 2020, 2020-05, 2020-05-20. Read from the dateline where it isn't given. */
  published?: string;
  /** Names the home is known by; without them it is told from the text. */
  home?: readonly string[];
  organizations?: readonly KnownOrganization[];
  /** For the places of what was found. */
  file?: string;
}

/** An organization where the text names it. */
export interface Name extends NamePhrase {
  /** The same for every mention of one organization. */
  key: string;
  /** Places said beside it: "Universal College, Malaysia". */
  beside: SaidPlace[];
  /** Read out of its name. */
  seat?: SaidPlace & { known?: boolean };
}

export interface Reading {
  text: string;
  /** The same length, with blanks for speech and datelines. */
  plain: string;
  language: Language;
  published?: string;
  sentences: Sentence[];
  quotes: Span[];
  dates: DatePhrase[];
  places: SaidPlace[];
  /** Countries said by their peoples: "Bhutanese", "赴日". */
  peoples: SaidPlace[];
  names: Name[];
  headcounts: Headcount[];
  /** Written in traditional Chinese characters. */
  traditional: boolean;
  /** Of what was read in other characters than it is written: how it is written. */
  written: ReadonlyMap<string, string>;
  /** Speech, subjects, aims: where nothing happens. */
  asides: AsideSpan[];
}

const LANGUAGES = { en: languageOf(EN), zh: languageOf(ZH) };

export function readText(told: string, context: PressContext): Reading {
  const language = LANGUAGES[tongueOf(told)];
  const text = language.rules.language === 'zh' ? simplified(widened(told)) : told;
  const { published, plain } = publicationIn(text, withoutSpeech(text), context.published);
  const dates = datesIn(plain, language, published);
  const places = placesIn(plain, context);
  const peoples = peoplesIn(plain, language.rules.language, context.gazetteer);
  const names = namesIn(plain, language, { dates, places, peoples }, context);
  const traditional = language.rules.language === 'zh' && simplified(told) !== told;
  const sentences = sentencesOf(text).map((one) => ({ ...one, text: plain.slice(one.at, one.end) }));
  return {
    text: told,
    plain,
    language,
    ...(published && { published }),
    sentences,
    quotes: quotedIn(text),
    dates,
    places: settledPlaces(places, names).filter(
      (place) => !names.some((name) => name.at <= place.at && name.end >= place.end),
    ),
    peoples: peoples.filter((one) => !names.some((name) => name.at <= one.at && name.end >= one.end)),
    names,
    headcounts: headcountsIn(plain, language),
    traditional,
    written: traditional ? asWritten([...names, ...places], plain, told) : new Map(),
    asides: asidesAmong(sentences, language),
  };
}

/** Names and places as the text writes them, by how they were read: in simplified characters. */
const asWritten = (
  found: readonly { at: number; end: number; name: string }[],
  plain: string,
  told: string,
): ReadonlyMap<string, string> =>
  new Map(
    found
      .filter(({ at, end, name }) => plain.slice(at, end) === name)
      .map(({ at, end, name }) => [name, told.slice(at, end)]),
  );

/** What is planned is reckoned forwards; of what is called off, the reading nearer to the publication holds. */
function datesIn(plain: string, language: Language, published: string | undefined): DatePhrase[] {
  const context = { ...(published && { published }), language: language.rules.language };
  const found = findDates(plain, context);
  const bare = bareWeekdays(plain, published).filter(
    (day) => !found.some(({ at, end }) => at < day.end && end > day.at),
  );
  const dates = [...found, ...bare].map(withoutMark);
  if (!published) return dates;
  const ahead = findDates(plain, { ...context, tense: 'future' }).map(withoutMark);
  return dates.map((date) => {
    const later = ahead.find(({ at }) => at === date.at);
    const sentence = sentencesOf(plain).find(({ at, end }) => date.at >= at && date.end <= end);
    if (!sentence || !later?.edtf) return date;
    if (says(language, 'cancelled', sentence.text))
      return isNearer(later.edtf, date.edtf, published) ? later : date;
    const lasts = date.open === 'end' && language.rules.language === 'en';
    return date.inferred && (lasts || isPlan(date, sentence, language)) ? later : date;
  });
}

/** "… at the summit Wednesday": newspapers leave the "on" out. Reckoned as if it stood there. */
function bareWeekdays(plain: string, published: string | undefined): DatePhrase[] {
  if (!published || !/^\d{4}-\d\d-\d\d$/.test(published)) return [];
  return [...plain.matchAll(BARE_WEEKDAY)].flatMap(({ 1: day, index }) => {
    const [found] = findDates(`on ${day}`, { published, language: 'en' });
    return found?.edtf ? [{ ...found, at: index + 1, end: index + 1 + day!.length, from: day! }] : [];
  });
}

const BARE_WEEKDAY =
  /(?<=\p{L}) (?<!\b(?:on|On|last|next|this|from|until|to|and|every|of|by|since|till|through|between|or|morning|afternoon|evening) )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[,.]?(?:\s|$))(?!,? (?:\d|January|February|March|April|May|June|July|August|September|October|November|December))/gu;

/** The plan stands before the date ("will visit … in May"), or right behind one that opens the sentence. */
function isPlan({ at, end }: DatePhrase, sentence: Sentence, language: Language): boolean {
  const next = sentence.text
    .slice(end - sentence.at)
    .split(/[,;，；]/)
    .slice(0, 2)
    .join(',');
  const before = sentence.text
    .slice(0, at - sentence.at)
    .split(/[,;，；]/)
    .at(-1)!;
  return says(language, 'planned', before) || (at - sentence.at < 8 && says(language, 'planned', next));
}

/** A week has seven days, whichever of them was meant. */
const withoutMark = (date: DatePhrase): DatePhrase =>
  date.edtf && /week|周|星期|礼拜/i.test(date.from) ? { ...date, edtf: date.edtf.replaceAll('~', '') } : date;

const isNearer = (one: string, other: string | undefined, published: string): boolean => {
  const days = (edtf: string): number =>
    Date.parse(
      edtf
        .split('/')[0]!
        .slice(0, 10)
        .replace(/^(\d{4})-2[1-4]$/, '$1'),
    );
  const from = days(published);
  return other === undefined || Math.abs(days(one) - from) < Math.abs(days(other) - from);
};

/** "Barcelona" in a sentence about a university of Madrid. */
const settledPlaces = (places: readonly SaidPlace[], names: readonly Name[]): SaidPlace[] =>
  places.map((place) =>
    place.candidates
      ? settled(
          place,
          names
            .filter(({ at }) => Math.abs(at - place.at) < 300)
            .flatMap(({ country, seat }) => country ?? seat?.country ?? []),
        )
      : place,
  );

/** Chinese where one letter in eight is: names and abbreviations stay Latin. */
function tongueOf(text: string): 'en' | 'zh' {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han * 8 > letters ? 'zh' : 'en';
}

function namesIn(
  plain: string,
  language: Language,
  { dates, places, peoples }: Pick<Reading, 'dates' | 'places' | 'peoples'>,
  context: PressContext,
): Name[] {
  const countries: CountryAt[] = [
    ...findCountries(plain),
    ...peoples.map(({ at, end, country }) => ({ at, end, code: country! })),
  ];
  const found = organizationsIn(language.rules.language, plain, countries, dates);
  const outside = places.filter(
    (place) => !found.some((name) => name.at <= place.at && name.end >= place.end),
  );
  const short = language.rules.language === 'en' ? acronymsIn(plain, found) : [];
  const along = language.rules.language === 'zh' ? countriesAlong(found, plain, countries) : undefined;
  const all = [...found, ...shortNames(plain, found), ...short].toSorted((a, b) => a.at - b.at);
  const told = keyed(all).map((name): Name => {
    // An embassy stands where it is sent, and is of the country that sends it.
    const sent = MISSION.test(name.name) ? countryInside(name, countries) : undefined;
    const beside = sent ? [] : placesBeside(plain, name, outside, language);
    const country =
      name.country ??
      sent ??
      beside.find((place) => place.country)?.country ??
      countryInside(name, countries) ??
      peopleBefore(name, peoples, plain) ??
      listedIn(name, along?.get(name.at), language, context);
    const near = name.unit ? undefined : seatNear(name, country, plain, outside, language, context);
    const seat = near ?? (name.unit ? undefined : seatAmong(name, country, peoples, language, context));
    return { ...name, ...(country && { country }), beside, ...(seat && { seat }) };
  });
  return withCountries(language.rules.language === 'en' ? withListedCountries(told, plain) : told);
}

const MISSION = /\b(?:Embassy|Consulate|High Commission|Permanent Mission)\b/;

/** The country of the name in front of it in a list, unless its own name tells of another. */
function listedIn(
  name: NamePhrase,
  country: string | undefined,
  { rules }: Language,
  context: PressContext,
): string | undefined {
  const seat = country ? seatIn(name, undefined, rules.language, context) : undefined;
  return seat && !seat.known && seat.country !== country ? undefined : country;
}

/** Where a sentence names one country alone, a name that fits it is taken to lie there. */
function seatNear(
  name: NamePhrase,
  country: string | undefined,
  plain: string,
  places: readonly SaidPlace[],
  { rules }: Language,
  context: PressContext,
): SaidPlace | undefined {
  if (country) return seatIn(name, country, rules.language, context);
  const from = Math.max(0, plain.lastIndexOf('.', name.at), plain.lastIndexOf('。', name.at));
  const near = new Set(
    places.filter(({ at, end }) => at >= from && end <= name.at).flatMap((place) => place.country ?? []),
  );
  const [only] = near;
  const there = near.size === 1 && only ? seatIn(name, only, rules.language, context) : undefined;
  const seat = there ?? seatIn(name, undefined, rules.language, context);
  // A namesake elsewhere: "台湾世新大学、大同大学".
  const elsewhere =
    rules.language === 'zh' && near.size === 1 && only !== 'CN' && seat?.known && seat.country !== only;
  return elsewhere ? undefined : seat;
}

/** "the Turkish Embassy", "its Italian partner Politecnico di Torino". */
const peopleBefore = ({ at }: NamePhrase, peoples: readonly SaidPlace[], plain: string): string | undefined =>
  peoples.find(
    ({ end }) =>
      end <= at &&
      /^ (?:(?:partner|sister|host|private|public|state|leading|renowned|prestigious|university|universities|institutions?|institute|college|capital|counterpart|open|distance|technical) ){0,2}$/.test(
        plain.slice(end, at),
      ),
  )?.country;

/** "美国驻上海总领事馆", "Ministry of Education of Zambia". */
const countryInside = (name: NamePhrase, countries: readonly CountryAt[]): string | undefined =>
  countries.find(({ at, end }) => at >= name.at && end <= name.end)?.code;

/** Its country alone; where that isn't told, the city in its name that lies with the one people named in the text. */
function seatAmong(
  name: NamePhrase,
  country: string | undefined,
  peoples: readonly SaidPlace[],
  { rules }: Language,
  context: PressContext,
): SaidPlace | undefined {
  if (country) return countrySeat(name, country, rules.language, context);
  const codes = new Set(peoples.flatMap((one) => one.country ?? []));
  const [only] = codes;
  return codes.size === 1 && only ? seatIn(name, only, rules.language, context) : undefined;
}

/** "(PSU)" once, "PSU" from then on. */
function shortNames(plain: string, all: readonly NamePhrase[]): NamePhrase[] {
  const names = all.filter(
    ({ short }, i) => short === undefined || all.findIndex((one) => one.short === short) === i,
  );
  return names.flatMap(({ short, name, unit }) =>
    short === undefined
      ? []
      : wordsIn(plain, short)
          .filter(
            ({ at, end }) =>
              !all.some((one) => one.at < end && one.end > at) &&
              plain[at - 1] !== '(' &&
              plain[at - 1] !== '（',
          )
          .map(({ at, end }) => ({ at, end, name, unit })),
  );
}

const wordsIn = (text: string, word: string): { at: number; end: number }[] =>
  [
    ...text.matchAll(new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'g')),
  ].map(({ index }) => ({ at: index, end: index + word.length }));

/** What one mention says of where it is holds for all. */
function withCountries(names: readonly Name[]): Name[] {
  return names.map((name) => {
    const told = names.find((other) => other.key === name.key && (other.country ?? other.beside[0]));
    if (!told || name.country || name.beside.length > 0) return name;
    return {
      ...name,
      ...(told.country && { country: told.country }),
      beside: told.beside,
      ...(told.seat && { seat: told.seat }),
    };
  });
}

/** One key for a name, its abbreviation and every later mention of either. */
function keyed(names: readonly NamePhrase[]): (NamePhrase & { key: string })[] {
  const shorts = new Map(names.filter(({ short }) => short).map(({ short, name }) => [short!, keyOf(name)]));
  const plain = new Set(names.map(({ name }) => keyOf(name)));
  const written = names.filter(({ unit, name }) => !unit && HAN.test(name)).map(({ name }) => name);
  const order = sameOrder([...plain]);
  return names.map((name) => {
    const full =
      names.find(({ short }) => short && (short === name.name || `${short}大学` === name.name))?.name ??
      writtenBefore(name.name, written);
    return {
      ...name,
      // In Chinese a short name is told by the full one.
      ...(full && HAN.test(full) && { name: full }),
      key: order(shorts.get(name.name) ?? shortest(keyOf(full ?? name.name), plain)),
    };
  });
}

const HAN = /[\u4e00-\u9fff]/;

/** A name for comparing: without article, marks and capitals. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(' & ', ' and ')
    .replace(/\s*[（(][^）)]*[）)]/g, '')
    .replace(/[\s’'"“”·.-]+/g, ' ')
    .trim();

const BESIDE = {
  en: /^(?:\s?\([^)]*\))?(?:’s|'s)?(?:(?:,| in| of|, in| at| \()\s*(?:the )?|[^.;]{0,50}\b(?:based|located|situated) in (?:the )?|, a[n]? (?:[\w-]+ ){1,4}in (?:[\w-]+ )?)$/,
  zh: /^(?:（[^）]*）)?(?:所在的|（|\()$/,
};
const NEXT = /^,\s*$|^（$/;
const FRONT = { en: /^(?:’s|'s)\s$/, zh: /^的?$/ };

/** "Dongyu University in Kazakhstan" as a heading: where it went, not where it is. */
const isJourney = (plain: string, { at, end }: NamePhrase, place: SaidPlace): boolean =>
  /(?:^|\n)[ \t]*$/.test(plain.slice(0, at)) &&
  plain.slice(end, place.at) === ' in ' &&
  /^[ \t]*\r?\n/.test(plain.slice(place.end));

/** "University College, Malaysia", "in Dakar, Senegal", "马德里的……": what the text says of where it is. */
function placesBeside(
  plain: string,
  name: NamePhrase,
  places: readonly SaidPlace[],
  { rules }: Language,
): SaidPlace[] {
  const out: SaidPlace[] = [];
  const front = places.find(
    (place) => place.end <= name.at && FRONT[rules.language].test(plain.slice(place.end, name.at)),
  );
  if (front) out.push(front);
  let end = name.end;
  let joint = BESIDE[rules.language];
  for (const place of places.filter(({ at }) => at >= name.end)) {
    if (!joint.test(plain.slice(end, place.at))) break;
    if (rules.language === 'en' && isJourney(plain, name, place)) break;
    out.push(place);
    end = place.end;
    joint = NEXT;
  }
  return out;
}
