// What is still there of something that was removed, as the browser's debugger counts it.
import type { CDPSession, Page } from '@playwright/test';

/** Live objects of each kind, after garbage was collected; keys are expressions for prototypes. */
export async function liveObjects(
  page: Page,
  kinds: Record<string, string>,
): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = {};
  for (const [name, prototype] of Object.entries(kinds)) counts[name] = await count(session, prototype);
  await session.detach();
  return counts;
}

async function count(session: CDPSession, expression: string): Promise<number> {
  // A group, so that what was counted is not kept alive by having been looked at.
  const objectGroup = 'counted';
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup,
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return length.value as number;
}

/** Types of the listeners on an object of the page, sorted. */
export async function listenersOn(page: Page, expression: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  await session.detach();
  return listeners.map(({ type }) => type).sort();
}

/** Before the page's own scripts: counts the timers and frames that are waited for. */
export const watchTimers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const waiting = new Set<string>();
    const watch = (set: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', clear: string) => {
      const [begin, end] = [window[set], window[clear as 'clearTimeout']];
      Object.assign(window, {
        [set]: (run: (...given: unknown[]) => void, ...rest: unknown[]) => {
          const id: number = (begin as (...given: unknown[]) => number)(
            (...given: unknown[]) => {
              if (set !== 'setInterval') waiting.delete(set + id);
              run(...given);
            },
            ...rest,
          );
          waiting.add(set + id);
          return id;
        },
        [clear]: (id: number) => {
          waiting.delete(set + id);
          end(id);
        },
      });
    };
    watch('setTimeout', 'clearTimeout');
    watch('setInterval', 'clearInterval');
    watch('requestAnimationFrame', 'cancelAnimationFrame');
    Object.assign(window, { waitingTimers: () => waiting.size });
  });

export const timers = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { waitingTimers: () => number }).waitingTimers());
