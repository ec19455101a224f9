/** The sheet of the phone layout: three stops, its handle a button that can also be dragged. */
import { untrack } from 'svelte';

export type SheetStop = 'peek' | 'half' | 'full';

const STOPS: readonly SheetStop[] = ['peek', 'half', 'full'];
const PEEK = 154;
/** Share of the atlas' height. */
const HALF = 0.7;
/** Pixels under which a press of the handle is a tap. */
const TAP = 6;

export class Sheet {
  stop = $state.raw<SheetStop>('peek');
  /** Pixels while a finger holds the handle. */
  height = $state.raw<number | undefined>();

  /** Opens for a record, and closes again only what it opened itself. */
  follow(open: boolean): void {
    // Only a record's coming and going moves it: a hand that raises it for the list is not taken back.
    const stop = untrack(() => this.stop);
    if (open && stop === 'peek') this.stop = 'half';
    else if (!open && stop === 'half') this.stop = 'peek';
  }

  readonly handle = (button: HTMLElement): (() => void) => {
    let from: { y: number; height: number } | undefined;
    const down = (event: PointerEvent) => {
      from = { y: event.clientY, height: button.parentElement!.offsetHeight };
      button.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (from && Math.abs(event.clientY - from.y) > TAP) this.height = from.height + from.y - event.clientY;
    };
    const up = () => {
      if (this.height !== undefined) this.stop = nearestStop(this.height, grid);
      dragged = this.height !== undefined;
      from = this.height = undefined;
    };
    let dragged = false;
    const click = () => {
      if (!dragged) this.stop = STOPS[(STOPS.indexOf(this.stop) + 1) % STOPS.length]!;
      dragged = false;
    };
    // Whoever tabs to the map or the timeline is to see it: a raised sheet would lie over them.
    const grid = button.parentElement!.parentElement!;
    const focused = ({ target }: FocusEvent) => {
      const element = target as Element;
      if (!button.parentElement!.contains(element) && element.matches(':focus-visible')) this.stop = 'peek';
    };
    grid.addEventListener('focusin', focused);
    const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up, click };
    for (const [type, listener] of Object.entries(listeners))
      button.addEventListener(type, listener as EventListener);
    return () => {
      grid.removeEventListener('focusin', focused);
      for (const [type, listener] of Object.entries(listeners))
        button.removeEventListener(type, listener as EventListener);
    };
  };
}

function nearestStop(height: number, frame: HTMLElement): SheetStop {
  const heights = [PEEK, frame.offsetHeight * HALF, frame.offsetHeight];
  const distances = heights.map((stop) => Math.abs(stop - height));
  return STOPS[distances.indexOf(Math.min(...distances))]!;
}
