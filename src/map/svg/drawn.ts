/** What the SVG map draws at one camera: lines of legs, arrows, marks of places. Pure. */
import type { Columns } from '../../model/columns';
import type { Legs } from '../../model/legs';
import type { Family } from '../../ui/shapes';
import { crowdStops, type CrowdPoint } from '../crowd';
import { flatPieces, globePieces, lengthOf, onScreen, pathData, pointAt, type Piece } from '../legline';
import type { ScreenPoint } from '../mapview';
import { rowsAt } from '../rowsAt';
import type { Plane, View } from '../projection';
import {
  coordinatesOf,
  discRadius,
  familyOfRow,
  legLook,
  numberedStops,
  type LegLook,
  type PlaceLook,
  type PlaceMark,
} from '../scene';

export interface Arrow {
  x: number;
  y: number;
  /** Degrees clockwise from pointing right. */
  angle: number;
}

export interface DrawnLeg {
  leg: number;
  row: number;
  look: LegLook;
  d: string;
  arrows: Arrow[];
  pieces: Piece[];
}

/** Shorter legs have no room for an arrow, px. */
const ARROW_FROM = 46;
const ARROW_AT = 0.6;

/** The flat lines of legs, which no camera changes. One per dataset and plane. */
export function flatLines(columns: Columns, legs: Legs, plane: Plane): (leg: number) => Piece[] {
  const lines = new Map<number, Piece[]>();
  return (leg) => {
    const [from, to] = [legs.from[leg]!, legs.to[leg]!];
    const way = from * columns.dataset.places.length + to;
    let line = lines.get(way);
    if (!line)
      lines.set(way, (line = flatPieces(coordinatesOf(columns, from), coordinatesOf(columns, to), plane)));
    return line;
  };
}

/** Draws legs at one camera, each at its first asking: a brush step makes only what it brings in. */
export function legPainter(
  columns: Columns,
  legs: Legs,
  view: View,
  flat: ((leg: number) => Piece[]) | undefined,
): (leg: number) => DrawnLeg {
  const drawn = new Map<number, DrawnLeg>();
  const draw = (leg: number): DrawnLeg => {
    const look = legLook(columns, legs, leg);
    const line =
      flat?.(leg) ??
      globePieces(coordinatesOf(columns, legs.from[leg]!), coordinatesOf(columns, legs.to[leg]!), view);
    const pieces = onScreen(line, view, look.lane);
    return { leg, row: legs.row[leg]!, look, d: pathData(pieces), arrows: arrowsOf(pieces, look), pieces };
  };
  return (leg) => {
    let found = drawn.get(leg);
    if (!found) drawn.set(leg, (found = draw(leg)));
    return found;
  };
}

function arrowsOf(pieces: readonly Piece[], { tie, mutual }: LegLook): Arrow[] {
  if (tie || lengthOf(pieces) < ARROW_FROM) return [];
  const there = pointAt(pieces, ARROW_AT);
  const back = mutual ? pointAt(pieces, 1 - ARROW_AT) : undefined;
  return [...(there ? [there] : []), ...(back ? [{ ...back, angle: back.angle + 180 }] : [])];
}

export interface DrawnPlace {
  key: string;
  kind: 'home' | 'stop' | 'seat' | 'several' | 'area' | 'numbered';
  x: number;
  y: number;
  /** px, of what is seen. */
  radius: number;
  /** undefined: events of several families, so no one's colour. */
  family: Family | undefined;
  /** A number, or empty. */
  text: string;
  /** Index into dataset.places; the busiest first. */
  places: number[];
  inferred: boolean;
}

export interface PlaceScene {
  columns: Columns;
  mask: Uint8Array;
  window: readonly [number, number] | null;
  looks: readonly PlaceLook[];
  marks: readonly PlaceMark[];
  view: View;
  /** Row of the selected event, where it is on the map. */
  selected: number | undefined;
  /** A hand is moving: counts of merged stops may be sums. */
  moving?: boolean;
}

const RADIUS = { home: 7, stop: 3.8, seat: 3.1, several: 9, numbered: 9.5 } as const;

/** Marks in the order in which they are painted: areas, stops, home, numbers. */
export function drawnPlaces(scene: PlaceScene): DrawnPlace[] {
  const { looks, marks, view, columns, selected } = scene;
  const numbered = selected === undefined ? [] : numberedStops(columns, selected);
  // The selected event's own places are drawn apart from whatever crowds them.
  const own = new Set(numbered.map(({ place }) => place));
  const family = selected === undefined ? undefined : familyOfRow(columns, selected);
  const at = (place: number) => view.project(coordinatesOf(columns, place));
  const points: (CrowdPoint & { mark: PlaceMark })[] = [];
  const areas: DrawnPlace[] = [];
  const homes: DrawnPlace[] = [];
  for (const mark of marks) {
    const point = at(mark.place);
    if (!point) continue;
    const { kind, radius } = looks[mark.place]!;
    if (kind === 'area') areas.push(areaDisc(mark, point, discRadius(radius, view.kmPerPx)));
    else if (kind === 'home') homes.push(single(mark, point, 'home'));
    else if (!own.has(mark.place))
      points.push({ x: point[0], y: point[1], place: mark.place, count: mark.count, mark });
  }
  const byPlace = new Map(points.map(({ place, mark }) => [place, mark]));
  const stops = crowdStops(points).map(({ x, y, places }) => {
    const members = places.map((place) => byPlace.get(place)!);
    const first = members[0]!;
    if (members.length === 1 && first.count === 1)
      return single(first, [x, y], looks[first.place]!.kind === 'seat' ? 'seat' : 'stop');
    return crowd(scene, members, [x, y]);
  });
  const numbers = numbered.flatMap(({ place, text, inferred }): DrawnPlace[] => {
    const point = at(place);
    const { kind } = looks[place]!;
    if (!point) return [];
    if (!text && (kind === 'home' || kind === 'area')) return [];
    if (!text) return [{ ...single({ place, family: family! }, point, kind as 'stop' | 'seat'), inferred }];
    const [x, y] = point;
    const radius = RADIUS.numbered;
    return [{ key: `n${place}`, kind: 'numbered', x, y, radius, family, text, places: [place], inferred }];
  });
  return [...areas, ...stops, ...homes, ...numbers];
}

const areaDisc = ({ place, family }: PlaceMark, [x, y]: ScreenPoint, radius: number): DrawnPlace => ({
  key: `a${place}`,
  kind: 'area',
  x,
  y,
  radius,
  family,
  text: '',
  places: [place],
  inferred: false,
});

const single = (
  { place, family }: Pick<PlaceMark, 'place' | 'family'>,
  [x, y]: ScreenPoint,
  kind: 'home' | 'stop' | 'seat',
): DrawnPlace => ({
  key: `p${place}`,
  kind,
  x,
  y,
  radius: RADIUS[kind],
  family,
  text: '',
  places: [place],
  inferred: false,
});

function crowd(scene: PlaceScene, members: readonly PlaceMark[], [x, y]: ScreenPoint): DrawnPlace {
  const { family } = members[0]!;
  const places = members.map(({ place }) => place);
  const sum = members.reduce((total, { count }) => total + count, 0);
  // A trip with two stops here is one: counted by its events as long as the number is shown at all.
  const count = members.length === 1 || sum > 99 || scene.moving ? sum : rowsAt(scene, places).length;
  // One trip whose stops touch at this scale: still one dot, with both names.
  if (count === 1) return { ...single(members[0]!, [x, y], 'stop'), places };
  const uniform = members.every((mark) => !mark.mixed && mark.family === family);
  return {
    key: `p${places[0]}`,
    kind: 'several',
    x,
    y,
    radius: count > 99 ? 12 : RADIUS.several,
    family: uniform ? family : undefined,
    text: count > 99 ? '99+' : String(count),
    places,
    inferred: false,
  };
}

/** Points of lines in px, at most `gap` px apart: what names should not cover. */
export function linePoints(drawn: readonly DrawnLeg[], gap = 7): ScreenPoint[] {
  const points: ScreenPoint[] = [];
  for (const { pieces } of drawn) {
    for (const piece of pieces) {
      for (let i = 3; i < piece.length; i += 3) {
        const [x0, y0, x1, y1] = [piece[i - 3]!, piece[i - 2]!, piece[i]!, piece[i + 1]!];
        const n = Math.min(60, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / gap));
        for (let k = 0; k < n; k++) points.push([x0 + ((x1 - x0) * k) / n, y0 + ((y1 - y0) * k) / n]);
      }
    }
  }
  return points;
}
