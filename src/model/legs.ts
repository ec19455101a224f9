/** What is drawn between places: the legs of routes, and the ties of standing relations. */
import type { Columns } from './columns';
import type { EventRecord, Stop } from './schema';

/** One entry per leg or tie, in the order of the columns' rows. */
export interface Legs {
  count: number;
  /** Row of the event in the columns. */
  row: Uint32Array;
  /** Index into dataset.places. */
  from: Uint32Array;
  to: Uint32Array;
  /** 1 where either end is inferred: drawn dashed. */
  inferred: Uint8Array;
  /** 1 for a tie: thin and dotted, no direction. */
  tie: Uint8Array;
  /**
   * Which of several parallel legs this is, so that they fan out to the right of their travel: 0 alone on its
   * pair of places; else 1, 2, … up to FAN, then again from 1. The way back counts as parallel.
   */
  lane: Uint8Array;
}

export const FAN = 6;

const ROUTE_ROLES: ReadonlySet<Stop['role']> = new Set(['origin', 'stop', 'return']);

export interface Hop {
  from: number;
  to: number;
  /** Positions in event.stops; -1 where a tie's end is an organization's seat and no stop. */
  stops: readonly [number, number];
  inferred: boolean;
  tie: boolean;
}

export const isInferred = (event: EventRecord, path: string): boolean =>
  event.inferred?.some((entry) => entry === path || path.startsWith(`${entry}.`)) ?? false;

/** Positions in event.stops of those that the route runs through. */
export const routeStops = (event: EventRecord): number[] =>
  [...event.stops.keys()].filter((i) => ROUTE_ROLES.has(event.stops[i]!.role));

/** Legs and ties of one event. Two consecutive stops in one place make no leg. */
export function hopsOf(event: EventRecord, columns: Pick<Columns, 'placeIndex' | 'dataset'>): Hop[] {
  const route = routeStops(event);
  const hop = (a: number, b: number, tie: boolean): Hop => ({
    from: columns.placeIndex.get(event.stops[a]!.place)!,
    to: columns.placeIndex.get(event.stops[b]!.place)!,
    stops: [a, b],
    inferred: isInferred(event, `stops.${a}.place`) || isInferred(event, `stops.${b}.place`),
    tie,
  });
  const legs = route.slice(1).map((stop, i) => hop(route[i]!, stop, false));
  if (legs.length > 0) return legs.filter(({ from, to }) => from !== to);

  // A standing relation joins its first seat to each of the others; it is never a trip.
  const seats = [...event.stops.keys()].filter((i) => event.stops[i]!.role === 'seat');
  const [hub, ...others] = seats;
  if (hub === undefined) return [];
  return others.map((seat) => hop(hub, seat, true)).filter(({ from, to }) => from !== to);
}

export function legsOf(columns: Columns): Legs {
  const rows: number[] = [];
  const hops: Hop[] = [];
  columns.events.forEach((event, row) => {
    for (const hop of hopsOf(event, columns)) {
      rows.push(row);
      hops.push(hop);
    }
  });
  return {
    count: hops.length,
    row: Uint32Array.from(rows),
    from: Uint32Array.from(hops, ({ from }) => from),
    to: Uint32Array.from(hops, ({ to }) => to),
    inferred: Uint8Array.from(hops, ({ inferred }) => Number(inferred)),
    tie: Uint8Array.from(hops, ({ tie }) => Number(tie)),
    lane: lanes(hops),
  };
}

function lanes(hops: readonly Hop[]): Uint8Array {
  const pair = ({ from, to }: Hop) => (from < to ? `${from}-${to}` : `${to}-${from}`);
  const onPair = new Map<string, number>();
  for (const hop of hops) onPair.set(pair(hop), (onPair.get(pair(hop)) ?? 0) + 1);
  const used = new Map<string, number>();
  return Uint8Array.from(hops, (hop) => {
    if (onPair.get(pair(hop)) === 1) return 0;
    const way = `${hop.from}>${hop.to}`;
    const before = used.get(way) ?? 0;
    used.set(way, before + 1);
    return (before % FAN) + 1;
  });
}
