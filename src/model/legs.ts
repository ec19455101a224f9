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
  stopsThat(event, ({ role }) => ROUTE_ROLES.has(role));

function stopsThat({ stops }: EventRecord, fits: (stop: Stop) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < stops.length; i++) if (fits(stops[i]!)) found.push(i);
  return found;
}

type Indexed = Pick<Columns, 'placeIndex'>;
type UseHop = (from: number, to: number, a: number, b: number, inferred: boolean, tie: boolean) => void;

/** Legs and ties of one event. Two consecutive stops in one place make no leg. */
export function hopsOf(event: EventRecord, columns: Indexed): Hop[] {
  const hops: Hop[] = [];
  eachHop(event, columns, (from, to, a, b, inferred, tie) =>
    hops.push({ from, to, stops: [a, b], inferred, tie }),
  );
  return hops;
}

function eachHop(event: EventRecord, { placeIndex }: Indexed, use: UseHop): void {
  const hop = (a: number, b: number, tie: boolean) => {
    const from = placeIndex.get(event.stops[a]!.place)!;
    const to = placeIndex.get(event.stops[b]!.place)!;
    if (from !== to) use(from, to, a, b, isInferredStop(event, a) || isInferredStop(event, b), tie);
  };
  const route = routeStops(event);
  for (let i = 1; i < route.length; i++) hop(route[i - 1]!, route[i]!, false);
  if (route.length > 1) return;

  // A standing relation joins its first seat to each of the others; it is never a trip.
  const seats = stopsThat(event, ({ role }) => role === 'seat');
  for (let i = 1; i < seats.length; i++) hop(seats[0]!, seats[i]!, true);
}

const isInferredStop = (event: EventRecord, i: number): boolean =>
  event.inferred !== undefined && isInferred(event, `stops.${i}.place`);

export function legsOf(columns: Columns): Legs {
  // Numbers alone, no objects: at a million events there are more legs than that.
  const rows: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const inferred: number[] = [];
  const tie: number[] = [];
  columns.events.forEach((event, row) =>
    eachHop(event, columns, (start, end, _a, _b, isInferred, isTie) => {
      rows.push(row);
      from.push(start);
      to.push(end);
      inferred.push(Number(isInferred));
      tie.push(Number(isTie));
    }),
  );
  return {
    count: rows.length,
    row: new Uint32Array(rows),
    from: new Uint32Array(from),
    to: new Uint32Array(to),
    inferred: new Uint8Array(inferred),
    tie: new Uint8Array(tie),
    lane: lanes(from, to, columns.dataset.places.length),
  };
}

function lanes(from: readonly number[], to: readonly number[], places: number): Uint8Array {
  const onWay = new Map<number, number>();
  from.forEach((start, i) => {
    const way = start * places + to[i]!;
    onWay.set(way, (onWay.get(way) ?? 0) + 1);
  });
  const used = new Map<number, number>();
  return new Uint8Array(from.length).map((_, i) => {
    const [way, back] = [from[i]! * places + to[i]!, to[i]! * places + from[i]!];
    if (onWay.get(way) === 1 && !onWay.has(back)) return 0;
    const before = used.get(way) ?? 0;
    used.set(way, before + 1);
    return (before % FAN) + 1;
  });
}
