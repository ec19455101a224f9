// node bench/import.mjs [rows]: an office's table of 100,000 rows dropped into the built studio, as CSV and as a
// workbook: how long the page is busy in one go, beside an idle page of the same run; time, memory, and what a cancel
// takes. Written to bench/results-import.md. It asserts nothing.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process, { argv, cwd, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { built } from '../scripts/built.mjs';
import { serve } from '../scripts/serve.mjs';
import { datasetShape } from '../scripts/site.mjs';

const ROWS = Number(argv[2] ?? 100_000);
const FOLDER = resolve('node_modules', '.cache', 'atlas', 'bench-import');
const IDLE_MS = 10_000;
/** Reading a table of this size may take minutes where other work runs beside it. */
const PATIENCE = 900_000;

const { csv, xlsx } = (await office()).officeFiles(FOLDER, ROWS);
const site = await serve({ root: await built(cwd(), 1) });
const browser = await chromium.launch(await launchOptions());
const measured = [];
try {
  for (const [name, file] of [
    ['CSV', csv],
    ['XLSX', xlsx],
  ]) {
    measured.push(await measure(name, file));
    console.log(JSON.stringify(measured.at(-1)));
  }
} finally {
  await browser.close();
  await site.close();
}
const text = written(measured);
writeFileSync(join('bench', 'results-import.md'), text);
console.log(text);
exit(0);

async function office() {
  mkdirSync(FOLDER, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [datasetShape()],
    build: {
      ssr: join('bench', 'office-files.ts'),
      outDir: FOLDER,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'office.mjs' } },
    },
  });
  return await import(pathToFileURL(join(FOLDER, 'office.mjs')).href);
}

async function measure(name, file) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.PATIENCE ?? PATIENCE));
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(observe);
  await page.goto(`${site.url}studio.html`);
  await page.getByText('See for yourself').waitFor();
  const renderer = await rendererOf();
  const input = page.locator('input[type=file][multiple]');

  const idle = await busy(page, () => page.waitForTimeout(IDLE_MS));
  const before = memoryOf(renderer);
  const imported = await busy(page, async () => {
    await input.setInputFiles(file);
    await page.getByRole('button', { name: /^Remove .*[.](csv|xlsx)$/ }).waitFor();
    await page.getByText('saved in this browser').waitFor();
  });
  const memory = { peak: memoryOf(renderer).peak - before.now, after: memoryOf(renderer).now - before.now };

  const looked = await busy(page, async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Columns/ })
      .click();
    await page.locator('table.columns').waitFor();
  });
  const checked = await busy(page, async () => {
    await page.getByRole('navigation').getByRole('link', { name: /Check/ }).click();
    await page.locator('table.rows tbody tr').first().waitFor();
    for (let i = 0; i < 5; i++) {
      await page.locator('main p.row > button:last-child:not(:disabled)').first().click();
      await page.waitForTimeout(300);
    }
  });

  const published = await busy(page, async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Publish/ })
      .click();
    await page.locator('exchange-atlas[data-map]').waitFor({ state: 'attached' });
    await page.waitForTimeout(5000);
  });

  await page.getByRole('navigation').getByRole('link', { name: /Add/ }).click();
  await input.setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: readFileSync(csv) });
  await page.locator('[role=status] progress').waitFor();
  const cancelled = await page.evaluate(
    () =>
      new Promise((done) => {
        const begun = performance.now();
        const status = document.querySelector('.status');
        status.querySelector('button').click();
        const look = () =>
          status.querySelector('progress') ? setTimeout(look, 5) : done(performance.now() - begun);
        look();
      }),
  );
  const files = await page.getByRole('button', { name: /^Remove .*[.](csv|xlsx)$/ }).count();
  await context.close();
  return { name, idle, imported, looked, checked, published, memory, cancelled, files };
}

/** Tasks of the main thread that took more than 50 ms, and how late a timer of 20 ms came: what a hand would feel. */
function observe() {
  window.felt = { tasks: [], late: [] };
  if (typeof PerformanceObserver === 'undefined') return;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.felt.tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.felt.late.push(Math.max(0, now - last - 20));
    last = now;
  }, 20);
}

async function busy(page, run) {
  await page.evaluate(() => (window.felt = { tasks: [], late: [] }));
  const begun = Date.now();
  await run();
  const { tasks, late } = await page.evaluate(() => window.felt);
  return {
    seconds: (Date.now() - begun) / 1000,
    longest: Math.max(0, ...tasks),
    tasks: tasks.length,
    late: late.reduce((most, one) => Math.max(most, one), 0),
  };
}

/** The operating system's number of the page's process; undefined where it has no /proc. */
async function rendererOf() {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return renderers.toSorted((a, b) => memoryOf(b).now - memoryOf(a).now)[0];
}

/** Megabytes that the process holds, and has held at most. */
function memoryOf(id) {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const of = (key) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
    return { now: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return { now: NaN, peak: NaN };
  }
}

function written(all) {
  const ms = (value) => `${Math.round(value).toLocaleString('en')} ms`;
  const rows = [
    [
      'read, checked for faults and saved, by the clock',
      ({ imported }) => `${imported.seconds.toFixed(0)} s`,
    ],
    ['longest task of an idle page', ({ idle }) => ms(idle.longest)],
    ['**longest task while it is imported**', ({ imported }) => ms(imported.longest)],
    ['longest task on the way to the columns', ({ looked }) => ms(looked.longest)],
    ['longest task among the rows, five pages on', ({ checked }) => ms(checked.longest)],
    ['longest task on the way to what is published, with the map', ({ published }) => ms(published.longest)],
    ['a timer of 20 ms comes late by, idle', ({ idle }) => ms(idle.late)],
    ['a timer of 20 ms comes late by, importing', ({ imported }) => ms(imported.late)],
    ['memory beyond that of the empty studio, at most', ({ memory }) => `${Math.round(memory.peak)} MB`],
    ['memory beyond that of the empty studio, afterwards', ({ memory }) => `${Math.round(memory.after)} MB`],
    ['from a click on Cancel to the state before', ({ cancelled }) => ms(cancelled)],
  ];
  const head = ['', ...all.map(({ name }) => name)];
  const body = rows.map(([name, value]) => [name, ...all.map(value)]);
  const table = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# Importing ${ROWS.toLocaleString('en')} rows

Written by \`node bench/import.mjs\`: a seeded table of visits (ten columns, six ways of writing a day, about 5,000
partners, a fault in every fortieth row) put into the built studio in Chromium ${browser.version().split('.')[0]}. Memory is the resident memory
of the page's process, with the worker in it. Milliseconds are this machine's, which does other work beside; what
counts is the difference to the idle page.

${table}
`;
}
