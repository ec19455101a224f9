/**
 * How a leg runs on the plane of a projection: by way of a third point where its ends are antipodes, twice where it runs
 * over the edge of the world, and how far the plane stretches it. The same for every leg between two places, so it is
 * worked out once for each pair.
 */
import {
  along,
  angleBetween,
  halfway,
  isAntipodal,
  vectorOf,
  type LonLat,
  type Vector,
} from '../../model/geo';
import { equalEarthRaw } from './equalEarth';
import { crosses, lambdaAlong, mercatorPlane, type ProjectionKind } from './twin';

export interface Way {
  /** Indices into `vectors`. */
  from: number;
  to: number;
  /** The first half of a way by a third point: the second carries the arrowhead. */
  headless: boolean;
  /** Which copy of the world, beside 0, it is drawn in as well. */
  copy: -1 | 0 | 1;
  /** Length on the plane over that on the sphere, in quarters of an octave from 2⁻² on: 0 to 15. */
  stretch: number;
}

export interface Ways {
  /** Of the places, then of the points by way of which antipodal legs run. */
  vectors: Vector[];
  between: (from: number, to: number) => readonly Way[];
}

const STRETCHES = { perOctave: 4, none: 8, most: 15 };

/** @param lon0 radians; undefined where the world has no edge. */
export function waysOf(places: readonly LonLat[], kind: ProjectionKind, lon0: number | undefined): Ways {
  const count = places.length;
  const vectors = places.map(vectorOf);
  const known = new Map<number, readonly Way[]>();
  const make = (from: number, to: number, headless: boolean): Way => {
    const [a, b] = [vectors[from]!, vectors[to]!];
    const copy = lon0 === undefined ? 0 : crosses(a, b, lon0);
    return { from, to, headless, copy, stretch: stretchOf(a, b, kind, lon0 ?? 0) };
  };
  return {
    vectors,
    between(from, to) {
      const key = from * count + to;
      let ways = known.get(key);
      if (ways) return ways;
      if (isAntipodal(vectors[from]!, vectors[to]!)) {
        const via = vectors.push(halfway(vectors[from]!, vectors[to]!)) - 1;
        ways = [make(from, via, true), make(via, to, false)];
      } else ways = [make(from, to, false)];
      known.set(key, ways);
      return ways;
    },
  };
}

function stretchOf(a: Vector, b: Vector, kind: ProjectionKind, lon0: number): number {
  if (kind === 'globe') return STRETCHES.none;
  const points = [0, 0.5, 1].map((t) => {
    const [lambda, sine] = [lambdaAlong(a, b, t, lon0), along(a, b, t)[2]];
    if (kind === 'equal-earth') return equalEarthRaw(lambda, sine);
    const [x, y] = mercatorPlane(lambda, sine);
    return [x * 2 * Math.PI, y * 2 * Math.PI] as const;
  });
  const [start, middle, end] = points as [[number, number], [number, number], [number, number]];
  const length =
    Math.hypot(middle[0] - start[0], middle[1] - start[1]) +
    Math.hypot(end[0] - middle[0], end[1] - middle[1]);
  const octaves = Math.log2(length / Math.max(1e-9, angleBetween(a, b)));
  const step = Math.round(octaves * STRETCHES.perOctave) + STRETCHES.none;
  return Number.isFinite(step) ? Math.max(0, Math.min(STRETCHES.most, step)) : STRETCHES.none;
}
