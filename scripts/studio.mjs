// dist/studio.html: a page with files of its own. Built apart from the atlas, since what the two share would be cut
// into chunks that a reader of the atlas had to fetch, and would keep what only the studio uses.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 'studio.html';
/** What the studio hands on as the site: the atlas, its embeds, its notices. */
const HANDED_ON = /^(?!(data|examples)\/|studio|assets\/studio-|exchange-atlas\.schema\.json$|.*\.map$)/;

/** `plugins`: for the page and for its worker alike. `seen`: notes the packages of which anything is in the output. */
export function studio(plugins, seen) {
  let config;
  return {
    name: 'atlas:studio',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      if (!existsSync(PAGE)) return;
      const { build } = await import('vite');
      const output = {
        entryFileNames: 'assets/studio-[hash].js',
        chunkFileNames: 'assets/studio-[name]-[hash].js',
        assetFileNames: 'assets/studio-[name]-[hash][extname]',
      };
      const { output: files } = await build({
        configFile: false,
        root: config.root,
        base: './',
        mode: config.mode,
        logLevel: 'warn',
        publicDir: false,
        plugins: [...plugins('page'), seen],
        worker: {
          format: 'es',
          plugins: () => [...plugins('worker'), seen],
          rolldownOptions: { output },
        },
        build: {
          write: false,
          target: 'es2022',
          assetsInlineLimit: 0,
          modulePreload: false,
          reportCompressedSize: false,
          chunkSizeWarningLimit: 4000,
          rolldownOptions: { input: PAGE, output },
        },
      });
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: file.fileName,
          source: file.type === 'chunk' ? file.code : file.source,
        });
    },
    closeBundle() {
      const folder = config.build.outDir;
      if (!existsSync(join(folder, PAGE))) return;
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => HANDED_ON.test(path))
        .sort();
      writeFileSync(join(folder, 'studio-files.json'), `${JSON.stringify(files)}\n`);
    },
  };
}
