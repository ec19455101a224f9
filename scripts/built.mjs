// Whether the built site is up to date, and how it gets so.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bin, run } from './run.mjs';

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

/** Folder of the built site, built when it is missing or older than its sources. Ends the process where that fails. */
export async function built(root, stdout) {
  // Whoever says where it is has built it.
  if (process.env.ATLAS_DIST) return process.env.ATLAS_DIST;
  const folder = join(root, 'dist');
  if (!isStale(root, folder)) return folder;
  const code = await run(root, bin(root, 'vite'), ['build', '--logLevel', 'warn'], {}, stdout);
  if (code !== 0) process.exit(code);
  return folder;
}

function isStale(root, folder) {
  // The last file that a build writes.
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return true;
  const time = statSync(page).mtimeMs;
  return SOURCES.some((name) => newest(join(root, name)) > time);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // A folder's own time tells of files that have gone.
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
