/** Files that are written in pieces are what they would be in one go. */
import { strToU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonBytes, jsonParts } from '../../src/studio/json';
import { Zip } from '../../src/studio/publish/zip';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a zip', () => {
  const files = fc.uniqueArray(
    fc.tuple(
      // The reader keeps files as the properties of an object.
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((path) => path !== '__proto__'),
      fc.uint8Array({ maxLength: 2000 }),
    ),
    { selector: ([path]) => path, maxLength: 12 },
  );

  test('holds what was put in it, whole or in parts, and twice the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 500 }), async (all, size) => {
        const [whole, again, parted] = [new Zip(), new Zip(), new Zip()];
        for (const [path, content] of all) {
          whole.add(path, content);
          again.add(path, content);
          const entry = parted.opened(path);
          for (let at = 0; at < content.length; at += size) entry.push(content.slice(at, at + size));
          entry.end();
        }
        const packed = await bytesOf(whole.end());
        expect(packed).toEqual(await bytesOf(again.end()));
        for (const zip of [packed, await bytesOf(parted.end())])
          expect(new Map(Object.entries(unzipSync(zip)))).toEqual(new Map(all));
      }),
      { numRuns: 40 },
    );
  });

  test('of more files than the old form counts', async () => {
    const zip = new Zip();
    const count = 0xffff + 3;
    for (let i = 0; i < count; i++) zip.add(`${i}`, strToU8(`${i}`));
    expect(zip.files).toBe(count);
    const files = unzipSync(await bytesOf(zip.end()));
    expect(Object.keys(files)).toHaveLength(count);
    expect(files[`${count - 1}`]).toEqual(strToU8(`${count - 1}`));
  });
});

describe('JSON in pieces', () => {
  const long = (of: fc.Arbitrary<unknown>) => fc.array(of, { minLength: 251, maxLength: 600 });
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.string({ unit: 'binary' }),
      long(fc.integer()),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.string(), fc.oneof(tie('any'), fc.constant(undefined)), { maxKeys: 4 }),
    ),
  })).any;

  test('is the same text, with and without lines', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, 2), (given, indent) => {
        expect([...jsonParts(given, indent)].join('')).toBe(JSON.stringify(given, null, indent));
      }),
      { numRuns: 150 },
    );
  });

  test('no piece is long', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({ i, cells: ['a', 'b'] }));
    const parts = [...jsonParts({ files: [{ read: { sheets: [{ rows }] } }], rows })];
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(20_000);
    const bytes = [...jsonBytes({ rows }, 1, '\n')].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBe(JSON.stringify({ rows }, null, 1).length + 1);
  });
});
