/** The worker's side of the calls: each is answered, in pieces where it is long, told how far it is, and can be cancelled. */
import { paceOf, type Pace } from './pace';
import type { FromWorker, Method, ToWorker } from './protocol';
import type { ImportSession } from './session';
import { cut } from './slices';

export type Post = (message: FromWorker, transfer: Transferable[]) => void;

/** Gives back what hears a message. */
export function serve(session: Promise<ImportSession>, post: Post): (message: ToWorker) => void {
  const running = new Map<number, AbortController>();

  async function answer(id: number, method: Method, args: unknown[]): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const pace = paceOf((progress) => post({ id, progress }, []), controller.signal);
      const result: unknown = await call(await session, method, args, pace);
      const { rest, parts } = cut(result);
      for (const part of parts) {
        post({ id, part }, []);
        // Hundreds at once would stand before everything else that the page has to do.
        await turn();
      }
      post({ id, answer: rest }, rest instanceof Uint8Array ? transferable(rest) : []);
    } catch (cause) {
      const { name, message } = cause as Error;
      post({ id, fault: message, aborted: name === 'AbortError' }, []);
    } finally {
      running.delete(id);
    }
  }

  return (message) => {
    if ('cancel' in message) running.get(message.cancel)?.abort(new DOMException('Cancelled', 'AbortError'));
    else void answer(message.id, message.method, message.args);
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function call(to: ImportSession, method: Method, args: unknown[], pace: Pace): unknown {
  // These take the pace last, after what the page may leave out.
  const own = method === 'add' || method === 'run' ? [args[0], args[1], pace] : args;
  return (to[method] as (...all: unknown[]) => unknown).apply(to, own);
}

/** Only bytes that are nobody else's: a workbook's are kept for the next time. */
const transferable = ({ buffer, byteLength }: Uint8Array): Transferable[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
