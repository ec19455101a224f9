/** What the plot draws: lanes or bars, by the stated rule, laid out once per axis and choice and never per step. */
import { countIn, lowerBound } from '../filter/tally';
import { binsOf, frontBinsOf } from '../filter/bins';
import { touches, type DaySpan } from '../model/time';
import { edtfInWords, monthInWords } from '../i18n/dates';
import { timelineWords } from '../i18n/timeline';
import { isDate, type Edtf } from '../model/edtf';
import type { Explorer } from '../store/explorer.svelte';
import { pxPerDay, xOf } from './axis';
import { drawingOf, type Drawing } from './density';
import { binEdges } from './edges';
import { emptyStretch } from './empty';
import { layLanes, isClear, type Item, type Layout, type Placed, type Room } from './lanes';
import { isOpen, lookOf, nameOf, NAME_SIZE, type MarkLook, type MarkName } from './mark';
import { textWidth } from './text-width';
import { yearName } from './ticks';
import type { TimeAxis } from './time-axis.svelte';

/** Heights of what is drawn, px. */
export interface Measures extends Omit<Room, 'width'> {
  names: boolean;
}

export interface EmptyLine {
  text: string;
  /** Px of its middle and its foot. */
  x: number;
  y: number;
}

/** Shares of the plot's height at which the line about an empty stretch may stand, the best first. */
const EMPTY_AT = [0.3, 0.45, 0.6, 0.16];

/** What comes once the timeline is drawn. */
export type Hand = typeof import('./hand');

export class Chart {
  readonly #explorer: Explorer;
  readonly #axis: TimeAxis;
  readonly #measures: () => Measures;

  constructor(explorer: Explorer, axis: TimeAxis, measures: () => Measures) {
    this.#explorer = explorer;
    this.#axis = axis;
    this.#measures = measures;
  }

  /** Events on the axis. */
  readonly #events = $derived.by(() => countIn(this.#explorer.index.events, this.#axis.days));
  #before: Drawing = 'lanes';
  /**
   * In one piece: a derived value that comes out the same would be made anew at every later step, for Svelte counts
   * a change from when it last came out different.
   */
  readonly #plan: { drawing: Drawing; lanes?: Layout; empty?: EmptyLine } = $derived.by(() => {
    let lanes: Layout | undefined;
    const fits = () => (lanes = this.#lay()) !== undefined;
    const drawing = (this.#before = drawingOf(this.#before, this.#events, this.#axis.width, fits));
    return drawing === 'lanes' && lanes ? { drawing, lanes, empty: this.#emptyLine(lanes) } : { drawing };
  });
  get drawing(): Drawing {
    return this.#plan.drawing;
  }

  // ---- lanes

  get lanes(): Layout | undefined {
    return this.#plan.lanes;
  }
  /** The longest empty stretch, in words, where it is long enough to say so. */
  get empty(): EmptyLine | undefined {
    return this.#plan.empty;
  }

  readonly #rows: number[] = $derived.by(() => {
    const { columns, index } = this.#explorer;
    const { days } = this.#axis;
    const rows: number[] = [];
    const last = lowerBound(columns.start, days[1], 0, columns.dated);
    for (let row = 0; row < last; row++) if (index.mask[row] && columns.end[row]! > days[0]) rows.push(row);
    return rows;
  });
  readonly names: ReadonlyMap<number, MarkName> = $derived.by(
    () => new Map(this.#measures().names ? this.#rows.map((row) => [row, nameOf(this.#explorer, row)]) : []),
  );
  readonly #items: Item[] = $derived.by(() => {
    const { columns } = this.#explorer;
    const { scale } = this.#axis;
    return this.#rows.map((row) => ({
      row,
      x0: xOf(scale, columns.start[row]!),
      x1: xOf(scale, columns.end[row]!),
      open: isOpen(columns, row),
      name: this.names.get(row)?.width ?? 0,
    }));
  });
  /** The window's edges when it rests: names keep clear of them, and don't follow the hand. */
  #resting: readonly number[] = [];
  readonly #edges: readonly number[] = $derived.by(() => {
    if (this.#explorer.moving) return this.#resting;
    const { span } = this.#explorer;
    return (this.#resting = span ? span.map((day) => xOf(this.#axis.scale, day)) : []);
  });
  #lay(): Layout | undefined {
    return layLanes(this.#items, { ...this.#measures(), width: this.#axis.width }, this.#edges);
  }
  readonly looks: ReadonlyMap<number, MarkLook> = $derived.by(() => {
    const { columns } = this.#explorer;
    return new Map((this.lanes?.marks ?? []).map(({ row }) => [row, lookOf(columns, row)]));
  });

  // ---- bars

  readonly bins = $derived.by(() => {
    if (this.drawing === 'lanes') return undefined;
    const { columns, index } = this.#explorer;
    return binsOf(columns, index.mask, binEdges(this.#axis.scale));
  });
  readonly front = $derived.by(() => this.bins && frontBinsOf(this.bins, this.#explorer.span));

  /** Events of the selection on the axis: what stands in front, in lanes or bars. */
  get frontTotal(): number {
    if (this.front) return this.front.total;
    const { columns, span } = this.#explorer;
    if (!span) return this.#rows.length;
    return this.#rows.filter((row) => touches(columns.start[row]!, columns.end[row]!, span)).length;
  }

  // ---- what is not there

  #emptyLine(lanes: Layout): EmptyLine | undefined {
    const { names, height } = this.#measures();
    if (!names) return undefined;
    const { columns, language } = this.#explorer;
    const { scale, days, span, width } = this.#axis;
    const found = emptyStretch(columns, this.#rows, days, (span[1] - span[0]) / 3);
    if (!found) return undefined;
    const [from, to] = [found.before, found.after].map((row, i) =>
      this.#nameOfDate(row, found.span[i]!, i === 0),
    );
    const text = timelineWords[language].empty(from!, to!, found.through);
    const [x0, x1] = found.span.map((day) => xOf(scale, day)) as [number, number];
    const needed = textWidth(text, NAME_SIZE) + 48;
    if (x1 - x0 < Math.max(needed, width * 0.25)) return undefined;
    const x = (x0 + x1) / 2;
    const y = EMPTY_AT.map((share) => height * share).find((y) => isClear(lanes, x, needed / 2 - 16, y));
    return y === undefined ? undefined : { text, x, y };
  }

  /** A name gives way to that of the selected mark. */
  yields(mark: Placed): boolean {
    const row = this.#explorer.selectedRow;
    if (row === undefined || row === mark.row) return false;
    const chosen = this.lanes?.marks.find((other) => other.row === row);
    if (!chosen?.name || Math.abs(chosen.y - mark.y) > 12) return false;
    const [a, b] = [this.#reachOf(chosen, 8), this.#reachOf(mark, 0)];
    return a[0] < b[1] && a[1] > b[0];
  }

  /** Px over which a mark's name stands; `more` for one in bold. */
  #reachOf({ room = 0, x0, x1, name }: Placed, more: number): [number, number] {
    const width = room + more;
    if (name === 'left') return [x0 - 7 - width, x0];
    return name === 'right' ? [x1, x1 + 7 + width] : [x0, x0 + 18 + width];
  }

  /** The month that a stretch begins or ends with, or what is known of it: the year. */
  #nameOfDate(row: number, day: number, ends: boolean): string {
    const { columns, language } = this.#explorer;
    const edtf: Edtf | undefined = columns.edtf(row);
    const known = edtf && [edtf.start, edtf.end].find(isDate);
    const inside = ends ? day - 1 : day;
    const isYear = known && !['day', 'month', 'season'].includes(known.precision);
    const yearOnly = isYear || pxPerDay(this.#axis.scale) * 365 < 12;
    const year: DaySpan = [inside, inside + 1];
    return yearOnly ? yearName(year, language) : monthInWords(inside, language);
  }

  dateOf(row: number): string {
    return edtfInWords(this.#explorer.columns.edtf(row), this.#explorer.language);
  }
}
