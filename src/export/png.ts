/** Writes into a PNG file how many dots make an inch, which a canvas doesn't say: the chunk pHYs, before the pixels. */

const INCH = 0.0254;

/** `png`: the bytes of a PNG file, without a pHYs chunk of its own. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  // The signature has 8 bytes, IHDR 4 of length, 4 of name, its data and 4 of check.
  const after = 8 + 12 + view.getUint32(8);
  const chunk = physChunk(Math.round(dpi / INCH));
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, after), 0);
  result.set(chunk, after);
  result.set(png.subarray(after), after + chunk.length);
  return result;
}

/** Dots per metre, the same both ways. */
function physChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/** The check of PNG, ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
