/** The import and what is made of it, off the page's own thread. Everything in it is synchronous but for its pauses: no worker of a worker. */
import type { FromWorker, ToWorker } from '../import/protocol';
import { serve } from '../import/serve';
import { browserShelf } from '../import/shelf';
import { sessionTools } from '../import/tools';
import { Desk, PACED_HERE } from './desk';

/** The part of a worker's global scope that is used; TypeScript's DOM library describes a page. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;
const desk = sessionTools().then((tools) => new Desk({ ...tools, shelf: browserShelf() }));
const hear = serve(desk, (message, transfer) => scope.postMessage(message, transfer), PACED_HERE);
scope.addEventListener('message', ({ data }) => hear(data));
// Comes while there is a network: a corrected workbook must need none.
void import('../import/xlsx/patch');
