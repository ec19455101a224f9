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

  function listen({ type, mode, sourceEvent, selection }: D3BrushEvent<unknown>): void {
    if (!sourceEvent) return;
    if (type === 'start') {
      [held, moved, before] = [true, false, placed];
      keepStill(true);
    } else if (type === 'brush' && selection) {
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
