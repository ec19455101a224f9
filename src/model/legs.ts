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
  const count = hops.length;
  return {
    count,
    row: Uint32Array.from(rows),
    from: new Uint32Array(count).map((_, i) => hops[i]!.from),
    to: new Uint32Array(count).map((_, i) => hops[i]!.to),
    inferred: new Uint8Array(count).map((_, i) => Number(hops[i]!.inferred)),
    tie: new Uint8Array(count).map((_, i) => Number(hops[i]!.tie)),
    lane: lanes(hops, columns.dataset.places.length),
  };
}

function lanes(hops: readonly Hop[], places: number): Uint8Array {
  const way = (a: number, b: number) => a * places + b;
  const onWay = new Map<number, number>();
  for (const { from, to } of hops) onWay.set(way(from, to), (onWay.get(way(from, to)) ?? 0) + 1);
  const used = new Map<number, number>();
  return new Uint8Array(hops.length).map((_, i) => {
    const { from, to } = hops[i]!;
    if (onWay.get(way(from, to)) === 1 && !onWay.has(way(to, from))) return 0;
    const before = used.get(way(from, to)) ?? 0;
    used.set(way(from, to), before + 1);
    return (before % FAN) + 1;
  });
}
