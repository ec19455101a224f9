// The measuring set (bench/extract): every text has what it should, and the extractor keeps its promise on it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { added, judged, nothing } from '../../../bench/extract/score';
import { passagesOf } from '../../../bench/extract/set';
import { eventsOf, extract } from '../../../src/import/press';
import { parseEdtf } from '../../../src/model/edtf';
import { gazetteer } from './gazetteer';

const HALVES = ['en-seen', 'en-held', 'zh-seen', 'zh-held'];
const set = (half: string) => passagesOf(readFileSync(`bench/extract/${half}.txt`, 'utf8'));

describe('the set', () => {
  test.each(['en', 'zh'])('%s has at least 44 texts', (language) => {
    const texts = HALVES.filter((half) => half.startsWith(language)).flatMap(set);
    expect(texts.length).toBeGreaterThanOrEqual(44);
  });

  test('each text has at least two difficulties, and dates that are EDTF', () => {
    for (const { id, has, events } of HALVES.flatMap(set)) {
      expect(has.length, id).toBeGreaterThanOrEqual(2);
      for (const { date } of events) if (date) expect(typeof parseEdtf(date), id).toBe('object');
    }
  });
});

test.each(HALVES)('%s: recall 0.9 and precision 0.95', (half) => {
  const { expected, found, matched } = set(half).reduce((sum, passage) => {
    const told = extract(passage.text, {
      gazetteer,
      ...(passage.published && { published: passage.published }),
    });
    return added(sum, passage, judged(passage, eventsOf(told)), told.home);
  }, nothing());
  expect(matched / expected).toBeGreaterThanOrEqual(0.9);
  expect(matched / found).toBeGreaterThanOrEqual(0.95);
});
