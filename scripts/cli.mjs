// node scripts/cli.mjs <name> [args…]: bundles src/cli/<name>.ts and runs what it exports. Nothing but what the
// command itself says goes to stdout, so that its JSON can be piped.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { built } from './built.mjs';
import { install } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const STDERR = 2;
const A_DAY = 24 * 60 * 60 * 1000;

const [name, ...args] = process.argv.slice(2);
const entry = join(root, 'src', 'cli', `${name}.ts`);
if (!/^[a-z-]+$/.test(name ?? '') || !existsSync(entry)) {
  console.error(`There is no command “${name ?? ''}”: src/cli/${name ?? '<name>'}.ts was not found.`);
  process.exit(2);
}

install(root, STDERR);
// Whoever reads may stop early, as `| head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { default: run } = await import(pathToFileURL(await bundled()).href);
const { stdout, stderr } = process;
process.exitCode = await run(args, { cwd: startedIn(), app: () => built(root, STDERR), stdout, stderr });

/** npm runs scripts in the package's folder; paths are meant from where the person stands. */
function startedIn() {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return script === name && from ? from : process.cwd();
}

/** The bundle's file, made when the sources have changed since. */
async function bundled() {
  const folder = join(root, 'node_modules', '.cache', 'atlas', 'cli', name);
  const target = join(folder, fingerprint());
  const file = join(target, `${name}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${target}.${process.pid}`;
  await bundle(draft);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another run was quicker.
    if (!existsSync(file)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOthers(folder, target);
  return file;
}

async function bundle(outDir) {
  const [{ build }, { datasetShape }] = await Promise.all([import('vite'), import('./site.mjs')]);
  const { gazetteer } = await import('./gazetteer.mjs');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [datasetShape(), gazetteer()],
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      minify: false,
      emptyOutDir: true,
      rolldownOptions: {
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
}

/** Of every source and of the packages' versions. */
function fingerprint() {
  const hash = createHash('sha256');
  const own = [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  for (const file of [...own, ...sources(join(root, 'src'))]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|js|mjs|json|css|txt)$/.test(entry.name) ? [path] : [];
  });
}

/** Bundles of earlier sources go after a day: a run that started from one may still be reading it. */
function forgetOthers(folder, kept) {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (path !== kept && Date.now() - statSync(path).mtimeMs > A_DAY)
      rmSync(path, { recursive: true, force: true });
  }
}
