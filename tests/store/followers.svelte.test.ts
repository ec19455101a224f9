import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Explorer } from '../../src/store/explorer.svelte';

const YEAR = [0, 365] as const;
const NEXT = [365, 730] as const;

let explorer: Explorer;
let said: string[];
let ends: (() => void)[];
beforeEach(() => {
  explorer = new Explorer();
  [said, ends] = [[], []];
});
afterEach(() => ends.forEach((end) => end()));

const says = (name: string, read: () => unknown, alone?: boolean) => {
  const end = explorer.follow(() => void said.push(`${name} ${JSON.stringify(read())}`), alone);
  ends.push(end);
  return end;
};
/** What is said by the time that everything has come to rest. */
function saidOf(change: () => void): string[] {
  flushSync();
  said = [];
  flushSync(change);
  return said;
}

test('who follows runs at once, and again when what it reads has changed', () => {
  const window = () => explorer.window;
  expect(saidOf(() => says('window', window))).toEqual(['window null']);
  expect(saidOf(() => explorer.setWindow(YEAR))).toEqual(['window [0,365]']);
  expect(saidOf(() => explorer.setWindow([...YEAR]))).toEqual([]);
  expect(saidOf(() => explorer.setQuery('bridge'))).toEqual([]);
});

test('who follows alone does not run for what others read', () => {
  says('window', () => explorer.window);
  says('query', () => explorer.query, true);
  expect(saidOf(() => explorer.setWindow(YEAR))).toEqual(['window [0,365]']);
  expect(saidOf(() => explorer.setQuery('bridge'))).toEqual(['query "bridge"']);
});

test.each([true, false])('whose life has ended follows no more (alone: %s)', (alone) => {
  const end = says('window', () => explorer.window, alone);
  says('other', () => explorer.window?.[0], alone);
  flushSync();
  said = [];
  end();
  explorer.setWindow(NEXT);
  flushSync();
  expect(said.filter((line) => line.startsWith('window'))).toEqual([]);
  expect(said.at(-1)).toBe('other 365');
});

test('a component that goes takes its own along', () => {
  const stop = $effect.root(() => {
    $effect(() => explorer.follow(() => void said.push(`mine ${explorer.window?.[0]}`)));
  });
  expect(saidOf(() => explorer.setWindow(YEAR))).toEqual(['mine 0']);
  flushSync(stop);
  expect(saidOf(() => explorer.setWindow(NEXT))).toEqual([]);
});
