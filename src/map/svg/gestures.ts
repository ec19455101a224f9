/** A hand on the SVG map: drag, pinch, wheel. Says what it does in px; knows no map. */
import type { ScreenPoint } from '../mapview';

export interface Hand {
  /** One finger and the plain wheel belong to the page. */
  cooperative: () => boolean;
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number, about: ScreenPoint) => void;
  /** The gesture is over. */
  rest: () => void;
}

/** px before a press is a drag. */
const SLOP = 4;

export const gestures =
  (hand: Hand) =>
  (node: Element): (() => void) => {
    const fingers = new Map<number, ScreenPoint>();
    let dragging = false;
    const at = (event: MouseEvent): ScreenPoint => {
      const { left, top } = node.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };

    function down(event: PointerEvent) {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, at(event));
      dragging = fingers.size > 1;
    }

    function move(event: PointerEvent) {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      if (!dragging) {
        if (Math.hypot(now[0] - before[0], now[1] - before[1]) < SLOP) return;
        if (event.pointerType === 'touch' && hand.cooperative()) return;
        dragging = true;
        // From here the drag is ours wherever the pointer goes; a mere click stays the region's.
        node.setPointerCapture(event.pointerId);
      }
      fingers.set(event.pointerId, now);
      const share = 1 / fingers.size;
      hand.pan((before[0] - now[0]) * share, (before[1] - now[1]) * share);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) hand.zoom(distance(now, other) / Math.max(1, distance(before, other)), middle(now, other));
    }

    function up(event: PointerEvent) {
      if (!fingers.delete(event.pointerId)) return;
      if (dragging && fingers.size === 0) hand.rest();
      dragging = fingers.size > 0;
    }

    let wheelRest: ReturnType<typeof setTimeout> | undefined;
    function wheel(event: WheelEvent) {
      if (hand.cooperative() && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      // A pinch on a touchpad comes as a wheel with Ctrl, in small steps.
      hand.zoom(2 ** (-(event.deltaY * lines) / (event.ctrlKey ? 100 : 400)), at(event));
      clearTimeout(wheelRest);
      wheelRest = setTimeout(hand.rest, 200);
    }

    const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
      ['wheel', wheel, { passive: false }],
    ];
    for (const [type, listener, options] of listeners)
      node.addEventListener(type, listener as EventListener, options);
    return () => {
      clearTimeout(wheelRest);
      for (const [type, listener] of listeners) node.removeEventListener(type, listener as EventListener);
    };
  };

const distance = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = (a: ScreenPoint, b: ScreenPoint): ScreenPoint => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
