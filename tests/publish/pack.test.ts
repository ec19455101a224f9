// A host's own outlines in place of ours: read, said what is wrong with them, and alone in the published folder.
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { packFaultInWords } from '../../src/i18n/pack';
import { landOf, linesOf, type Packed } from '../../src/map/basemap';
import { packFiles } from '../../src/publish/pack/files';
import { readPack } from '../../src/publish/pack/read';
import { publish } from '../../src/publish/publish';
import { APP, DEFAULT, published, textOf } from './site';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const files = (named: Record<string, unknown>) =>
  new Map(Object.entries(named).map(([name, value]) => [name, bytes(value)]));
const area = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings });

/** As RFC 7946 has it: rings the other way round than d3 wants them, and what lies across 180° cut in two. */
const ISLAND = area(
  [
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
    [10, 10],
  ],
  [
    [14, 14],
    [14, 16],
    [16, 16],
    [16, 14],
    [14, 14],
  ],
);
const ISLET = area([
  [111.2, 15.8],
  [111.205, 15.8],
  [111.205, 15.804],
  [111.2, 15.8],
]);
const WEST = area([
  [170, 60],
  [180, 62],
  [180, 68],
  [170, 70],
  [170, 60],
]);
const EAST = area([
  [-180, 62],
  [-170, 60],
  [-170, 70],
  [-180, 68],
  [-180, 62],
]);
const SOUTH = area([
  [-180, -90],
  [180, -90],
  [180, -80],
  [90, -70],
  [0, -75],
  [-90, -70],
  [-180, -80],
  [-180, -90],
]);
const LINE = {
  type: 'LineString',
  coordinates: [
    [10, 15],
    [13, 15.5],
    [20, 15],
  ],
};
const collection = (...geometries: object[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});
const PACK = {
  'land.geojson': collection(ISLAND, ISLET, WEST, EAST, SOUTH),
  'lines.geojson': collection(LINE),
  'pack.json': { attribution: { en: 'A map office', zh: '某测绘院' }, approval: 'GS(2024)1234号' },
};

const outlinesOf = (named: Record<string, unknown>) => readPack(files(named), 'pack').outlines!;
const packedIn = (content: Uint8Array | undefined): Packed => JSON.parse(textOf(content!)) as Packed;

describe('a pack becomes the files that the atlas reads', () => {
  const made = packFiles(outlinesOf(PACK));

  test.each(['land-110m', 'land-50m'])('%s: whole, turned as d3 wants it, and nothing lost', (name) => {
    const { land, pack } = landOf(packedIn(made.get(`basemap/${name}.json`)));
    for (const rings of land.coordinates)
      expect(geoArea({ type: 'Polygon', coordinates: rings })).toBeLessThan(2 * Math.PI);
    const isDry = (at: [number, number]) => geoContains(land, at);
    expect(
      [
        [12, 12],
        [179.9, 65],
        [-179.9, 65],
        [0, -89.9],
      ].map((at) => isDry(at as [number, number])),
    ).toEqual([true, true, true, true]);
    expect(
      [
        [15, 15],
        [0, 0],
        [0, -60],
        [111.5, 15.8],
      ].map((at) => isDry(at as [number, number])),
    ).toEqual([false, false, false, false]);
    // The two halves across 180° are one area, and the islet is still there.
    expect(land.coordinates).toHaveLength(4);
    expect(pack).toEqual({ ...PACK['pack.json'], borders: true });
  });

  test('no ring runs along the cut at 180°', () => {
    const { land } = landOf(packedIn(made.get('basemap/land-50m.json')));
    for (const ring of land.coordinates.flat())
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!];
        expect(Math.abs(Math.abs(a[0]!) - 180) < 1e-3 && a[0] === b[0] && Math.abs(a[1]! - b[1]!) > 1).toBe(
          false,
        );
      }
  });

  test('its lines are those that are drawn as borders', () => {
    const [line] = linesOf(packedIn(made.get('basemap/borders.json'))).coordinates;
    expect(line![0]).toEqual([10, 15]);
    expect(line!.at(-1)).toEqual([20, 15]);
  });

  test('TopoJSON with countries: the outer edge is land, the inner edges are borders', () => {
    const topology = readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8');
    const { land, borders } = outlinesOf({ 'world.json': topology });
    expect(geoContains({ type: 'MultiPolygon', coordinates: land }, [116.4, 39.9])).toBe(true);
    expect(land.length).toBeLessThan(200);
    expect(borders.length).toBeGreaterThan(100);
  });
});

describe('what is wrong with a pack is said: what was expected, what was found, where', () => {
  const said = (named: Record<string, unknown>, language: 'en' | 'zh' = 'en') => {
    const { outlines, faults } = readPack(files(named), 'pack');
    return { isRead: outlines !== null, words: faults.map((fault) => packFaultInWords(fault, language)) };
  };
  const metres = area([
    [1157000, 1118000],
    [2226000, 1118000],
    [2226000, 2273000],
    [1157000, 1118000],
  ]);

  test.each<[string, Record<string, unknown>, string]>([
    ['nothing', { 'read.me': '' }, 'pack: expected a GeoJSON or TopoJSON file'],
    ['a web page', { 'land.json': '<!doctype html>' }, 'land.json: expected JSON; found: <!doctype html>'],
    ['something else', { 'land.json': { a: 1 } }, 'land.json: expected GeoJSON, TopoJSON'],
    ['metres', { 'land.json': collection(ISLAND, metres) }, 'land.json, features → 2: expected longitude'],
    [
      'another grid',
      { 'land.json': { ...collection(ISLAND), crs: { properties: { name: 'EPSG:3857' } } } },
      'found: {"properties"',
    ],
    ['lines alone', { 'land.json': LINE }, 'pack: expected at least one area'],
    [
      'a credit that is none',
      { 'land.json': { ...ISLAND, approval: 7 } },
      'land.json, approval: expected a text',
    ],
  ])('%s', (_, named, words) => {
    const { isRead, words: told } = said(named);
    expect(isRead).toBe(false);
    expect(told.join('\n')).toContain(words);
    expect(said(named, 'zh').words.join('\n')).toMatch(/应/);
  });

  test('what is passed over is a remark', () => {
    const found = said({
      'land.json': collection(
        ISLAND,
        area([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
        { type: 'Point', coordinates: [0, 0] },
      ),
    });
    expect(found.isRead).toBe(true);
    expect(found.words).toHaveLength(3);
    expect(found.words.at(-1)).toContain('attribution');
  });
});

describe('a published folder', () => {
  const OURS = /"soft":\d+,"data":"([^"]{200})/;
  const app = new Map([
    ...APP,
    ['basemap/borders.json', readFileSync('public/basemap/borders.json')],
    ['basemap/land-50m.json', readFileSync('public/basemap/land-50m.json')],
  ]);
  const ofOurs = [...app].flatMap(([path, content]) =>
    path.startsWith('basemap/') ? (OURS.exec(textOf(content))?.slice(1) ?? []) : [],
  );
  const outlines = outlinesOf(PACK);

  test('with a pack holds none of our outlines, and says whose they are where they are drawn', async () => {
    const made = await publish(DEFAULT, app, { outlines, base: 'https://www.example.edu/' });
    expect(ofOurs).toHaveLength(3);
    for (const content of made.values())
      for (const ours of ofOurs) expect(textOf(content)).not.toContain(ours);
    expect(packedIn(made.get('basemap/land-110m.json')).pack?.approval).toBe('GS(2024)1234号');
    const list = textOf(made.get('list.zh.html')!);
    expect(list).toContain('审图号：GS(2024)1234号');
    expect(list).toContain('某测绘院');
    expect(list).toMatch(/class="border" d="M/);
    expect(list).not.toContain('Natural Earth');
  });

  test('a pack without lines leaves none of ours beside it', async () => {
    const made = await publish(DEFAULT, app, { outlines: { ...outlines, borders: [] } });
    expect([...made.keys()].filter((path) => path.startsWith('basemap/'))).toEqual([
      'basemap/land-110m.json',
      'basemap/land-50m.json',
    ]);
  });

  test.each([{ style: 'style.json' }, { borders: 'style' as const, style: 'style.json' }])(
    'with a style of the host’s own holds no outline at all: %o',
    async (map) => {
      const made = await publish({ ...DEFAULT, map: { ...map, approval: 'GS(2024)0650号' } }, app);
      expect([...made.keys()].filter((path) => /land|borders/.test(path))).toEqual([]);
      const list = textOf(made.get('list.en.html')!);
      expect(list).not.toContain('class="land"');
      expect(list).toContain('Map approval GS(2024)0650号');
    },
  );

  test('else holds ours, as before', async () => {
    const made = await published(DEFAULT);
    expect(made.get('list.en.html')).toContain('Natural Earth');
  });
});
