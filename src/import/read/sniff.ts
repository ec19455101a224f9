/** What a file is, told by its first bytes; its ending is only a name. */

export type Sniffed =
  | { kind: 'zip' }
  | { kind: 'text' }
  | { kind: 'empty' }
  | { kind: 'picture'; name: string }
  | { kind: 'pdf' | 'password' | 'old-excel' | 'word' | 'archive' | 'binary' };

const MAGIC: [bytes: readonly number[], found: Sniffed][] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: 'picture', name: 'PNG' }],
  [[0xff, 0xd8, 0xff], { kind: 'picture', name: 'JPEG' }],
  [[0x47, 0x49, 0x46, 0x38], { kind: 'picture', name: 'GIF' }],
  [[0x42, 0x4d], { kind: 'picture', name: 'BMP' }],
  [[0x52, 0x49, 0x46, 0x46], { kind: 'picture', name: 'WebP' }],
  [[0x49, 0x49, 0x2a, 0x00], { kind: 'picture', name: 'TIFF' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { kind: 'picture', name: 'TIFF' }],
  [[0x25, 0x50, 0x44, 0x46], { kind: 'pdf' }],
  [[0x1f, 0x8b], { kind: 'archive' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'archive' }],
  [[0x52, 0x61, 0x72, 0x21], { kind: 'archive' }],
];

/** The container of Office files before 2007, and of those with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' };
  if (begins(bytes, COMPOUND)) return compound(bytes);
  const found = MAGIC.find(([magic]) => begins(bytes, magic))?.[1];
  // Two letters prove nothing: "BM" may begin a text.
  if (found && !(found.kind === 'picture' && found.name === 'BMP' && !hasControls(bytes))) return found;
  return looksLikeText(bytes) ? { kind: 'text' } : { kind: 'binary' };
}

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** Names of its streams stand in it in UTF-16. */
function compound(bytes: Uint8Array): Sniffed {
  const holds = (name: string) => contains(bytes, wide(name));
  if (holds('EncryptedPackage')) return { kind: 'password' };
  if (holds('WordDocument')) return { kind: 'word' };
  return { kind: holds('Workbook') || holds('Book') ? 'old-excel' : 'binary' };
}

const wide = (name: string): number[] => [...name].flatMap((char) => [char.charCodeAt(0), 0]);

export function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

const SAMPLE = 64 * 1024;

/** UTF-16 is full of zeros; every other text has none, and next to no control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true;
  return wideOrder(bytes) !== undefined || !hasControls(bytes);
}

function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > sample.length / 200;
}

/** Byte order of UTF-16 without a mark, by where the zeros of its spaces, digits and line ends stand. */
export function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (sample.length < 4 || bytes.length % 2 === 1) return undefined;
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0 && sample[i + 1] !== 0) even++;
    if (sample[i + 1] === 0 && sample[i] !== 0) odd++;
  }
  const few = sample.length / 40;
  if (odd > few && even < odd / 20) return 'utf-16le';
  return even > few && odd < even / 20 ? 'utf-16be' : undefined;
}
