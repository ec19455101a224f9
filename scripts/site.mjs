// What the build adds to Vite's own output: the data, the JSON Schema, the notices, and the table of sizes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Written by every build, read by tests/build. Not in dist: it isn't part of the site. */
const SIZES = join('node_modules', '.cache', 'atlas', 'sizes.json');

// Chunks that the page asks for only after its first view stands. Every other chunk that can be reached from
// the page counts as its first view, so that a new import is counted until somebody says otherwise here.
const LATER = [
  /maplibre-gl/,
  /\/src\/map\/gl\//,
  // Fetched once the first view stands: details, figures, the words of findings, what a hand needs.
  /\/src\/app\/later\.ts/,
  // Fetched where the view stands in the address, where attributes choose, and inside a frame.
  /\/src\/app\/address\.svelte\.ts/,
  /\/src\/embed\/choices\.ts/,
  /\/src\/embed\/frame\.ts/,
  // Fetched where a host has set colours of its own.
  /\/src\/app\/dress\.ts/,
  // Fetched when something is taken away.
  /\/src\/export\//,
  // Fetched when data have faults.
  /\/src\/model\/parse\.ts/,
  /\/src\/timeline\/hand\.ts/,
  // Fetched when nothing is selected, and when somebody sorts.
  /\/src\/table\/Empty\.svelte/,
  /\/src\/table\/order\.ts/,
  // Fetched when a day is asked for.
  /\/src\/table\/on-day\.ts/,
  // Fetched once the SVG map is drawn.
  /\/src\/map\/hand\.ts/,
  // Fetched when a globe is asked for.
  /\/src\/map\/svg\/globe\.ts/,
];

// Part of the folder, never fetched by a reader of the atlas.
const NOT_FETCHED =
  /^(licences\.txt|exchange-atlas\.schema\.json|data\/sources\/|examples\/|studio|assets\/studio-|assets\/[^/]*gazetteer)/;

const posix = (path) => path.split(sep).join('/');

/** dist/data: the dataset and the texts it was made from. In development Vite serves them from the root. */
export function data() {
  return {
    name: 'atlas:data',
    apply: 'build',
    generateBundle() {
      const files = ['data/exchanges.json', ...listFiles('data/sources').map((f) => `data/sources/${f}`)];
      for (const fileName of files.filter((f) => existsSync(f))) {
        this.emitFile({ type: 'asset', fileName, source: published(fileName) });
      }
    },
  };
}

/** The dataset is laid out for people in the repository, and for the way there on the site; texts stay as they are. */
const published = (file) =>
  file.endsWith('.json') ? JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) : readFileSync(file);

const SHAPE = 'virtual:dataset-shape';

/** The shape of a dataset as plain data, so that a page whose data have no fault needs no schema library. */
export function datasetShape() {
  return {
    name: 'atlas:shape',
    resolveId: (id) => (id === SHAPE ? `\0${SHAPE}` : null),
    async load(id) {
      if (id !== `\0${SHAPE}`) return null;
      const { runnerImport } = await import('vite');
      const options = { configFile: false, logLevel: 'error', root: process.cwd() };
      const [{ module: schema }, { module: shape }] = await Promise.all([
        runnerImport('./src/model/schema.ts', options),
        runnerImport('./src/model/shape-of.ts', options),
      ]);
      return `export default ${JSON.stringify(shape.shapeOf(schema.DatasetSchema))}`;
    },
  };
}

/** dist/exchange-atlas.schema.json, for editors: the shape of a dataset as the schema of src/model has it. */
export function jsonSchema() {
  return {
    name: 'atlas:schema',
    apply: 'build',
    async generateBundle() {
      if (!existsSync('src/model/schema.ts')) return this.warn('src/model/schema.ts is missing');
      const [{ runnerImport }, { toJsonSchema }] = await Promise.all([
        import('vite'),
        import('@valibot/to-json-schema'),
      ]);
      const { module } = await runnerImport('./src/model/schema.ts', {
        configFile: false,
        logLevel: 'error',
      });
      if (!module.DatasetSchema) return this.warn('src/model/schema.ts exports no DatasetSchema');
      const schema = toJsonSchema(module.DatasetSchema, { errorMode: 'ignore', typeMode: 'input' });
      const source = JSON.stringify({ title: 'Exchange Atlas dataset, version 1', ...schema }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'exchange-atlas.schema.json', source: `${source}\n` });
    },
  };
}

/** Vite's way to fetch styles and scripts beside a later chunk: there are none, so it is left to the browser. */
export function plainImports() {
  return {
    name: 'atlas:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/**
 * Our own files once more through a slower minifier: 1.7 kB less of the first view, 1 kB of the rest. MapLibre has been
 * through one.
 */
export function smallest() {
  return {
    name: 'atlas:smallest',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { minify } = await import('terser');
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk.moduleIds.some((id) => id.includes('maplibre-gl'))) continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2022,
            // Getters are not pure here: reading a piece of state is how an effect comes to follow it.
            compress: { passes: 3, unsafe_arrows: true },
          });
          chunk.code = code;
        }
      },
    },
  };
}

/**
 * MapLibre's worker without the reader of MLT tiles, a new form of vector tiles that no map of ours is made of: 16 kB
 * of 148. It is cut out of the readable file that MapLibre ships beside the small one, and made small here.
 */
export function smallWorker() {
  const SHIPPED = /maplibre-gl-worker\.mjs$/;
  const MLT = /new MLTVectorTile\([\w.]*\)/g;
  return {
    name: 'atlas:small-worker',
    apply: 'build',
    load(id) {
      const file = id.split('?')[0];
      if (!SHIPPED.test(file)) return undefined;
      const code = readFileSync(file.replace(SHIPPED, 'maplibre-gl-worker-dev.mjs'), 'utf8');
      const found = code.match(MLT)?.length ?? 0;
      if (found !== 2)
        throw new Error(
          `MapLibre's worker reads MLT tiles in two places; found ${found}. See smallWorker() in scripts/site.mjs.`,
        );
      return { code: code.replaceAll(MLT, 'null'), map: null };
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { minify } = await import('terser');
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.moduleIds.some((id) => id.includes('maplibre-gl-worker')))
            continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2022,
            compress: { passes: 2, unsafe_arrows: true },
            format: { comments: false },
          });
          chunk.code = code;
        }
      },
    },
  };
}

/** dist/examples: pages of others with the atlas in them. */
export function examples() {
  return {
    name: 'atlas:examples',
    apply: 'build',
    generateBundle() {
      for (const name of listFiles('examples'))
        this.emitFile({
          type: 'asset',
          fileName: `examples/${name}`,
          source: readFileSync(join('examples', name)),
        });
    },
  };
}

/**
 * dist/atlas.js and dist/atlas-frame.js, whose names stay the same from one version to the next: a host's page names
 * them. The first is told which file the app is in.
 */
export function loaders() {
  return {
    name: 'atlas:loaders',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const app = Object.values(bundle).find(({ moduleIds }) =>
          moduleIds?.some((id) => posix(id).endsWith('/src/app/main.ts')),
        );
        if (!app) throw new Error('The app, src/app/main.ts, is in none of the built files.');
        const emit = (fileName, from, name = '') => {
          const code = readFileSync(join('src', 'embed', from), 'utf8').replaceAll('__APP__', name);
          // A minifier would write it in a newer language than the old browsers that it has words for.
          const source = code.replace(/^\s*\/\/.*\n/gm, '').replace(/^ +/gm, '');
          this.emitFile({ type: 'asset', fileName, source });
        };
        emit('atlas.js', 'loader.js', app.fileName);
        emit('atlas-frame.js', 'frame-host.js');
      },
    },
  };
}

/**
 * dist/licences.txt: our licence and the notice of every package of which anything is in the output. A worker
 * is a bundle of its own, so `seen` must be among the worker's plugins too.
 */
export function licences() {
  const roots = new Set();
  const seen = {
    name: 'atlas:seen',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          // Shaken out to nothing: not in the output.
          if (chunk.modules[id].renderedLength !== 0 || id.includes('?')) addPackage(roots, id);
        }
      }
    },
  };
  const write = {
    name: 'atlas:licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(options, bundle) {
        seen.generateBundle(options, bundle);
        // Its file is itself a bundle of the packages that it depends on.
        for (const root of [...roots]) if (basename(root) === 'maplibre-gl') addDependencies(roots, root);
        // Its data reach the page through a script, not through an import.
        if (existsSync('node_modules/world-atlas')) roots.add('node_modules/world-atlas');
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: notices(roots) });
      },
    },
  };
  return { seen, write };
}

function addPackage(roots, id) {
  const path = posix(id.replace(/[?#].*$/, '')).replaceAll('\0', '');
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  if (match && !match[1].includes('/.cache')) roots.add(match[1]);
}

function addDependencies(roots, root) {
  const { dependencies = {} } = manifest(root);
  for (const name of Object.keys(dependencies)) {
    // Types leave nothing in the output.
    if (name.startsWith('@types/')) continue;
    const own = join(root, 'node_modules', name);
    const found = existsSync(own) ? own : join('node_modules', name);
    if (!existsSync(found) || roots.has(posix(found))) continue;
    roots.add(posix(found));
    addDependencies(roots, found);
  }
}

const manifest = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function notices(roots) {
  const packages = new Map();
  for (const root of roots) {
    const { name, version, license } = manifest(root);
    packages.set(`${name} ${version}`, { license, text: licenceText(root) });
  }
  const rule = '\n\n' + '-'.repeat(78) + '\n\n';
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { license, text }]) => `${name} (${license ?? 'see below'})\n\n${text}`.trimEnd());
  return [readFileSync('LICENSE', 'utf8').trimEnd(), OF_OTHERS, ...parts].join(rule) + '\n';
}

const OF_OTHERS = `This site contains the work of others.

The coastlines and borders are made with Natural Earth, free vector map data at
naturalearthdata.com, which its authors have put in the public domain.

Where something is imported, places are found with the names, positions and populations of
GeoNames (geonames.org), under the Creative Commons Attribution 4.0 licence
(creativecommons.org/licenses/by/4.0), and with names of cities from the Unicode CLDR,
under the Unicode License v3.`;

function licenceText(root) {
  const file = readdirSync(root).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  if (file) return readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { author, license } = manifest(root);
  const by = typeof author === 'object' ? author?.name : author;
  const named = license ? `names the licence ${license}` : 'names no licence';
  return `${by ? `By ${by}. ` : ''}The package ${named} and contains no text of it.`;
}

/** Prints what every file weighs compressed, and keeps it where the tests can read it. */
export function sizes() {
  let config;
  let chunks = {};
  return {
    name: 'atlas:sizes',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        chunks = Object.fromEntries(Object.values(bundle).map((chunk) => [chunk.fileName, chunk]));
      },
    },
    async closeBundle() {
      const folder = config.build.outDir;
      const files = listFiles(folder).map((name) => {
        const bytes = readFileSync(join(folder, name));
        return { name, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, first: false };
      });
      const first = firstView(chunks, files, folder);
      for (const file of files) file.first = first.has(file.name);
      const sum = (list) => list.reduce((total, { gzip }) => total + gzip, 0);
      const totals = {
        firstView: sum(files.filter((file) => file.first)),
        everything: sum(files.filter((file) => !NOT_FETCHED.test(file.name))),
      };
      await mkdir(dirname(SIZES), { recursive: true });
      await writeFile(SIZES, JSON.stringify({ ...totals, files }, null, 2) + '\n');
      print(files, totals);
    },
  };
}

/** index.html, what it links to, every chunk reached from its scripts but the later ones, data and land. */
function firstView(chunks, files, folder) {
  const page = files.find((file) => file.name === 'index.html');
  const names = new Set(['index.html', 'data/exchanges.json']);
  for (const { name } of files) if (/(^|\/)land[^/]*110m?[^/]*\.json$/.test(name)) names.add(name);
  if (!page) return names;
  const html = readFileSync(join(folder, page.name), 'utf8');
  const linked = [...html.matchAll(/ (?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name);
  for (const name of linked) if (name.endsWith('.css')) names.add(name);
  const entries = linked.map((name) => chunks[name]).filter((chunk) => chunk?.type === 'chunk');
  const queue = entries.map((chunk) => chunk.fileName);
  for (const name of queue) {
    const chunk = chunks[name];
    if (!chunk || names.has(name)) continue;
    const own = [chunk.facadeModuleId, ...Object.keys(chunk.modules ?? {})].filter(Boolean).map(posix);
    if (!entries.includes(chunk) && own.some((id) => LATER.some((later) => later.test(id)))) continue;
    names.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) names.add(css);
    queue.push(...chunk.imports, ...chunk.dynamicImports);
  }
  return names;
}

function print(files, totals) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const width = Math.max(...files.map(({ name }) => name.length), 20);
  const line = (name, gzip, note = '') => console.log(`${name.padEnd(width)}${kB(gzip)}${note}`);
  console.log(`\n${'gzip of'.padEnd(width)}${''.padStart(10)}`);
  for (const { name, gzip, first } of files.toSorted((a, b) => b.gzip - a.gzip)) {
    if (!NOT_FETCHED.test(name)) line(name, gzip, first ? '  first view' : '');
  }
  line('the first view', totals.firstView);
  line('everything', totals.everything);
}

function listFiles(folder, under = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}
