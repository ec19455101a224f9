// npm run bench:extract: measures the extractor on the texts of this folder; prints and keeps the result.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { datasetShape } from '../../scripts/site.mjs';

const FOLDER = join('bench', 'extract');
const BUILT = resolve('node_modules', '.cache', 'atlas', 'bench-extract');

mkdirSync(BUILT, { recursive: true });
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [datasetShape(), gazetteer()],
  build: {
    ssr: join(FOLDER, 'measure.ts'),
    outDir: BUILT,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'measure.mjs', chunkFileNames: '[name].mjs' } },
  },
});
const { measured } = await import(pathToFileURL(join(BUILT, 'measure.mjs')).href);
const results = await measured(FOLDER);
writeFileSync(join(FOLDER, 'results.md'), results);
console.log(results);
