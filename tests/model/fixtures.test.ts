/** A case is a file: tests/fixtures/good, and tests/fixtures/bad with what must be found beside each. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/columns';
import { legsOf } from '../../src/model/legs';
import type { Finding } from '../../src/model/finding';
import { parseText } from '../../src/model/parse';
import type { Dataset } from '../../src/model/schema';

interface Expected {
  /** In this order; of each finding the fields that are named. */
  findings: Partial<Finding>[];
  /** Ids of what is left, list by list; `undated` those events that have lost their date. null: nothing. */
  kept: Record<string, unknown> | null;
}

const folder = `${import.meta.dirname}/../fixtures`;
const text = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const names = (kind: 'good' | 'bad') =>
  readdirSync(`${folder}/${kind}`)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .map((file) => file.replace('.json', ''));

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function keptOf(dataset: Dataset, key: string): unknown {
  if (key === 'undated') return idsOf(dataset.events.filter(({ when }) => when === undefined));
  if (key === 'areas') return Object.keys(dataset.areas ?? {});
  if (key === 'home' || key === 'map') return dataset[key];
  return idsOf(dataset[key as 'events'] ?? []);
}

describe('good', () => {
  test.each(names('good'))('%s', (name) => {
    const { dataset, findings } = parseText(text(`good/${name}.json`));
    expect(findings).toEqual([]);
    const raw = JSON.parse(text(`good/${name}.json`).replace(/^\uFEFF/, '')) as Dataset;
    expect(idsOf(dataset!.events)).toEqual(idsOf(raw.events));
    expect(legsOf(columnsOf(dataset!)).count).toBeGreaterThanOrEqual(0);
  });
});

describe('bad', () => {
  test.each(names('bad'))('%s', (name) => {
    const expected = JSON.parse(text(`bad/${name}.expected.json`)) as Expected;
    const { dataset, findings } = parseText(text(`bad/${name}.json`));
    expect(findings).toEqual(expected.findings.map((finding) => expect.objectContaining(finding) as Finding));
    for (const finding of findings) expect(Array.isArray(finding.path)).toBe(true);
    expect(dataset === null).toBe(expected.kept === null);
    for (const [key, value] of Object.entries(expected.kept ?? {}))
      expect(keptOf(dataset!, key), key).toEqual(value);
    if (dataset) expect(legsOf(columnsOf(dataset)).count).toBeGreaterThanOrEqual(0);
  });

  test('every case says what is expected', () => {
    const files = readdirSync(`${folder}/bad`);
    expect(files.filter((file) => file.endsWith('.expected.json'))).toHaveLength(names('bad').length);
  });
});
