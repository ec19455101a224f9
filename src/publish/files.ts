/** The list of the files with their sizes and SHA-256 hashes, for whoever must vouch for what is on the server. */
import type { Files } from './publish';

/** For people and for programs; neither lists itself or the other. */
export const FILE_LISTS = ['files.json', 'files.txt'] as const;

export interface Listed {
  path: string;
  bytes: number;
  sha256: string;
}

export const listed = async (path: string, content: Uint8Array): Promise<Listed> => ({
  path,
  bytes: content.length,
  sha256: await sha256(content),
});

export async function withLists(files: Files): Promise<Files> {
  const all = await Promise.all([...files].map(([path, content]) => listed(path, content)));
  const lists = listsOf(all);
  // Sorted by that.
  return new Map([...all.map(({ path }): [string, Uint8Array] => [path, files.get(path)!]), ...lists]);
}

/** The lists as files; sorts what it is given by path. */
export function listsOf(all: Listed[]): [path: string, content: Uint8Array][] {
  all.sort((a, b) => (a.path < b.path ? -1 : 1));
  const json = `${JSON.stringify({ files: all }, null, 1)}\n`;
  // As `sha256sum -c` reads it.
  const text = all.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');
  const encoder = new TextEncoder();
  return [
    ['files.json', encoder.encode(json)],
    ['files.txt', encoder.encode(text)],
  ];
}

/** For names of files: changes with the content. */
export const fingerprint = async (content: Uint8Array): Promise<string> =>
  (await sha256(content)).slice(0, 8);

async function sha256(content: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
