// npm test: everything that is checked, in the order from quick to slow. Stops at the first step that fails;
// with --all it runs the others too, and the property tests draw examples that nobody has seen.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { bin, run } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'test-results');
const all = process.argv.includes('--all');
const seed = Date.now() % 2 ** 31;

install(root);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tool = (name, args, command) => () => run(root, bin(root, name, command), args);

// Where a date could slip by a day: west and east of Greenwich, and over both changes of clocks.
const ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];
const DATED = ['tests/model', 'tests/i18n', 'tests/filter', 'tests/import/values'];
/** A thousand views of records whose days are already read: no zone has a part in them, and they take the most time. */
const DAYS_ALONE = ['--exclude', 'tests/filter/views.test.ts'];

const STEPS = [
  { name: 'Types of the components', run: tool('svelte-check', ['--tsconfig', './tsconfig.json']) },
  { name: 'Types', run: tool('typescript', ['--noEmit'], 'tsc') },
  { name: 'Lint', run: tool('eslint', ['.', '--max-warnings', '0']) },
  { name: 'Format', run: tool('prettier', ['--check', '.', '--log-level', 'warn']) },
  { name: 'Build', run: tool('vite', ['build', '--logLevel', 'warn']) },
  vitest('Unit tests', 'unit', 'UTC'),
  ...ZONES.map((zone) => ({
    ...vitest(`Dates in ${zone}`, 'unit', zone, [...DATED, ...DAYS_ALONE]),
    again: true,
  })),
  vitest('Component tests', 'component', 'UTC'),
  { name: 'Browser tests', run: tool('@playwright/test', ['test'], 'playwright'), counts: playwrightCounts },
];

function vitest(name, project, zone, folders = []) {
  const file = join(results, `${project}-${zone.replace('/', '-')}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  return {
    name,
    run: () =>
      run(
        root,
        bin(root, 'vitest'),
        [...args, `--outputFile.json=${file}`, '--passWithNoTests', ...folders],
        { TZ: zone, ...(all && { SEED: String(seed) }) },
      ),
    counts: () => vitestCounts(file),
  };
}

function vitestCounts(file) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function playwrightCounts() {
  const { stats, suites } = JSON.parse(readFileSync(join(results, 'e2e.json'), 'utf8'));
  again.push(
    ...specsOf(suites)
      .filter(isFlaky)
      .map(({ file, title }) => `${file}: ${title}`),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

const specsOf = (suites = []) => suites.flatMap(({ specs, suites }) => [...specs, ...specsOf(suites)]);

const isFlaky = ({ tests }) => tests.some(({ status }) => status === 'flaky');

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** Browser tests that passed only at the second try. */
const again = [];
let exit = 0;

for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const code = await step.run();
  const counts = read(step);
  // The same tests in another zone: they can fail, but passing they aren't more tests.
  if (!step.again) total.passed += counts.passed;
  if (!step.again) total.skipped += counts.skipped;
  // A step that fails without a failed test (a type, a file that can't be read) is itself the failure.
  total.failed += counts.failed || (code === 0 ? 0 : 1);
  console.log(`== ${step.name}: ${code === 0 ? 'good' : 'FAILED'}, ${seconds(performance.now() - start)}`);
  if (code === 0) continue;
  broken.push(step.name);
  exit ||= code;
  if (!all) break;
}

if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
if (again.length) console.log(`\nPassed only at the second try:\n  ${again.join('\n  ')}`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = exit;

function read(step) {
  try {
    return step.counts?.() ?? { passed: 0, failed: 0, skipped: 0 };
  } catch {
    // It ended before it could write its results; its exit code tells.
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
