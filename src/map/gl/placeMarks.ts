/** Which marks stand on the map for a window: dots, rings, discs, counts and the numbers of the selected event. */
import { countInGroup, groupTallyOf, type GroupTally } from '../../filter/tally';
import type { Columns, Lists } from '../../model/columns';
import type { Vector } from '../../model/geo';
import type { DaySpan } from '../../model/time';
import type { Family } from '../../ui/shapes';
import type { CrowdPoint } from '../crowd';
import type { View } from '../projection';
import {
  coordinatesOf,
  discRadius,
  visiblePlaces,
  type NumberedStop,
  type PlaceLook,
  type PlaceMark,
} from '../scene';
import { digitCell } from './digits';
import type { Mark } from './MarkRenderer';
import { MARK } from './marks.glsl';

export interface PlaceScene {
  vectors: readonly Vector[];
  looks: readonly PlaceLook[];
  families: GroupTally;
  window: DaySpan | null;
  crowds: Crowds;
  /** Of the selected event; empty where it is not on the map. */
  numbered: readonly NumberedStop[];
  /** The selected event's. */
  family: Family | undefined;
  /** Places of the event under the pointer. */
  hovered: readonly number[];
  kmPerPx: number;
  dim: number;
}

export interface PlacedMark extends Mark {
  /** Index into dataset.places; the first is where the mark stands. */
  places: readonly number[];
}

export interface PlaceMarks {
  areas: PlacedMark[];
  stops: PlacedMark[];
}

/** Places that lie on one another at one scale; who lies on nobody is a crowd of one. */
export interface Crowds {
  members: readonly (readonly number[])[];
  /** Events per crowd, each once, however many of its stops lie there. */
  tally: GroupTally;
}

/** Stops and seats on the screen: homes stand alone, and areas are discs. */
export function crowdPoints(
  columns: Columns,
  looks: readonly PlaceLook[],
  marks: readonly PlaceMark[],
  view: View,
): CrowdPoint[] {
  return marks.flatMap(({ place, count }) => {
    const { kind } = looks[place]!;
    const at = kind === 'stop' || kind === 'seat' ? view.project(coordinatesOf(columns, place)) : null;
    return at ? [{ x: at[0], y: at[1], place, count }] : [];
  });
}

/** Made once per camera and choice, so that a brush step counts by searching. */
export function crowdsOf(
  columns: Columns,
  mask: Uint8Array,
  members: readonly (readonly number[])[],
): Crowds {
  const crowdOf = new Int32Array(columns.dataset.places.length).fill(-1);
  members.forEach((places, crowd) => places.forEach((place) => (crowdOf[place] = crowd)));
  const { offsets, values } = columns.places;
  const packed: number[] = [];
  const lists: Lists = { offsets: new Uint32Array(columns.count + 1), values: new Uint32Array() };
  for (let row = 0; row < columns.count; row++) {
    const first = packed.length;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      const crowd = crowdOf[values[i]!]!;
      if (crowd >= 0 && packed.indexOf(crowd, first) === -1) packed.push(crowd);
    }
    lists.offsets[row + 1] = packed.length;
  }
  lists.values = Uint32Array.from(packed);
  return { members, tally: groupTallyOf(columns, mask, lists, members.length) };
}

/** CSS px. */
const RADIUS = { dot: 3.8, ring: 3.8, seat: 3.1, home: 7, counted: 9, many: 12, numbered: 9.5, aura: 9 };

export function placeMarks(scene: PlaceScene): PlaceMarks {
  const shown = visiblePlaces(scene.families, scene.window);
  const byPlace = new Map(shown.map((mark) => [mark.place, mark]));
  const own = new Set(scene.numbered.map(({ place }) => place));
  const opacity = own.size > 0 ? Math.min(1, scene.dim * 1.6) : 1;

  const areas = shown
    .filter(({ place }) => isArea(scene, place))
    .map((mark) => areaMark(scene, mark, own, opacity));
  const stops: PlacedMark[] = [];
  scene.crowds.members.forEach((places, crowd) => {
    const here = places.map((place) => byPlace.get(place)).filter((mark) => mark !== undefined);
    const others = here.filter(({ place }) => !own.has(place));
    if (others.length > 0) stops.push({ ...crowdMark(scene, others, crowd), opacity });
  });
  for (const { place } of scene.looks.flatMap(({ kind }, at) => (kind === 'home' ? [{ place: at }] : []))) {
    const mark = byPlace.get(place);
    const stands = opacity === 1 || own.has(place);
    if (mark) stops.push({ ...plain(scene, mark, HOME), opacity: stands ? 1 : opacity });
  }
  for (const stop of scene.numbered) {
    const mark = byPlace.get(stop.place);
    if (mark) stops.push(...ownMark(scene, mark, stop));
  }
  const auras = scene.hovered
    .filter((place) => byPlace.has(place) && !isArea(scene, place))
    .map((place) => plain(scene, byPlace.get(place)!, { shape: MARK.aura, radius: RADIUS.aura }));
  return { areas, stops: [...auras, ...stops] };
}

const isArea = ({ looks }: PlaceScene, place: number): boolean => looks[place]!.kind === 'area';

function plain({ vectors }: PlaceScene, mark: PlaceMark, look: Pick<Mark, 'shape' | 'radius'>): PlacedMark {
  return { ...look, at: vectors[mark.place]!, family: mark.family, places: [mark.place] };
}

function areaMark(scene: PlaceScene, mark: PlaceMark, own: Set<number>, opacity: number): PlacedMark {
  const radius = discRadius(scene.looks[mark.place]!.radius, scene.kmPerPx);
  const disc = plain(scene, mark, { shape: MARK.disc, radius });
  return { ...disc, opacity: own.has(mark.place) ? 1 : opacity };
}

const HOME = { shape: MARK.home, radius: RADIUS.home };

/** A single event is a dot; more, or several places, a counted ring in their colour if they have but one. */
function crowdMark(scene: PlaceScene, marks: readonly PlaceMark[], crowd: number): PlacedMark {
  const first = marks[0]!;
  // With a selected event of the crowd drawn apart, the others here are counted by themselves.
  const whole = marks.length === scene.crowds.members[crowd]!.length;
  const sum = marks.reduce((total, { count }) => total + count, 0);
  const count = whole ? countInGroup(scene.crowds.tally, crowd, scene.window) : sum;
  const places = marks.map(({ place }) => place);
  // Two stops of one trip that touch are one dot: a count of 1 would say nothing.
  if (count === 1) return { ...plain(scene, first, stopLook(scene, first)), places };
  const uniform = marks.every(({ family, mixed }) => !mixed && family === first.family);
  const counted = plain(scene, first, {
    shape: MARK.counted,
    radius: count > 99 ? RADIUS.many : RADIUS.counted,
  });
  return { ...counted, places, family: uniform ? first.family : undefined, cell: digitCell(count) };
}

function stopLook({ looks }: PlaceScene, { place, family }: PlaceMark): Pick<Mark, 'shape' | 'radius'> {
  if (looks[place]!.kind === 'seat') return { shape: MARK.seat, radius: RADIUS.seat };
  return family === 'in'
    ? { shape: MARK.ring, radius: RADIUS.ring }
    : { shape: MARK.dot, radius: RADIUS.dot };
}

function ownMark(scene: PlaceScene, mark: PlaceMark, { text }: NumberedStop): PlacedMark[] {
  const { kind } = scene.looks[mark.place]!;
  // Its home or its disc is there already.
  if (text === '')
    return kind === 'home' || kind === 'area' ? [] : [plain(scene, mark, stopLook(scene, mark))];
  const numbered = plain(scene, mark, { shape: MARK.numbered, radius: RADIUS.numbered });
  // A place that the route passes twice shows its first number; the details list them all.
  return [{ ...numbered, family: scene.family ?? mark.family, cell: digitCell(Number.parseInt(text, 10)) }];
}

/** Place indices that the marks stand for, ascending. */
export const drawnPlaces = ({ areas, stops }: PlaceMarks): number[] =>
  [...new Set([...areas, ...stops].flatMap(({ places }) => places))].sort((a, b) => a - b);
