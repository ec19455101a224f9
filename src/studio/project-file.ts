/** A project as one file: a zip of one JSON and of the workbooks' own bytes. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { isObject } from '../model/shape';
import type { Kept } from './keep';

export const PROJECT_ENDING = '.atlas-project';
const FORMAT = 'exchange-atlas-project';
const PROJECT = 'project.json';

export function projectFile({ files, ...said }: Kept): Uint8Array {
  const parts: Zippable = {};
  const listed = files.map(({ file, read, bytes }, i) => {
    if (bytes) parts[`files/${i}`] = bytes;
    return { file, read, ...(bytes && { bytes: `files/${i}` }) };
  });
  parts[PROJECT] = strToU8(JSON.stringify({ ...said, format: FORMAT, version: 1, files: listed }));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
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
