/** Which names the map would like to show, and how much each matters. */
import type { ScreenPoint } from '../mapview';
import type { View } from '../projection';
import { isWithin } from '../frame';
import { dot, vectorOf, type LonLat } from '../../model/geo';
import type { DrawnPlace } from './drawn';
import type { Wanted } from './labels';

export const PRIORITY = {
  selected: 0,
  hovered: 1,
  home: 2,
  several: 3,
  stop: 4,
  area: 5,
  country: 6,
  ocean: 7,
};

export interface NameRules {
  /** Name of a place by its index. */
  name: (place: number) => string;
  join: (a: string, b: string) => string;
  andMore: (names: string, more: number, all: number) => string;
  /** Whether the mark belongs to the selected event. */
  selected: (place: DrawnPlace) => boolean;
  note: (place: DrawnPlace) => string | undefined;
  /** With a selection only its own places are named. */
  onlySelected: boolean;
  /** On a small map only the home is. */
  onlyHome: boolean;
}

export function wantedNames(places: readonly DrawnPlace[], rules: NameRules): Wanted[] {
  // A numbered stop names the home or the area that it stands on.
  const numbered = new Set(
    places.flatMap(({ kind, places: [place] }) => (kind === 'numbered' ? [place] : [])),
  );
  return places
    .filter(({ kind, places: [place] }) => kind === 'numbered' || !numbered.has(place))
    .filter((place) => !rules.onlySelected || rules.selected(place))
    .filter(({ kind }) => !rules.onlyHome || kind === 'home')
    .map((place) => ({
      key: place.key,
      text: nameOf(place, rules),
      shorter: shortNameOf(place, rules),
      note: rules.note(place),
      kind: place.kind === 'area' ? 'area' : 'stop',
      priority:
        priorityOf(place, rules) + (place.kind === 'area' ? -place.radius : -place.places.length) / 1000,
      at: [place.x, place.y],
      radius: place.kind === 'area' ? place.radius : place.radius + 2,
      joins: place.kind === 'stop' || place.kind === 'seat' || place.kind === 'numbered',
    }));
}

function priorityOf(place: DrawnPlace, rules: NameRules): number {
  if (rules.selected(place)) return PRIORITY.selected;
  if (place.kind === 'home' || place.kind === 'several' || place.kind === 'area') return PRIORITY[place.kind];
  return PRIORITY.stop;
}

/** Places that share a marker share its name. */
function nameOf({ places }: DrawnPlace, { name, join, andMore }: NameRules): string {
  const [first, second, ...others] = places.map(name);
  if (second === undefined) return first!;
  const both = join(first!, second);
  return others.length > 0 ? andMore(both, others.length, places.length) : both;
}

/** Where the whole doesn't fit: the busiest place, and how many more. */
function shortNameOf({ places }: DrawnPlace, { name, andMore }: NameRules): string | undefined {
  return places.length > 1 ? andMore(name(places[0]!), places.length - 1, places.length) : undefined;
}

type Ocean = 'pacific' | 'atlantic' | 'indian';
/** Several for each: the first that is free takes the name. */
const OCEANS: Record<Ocean, LonLat[]> = {
  pacific: [
    [-155, 18],
    [-140, -20],
    [165, 30],
    [-120, -35],
    [-170, -8],
  ],
  atlantic: [
    [-38, 32],
    [-22, 12],
    [-20, -22],
    [-48, 40],
  ],
  indian: [
    [80, -18],
    [76, -32],
    [95, -26],
    [66, 4],
  ],
};
/** Share of a globe's radius within which a flat name doesn't belie the round. */
const ROUND = 0.72;

export function oceanNames(view: View, names: Record<Ocean, string>): Wanted[] {
  return Object.entries(OCEANS).flatMap(([ocean, points]) =>
    points.flatMap((point, i): Wanted[] => {
      const at = view.project(point);
      if (!at || !isWithin(at, view.size, 1) || isOffRound(view, point)) return [];
      const priority = PRIORITY.ocean + i / 10;
      return [{ key: `o${ocean}`, text: names[ocean as Ocean], kind: 'ocean', priority, at, radius: 0 }];
    }),
  );
}

const isOffRound = (view: View, point: LonLat): boolean =>
  view.projection === 'globe' &&
  Math.sqrt(1 - Math.max(0, dot(vectorOf(point), vectorOf(view.frame.center))) ** 2) > ROUND;

export function countryNames(
  view: View,
  countries: readonly { code: string; name: string; point: LonLat }[],
): Wanted[] {
  return countries.flatMap(({ code, name, point }): Wanted[] => {
    const at: ScreenPoint | null = view.project(point);
    if (!at || !isWithin(at, view.size, 1)) return [];
    return [{ key: `c${code}`, text: name, kind: 'country', priority: PRIORITY.country, at, radius: 0 }];
  });
}
