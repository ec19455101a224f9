/**
 * Where every mark stands when there is room for single ones. Spans take lanes; points (spans too short to be seen
 * as such) stack; a stack too high for its room is one counted mark. What lasts on and on lies at the ground, above
 * the axis. Pure numbers: px from the top left of the plot.
 */

/** A span shorter than this is a point. */
export const POINT = 12;
/** Points closer than this would touch: they stack. */
const APART = 12;
export const HIGHEST_STACK = 8;
/** Share of the axis from which on a span is one that lasts: where an end is off the axis, and where none is. */
const LASTING = 0.4;
const LONGEST = 0.75;
const GAP = 6;
/** Radius of a counted mark, with the room around it. */
const COUNTED = 12.5;
/** Px of a name that are worth showing; and what a lane keeps free for one. */
const LEAST_NAME = 84;
const NAME = 130;

export interface Item {
  row: number;
  /** Px of both ends, which may lie beyond the plot. */
  x0: number;
  x1: number;
  /** Has an open side. */
  open: boolean;
  /** Px of its name; 0 for none. */
  name: number;
}

export interface Room {
  width: number;
  height: number;
  /** Lanes that may be used. */
  lanes: number;
  /** Heights of a lane, the roomy one first. */
  lane: readonly number[];
  /** Height of a point in a stack, and of a lane for what lasts, with its name and without. */
  point: number;
  lasting: number;
  thin: number;
  /** Too low for spans: all but what lasts is a point. */
  pointsOnly: boolean;
}

export interface Placed {
  row: number;
  /** Cut to the plot. */
  x0: number;
  x1: number;
  /** Middle of the mark. */
  y: number;
  kind: 'point' | 'span' | 'lasting';
  /** Side of its name, and px that it may take; absent where there is no room for it. */
  name?: 'left' | 'right' | 'above';
  room?: number;
}

export interface CountedMark {
  rows: number[];
  x: number;
  y: number;
}

export interface Layout {
  marks: Placed[];
  counted: CountedMark[];
  /** Height of a span's bar. */
  bar: number;
}

interface Box {
  row: number;
  x0: number;
  x1: number;
  name: number;
}

interface Sorted {
  points: Box[];
  spans: Box[];
  lasting: Box[];
}

/** undefined: the room doesn't suffice. No name crosses one of the `edges`, px, where it can stand elsewhere. */
export function layLanes(
  items: readonly Item[],
  room: Room,
  edges: readonly number[] = [],
): Layout | undefined {
  const sorted = sortItems(items, room);
  const all = [...sorted.points, ...sorted.spans].sort((a, b) => a.x0 - b.x0);
  const laneHeights = [room.lasting, room.thin];

  for (const withNames of [true, false]) {
    const lanes = packed(all, withNames ? (box) => reach(box, room.width) : plain);
    if (lanes.length > room.lanes) continue;
    for (const lasting of laneHeights) {
      const ground = groundOf(sorted, room, lasting);
      const lane = room.lane.find((height) => lanes.length * height <= ground.y);
      if (lane) return roomy(lanes, lane, ground, sorted, room, edges);
    }
  }
  if (packed(sorted.spans, plain).length > room.lanes) return undefined;
  for (const lasting of laneHeights) {
    const layout = stacked(sorted, groundOf(sorted, room, lasting), room, edges);
    if (layout) return layout;
  }
  return undefined;
}

function sortItems(items: readonly Item[], { width, pointsOnly }: Room): Sorted {
  const sorted: Sorted = { points: [], spans: [], lasting: [] };
  for (const { row, x0, x1, open, name } of items) {
    const box = { row, x0: Math.max(0, x0), x1: Math.min(width, x1), name };
    const length = box.x1 - box.x0;
    const cut = x0 < 0 || x1 > width;
    if (open || length >= width * (cut ? LASTING : LONGEST)) sorted.lasting.push(box);
    else if (length >= POINT && !pointsOnly) sorted.spans.push(box);
    else sorted.points.push(aroundMiddle(box, (box.x0 + box.x1) / 2));
  }
  return sorted;
}

const aroundMiddle = (box: Box, x: number): Box => ({ ...box, x0: x - APART / 2, x1: x + APART / 2 });

// ---- lanes

type Reach = (box: Box) => readonly [x0: number, x1: number];
const plain: Reach = ({ x0, x1 }) => [x0, x1];

/** With its name to the right, or to the left where the plot ends. */
function reach({ x0, x1, name }: Box, width: number): readonly [number, number] {
  if (name === 0) return [x0, x1];
  const beside = GAP + Math.min(name, NAME);
  return x1 + beside <= width || x0 - beside < 0 ? [x0, Math.min(width, x1 + beside)] : [x0 - beside, x1];
}

/** Every box in the first lane that is free over its reach. */
function packed(boxes: readonly Box[], reachOf: Reach): Box[][] {
  const lanes: { boxes: Box[]; taken: (readonly [number, number])[] }[] = [];
  for (const box of boxes) {
    const [x0, x1] = reachOf(box);
    let lane = lanes.find(({ taken }) =>
      taken.every((other) => x1 + GAP <= other[0] || x0 >= other[1] + GAP),
    );
    if (!lane) lanes.push((lane = { boxes: [], taken: [] }));
    lane.boxes.push(box);
    lane.taken.push([x0, x1]);
  }
  return lanes.map((lane) => lane.boxes);
}

interface Ground {
  lanes: Box[][];
  /** Height of its lanes, and px where it begins. */
  lane: number;
  y: number;
}

function groundOf({ lasting }: Sorted, { height }: Room, lane: number): Ground {
  const lanes = packed(lasting, plain);
  return { lanes, lane, y: height - lanes.length * lane };
}

function roomy(
  lanes: Box[][],
  height: number,
  ground: Ground,
  { points }: Sorted,
  room: Room,
  edges: readonly number[],
): Layout {
  const isPoint = new Set(points.map((box) => box.row));
  const top = ground.y - lanes.length * height;
  const marks = lanes.flatMap((boxes, i) =>
    boxes.map((box) => unnamed(box, top + (i + 0.5) * height, isPoint.has(box.row) ? 'point' : 'span')),
  );
  return {
    marks: [...named(marks, [], room.width, edges), ...layGround(ground, room)],
    counted: [],
    bar: Math.min(12, height - 5),
  };
}

const unnamed = ({ row, x0, x1, name }: Box, y: number, kind: Placed['kind']): Unnamed => ({
  row,
  x0,
  x1,
  y,
  kind,
  width: name,
});

/** What lasts has its name above its rule, where its lane is high enough. */
function layGround({ lanes, lane, y }: Ground, { thin, lasting }: Room): Placed[] {
  const above = lane === lasting && lane > thin;
  return lanes.flatMap((boxes, i) =>
    boxes.map(({ row, x0, x1, name }): Placed => {
      const fits = above && name > 0 && x1 - x0 > name + 24;
      const bottom = y + (i + 1) * lane;
      const placed: Placed = { row, x0, x1, y: bottom - (above ? 5 : lane / 2), kind: 'lasting' };
      return fits ? { ...placed, name: 'above', room: name } : placed;
    }),
  );
}

// ---- stacks

interface Column {
  rows: Box[];
  x: number;
}

function stacked(sorted: Sorted, ground: Ground, room: Room, edges: readonly number[]): Layout | undefined {
  const levels = Math.min(HIGHEST_STACK, Math.floor(ground.y / room.point));
  if (levels < 1) return undefined;
  const yOf = (level: number) => ground.y - (level + 0.5) * room.point;
  const taken: Taken[] = [];
  const marks: Unnamed[] = [];
  const counted: CountedMark[] = [];

  for (const { rows, x } of columnsOf(sorted.points, levels)) {
    const tooHigh = rows.length > levels;
    const used = tooHigh ? Math.min(2, levels) : rows.length;
    const half = halfOf(rows.length, levels);
    for (let level = 0; level < used; level++) taken.push({ x0: x - half, x1: x + half, level });
    if (tooHigh) counted.push({ rows: rows.map((box) => box.row), x, y: ground.y - (used * room.point) / 2 });
    else rows.forEach((box, level) => marks.push(unnamed(aroundMiddle(box, x), yOf(level), 'point')));
  }
  for (const box of sorted.spans) {
    const level = freeLevel(taken, box, levels);
    if (level === undefined) return undefined;
    taken.push({ x0: box.x0, x1: box.x1, level });
    marks.push(unnamed(box, yOf(level), 'span'));
  }
  return {
    marks: [...named(marks, counted, room.width, edges), ...layGround(ground, room)],
    counted,
    bar: Math.min(9, room.point - 4),
  };
}

interface Taken {
  x0: number;
  x1: number;
  level: number;
}

function freeLevel(taken: readonly Taken[], { x0, x1 }: Box, levels: number): number | undefined {
  for (let level = 0; level < levels; level++) {
    const free = taken.every((other) => other.level !== level || x1 <= other.x0 + 2 || x0 >= other.x1 - 2);
    if (free) return level;
  }
  return undefined;
}

/** Half the px that a column takes: a counted mark is wider than a point. */
const halfOf = (points: number, levels: number): number => (points > levels ? COUNTED : APART / 2);

/** Points that would touch, together in one column about their mean. */
function columnsOf(points: readonly Box[], levels: number): Column[] {
  const columns: Column[] = [];
  const middle = ({ x0, x1 }: Box) => (x0 + x1) / 2;
  const touch = (a: Column, b: Column) =>
    b.x - a.x < halfOf(a.rows.length, levels) + halfOf(b.rows.length, levels);
  for (const box of [...points].sort((a, b) => middle(a) - middle(b))) {
    let column: Column = { rows: [box], x: middle(box) };
    // A grown column may come to touch the one before it.
    for (let last = columns.at(-1); last && touch(last, column); last = columns.at(-1)) {
      columns.pop();
      const rows = [...last.rows, ...column.rows];
      column = { rows, x: (last.x * last.rows.length + column.x * column.rows.length) / rows.length };
    }
    columns.push(column);
  }
  return columns;
}

// ---- names

/** A mark, and the px of its name; 0 for none. */
type Unnamed = Placed & { width: number };

/** Names are as high as this: marks nearer than that are in their way. */
const LINE = 15;
/** Px that a name may run into the margin beside the plot. */
const MARGIN = 16;

/** Each with its name on a side that has room, all of it and clear of the edges if it can; within a stack none. */
function named(
  marks: readonly Unnamed[],
  counted: readonly CountedMark[],
  width: number,
  edges: readonly number[],
): Placed[] {
  const taken: Stretch[] = marks.map(({ x0, x1, y }) => ({ x0, x1, y }));
  for (const { x, y } of counted) taken.push({ x0: x - 14, x1: x + 14, y });

  return marks.map(({ width: name, ...mark }): Placed => {
    if (name === 0 || isStacked(mark, taken)) return mark;
    const near = taken.filter((other) => Math.abs(other.y - mark.y) < LINE);
    // First clear of the edges, then across them; but no name from outside stands in the window.
    const sides = (isOutside(mark, edges) ? [edges] : [edges, []]).flatMap((clear) => [
      ...sidesOf(mark, near, width, clear),
    ]);
    const enough = sides.filter(({ room }) => room >= Math.min(name, LEAST_NAME));
    const chosen = enough.find(({ room }) => room >= name) ?? enough.sort((a, b) => b.room - a.room)[0];
    if (!chosen) return mark;
    const room = Math.min(name, chosen.room);
    const x0 = chosen.side === 'right' ? mark.x1 : mark.x0 - GAP - room;
    taken.push({ x0, x1: x0 + GAP + room, y: mark.y });
    return { ...mark, name: chosen.side, room };
  });
}

const isOutside = ({ x0, x1 }: Placed, [left, right]: readonly number[]): boolean =>
  left !== undefined && right !== undefined && (x1 <= left + 1 || x0 >= right - 1);

interface Stretch {
  x0: number;
  x1: number;
  y: number;
}

/** Px for a name on either side, as far as what is near, the plot's end, and the edges unless they are crossed. */
function sidesOf(mark: Placed, near: readonly Stretch[], width: number, edges: readonly number[]) {
  const right = Math.min(
    width + MARGIN,
    ...near.filter(({ x0 }) => x0 >= mark.x1).map(({ x0 }) => x0),
    ...edges.filter((x) => x >= mark.x1),
  );
  const left = Math.max(
    -MARGIN,
    ...near.filter(({ x1 }) => x1 <= mark.x0).map(({ x1 }) => x1),
    ...edges.filter((x) => x <= mark.x0),
  );
  return [
    { side: 'right', room: right - mark.x1 - 2 * GAP },
    { side: 'left', room: mark.x0 - left - 2 * GAP },
  ] as const;
}

const isStacked = ({ x0, x1, y }: Placed, others: readonly Stretch[]): boolean =>
  others.some((other) => other.y !== y && Math.abs(other.y - y) < LINE && other.x0 < x1 && other.x1 > x0);

/** Whether a line of text `half` px to either side of `x`, standing on `y`, covers no mark and no name. */
export function isClear({ marks }: Layout, x: number, half: number, y: number): boolean {
  return marks.every((mark) => {
    const { name, room = 0 } = mark;
    const top = mark.y - (name === 'above' ? 20 : 10);
    const x0 = name === 'left' ? mark.x0 - room : mark.x0;
    const x1 = name === 'right' ? mark.x1 + room : name === 'above' ? mark.x0 + 18 + room : mark.x1;
    return y + 4 < top || y - 12 > mark.y + 8 || x + half < x0 || x - half > x1;
  });
}
