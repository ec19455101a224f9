/** A cell, or a name, that should say where: a city, a region, a country, or a body that sits somewhere. */
import { countryNamed } from '../countries/read';
import { matchOrganization } from '../organizations';
import { clear, contextScope, elsewhere, inScope, NOWHERE, offered, sameName, type Scope } from './choose';
import type { City, Gazetteer } from './gazetteer';
import { isCityState, mentionsOf, type Mention } from './mentions';
import type { FoundPlace, PlaceContext, PlaceGround, PlaceReading } from './reading';

/** The one place of a cell or name. */
export function readPlace(gazetteer: Gazetteer, text: string, context: PlaceContext = {}): PlaceReading {
  const from = text.trim();
  const known = ofOrganization(from, context);
  if (known) return known;
  const whole = wholeName(from, gazetteer, context);
  if (whole) return whole;
  const parts = partsOf(from);
  const said = explicitParts(parts.rest, gazetteer);
  return (
    bySaidCity(from, said, parts.head, gazetteer, context) ??
    byHead(from, parts.head, said.scope, gazetteer, context) ??
    byScope(from, said, parts.head, gazetteer) ??
    unknown(from, gazetteer, context)
  );
}

function ofOrganization(from: string, { organizations = [] }: PlaceContext): PlaceReading | undefined {
  const { match } = matchOrganization(from, organizations);
  const at = match && organizations.find(({ id }) => id === match.id)?.at;
  return at && { from, place: at, ground: 'organization', inferred: true, candidates: [] };
}

const taken = (from: string, place: FoundPlace, ground: PlaceGround): PlaceReading => ({
  from,
  place,
  ground,
  ...((ground === 'in-name' || ground === 'known-name') && { inferred: true }),
  candidates: [],
});

/** The text is the name of a place and nothing else. */
function wholeName(from: string, gazetteer: Gazetteer, context: PlaceContext): PlaceReading | undefined {
  const name = from.replace(/(?<=\p{Script=Han}{2})[市府县]$/u, '');
  const cities = [...new Set([...gazetteer.cities(from), ...gazetteer.cities(name)])];
  const country = countryNamed(from);
  const regions = gazetteer.regions(from);
  if (country && !isCityState(country.codes, cities))
    return countryOrRegion(from, country.codes, regions, gazetteer, context);
  if (cities.length > 0) return chosen(from, cities, contextScope(context), gazetteer, 'city');
  const region = regions.find((each) => context.country === undefined || each.country === context.country);
  return region && taken(from, gazetteer.region(region), 'region');
}

type Regions = ReturnType<Gazetteer['regions']>;

/** Georgia is a country and a state; Congo two countries. */
function countryOrRegion(
  from: string,
  codes: readonly string[],
  regions: Regions,
  gazetteer: Gazetteer,
  context: PlaceContext,
): PlaceReading {
  // England is read as its country, which is no homonym.
  const others = regions.filter(({ country }) => !codes.includes(country));
  const places = [...codes.flatMap((code) => gazetteer.country(code) ?? []), ...others.map(gazetteer.region)];
  const here = places.filter(({ country }) => country === context.country);
  const fit = here.length > 0 ? here : places;
  if (fit.length === 1) return taken(from, fit[0]!, fit[0]!.precision === 'region' ? 'region' : 'country');
  return { from, candidates: fit, doubt: sameName(from, fit) };
}

/** One of the cities, if one stands out; else the question. */
function chosen(
  from: string,
  cities: readonly City[],
  scope: Scope,
  gazetteer: Gazetteer,
  ground: PlaceGround,
): PlaceReading {
  const here = inScope(cities, scope);
  if (here.length === 0) {
    const country = scope.countries.length === 1 ? gazetteer.country(scope.countries[0]!) : undefined;
    const candidates = [...offered(cities, gazetteer), ...(country ? [country] : [])];
    return { from, candidates, doubt: elsewhere(from, scope.countries[0] ?? '', candidates) };
  }
  const city = clear(here);
  if (city) {
    const others = cities.filter((other) => other !== city);
    return { ...taken(from, gazetteer.place(city), ground), candidates: offered(others, gazetteer) };
  }
  const candidates = offered(here, gazetteer);
  return { from, candidates, doubt: sameName(from, candidates) };
}

interface Parts {
  head: string;
  rest: string[];
}

/** "University of X, City, Country", "X (City)", "X in Country": the name, and what is said beside it. */
function partsOf(from: string): Parts {
  const split = from
    .replace(/\s*[(（]([^()（）]*)[)）]\s*/g, (_, inside: string) =>
      isAbbreviation(inside) ? ' ' : `|${inside}|`,
    )
    .split(/\s*[,，;；|\n/·]\s*|\s+[-–—]\s+|\s+(?:in|at)\s+(?=(?:the )?\p{Lu})/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [head = '', ...rest] = split;
  return { head, rest };
}

const isAbbreviation = (inside: string): boolean => /^[\p{Lu}\d&.\s-]{2,10}$/u.test(inside.trim());

interface Said {
  cities: readonly City[];
  scope: Scope;
  /** The region or country as written, to say it back. */
  places: readonly Mention[];
}

/** Parts that are a place's name and nothing else. */
function explicitParts(parts: readonly string[], gazetteer: Gazetteer): Said {
  let cities: readonly City[] = [];
  const [countries, regions, places]: [string[], string[], Mention[]] = [[], [], []];
  for (const part of parts) {
    const name = part.replace(/^the /i, '');
    const country = countryNamed(name);
    const named = regionsOfPart(name, gazetteer);
    const found = gazetteer.cities(name);
    if (country && !isCityState(country.codes, found)) {
      // "Athens, Georgia" and "Tbilisi, Georgia": either, until the city tells.
      if (named.length > 0 && named.every((region) => !country.codes.includes(region.country)))
        regions.push(...named.map(({ country: c, code }) => `${c} ${code}`));
      countries.push(...country.codes);
      places.push({ at: 0, end: 0, from: part, kind: 'country', codes: country.codes });
    } else if (named.length > 0 && (found.length === 0 || cities.length > 0 || isRegionFirst(name))) {
      regions.push(...named.map(({ country: c, code }) => `${c} ${code}`));
      places.push({ at: 0, end: 0, from: part, kind: 'region', regions: named });
    } else if (found.length > 0) cities = found;
    else {
      // "Beijing 100081", "UNESCO Beijing Office" beside a name: the city in it.
      const inside = mentionsOf(part, gazetteer).find((mention) => mention.kind === 'city');
      if (inside && cities.length === 0 && part.length < inside.from.length + 12)
        cities = inside.kind === 'city' ? inside.cities : [];
    }
  }
  return { cities, scope: { countries, regions }, places };
}

/** "New York" and "Washington" beside a name are their cities; "MA" and "Jiangsu" are what they are. */
const isRegionFirst = (name: string): boolean => !/^(?:new york|washington|quebec)$/i.test(name);

function regionsOfPart(name: string, gazetteer: Gazetteer): Regions {
  const found = gazetteer.regions(name.replace(/ province$/i, ''));
  if (found.length > 0 || !/^[A-Z]{2}$/.test(name)) return found;
  return countryNamed(name) ? [] : gazetteer.regions(name);
}

/** What is said of country and region fits when either does: Georgia is both. */
function within(cities: readonly City[], { countries, regions }: Scope): City[] {
  if (countries.length === 0 && regions.length === 0) return [...cities];
  const byRegion = regions.length > 0 ? inScope(cities, { countries: [], regions }) : [];
  const byCountry = countries.length > 0 ? inScope(cities, { countries, regions: [] }) : [];
  if (countries.length > 0 && regions.length > 0) {
    const both = byRegion.filter((city) => byCountry.includes(city));
    if (both.length > 0) return both;
  }
  return [...new Set([...byRegion, ...byCountry])];
}

const isSaid = ({ countries, regions }: Scope): boolean => countries.length + regions.length > 0;

function bySaidCity(
  from: string,
  said: Said,
  head: string,
  gazetteer: Gazetteer,
  context: PlaceContext,
): PlaceReading | undefined {
  if (said.cities.length === 0) return undefined;
  const soft = isSaid(said.scope) ? said.scope : softScope(head, gazetteer, context);
  const here = within(said.cities, soft);
  return chosen(from, here.length > 0 ? here : said.cities, NOWHERE, gazetteer, 'city');
}

/** The country and state that the name itself holds, or that the row says. */
function softScope(head: string, gazetteer: Gazetteer, context: PlaceContext): Scope {
  if (context.country) return contextScope(context);
  const mentions = mentionsOf(head, gazetteer);
  return {
    countries: mentions.flatMap(countriesOf),
    regions: mentions.flatMap(regionsOf),
  };
}

const countriesOf = (mention: Mention): readonly string[] =>
  mention.kind === 'country'
    ? mention.codes
    : mention.kind === 'known'
      ? mention.bodies.map(({ city }) => city.country)
      : [];

function regionsOf(mention: Mention): string[] {
  if (mention.kind === 'region') return mention.regions.map(({ country, code }) => `${country} ${code}`);
  const own = mention.kind === 'known' ? mention.bodies.filter(({ city }) => city.region) : [];
  return own.map(({ city }) => `${city.country} ${city.region}`);
}

/** The head alone: a city, a well-known body, or a name that holds a city. */
function byHead(
  from: string,
  head: string,
  scope: Scope,
  gazetteer: Gazetteer,
  context: PlaceContext,
): PlaceReading | undefined {
  const said = isSaid(scope) ? scope : contextScope(context);
  const cities = gazetteer.cities(head.replace(/(?<=\p{Script=Han}{2})市$/u, ''));
  if (cities.length > 0 && !countryNamed(head)) return fitted(from, cities, said, gazetteer, 'city');
  const mentions = mentionsOf(head, gazetteer);
  const known = knownCity(head, mentionsOf(from, gazetteer), said, gazetteer);
  if (known) return taken(from, gazetteer.place(known), 'known-name');
  const inside = cityInside(head, mentions, said);
  if (!inside) return undefined;
  const own = isSaid(said) ? said : softScope(head, gazetteer, {});
  return fitted(from, inside.cities, own, gazetteer, 'in-name');
}

function fitted(
  from: string,
  cities: readonly City[],
  scope: Scope,
  gazetteer: Gazetteer,
  ground: PlaceGround,
): PlaceReading {
  const here = within(cities, scope);
  return here.length > 0
    ? chosen(from, here, NOWHERE, gazetteer, ground)
    : chosen(from, cities, scope, gazetteer, ground);
}

/** A well-known body: the whole name, or the part of it that is one (清华大学继续教育学院, Faculty of Law, Waseda University). */
function knownCity(
  head: string,
  mentions: readonly Mention[],
  scope: Scope,
  gazetteer: Gazetteer,
): City | undefined {
  const whole = gazetteer.known(head);
  const inside = mentions.find((mention) => mention.kind === 'known');
  const bodies = whole.length > 0 ? whole : inside?.kind === 'known' ? inside.bodies : [];
  const here = bodies.filter(({ city }) => within([city], scope).length > 0);
  return isSaid(scope) ? here[0]?.city : here.find(({ only }) => !only)?.city;
}

type CityMention = Extract<Mention, { kind: 'city' }>;

/** What makes a name a body's: only in such names is a city looked for. */
const BODY =
  /\b(?:univ|uc\b|college|institut|school|academ|polytech|hochschule|politecnic|école|ecole|escuela|facult|conservator|center|centre|office|bank|campus|council|consulate|embassy|hospital|museum|observatory|library|company|corp|ltd|limited|jsc|inc|association|society|agency|ministry|eth)/i;
/** "Lund University", but no college of a small town called Trinity. */
const LEAST_EXACT = 20;
const LEAST_LEADING = 50;
const LEAST_INSIDE = 100;

/** The city that a body's name holds. "University of X" says it outright; elsewhere small towns are mere words. */
function cityInside(head: string, mentions: readonly Mention[], scope: Scope): CityMention | undefined {
  const cities = mentions.filter((mention): mention is CityMention => mention.kind === 'city');
  const said = cities.filter((mention) => isCampus(head, mention));
  const meant = cities.filter((mention) => isMeant(head, mention, scope));
  return said.at(-1) ?? meant.find((mention) => isOf(head, mention)) ?? meant[0];
}

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
/** 苏州校区, Suzhou campus */
const isCampus = (head: string, { end }: Mention): boolean =>
  /^(?:市?(?:校区|分校)| campus\b)/i.test(head.slice(end));
const isOf = (head: string, { at }: Mention): boolean =>
  /\b(?:of|de|di|da|do|du|des|del|della|zu|d['’]|at|in) (?:the |la |los |las )?$/i.test(head.slice(0, at));

function isMeant(head: string, mention: CityMention, scope: Scope): boolean {
  if (isHan(mention.from)) return true;
  if (!BODY.test(head)) return false;
  const here = within(mention.cities, scope);
  const weight = Math.max(...(here.length > 0 ? here : mention.cities).map((city) => city.weight));
  const [before, after] = [head.slice(0, mention.at).trim(), head.slice(mention.end).trim()];
  const isExact = /^(?:universit\w*|college|univ\.?)$/i.test(after) && before.replace(/^the$/i, '') === '';
  if (isOf(head, mention)) return !/^\p{Lu}\p{Ll}/u.test(after) || weight >= LEAST_LEADING;
  if (isExact && weight >= LEAST_EXACT) return true;
  return weight >= (before === '' || after === '' ? LEAST_LEADING : LEAST_INSIDE);
}

/** No city: the region or country that is said, or that the name holds. */
function byScope(from: string, said: Said, head: string, gazetteer: Gazetteer): PlaceReading | undefined {
  const mentions = said.places.length > 0 ? said.places : mentionsOf(head, gazetteer);
  const ground = said.places.length > 0 ? undefined : ('in-name' as const);
  const region = mentions.find((mention) => mention.kind === 'region');
  if (region?.kind === 'region') return taken(from, gazetteer.region(region.regions[0]!), ground ?? 'region');
  const countries = mentions.filter((mention) => mention.kind === 'country');
  const last = countries.at(-1);
  const country =
    last?.kind === 'country' && last.codes.length === 1 ? gazetteer.country(last.codes[0]!) : undefined;
  return country && taken(from, country, ground ?? 'country');
}

const ACRONYM = /^[A-Z][A-Z&.-]{1,7}\d?$/;

/** Not found. The country that is known from elsewhere is offered, never taken. */
function unknown(from: string, gazetteer: Gazetteer, context: PlaceContext): PlaceReading {
  const country = context.country ? gazetteer.country(context.country) : undefined;
  const code = ACRONYM.test(from) ? 'acronym' : 'place-not-found';
  return { from, candidates: country ? [country] : [], doubt: { code, params: { v: from } } };
}

const BETWEEN_PLACES =
  /\s*(?:[、;；/→⇒|\n]|-{2,}|[–—]+|->|\s-\s|(?<=\p{Script=Han})[-~至](?=\p{Script=Han})|\s(?:and|&)\s)\s*/gu;

/** A cell of several places, or an itinerary, in order: "Almaty and Pavlodar, Kazakhstan", 阿拉木图—巴甫洛达尔. */
export function readPlaces(gazetteer: Gazetteer, text: string, context: PlaceContext = {}): PlaceReading[] {
  const whole = wholeName(text.trim(), gazetteer, context);
  const chunks = whole ? [text] : text.split(BETWEEN_PLACES).flatMap((chunk) => apart(chunk, gazetteer));
  const filled = chunks.map((chunk) => chunk.trim()).filter(Boolean);
  const countries = filled.flatMap((chunk) =>
    mentionsOf(chunk, gazetteer).flatMap((mention) => (mention.kind === 'country' ? mention.codes : [])),
  );
  const own = context.country || countries.length === 0 ? context : { ...context, countries };
  return filled.map((chunk) => {
    const reading = readPlace(gazetteer, chunk, own);
    // The countries of the other places only help: they rule nothing out.
    return reading.doubt?.code === 'city-country' && own !== context
      ? readPlace(gazetteer, chunk, context)
      : reading;
  });
}

/** "Almaty, Pavlodar" are two cities; "Almaty, Kazakhstan" is one. */
function apart(chunk: string, gazetteer: Gazetteer): string[] {
  const parts = chunk.split(/\s*[,，]\s*/).filter(Boolean);
  const cities = parts.filter(
    (part) =>
      gazetteer.cities(part).length > 0 && gazetteer.regions(part).length === 0 && !countryNamed(part),
  );
  if (parts.length < 2 || cities.length < 2) return [chunk];
  // The last city keeps what follows it.
  const from = parts.indexOf(cities.at(-1)!);
  return cities.length === from + 1 ? [...parts.slice(0, from), parts.slice(from).join(', ')] : [chunk];
}
