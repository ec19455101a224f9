/** The explorer's columns as the route layer wants them. */
import type { Columns } from '../../model/columns';
import type { Legs } from '../../model/legs';
import { FAMILIES } from '../../ui/shapes';
import { legLook } from '../scene';
import { STYLE, type RouteData } from './legBuffer';

/** Everything but the mask, which alone changes with the clauses. */
const known = new WeakMap<Legs, Omit<RouteData, 'mask'>>();

export function routeData(columns: Columns, legs: Legs, mask: Uint8Array): RouteData {
  let data = known.get(legs);
  if (!data) known.set(legs, (data = unmasked(columns, legs)));
  return { ...data, mask };
}

function unmasked(columns: Columns, legs: Legs): Omit<RouteData, 'mask'> {
  const { count, row } = legs;
  const of = <T extends Int32Array | Uint8Array>(array: T, value: (leg: number) => number): T => {
    for (let leg = 0; leg < count; leg++) array[leg] = value(leg);
    return array;
  };
  return {
    places: columns.dataset.places.map(({ coordinates }) => coordinates),
    count,
    from: legs.from,
    to: legs.to,
    row,
    start: of(new Int32Array(count), (leg) => columns.start[row[leg]!]!),
    end: of(new Int32Array(count), (leg) => columns.end[row[leg]!]!),
    dated: of(new Uint8Array(count), (leg) => Number(row[leg]! < columns.dated)),
    style: of(new Uint8Array(count), (leg) => styleOf(columns, legs, leg)),
    lane: legs.lane,
    tie: legs.tie,
  };
}

function styleOf(columns: Columns, legs: Legs, leg: number): number {
  const look = legLook(columns, legs, leg);
  return (
    FAMILIES.indexOf(look.family) |
    (look.inbound ? STYLE.inbound : 0) |
    (look.inferred ? STYLE.inferred : 0) |
    (look.mutual ? STYLE.mutual : 0)
  );
}
