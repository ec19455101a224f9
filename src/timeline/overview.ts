/** The whole record in one strip: a tick per event, or how many there are where they would run together. */
import type { Columns } from '../model/columns';
import { familyOf, type Family } from '../ui/shapes';
import { xOf, type Scale } from './axis';

export interface OverviewTick {
  row: number;
  x: number;
  width: number;
  family: Family;
  /** Drawn as a line through the strip. */
  lasting: boolean;
}

export interface Overview {
  ticks: OverviewTick[];
  /** Path of the density; empty where there are ticks. */
  path: string;
}

/** Px that each tick must have on average. */
const TICK = 4;
const COLUMN = 2;
const LASTING = 0.15;

export function overviewOf(
  columns: Columns,
  mask: Uint8Array,
  events: number,
  scale: Scale,
  height: number,
): Overview {
  if (events * TICK <= scale.width) return { ticks: ticksOf(columns, mask, scale), path: '' };
  return { ticks: [], path: densityPath(columns, mask, scale, height) };
}

function ticksOf({ dated, start, end, events }: Columns, mask: Uint8Array, scale: Scale): OverviewTick[] {
  const ticks: OverviewTick[] = [];
  for (let row = 0; row < dated; row++) {
    if (!mask[row]) continue;
    const [x0, x1] = [Math.max(0, xOf(scale, start[row]!)), Math.min(scale.width, xOf(scale, end[row]!))];
    const { type, direction } = events[row]!;
    const lasting = x1 - x0 >= scale.width * LASTING;
    ticks.push({ row, x: x0, width: Math.max(2, x1 - x0), family: familyOf(type, direction), lasting });
  }
  return ticks.filter(({ x }) => x <= scale.width);
}

/** An outline over columns of 2 px; events are counted where they begin. */
function densityPath({ dated, start }: Columns, mask: Uint8Array, scale: Scale, height: number): string {
  const counts = new Uint32Array(Math.max(1, Math.ceil(scale.width / COLUMN)));
  for (let row = 0; row < dated; row++) {
    if (!mask[row]) continue;
    const column = Math.floor(Math.max(0, xOf(scale, start[row]!)) / COLUMN);
    if (column < counts.length) counts[column]!++;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  let path = `M0,${height}`;
  counts.forEach((count, i) => {
    path += `L${i * COLUMN},${Math.round((height - (count / most) * (height - 2)) * 10) / 10}h${COLUMN}`;
  });
  return `${path}V${height}Z`;
}
