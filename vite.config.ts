import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { basemap } from './scripts/basemap.mjs';
import { gazetteer } from './scripts/gazetteer.mjs';
import { studio } from './scripts/studio.mjs';
import {
  data,
  datasetShape,
  examples,
  jsonSchema,
  licences,
  loaders,
  plainImports,
  sizes,
  smallest,
  smallWorker,
} from './scripts/site.mjs';

const notices = licences();
basemap();
/** The page of the officer is built apart from the reader's: scripts/studio.mjs. */
const studioPlugins = (part: 'page' | 'worker') =>
  part === 'page' ? [svelte(), datasetShape(), gazetteer()] : [datasetShape(), gazetteer()];

// The app lives in a shadow root, and a strict policy allows no inline style: every style is a plain .css file
// beside its component, imported as `import css from './x.css?inline'` and adopted by the element. A <style>
// in a component would end in the document, where it reaches nothing.
export default defineConfig({
  // The folder works wherever it is put.
  base: './',
  plugins: [
    svelte(),
    datasetShape(),
    gazetteer(),
    plainImports(),
    smallest(),
    data(),
    examples(),
    jsonSchema(),
    loaders(),
    studio(studioPlugins, notices.seen),
    notices.write,
    sizes(),
  ],
  worker: { format: 'es', plugins: () => [gazetteer(), smallWorker(), notices.seen] },
  resolve: { alias: { 'd3-transition': join(import.meta.dirname, 'src/timeline/no-transition.ts') } },
  server: { host: '127.0.0.1' },
  build: {
    outDir: process.env.ATLAS_DIST ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would need the policy's leave.
    assetsInlineLimit: 0,
    // What comes later comes when it is asked for; the list of what to fetch beside it would weigh 0.7 kB.
    modulePreload: false,
    // The table of sizes is ours.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: 'index.html',
      // The first view is one file: cut up for what its later chunks share with it, it would weigh 3 kB more.
      // Of Svelte's blocks and bindings, what any part uses comes with it, by way of the one module that names them
      // all: the later parts do without {#await}, {@html} and bind:value.
      output: { codeSplitting: { groups: [{ name: 'atlas', test: /\/src\/app\/main\.ts$/ }] } },
    },
  },
});
