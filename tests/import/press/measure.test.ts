// The measuring set (bench/extract): every text has what it should, and the extractor keeps its promise on it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { added, judged, nothing } from '../../../bench/extract/score';
import { passagesOf } from '../../../bench/extract/set';
import { eventsOf, extract } from '../../../src/import/press';
import { parseEdtf } from '../../../src/model/edtf';
import { gazetteer } from './gazetteer';

const HALVES = ['en-seen', 'en-held', 'zh-seen', 'zh-held'];
/** Whole releases; each set was first measured before the rules knew it (bench/extract/README.md). */
const NEWS = ['news1', 'news2', 'news3'].flatMap((set) => [`en-${set}`, `zh-${set}`]);
/** The latest, which the rules have learnt least from. */
const LATEST = ['news4', 'news5', 'news6'].flatMap((set) => [`en-${set}`, `zh-${set}`]);
const set = (half: string) => passagesOf(readFileSync(`bench/extract/${half}.txt`, 'utf8'));

describe('the set', () => {
  test.each(['en', 'zh'])('%s has at least 44 texts', (language) => {
    const texts = HALVES.filter((half) => half.startsWith(language)).flatMap(set);
    expect(texts.length).toBeGreaterThanOrEqual(44);
  });

  test('each text has at least two difficulties, and dates that are EDTF', () => {
    for (const { id, has, events } of [...HALVES, ...NEWS, ...LATEST].flatMap(set)) {
      expect(has.length, id).toBeGreaterThanOrEqual(2);
      for (const { date } of events) if (date) expect(typeof parseEdtf(date), id).toBe('object');
    }
  });
});

const tallyOf = (texts: string) =>
  set(texts).reduce((sum, passage) => {
    const told = extract(passage.text, {
      gazetteer,
      ...(passage.published && { published: passage.published }),
    });
    return added(sum, passage, judged(passage, eventsOf(told)), told.home);
  }, nothing());

test.each(HALVES)('%s: recall 0.9 and precision 0.95', (half) => {
  const { expected, found, matched } = tallyOf(half);
  expect(matched / expected).toBeGreaterThanOrEqual(0.9);
  expect(matched / found).toBeGreaterThanOrEqual(0.95);
});

test.each(NEWS)('%s: recall and precision 0.9, dates and countries 0.8', (texts) => {
  const { expected, found, matched, fields } = tallyOf(texts);
  expect(matched / expected).toBeGreaterThanOrEqual(0.9);
  expect(matched / found).toBeGreaterThanOrEqual(0.9);
  expect(fields.date / matched).toBeGreaterThanOrEqual(0.8);
  expect(fields.countries / matched).toBeGreaterThanOrEqual(0.8);
});

test.each(LATEST)('%s: recall 0.8 and precision 0.9, dates and countries 0.65', (texts) => {
  const { expected, found, matched, fields } = tallyOf(texts);
  expect(matched / expected).toBeGreaterThanOrEqual(0.8);
  expect(matched / found).toBeGreaterThanOrEqual(0.9);
  expect(fields.date / matched).toBeGreaterThanOrEqual(0.65);
  expect(fields.countries / matched).toBeGreaterThanOrEqual(0.65);
});
