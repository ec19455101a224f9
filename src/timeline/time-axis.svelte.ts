/** What the axis shows, and every way that it and the window move one another. */
import { untrack } from 'svelte';
import { plusMonths, sameSpan, type DaySpan } from '../model/time';
import type { Dataset } from '../model/schema';
import type { Mode } from '../store/presentation';
import type { Explorer } from '../store/explorer.svelte';
import {
  SHORTEST,
  boundsOf,
  contains,
  covering,
  dayAt,
  following,
  framed,
  isWhole,
  panned,
  pxPerDay,
  revealing,
  within,
  xOf,
  zoomed,
  type Scale,
} from './axis';
import type { PxSpan } from './brush';
import { turnTo, type Kept } from './modes';
import { openingSpan } from './opening';

/** What a hand holds: an edge of the window, or the one day of "On this day". */
export type Edge = 'start' | 'end' | 'day';
export const EDGES: Record<Mode, readonly Edge[]> = {
  window: ['start', 'end'],
  'so-far': ['end'],
  'on-day': ['day'],
};

export class TimeAxis {
  readonly #explorer: Explorer;
  readonly #width: () => number;
  /** Px of the plot. */
  readonly width: number = $derived.by(() => this.#width());

  /** The extent, and a day of whatever lies wholly beyond it: `../1980` ends where an extent from 1981 begins. */
  readonly #record: DaySpan = $derived.by(() => {
    const { columns, extent } = this.#explorer;
    const { dated, start, end, byEnd } = columns;
    if (dated === 0) return extent;
    const [firstEnd, lastStart] = [end[byEnd[0]!]!, start[dated - 1]!];
    return [Math.min(extent[0], firstEnd - 1), Math.max(extent[1], lastStart + 1)];
  });
  /**
   * The window where it goes beyond the record, else null. Kept by those who set a window and not derived from it:
   * whatever hangs on a derived value is looked over whenever that is asked for, and at every step of a hand this one
   * would come out the same.
   */
  #outer: DaySpan | null = $state.raw(null);
  readonly #furthest: DaySpan = $derived.by(() => covering(this.#record, this.#outer));
  /** How far the axis goes: the record, and a window beyond it. */
  readonly bounds: DaySpan = $derived(boundsOf(this.#furthest));
  /** Whole days from which and to which the edges of the window go. */
  get reach(): DaySpan {
    return covering(this.#explorer.extent, this.#explorer.window);
  }
  /** Days that the axis shows; begins anew with every dataset, and not when the same is read another way. */
  span: DaySpan = $derived.by(() => {
    void this.#explorer.dataset;
    return untrack(() => within(openingSpan(this.#explorer.columns, this.#record), boundsOf(this.#record)));
  });
  readonly scale: Scale = $derived({ axis: this.span, width: this.width });
  /** Whole days that the axis touches. */
  readonly days: DaySpan = $derived([Math.floor(this.span[0]), Math.ceil(this.span[1])]);
  readonly whole = $derived(isWhole(this.span, this.bounds));
  readonly closest = $derived(this.span[1] - this.span[0] <= SHORTEST);

  #seenWindow: DaySpan | null | undefined;
  #seenDataset: Dataset | undefined;
  #kept: Kept | undefined;
  #turned: Mode = 'window';

  constructor(explorer: Explorer, width: () => number) {
    this.#explorer = explorer;
    this.#width = width;
  }

  // ---- the axis

  /** `factor` below 1 shows less. About px `x`, else about the window where it can be seen. */
  zoom(factor: number, x?: number): void {
    this.span = zoomed(
      this.span,
      this.bounds,
      factor,
      x === undefined ? this.#middle() : dayAt(this.scale, x),
    );
  }

  #middle(): number {
    const { window } = this.#explorer;
    const middle = window ? (window[0] + window[1]) / 2 : NaN;
    return middle > this.span[0] && middle < this.span[1] ? middle : (this.span[0] + this.span[1]) / 2;
  }

  pan(px: number): void {
    this.span = panned(this.span, this.bounds, px / pxPerDay(this.scale));
  }

  show(span: DaySpan): void {
    this.span = within(span, this.bounds);
  }

  /** Closes in on the events of a counted mark. */
  open(rows: readonly number[]): void {
    const { start, end } = this.#explorer.columns;
    const first = Math.min(...rows.map((row) => start[row]!));
    const last = Math.max(...rows.map((row) => Math.min(end[row]!, start[row]! + 366)));
    this.span = framed([first, last], this.bounds);
  }

  /** The window goes, and the axis shows the whole record. */
  showAll(): void {
    this.#set(null);
    this.show(this.bounds);
  }

  // ---- the window, by our own hand: it is not to be followed as another's

  #set(window: DaySpan | null): void {
    this.#seenWindow = window;
    this.#makeRoom(window);
    this.#explorer.setWindow(window);
  }

  /** The axis reaches as far as the window does. */
  #makeRoom(window: DaySpan | null): void {
    const outer = window === null || contains(this.#record, window) ? null : window;
    if (!sameSpan(outer, this.#outer)) this.#outer = outer;
  }

  clear(): void {
    this.#set(null);
  }

  /** Takes a stretch as the window; `close` also zooms the axis to it. */
  take(window: DaySpan, close = false): void {
    this.#set(this.#explorer.mode === 'on-day' ? [window[0], window[0] + 1] : window);
    if (close) this.span = framed(window, this.bounds, 1);
    else this.#reveal(window);
  }

  /** Another way to read time; back in the window it is as it was left. */
  turnTo(mode: Mode): void {
    const { window, extent, today, mode: from } = this.#explorer;
    // What was kept is worth nothing once a host, a link or a tour has turned to another way.
    const kept = from === this.#turned ? this.#kept : undefined;
    const turned = turnTo(mode, { mode: from, window, kept }, { extent, today });
    this.#kept = turned.kept;
    this.#turned = this.#explorer.mode = turned.mode;
    this.#set(turned.window);
    if (turned.window) this.#reveal(turned.window);
  }

  /** One edge to a day (the end's is the day after the last one in), by keys: the axis goes along. */
  moveEdge(edge: Edge, day: number): void {
    const window = this.#withEdge(edge, day);
    if (!window) return;
    this.#set(window);
    const to = edge === 'end' ? window[1] : window[0];
    this.span = following(this.span, [to, to], this.bounds);
  }

  /** What plays moves the edge: the axis turns a page when it runs out of sight. */
  drive(edge: Edge, day: number): DaySpan | null {
    const window = this.#withEdge(edge, day);
    if (window) this.#set(window);
    return this.#explorer.window;
  }

  /** The axis moves on to show a day; a whole page, so that it stands still in between. */
  turnPage(day: number): void {
    const length = this.span[1] - this.span[0];
    if (day >= this.span[0] && day <= this.span[1]) return;
    this.span = within([day - length * 0.1, day + length * 0.9], this.bounds);
  }

  /** One edge to a px, by hand: it stays on the axis. */
  dragEdge(edge: Edge, x: number): void {
    // An edge lies between two days, the line of one day upon it.
    const window = this.#withEdge(edge, this.#dayAtPx(x, edge === 'day' ? Math.floor : Math.round));
    if (window) this.#set(window);
  }

  #withEdge(edge: Edge, day: number): DaySpan | undefined {
    const [start, end] = this.#explorer.window ?? this.reach;
    const window = this.#held(edge, day, [start, end]);
    // Without a window, an edge that stays where it is must not make one: it would leave out what has no date.
    return sameSpan(window, [start, end]) ? undefined : window;
  }

  #held(edge: Edge, day: number, [start, end]: DaySpan): DaySpan {
    const [first, last] = this.reach;
    if (edge === 'start') return [clamp(day, first, end - 1), end];
    if (edge === 'day') return [clamp(day, first, last - 1), clamp(day, first, last - 1) + 1];
    if (this.#explorer.mode === 'window') return [start, clamp(day, start + 1, last)];
    // Of "so far" only the end counts: it is not held up by a beginning that nobody sees.
    const to = clamp(day, first + 1, last);
    return [Math.min(start, to - 1), to];
  }

  /** A month on or back, of the edge itself: from the end of December to the end of January. */
  monthOn(edge: Edge, months: number): number {
    const window = this.#explorer.window ?? this.reach;
    return plusMonths(edge === 'end' ? window[1] : window[0], months);
  }

  // ---- the brush

  /** Where the brush stands, px; null where it can't be taken: then a drag makes a window. */
  readonly selection: PxSpan | null = $derived.by(() => {
    const { window } = this.#explorer;
    if (!window || window[1] <= this.span[0] || window[0] >= this.span[1]) return null;
    if (contains(window, this.span)) return null;
    return [Math.max(0, xOf(this.scale, window[0])), Math.min(this.width, xOf(this.scale, window[1]))];
  });

  #grabbed: DaySpan | null = null;

  /** A step of the brush. An edge that the hand didn't move keeps its day, on or off the axis. */
  brush([x0, x1]: PxSpan, before: PxSpan | null, whole: boolean): void {
    if (!this.#explorer.moving) {
      this.#grabbed = this.#explorer.window;
      this.#explorer.moving = true;
    }
    const grabbed = this.#grabbed;
    if (whole && before && grabbed) {
      const days = Math.round((x0 - before[0]) / pxPerDay(this.scale));
      const shift = clamp(days, this.reach[0] - grabbed[0], this.reach[1] - grabbed[1]);
      this.#set([grabbed[0] + shift, grabbed[1] + shift]);
      return;
    }
    const dayOf = (x: number) => {
      if (before && grabbed && x === before[0]) return grabbed[0];
      if (before && grabbed && x === before[1]) return grabbed[1];
      return this.#dayAtPx(x);
    };
    const start = dayOf(x0);
    this.#set([start, Math.max(start + 1, dayOf(x1))]);
  }

  rest(): void {
    this.#explorer.moving = false;
  }

  #dayAtPx(x: number, round: (day: number) => number = Math.round): number {
    const day = round(dayAt(this.scale, clamp(x, 0, this.width)));
    return clamp(day, this.reach[0], this.reach[1]);
  }

  // ---- others' doing

  /** Another view or the host has set the window: the axis shows it. */
  followWindow(): void {
    const { window, dataset } = this.#explorer;
    if (this.width === 0) return;
    this.#makeRoom(window);
    const own = dataset === this.#seenDataset && sameSpan(window, this.#seenWindow ?? null);
    [this.#seenWindow, this.#seenDataset] = [window, dataset];
    if (window && !own) this.#reveal(window);
  }

  /** The whole window, or the one edge of it that counts. */
  #reveal(window: DaySpan): void {
    const { mode } = this.#explorer;
    if (mode === 'window') this.span = revealing(this.span, window, this.bounds, this.width);
    else {
      const day = mode === 'on-day' ? window[0] : window[1];
      this.span = following(this.span, [day, day], this.bounds);
    }
  }

  /** An event was selected that the axis doesn't show. */
  followRow(row: number): void {
    const { columns } = this.#explorer;
    if (row >= columns.dated) return;
    const [start, end] = [columns.start[row]!, columns.end[row]!];
    if (start < this.span[1] && end > this.span[0]) return;
    const nearest: DaySpan =
      end <= this.span[0] ? [Math.max(start, end - 1), end] : [start, Math.min(end, start + 1)];
    this.span = following(this.span, nearest, this.bounds);
  }
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
