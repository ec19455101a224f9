import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/model/parse';
import { readDataset, readText } from '../../src/model/read';
import { isSound } from '../../src/model/sound';

const FOLDERS = ['good', 'bad'].map((name) => join('tests/fixtures', name));
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .map((name) => join(folder, name)),
);
const textOf = (file: string) => readFileSync(file, 'utf8');

describe('the quick way agrees with the thorough one', () => {
  test.each(files)('%s', async (file) => {
    const thorough = parseText(textOf(file));
    expect(await readText(textOf(file))).toEqual(thorough);
  });

  test('what it calls sound has no finding, and is shown as it is', () => {
    for (const file of files) {
      let raw: unknown;
      try {
        raw = JSON.parse(textOf(file));
      } catch {
        continue;
      }
      if (isSound(raw)) expect(parseText(textOf(file)).findings, file).toEqual([]);
    }
  });

  test('the default dataset takes it', () => {
    expect(isSound(JSON.parse(textOf('data/exchanges.json')))).toBe(true);
  });

  test.each([null, undefined, 7, 'text', [], {}, { format: 'exchange-atlas', version: 2 }])(
    '%j is no dataset',
    async (raw) => {
      expect(isSound(raw)).toBe(false);
      expect((await readDataset(raw)).dataset).toBeNull();
    },
  );
});
