/** How many dots make an inch, as written into a PNG file. */
import { deflateSync, crc32 as oracle } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32, withDpi } from '../../src/export/png';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function chunk(name: string, data: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + data.length));
  const all = new Uint8Array(view.buffer);
  view.setUint32(0, data.length);
  all.set(bytes(name), 4);
  all.set(data, 8);
  view.setUint32(8 + data.length, oracle(all.subarray(4, 8 + data.length)));
  return all;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function onePixel(): Uint8Array {
  const head = chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0));
  const pixels = chunk('IDAT', deflateSync(Uint8Array.of(0, 255, 0, 0)));
  return Uint8Array.from([...SIGNATURE, ...head, ...pixels, ...chunk('IEND', new Uint8Array())]);
}

function chunksOf(png: Uint8Array): { name: string; data: Uint8Array }[] {
  expect([...png.subarray(0, 8)]).toEqual([...SIGNATURE]);
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    expect(view.getUint32(at + 8 + length)).toBe(oracle(png.subarray(at + 4, at + 8 + length)));
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ name, data: png.slice(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

test('300 dpi are 11,811 dots per metre, before the pixels, and all else stays', () => {
  const png = onePixel();
  const chunks = chunksOf(withDpi(png, 300));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  const { data } = chunks[1]!;
  const view = new DataView(data.buffer);
  expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([11811, 11811, 1]);
  expect(Math.round(11811 * 0.0254)).toBe(300);
  expect(chunks.filter(({ name }) => name !== 'pHYs')).toEqual(chunksOf(png));
});

test('the check is that of every other program', () => {
  for (const text of ['', 'a', 'IEND', 'The quick brown fox'])
    expect(crc32(bytes(text))).toBe(oracle(bytes(text)));
});
