/**
 * The gesture that makes and moves the window: the one place where D3 touches the DOM. It knows px only. What it
 * reports is always a hand's doing: a programmatic move has no source event and goes no further.
 */
import { brushX, select, type D3BrushEvent } from 'd3';

export type PxSpan = readonly [x0: number, x1: number];

export interface BrushEvents {
  /** `before` is where the selection was last placed; `whole`: it is moved, not made or resized. */
  onmove: (selection: PxSpan, before: PxSpan | null, whole: boolean) => void;
  /** The hand lets go; `moved`: it had moved the selection. */
  onend: (moved: boolean) => void;
}

/** Width of the strip by which an edge is taken, px. */
const HANDLE = 24;

export interface TimeBrush {
  attach: (node: SVGGElement) => () => void;
  /** Puts the selection where it belongs; while a hand holds it, it stays in the hand. */
  place: (width: number, height: number, selection: PxSpan | null) => void;
}

export function timeBrush({ onmove, onend }: BrushEvents): TimeBrush {
  const brush = brushX<unknown>().handleSize(HANDLE).keyModifiers(false);
  let group: ReturnType<typeof select<SVGGElement, unknown>> | undefined;
  let placed: PxSpan | null = null;
  let before: PxSpan | null = null;
  let held = false;
  let size: PxSpan = [0, 0];
  let moved = false;
  /** Where the hand went down, px of the page, and the selection then. */
  let begun: { at: number; selection: PxSpan } = { at: 0, selection: [0, 0] };

  function listen({ type, mode, sourceEvent, selection }: D3BrushEvent<unknown>): void {
    if (!sourceEvent) return;
    if (type === 'start') {
      [held, moved, before] = [true, false, placed];
      begun = { at: (sourceEvent as MouseEvent).clientX, selection: selection as [number, number] };
      keepStill(true);
    } else if (type === 'brush' && selection) {
      if (!moved && sourceEvent instanceof MouseEvent)
        takeOver(sourceEvent, selection as [number, number], mode === 'drag');
      moved = true;
      onmove(selection as [number, number], before, mode === 'drag');
    } else if (type === 'end') {
      held = false;
      keepStill(false);
      onend(moved);
      // D3 clears the selection on a mere click, and leaves it between two days after a move.
      if (group) brush.move(group, placed && [...placed]);
    }
  }

  /**
   * From its second move on a drag by mouse goes past D3, in the place of its own listener, which it takes away at the
   * end. At every move D3 asks the page for a matrix and the document for its shapes, a sixth of a step's whole script,
   * to come to what is one addition.
   */
  function takeOver({ view }: MouseEvent, first: PxSpan, whole: boolean): void {
    const [x0, x1] = begun.selection;
    const width = size[0];
    const scale = group?.node()?.getScreenCTM()?.a || 1;
    const fixed = first.includes(x0) ? x0 : x1;
    const selectionAt = (dx: number): PxSpan => {
      const shift = clamp(dx, -x0, width - x1);
      if (whole) return [x0 + shift, x1 + shift];
      const edge = clamp((fixed === x0 ? x1 : x0) + dx, 0, width);
      return edge < fixed ? [edge, fixed] : [fixed, edge];
    };
    const drag = (event: MouseEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      onmove(selectionAt((event.clientX - begun.at) / scale), before, whole);
    };
    select(view!).on('mousemove.brush', drag, true);
  }

  /**
   * At every move D3 sets a score of attributes on what it draws, which nobody sees, nor hits while a hand holds it.
   * It finds its shapes by their classes: without them it leaves them where they were.
   */
  function keepStill(still: boolean): void {
    for (const name of ['selection', 'handle'])
      group?.selectAll(`.${name}, .held-${name}`).classed(name, !still).classed(`held-${name}`, still);
  }

  return {
    attach(node) {
      group = select<SVGGElement, unknown>(node);
      size = [0, 0];
      brush.on('start brush end', listen);
      return () => {
        group?.on('.brush', null);
        group = undefined;
        if (held && moved) onend(true);
      };
    },
    place(width, height, selection) {
      placed = selection;
      if (!group || held || width <= 0) return;
      if (width !== size[0] || height !== size[1]) {
        size = [width, height];
        const corner: [number, number] = [width, height];
        group.call(brush.extent([[0, 0], corner]));
        // D3 takes every touch for its own; a swipe up or down is the page's.
        group.style('touch-action', 'pan-y');
      }
      brush.move(group, selection && [...selection]);
    },
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
