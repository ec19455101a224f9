/** A project as one file: a zip of one JSON and of the workbooks' own bytes. */
import { strFromU8, unzipSync } from 'fflate';
import { isObject } from '../model/shape';
import type { Kept } from './keep';
import { jsonBytes } from './json';
import { isPackFile } from './publish/pack';
import { Zip } from './publish/zip';

export const PROJECT_ENDING = '.atlas-project';
const FORMAT = 'exchange-atlas-project';
const PROJECT = 'project.json';
const PACK = 'pack/';

/** `turn`: gives others a turn between the pieces. */
export async function projectFile(
  { files, pack = {}, ...said }: Kept,
  turn?: () => Promise<void> | undefined,
): Promise<Blob> {
  const zip = new Zip();
  const listed = files.map(({ file, read, bytes }, i) => {
    if (bytes) zip.add(`files/${i}`, bytes);
    return { file, read, ...(bytes && { bytes: `files/${i}` }) };
  });
  for (const [name, content] of Object.entries(pack)) zip.add(PACK + name, content);
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
    const pack = Object.entries(parts).filter(([path]) => path.startsWith(PACK));
    return {
      files,
      mapping,
      answers,
      taken,
      ...(aside && { aside }),
      ...(publishing && { publishing }),
      ...(pack.length > 0 && { pack: packOf(pack) }),
    };
  } catch {
    return undefined;
  }
}

/** A pack's files are read anew: what is no such file is left out. */
const packOf = (parts: readonly [path: string, content: Uint8Array][]): Kept['pack'] =>
  Object.fromEntries(
    parts
      .map(([path, content]) => [path.slice(PACK.length), content] as const)
      .filter(([name, content]) => isPackFile(name, content)),
  );
