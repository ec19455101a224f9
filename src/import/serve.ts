/** The worker's side of the calls: each is answered, in pieces where it is long, told how far it is, and can be cancelled. */
import { paceOf, type Pace } from './pace';
import { PACED, type FromWorker, type PacedMethods, type ToWorker } from './protocol';
import { cut } from './slices';

export type Post = (message: FromWorker, transfer: Transferable[]) => void;

/** Gives back what hears a message. `session`: whose methods are called. */
export function serve(
  session: Promise<object>,
  post: Post,
  paced: PacedMethods = PACED,
): (message: ToWorker) => void {
  const running = new Map<number, AbortController>();

  async function answer(id: number, method: string, args: unknown[]): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const pace = paceOf((progress) => post({ id, progress }, []), controller.signal);
      const result: unknown = await called(await session, method, args, pace, paced[method]);
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

function called(to: object, method: string, args: unknown[], pace: Pace, at: number | undefined): unknown {
  const own = at === undefined ? args : [...Array.from({ length: at }, (_, i) => args[i]), pace];
  return (to as Record<string, (...all: unknown[]) => unknown>)[method]!(...own);
}

/** Only bytes that are nobody else's: a workbook's are kept for the next time. */
const transferable = ({ buffer, byteLength }: Uint8Array): Transferable[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
