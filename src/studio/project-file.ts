/** A project as one file: a zip of one JSON and of the workbooks' own bytes. */
import { strFromU8, unzipSync } from 'fflate';
import { isObject } from '../model/shape';
import type { Kept } from './keep';
import { jsonBytes } from './json';
import { Zip } from './publish/zip';

export const PROJECT_ENDING = '.atlas-project';
const FORMAT = 'exchange-atlas-project';
const PROJECT = 'project.json';

/** `turn`: gives others a turn between the pieces. */
export async function projectFile(
  { files, ...said }: Kept,
  turn?: () => Promise<void> | undefined,
): Promise<Blob> {
  const zip = new Zip();
  const listed = files.map(({ file, read, bytes }, i) => {
    if (bytes) zip.add(`files/${i}`, bytes);
    return { file, read, ...(bytes && { bytes: `files/${i}` }) };
  });
  const entry = zip.opened(PROJECT);
  for (const part of jsonBytes({ ...said, format: FORMAT, version: 1, files: listed })) {
    entry.push(part);
    const pause = turn?.();
    if (pause) await pause;
  }
  entry.end();
  return zip.end();
}

/** undefined: no project file. */
export function readProjectFile(content: Uint8Array): Kept | undefined {
  try {
    const parts = unzipSync(content);
    const value: unknown = parts[PROJECT] && JSON.parse(strFromU8(parts[PROJECT]));
    if (!isObject(value) || value.format !== FORMAT || !Array.isArray(value.files)) return undefined;
    const { mapping, answers, taken, aside, publishing } = value as unknown as Kept;
    const files = (
      value.files as { file: string; read: Kept['files'][number]['read']; bytes?: string }[]
    ).map(({ file, read, bytes }) => ({ file, read, ...(bytes && parts[bytes] && { bytes: parts[bytes] }) }));
    return { files, mapping, answers, taken, ...(aside && { aside }), ...(publishing && { publishing }) };
  } catch {
    return undefined;
  }
}
