/** Where on the map a traveller stands: on its leg as that is drawn, bowed where several run side by side. */
import type { Columns } from '../model/columns';
import { along, halfway, isAntipodal, lonLatOf, vectorOf, type LonLat, type Vector } from '../model/geo';
import type { Legs } from '../model/legs';
import { BOW } from './legline';
import type { ScreenPoint } from './mapview';
import type { Traveller } from './trips';

export type Project = (point: LonLat) => ScreenPoint | null;

/** Radii, px: the dot, its halo, and the light of a stop that has been reached. */
export const TRAVELLER = { dot: 6, halo: 13, lit: 11 };

/** On the sphere; by way of a third point between antipodes. */
export function travellerVector({ dataset }: Columns, legs: Legs, { leg, share }: Traveller): Vector {
  const [a, b] = [legs.from[leg]!, legs.to[leg]!].map((place) =>
    vectorOf(dataset.places[place]!.coordinates),
  ) as [Vector, Vector];
  if (!isAntipodal(a, b)) return along(a, b, share);
  const via = halfway(a, b);
  return share < 0.5 ? along(a, via, share * 2) : along(via, b, share * 2 - 1);
}

/** Share of a leg that is looked ahead and back, to know which way it goes on the screen. */
const AHEAD = 0.01;

/** Px; null where it is not on the screen's side of the globe. */
export function travellerPoint(
  project: Project,
  columns: Columns,
  legs: Legs,
  traveller: Traveller,
): ScreenPoint | null {
  const at = (share: number) =>
    project(
      lonLatOf(travellerVector(columns, legs, { ...traveller, share: Math.max(0, Math.min(1, share)) })),
    );
  const { share } = traveller;
  const here = at(share);
  const bow = legs.lane[traveller.leg]! * BOW * Math.sin(Math.PI * share);
  if (!here || bow < 0.05) return here;
  const [before, after] = [at(share - AHEAD) ?? here, at(share + AHEAD) ?? here];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [here[0] - (dy / length) * bow, here[1] + (dx / length) * bow];
}
