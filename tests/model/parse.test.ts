/** Whatever comes in: nothing throws, what is kept is whole, and every fault says where it is. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../bench/synthetic';
import { columnsOf } from '../../src/model/columns';
import { parseEdtf } from '../../src/model/edtf';
import { excerpt } from '../../src/model/finding';
import { guardOf } from '../../src/model/guard';
import { shapeOf } from '../../src/model/shape-of';
import { jsonFault } from '../../src/model/json';
import { legsOf } from '../../src/model/legs';
import { isLink } from '../../src/model/link';
import { parseDataset, parseText, type Parsed } from '../../src/model/parse';
import { DatasetSchema, EventSchema } from '../../src/model/schema';

const fixture = (name: string) =>
  readFileSync(`${import.meta.dirname}/../fixtures/good/${name}.json`, 'utf8').replace(/^\uFEFF/, '');
const goodFiles = ['every-field', 'every-type-and-direction', 'every-kind-of-date', 'html-in-every-text'];
const goodText = fixture('every-field');

/** What must hold whatever was parsed. */
function expectWhole({ dataset, findings }: Parsed) {
  for (const { path, code, effect } of findings) {
    expect(Array.isArray(path)).toBe(true);
    expect(path.length > 0 || ['not-json', 'cut-off', 'format'].includes(code)).toBe(true);
    expect(effect === 'dataset').toBe(dataset === null);
  }
  if (!dataset) {
    expect(findings).toHaveLength(1);
    return true;
  }
  const { issues } = v.safeParse(DatasetSchema, { ...dataset, updated: dataset.updated || '2026-11-21' });
  expect(issues?.map((issue) => [v.getDotPath(issue), issue.message]) ?? []).toEqual([]);

  const unique = (list: readonly { id: string }[] = []) => {
    const ids = new Set(list.map(({ id }) => id));
    expect(ids.size).toBe(list.length);
    return ids;
  };
  const [places, organizations] = [unique(dataset.places), unique(dataset.organizations)];
  const events = unique(dataset.events);
  unique(dataset.figures);
  for (const org of dataset.organizations)
    expect(org.place === undefined || places.has(org.place)).toBe(true);
  for (const org of dataset.home) expect(organizations.has(org)).toBe(true);
  for (const event of dataset.events) {
    for (const { org } of event.participants) expect(organizations.has(org)).toBe(true);
    for (const { place, when } of event.stops) {
      expect(places.has(place)).toBe(true);
      expect(typeof parseEdtf(when ?? '2019')).toBe('object');
    }
    for (const relation of event.related ?? []) expect(events.has(relation.event)).toBe(true);
    for (const date of [event.when, event.valid]) expect(typeof parseEdtf(date ?? '2019')).toBe('object');
  }
  for (const { org } of dataset.figures ?? []) expect(organizations.has(org)).toBe(true);
  expect(legsOf(columnsOf(dataset)).count).toBeGreaterThanOrEqual(0);
  return true;
}

/** All places of a JSON value that something can be put in, top first. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    path,
    ...entries.flatMap(([key, inner]: [string | number, unknown]) => pathsOf(inner, [...path, key])),
  ];
}

/** A copy with `put` at a path; undefined takes the key away. */
function changed(value: unknown, [key, ...rest]: (string | number)[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length === 0 && put === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, put);
  return copy;
}

const surprise = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    1.5,
    1e308,
    true,
    [],
    {},
    [null],
    'x'.repeat(300),
    '2019-13',
  ),
  fc.constantFrom<unknown>(
    'beijing',
    'ouc',
    'one',
    'visit',
    '2020/2019',
    '__proto__',
    'constructor',
    '<b>',
    '\ud800',
  ),
  fc.constantFrom<unknown>({ en: 5 }, { '': '' }, ['x'], [0, 0], [116.4, 39.9], [39.9, 116.4], { length: 3 }),
  fc.jsonValue(),
);

describe('any value', () => {
  test('is read or refused', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expectWhole(parseDataset(value))));
  });

  test('in any field of a dataset', () => {
    const files = goodFiles.map((name) => JSON.parse(fixture(name)) as unknown);
    const mutated = fc.constantFrom(...files).chain((file) => {
      const change = fc.tuple(fc.constantFrom(...pathsOf(file)), surprise);
      return fc
        .array(change, { minLength: 1, maxLength: 4 })
        .map((changes) =>
          changes.reduce<unknown>(
            (value, [path, put]) =>
              pathsOf(value).some((p) => `${p}` === `${path}`) ? changed(value, path, put) : value,
            file,
          ),
        );
    });
    fc.assert(
      fc.property(mutated, (value) => expectWhole(parseDataset(value))),
      { numRuns: 600 },
    );
  });

  test('in the lists of a dataset', () => {
    const keys = [
      'events',
      'places',
      'organizations',
      'figures',
      'tours',
      'areas',
      'map',
      'home',
      'languages',
    ];
    const file = JSON.parse(goodText) as object;
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) =>
        expectWhole(parseDataset({ ...file, [key]: value })),
      ),
    );
  });

  test('that no JSON could hold, but a host can hand over', () => {
    const loop: Record<string, unknown> = { format: 'exchange-atlas', version: 1, events: [] };
    loop.title = loop;
    loop.events = [loop, { id: 1n, type: () => 0, title: Symbol('x') }, new Map(), new Date()];
    expectWhole(parseDataset(loop));
    for (const value of [1n, Symbol('x'), () => 0, loop, NaN])
      expectWhole(parseDataset({ ...loop, title: value }));
    expect(parseDataset(undefined).findings).toHaveLength(1);
  });
});

test('what is handed over is never written to', () => {
  const deepFreeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
    return value;
  };
  const raw = JSON.parse(goodText) as { events: Record<string, unknown>[] };
  Object.assign(raw.events[0]!, {
    when: 'never',
    summary: 5,
    related: [{ event: 'gone', relation: 'renews' }],
  });
  const { dataset, findings } = parseDataset(deepFreeze(raw));
  expect(findings.map(({ code }) => code)).toEqual(['kind', 'date-syntax', 'reference']);
  expect(dataset!.events[0]).toMatchObject({ related: [] });
  expect(dataset!.events[0]).not.toHaveProperty('when');
  expect(dataset!.events[0]).not.toHaveProperty('summary');
});

test('a dataset without fault comes out as it went in', () => {
  for (const name of goodFiles) {
    const raw = JSON.parse(fixture(name)) as object;
    expect(parseDataset(raw).dataset).toEqual(raw);
  }
});

describe('a text that breaks off', () => {
  test('is cut off wherever it does so', () => {
    const text = goodText.trimEnd();
    for (let end = 1; end < text.length; end += 7) {
      const { findings } = parseText(text.slice(0, end));
      expect([end, findings[0]?.code]).toEqual([end, 'cut-off']);
    }
  });

  test('is not cut off where it is whole but broken', () => {
    for (const broken of [
      goodText.replace(',', ''),
      goodText.replace(':', ';'),
      `${goodText}}`,
      `x${goodText}`,
    ])
      expect(parseText(broken).findings[0]?.code).toBe('not-json');
  });

  test('any text: a fault has its line', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \ntrue1.-e') })),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          fc.pre(!isJson);
          const { line, found } = jsonFault(text);
          expect(line).toBeGreaterThan(0);
          expect(text.split('\n')[line - 1]).toContain(found.trim());
          expectWhole(parseText(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('and any JSON cut anywhere is cut off', () => {
    const whole = fc
      .oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))
      .map((value) => JSON.stringify(value, null, 1));
    fc.assert(
      fc.property(whole, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const cut = text.slice(0, 1 + Math.floor(share * (text.length - 2)));
        expect(jsonFault(cut).cutOff).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the quick check of a record', () => {
  const guard = guardOf(shapeOf(EventSchema));

  test('lets through all that valibot does', () => {
    for (const event of syntheticDataset(2000, 5).events) expect(guard(event)).toBe(true);
  });

  test('lets through nothing that valibot does not', () => {
    const events = (JSON.parse(fixture('every-field')) as { events: unknown[] }).events;
    const mutated = fc
      .constantFrom(...events)
      .chain((event) =>
        fc
          .tuple(fc.constantFrom(...pathsOf(event)), surprise)
          .map(([path, put]) => changed(event, path, put)),
      );
    fc.assert(
      fc.property(mutated, (event) => {
        if (guard(event)) expect(v.is(EventSchema, event)).toBe(true);
        // A list in the place of a text by language is the one thing that valibot alone lets pass, as an object.
        else if (v.is(EventSchema, event)) expect(v.parse(EventSchema, event)).not.toEqual(event);
      }),
      { numRuns: 3000 },
    );
  });

  test('knows every kind of schema that the dataset uses', () => {
    const kinds = new Set<string>();
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if (Array.isArray(schema)) return schema.forEach(visit);
      const { type, kind, entries, item, items, options, wrapped, value, pipe } = schema as Record<
        string,
        unknown
      >;
      if (kind === 'schema') kinds.add(String(type));
      [
        entries && Object.values(entries as object),
        item,
        items,
        options,
        wrapped,
        value,
        (pipe as unknown[])?.slice(1),
      ].forEach(visit);
    };
    visit(DatasetSchema);
    const known = [
      'string',
      'boolean',
      'number',
      'literal',
      'picklist',
      'optional',
      'union',
      'array',
      'tuple',
    ];
    expect([...kinds].sort()).toEqual([...known, 'record', 'object', 'unknown'].sort());
  });
});

describe('an excerpt', () => {
  test.each([
    ['text', '"text"'],
    [null, 'null'],
    [[1, { a: 2 }], '[1,{"a":2}]'],
    [undefined, undefined],
    ['x'.repeat(200), `"${'x'.repeat(79)}…`],
    [`${'x'.repeat(78)}😀😀`, `"${'x'.repeat(78)}…`],
  ])('of %j', (value, expected) => expect(excerpt(value)).toBe(expected));
});

test.each([
  ['https://example.org/a b', true],
  ['http://例え.jp', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['/info/1003.htm', true],
  ['page.html', true],
  ['', true],
  ['javascript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['data:text/html,x', false],
  ['blob:https://example.org/x', false],
  ['ftp://example.org', false],
  ['https://', false],
])('%j may be a link: %s', (address, expected) => expect(isLink(address)).toBe(expected));
