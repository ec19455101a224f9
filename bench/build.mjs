// The benchmark's page: the app's own sources, with the table's pace in the benchmark's hand.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { datasetShape } from '../scripts/site.mjs';
import { svelte } from '@sveltejs/vite-plugin-svelte';

export async function buildPage(folder, minify = true) {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: 'bench',
    base: './',
    publicDir: '../public',
    logLevel: 'error',
    plugins: [
      datasetShape(),
      {
        name: 'bench:held',
        enforce: 'pre',
        resolveId: (id, importer) =>
          /\/rested\.svelte$/.test(id) && importer ? resolve('bench', 'held.svelte.ts') : null,
      },
      svelte({ configFile: '../svelte.config.js' }),
    ],
    worker: { format: 'es' },
    build: {
      outDir: join('..', folder),
      emptyOutDir: true,
      target: 'es2022',
      minify,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
    },
  });
  copyFileSync(join('public', 'icon.svg'), join(folder, 'icon.svg'));
}
