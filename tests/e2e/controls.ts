// Every control of the page, and what the keyboard does with it.
import type { Page } from '@playwright/test';

export interface Walk {
  /** Controls that were found. */
  controls: number;
  /** Those that neither the tab key reached nor the arrow keys of the group that they are in, by what they are and are called. */
  unreached: string[];
  /** Those that look the same with the focus as without. */
  unmarked: string[];
  /** Those that something else lay over while they had the focus. */
  covered: string[];
  /** Those without a name. */
  nameless: string[];
  /** Those that a finger needs to aim at: under 24 px, and not in a line of text. */
  small: string[];
}

/** What a walk finds where everything is right. */
export const NO_FAULT = { unreached: [], unmarked: [], covered: [], nameless: [], small: [] };

interface Found {
  index: number;
  covered: boolean;
  small: boolean;
}

interface Control {
  /** Role and name. */
  at: string;
  /** The group whose arrow keys reach it; '' where the tab key does. */
  group: string;
}

/** Everything on the page that the tab key stops at, and what the walk is about. */
interface Collected {
  stops: number;
  controls: Control[];
}

interface Keeper {
  see(): Found | undefined;
  /** Gives the focus to the one of a group that the tab key reaches. */
  enter(group: string): void;
  marked(): boolean[];
  /** Gives the focus to what the tab key stops at before the first of them. */
  before(): void;
}

/**
 * Walks what is open by the keyboard, from where the focus is until it has been everywhere or comes round again: by
 * the tab key, and on the axis and in groups of radio buttons by the arrow keys. Only what is inside `within`, by its
 * selector, where that is given. What the arrow keys choose is chosen afterwards too.
 */
export async function walk(page: Page, within = '*'): Promise<Walk> {
  // The labels of the axis have a stop as soon as the focus is near: looked at again from there.
  await page.evaluate(collect, within);
  await page.evaluate(() => (globalThis as unknown as { keeper: Keeper }).keeper.before());
  const { stops, controls } = await page.evaluate(collect, within);
  const seen = new Map<number, Found>();
  const look = async (key: string) => {
    await page.keyboard.press(key);
    // At rest and looked at in one question: there are hundreds of them.
    const found = await page.evaluate<Found | undefined>(`(${settled})().then(() => keeper.see())`);
    if (found && !seen.has(found.index)) seen.set(found.index, found);
  };
  const isLeft = () => controls.some(({ group }, at) => group === '' && !seen.has(at));
  for (let i = 0; i < stops * 2 + 20 && isLeft(); i++) await look('Tab');
  // Radio buttons last: each press chooses, and what is on the page may change with it.
  const groups = [...new Set(controls.map(({ group }) => group))].filter(Boolean);
  const isRadio = (group: string) => group.startsWith(RADIO);
  for (const group of groups.toSorted((one, other) => Number(isRadio(one)) - Number(isRadio(other)))) {
    await page.evaluate((name) => (globalThis as unknown as { keeper: Keeper }).keeper.enter(name), group);
    const others = controls.filter((control) => control.group === group).length;
    // One more comes round to the radio button that was chosen before.
    if (!isRadio(group)) await look('Home');
    const presses = isRadio(group) ? others + 1 : others;
    for (let i = 0; i < presses; i++) await look('ArrowDown');
  }
  const marked = await page.evaluate(() => (globalThis as unknown as { keeper: Keeper }).keeper.marked());
  const named = (test: (control: Control, at: number) => boolean) =>
    controls.filter(test).map(({ at }) => at);
  return {
    controls: controls.length,
    unreached: named((_, at) => !seen.has(at)),
    unmarked: named((_, at) => seen.has(at) && !marked[at]),
    covered: named((_, at) => seen.get(at)?.covered === true),
    nameless: named(({ at }) => at.endsWith(': ')),
    small: named((_, at) => seen.get(at)?.small === true),
  };
}

/** What slides or fades is not to be measured half way. */
export const atRest = (page: Page) => page.evaluate(settled);

/** In the page. */
async function settled(): Promise<void> {
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
}

const RADIO = 'radio ';

/** In the page: finds the controls, and keeps how each looks with the focus and without. */
function collect(within: string): Collected {
  const CONTROL = 'a[href], button, input, select, textarea, summary, [tabindex]';
  /** px, WCAG 2.2, success criterion 2.5.8. */
  const LEAST = 24;
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const isShown = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden=true]');
  const isRadio = (element: HTMLElement): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';
  const roomOf = (element: HTMLElement) => element.closest('table, .tl-axis');
  // Of radio buttons under one name the tab key reaches the chosen one; of a table's rows the one that was reached last.
  const groupOf = (element: HTMLElement): string => {
    if (isRadio(element)) return element.checked ? '' : `radio ${element.name}`;
    return element.tabIndex >= 0 ? '' : (roomOf(element)?.className ?? '');
  };
  // Where the focus is put and no key leads: a heading, a panel. The other rows of the table have tests of their own. What is chosen by aria-activedescendant has it not.
  const isPlace = (element: HTMLElement) =>
    element.tabIndex < 0 && !element.matches('.tl-axis button, a[href], input, select, textarea, summary');
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
  const hits = (element: HTMLElement, x: number, y: number): boolean => {
    const over = (element.getRootNode() as ShadowRoot | Document).elementFromPoint(x, y);
    return over !== null && (element.contains(over) || over.contains(element));
  };
  // By what a press there would hit: a row's button is as large as its row, a field has its label. A link in a line of
  // text is as high as the line; and what a label of the axis takes can be typed as well.
  const isSmall = (element: HTMLElement) => {
    if (element.closest('.tl-axis')) return false;
    const isInLine =
      getComputedStyle(element).display === 'inline' &&
      element.parentElement!.textContent.trim() !== element.textContent.trim();
    return (
      !isInLine && ![element, (element as HTMLInputElement).labels?.[0]].some((part) => part && isLarge(part))
    );
  };
  const isLarge = (target: HTMLElement): boolean => {
    const { left, top, width, height } = target.getBoundingClientRect();
    if (width >= LEAST - 0.1 && height >= LEAST - 0.1) return true;
    const [x, y, reach] = [left + width / 2, top + height / 2, LEAST / 2 - 0.6];
    const isHit = (dx: number, dy: number) => {
      const over = (target.getRootNode() as ShadowRoot | Document).elementFromPoint(x + dx, y + dy);
      return over !== null && target.contains(over);
    };
    return [-reach, reach].every((off) => isHit(off, 0) && isHit(0, off));
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
  const active = (): Element | null => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };

  const open = all(document).filter(
    (element) =>
      element.matches(CONTROL) &&
      isShown(element) &&
      !(element as HTMLButtonElement).disabled &&
      !isPlace(element) &&
      inside(element),
  );
  const list = open
    .filter((element) => element.closest(within))
    .map((element) => ({
      element,
      group: groupOf(element),
      // What has the focus already is looked at when it has it no longer.
      plain: element === active() ? undefined : lookOf(element),
      focused: undefined as string | undefined,
    }));
  const isCovered = (element: HTMLElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 3 || height < 3) return false;
    return ![0.5, 0.2, 0.8].some((share) => hits(element, left + width * share, top + height * share));
  };
  (globalThis as unknown as { keeper: Keeper }).keeper = {
    see() {
      for (const one of list) if (one.element !== active()) one.plain ??= lookOf(one.element);
      const index = list.findIndex(({ element }) => element === active());
      const found = list[index];
      if (!found) return undefined;
      found.focused ??= lookOf(found.element);
      return { index, covered: isCovered(found.element), small: isSmall(found.element) };
    },
    enter(group) {
      const { element } = list.find((one) => one.group === group)!;
      const peers = isRadio(element)
        ? list.filter((one) => isRadio(one.element) && one.element.name === element.name)
        : list.filter((one) => roomOf(one.element) === roomOf(element));
      (peers.findLast((one) => one.group === '') ?? peers[0]!).element.focus();
    },
    before() {
      const at = open.indexOf(list[0]!.element);
      const stop = open.slice(0, at).findLast((element) => groupOf(element) === '');
      // Out of a dialog or a popover the focus is not taken: it might close.
      const isAway =
        !active()?.closest('dialog, [popover]') && !list[0]!.element.closest('dialog, [popover]');
      if (stop && isAway) stop.focus();
    },
    marked: () =>
      list.map((one) => {
        const plain = one.plain ?? (one.element === active() ? undefined : lookOf(one.element));
        return one.focused !== undefined && one.focused !== plain;
      }),
  };
  const controls = list.map(({ element, group }) => ({
    at: `${element.getAttribute('role') ?? element.localName}: ${nameOf(element)}`,
    group,
  }));
  return { stops: open.filter((element) => groupOf(element) === '').length, controls };
}
