/**
 * Where the names stand. Greedy by priority: a name takes the free side of its mark that covers least of the routes,
 * or yields; it never shrinks. Pure: the widths of texts come in as a function.
 */
import type { ScreenPoint } from '../mapview';
import type { Size } from '../projection';

export type LabelKind = 'stop' | 'area' | 'country' | 'ocean';

export interface Wanted {
  key: string;
  text: string;
  /** Taken where the whole text doesn't fit. */
  shorter?: string;
  /** Said after the name in a lighter face: "origin inferred". */
  note?: string;
  kind: LabelKind;
  /** Lower is placed first. */
  priority: number;
  at: ScreenPoint;
  /** Room that the mark itself takes, px. */
  radius: number;
  /** A stop whose name may be said with its neighbour's. */
  joins?: boolean;
}

export interface Label {
  key: string;
  text: string;
  note: string | undefined;
  kind: LabelKind;
  x: number;
  /** The text's middle line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What it covers, px. */
  rect: Rect;
}

export interface LabelRoom {
  size: Size;
  /** Rectangles that no name may cover, beside the marks: the buttons. */
  taken?: readonly Rect[];
  /** How much of the routes a rectangle covers: points a few px apart. */
  covered: (rect: Rect) => number;
  /** px */
  width: (text: string, kind: LabelKind) => number;
  /** Whether a point lies on the world: the names of oceans stay on it. */
  onWorld?: (at: ScreenPoint) => boolean;
  /** Joins two names that share a place on the map. */
  join: (a: string, b: string) => string;
}

export type Rect = readonly [x0: number, y0: number, x1: number, y1: number];

const HEIGHT = 15;
const EDGE = 5;
/** Stops nearer than this may share a name, px. */
const NEIGHBOURS = 30;

/** Names that fit, in the order in which they were placed. */
export function placeLabels(wanted: readonly Wanted[], room: LabelRoom): Label[] {
  const order = [...wanted].sort((a, b) => a.priority - b.priority);
  const marks = order.filter(({ kind }) => kind === 'stop').map(({ at, radius }) => around(at, radius));
  const rects: Rect[] = [...(room.taken ?? [])];
  const placed: { wanted: Wanted; label: Label; rect: Rect }[] = [];
  for (const item of order) {
    // The same name at another spot: one is enough.
    if (placed.some(({ wanted: { key } }) => key === item.key)) continue;
    const found =
      best(item, room, marks, rects) ??
      (item.shorter ? best({ ...item, text: item.shorter }, room, marks, rects) : undefined);
    if (found) {
      placed.push({ wanted: item, ...found });
      rects.push(found.rect);
      continue;
    }
    joinNeighbour(item, placed, rects, room, marks);
  }
  return placed.map(({ label }) => label);
}

/** A stop without room of its own is named with a neighbour: "Madrid, Barcelona". */
function joinNeighbour(
  item: Wanted,
  placed: { wanted: Wanted; label: Label; rect: Rect }[],
  rects: Rect[],
  room: LabelRoom,
  marks: readonly Rect[],
): void {
  if (!item.joins) return;
  const neighbour = placed.find(
    ({ wanted }) =>
      wanted.joins && Math.hypot(wanted.at[0] - item.at[0], wanted.at[1] - item.at[1]) < NEIGHBOURS,
  );
  if (!neighbour) return;
  const own = rects.indexOf(neighbour.rect);
  const others = rects.filter((_, i) => i !== own);
  const both = { ...neighbour.wanted, text: room.join(neighbour.label.text, item.text) };
  const found = best(both, room, marks, others);
  if (!found) return;
  rects[own] = found.rect;
  Object.assign(neighbour, found);
}

function best(
  item: Wanted,
  room: LabelRoom,
  marks: readonly Rect[],
  rects: readonly Rect[],
): { label: Label; rect: Rect } | undefined {
  let least = Infinity;
  let found: { label: Label; rect: Rect } | undefined;
  candidates(item, room).forEach(({ label, rect }, i) => {
    if (!isInside(rect, room.size) || rects.some((other) => overlap(rect, other))) return;
    // An area is named inside its own soft disc; a point's name covers no mark, its own included.
    if (marks.some((mark) => overlap(rect, mark))) return;
    if (item.kind === 'ocean' && !isOnWorld(rect, room)) return;
    const covered = room.covered(rect);
    if (item.kind === 'ocean' && covered > 3) return;
    // Nearer to another's mark than a glance can tell apart.
    const foreign = marks.filter((mark) => overlap(grown(rect), mark) && !holds(mark, item.at)).length;
    const cost = covered + foreign * 4 + i * 0.7;
    if (cost < least) [least, found] = [cost, { label, rect }];
  });
  return found;
}

function candidates(item: Wanted, room: LabelRoom): { label: Label; rect: Rect }[] {
  const { at, radius, kind, key, text, note } = item;
  const width = room.width(text, kind) + (note ? room.width(` ${note}`, 'country') : 0);
  const make = (x: number, y: number, anchor: Label['anchor']) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const rect: Rect = [left - 2, y - HEIGHT / 2, left + width + 2, y + HEIGHT / 2];
    return { label: { key, text, note, kind, x, y, anchor, rect }, rect };
  };
  const [x, y] = at;
  if (kind === 'ocean' || kind === 'country') return [make(x, y, 'middle')];
  if (kind === 'area') {
    const side = Math.max(14, radius * 0.8);
    return [
      make(x + side, y + 4, 'start'),
      make(x - side, y + 4, 'end'),
      make(x, y + 15, 'middle'),
      make(x, y - 15, 'middle'),
    ];
  }
  const gap = radius + 5;
  const up = radius + 10;
  return [
    make(x + gap, y, 'start'),
    make(x - gap, y, 'end'),
    make(x + gap * 0.8, y - up * 0.75, 'start'),
    make(x - gap * 0.8, y - up * 0.75, 'end'),
    make(x + gap * 0.8, y + up * 0.75, 'start'),
    make(x - gap * 0.8, y + up * 0.75, 'end'),
    make(x, y - up, 'middle'),
    make(x, y + up, 'middle'),
  ];
}

const CELL = 32;

/** Counts points in rectangles, by squares of the map: asked some hundred times per layout. */
export function coverage(points: readonly ScreenPoint[]): (rect: Rect) => number {
  const cells = new Map<number, ScreenPoint[]>();
  const cell = (x: number, y: number) => Math.floor(x / CELL) * 4096 + Math.floor(y / CELL);
  for (const point of points) {
    const known = cells.get(cell(point[0], point[1]));
    if (known) known.push(point);
    else cells.set(cell(point[0], point[1]), [point]);
  }
  return (rect) => {
    let n = 0;
    for (let x = rect[0]; x < rect[2] + CELL; x += CELL)
      for (let y = rect[1]; y < rect[3] + CELL; y += CELL)
        for (const point of cells.get(cell(x, y)) ?? []) if (holds(rect, point)) n++;
    return n;
  };
}

const around = ([x, y]: ScreenPoint, radius: number): Rect => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

const grown = ([x0, y0, x1, y1]: Rect): Rect => [x0 - 8, y0 - 3, x1 + 8, y1 + 3];

const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const holds = ([x0, y0, x1, y1]: Rect, [x, y]: ScreenPoint): boolean => x > x0 && x < x1 && y > y0 && y < y1;

const isInside = ([x0, y0, x1, y1]: Rect, { width, height }: Size): boolean =>
  x0 >= EDGE && y0 >= EDGE && x1 <= width - EDGE && y1 <= height - EDGE;

const isOnWorld = ([x0, y0, x1, y1]: Rect, { onWorld }: LabelRoom): boolean =>
  !onWorld || (onWorld([x0 - 8, (y0 + y1) / 2]) && onWorld([x1 + 8, (y0 + y1) / 2]));

/** Letter-spacing in em that map.css gives a kind of label; Chinese names are spaced wider. */
export function spacing(kind: LabelKind, language: string): number {
  if (kind === 'stop') return 0;
  if (kind === 'ocean') return language === 'zh' ? 0.5 : 0.22;
  return language === 'zh' ? 0.2 : 0.08;
}

export const FONT_SIZE: Record<LabelKind, number> = { stop: 12.5, area: 12, country: 12, ocean: 12 };
