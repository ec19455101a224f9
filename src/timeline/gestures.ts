/**
 * Wheel and fingers on the plot. The plain wheel and a swipe up or down belong to the page; Ctrl and wheel (which is
 * what a trackpad's pinch is) and two fingers zoom the axis; Shift and wheel, or a sideways wheel, move it.
 */
export interface AxisGestures {
  /** `factor` below 1 shows less; `x` is the px that stays where it is. */
  onzoom: (factor: number, x: number) => void;
  /** Px that the axis moves by; positive shows later days. */
  onpan: (px: number) => void;
  /** Two fingers are down: nothing else may follow them. */
  onpinch?: () => void;
}

/** Px per line and per page, where a wheel counts in those. */
const WHEEL_PX = [1, 16, 240];
/** Px after which a finger's direction is known. */
const DIRECTION = 6;

export const axisGestures =
  ({ onzoom, onpan, onpinch }: AxisGestures) =>
  (node: HTMLElement): (() => void) => {
    const xIn = (clientX: number) => clientX - node.getBoundingClientRect().left;

    function wheel(event: WheelEvent): void {
      const unit = WHEEL_PX[event.deltaMode] ?? 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey) {
        event.preventDefault();
        onzoom(2 ** (dy / (Math.abs(dy) < 30 ? 60 : 240)), xIn(event.clientX));
      } else if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
        event.preventDefault();
        onpan(dx || dy);
      }
    }

    // The brush takes every touch for its own, so it hears of a finger only when that is moving sideways, and of a
    // second one never.
    let direction: 'unknown' | 'sideways' | 'page' | 'pinch' = 'unknown';
    let first: Touch | undefined;
    let span: { distance: number; x: number } | undefined;

    function touchstart(event: TouchEvent): void {
      if (event.touches.length === 1) {
        first = event.touches[0];
        direction = 'unknown';
      } else {
        event.stopPropagation();
        if (direction !== 'pinch') onpinch?.();
        direction = 'pinch';
        span = spanOf(event.touches);
      }
    }

    function touchmove(event: TouchEvent): void {
      if (direction === 'unknown' && first) direction = directionOf(first, event.touches[0]!);
      if (direction === 'sideways') return;
      event.stopPropagation();
      if (direction !== 'pinch' || event.touches.length < 2 || !span) return;
      const now = spanOf(event.touches);
      onzoom(span.distance / now.distance, now.x);
      onpan(span.x - now.x);
      span = now;
    }

    const spanOf = ({ 0: a, 1: b }: TouchList) => ({
      distance: Math.max(20, Math.abs(a!.clientX - b!.clientX)),
      x: xIn((a!.clientX + b!.clientX) / 2),
    });

    node.addEventListener('wheel', wheel, { passive: false });
    node.addEventListener('touchstart', touchstart, { capture: true, passive: true });
    node.addEventListener('touchmove', touchmove, { capture: true, passive: true });
    return () => {
      node.removeEventListener('wheel', wheel);
      node.removeEventListener('touchstart', touchstart, { capture: true });
      node.removeEventListener('touchmove', touchmove, { capture: true });
    };
  };

function directionOf(from: Touch, to: Touch): 'unknown' | 'sideways' | 'page' {
  const [dx, dy] = [Math.abs(to.clientX - from.clientX), Math.abs(to.clientY - from.clientY)];
  if (Math.max(dx, dy) < DIRECTION) return 'unknown';
  return dx > dy ? 'sideways' : 'page';
}
