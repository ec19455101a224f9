/** What the map's names say and where: one feature per mark that has a name. */
import type { Feature, Point } from 'geojson';
import type { LonLat } from '../../model/geo';
import type { NumberedStop, PlaceLook } from '../scene';
import { MARK } from './marks.glsl';
import type { PlaceMarks, PlacedMark } from './placeMarks';

export interface LabelScene {
  marks: PlaceMarks;
  looks: readonly PlaceLook[];
  coordinates: (place: number) => LonLat;
  nameOf: (place: number) => string;
  numbered: readonly NumberedStop[];
  /** Under 400 px wide only the home is named. */
  homeOnly: boolean;
}

/** What yields to what, least first. */
const RANK = { numbered: 0, home: 1, stop: 3, seat: 4, area: 5 };
const EM = 12.5;
/** Names of at most so many places that share a mark. */
const JOINED = 2;

export function labelFeatures(scene: LabelScene): Feature<Point>[] {
  const { areas, stops } = scene.marks;
  const own = new Set(scene.numbered.map(({ place }) => place));
  const named = [...stops.filter(({ shape }) => shape !== MARK.aura), ...areas].filter(({ places }) => {
    if (scene.homeOnly) return scene.looks[places[0]!]!.kind === 'home';
    // Beside a selected event only its own stops are named.
    return own.size === 0 || own.has(places[0]!);
  });
  return named.map((mark) => labelFeature(scene, mark, own));
}

function labelFeature(scene: LabelScene, mark: PlacedMark, own: ReadonlySet<number>): Feature<Point> {
  const area = mark.shape === MARK.disc;
  const first = mark.places[0]!;
  return {
    type: 'Feature',
    properties: {
      name: nameOf(scene, mark),
      area,
      rank: own.has(first) ? RANK.numbered : RANK[scene.looks[first]!.kind],
      radius: mark.radius + 1,
      offset: area ? 0.9 : (mark.radius + 5) / EM,
    },
    geometry: { type: 'Point', coordinates: [...scene.coordinates(first)] },
  };
}

/** "Nonthaburi, Bangkok": stops that share a mark share its name. */
function nameOf({ nameOf: name }: LabelScene, { places }: PlacedMark): string {
  const names = places.slice(0, JOINED).map(name);
  return (
    names.join(/\p{Script=Han}/u.test(names[0] ?? '') ? '、' : ', ') + (places.length > JOINED ? ' …' : '')
  );
}
