/** Stops that lie on one another on the screen, merged into one counted marker. */

export interface CrowdPoint {
  x: number;
  y: number;
  place: number;
  count: number;
}

export interface Crowd {
  /** Where most of its events are: a marker never floats between two places. */
  x: number;
  y: number;
  /** The one with most events first. */
  places: number[];
  /** Sum of the places' events; an event with two stops here counts twice (see eventsAt). */
  count: number;
}

/**
 * Merges points closer than `distance` px into the busiest of them. Greedy from the busiest down, so that what
 * merges does not depend on the order of the input.
 */
export function mergeCrowded(points: readonly CrowdPoint[], distance: number): Crowd[] {
  const byWeight = [...points].sort((a, b) => b.count - a.count || a.place - b.place);
  const cells = new Map<string, Crowd[]>();
  const crowds: Crowd[] = [];
  for (const point of byWeight) {
    const near = nearest(cells, point, distance);
    if (near) {
      near.places.push(point.place);
      near.count += point.count;
      continue;
    }
    const crowd = { x: point.x, y: point.y, places: [point.place], count: point.count };
    crowds.push(crowd);
    const key = cell(point.x, point.y, distance);
    cells.set(key, [...(cells.get(key) ?? []), crowd]);
  }
  return crowds;
}

/** Two dots of 3.8 px touch; two counted markers of 9 px cover each other's number. */
const TOUCH = 9;
const COVER = 16;

/** Dots that touch merge, then counted markers that cover one another. */
export function crowdStops(points: readonly CrowdPoint[]): Crowd[] {
  const groups = mergeCrowded(points, TOUCH);
  const isCounted = ({ count }: Crowd) => count > 1;
  const counted = groups.filter(isCounted);
  const merged = mergeCrowded(
    counted.map(({ x, y, count }, place) => ({ x, y, count, place })),
    COVER,
  ).map((crowd) => ({ ...crowd, places: crowd.places.flatMap((i) => counted[i]!.places) }));
  return [...groups.filter((group) => !isCounted(group)), ...merged];
}

const cell = (x: number, y: number, size: number): string =>
  `${Math.floor(x / size)},${Math.floor(y / size)}`;

function nearest(
  cells: ReadonlyMap<string, Crowd[]>,
  { x, y }: CrowdPoint,
  distance: number,
): Crowd | undefined {
  let best: Crowd | undefined;
  let least = distance;
  for (const dx of [-distance, 0, distance]) {
    for (const dy of [-distance, 0, distance]) {
      for (const crowd of cells.get(cell(x + dx, y + dy, distance)) ?? []) {
        const gap = Math.hypot(crowd.x - x, crowd.y - y);
        if (gap < least) [least, best] = [gap, crowd];
      }
    }
  }
  return best;
}
