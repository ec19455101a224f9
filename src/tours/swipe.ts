/** A finger that wipes sideways: to the left for the next, to the right for the one before. */
const FAR = 40;
/** How much more across than up or down. */
const FLAT = 1.6;

export const swipe =
  (onswipe: (step: 1 | -1) => void) =>
  (node: HTMLElement): (() => void) => {
    let from: { x: number; y: number } | undefined;
    const down = (event: PointerEvent) => {
      from =
        event.pointerType !== 'mouse' && event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined;
    };
    const up = (event: PointerEvent) => {
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      from = undefined;
      if (Math.abs(dx) >= FAR && Math.abs(dx) > FLAT * Math.abs(dy)) onswipe(dx < 0 ? 1 : -1);
    };
    const cancel = () => (from = undefined);
    const listeners = { pointerdown: down, pointerup: up, pointercancel: cancel };
    for (const [type, listener] of Object.entries(listeners))
      node.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        node.removeEventListener(type, listener as EventListener);
    };
  };
