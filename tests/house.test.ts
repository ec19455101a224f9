// The order of the house (docs: architecture): imports go one way, siblings never see each other, a library has
// one door, files stay short.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of src may import from, besides itself. */
const VIEW = ['model', 'filter', 'store', 'i18n', 'ui'];
const SIBLINGS = ['map', 'timeline', 'facets', 'table', 'details', 'tours', 'search', 'pages'];
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  filter: ['model'],
  store: ['model', 'filter'],
  i18n: ['model'],
  ui: ['model', 'i18n'],
  map: VIEW,
  timeline: VIEW,
  facets: VIEW,
  table: VIEW,
  details: VIEW,
  tours: VIEW,
  search: VIEW,
  pages: VIEW,
  // Pictures, files and the report are drawn with the map's own geometry and the details' own words.
  export: [...VIEW, 'map', 'timeline', 'table', 'details'],
  app: [...VIEW, ...SIBLINGS, 'export'],
  embed: [...VIEW, ...SIBLINGS, 'export', 'app'],
  import: ['model', 'i18n'],
  // Of ui the shapes alone: a type looks the same on a published page.
  publish: ['model', 'filter', 'i18n', 'import', 'ui'],
  studio: [...VIEW, 'import', 'publish', 'embed'],
  cli: ['model', 'i18n', 'import', 'publish'],
};

/** Files that start a page, and may ask for the element. */
const STARTS = ['src/app/main.ts'];

/** Libraries that one place alone may import, by the start of the importer's path. */
const DOORS: [library: RegExp, door: string][] = [
  [/^(date-fns|@date-fns\/.*)(\/|$)/, 'src/model/time'],
  [/^maplibre-gl(\/|$)/, 'src/map/'],
  [/^d3-brush$/, 'src/timeline/'],
  [/^read-excel-file(\/|$)/, 'src/import/xlsx'],
  [/^minisearch(\/|$)/, 'src/search/'],
  [/^chrono-node(\/|$)/, 'src/import/'],
];

/** Names of the package d3 that have a door too. */
const D3_DOORS: [name: RegExp, door: string][] = [[/\bbrush[XY]?\b/, 'src/timeline/']];

const LONGEST = 400;

/** Files that are one thing told in order, and the reason each is longer. */
const LONGER: Record<string, string> = {};

const files = list('src');
const imports = files.flatMap((file) =>
  importsOf(readFileSync(file, 'utf8')).map((found) => ({ file, ...found })),
);

describe('imports go one way', () => {
  test('every folder of src has its place in the order', () => {
    const folders = new Set(files.map(roomOf).filter(Boolean));
    expect([...folders].filter((room) => !(room! in MAY_IMPORT))).toEqual([]);
  });

  test('no file imports from a folder that it may not know', () => {
    const wrong = imports.filter(({ file, from }) => !isAllowed(file, from));
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  test('nothing outside tests and scripts imports from them', () => {
    const wrong = imports.filter(({ file, from }) =>
      /^(tests|bench|scripts)\//.test(target(file, from) ?? ''),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });
});

test('a library has one door', () => {
  const wrong = imports.filter(({ file, from, names }) => {
    const door = DOORS.find(([library]) => library.test(from))?.[1];
    if (door && !file.startsWith(door)) return true;
    return from === 'd3' && D3_DOORS.some(([name, at]) => name.test(names) && !file.startsWith(at));
  });
  expect(wrong.map(({ file, from, names }) => `${file} imports ${names} from ${from}`)).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines without a reason`, () => {
  const long = files.filter((file) => !LONGER[file] && lines(file) > LONGEST);
  expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
});

test('a reason for a long file goes when the file does', () => {
  expect(Object.keys(LONGER).filter((file) => !existsSync(file) || lines(file) <= LONGEST)).toEqual([]);
});

describe('what a strict policy would block', () => {
  const svelte = files.filter((file) => file.endsWith('.svelte'));

  test('no component has a <style>: styles are adopted from .css files', () => {
    expect(svelte.filter((file) => /<style[\s>]/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('no component writes a style attribute into its markup', () => {
    // `style={…}` and `style:left` are set by script, which is allowed.
    expect(svelte.filter((file) => /\sstyle=["'][^{"']*["']/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const lock = readFileSync('package-lock.json', 'utf8');

  test('names no registry', () => {
    expect(lock).not.toMatch(/"resolved"/);
    expect(lock).not.toMatch(/registry\.|localhost|127\.0\.0\.1/);
  });
});

describe('the check itself', () => {
  test('reads every form of import', () => {
    const text = `
      import a from './a';
      import type { B } from "../b/b";
      import {
        c,
        d,
      } from 'd3';
      import './side.css?inline';
      export { e } from './e';
      export * from './f';
      const g = await import('./g');
      // import no from './comment';
      /* import no from './comment'; */
      const url = new URL('./worker.ts', import.meta.url);
    `;
    const found = importsOf(text).map(({ from }) => from);
    expect(found.toSorted()).toEqual([
      '../b/b',
      './a',
      './e',
      './f',
      './g',
      './side.css',
      './worker.ts',
      'd3',
    ]);
  });

  test('knows what is wrong', () => {
    expect(isAllowed('src/map/Map.svelte', '../store/explorer.svelte')).toBe(true);
    expect(isAllowed('src/map/gl/layer.ts', '../palette')).toBe(true);
    expect(isAllowed('src/map/Map.svelte', '../timeline/scale')).toBe(false);
    expect(isAllowed('src/model/parse.ts', '../i18n/messages')).toBe(false);
    expect(isAllowed('src/map/gl/layer.ts', '../../table/rows')).toBe(false);
    expect(isAllowed('src/map/gl/layer.ts', '../../store/explorer.svelte')).toBe(false);
    expect(isAllowed('src/ui/Button.svelte', '../store/explorer.svelte')).toBe(false);
    expect(isAllowed('src/app/App.svelte', '../embed/element')).toBe(false);
    expect(isAllowed('src/app/main.ts', '../embed/element')).toBe(true);
  });
});

function isAllowed(file: string, from: string) {
  const path = target(file, from);
  const [own, other] = [roomOf(file), path && roomOf(path)];
  // A package, or something outside the rooms: data, public.
  if (!other || other === own) return true;
  if (STARTS.includes(file)) return other === 'embed' || MAY_IMPORT[own!]!.includes(other);
  // Foreign objects are held at the edge: a GL class knows no store.
  if (file.startsWith('src/map/gl/') && other === 'store') return false;
  return MAY_IMPORT[own ?? '']?.includes(other) ?? false;
}

/** The path that a relative import names, from the root; undefined for a package. */
function target(file: string, from: string) {
  if (from.startsWith('/')) return from.slice(1);
  return from.startsWith('.') ? posix.join(posix.dirname(file), from) : undefined;
}

function roomOf(path: string) {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function importsOf(text: string) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const forms = [
    /\b(?:import|export)\s+([\w$*{}\s,]+?)\s+from\s*['"]([^'"]+)['"]/g,
    /\bimport\s*()['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*()['"]([^'"]+)['"]/g,
    /\bnew\s+URL\(\s*()['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) =>
    [...code.matchAll(form)].map(([, names = '', from]) => ({ names, from: from!.replace(/\?.*$/, '') })),
  );
}

function list(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return list(path);
    return /\.(ts|svelte|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function lines(file: string) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
