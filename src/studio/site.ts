/** The built site, as the studio hands it on: fetched from its own folder while there is a network, then kept in memory. */
import type { Files } from '../publish/publish';

/** Written by the build: everything in the folder that a site is made of. */
const LIST = 'studio-files.json';

let fetched: Promise<Files> | undefined;

/** All at once on the first call, so that the network can be switched off after it. Tries again after a failure. */
export function appFiles(): Promise<Files> {
  fetched ??= fetchAll().catch((cause: unknown) => {
    fetched = undefined;
    throw cause;
  });
  return fetched;
}

async function fetchAll(): Promise<Files> {
  const paths = (await (await got(LIST)).json()) as string[];
  const contents = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [
      path,
      new Uint8Array(await (await got(path)).arrayBuffer()),
    ]),
  );
  const files = new Map(contents);
  answerFrom(files);
  return files;
}

/** The map beside the table asks for its land anew with every change: from here on that needs no network. */
function answerFrom(files: Files): void {
  const ask = globalThis.fetch.bind(globalThis);
  const folder = new URL('./', document.baseURI).href;
  globalThis.fetch = (asked, init) => {
    const url = asked instanceof Request ? asked.url : new URL(asked, document.baseURI).href;
    const content = url.startsWith(folder) ? files.get(url.slice(folder.length)) : undefined;
    if (!content) return ask(asked, init);
    const type = url.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return Promise.resolve(
      new Response(content as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }),
    );
  };
}

async function got(path: string): Promise<Response> {
  const answer = await fetch(new URL(path, document.baseURI));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Hands a file to the person; the policy allows blob addresses for that, for it fetches nothing. */
export function download(name: string, content: Blob | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content as Uint8Array<ArrayBuffer>]),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
