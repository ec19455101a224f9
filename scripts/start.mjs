// npm start: installs and builds what is missing or stale, then serves the site on this machine.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { bin, run } from './run.mjs';
import { serve } from './serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = [
  'src',
  'data',
  'public',
  'scripts',
  'index.html',
  'studio.html',
  'vite.config.ts',
  'svelte.config.js',
  'package-lock.json',
];

install(root);
if (isStale()) {
  const code = await run(root, bin(root, 'vite'), ['build', '--logLevel', 'warn']);
  if (code !== 0) process.exit(code);
}
const { url } = await serve({ root: join(root, 'dist'), port: Number(process.env.PORT) || 5173, next: true });
console.log(`\nExchange Atlas: ${url}\n`);

function isStale() {
  // The last file that a build writes.
  const built = join(root, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  return SOURCES.some((name) => newest(join(root, name)) > time);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // A folder's own time tells of files that have gone.
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
