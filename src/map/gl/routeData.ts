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
    byEnd: legsByEnd(columns, legs),
    dated: of(new Uint8Array(count), (leg) => Number(row[leg]! < columns.dated)),
    style: of(new Uint8Array(count), (leg) => styleOf(columns, legs, leg)),
    lane: legs.lane,
    tie: legs.tie,
  };
}

/** As the rows stand by their ends, each with its legs. */
function legsByEnd({ byEnd, dated }: Columns, { count, row }: Legs): Uint32Array {
  const first = new Uint32Array(dated + 1);
  for (let leg = 0; leg < count && row[leg]! < dated; leg++) first[row[leg]! + 1]!++;
  for (let i = 0; i < dated; i++) first[i + 1]! += first[i]!;
  const ordered = new Uint32Array(first[dated]!);
  let n = 0;
  for (const one of byEnd) for (let leg = first[one]!; leg < first[one + 1]!; leg++) ordered[n++] = leg;
  return ordered;
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
