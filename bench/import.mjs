// node bench/import.mjs [rows]: an office's table of 100,000 rows taken through every step of the built studio, as CSV
// and as a workbook, beside a short table that takes the same way: how long the page is busy in one go, beside an idle
// page of the same run; time, memory, and what a cancel takes. Written to bench/results-import.md. It asserts nothing.
// WHOLE=1 makes the website to its end; else it is stopped on the way.

import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
/** A table that nobody waits for: what the page does with any. */
const FEW = 400;
const IDLE_MS = 10_000;
/** A website of so many files takes minutes: so long it is watched. */
const WATCHED_MS = 45_000;
/** Reading a table of this size may take minutes. */
const PATIENCE = 900_000;

const STEPS = {
  imported: 'drop: read, checked and kept',
  columns: 'to the columns',
  checked: 'to the rows, five pages on',
  fixed: 'one cell typed, all worked out anew',
  bulk: 'all findings of one kind at once',
  undone: 'undone',
  same: 'to the pairs',
  names: 'to names and places',
  published: 'to what is published, until all is counted',
  left: 'away and back again',
  data: 'the dataset as a file',
  workbook: 'the corrected workbook',
  site: 'the website',
  project: 'the project as a file',
  opened: 'the project opened again',
};

const { officeFiles } = await office();
const { csv, xlsx } = officeFiles(FOLDER, ROWS);
const { csv: few } = officeFiles(FOLDER, FEW);
const site = await serve({ root: await built(cwd(), 1) });
const options = await launchOptions();
// Without a graphics card WebGL is drawn by the processor, for seconds at a time: the map stays the one in SVG.
const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), '--disable-3d-apis'] });
const measured = [];
try {
  for (const [name, file] of [
    [`${FEW} rows`, few],
    ['CSV', csv],
    ['XLSX', xlsx],
  ]) {
    measured.push(await measure(name, file));
    writeFileSync(join('bench', 'results-import.md'), written(measured));
  }
} finally {
  await browser.close();
  await site.close();
}
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
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.PATIENCE ?? PATIENCE));
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(observe);
  await page.goto(`${site.url}studio.html`);
  const input = page.locator('input[type=file][multiple]').first();
  await input.waitFor({ state: 'attached' });
  await page.getByRole('button', { name: /sample/i }).waitFor();
  const renderer = await rendererOf();
  const steps = {};
  const step = async (key, run) => {
    steps[key] = await busy(page, run);
    steps[key].memory = memoryOf(renderer).now - before.now;
    console.log(name, key, JSON.stringify(steps[key]));
  };
  const to = (which) => page.getByRole('navigation').getByRole('link', { name: which }).click();
  /** Until nothing is being worked out any more. */
  const settled = async () => {
    await page.waitForTimeout(300);
    await page.locator('.status button').waitFor({ state: 'detached' });
  };
  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const path = await download.path();
    return { path, bytes: statSync(path).size };
  };
  const files = {};
  const isShort = file === few || ROWS < 5000;

  const idle = await busy(page, () => page.waitForTimeout(IDLE_MS));
  const before = memoryOf(renderer);
  await step('imported', async () => {
    await input.setInputFiles(file);
    await page.getByRole('button', { name: /^Remove .*[.](csv|xlsx)$/ }).waitFor();
    await page.getByText('saved in this browser').waitFor();
  });
  const imported = memoryOf(renderer);
  await step('columns', async () => {
    await to(/Columns/);
    await page.locator('table.columns').waitFor();
  });
  await step('checked', async () => {
    await to(/Check/);
    await page.locator('table.rows tbody tr').first().waitFor();
    for (let i = 0; i < 5; i++) {
      await page.locator('main p.row > button:last-child:not(:disabled)').first().click();
      await page.waitForTimeout(300);
    }
  });
  await step('fixed', async () => {
    await page.keyboard.press('F8');
    const fix = page.locator('form.fix');
    await fix.getByRole('radio').last().check();
    await fix.getByRole('textbox').fill('2019-03-04');
    await fix.locator('button[type=submit]').click();
    await page.getByRole('button', { name: /^Undo/ }).first().waitFor();
    await settled();
  });
  await step('bulk', async () => {
    await page.locator('ul.findings button:not(.plain)').first().click();
    await settled();
  });
  await step('undone', async () => {
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await settled();
  });
  await step('same', async () => {
    await to(/Same/);
    await page.waitForTimeout(2000);
  });
  await step('names', async () => {
    await to(/Names/);
    await page.locator('.place-question').first().waitFor();
    await page.waitForTimeout(3000);
  });
  await step('published', async () => {
    await to(/Publish/);
    await page.locator('.pb-counts').waitFor();
    await page.locator('exchange-atlas[data-map]').waitFor({ state: 'attached' });
    await page.waitForTimeout(15_000);
  });
  await step('left', async () => {
    await to(/Columns/);
    await page.locator('table.columns').waitFor();
    await to(/Publish/);
    await page.locator('.pb-counts').waitFor();
    await page.waitForTimeout(3000);
  });
  await step('data', async () => {
    files.data = await saved(page.getByRole('button', { name: /^Download Dataset/i }));
  });
  if (file === xlsx)
    await step('workbook', async () => {
      files.workbook = await saved(page.getByRole('button', { name: /^Download .*xlsx$/ }));
    });

  const website = page.getByRole('button', { name: 'Download Website' });
  let cancelledSite = NaN;
  await step('site', async () => {
    if (isShort || process.env.WHOLE) {
      const download = page.waitForEvent('download');
      await website.click();
      if (!isShort) await page.getByRole('button', { name: 'Make it all the same' }).click();
      files.site = { bytes: statSync(await (await download).path()).size };
      return;
    }
    await website.click();
    await page.getByRole('button', { name: 'Make it all the same' }).click();
    await page.locator('.pb-working progress').waitFor({ state: 'attached' });
    await page.waitForTimeout(WATCHED_MS);
    files.site = { told: await page.locator('.pb-working span').textContent() };
    cancelledSite = await cancel(page, '.pb-working');
  });

  await to(/Add/);
  await step('project', async () => {
    files.project = await saved(page.getByRole('button', { name: /^Save/ }).first());
  });
  await step('opened', async () => {
    await page.locator('input[type=file]:not([multiple])').first().setInputFiles(files.project.path);
    await settled();
  });
  // Some systems forget the peak when memory is given back: what was held after each step counts, too.
  const held = Object.values(steps).map(({ memory }) => memory);
  const peak = Math.max(memoryOf(renderer).peak - before.now, ...held);

  await input.setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: readFileSync(csv) });
  await page.locator('.status progress').waitFor({ state: 'attached' });
  const cancelled = await cancel(page, '.status');
  await context.close();
  const memory = { imported: imported.peak - before.now, peak };
  return { name, idle, steps, files, memory, cancelled, cancelledSite };
}

/** Milliseconds from a click on the button to its bar's being gone. */
function cancel(page, where) {
  return page.evaluate(
    (place) =>
      new Promise((done) => {
        const begun = performance.now();
        document.querySelector(`${place} button`).click();
        const look = () =>
          document.querySelector(`${place} progress`) ? setTimeout(look, 5) : done(performance.now() - begun);
        look();
      }),
    where,
  );
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
  const n = (value) => Math.round(value).toLocaleString('en');
  const mb = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  const table = (rows) => {
    const lines = [
      ['', ...all.map(({ name }) => name)],
      ['', ...all.map(() => '')].map(() => '---'),
      ...rows,
    ];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  };
  const busiest = Object.entries(STEPS).map(([key, said]) => [
    said,
    ...all.map(({ steps }) => {
      const step = steps[key];
      return step ? `${n(step.longest)} ms, ${step.seconds.toFixed(0)} s` : '';
    }),
  ]);
  const sizes = Object.entries(STEPS)
    .filter(([key]) => all.some(({ files }) => files[key]))
    .map(([key, said]) => [
      said,
      ...all.map(({ files: { [key]: file } }) => (file?.bytes ? mb(file.bytes) : (file?.told ?? ''))),
    ]);
  return `# ${n(ROWS)} rows in the studio

Written by \`node bench/import.mjs\`: a seeded table of visits (ten columns, six ways of writing a day, about 5,000
partners, a fault in every fortieth row) taken through the built studio in Chromium ${browser.version().split('.')[0]}, and a table of ${FEW} rows
the same way, without a graphics card. Milliseconds do not carry over; what counts is the difference to the idle page
and to the short table.

**The longest task of the page's main thread, and the time of the whole step by the clock**

${table([['idle', ...all.map(({ idle }) => `${n(idle.longest)} ms`)], ...busiest])}

**What was made**

${table(sizes)}

**Memory** of the page's process with its worker, beyond that of the empty studio; and how long a click on Cancel takes

${table([
  ['at most while importing', ...all.map(({ memory }) => `${n(memory.imported)} MB`)],
  ['at most on the whole way', ...all.map(({ memory }) => `${n(memory.peak)} MB`)],
  ['Cancel while importing', ...all.map(({ cancelled }) => `${n(cancelled)} ms`)],
  [
    'Cancel while the website is made',
    ...all.map(({ cancelledSite }) => (Number.isNaN(cancelledSite) ? '' : `${n(cancelledSite)} ms`)),
  ],
])}
`;
}
