/** Folders as files by their paths, and back. */
import { mkdir, readFile, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Every file of a folder; paths with "/" on every system. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of await pathsIn(folder)) files.set(path, await readFile(join(folder, path)));
  return files;
}

async function pathsIn(folder: string, under = ''): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? pathsIn(folder, path) : [path];
    }),
  );
  return lists.flat().sort();
}

/** The paths that files.json lists; null where there is none and the folder holds something else. */
export async function publishedBefore(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder).catch(() => []);
  // What an operating system or a version control leaves in every folder is nobody's content.
  if (entries.every((name) => name.startsWith('.') || name === 'Thumbs.db')) return [];
  try {
    const list = JSON.parse(await readFile(join(folder, 'files.json'), 'utf8')) as {
      files: { path: string }[];
    };
    return list.files.map(({ path }) => path).filter(isInside);
  } catch {
    return null;
  }
}

/** A list that somebody has changed must not lead out of its folder. */
const isInside = (path: unknown): path is string =>
  typeof path === 'string' && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path);

/** Writes the files, and removes those of the last time that are no more. Resolves with their number. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  before: readonly string[],
): Promise<number> {
  const gone = before.filter((path) => !files.has(path));
  for (const path of gone) await rm(join(folder, path), { force: true });
  for (const parent of new Set(gone.map((path) => dirname(join(folder, path)))))
    // Only an empty one goes.
    await rmdir(parent).catch(() => undefined);
  for (const parent of new Set([...files.keys()].map((path) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (const [path, content] of files) await writeFile(join(folder, path), content);
  return gone.length;
}
