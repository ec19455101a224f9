// npm run bench [-- 1000,10000]: what a scrub, a load and a record cost, measured in one run in the browser and
// written to bench/results.md. It asserts nothing: ratios speak, clocks differ.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { buildPage } from './build.mjs';

const SIZES = (argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number);
const RESULTS = join('bench', 'results.md');
const STEPS = 120;
const WARM_UP = 40;
const FOLDER = join('node_modules', '.cache', 'atlas', 'bench');
const VIEWPORT = { width: 1200, height: 800 };

await buildPage(FOLDER);
const site = await serve({ root: FOLDER });
const browser = await chromium.launch(await launchOptions());
const rows = [];
try {
  for (const size of SIZES) {
    rows.push(await measure(size));
    // After every size: a run that is stopped keeps what it has.
    writeFileSync(RESULTS, written(rows, sizes()));
    console.log(JSON.stringify(rows.at(-1)));
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(readFileSync(RESULTS, 'utf8'));
exit(0);

/** A fresh page for every size: nothing of the one before is warm. */
async function measure(size) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(() => {
    window.workerMessages = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...given) {
      window.workerMessages++;
      return post.apply(this, given);
    };
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of script on the main thread's own clock. */
  const script = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
  const cost = async (run) => {
    const before = await script();
    const result = await run();
    return { result, ms: (await script()) - before };
  };
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };

  await page.goto(`${site.url}index.html`);
  await page.waitForFunction(() => 'bench' in window);
  const pure = size <= 1_000_000 ? await page.evaluate((n) => window.bench.pure(n), size) : undefined;
  await page.goto('about:blank');
  await page.goto(`${site.url}index.html`);
  await page.waitForFunction(() => 'bench' in window);
  const before = await heap();
  const characters = await page.evaluate((n) => window.bench.prepare(n), size);
  const begun = Date.now();
  const load = await cost(() => page.evaluate(() => window.bench.load()));
  const firstSvg = Date.now() - begun;
  await page.waitForSelector('exchange-atlas[data-map=gl]', { state: 'attached' });
  const firstMap = Date.now() - begun;
  await page.evaluate(() => window.bench.open());
  const bytes = (await heap()) - before;

  await page.evaluate(() => window.bench.grab());
  await page.evaluate((n) => window.bench.scrub(n), WARM_UP);
  await page.evaluate(() => (window.bench.table.updates = 0));
  const whole = await cost(() => page.evaluate((n) => window.bench.scrub(n), STEPS));
  const updates = await page.evaluate(() => window.bench.table.updates);
  await page.evaluate(() => (window.bench.table.held = true));
  await page.evaluate((n) => window.bench.scrub(n), WARM_UP);
  const messages = await page.evaluate(() => window.workerMessages);
  const scrub = await cost(() => page.evaluate((n) => window.bench.scrub(n), STEPS));
  const sent = (await page.evaluate(() => window.workerMessages)) - messages;
  await page.evaluate(() => window.bench.release());
  const { events } = await page.evaluate(() => window.bench.counts());
  await page.waitForTimeout(2000);
  await page.evaluate((n) => window.bench.repaint(n), WARM_UP);
  const bare = await cost(() => page.evaluate((n) => window.bench.repaint(n), STEPS));
  await context.close();

  return {
    size,
    events,
    characters,
    load: load.ms,
    firstSvg,
    firstMap,
    step: scrub.ms / STEPS,
    bare: bare.ms / STEPS,
    table: Math.max(0, whole.ms - scrub.ms) / Math.max(1, updates),
    frames: scrub.result.frames / STEPS,
    messages: sent,
    heap: bytes / size,
    pure,
  };
}

function sizes() {
  return JSON.parse(readFileSync(join('node_modules', '.cache', 'atlas', 'sizes.json'), 'utf8'));
}

function written(measured, bytes) {
  const smallest = measured[0];
  const head = ['', ...measured.map(({ size }) => `${size.toLocaleString('en')} events`)];
  const line = (name, value) => [name, ...measured.map(value)];
  const ms = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ms`;
  const times = (value) => `${value.toFixed(2)}×`;
  const body = [
    line('file, MB', ({ characters }) => (characters / 1e6).toFixed(1)),
    line('parse and load to a drawn atlas, script', ({ load }) => ms(load)),
    line('first SVG view, by the clock', ({ firstSvg }) => ms(firstSvg)),
    line('first WebGL map, by the clock', ({ firstMap }) => ms(firstMap)),
    line('**brush step, script** (table apart)', ({ step }) => ms(step)),
    line('bare repaint of the same map, script', ({ bare }) => ms(bare)),
    line('**brush step ÷ bare repaint**', ({ step, bare }) => times(step / bare)),
    line(`brush step ÷ that at ${smallest.size.toLocaleString('en')}`, ({ step }) =>
      times(step / smallest.step),
    ),
    line('table, script per update (at most ten a second)', ({ table }) => ms(table)),
    line('map frames per step', ({ frames }) => frames.toFixed(2)),
    line("messages to MapLibre's workers while the hand moves", ({ messages }) => String(messages)),
    line('filter, bins, counts and all facets', ({ pure }) => ms(pure.atlas)),
    line('one `Array.filter` over the objects', ({ pure }) => ms(pure.filter)),
    line('**the former ÷ the latter**', ({ pure }) => times(pure.atlas / pure.filter)),
    line('index, once per choice of a filter', ({ pure }) => ms(pure.index)),
    line('JavaScript heap per event', ({ heap }) => `${Math.round(heap).toLocaleString('en')} bytes`),
    line('events in the window', ({ events }) => events.toLocaleString('en')),
  ];
  const table = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# Benchmark

Written by \`npm run bench\`: seeded synthetic records (two to four stops among 300 cities, 1990 to 2026), a window of
two years dragged over the whole record in ${STEPS} steps, at ${VIEWPORT.width} x ${VIEWPORT.height}, in Chromium ${browserVersion()} with WebGL in
software. Script is the main thread's own CPU clock; the ratios were measured in one run and carry over, the
milliseconds do not.

${table}

## Bytes, gzip

| | kB |
| --- | --- |
| first view: page, styles, scripts, data, land | ${(bytes.firstView / 1000).toFixed(1)} |
| everything a reader may fetch | ${(bytes.everything / 1000).toFixed(1)} |
`;
}

function browserVersion() {
  return browser.version().split('.')[0];
}
