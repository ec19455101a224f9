// Which browser the tests and the benchmark drive. In this order: CHROMIUM_PATH; Playwright's own, where it
// has been installed; the system's; else the one inside the npm package @sparticuz/chromium, so that a
// machine with nothing but Node and npm can run everything.
//
// ATLAS_BROWSER=playwright, system or npm asks for one of them alone.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env, execPath, getuid, pid, platform, arch } from 'node:process';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const CACHE = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache');

// WebGL 2 without a graphics card, and no traffic of the browser's own.
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<{executablePath: string, env: Record<string, string>, args: string[], from: string}>} */
export async function findBrowser() {
  const only = env.ATLAS_BROWSER;
  const ways = { path: fromPath, playwright: fromPlaywright, system: fromSystem, npm: fromNpm };
  if (only && !(only in ways)) throw new Error(`ATLAS_BROWSER is one of ${Object.keys(ways).join(', ')}`);
  for (const [from, way] of Object.entries(ways)) {
    if (only && only !== from) continue;
    const found = await way();
    if (!found) continue;
    const args = mustRunUnboxed(from) ? ['--no-sandbox', ...FLAGS] : FLAGS;
    return { executablePath: found.executablePath, env: { ...env, ...found.env }, args, from };
  }
  throw new Error(
    'No browser for the tests. Install Chrome or Chromium, or set CHROMIUM_PATH to its executable file.',
  );
}

/** The same as options for Playwright's `chromium.launch`. */
export async function launchOptions() {
  const { executablePath, env, args } = await findBrowser();
  // Playwright switches the sandbox off unless told otherwise.
  return { executablePath, env, args, chromiumSandbox: !args.includes('--no-sandbox') };
}

function fromPath() {
  const path = env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${path}`);
  return path ? { executablePath: path } : null;
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? { executablePath: path } : null;
}

function fromSystem() {
  const path = systemPaths().find((p) => existsSync(p));
  return path ? { executablePath: path } : null;
}

function systemPaths() {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return apps.flatMap((app) =>
      roots.map((r) => join(r, app, 'Application', app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')),
    );
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return apps.flatMap((app) => roots.map((r) => `${r}/${app}.app/Contents/MacOS/${app}`));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser of @sparticuz/chromium. Its own `args` are never used: they switch web security off. It unpacks
 * into the system's temporary folder and takes whatever file named `chromium` lies there already, so it is
 * unpacked by a process with a TMPDIR of its own, and moved into place when whole.
 */
function fromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return null;
  const { version } = JSON.parse(readFileSync(packageFile('@sparticuz/chromium'), 'utf8'));
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) unpack(home);
  const libraries = join(home, 'al2023', 'lib');
  const extra = {};
  if (!hasLibrary('libnss3.so')) {
    extra.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  }
  // A system without any fonts: it brings one, of Latin, Greek and Cyrillic letters. Nothing draws Chinese then.
  if (!existsSync('/etc/fonts/fonts.conf')) extra.FONTCONFIG_FILE = fontList(home);
  return { executablePath: join(home, 'chromium'), env: extra };
}

function unpack(home) {
  const part = `${home}-${pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()";
  // The variable makes it unpack its copies of the shared libraries too; a bare system lacks them.
  const own = { ...env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const { status, stderr } = spawnSync(execPath, ['--input-type=module', '-e', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: own,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Could not unpack the browser of @sparticuz/chromium:\n${stderr}`);
  try {
    renameSync(part, home);
  } catch (error) {
    // Another run was faster.
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

/** Its own list of fonts names folders of another machine. */
function fontList(home) {
  const file = join(home, 'fonts.conf');
  const xml = (path) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xml(join(home, 'fonts'))}</dir>
  <cachedir>${xml(join(home, 'fonts-cache'))}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** `require.resolve('x/package.json')` fails where a package doesn't export it; this one doesn't. */
function packageFile(name) {
  const folder = require.resolve.paths(name).find((p) => existsSync(join(p, name, 'package.json')));
  if (!folder) throw new Error(`${name} is not installed`);
  return join(folder, name, 'package.json');
}

function hasLibrary(name) {
  for (const tool of ['ldconfig', '/sbin/ldconfig']) {
    const { status, stdout } = spawnSync(tool, ['-p'], { encoding: 'utf8' });
    if (status === 0) return stdout.includes(name);
  }
  const folders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu'];
  return folders.some((folder) => existsSync(join(folder, name)));
}

/**
 * As root and in CI no browser can sandbox itself. Nor can one that the system's package manager did not
 * install, where the kernel grants user namespaces only to those that it did.
 */
function mustRunUnboxed(from) {
  if (env.CI || getuid?.() === 0) return true;
  if (platform !== 'linux' || from === 'system') return false;
  return spawnSync('unshare', ['-Ur', 'true']).status !== 0;
}
