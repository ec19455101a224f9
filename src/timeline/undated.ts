/** The lane of what has no date: every mark where there is room, else one counted mark per type. */
import { EVENT_TYPES } from '../model/kinds';
import type { EventRecord } from '../model/schema';
import type { Columns } from '../model/columns';
import { FAMILIES, familyOf, hollowLine, isHollow, shapePath, type Family } from '../ui/shapes';
import { textWidth } from './text-width';

export interface UndatedMark {
  x: number;
  type: EventRecord['type'];
  direction: EventRecord['direction'];
  family: Family;
  /** Of its shape; filled, or a line where it is hollow. */
  path: string;
  /** Width of a hollow shape's line, px. */
  line?: number;
  /** More than one where they had to be merged. */
  rows: number[];
}

export interface UndatedLane {
  marks: UndatedMark[];
  /** Size of a shape, px. */
  size: number;
  /** Px from mark to mark. */
  pitch: number;
}

const ROOMY = { size: 10.5, pitch: 18 };
const TIGHT = { size: 9, pitch: 13 };
const COUNT_SIZE = 12;

export function undatedLane(columns: Columns, mask: Uint8Array, width: number): UndatedLane {
  const rows: number[] = [];
  for (let row = columns.dated; row < columns.count; row++) if (mask[row]) rows.push(row);
  const fitting = [ROOMY, TIGHT].find(({ pitch }) => rows.length * pitch <= width);
  if (!fitting) return merged(columns, rows);
  const marks = rows.map((row) => markOf(columns, [row], fitting.size)).sort(inTypeOrder);
  marks.forEach((mark, i) => (mark.x = (i + 0.5) * fitting.pitch));
  return { marks, ...fitting };
}

function merged(columns: Columns, rows: readonly number[]): UndatedLane {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const { type, direction } = columns.events[row]!;
    const key = `${type} ${familyOf(type, direction)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const marks = [...groups.values()].map((group) => markOf(columns, group, ROOMY.size)).sort(inTypeOrder);
  let x = ROOMY.pitch / 2;
  for (const mark of marks) {
    mark.x = x;
    x += ROOMY.pitch + 12 + textWidth(`${mark.rows.length}`, COUNT_SIZE);
  }
  return { marks, ...ROOMY };
}

function markOf({ events }: Columns, rows: number[], size: number): UndatedMark {
  const { type, direction } = events[rows[0]!]!;
  const line = isHollow(type, direction) ? hollowLine(size) : undefined;
  const path = shapePath(type, size - (line ?? 0));
  return { x: 0, type, direction, family: familyOf(type, direction), path, line, rows };
}

const inTypeOrder = (a: UndatedMark, b: UndatedMark): number =>
  FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
  EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type) ||
  a.rows[0]! - b.rows[0]!;
