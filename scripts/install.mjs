// Brings node_modules up to package-lock.json. Imports nothing that isn't part of Node: it runs first.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, exit, platform } from 'node:process';

/**
 * Runs `npm ci` where something is missing. Packages that are there already stay as they are. What it says goes to
 * the stream of number `out`: 1 is stdout, 2 is stderr.
 */
export function install(root, out = 1) {
  if (isInstalled(root)) return;
  writeSync(out, 'Installing the packages of package-lock.json …\n');
  // The npm that runs this script, when one does.
  const own = /npm-cli\.[cm]?js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : null;
  const [command, args] = own ? [execPath, [own, 'ci']] : ['npm', ['ci']];
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', out, 'inherit'],
    // On Windows npm is a script that only a shell can start.
    shell: !own && platform === 'win32',
  });
  if (error) console.error(`Could not run npm: ${error.message}`);
  if (status !== 0) exit(status || 1);
}

/**
 * Whether what npm noted in node_modules is what the lockfile asks for. Times tell less: a checkout touches the
 * lockfile, and npm writes it last of all.
 */
function isInstalled(root) {
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // Those for other systems are in the lockfile and never installed here.
    if (!present[path]) return Boolean(entry.optional || entry.devOptional || entry.extraneous);
    return present[path].version === entry.version;
  });
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
