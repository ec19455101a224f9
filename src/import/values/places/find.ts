/** Places named in running text: countries, regions and cities, those inside longer names marked as such. */
import { findCountries } from '../countries/read';
import { clear, elsewhere, inScope, offered, sameName, type Scope } from './choose';
import type { City, Gazetteer } from './gazetteer';
import { mentionsOf, type Mention } from './mentions';
import type { CountryPhrase, PlaceContext, PlacePhrase } from './reading';

/** In running text a smaller town needs a preposition, or its country, beside it; thousands of people. */
const LEAST_BARE = 100;
/** So large that no neighbouring word makes it a person's name. */
const LEAST_BESIDE = 1000;

export function findPlaces(gazetteer: Gazetteer, text: string, context: PlaceContext = {}): PlacePhrase[] {
  const mentions = mentionsOf(text, gazetteer);
  const countries = findCountries(text).filter((country) => !isState(country, text, mentions, gazetteer));
  const cities = mentions.flatMap(
    (mention) => phraseOf(mention, text, mentions, countries, gazetteer, context) ?? [],
  );
  const taken = cities.filter(({ place }) => place?.precision !== 'country');
  const named = countries
    .filter(({ at, end }) => !taken.some((other) => other.at < end && at < other.end))
    .map((country) => countryPhrase(country, gazetteer));
  return [...named, ...taken].sort((a, b) => a.at - b.at);
}

/** "Athens, Georgia": the state, where a city of that state stands before it. */
function isState(
  { at, from, code }: CountryPhrase,
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): boolean {
  const states = gazetteer.regions(from).filter(({ country }) => country !== code);
  const before = mentions.findLast(({ end }) => end <= at);
  if (states.length === 0 || before?.kind !== 'city' || !/^,\s*$/.test(text.slice(before.end, at)))
    return false;
  const [here, there] = [
    inScope(before.cities, { countries: [code], regions: [] }),
    inScope(before.cities, {
      countries: [],
      regions: states.map((state) => `${state.country} ${state.code}`),
    }),
  ];
  return here.length === 0 && there.length > 0;
}

function countryPhrase({ code, from, at, end, inName }: CountryPhrase, gazetteer: Gazetteer): PlacePhrase {
  const place = gazetteer.country(code);
  return {
    from,
    at,
    end,
    country: code,
    candidates: [],
    ...(place && { place, ground: 'country' as const }),
    ...(inName && { inName }),
  };
}

function phraseOf(
  mention: Mention,
  text: string,
  mentions: readonly Mention[],
  countries: readonly CountryPhrase[],
  gazetteer: Gazetteer,
  context: PlaceContext,
): PlacePhrase | undefined {
  const { at, end, from } = mention;
  if (mention.kind === 'country') return undefined;
  if (mention.kind === 'region') return regionPhrase(mention, gazetteer, text);
  if (mention.kind === 'known') return knownPhrase(mention, gazetteer, context);
  const near = { ...nearCountries(text, at, end, countries), cities: cityCountries(mention, mentions) };
  const inName = isInName(text, at, end);
  const isListed =
    follows(mention, text, mentions) && mention.cities.some((city) => near.all.includes(city.country));
  if (!isHan(from) && !isListed && !isNamed(text, mention.cities, at, end, inName, near.beside))
    return undefined;
  return {
    ...resolved(
      from,
      mention.cities,
      near,
      besideRegions(text, mention, mentions, gazetteer),
      gazetteer,
      context,
    ),
    at,
    end,
    ...(inName && { inName }),
  };
}

/** "San José and Limón": the second of two, in a country that the text names. */
const follows = ({ at }: Mention, text: string, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ kind, end }) => kind === 'city' && end <= at && /^(?:,| and|, and) $/.test(text.slice(end, at)),
  );

function regionPhrase(
  mention: Extract<Mention, { kind: 'region' }>,
  gazetteer: Gazetteer,
  text: string,
): PlacePhrase {
  const { at, end, from, regions } = mention;
  const inName = isInName(text, at, end);
  const place = gazetteer.region(regions[0]!);
  return {
    from,
    at,
    end,
    place,
    ground: 'region',
    candidates: [],
    country: place.country,
    ...(inName && { inName }),
  };
}

function knownPhrase(
  mention: Extract<Mention, { kind: 'known' }>,
  gazetteer: Gazetteer,
  { country }: PlaceContext,
): PlacePhrase {
  const { at, end, from, bodies } = mention;
  const here =
    bodies.find(({ city }) => city.country === country) ?? bodies.find(({ only }) => !only) ?? bodies[0]!;
  const place = gazetteer.place(here.city);
  const candidates = bodies.length > 1 ? bodies.map(({ city }) => gazetteer.place(city)) : [];
  return {
    from,
    at,
    end,
    place,
    ground: 'known-name',
    inferred: true,
    candidates,
    country: place.country,
    inName: true,
  };
}

interface Near {
  /** Stands right after the city, or before it in Chinese: "Almaty, Kazakhstan", 哈萨克斯坦阿拉木图. */
  beside?: string;
  /** Of the same sentence. */
  sentence: readonly string[];
  /** Of the whole text. */
  all: readonly string[];
  /** Of the other cities named, where there is but one that is meant. */
  cities: readonly string[];
}

const cityCountries = (own: Mention, mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) =>
    mention !== own && mention.kind === 'city' ? (clear(mention.cities)?.country ?? []) : [],
  );

const SENTENCE_END = /[.!?。！？；\n](?=\s|$|[\p{Script=Han}“"])/u;

function nearCountries(
  text: string,
  at: number,
  end: number,
  countries: readonly CountryPhrase[],
): Omit<Near, 'cities'> {
  const beside = countries.find(
    (country) =>
      (country.at >= end &&
        /^(?:市?\s*[,，(（]\s*|\s+(?:in|of)\s+(?:the )?| ?\()$/.test(text.slice(end, country.at))) ||
      (country.end <= at && /^(?:的|首都|城市|\s)*$/u.test(text.slice(country.end, at))),
  );
  const listed = countries.find(
    ({ at: from }) =>
      from >= end &&
      from - end < 60 &&
      /^(?:,? (?:and )?\p{Lu}[\p{L}'’-]*){1,6},\s*$/u.test(text.slice(end, from)),
  );
  const sentence = countries.filter((country) => {
    const [a, b] = country.at < at ? [country.end, at] : [end, country.at];
    return !SENTENCE_END.test(text.slice(a, b));
  });
  return {
    ...(beside && { beside: beside.code }),
    sentence: listed ? [listed.code] : sentence.map((each) => each.code),
    all: countries.map((each) => each.code),
  };
}

/** "Athens, Georgia", "Cambridge, Massachusetts". */
function besideRegions(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): string[] {
  const next = mentions.find(({ at }) => at >= mention.end);
  const isBeside = next && /^,\s*$/.test(text.slice(mention.end, next.at));
  const regions = !isBeside ? [] : next.kind === 'region' ? next.regions : gazetteer.regions(next.from);
  return regions.map(({ country, code }) => `${country} ${code}`);
}

/** From what is said most closely to what is said at all; a choice that leaves nothing is not made. */
function resolved(
  from: string,
  cities: readonly City[],
  near: Near,
  regions: readonly string[],
  gazetteer: Gazetteer,
  context: PlaceContext,
): Omit<PlacePhrase, 'at' | 'end'> {
  const scopes: Scope[] = [
    { countries: [], regions },
    { countries: near.beside ? [near.beside] : [], regions: [] },
    { countries: context.country ? [context.country] : [], regions: [] },
    { countries: near.sentence, regions: [] },
    { countries: context.countries ?? [], regions: [] },
  ].filter((scope) => scope.countries.length + scope.regions.length > 0);
  if (
    near.beside &&
    inScope(cities, { countries: [near.beside], regions: [] }).length === 0 &&
    regions.length === 0
  ) {
    const country = gazetteer.country(near.beside);
    const candidates = [...offered(cities, gazetteer), ...(country ? [country] : [])];
    return { from, candidates, doubt: elsewhere(from, near.beside, candidates) };
  }
  const narrowed = scopes
    .map((scope) => inScope(cities, scope))
    .find((here) => here.length > 0 && isWorth(here, cities));
  const here = narrowed ?? cities;
  const city =
    clear(here) ?? clear(inScope(here, { countries: near.all, regions: [] })) ?? besideCities(here, near);
  if (city) {
    const place = gazetteer.place(city);
    const others = offered(
      cities.filter((other) => other !== city),
      gazetteer,
    );
    return { from, place, ground: 'city', candidates: others, country: city.country };
  }
  const candidates = offered(here, gazetteer);
  return { from, candidates, doubt: sameName(from, candidates) };
}

/** Of two Barcelonas the one in the country of Madrid, which is named too. */
const besideCities = (here: readonly City[], { cities }: Near): City | undefined =>
  cities.length > 0 ? clear(inScope(here, { countries: cities, regions: [] })) : undefined;

/** A hamlet of the country that the sentence happens to name is not what is meant by London. */
const isWorth = (here: readonly City[], all: readonly City[]): boolean => {
  const weight = (list: readonly City[]) => Math.max(...list.map((city) => city.weight), 0);
  return weight(here) >= weight(all) / 20;
};

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

const PREPOSITION =
  /\b(?:in|at|to|from|near|via|visit(?:s|ed|ing)?|reach(?:ed)?|left|toured|between|of|through|leaving|cit(?:y|ies) of|towards?) (?:the )?$/i;
/** "Nice weather", "Tours of the campus": cities that are words, and begin sentences as such. */
const WORDS_TOO =
  /^(?:Nice|Tours|Cork|Nancy|Hull|Lens|Essen|Bar|Rugby|Sandwich|Derby|Split|Chester|Cologne)$/;
const AFTER_BODY =
  /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Universit|College|Institute|School|Academy|Polytechnic|Office|Campus|Branch|Cluster|Centre|Center|Council|Bureau|Declaration|Agreement|Forum|Conference|Summit)/u;
const BEFORE_BODY =
  /(?:Univers\w*|College|Institute|School|Academy|Campus|Office|Hochschule|Politecnico|Polytechnic)(?: (?:of|de|di|da|at|in|do|a|\p{Lu}\p{L}+|and|&))* $/u;
const AFTER_HAN_BODY =
  /^(?:市?[\p{Script=Han}·]{0,10}?)(?:大学|学院|公司|集团|银行|协会|学会|大使馆|使馆|领事馆|研究院|研究所|科学院|基金会|委员会|中学|宣言|峰会|论坛)/u;
/** 前往苏州的大学: the city ends before such words. */
const HAN_STOPS = /^[\p{Script=Han}]{0,10}?[的和与及访问参加前往赴等、举召签会见了是在]/u;

function isInName(text: string, at: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 60), at), text.slice(end, end + 60)];
  if (isHan(text.slice(at, end))) {
    const body = AFTER_HAN_BODY.exec(after)?.[0];
    return body !== undefined && !HAN_STOPS.test(body.replace(/(?:大学|学院)$/, ''));
  }
  return AFTER_BODY.test(after) || BEFORE_BODY.test(before);
}

/** Whether a word is a city here, and not a person or a thing of that name. */
function isNamed(
  text: string,
  cities: readonly City[],
  at: number,
  end: number,
  inName: boolean,
  beside: string | undefined,
): boolean {
  const weight = Math.max(...cities.map((city) => city.weight));
  if (beside !== undefined && cities.some(({ country }) => country === beside)) return true;
  const before = text.slice(Math.max(0, at - 40), at);
  if (
    !inName &&
    WORDS_TOO.test(text.slice(at, end)) &&
    !PREPOSITION.test(before) &&
    !/(?:,| and) $/.test(before)
  )
    return false;
  if (inName) return weight >= LEAST_BARE || /\bof $/.test(before);
  if (
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Chancellor|Dean|Director|Minister|Ambassador)\.? (?:\p{Lu}[\p{L}.]* )*$/u.test(
      before,
    )
  )
    return false;
  const isBeside =
    /[\p{Lu}][\p{L}]+[ -]$/u.test(before.replace(/(?:^|[.!?:;] |\n)\p{Lu}\p{L}* $/u, '')) ||
    /^[ -]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
  if (isBeside && !PREPOSITION.test(before)) return weight >= LEAST_BESIDE;
  return weight >= LEAST_BARE || PREPOSITION.test(before);
}
