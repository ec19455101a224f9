/** About how many bytes a file will have: some records are written, and the others reckoned from them. */
import type { Taken } from '../taken';
import { textFile, type FileKind } from './index';

/** Records that are written for it, at most. */
const LOOKED_AT = 200;

export function bytesAbout(kind: FileKind, taken: Taken): number {
  const { length } = taken.rows;
  const count = Math.min(LOOKED_AT, length);
  if (count === 0) return 0;
  const rows = Uint32Array.from({ length: count }, (_, i) => taken.rows[Math.floor((i * length) / count)]!);
  const file = textFile(kind === 'whole' ? 'selection' : kind, { ...taken, rows });
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const { text } of file.parts) bytes += encoder.encode(text).length;
  return (bytes / count) * (kind === 'whole' ? taken.columns.count : length);
}
