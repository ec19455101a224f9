/**
 * A zip that is written as its files come, and handed to the browser in pieces: nobody holds the whole. Above 65,535
 * files or 4 GB it is a Zip64, which every system of today unpacks; fflate, which packs each of them, counts the files of
 * its own zips in 16 bits. The same files in the same order give the same bytes.
 */
import { Deflate, deflateSync } from 'fflate';
import { Growing } from '../../ui/growing';

const LEVEL = 6;
/** 1 January 1980, the first day that a zip can name. */
const DATE = 0x21;
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

const encoder = new TextEncoder();

export class Zip {
  readonly #file = new Growing();
  /** Of all that was written so far. */
  #offset = 0;
  readonly #directory: Uint8Array<ArrayBuffer>[] = [];

  add(path: string, content: Uint8Array): void {
    this.#entry(path, [deflateSync(content, { level: LEVEL })], content.length, crcOf(content));
  }

  /** A long one, as it is made. */
  opened(path: string): { push: (part: Uint8Array) => void; end: () => void } {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: LEVEL }, (chunk) => packed.push(chunk));
    let [size, crc] = [0, 0];
    return {
      push: (part) => {
        size += part.length;
        crc = crcOf(part, crc);
        deflate.push(part);
      },
      end: () => {
        deflate.push(new Uint8Array(), true);
        this.#entry(path, packed, size, crc);
      },
    };
  }

  get files(): number {
    return this.#directory.length;
  }

  end(): Blob {
    const [at, count] = [this.#offset, this.files];
    for (const record of this.#directory) this.#write(record);
    const size = this.#offset - at;
    if (count >= MOST_FILES || at + size >= MOST_BYTES) this.#write(end64(count, size, at));
    this.#write(endOf(count, size, at));
    return this.#file.blob('application/zip');
  }

  #entry(path: string, packed: readonly Uint8Array[], size: number, crc: number): void {
    const name = encoder.encode(path);
    const at = this.#offset;
    const packedSize = packed.reduce((sum, { length }) => sum + length, 0);
    const about = [
      ...[u16(20), u16(0x800), u16(8), u16(0), u16(DATE)],
      ...[u32(crc), u32(packedSize), u32(size), u16(name.length)],
    ];
    this.#write(record(u32(0x04034b50), ...about, u16(0), name));
    for (const chunk of packed) this.#write(chunk);
    const extra = at < MOST_BYTES ? [] : [u16(1), u16(8), u64(at)];
    const rest = [
      u16(extra.length > 0 ? 12 : 0),
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(Math.min(at, MOST_BYTES)),
    ];
    this.#directory.push(record(u32(0x02014b50), u16(20), ...about, ...rest, name, ...extra));
  }

  #write(chunk: Uint8Array): void {
    this.#file.push(chunk as Uint8Array<ArrayBuffer>);
    this.#offset += chunk.length;
  }
}

// ---- records

function end64(count: number, size: number, at: number): Uint8Array<ArrayBuffer> {
  const versions = [u16(45), u16(45), u32(0), u32(0)];
  return record(
    ...[u32(0x06064b50), u64(44), ...versions, u64(count), u64(count), u64(size), u64(at)],
    ...[u32(0x07064b50), u32(0), u64(at + size), u32(1)],
  );
}

function endOf(count: number, size: number, at: number): Uint8Array<ArrayBuffer> {
  const files = u16(Math.min(count, MOST_FILES));
  const [bytes, from] = [size, at].map((value) => u32(Math.min(value, MOST_BYTES)));
  return record(u32(0x06054b50), u16(0), u16(0), files, files, bytes!, from!, u16(0));
}

/** Little end first. */
const number = (value: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);
const u16 = (value: number) => number(value, 2);
const u32 = (value: number) => number(value >>> 0, 4);
const u64 = (value: number) => number(value, 8);

function record(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// ---- checksum

const TABLE = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, going on from what was before. */
function crcOf(content: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let i = 0; i < content.length; i++) crc = TABLE[(crc ^ content[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
