/** Bytes of a text → its letters: which of the encodings an office's programs write. */
import { wideOrder } from './sniff';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  // A mark at the start is no letter; TextDecoder leaves it out.
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideOrder(bytes);
  if (wide) return wide;
  const { sound, broken } = utf8Sequences(bytes);
  // A file put together from two is read by its larger part; what is left shows as U+FFFD, and is reported.
  if (broken === 0 || sound > broken * 4) return 'utf-8';
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

/** Letters beyond ASCII that are whole UTF-8, and bytes that are not. */
function utf8Sequences(bytes: Uint8Array): { sound: number; broken: number } {
  let [sound, broken] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (more > 0 && byte < 0xf5 && isTail(bytes, i + 1, more)) {
      sound++;
      i += more;
    } else if (i + more < bytes.length) broken++;
  }
  return { sound, broken };
}

function isTail(bytes: Uint8Array, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if ((bytes[i]! & 0xc0) !== 0x80) return false;
  return from + length <= bytes.length;
}

/**
 * In GB18030 high bytes come in pairs whose first is mostly that of a common character (B0 to D7) or of a full-width
 * sign (A1, A3); in Windows-1252 they stand alone among Latin letters.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let [pairs, alone] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const next = bytes[i + 1] ?? 0;
    if (((byte >= 0xb0 && byte <= 0xf7) || (byte >= 0xa1 && byte <= 0xa9)) && next >= 0xa1) pairs++;
    else if (byte >= 0x81 && next >= 0x30) alone++;
    else alone += 2;
    i += next >= 0x80 ? 1 : 0;
  }
  return pairs > alone;
}
