/** The import, off the page's own thread. Everything in it is synchronous but for its pauses: no worker of a worker. */
import { paceOf } from './pace';
import type { FromWorker, Method, ToWorker } from './protocol';
import { ImportSession } from './session';
import { sessionTools } from './tools';

/** The part of a worker's global scope that is used; TypeScript's DOM library describes a page. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;
const session = sessionTools().then((tools) => new ImportSession(tools));
const running = new Map<number, AbortController>();

scope.addEventListener('message', ({ data }) => {
  if ('cancel' in data) running.get(data.cancel)?.abort(new DOMException('Cancelled', 'AbortError'));
  else void answer(data.id, data.method, data.args);
});

async function answer(id: number, method: Method, args: unknown[]): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const pace = paceOf((progress) => scope.postMessage({ id, progress }, []), controller.signal);
    const result: unknown = await call(await session, method, args, pace);
    scope.postMessage({ id, answer: result }, result instanceof Uint8Array ? transferable(result) : []);
  } catch (cause) {
    const { name, message } = cause as Error;
    scope.postMessage({ id, fault: message, aborted: name === 'AbortError' }, []);
  } finally {
    running.delete(id);
  }
}

function call(to: ImportSession, method: Method, args: unknown[], pace: ReturnType<typeof paceOf>): unknown {
  // Both take the mapping second and the pace last.
  const own = method === 'add' || method === 'run' ? [args[0], args[1], pace] : args;
  return (to[method] as (...all: unknown[]) => unknown).apply(to, own);
}

/** Only bytes that are nobody else's: a workbook's are kept for the next time. */
const transferable = ({ buffer, byteLength }: Uint8Array): Transferable[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
