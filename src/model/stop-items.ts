/** The stops of one record as its details list them: the route in order, other places apart. */
import type { Columns } from './columns';
import { hopsOf, isInferred, routeStops } from './legs';
import type { EventRecord, Place, Stop } from './schema';

export interface StopItem {
  /** Position in event.stops. */
  index: number;
  stop: Stop;
  place: Place;
  /** Only stops proper are numbered, from 1. */
  number: number | undefined;
  /** A home institution has its seat there. */
  home: boolean;
  inferred: boolean;
  /** How the line to the next item of the route is drawn; absent after the last, and within one place. */
  leg: 'stated' | 'inferred' | undefined;
}

export function routeItems(event: EventRecord, columns: Columns): StopItem[] {
  const hops = hopsOf(event, columns).filter(({ tie }) => !tie);
  let number = 0;
  return routeStops(event).map((index) => {
    const hop = hops.find(({ stops: [from] }) => from === index);
    const isStop = event.stops[index]!.role === 'stop';
    return {
      ...itemAt(event, index, columns),
      number: isStop ? ++number : undefined,
      leg: hop && (hop.inferred ? 'inferred' : 'stated'),
    };
  });
}

/** Venues and seats. */
export function otherItems(event: EventRecord, columns: Columns): StopItem[] {
  const onRoute = new Set(routeStops(event));
  return [...event.stops.keys()]
    .filter((index) => !onRoute.has(index))
    .map((index) => ({ ...itemAt(event, index, columns), number: undefined, leg: undefined }));
}

function itemAt(event: EventRecord, index: number, { dataset, placeIndex, organizationIndex }: Columns) {
  const stop = event.stops[index]!;
  const homes = dataset.home.map((id) => dataset.organizations[organizationIndex.get(id)!]);
  return {
    index,
    stop,
    place: dataset.places[placeIndex.get(stop.place)!]!,
    home: homes.some((one) => one?.place === stop.place),
    inferred: isInferred(event, `stops.${index}.place`),
  };
}
