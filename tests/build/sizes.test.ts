// Issue 2: the first view weighs at most 110 kB, everything at most 750 kB. Reads what the last build wrote.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Sizes {
  firstView: number;
  everything: number;
  files: { name: string; gzip: number; first: boolean }[];
}

const sizes: Sizes = JSON.parse(readFileSync('node_modules/.cache/atlas/sizes.json', 'utf8'));

test('the first view is at most 110 kB, compressed', () => {
  expect(sizes.firstView).toBeLessThanOrEqual(110_000);
});

test('everything is at most 750 kB, compressed', () => {
  expect(sizes.everything).toBeLessThanOrEqual(750_000);
});

test('the first view has the page, its script and its data', () => {
  const first = sizes.files.filter((file) => file.first).map((file) => file.name);
  expect(first).toContain('index.html');
  expect(first).toContain('data/exchanges.json');
  expect(first.some((name) => name.endsWith('.js'))).toBe(true);
});
