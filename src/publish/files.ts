/** The list of the files with their sizes and SHA-256 hashes, for whoever must vouch for what is on the server. */
import type { Files } from './publish';

/** For people and for programs; neither lists itself or the other. */
export const FILE_LISTS = ['files.json', 'files.txt'] as const;

export async function withLists(files: Files): Promise<Files> {
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const listed = await Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: files.get(path)!.length,
      sha256: await sha256(files.get(path)!),
    })),
  );
  const json = `${JSON.stringify({ files: listed }, null, 1)}\n`;
  // As `sha256sum -c` reads it.
  const text = listed.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');
  const encoder = new TextEncoder();
  const sorted = paths.map((path): [string, Uint8Array] => [path, files.get(path)!]);
  return new Map([...sorted, ['files.json', encoder.encode(json)], ['files.txt', encoder.encode(text)]]);
}

/** For names of files: changes with the content. */
export const fingerprint = async (content: Uint8Array): Promise<string> =>
  (await sha256(content)).slice(0, 8);

async function sha256(content: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
