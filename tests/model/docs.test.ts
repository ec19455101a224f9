/** What the documents show is so: their examples load, their table of dates is that of the parser. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf';
import { parseText } from '../../src/model/parse';

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../${path}`, 'utf8');
const docs = read('docs/dataset.md');

test.each(['README.md', 'docs/dataset.md'])('the example in %s has no fault', (path) => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read(path)) ?? [];
  const { dataset, findings } = parseText(example);
  expect(findings).toEqual([]);
  expect(dataset!.events).toHaveLength(1);
});

describe('dates', () => {
  const section = docs.slice(docs.indexOf('## Dates'), docs.indexOf('## What is selected'));
  const shown = [...section.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell]) =>
    cell!.match(/[^`]+(?=`(?:,|$))/g)!,
  );
  test('of the table are all read', () => {
    expect(shown.length).toBeGreaterThan(24);
    expect(shown.filter((text) => typeof parseEdtf(text) === 'string')).toEqual([]);
  });
  test('that are called none are none', () => {
    const [line = ''] = /What is not EDTF:[^.]*(?:\.\d+)*[^\n]*/.exec(section) ?? [];
    const none = [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
    expect(none).toHaveLength(4);
    for (const text of none) expect(parseEdtf(text)).toBe('syntax');
  });
});

test('every field and value of the schema is named', async () => {
  const schema = await import('../../src/model/schema');
  const enums = [
    schema.EVENT_TYPES,
    schema.DIRECTIONS,
    schema.ORGANIZATION_KINDS,
    schema.PRECISIONS,
    schema.MODES,
    schema.STATUSES,
    schema.ROLES,
    schema.STOP_ROLES,
    schema.RELATIONS,
    schema.HEADCOUNT_QUALIFIERS,
  ].flat();
  const objects = [
    schema.DatasetSchema,
    schema.OrganizationSchema,
    schema.PlaceSchema,
    schema.EventSchema,
    schema.ParticipantSchema,
    schema.SourceSchema,
    schema.FigureSchema,
    schema.TourSchema,
    schema.MapSettingsSchema,
  ];
  const fields = objects.flatMap(({ entries }) => Object.keys(entries));
  const named = new Set(
    [...docs.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code!.match(/[\w-]+/g) ?? []),
  );
  expect([...enums, ...fields].filter((word) => !named.has(word))).toEqual([]);
});
