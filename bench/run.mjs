// npm run bench [-- 1000,10000]: what a scrub, a load and a record cost, measured in one run in the browser and
// written to bench/results.md. It asserts nothing: ratios speak, clocks differ.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { buildPage } from './build.mjs';
import { measurePlayback } from './playback.mjs';

const SIZES = (argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number);
const RESULTS = join('bench', 'results.md');
/** The same for every size; even, or the one in the middle, where the hand turns round, moves nothing. */
const STEPS = 46;
/** Moves before the measure, a frame each: only then has the browser compiled all that a step runs. */
const WARM = 600;
/** What is measured is measured so often, and the middle one counts. */
const STRETCHES = 9;
/** In so many pages, in turn with the other sizes: from one to the next the same script costs a tenth more or less. */
const PAGES = 3;
/** Events from which on one page is enough. */
const LARGE = 1_000_000;
/** Without a graphics card a frame costs what it has pixels: the page is a small desktop's. */
const FOLDER = join('node_modules', '.cache', 'atlas', 'bench');
const VIEWPORT = { width: 1000, height: 640 };
/** What sizes that were measured before have said: they may be measured one at a time. */
const KEPT = join('node_modules', '.cache', 'atlas', 'bench-rows.json');

await buildPage(FOLDER);
const site = await serve({ root: FOLDER });
const options = await launchOptions();
// The page around the map is painted by the browser itself. A graphics card that is software would be busy with it on
// both cores for four frames after every step, and the next one would begin with caches that it has emptied; a bare
// repaint, which changes nothing on the page, wouldn't.
const browser = await chromium.launch({ ...options, args: [...options.args, '--disable-gpu-rasterization'] });
const rows = argv[2] && existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : [];
try {
  for (let page = 0; page < PAGES; page++) {
    for (const size of SIZES) {
      if (page > 0 && size >= LARGE) continue;
      const alone = page === 0 ? await measureAlone(size) : undefined;
      const costs = await measure(size);
      const known = rows.findIndex((row) => row.size === size);
      if (page > 0) rows[known].pages.push(costs.page);
      else
        rows.splice(known < 0 ? rows.length : known, known < 0 ? 0 : 1, {
          ...costs,
          ...alone,
          pages: [costs.page],
        });
      rows.sort((a, b) => a.size - b.size);
      writeFileSync(KEPT, JSON.stringify(rows));
      // After every page: a run that is stopped keeps what it has.
      writeFileSync(RESULTS, written(rows.map(middled), sizes()));
      console.log(JSON.stringify(costs));
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(readFileSync(RESULTS, 'utf8'));
exit(0);

/** What needs no atlas: counting and searching, against doing so by looking at everything. */
async function measureAlone(size) {
  const page = await browser.newPage();
  page.setDefaultTimeout(900_000);
  await page.goto(`${site.url}index.html`);
  await page.waitForFunction(() => 'bench' in window);
  const pure = await page.evaluate((n) => window.bench.pure(n), size);
  const find = size < LARGE ? await page.evaluate((n) => window.bench.find(n), size) : undefined;
  await page.close();
  return { pure, find };
}

/** A fresh page: nothing of the one before is warm. */
async function measure(size) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.setDefaultTimeout(900_000);
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(() => {
    window.workerMessages = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...given) {
      window.workerMessages++;
      return post.apply(this, given);
    };
    // Without a graphics card the main thread waits for seconds while the lines of a step are drawn, on the same
    // cores. Script makes the same calls for one of them, so once the first map stands only that one is drawn, and of
    // the ground a triangle.
    const { drawArraysInstanced, drawElements } = WebGL2RenderingContext.prototype;
    Object.assign(WebGL2RenderingContext.prototype, {
      drawArraysInstanced(mode, first, count, instances) {
        drawArraysInstanced.call(this, mode, first, count, window.drawsOne ? 1 : instances);
      },
      drawElements(mode, count, type, offset) {
        drawElements.call(this, mode, window.drawsOne ? 3 : count, type, offset);
      },
    });
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
  const middleCost = async (run) => {
    const costs = [];
    for (let stretch = 0; stretch < STRETCHES; stretch++) costs.push(await cost(run));
    return costs.sort((a, b) => a.ms - b.ms)[STRETCHES >> 1];
  };
  const collect = () => devtools.send('HeapProfiler.collectGarbage');
  const heap = async () => {
    await collect();
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };

  await page.goto(`${site.url}index.html`);
  await page.waitForFunction(() => 'bench' in window);
  const before = await heap();
  const characters = await page.evaluate((n) => window.bench.prepare(n), size);
  const begun = Date.now();
  const load = await cost(() => page.evaluate(() => window.bench.load()));
  const firstSvg = Date.now() - begun;
  await page.waitForSelector('exchange-atlas[data-map=gl]', { state: 'attached' });
  const firstMap = Date.now() - begun;
  await page.evaluate(() => (window.drawsOne = true));
  await page.evaluate(() => window.bench.open());
  const bytes = (await heap()) - before;

  const scrub = () => page.evaluate((n) => window.bench.scrub(n), STEPS);
  await page.evaluate(() => window.bench.grab());
  // What loading has left behind is nobody's step: `heap` has collected it.
  for (let moves = 0; moves < WARM; moves += STEPS) await scrub();
  await page.evaluate(() => (window.bench.table.updates = 0));
  const whole = await middleCost(scrub);
  const updates = (await page.evaluate(() => window.bench.table.updates)) / STRETCHES;
  await page.evaluate(() => (window.bench.table.held = true));
  await scrub();
  const messages = await page.evaluate(() => window.workerMessages);
  const step = await middleCost(scrub);
  const sent = (await page.evaluate(() => window.workerMessages)) - messages;
  await page.evaluate(() => window.bench.release());
  const { events } = await page.evaluate(() => window.bench.counts());
  const playback = await measurePlayback(page, cost);
  await page.waitForTimeout(2000);
  const repaint = () => page.evaluate((n) => window.bench.repaint(n), STEPS);
  for (let frames = 0; frames < WARM; frames += STEPS) await repaint();
  const bare = await middleCost(repaint);
  await context.close();

  return {
    size,
    events,
    characters,
    load: load.ms,
    firstSvg,
    firstMap,
    page: {
      step: step.ms / STEPS,
      bare: bare.ms / STEPS,
      playback,
      table: Math.max(0, whole.ms - step.ms) / Math.max(1, updates),
    },
    frames: step.result.frames / STEPS,
    messages: sent,
    heap: bytes / size,
  };
}

/** With the middle one of what every page has cost. */
function middled(row) {
  const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const costs = Object.keys(row.pages[0]).map((name) => [name, middle(row.pages.map((page) => page[name]))]);
  return { ...row, ...Object.fromEntries(costs) };
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
    line('the same, page by page', ({ pages }) =>
      pages.map(({ step, bare }) => (step / bare).toFixed(2)).join(', '),
    ),
    line(`brush step ÷ that at ${smallest.size.toLocaleString('en')}`, ({ step }) =>
      times(step / smallest.step),
    ),
    line('playback, script per frame', ({ playback }) => ms(playback)),
    line('**playback frame ÷ bare repaint**', ({ playback, bare }) => times(playback / bare)),
    line('table, script per update (at most ten a second)', ({ table }) => ms(table)),
    line('map frames per step', ({ frames }) => frames.toFixed(2)),
    line("messages to MapLibre's workers while the hand moves", ({ messages }) => String(messages)),
    line('filter, bins, counts and all facets', ({ pure }) => ms(pure.atlas)),
    line('one `Array.filter` over the objects', ({ pure }) => ms(pure.filter)),
    line('**the former ÷ the latter**', ({ pure }) => times(pure.atlas / pure.filter)),
    line('index, once per choice of a filter', ({ pure }) => ms(pure.index)),
    line('every listed value of every facet, per window', ({ find }) => (find ? ms(find.facets) : '')),
    line('search: first result, texts and names gathered', ({ find }) => (find ? ms(find.first) : '')),
    line('search: per key', ({ find }) => (find ? ms(find.key) : '')),
    line('search: a plain look at every text', ({ find }) => (find ? ms(find.scan) : '')),
    line('**the former ÷ the latter**', ({ find }) => (find ? times(find.key / find.scan) : '')),
    line('search: the nearest to a typing error, its index made', ({ find }) =>
      find ? ms(find.nearest) : '',
    ),
    line('JavaScript heap per event', ({ heap }) => `${Math.round(heap).toLocaleString('en')} bytes`),
    line('events in the window', ({ events }) => events.toLocaleString('en')),
  ];
  const table = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# Benchmark

Written by \`npm run bench\`: seeded synthetic records (two to four stops among 300 cities, 1990 to 2026), a window of
two years dragged over the record in ${STEPS} steps, after ${WARM} to warm up, at ${VIEWPORT.width} x ${VIEWPORT.height}, in Chromium ${browserVersion()} with WebGL in
software, which after the first map draws one line or triangle of each layer in the place of all, while the browser
itself paints the page around the map: script is the main thread's own CPU clock and does not wait for them. What
loading left behind is collected before the first step; of ${STRETCHES} such drags, and of as many stretches of a bare
repaint, the middle one counts, and of ${PAGES} pages for each size, opened in turn, the middle one again (of ${LARGE.toLocaleString('en')}
events there is one). The ratios were measured in one run and carry over, the milliseconds do not.

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
