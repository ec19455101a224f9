/** The size that is said before a file is made is about the size that it then has. */
import { expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { textFile } from '../../src/export/files/index';
import { wholeText } from '../../src/export/files/parts';
import { bytesAbout } from '../../src/export/files/size';
import { takenIn } from './views';

const KINDS = ['csv', 'ics', 'geojson', 'places', 'selection', 'whole'] as const;
const lengthOf = (text: string) => new TextEncoder().encode(text).length;

test.each(KINDS)('%s of thousands', (kind) => {
  const taken = takenIn(syntheticDataset(1000, 5));
  const real = lengthOf(wholeText(textFile(kind, taken).parts));
  const said = bytesAbout(kind, taken);
  expect(said / real).toBeGreaterThan(0.6);
  expect(said / real).toBeLessThan(2);
});

test.each(KINDS)('%s of few is weighed whole', (kind) => {
  const taken = takenIn(syntheticDataset(50, 5));
  if (kind === 'whole') return;
  expect(bytesAbout(kind, taken)).toBeCloseTo(lengthOf(wholeText(textFile(kind, taken).parts)), 3);
});

test('of nothing there is nothing', () => {
  const taken = takenIn(syntheticDataset(50, 5));
  expect(bytesAbout('csv', { ...taken, rows: new Uint32Array() })).toBe(0);
});
