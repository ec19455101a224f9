// Every control of the page, and what the tab key does with it.
import type { Page } from '@playwright/test';

export interface Walk {
  /** Controls that the tab key should reach. */
  controls: number;
  /** Those that it never reached, by what they are and are called. */
  unreached: string[];
  /** Those that look the same with the focus as without. */
  unmarked: string[];
  /** Those that something else lay over while they had the focus. */
  covered: string[];
  /** Those without a name. */
  nameless: string[];
}

interface Keeper {
  list: { element: HTMLElement; at: string; look: string }[];
  see(): { index: number; marked: boolean; covered: boolean } | undefined;
}

/**
 * Walks the page by the tab key, from where the focus is until it has been everywhere or comes round again; or only
 * the controls inside what is open, by its selector.
 */
export async function walk(page: Page, within = '*'): Promise<Walk> {
  const controls = await page.evaluate(collect, within);
  const seen = new Map<number, { marked: boolean; covered: boolean }>();
  for (let i = 0; i < controls.length * 2 + 20 && seen.size < controls.length; i++) {
    await page.keyboard.press('Tab');
    await atRest(page);
    const found = await page.evaluate(() => (globalThis as unknown as { keeper: Keeper }).keeper.see());
    if (found && !seen.has(found.index)) seen.set(found.index, found);
  }
  const named = (test: (at: number) => boolean) => controls.filter((_, at) => test(at));
  return {
    controls: controls.length,
    unreached: named((at) => !seen.has(at)),
    unmarked: named((at) => seen.get(at)?.marked === false),
    covered: named((at) => seen.get(at)?.covered === true),
    nameless: controls.filter((name) => name.endsWith(': ')),
  };
}

/** What slides or fades is not to be measured half way. */
export const atRest = (page: Page) =>
  page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('exchange-atlas')!;
    const running = () =>
      shadowRoot!
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished);
    for (let wait = running(); wait.length > 0; wait = running()) {
      await Promise.allSettled(wait);
      await new Promise(requestAnimationFrame);
    }
  });

/** In the page: finds the controls, and keeps how each looks without the focus. */
function collect(within: string): string[] {
  const CONTROL = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const isShown = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden=true]');
  // Of radio buttons under one name the tab key reaches the chosen one.
  const isForTab = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !(element as HTMLButtonElement).disabled &&
    !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
  const modal = all(document).findLast((element) => element.matches('dialog:modal'));
  const inside = (element: HTMLElement) => !modal || modal.contains(element);

  const nameOf = (element: HTMLElement) => {
    const root = element.getRootNode() as ShadowRoot;
    const by = element.getAttribute('aria-labelledby');
    const texts = [
      element.getAttribute('aria-label'),
      by &&
        by
          .split(' ')
          .map((id) => root.getElementById(id)?.textContent)
          .join(' '),
      (element as HTMLInputElement).labels?.[0]?.textContent,
      element.textContent,
      element.title,
    ];
    return (texts.find((text) => text?.trim()) ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  };
  // The ring may be on the control, on what holds it, or on what it holds.
  const lookOf = (element: HTMLElement) =>
    [element, element.parentElement, element.nextElementSibling, ...element.querySelectorAll('*')]
      .slice(0, 12)
      .flatMap((part) =>
        part ? [undefined, '::before', '::after'].map((pseudo) => [part, pseudo] as const) : [],
      )
      .map(([part, pseudo]) => {
        const { outline, boxShadow, borderColor, backgroundColor, textDecoration, stroke, fill, opacity } =
          getComputedStyle(part, pseudo);
        return [
          outline,
          boxShadow,
          borderColor,
          backgroundColor,
          textDecoration,
          stroke,
          fill,
          opacity,
        ].join();
      })
      .join(';');

  const list = all(document)
    .filter(
      (element) =>
        element.matches(CONTROL) &&
        isShown(element) &&
        isForTab(element) &&
        inside(element) &&
        element.closest(within),
    )
    .map((element) => ({ element, at: '', look: lookOf(element) }));
  const active = (): Element | null => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };
  const isCovered = (element: HTMLElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 3 || height < 3) return false;
    const root = element.getRootNode() as ShadowRoot | Document;
    const points = [0.5, 0.2, 0.8].map((share) => [left + width * share, top + height * share] as const);
    return !points.some(([x, y]) => {
      const over = root.elementFromPoint(x, y);
      return over !== null && (element.contains(over) || over.contains(element));
    });
  };
  (globalThis as unknown as { keeper: Keeper }).keeper = {
    list,
    see() {
      const index = list.findIndex(({ element }) => element === active());
      const found = list[index];
      if (!found) return undefined;
      return { index, marked: lookOf(found.element) !== found.look, covered: isCovered(found.element) };
    },
  };
  return list.map(
    ({ element }) => `${element.getAttribute('role') ?? element.localName}: ${nameOf(element)}`,
  );
}
