/** Which marks stand on the map for a window: dots, rings, discs, counts and the numbers of the selected event. */
import { countGroups, groupTallyOf, type GroupTally } from '../../filter/tally';
import type { Columns, Lists } from '../../model/columns';
import type { Vector } from '../../model/geo';
import type { DaySpan } from '../../model/time';
import { FAMILIES, type Family } from '../../ui/shapes';
import type { CrowdPoint } from '../crowd';
import type { View } from '../projection';
import {
  coordinatesOf,
  countPlaces,
  discRadius,
  type NumberedStop,
  type PlaceCounts,
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
  /** Homes and areas, which belong to none. */
  alone: readonly number[];
  /** Events per crowd, each once, however many of its stops lie there. */
  tally: GroupTally;
  kept: Kept;
}

/** The last mark of every crowd, and what it was made from: a step of the window changes few of them. */
interface Kept {
  /** By place, of homes and areas. */
  alone: (PlacedMark | undefined)[];
  marks: (PlacedMark | undefined)[];
  counts: Uint32Array;
  /** By place, see `stateOf`. */
  states: Uint8Array;
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
  looks: readonly PlaceLook[],
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
  const kept: Kept = {
    alone: [],
    marks: [],
    counts: new Uint32Array(members.length),
    states: new Uint8Array(columns.dataset.places.length),
  };
  const alone = [...looks.keys()].filter((place) => isAlone(looks[place]!));
  return { members, alone, tally: groupTallyOf(columns, mask, lists, members.length), kept };
}

const isAlone = ({ kind }: PlaceLook): boolean => kind === 'home' || kind === 'area';

/** CSS px. */
const RADIUS = { dot: 3.8, ring: 3.8, seat: 3.1, home: 7, counted: 9, many: 12, numbered: 9.5, aura: 9 };

/** Made at every step of a hand, for each visible place: plain loops, and every mark an object of the same shape. */
export function placeMarks(scene: PlaceScene): PlaceMarks {
  const counts = countPlaces(scene.families, scene.window);
  const own = new Set(scene.numbered.map(({ place }) => place));
  const events = countGroups(scene.crowds.tally, scene.window);
  const opacity = own.size > 0 ? Math.min(1, scene.dim * 1.6) : 1;
  const step: Step = { ...scene, counts, events, own, opacity };
  const stops: PlacedMark[] = [];
  pushAuras(step, stops);
  for (let crowd = 0; crowd < scene.crowds.members.length; crowd++) {
    const mark = own.size > 0 ? crowdMark(step, crowd) : keptMark(step, crowd);
    if (mark) stops.push(mark);
  }
  const areas: PlacedMark[] = [];
  for (const place of scene.crowds.alone) {
    if (counts.count[place] === 0) continue;
    const { kind, radius } = scene.looks[place]!;
    const opacity = own.has(place) ? 1 : step.opacity;
    if (kind === 'home') stops.push(keptAlone(step, place, HOME, opacity));
    else {
      const disc = { shape: MARK.disc, radius: discRadius(radius, scene.kmPerPx) };
      areas.push(keptAlone(step, place, disc, opacity));
    }
  }
  for (const stop of scene.numbered) {
    const mark = counts.count[stop.place] === 0 ? undefined : ownMark(step, stop);
    if (mark) stops.push(mark);
  }
  return { areas, stops };
}

interface Step extends PlaceScene {
  counts: PlaceCounts;
  /** Per crowd. */
  events: Uint32Array;
  /** Places of the selected event. */
  own: ReadonlySet<number>;
  /** Of all others. */
  opacity: number;
}
type Look = Pick<Mark, 'shape' | 'radius'>;
const HOME: Look = { shape: MARK.home, radius: RADIUS.home };
const AURA: Look = { shape: MARK.aura, radius: RADIUS.aura };

function plain(
  { vectors, counts }: Step,
  place: number,
  { shape, radius }: Look,
  opacity = 1,
  places: readonly number[] = [place],
): PlacedMark {
  const family = FAMILIES[counts.family[place]!];
  return { at: vectors[place]!, shape, family, radius, cell: undefined, opacity, places };
}

/** `plain`, or the very object of the last step where it would look the same. */
function keptAlone(step: Step, place: number, look: Look, opacity: number): PlacedMark {
  const { alone } = step.crowds.kept;
  const [known, family] = [alone[place], FAMILIES[step.counts.family[place]!]];
  const isSame = known?.family === family && known?.opacity === opacity && known.radius === look.radius;
  return isSame ? known : (alone[place] = plain(step, place, look, opacity));
}

/** Under the places of the event under the pointer. */
function pushAuras(step: Step, stops: PlacedMark[]): void {
  for (const place of step.hovered)
    if (step.counts.count[place]! > 0 && step.looks[place]!.kind !== 'area')
      stops.push(plain(step, place, AURA));
}

/** `crowdMark` where no event is selected: the very object of the last step where nothing of it has changed. */
function keptMark(step: Step, crowd: number): PlacedMark | undefined {
  const { marks, counts, states } = step.crowds.kept;
  let same = counts[crowd] === step.events[crowd];
  counts[crowd] = step.events[crowd]!;
  for (const place of step.crowds.members[crowd]!) {
    const state = stateOf(step.counts, place);
    same &&= states[place] === state;
    states[place] = state;
  }
  return same ? marks[crowd] : (marks[crowd] = crowdMark(step, crowd));
}

/** All that a mark says of a place beside how many events: 0 where there is none. */
const stateOf = ({ count, family, mixed }: PlaceCounts, place: number): number =>
  count[place] === 0 ? 0 : 1 + 2 * family[place]! + mixed[place]!;

/** A single event is a dot; more, or several places, a counted ring in their colour if they have but one. */
function crowdMark(step: Step, crowd: number): PlacedMark | undefined {
  const { counts, opacity } = step;
  const places = placesHere(step, step.crowds.members[crowd]!);
  const first = places[0];
  if (first === undefined) return undefined;
  const count = crowdCount(step, crowd, places);
  // Two stops of one trip that touch are one dot: a count of 1 would say nothing.
  if (count === 1) return plain(step, first, stopLook(step, first), opacity, places);
  const look = { shape: MARK.counted, radius: count > 99 ? RADIUS.many : RADIUS.counted };
  const mark = plain(step, first, look, opacity, places);
  const uniform = places.every(
    (place) => !counts.mixed[place] && counts.family[place] === counts.family[first],
  );
  if (!uniform) mark.family = undefined;
  mark.cell = digitCell(count);
  return mark;
}

/** Most crowds are one place, and most of these have nothing in a short window. */
function placesHere({ counts, own }: Step, all: readonly number[]): readonly number[] {
  if (all.length === 1) return counts.count[all[0]!]! > 0 && !own.has(all[0]!) ? all : NOWHERE;
  const isHere = (place: number): boolean => counts.count[place]! > 0 && !own.has(place);
  return all.every(isHere) ? all : all.filter(isHere);
}
const NOWHERE: readonly number[] = [];

function crowdCount({ counts, crowds, events }: Step, crowd: number, places: readonly number[]): number {
  // A place by itself has been counted already.
  if (places.length === 1) return counts.count[places[0]!]!;
  // With a selected event of the crowd drawn apart, the others here are counted by themselves.
  if (places.length === crowds.members[crowd]!.length) return events[crowd]!;
  return places.reduce((sum, place) => sum + counts.count[place]!, 0);
}

function stopLook({ looks, counts }: Step, place: number): Look {
  if (looks[place]!.kind === 'seat') return SEAT;
  return counts.family[place] === INBOUND ? RING : DOT;
}
const INBOUND = FAMILIES.indexOf('in');
const SEAT: Look = { shape: MARK.seat, radius: RADIUS.seat };
const RING: Look = { shape: MARK.ring, radius: RADIUS.ring };
const DOT: Look = { shape: MARK.dot, radius: RADIUS.dot };

function ownMark(step: Step, { place, text }: NumberedStop): PlacedMark | undefined {
  const { kind } = step.looks[place]!;
  // Its home or its disc is there already.
  if (text === '')
    return kind === 'home' || kind === 'area' ? undefined : plain(step, place, stopLook(step, place));
  const mark = plain(step, place, { shape: MARK.numbered, radius: RADIUS.numbered });
  mark.family = step.family ?? mark.family;
  // A place that the route passes twice shows its first number; the details list them all.
  mark.cell = digitCell(Number.parseInt(text, 10));
  return mark;
}

/** Place indices that the marks stand for, ascending. */
export const drawnPlaces = ({ areas, stops }: PlaceMarks): number[] =>
  [...new Set([...areas, ...stops].flatMap(({ places }) => places))].sort((a, b) => a - b);
