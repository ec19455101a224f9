/** The import, off the page's own thread. Everything in it is synchronous but for its pauses: no worker of a worker. */
import type { FromWorker, ToWorker } from './protocol';
import { serve } from './serve';
import { ImportSession } from './session';
import { browserShelf } from './shelf';
import { sessionTools } from './tools';

/** The part of a worker's global scope that is used; TypeScript's DOM library describes a page. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;
const session = sessionTools().then((tools) => new ImportSession({ ...tools, shelf: browserShelf() }));
const hear = serve(session, (message, transfer) => scope.postMessage(message, transfer));
scope.addEventListener('message', ({ data }) => hear(data));
