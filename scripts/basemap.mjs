// The map's ground from world-atlas (Natural Earth, public domain), small enough for the first view:
// public/basemap/land-110m.json and land-50m.json, borders.json and countries.json. Made again only when older
// than their sources. `node scripts/basemap.mjs`, or basemap() from the build. src/map/basemap.ts reads them.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { geoArea, geoCentroid, geoContains } from 'd3';
import { feature, mesh } from 'topojson-client';
import { encodeLine, encodeRing, packed } from '../src/model/packing.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const atlas = join(root, 'node_modules', 'world-atlas');
const target = join(root, 'public', 'basemap');
const EARTH_KM2 = 6371.2 ** 2;

/** Steps per degree. A tenth of a degree is finer than 1:110m is drawn; a 16th is 6 px at the closest zoom. */
const LAND_110 = 8;
const LAND_50 = 16;
const BORDERS = 12;
/** Smaller islands smear when their shore is blurred. */
const SOFT_SHORE_KM2 = 25_000;

const OUTPUT = {
  'land-110m.json': () => land('land-110m.json', LAND_110, 0),
  'land-50m.json': () => land('land-50m.json', LAND_50, 1.1),
  'borders.json': () => borders('countries-50m.json', BORDERS),
  'countries.json': () => countries('countries-50m.json'),
};

/** Writes what is missing or older than world-atlas or this file. */
export function basemap() {
  const writer = join(root, 'src', 'model', 'packing.mjs');
  const sources = [join(atlas, 'package.json'), fileURLToPath(import.meta.url), writer];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  mkdirSync(target, { recursive: true });
  for (const [name, make] of Object.entries(OUTPUT)) {
    const file = join(target, name);
    if (existsSync(file) && statSync(file).mtimeMs > newest) continue;
    writeFileSync(file, JSON.stringify(make()));
  }
}

function read(name, object) {
  const topology = JSON.parse(readFileSync(join(atlas, name), 'utf8'));
  return { topology, object: topology.objects[object] };
}

/** Polygons, largest first, so that those with a soft shore are the first `soft` of them. */
function land(name, steps, tolerance) {
  const { topology, object } = read(name, 'land');
  const polygons = polygonsOf(feature(topology, object))
    .map((rings) => ({ rings, area: geoArea({ type: 'Polygon', coordinates: rings }) * EARTH_KM2 }))
    .sort((a, b) => b.area - a.area);
  const encoded = polygons
    .map(({ rings }) => rings.map((ring) => encodeRing(ring, steps, tolerance)).filter(Boolean))
    .filter((rings) => rings.length > 0);
  return {
    steps,
    soft: polygons.filter(({ area }) => area >= SOFT_SHORE_KM2).length,
    data: packed(encoded),
  };
}

/** Lines between countries, without coasts. Only for hosts that ask for borders. */
function borders(name, steps) {
  const { topology, object } = read(name, 'countries');
  const lines = mesh(topology, object, (a, b) => a !== b).coordinates;
  return {
    steps,
    soft: 0,
    data: packed(lines.map((line) => [encodeLine(line, steps, 0.7)]).filter(([l]) => l)),
  };
}

function polygonsOf({ type, features, geometry, coordinates }) {
  if (type === 'FeatureCollection') return features.flatMap(polygonsOf);
  if (type === 'Feature') return polygonsOf(geometry);
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** Where a country's name stands, and its area: {"KZ": [lon, lat, km²]}. */
function countries(name) {
  const { topology, object } = read(name, 'countries');
  const codes = codesByName();
  const found = {};
  for (const country of feature(topology, object).features) {
    const code = CODES[country.id] ?? codes.get(plain(country.properties.name));
    // Disputed ground without a code of its own is not named here; a second piece of a country is skipped.
    if (!code || country.id === undefined || found[code]) continue;
    const largest = polygonsOf(country)
      .map((coordinates) => ({ type: 'Polygon', coordinates }))
      .reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b));
    const [lon, lat] = labelPoint(largest);
    const area = geoArea(country) * EARTH_KM2;
    found[code] = [rounded(lon, 1), rounded(lat, 1), Number(area.toPrecision(3))];
  }
  return found;
}

const rounded = (value, digits) => Number(value.toFixed(digits));

/** The centre, or where a crescent doesn't hold its own, the nearest corner's inner side. */
function labelPoint(polygon) {
  const center = geoCentroid(polygon);
  if (geoContains(polygon, center)) return center;
  const corners = polygon.coordinates[0];
  const near = corners.reduce((a, b) => (distance(a, center) <= distance(b, center) ? a : b));
  const further = [0.5, 1, 2, 4].map((k) => {
    const length = distance(near, center) || 1;
    return [near[0] + ((near[0] - center[0]) / length) * k, near[1] + ((near[1] - center[1]) / length) * k];
  });
  return further.findLast((point) => geoContains(polygon, point)) ?? near;
}

const distance = (a, b) => Math.hypot((a[0] - b[0]) * Math.cos((b[1] * Math.PI) / 180), a[1] - b[1]);

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]/g, '')
    .replace(/^the/, '')
    .replaceAll('saint', 'st');

/** Natural Earth has numbers and names, Intl has names and codes. */
function codesByName() {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  // A withdrawn code (DD) has the name of the one that followed it.
  const current = codes.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  return new Map(current.map((code) => [plain(names.of(code)), code]));
}

/** ISO 3166-1 numbers of those whose names differ. */
// prettier-ignore
const CODES = {
  '016': 'AS', '028': 'AG', '070': 'BA', '086': 'IO', '090': 'SB', '092': 'VG', '104': 'MM', '132': 'CV',
  136: 'KY', 140: 'CF', 178: 'CG', 180: 'CD', 184: 'CK', 214: 'DO', 226: 'GQ', 234: 'FO', 238: 'FK', 239: 'GS',
  248: 'AX', 258: 'PF', 260: 'TF', 275: 'PS', 334: 'HM', 336: 'VA', 344: 'HK', 446: 'MO', 580: 'MP', 584: 'MH',
  612: 'PN', 670: 'VC', 728: 'SS', 732: 'EH', 792: 'TR', 796: 'TC', 807: 'MK', 840: 'US', 850: 'VI', 876: 'WF',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) basemap();
