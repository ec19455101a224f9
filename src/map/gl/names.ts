/**
 * The map's names, laid out as the SVG map lays them out, so that nothing jumps when this map takes over: each stands
 * on the free side of its mark that covers least of the routes. MapLibre then draws them and, while the camera moves,
 * hides what would collide.
 */
import type { Feature, Point } from 'geojson';
import { mapWords } from '../../i18n/map';
import { oceanWords } from '../../i18n/oceans';
import type { Columns } from '../../model/columns';
import type { LonLat } from '../../model/geo';
import type { Language } from '../../model/language';
import type { Legs } from '../../model/legs';
import type { CountryTable } from '../basemap';
import { coastIn } from '../frame';
import type { View } from '../projection';
import { coordinatesOf, labelOf, type NumberedStop } from '../scene';
import { flatLines, legPainter, linePoints, type DrawnPlace } from '../svg/drawn';
import { coverage, placeLabels, type Label, type Rect, type Wanted } from '../svg/labels';
import { textMeasure } from '../svg/measure';
import { countryNames, oceanNames, wantedNames } from '../svg/names';
import { MARK } from './marks.glsl';
import type { PlacedMark, PlaceMarks } from './placeMarks';
import { nameSizes } from './style';

export interface NameScene {
  columns: Columns;
  legs: Legs;
  shownLegs: Uint32Array;
  view: View;
  marks: PlaceMarks;
  numbered: readonly NumberedStop[];
  /** Places of the selected event, where it is on the map. */
  selected: ReadonlySet<number> | undefined;
  language: Language;
  /** CSS font family list. */
  sans: string;
  countries: CountryTable | undefined;
  countryName: (code: string) => string;
  coast: readonly LonLat[];
  /** Rectangles that no name may cover: the buttons. */
  taken: readonly Rect[];
  /** The map's width is that of a phone. */
  phone: boolean;
}

/** What the style's expressions read. */
export interface NameProperties {
  kind: Label['kind'] | 'box';
  name: string;
  note: string;
  anchor: 'left' | 'center' | 'right';
  /** Ems from the point, to the right and down. */
  offset: [number, number];
  /** Least is placed first. */
  rank: number;
  /** px, of the mark that names keep off. */
  radius: number;
  /** Slot of the mark that carries the name; -1 for names of oceans and countries. */
  slot: number;
}
export type NameFeature = Feature<Point, NameProperties> & { id: number };

/** Points of 1:110m coasts in view, below which the land doesn't say where we are. */
const FEW_COASTS = 160;
/** With more legs than this, names can't keep off them. */
const MANY_LEGS = 400;
const SMALL = { width: 330, height: 150 };

export function nameFeatures(scene: NameScene): NameFeature[] {
  const { view } = scene;
  const places = drawnOf(scene.marks, scene);
  const wanted = wantedOf(scene, places);
  const labels = placeLabels(wanted, {
    size: view.size,
    taken: scene.taken,
    covered: coverage(scene.shownLegs.length > MANY_LEGS ? [] : linesOf(scene)),
    width: textMeasure(scene.sans, scene.language),
    onWorld: (at) => view.unproject(at) !== undefined,
    join: mapWords[scene.language].join,
  });
  const marks = new Map(places.map((place) => [place.key, place]));
  const boxes = places.filter(({ kind }) => kind !== 'area');
  return [
    ...labels.map((label, i) => nameFeature(scene, label, marks.get(label.key), i)),
    ...boxes.map((place, i) => boxFeature(scene, place, labels.length + i)),
  ].filter((feature) => feature !== undefined);
}

/** One number per mark, the same as long as it stands where it does: a disc, a numbered mark or any other at a place. */
export const slotOf = ({ shape, places }: PlacedMark): number =>
  3 * places[0]! + (shape === MARK.disc ? 0 : shape === MARK.numbered ? 1 : 2);

/**
 * Room for the slots that names ask for, to be filled at each step: a set of all marks that stand was made and
 * forgotten at every one.
 */
export const slotsOf = (names: readonly NameFeature[]): Uint8Array =>
  new Uint8Array(Math.max(0, ...names.map(({ properties }) => properties.slot + 1)));

/** 1 where a mark stands, else 0. Marks that no name asks for lie beyond its end, where nothing is kept. */
export function fillSlots(slots: Uint8Array, { areas, stops }: PlaceMarks): void {
  slots.fill(0);
  for (const mark of areas) slots[slotOf(mark)] = 1;
  for (const mark of stops) slots[slotOf(mark)] = 1;
}

const KINDS: Record<number, DrawnPlace['kind']> = {
  [MARK.disc]: 'area',
  [MARK.dot]: 'stop',
  [MARK.ring]: 'stop',
  [MARK.seat]: 'seat',
  [MARK.home]: 'home',
  [MARK.counted]: 'several',
  [MARK.numbered]: 'numbered',
};

function drawnOf({ areas, stops }: PlaceMarks, { columns, view }: NameScene): DrawnPlace[] {
  return [...areas, ...stops].flatMap((mark): DrawnPlace[] => {
    const kind = KINDS[mark.shape];
    const at = kind && view.project(coordinatesOf(columns, mark.places[0]!));
    if (!kind || !at) return [];
    const { radius, family } = mark;
    const [x, y] = at;
    const key = `${slotOf(mark)}`;
    return [{ key, kind, x, y, radius, family, text: '', places: [...mark.places], inferred: false }];
  });
}

function wantedOf(scene: NameScene, places: readonly DrawnPlace[]): Wanted[] {
  const { columns, view, language, selected } = scene;
  const words = mapWords[language];
  const small = view.size.width < SMALL.width;
  const belongs = (place: DrawnPlace, set: ReadonlySet<number>) => place.places.some((i) => set.has(i));
  return [
    ...wantedNames(places, {
      name: (place) => labelOf(columns, place, language),
      join: words.join,
      andMore: words.andMore,
      selected: (place) => selected !== undefined && belongs(place, selected),
      note: ({ places: [place] }) => noteOf(scene, place!),
      onlySelected: selected !== undefined,
      onlyHome: small || view.size.height < SMALL.height,
    }),
    ...countryNames(view, touchedCountries(scene, places)),
    // A host's own style has its own names.
    ...(small || scene.coast.length === 0 ? [] : oceanNames(view, oceanWords[language])),
  ];
}

function noteOf({ numbered, language }: NameScene, place: number): string | undefined {
  const stop = numbered.find((one) => one.place === place && one.inferred);
  const words = mapWords[language];
  return stop && (stop.origin ? words.originInferred : words.inferred);
}

/** Countries of visible places, named only where the coast does not say where we are. */
function touchedCountries(
  { columns, countries, coast, view, countryName }: NameScene,
  places: readonly DrawnPlace[],
) {
  if (!countries || coast.length === 0 || coastIn(coast, view) > FEW_COASTS) return [];
  const codes = (drawn: readonly DrawnPlace[]) =>
    new Set(drawn.flatMap((place) => place.places.map((i) => columns.dataset.places[i]!.country)));
  const named = codes(places.filter(({ kind }) => kind === 'area'));
  return [...codes(places)].flatMap((code) => {
    const found = countries[code];
    if (!found || named.has(code)) return [];
    const point: LonLat = [found[0], found[1]];
    return [{ code, name: countryName(code), point }];
  });
}

function linesOf({ columns, legs, shownLegs, view }: NameScene) {
  const flat = view.plane && flatLines(columns, legs, view.plane);
  const paint = legPainter(columns, legs, view, flat);
  return linePoints(Array.from(shownLegs, paint));
}

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

/** undefined for a name that has no point on the world. */
function nameFeature(
  { columns, view, phone }: NameScene,
  { key, kind, text, note = '', anchor, x, y }: Label,
  mark: DrawnPlace | undefined,
  id: number,
): NameFeature | undefined {
  const at = mark ? coordinatesOf(columns, mark.places[0]!) : view.unproject([x, y]);
  if (!at) return undefined;
  const em = nameSizes(phone)[kind === 'stop' ? 'stop' : 'other'];
  const offset: [number, number] = mark ? [(x - mark.x) / em, (y - mark.y) / em] : [0, 0];
  const properties = { kind, name: text, note, anchor: ANCHORS[anchor], offset, rank: id, radius: 0 };
  return feature(id, at, { ...properties, slot: mark ? Number(key) : -1 });
}

function boxFeature({ columns }: NameScene, { key, radius, places }: DrawnPlace, id: number): NameFeature {
  const nothing = { name: '', note: '', anchor: 'center', offset: [0, 0], rank: id } as const;
  return feature(id, coordinatesOf(columns, places[0]!), {
    ...nothing,
    offset: [0, 0],
    kind: 'box',
    radius,
    slot: Number(key),
  });
}

const feature = (id: number, [lon, lat]: LonLat, properties: NameProperties): NameFeature => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates: [lon, lat] },
});
