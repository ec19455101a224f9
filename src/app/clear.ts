/**
 * The head of the panel stays while the list moves under it, and to the browser what lies there can be seen. Told how
 * high the head is, it scrolls what is given the focus out from under it: that comes right after this event.
 */
export function keepFocusClear(root: ShadowRoot): void {
  root.addEventListener('focusin', () => {
    const head = root.querySelector<HTMLElement>('.a-sticky');
    const panel = head?.closest<HTMLElement>('.a-scroll');
    if (!head || !panel) return;
    const stays = getComputedStyle(head).position === 'sticky';
    panel.style.scrollPaddingBlockStart = stays ? `${head.offsetHeight + AIR}px` : '';
  });
}

/** Px between the head and what was scrolled out. */
const AIR = 8;
