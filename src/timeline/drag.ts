/** A thing that is dragged sideways, by mouse, pen or finger. */
export interface DragEvents {
  onstart?: (event: PointerEvent) => void;
  /** Px that the pointer has come from where it went down. */
  onmove: (dx: number) => void;
  onend?: () => void;
}

export const draggable =
  ({ onstart, onmove, onend }: DragEvents) =>
  (node: HTMLElement | SVGElement): (() => void) => {
    let from: number | undefined;
    let moved = false;
    const down = (event: PointerEvent) => {
      // A second finger is the other half of a pinch.
      if (event.button !== 0 || !event.isPrimary) return;
      from = event.clientX;
      moved = false;
      node.setPointerCapture(event.pointerId);
      onstart?.(event);
    };
    const move = (event: PointerEvent) => {
      if (from === undefined) return;
      moved ||= Math.abs(event.clientX - from) > 1;
      if (moved) onmove(event.clientX - from);
    };
    const end = () => {
      if (from === undefined) return;
      from = undefined;
      onend?.();
    };
    const listeners = {
      pointerdown: down,
      pointermove: move,
      pointerup: end,
      lostpointercapture: end,
    } as const;
    for (const [type, listener] of Object.entries(listeners))
      node.addEventListener(type, listener as EventListener);
    return () => {
      end();
      for (const [type, listener] of Object.entries(listeners))
        node.removeEventListener(type, listener as EventListener);
    };
  };
