/** Long work gives way, and gives up when it is told to. */
import { expect, test } from 'vitest';
import { inSlices } from '../../src/export/work';

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
