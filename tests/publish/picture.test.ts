import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Canvas, type Colour } from '../../src/publish/canvas';
import { pngOf } from '../../src/publish/png';
import { PREVIEW_SIZE } from '../../src/publish/preview-size';
import { publish } from '../../src/publish/publish';
import { APP, DEFAULT } from './site';

/** The pixels of a PNG with our header, read by the standard and not by our code. */
function decoded(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks: Record<string, Uint8Array> = {};
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks[type] = png.subarray(at + 8, at + 8 + length);
    expect(view.getUint32(at + 8 + length), `${type}: checksum`).toBe(
      checksum(png.subarray(at + 4, at + 8 + length)),
    );
    at += length + 12;
  }
  const header = new DataView(chunks.IHDR!.buffer, chunks.IHDR!.byteOffset);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  expect([...chunks.IHDR!.subarray(8)]).toEqual([8, 2, 0, 0, 0]);
  const rows = inflateSync(chunks.IDAT!);
  const stride = 3 * width;
  expect(rows).toHaveLength(height * (stride + 1));
  const pixels = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    expect(filter === 0 || filter === 2).toBe(true);
    for (let i = 0; i < stride; i++) {
      const above = filter === 2 && y > 0 ? pixels[(y - 1) * stride + i]! : 0;
      pixels[y * stride + i] = rows[y * (stride + 1) + 1 + i]! + above;
    }
  }
  return { width, height, pixels };
}

/** CRC-32, bit by bit. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return ~crc >>> 0;
}

test('a picture comes back as it went in', () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(size, size, fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (width, height, stream) => {
      const pixels = Uint8Array.from({ length: 3 * width * height }, () => stream.next().value as number);
      expect(decoded(pngOf(width, height, pixels))).toEqual({ width, height, pixels });
    }),
  );
});

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const red = (canvas: Canvas, x: number, y: number) => canvas.pixels[3 * (y * canvas.width + x)]!;

describe('shapes', () => {
  test('a polygon covers of each pixel what it covers', () => {
    const corner = fc.tuple(fc.integer({ min: -4, max: 24 }), fc.integer({ min: -4, max: 24 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 6 }), (ring) => {
        const canvas = new Canvas(20, 20, WHITE);
        canvas.fill([ring], BLACK);
        for (let y = 0; y < 20; y++)
          for (let x = 0; x < 20; x++) {
            const covered = 1 - red(canvas, x, y) / 255;
            // Four scan lines a pixel, each exact: the dumb twin takes many points.
            expect(Math.abs(covered - sampled(ring, x, y)), `${x},${y}`).toBeLessThan(0.2);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('a line is as wide as it should be, and is cut at the edge', () => {
    const canvas = new Canvas(40, 11, WHITE);
    canvas.stroke(
      [
        [
          [-10, 5.5],
          [50, 5.5],
        ],
      ],
      3,
      BLACK,
    );
    for (const x of [0, 20, 39]) {
      const dark = Array.from({ length: 11 }, (_, y) => 1 - red(canvas, x, y) / 255).reduce((a, b) => a + b);
      expect(dark).toBeCloseTo(3, 1);
    }
  });

  test('dashes leave gaps of their length', () => {
    const canvas = new Canvas(60, 5, WHITE);
    canvas.stroke(
      [
        [
          [0, 2.5],
          [60, 2.5],
        ],
      ],
      1,
      BLACK,
      1,
      [10, 10],
    );
    const dark = Array.from({ length: 60 }, (_, x) => red(canvas, x, 2) < 128);
    expect(dark.filter(Boolean).length).toBeGreaterThanOrEqual(28);
    expect(dark.filter(Boolean).length).toBeLessThanOrEqual(36);
    expect(dark.slice(13, 17).some(Boolean)).toBe(false);
  });
});

/** Share of 100 points of a pixel inside a ring, even-odd. */
function sampled(ring: readonly (readonly [number, number])[], x: number, y: number): number {
  let inside = 0;
  for (let i = 0; i < 100; i++) {
    const [px, py] = [x + (i % 10) / 10 + 0.05, y + Math.floor(i / 10) / 10 + 0.05];
    const crossings = ring.filter(([ax, ay], j) => {
      const [bx, by] = ring[(j + 1) % ring.length]!;
      return ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax);
    });
    if (crossings.length % 2 === 1) inside++;
  }
  return inside / 100;
}

describe('the preview', () => {
  const preview = async (dataset = DEFAULT) =>
    decoded((await publish(dataset, APP, { base: 'https://www.example.edu/' })).get('preview.png')!);
  const has = ({ pixels }: { pixels: Uint8Array }, [r, g, b]: Colour) => {
    for (let i = 0; i < pixels.length; i += 3)
      if (pixels[i] === r && pixels[i + 1] === g && pixels[i + 2] === b) return true;
    return false;
  };
  const LAND: Colour = [0xf7, 0xf4, 0xec];
  const OUT: Colour = [0, 0x69, 0x6f];

  test('is of the size that it says, and shows land and routes', async () => {
    const picture = await preview();
    expect(picture).toMatchObject(PREVIEW_SIZE);
    expect(has(picture, LAND) && has(picture, OUT)).toBe(true);
  });

  test('shows no outlines where a review number would have to stand with them', async () => {
    const picture = await preview({ ...DEFAULT, map: { approval: 'GS(2024)1234' } });
    expect(has(picture, LAND)).toBe(false);
    expect(has(picture, OUT)).toBe(true);
  });
});
