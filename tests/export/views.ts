/** Views over both datasets, set as a host sets them, and what would be taken away from each. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { takenOf, type Taken } from '../../src/export/taken';
import { parseDataset } from '../../src/model/parse';
import type { Dataset } from '../../src/model/schema';
import { Explorer } from '../../src/store/explorer.svelte';
import { applyView } from '../../src/store/view';
import { randomViews } from '../filter/random-views';

export const defaultFile = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../data/exchanges.json`, 'utf8'),
) as Dataset;

export function explorerOf(file: Dataset, view: object = {}): Explorer {
  const explorer = new Explorer();
  explorer.dataset = parseDataset(file).dataset!;
  // Tests must not hang on the day they run.
  explorer.today = 20_000;
  expect(applyView(explorer, view)).toEqual([]);
  return explorer;
}

export const takenIn = (file: Dataset, view: object = {}): Taken => takenOf(explorerOf(file, view));

const FILES: [string, Dataset, number][] = [
  ['the default dataset', defaultFile, 31],
  ['a synthetic dataset', syntheticDataset(160, 17), 32],
];

/** Each dataset in `count` random views, alternately in both languages. */
export function inRandomViews(count: number, check: (taken: Taken) => void): void {
  for (const [name, file, seed] of FILES) {
    const explorer = explorerOf(file);
    randomViews(file, count, seed).forEach((view, i) => {
      expect(applyView(explorer, { ...view, language: i % 2 ? 'zh' : 'en' })).toEqual([]);
      try {
        check(takenOf(explorer));
      } catch (cause) {
        throw new Error(`${name} in ${JSON.stringify(view)}: ${(cause as Error).message}`, { cause });
      }
    });
  }
}

/** One record of nothing but what is said of it, in a dataset of its own. */
export function fileOf(...events: object[]): Dataset {
  const plain = { type: 'visit', participants: [], stops: [], sources: [] };
  return {
    format: 'exchange-atlas',
    version: 1,
    title: { en: 'Made up', zh: '虚构' },
    languages: ['en', 'zh'],
    updated: '2026-11-21',
    licence: 'CC0-1.0',
    home: [],
    organizations: [],
    places: [],
    events: events.map((event, i) => ({ ...plain, id: `e${i}`, title: `Event ${i}`, ...event })),
    figures: [],
  } as Dataset;
}
