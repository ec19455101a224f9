/**
 * A case is a file in tests/fixtures/import/good or bad, with what must come of it beside it. WRITE=1 writes the files
 * that are made here, and what came of those that say nothing yet: to be read before they are committed.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/import/columns/mapping';
import { datasetFrom, importFiles } from '../../src/import/import';
import { withoutPersonalData } from '../../src/import/privacy/drop';
import { readFile } from '../../src/import/read/read';
import { importFindingInWords, placeInWords } from '../../src/i18n/import';
import { parseDataset } from '../../src/model/parse';
import type { Dataset, EventRecord } from '../../src/model/schema';
import { textIn } from '../../src/model/text';
import { nameReaders } from '../../src/import/assemble/readers';
import { loadGazetteer } from '../../src/import/values';
import { BAD } from './make-bad';
import { GOOD } from './make-good';

interface Expected {
  format: string;
  /** What each record says, in the order of the file. */
  events: object[];
  /** Code, where, and what its sentence says there. */
  findings: string[];
}

const folder = `${import.meta.dirname}/../fixtures/import`;
const readers = nameReaders(await loadGazetteer());
const WRITE = process.env.WRITE === '1';

if (WRITE)
  for (const [kind, made] of Object.entries({ good: GOOD, bad: BAD })) {
    mkdirSync(`${folder}/${kind}`, { recursive: true });
    for (const [name, bytes] of Object.entries(made)) writeFileSync(`${folder}/${kind}/${name}`, bytes);
  }

const mapping: Mapping = {
  format: 'exchange-atlas-mapping',
  version: 1,
  home: { id: 'dongyu', name: { en: 'Dongyu University', zh: '东屿大学' }, place: 'Beijing', country: 'CN' },
  sheets: [],
};

const names = (kind: string) =>
  readdirSync(`${folder}/${kind}`).filter((file) => !file.endsWith('.expected.json'));

async function come(
  kind: string,
  name: string,
): Promise<{ came: Expected; dataset: Dataset; words: string[] }> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${kind}/${name}`));
  const file = withoutPersonalData(await readFile({ name, bytes }));
  const imported = await importFiles([file], { readers, mapping });
  const dataset = datasetFrom(imported, { updated: '2026-11-22' });
  const findings = imported.findings.map(({ code, at }) =>
    [code, at.sheet, at.cell ?? at.column ?? at.row].filter((part) => part !== undefined).join(' '),
  );
  const words = imported.findings.flatMap((finding) =>
    (['en', 'zh'] as const).map(
      (language) => `${placeInWords(finding.at, language)}: ${importFindingInWords(finding, language)}`,
    ),
  );
  return {
    came: { format: file.format, events: dataset.events.map((event) => told(event, dataset)), findings },
    dataset,
    words,
  };
}

/** A record in few words. */
function told(event: EventRecord, { organizations, places, home }: Dataset): object {
  const place = new Map(places.map((one) => [one.id, one]));
  const org = new Map(organizations.map((one) => [one.id, one]));
  const { type, when, valid, direction, status, headcount, stops, participants, related, inferred } = event;
  return {
    row: textIn(event.sources[0]?.locator, 'en') || event.id,
    type,
    title: textIn(event.title, 'en'),
    ...(when && { when }),
    ...(valid && { valid }),
    ...(direction && { direction }),
    ...(status && { status }),
    ...(headcount && { headcount: `${headcount.qualifier} ${headcount.value}` }),
    ...(stops.length > 0 && {
      stops: stops.map(({ place: id, role }) => `${role} ${textIn(place.get(id)!.name, 'en')}`),
    }),
    partners: participants
      .filter((one) => !home.includes(one.org))
      .map((one) => textIn(org.get(one.org)!.name, 'en')),
    ...(related && { related: related.map(({ relation }) => relation) }),
    ...(inferred && { inferred }),
  };
}

describe.each(['good', 'bad'])('%s', (kind) => {
  test.each(names(kind))('%s', async (name) => {
    const path = `${folder}/${kind}/${name}.expected.json`;
    const { came, dataset, words } = await come(kind, name);
    if (WRITE && !existsSync(path)) writeFileSync(path, `${JSON.stringify(came, null, 2)}\n`);
    expect(came).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    // Whatever came of it can be read as a dataset without a word, and every finding has words in both languages.
    expect(parseDataset(dataset).findings.filter(({ path: [key] }) => key !== 'licence')).toEqual([]);
    for (const sentence of words) expect(sentence).not.toMatch(/\{\w+|undefined|\[object/);
  });
});

test('there are enough of both, and none without what must come of it', () => {
  expect(names('good').length).toBeGreaterThanOrEqual(40);
  expect(names('bad').length).toBeGreaterThanOrEqual(60);
});

test('nothing is put at 0, 0, and no personal number gets through', async () => {
  for (const kind of ['good', 'bad'])
    for (const name of names(kind)) {
      if (/million|bomb|lies/.test(name)) continue;
      const { dataset, words, came } = await come(kind, name);
      for (const { coordinates } of dataset.places) expect(coordinates, name).not.toEqual([0, 0]);
      expect(JSON.stringify([dataset, words, came]), name).not.toMatch(
        /E12345678|E87654321|13[789]\d{8}|@example|张三|李四/,
      );
    }
});
