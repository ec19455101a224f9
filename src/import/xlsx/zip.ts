/** The parts of a zip, read where they lie: nothing is unpacked before its size is known and allowed. */
import { Inflate } from 'fflate';
import type { Limits } from '../limits';

export interface Entry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  size: number;
  /** Of its local header. */
  offset: number;
  encrypted: boolean;
}

export type ZipFault = 'file-cut' | 'file-zip-bomb' | 'file-password' | 'file-unreadable';

export class ZipError extends Error {
  constructor(
    readonly fault: ZipFault,
    readonly times = 0,
  ) {
    super(fault);
  }
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 10_000;

/** The list at a zip's end; a file that was cut has lost it. */
export function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) throw new ZipError('file-cut');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ZipError('file-zip-bomb', count);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new ZipError('file-cut');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replace(/\\/g, '/'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    };
    entries.set(entry.name, entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Refuses parts that unpack to more than any office's file does. */
export function checkSizes(entries: Iterable<Entry>, limits: Limits): void {
  for (const { size, packed, encrypted } of entries) {
    if (encrypted) throw new ZipError('file-password');
    const times = Math.round(size / Math.max(packed, 1));
    if (size > limits.unpackedBytes || (size > limits.ratioFrom && times > limits.ratio))
      throw new ZipError('file-zip-bomb', times);
  }
}

const STEP = 256 * 1024;

/** A part in pieces. What it says of its own size may be a lie: the limit holds for what comes out as well. */
export function* unpack(bytes: Uint8Array, entry: Entry, limits: Limits): Generator<Uint8Array> {
  const packed = packedOf(bytes, entry);
  if (entry.method === 0) {
    yield* inSteps(packed);
    return;
  }
  if (entry.method !== 8) throw new ZipError('file-unreadable');
  let pieces: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((piece) => {
    total += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflated(() => inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length));
    if (total > limits.unpackedBytes || total > entry.size)
      throw new ZipError('file-zip-bomb', Math.round(total / packed.length));
    // A packed part of few bytes may come out as one piece of many megabytes.
    for (const piece of pieces) yield* inSteps(piece);
    pieces = [];
  }
}

function* inSteps(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

function inflated(push: () => void): void {
  try {
    push();
  } catch {
    throw new ZipError('file-cut');
  }
}

function packedOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new ZipError('file-cut');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packed > bytes.length) throw new ZipError('file-cut');
  return bytes.subarray(from, from + entry.packed);
}

/** A whole part as text; "" where the zip has none of that name. */
export function textOf(bytes: Uint8Array, entry: Entry | undefined, limits: Limits): string {
  if (!entry) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of unpack(bytes, entry, limits)) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
