/** Long work gives way, and gives up when it is told to. */
import { expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { textFile } from '../../src/export/files/index';
import { inSlices } from '../../src/export/work';
import { takenIn } from './views';

function* counting(to: number) {
  for (let i = 0; i < to; i++) yield i;
}

test('every step is taken, in order', async () => {
  const taken: number[] = [];
  await inSlices(counting(500), (step) => taken.push(step), new AbortController().signal);
  expect(taken).toEqual([...counting(500)]);
});

test('once given up, no step is taken any more', async () => {
  const stop = new AbortController();
  let taken = 0;
  // An endless work: only the slices between let the timer in.
  const work = inSlices(
    (function* () {
      for (;;) yield 0;
    })(),
    () => taken++,
    stop.signal,
  );
  setTimeout(() => stop.abort());
  await expect(work).rejects.toThrow();
  const before = taken;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(taken).toBe(before);
  expect(taken).toBeGreaterThan(0);
});

test('whatever is written comes in pieces of a bounded number of records, however alike they are', () => {
  // All records name our own place: one feature, which is cut all the same.
  const taken = takenIn(syntheticDataset(3000, 5));
  for (const kind of ['csv', 'copy', 'ics', 'geojson', 'places', 'selection', 'whole'] as const) {
    const parts = [...textFile(kind, taken).parts];
    const whole = parts.reduce((sum, { text }) => sum + text.length, 0);
    expect(Math.max(...parts.map(({ text }) => text.length)), kind).toBeLessThan(whole / 12);
    const shares = parts.map(({ done }) => done);
    expect(shares, kind).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  }
});
