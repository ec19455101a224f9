// The first view weighs at most 110 kB, everything at most 750 kB. Reads what the last build wrote.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test as always } from 'vitest';

interface Sizes {
  firstView: number;
  everything: number;
  files: { name: string; gzip: number; first: boolean }[];
}

// `npm test` builds first; the unit tests alone may run where nothing has been built yet.
const file = 'node_modules/.cache/atlas/sizes.json';
const test = always.skipIf(!existsSync(file));
const sizes: Sizes = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { firstView: 0, everything: 0, files: [] };

test('the first view is at most 110 kB, compressed', () => {
  expect(sizes.firstView).toBeLessThanOrEqual(110_000);
});

test('everything is at most 750 kB, compressed', () => {
  expect(sizes.everything).toBeLessThanOrEqual(750_000);
});

test('the first view has the page, its script and its data', () => {
  const first = sizes.files.filter(({ first }) => first).map(({ name }) => name);
  expect(first).toContain('index.html');
  expect(first).toContain('data/exchanges.json');
  expect(first.some((name) => name.endsWith('.js'))).toBe(true);
});
