/**
 * The gazetteer: some 38,000 cities and towns of GeoNames (CC BY 4.0), names in Chinese, other names, well-known
 * universities, regions, countries. About 430 kB compressed, fetched when something is imported, never by a reader.
 */
import { folded, foldedName } from '../fold';
import type { FoundPlace } from './reading';

export const GAZETTEER_ATTRIBUTION = {
  name: 'GeoNames',
  url: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
} as const;

export interface Region {
  country: string;
  code: string;
  names: readonly string[];
}

export interface Gazetteer {
  /** Cities by any name, the one that counts for most first. */
  cities(name: string): readonly City[];
  /** Universities and bodies whose name doesn't tell their city. `only` = it is so called in that country alone. */
  known(name: string): readonly { city: City; only?: boolean }[];
  regions(name: string): readonly Region[];
  region(region: Region): FoundPlace;
  country(code: string): FoundPlace | undefined;
  place(city: City): FoundPlace;
  /** Names in Chinese that begin so, longest first: of cities, known bodies and regions. */
  han(first: string): readonly string[];
  /** Words of the longest Latin name. */
  readonly longest: number;
}

export interface City {
  name: string;
  country: string;
  /** Code of the state or province with GeoNames; empty but in some countries. */
  region: string;
  lon: number;
  lat: number;
  /** What it counts for: people in thousands, more for capitals and prefectures. */
  weight: number;
  /** 1 for the largest of its country. */
  rank: number;
  /** A prefecture of China: as important as any other. */
  prefecture?: boolean;
  zh?: string;
}

let loaded: Promise<Gazetteer> | undefined;

/** Fetches and unpacks the gazetteer once. The same in a page, a worker and Node. */
export const loadGazetteer = (): Promise<Gazetteer> =>
  (loaded ??= import('virtual:gazetteer').then(({ default: text }) => unpacked(text)));

/** Two names of one city: "St. Andrews", "Saint Andrews". */
export const cityKey = (name: string): string => foldedName(name).replace(/^(?:st|sankt) /, 'saint ');

type Index<T> = Map<string, T[]>;
function put<T>(index: Index<T>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

const number36 = (text: string): number => parseInt(text, 36);
const degrees = (text: string, from: number): number =>
  Math.round(number36(text.slice(from, from + 3)) - (from === 0 ? 18_000 : 9000)) / 100;

export function unpacked(text: string): Gazetteer {
  const [countries = [], blocks = [], han = [], aliases = [], known = [], regions = []] = text
    .split('\n\n')
    .map((section) => section.split('\n'));
  const cities = citiesOf(blocks);
  const byName: Index<City> = new Map();
  for (const city of cities) put(byName, cityKey(city.name), city);
  const hanNames = new Set<string>();
  for (const [name, city, mark] of named(han, cities)) {
    city.zh ??= name;
    if (mark) city.prefecture = true;
    put(byName, name, city);
    hanNames.add(name);
  }
  for (const [name, city] of named(aliases, cities)) put(byName, cityKey(name), city);
  for (const list of byName.values()) list.sort((a, b) => b.weight - a.weight);
  const bodies = knownOf(named(known, cities), hanNames);
  const parts = regionsOf(regions, hanNames);
  const partNames = new Map(
    [...parts.values()].flat().map((one) => [`${one.country} ${one.code}`, nameOfRegion(one)] as const),
  );
  const points = new Map(countries.map((line) => [line.slice(0, 2), line.slice(2)]));
  const areas = new Map<string, FoundPlace | undefined>();
  const placed = new Map<City, FoundPlace>();
  const means = new Map<Region, FoundPlace>();
  const words = [...byName.keys(), ...bodies.keys()].map((name) => name.split(' ').length);
  return {
    cities: (name) => byName.get(cityKey(name)) ?? [],
    known: (name) => bodies.get(foldedName(name)) ?? [],
    regions: (name) => parts.get(foldedName(name)) ?? [],
    region: (region) => onceEach(means, region, () => regionPlace(region, cities)),
    country: (code) => onceEach(areas, code, () => countryPlace(code, points.get(code))),
    place: (city) =>
      onceEach(placed, city, () => cityPlace(city, partNames.get(`${city.country} ${city.region}`))),
    han: (first) => hanByFirst(hanNames).get(first) ?? [],
    longest: words.reduce((a, b) => Math.max(a, b), 0),
  };
}

function citiesOf(lines: readonly string[]): City[] {
  const cities: City[] = [];
  let [country, region] = ['', ''];
  for (const line of lines) {
    if (line.startsWith('#')) [country = '', region = ''] = line.slice(1).split(' ');
    else {
      const tab = line.indexOf('\t');
      const [lon, lat] = [degrees(line, 0), degrees(line, 3)];
      cities.push({
        name: line.slice(tab + 1),
        country,
        region,
        lon,
        lat,
        weight: number36(line.slice(6, tab)),
        rank: 0,
      });
    }
  }
  const ranks = new Map<string, number>();
  for (const city of cities.toSorted((a, b) => b.weight - a.weight)) {
    city.rank = (ranks.get(city.country) ?? 0) + 1;
    ranks.set(city.country, city.rank);
  }
  return cities;
}

/** "name<tab>number", with a mark at the end or without. */
function named(lines: readonly string[], cities: readonly City[]): [string, City, boolean][] {
  return lines.flatMap((line): [string, City, boolean][] => {
    const [name = '', at = ''] = line.split('\t');
    const city = cities[number36(at.replace('*', ''))];
    return name && city ? [[name, city, at.endsWith('*')]] : [];
  });
}

const IN_BRACKETS = /\s*[(（][^()（）]*[)）]\s*$/;

/** "东北大学（日本）" is known by its short name too, where the country is. */
function knownOf(
  list: readonly [string, City, boolean][],
  hanNames: Set<string>,
): Index<{ city: City; only?: boolean }> {
  const index: Index<{ city: City; only?: boolean }> = new Map();
  for (const [name, city] of list) {
    put(index, foldedName(name), { city });
    const short = name.replace(IN_BRACKETS, '');
    if (short !== name) put(index, foldedName(short), { city, only: true });
    if (/^\p{Script=Han}/u.test(name)) hanNames.add(folded(short));
  }
  return index;
}

/** 浙江 is 浙江省 too, 麻省 is not 麻省州. */
function regionsOf(lines: readonly string[], hanNames: Set<string>): Index<Region> {
  const index: Index<Region> = new Map();
  for (const line of lines) {
    const [where = '', all = ''] = line.split('\t');
    const [country = '', code = ''] = where.split(' ');
    const region = { country, code, names: all.split('/') };
    for (const name of region.names) {
      // 北京市 is the city.
      if (name.endsWith('市')) continue;
      put(index, foldedName(name), region);
      if (!/^\p{Script=Han}/u.test(name)) continue;
      hanNames.add(name);
      if (country === 'US' && !/[州省]$/.test(name)) {
        put(index, `${name}州`, region);
        hanNames.add(`${name}州`);
      }
    }
  }
  return index;
}

const firsts = new WeakMap<Set<string>, Map<string, string[]>>();

function hanByFirst(names: Set<string>): Map<string, string[]> {
  const known = firsts.get(names);
  if (known) return known;
  const map: Index<string> = new Map();
  for (const name of names) put(map, name[0]!, name);
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  firsts.set(names, map);
  return map;
}

const cityPlace = (city: City, regionName: FoundPlace['regionName']): FoundPlace => ({
  id: [city.country, city.region, ...folded(city.name).split(' ')].filter(Boolean).join('-').toLowerCase(),
  name: { en: city.name, ...(city.zh && { zh: city.zh }) },
  country: city.country,
  ...(city.region && { region: city.region }),
  ...(regionName && { regionName }),
  coordinates: [city.lon, city.lat],
  precision: 'city',
  weight: city.weight,
});

function nameOfRegion({ code, names }: Region): FoundPlace['name'] {
  const [en = code] = names;
  const zh = names.find((name) => /^\p{Script=Han}/u.test(name));
  return { en: en.replace(/ (?:State|Province)$/, ''), ...(zh && { zh }) };
}

/** A region lies where its people live: at the mean of its cities. */
function regionPlace(one: Region, cities: readonly City[]): FoundPlace {
  const { country, code } = one;
  const own = cities.filter((city) => city.country === country && city.region === code);
  const people = own.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const mean = (of: (city: City) => number) =>
    Math.round((own.reduce((sum, city) => sum + of(city) * city.weight, 0) / people) * 10) / 10;
  return {
    id: `${country}-${code}`.toLowerCase(),
    name: nameOfRegion(one),
    country,
    region: code,
    coordinates: [mean(({ lon }) => lon), mean(({ lat }) => lat)],
    precision: 'region',
    weight: people,
  };
}

/** The same object for the same place: thousands of rows hold it, and none changes it. */
function onceEach<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  if (!made.has(key)) made.set(key, make());
  return made.get(key)!;
}

function countryPlace(code: string, point: string | undefined): FoundPlace | undefined {
  if (point === undefined) return undefined;
  const name = (language: string) =>
    new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(code) ?? code;
  return {
    id: code.toLowerCase(),
    name: { en: name('en'), zh: name('zh') },
    country: code,
    coordinates: [degrees(point, 0), degrees(point, 3)],
    precision: 'country',
    weight: 0,
  };
}
