/** Travellers → marks of our own layer: the stops that they have reached, lit, and over them the dots. */
import type { Columns } from '../../model/columns';
import { lonLatOf, vectorOf, type Vector } from '../../model/geo';
import type { Legs } from '../../model/legs';
import type { View } from '../projection';
import { familyOfRow, type PlaceLook } from '../scene';
import { TRAVELLER, travellerPoint, travellerVector } from '../travellers';
import type { Traveller } from '../trips';
import type { Mark } from './MarkRenderer';
import { MARK } from './marks.glsl';

export interface TravelScene {
  columns: Columns;
  legs: Legs;
  looks: readonly PlaceLook[];
  view: View;
}

export function travelMarks(scene: TravelScene, travellers: readonly Traveller[]): Mark[] {
  const lit: Mark[] = [];
  const dots: Mark[] = [];
  for (const traveller of travellers) {
    const family = familyOfRow(scene.columns, traveller.row);
    for (const place of traveller.reached) {
      // An area has a disc of its own, larger than any light.
      if (scene.looks[place]!.kind === 'area') continue;
      const at = vectorOf(scene.columns.dataset.places[place]!.coordinates);
      lit.push({ at, shape: MARK.aura, family, radius: TRAVELLER.lit });
    }
    dots.push({ at: onItsLeg(scene, traveller), shape: MARK.traveller, family, radius: TRAVELLER.halo });
  }
  return [...lit, ...dots];
}

/** Bowed legs bow in px, so the way there leads over the screen. */
function onItsLeg({ columns, legs, view }: TravelScene, traveller: Traveller): Vector {
  const straight = travellerVector(columns, legs, traveller);
  if (legs.lane[traveller.leg] === 0) return straight;
  const at = travellerPoint(view.project, columns, legs, traveller);
  const point = at && view.unproject(at);
  return point ? vectorOf(point) : straight;
}

/** For tests: where each dot stands, degrees. */
export const dotsOf = (marks: readonly Mark[]) =>
  marks.filter(({ shape }) => shape === MARK.traveller).map(({ at }) => lonLatOf(at));
