/** The timeline of a selection as shapes: lanes or bars by the rule of the timeline on the screen. */
import { binsOf } from '../../filter/bins';
import { extentOf } from '../../filter/extent';
import { timelineWords } from '../../i18n/timeline';
import { textIn } from '../../model/text';
import { OPEN_END, OPEN_START, type DaySpan } from '../../model/time';
import { boundsOf, xOf, SHORTEST, type Scale } from '../../timeline/axis';
import { heightOf, isCut, stacksOf, topOf } from '../../timeline/bars';
import { TO_BARS } from '../../timeline/density';
import { binEdges } from '../../timeline/edges';
import { layLanes, type Layout, type Placed } from '../../timeline/lanes';
import { cutName, isOpen, lookOf, nameOf, NAME_SIZE, type MarkName } from '../../timeline/mark';
import { ticksOf, type Label } from '../../timeline/ticks';
import { undatedLane } from '../../timeline/undated';
import { FAMILIES } from '../../ui/shapes';
import type { Taken } from '../taken';
import { markShapes } from './mark';
import type { Measure } from './measure';
import type { Palette } from './palette';
import type { Group, Shape } from './shapes';

export interface TimelineDrawing {
  width: number;
  height: number;
  palette: Palette;
  measure: Measure;
}

/** Heights of the two lines of dates, and of the lane of what has no date. */
const AXIS = 42;
const UNDATED = 28;

export interface DrawnTimeline {
  group: Group;
  /** px at its top that nothing stands on. */
  spare: number;
}

export function timelineShapes(taken: Taken, drawing: TimelineDrawing): DrawnTimeline {
  const { width, height, palette, measure } = drawing;
  const undated = taken.span === null && taken.counts.undated > 0 ? UNDATED : 0;
  const plot = Math.max(40, height - AXIS - undated);
  const scale: Scale = { axis: axisOf(taken), width };
  const rows = rowsOn(taken, scale.axis);
  const { shapes, top } = eventShapes(taken, rows, scale, plot, palette);
  const group: Group = {
    kind: 'group',
    name: 'timeline',
    shapes: [
      { kind: 'group', name: 'events', shapes },
      { kind: 'group', name: 'dates', at: [0, plot], shapes: axisShapes(taken, scale, palette) },
      ...(undated ? [undatedShapes(taken, width, plot + AXIS, palette, measure)] : []),
    ],
  };
  return { group, spare: Math.max(0, Math.min(top, plot - 40)) };
}

/** The period, cut to what the record covers; a day alone stands in the whole record. */
export function axisOf({ columns, span }: Taken): DaySpan {
  const extent = boundsOf(extentOf(columns));
  const margin = (extent[1] - extent[0]) * 0.02;
  const whole: DaySpan = [extent[0] - margin, extent[1] + margin];
  if (span === null) return whole;
  const [start, end] = [
    span[0] === OPEN_START ? whole[0] : span[0],
    span[1] === OPEN_END ? whole[1] : span[1],
  ];
  return end - start < SHORTEST ? [Math.min(whole[0], start), Math.max(whole[1], end)] : [start, end];
}

const rowsOn = ({ columns, rows }: Taken, axis: DaySpan): number[] =>
  [...rows].filter(
    (row) => row < columns.dated && columns.start[row]! < axis[1] && columns.end[row]! > axis[0],
  );

// ---- events

interface Events {
  shapes: Shape[];
  /** px above the highest of them. */
  top: number;
}

function eventShapes(
  taken: Taken,
  rows: readonly number[],
  scale: Scale,
  height: number,
  palette: Palette,
): Events {
  const names = new Map(rows.length > 400 ? [] : rows.map((row) => [row, nameIn(taken, row)]));
  const lanes = rows.length * TO_BARS <= scale.width ? laidOut(taken, rows, names, scale, height) : undefined;
  if (!lanes) return barShapes(taken, rows, scale, height, palette);
  const shapes = laneShapes(taken, lanes, names, scale, palette);
  const above = ({ kind, y }: Placed) => y - (kind === 'lasting' ? 20 : 12);
  const tops = [...lanes.marks.map(above), ...lanes.counted.map(({ y }) => y - 14), height - 24];
  return { shapes, top: Math.min(...tops) };
}

const nameIn = ({ columns, language }: Taken, row: number): MarkName =>
  nameOf({ columns, language, text: (text) => textIn(text, language) }, row);

function laidOut(
  { columns }: Taken,
  rows: readonly number[],
  names: ReadonlyMap<number, MarkName>,
  scale: Scale,
  height: number,
): Layout | undefined {
  const items = rows.map((row) => ({
    row,
    x0: xOf(scale, columns.start[row]!),
    x1: xOf(scale, columns.end[row]!),
    open: isOpen(columns, row),
    name: names.get(row)?.width ?? 0,
  }));
  const lanes = Math.max(3, Math.floor(height / 20));
  const room = { width: scale.width, height, lanes, lane: [22, 16], point: 13, lasting: 22, thin: 9 };
  return layLanes(items, { ...room, pointsOnly: false });
}

function laneShapes(
  taken: Taken,
  { marks, counted, bar }: Layout,
  names: ReadonlyMap<number, MarkName>,
  { axis }: Scale,
  palette: Palette,
): Shape[] {
  const { columns } = taken;
  const drawn = marks.map((placed): Group => {
    const look = lookOf(columns, placed.row);
    const [start, end] = [columns.start[placed.row]!, columns.end[placed.row]!];
    const mark = markShapes(
      {
        look,
        placed,
        bar: placed.kind === 'lasting' ? Math.min(8, bar) : bar,
        size: 11,
        before: start > OPEN_START && start < axis[0] - 0.5,
        after: end < OPEN_END && end > axis[1] + 0.5,
      },
      palette,
    );
    const name = names.get(placed.row);
    const text = name && placed.name ? nameShapes(name, placed, look.form.tail, palette) : [];
    return { kind: 'group', name: 'event', event: look.event.id, shapes: [...mark, ...text] };
  });
  const several = counted.map(({ rows, x, y }) => countedShape(rows.length, x, y, palette));
  return [...drawn, ...several];
}

const TAIL = 9;

function nameShapes(
  name: MarkName,
  { name: side, x0, x1, y, room = 0 }: Placed,
  tail: 'left' | 'right' | undefined,
  palette: Palette,
): Shape[] {
  const off = tail === side ? TAIL : 0;
  const { title, date } = cutName(name, room - off);
  const common = { kind: 'text', text: title + date, size: NAME_SIZE, colour: palette.ink } as const;
  if (side === 'above') return [{ ...common, x: x0 + 18, y: y - 7 }];
  if (side === 'left') return [{ ...common, x: x0 - 7 - off, y: y + 4, anchor: 'end' }];
  return [{ ...common, x: x1 + 7 + off, y: y + 4 }];
}

const countedShape = (n: number, x: number, y: number, palette: Palette): Group => ({
  kind: 'group',
  name: 'several',
  at: [x, y],
  shapes: [
    {
      kind: 'path',
      d: 'M-11,0a11,11 0 1,1 22,0a11,11 0 1,1 -22,0Z',
      look: { fill: palette.paper, stroke: palette.accent, width: 1.6 },
    },
    {
      kind: 'text',
      text: String(n),
      x: 0,
      y: 4,
      size: 12,
      weight: 600,
      anchor: 'middle',
      colour: palette.ink,
    },
  ],
});

function barShapes(
  { columns }: Taken,
  rows: readonly number[],
  scale: Scale,
  height: number,
  palette: Palette,
): Events {
  const mask = new Uint8Array(columns.count);
  for (const row of rows) mask[row] = 1;
  const bins = binsOf(columns, mask, binEdges(scale));
  const paths = stacksOf(bins, { scale, height })(bins.counts, Array.from(bins.totals.keys()));
  const bars = FAMILIES.filter((family) => paths[family] !== '').map((family): Shape => {
    return { kind: 'path', d: paths[family], look: { fill: palette[family] } };
  });
  const cut: Shape = { kind: 'path', d: 'M-4,9l20,-5', look: { stroke: palette.paper, width: 2.5 } };
  const top = height - heightOf(bins, { scale, height }, topOf(bins)) - 4;
  return { shapes: isCut(bins) ? [...bars, cut] : bars, top };
}

// ---- dates

function axisShapes({ language }: Taken, scale: Scale, palette: Palette): Shape[] {
  const { minor, major, rows } = ticksOf(scale, language, 2);
  const tick = (length: number) => (x: number) => `M${x.toFixed(1)},0v${length}`;
  const long = rows.length === 2 ? 9 : 6;
  const marks = minor.map(tick(4)).join('') + major.map(tick(long)).join('');
  const look = { stroke: palette['line-2'], width: 1 };
  return [
    ...(marks === '' ? [] : [{ kind: 'path', d: marks, look } as const]),
    { kind: 'path', d: `M0,.5H${scale.width}`, look },
    ...rows.flatMap((row, line) => row.flatMap((label) => dateShape(label, 15 + line * 20, palette))),
  ];
}

function dateShape({ text, x, unit, tight }: Label, y: number, palette: Palette): Shape[] {
  if (text === '') return [];
  const common = { kind: 'text', text, y, colour: palette['ink-2'] } as const;
  if (unit === 'day') return [{ ...common, x, y: y + 1, size: 11.5, anchor: 'middle' }];
  return [{ ...common, x: x + (tight ? 2 : 5), size: tight ? 11 : 12 }];
}

// ---- no date

function undatedShapes(taken: Taken, width: number, y: number, palette: Palette, measure: Measure): Group {
  const { columns, index, language, counts } = taken;
  const words = timelineWords[language].noDate;
  const letters = { size: 12, weight: 400 };
  const count = { size: 12, weight: 600 };
  const at = measure(words, letters) + 6;
  const from = at + measure(String(counts.undated), count) + 16;
  const lane = undatedLane(columns, index.mask, width - from);
  const marks = lane.marks.map(({ x, path, family, line, rows }): Group => {
    const look = line
      ? { stroke: palette[family], width: line, fill: palette.tube }
      : { fill: palette[family] };
    const several: Shape = {
      kind: 'text',
      text: String(rows.length),
      x: 10,
      y: 4,
      ...letters,
      colour: palette.ink,
    };
    return {
      kind: 'group',
      at: [from + x, 0],
      shapes: [{ kind: 'path', d: path, look }, ...(rows.length > 1 ? [several] : [])],
    };
  });
  return {
    kind: 'group',
    name: 'no date',
    at: [0, y + UNDATED / 2 + 2],
    shapes: [
      { kind: 'path', d: `M0,-14.5H${width}`, look: { stroke: palette.line, width: 1 } },
      { kind: 'text', text: words, x: 0, y: 4, ...letters, colour: palette['ink-2'] },
      { kind: 'text', text: String(counts.undated), x: at, y: 4, ...count, colour: palette.ink },
      ...marks,
    ],
  };
}
