/** The map of a selection as shapes: the geometry and the rules are those of the map on the screen. */
import type { MultiLineString } from 'geojson';
import { mapWords } from '../../i18n/map';
import { oceanWords } from '../../i18n/oceans';
import type { CountryTable, Land } from '../../map/basemap';
import { coastIn, frameOf, paddingOf, withCoast, worldFrame } from '../../map/frame';
import { viewOf, type Size, type View } from '../../map/projection';
import {
  familyTallyOf,
  framePoints,
  labelOf,
  meridianOf,
  placeLooks,
  visiblePlaces,
  type PlaceLook,
  type PlaceMark,
} from '../../map/scene';
import {
  drawnPlaces,
  flatLines,
  legPainter,
  linePoints,
  type DrawnLeg,
  type DrawnPlace,
} from '../../map/svg/drawn';
import { coverage, placeLabels, spacing, FONT_SIZE, type Label, type LabelKind } from '../../map/svg/labels';
import { countryNames, oceanNames, wantedNames } from '../../map/svg/names';
import { legChooser } from '../../map/svg/sparse';
import { countryName } from '../../model/country';
import type { LonLat } from '../../model/geo';
import type { Projection } from '../../store/presentation';
import type { Taken } from '../taken';
import { d3ProjectionOf, groundShapes, outlineShape, sphereOf } from './ground';
import type { Measure } from './measure';
import type { Palette } from './palette';
import { circle, type Group, type Look, type Shape } from './shapes';

export interface Basemap {
  land?: Land;
  borders?: MultiLineString;
  countries?: CountryTable;
}

export interface MapDrawing {
  size: Size;
  projection: Projection;
  /** Framed on what is selected, or the whole world. */
  extent: 'shown' | 'world';
  palette: Palette;
  base: Basemap;
  measure: Measure;
}

export function mapShapes(taken: Taken, drawing: MapDrawing): Group {
  const { palette, base, size } = drawing;
  const { columns, index, span } = taken;
  const looks = placeLooks(columns);
  const marks = visiblePlaces(familyTallyOf(columns, index.mask), span);
  const shown = legChooser(columns, taken.legs, index.mask)(span);
  const view = viewFor(taken, drawing, shown, marks);
  const flat = view.plane && flatLines(columns, taken.legs, view.plane);
  const legs = Array.from(shown, legPainter(columns, taken.legs, view, flat)).filter(
    ({ pieces }) => pieces.length > 0,
  );
  const scene = { columns, mask: index.mask, window: span, looks, marks, view, selected: undefined };
  const places = drawnPlaces(scene);
  const labels = labelsOf(taken, drawing, view, legs, places, looks, marks);
  const projection = d3ProjectionOf(view);
  const ground = groundShapes(projection, palette, base.land, base.borders);
  return {
    kind: 'group',
    name: 'map',
    clip: { width: size.width, height: size.height },
    shapes: [
      { ...group('ground', ground), clip: { d: sphereOf(projection) } },
      outlineShape(projection, palette),
      group(
        'areas',
        places.filter(({ kind }) => kind === 'area').map((place) => areaShape(place, palette)),
      ),
      group('legs', legGroups(taken, legs, palette)),
      group(
        'stops',
        places.filter(({ kind }) => kind !== 'area').map((place) => stopShape(place, palette)),
      ),
      group(
        'names',
        labels.flatMap((label) => labelShapes(label, taken, palette)),
      ),
    ],
  };
}

const group = (name: string, shapes: Shape[]): Group => ({ kind: 'group', name, shapes });

function viewFor(
  { columns, legs }: Taken,
  { size, projection, extent, base }: MapDrawing,
  shown: Uint32Array,
  marks: readonly PlaceMark[],
): View {
  const meridian = meridianOf(columns);
  const points = framePoints(
    columns,
    legs,
    shown,
    marks.map(({ place }) => place),
  );
  if (extent === 'world' || points.length === 0)
    return viewOf(projection, meridian, worldFrame(projection, meridian, size), size);
  const frame = frameOf(points, projection, meridian, size, paddingOf(size, false));
  return viewOf(projection, meridian, withCoast(frame, coastOf(base), projection, meridian, size), size);
}

const coastOf = ({ land }: Basemap): LonLat[] =>
  (land?.soft.coordinates ?? []).flatMap((rings) => rings.flat() as unknown as LonLat[]);

// ---- legs

const SOLID = 'M5.4,0L-4.6,4L-2.3,0L-4.6,-4Z';
const HOLLOW = 'M7,0L-4.8,4.8L-2.4,0L-4.8,-4.8Z';
const [ROUTE, TIE] = [2.1, 1.3];

/** Light under many lines would weigh more than it tells. */
const MOST_LIT = 150;

/** Ties lie under routes; every leg is a group of its own with its event's id. */
function legGroups(taken: Taken, legs: readonly DrawnLeg[], palette: Palette): Group[] {
  const lit = legs.length > MOST_LIT ? { ...palette, glow: 0 } : palette;
  const order = [...legs].sort((a, b) => Number(b.look.tie) - Number(a.look.tie) || a.leg - b.leg);
  return order.map((leg) => ({
    kind: 'group',
    name: leg.look.tie ? 'tie' : 'leg',
    event: taken.columns.events[leg.row]!.id,
    shapes: legShapes(leg, lit),
  }));
}

export function legShapes(
  { look, pieces, arrows }: Pick<DrawnLeg, 'look' | 'pieces' | 'arrows'>,
  palette: Palette,
): Shape[] {
  const { tie, inbound, inferred, family } = look;
  const colour = palette[family];
  const width = tie ? TIE : ROUTE;
  const dash = tie ? [1.2, 4.2] : inferred ? [11, 4] : undefined;
  const common: Look = { dash, join: 'round', cap: tie ? 'round' : undefined };
  const looks: Look[] = [
    ...(tie || palette.glow === 0 ? [] : glowOf(colour, palette)),
    { stroke: palette.halo, width: width + (inbound ? 4.2 : 2), opacity: 0.55, join: 'round' },
    { stroke: colour, width: inbound ? width + 2.2 : width, ...common },
    ...(inbound ? [{ stroke: palette.tube, width: width - 0.5, ...common }] : []),
  ];
  const arrow: Look = inbound
    ? { fill: palette.tube, stroke: colour, width: 1.6, join: 'miter' }
    : { fill: colour, stroke: palette.halo, width: 0.6 };
  return [
    { kind: 'geo', object: linesOf(pieces), projection: null, looks },
    ...arrows.map(({ x, y, angle }): Shape => {
      return { kind: 'path', d: inbound ? HOLLOW : SOLID, at: [x, y], angle, look: arrow };
    }),
  ];
}

/** Light under a route, as soft as three strokes make it. */
const glowOf = (stroke: string, { glow }: Palette): Look[] =>
  [9, 6.5].map((width) => ({ stroke, width, opacity: glow * 0.45, join: 'round' }));

/** x, y, share, … → positions in px. */
const linesOf = (pieces: readonly number[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: pieces.map((piece) =>
    Array.from({ length: piece.length / 3 }, (_, i) => [piece[3 * i]!, piece[3 * i + 1]!]),
  ),
});

// ---- places

const areaShape = ({ x, y, radius, family }: DrawnPlace, palette: Palette): Shape => ({
  kind: 'path',
  d: circle(radius),
  at: [x, y],
  look: { fill: { disc: palette[family ?? 'commit'], radius } },
});

function stopShape({ kind, x, y, radius, family, text }: DrawnPlace, palette: Palette): Shape {
  const colour = family ? palette[family] : palette['ink-2'];
  const back: Look = { fill: palette.halo, opacity: 0.85 };
  const disc = (r: number, look: Look): Shape => ({ kind: 'path', d: circle(r), look });
  const shapes: Record<string, () => Shape[]> = {
    home: () => [
      disc(8.2, back),
      disc(6.2, { fill: palette.tube, stroke: palette.ink, width: 1.7 }),
      disc(3.1, { fill: palette.ink }),
    ],
    several: () => [
      disc(radius + 1.6, back),
      disc(radius - 0.8, { fill: palette.tube, stroke: colour, width: 1.6 }),
      { kind: 'text', text, x: 0, y: 4, size: 11, weight: 600, anchor: 'middle', colour: palette.ink },
    ],
  };
  const dot = () => [
    disc(radius + 1.4, back),
    kind === 'seat' || family === 'in'
      ? disc(radius - 0.3, { fill: palette.tube, stroke: colour, width: 1.6 })
      : disc(radius, { fill: colour }),
  ];
  return { kind: 'group', at: [x, y], shapes: (shapes[kind] ?? dot)() };
}

// ---- names

/** Points of coasts in view, below which the land doesn't say where we are. */
const FEW_COASTS = 160;
const MANY_LEGS = 400;

function labelsOf(
  taken: Taken,
  { base, measure, size }: MapDrawing,
  view: View,
  legs: readonly DrawnLeg[],
  places: readonly DrawnPlace[],
  looks: readonly PlaceLook[],
  marks: readonly PlaceMark[],
): Label[] {
  const { language, columns } = taken;
  const words = mapWords[language];
  const names = wantedNames(places, {
    name: (place) => labelOf(columns, place, language),
    join: words.join,
    andMore: words.andMore,
    selected: () => false,
    note: () => undefined,
    onlySelected: false,
    onlyHome: false,
  });
  const countries = countryNames(view, touchedCountries(taken, base, view, looks, marks));
  return placeLabels([...names, ...countries, ...oceanNames(view, oceanWords[language])], {
    size,
    covered: coverage(legs.length > MANY_LEGS ? [] : linePoints(legs)),
    width: (text, kind) =>
      measure(text, lettersOf(kind, language)) + [...text].length * spacing(kind, language) * FONT_SIZE[kind],
    onWorld: (at) => view.unproject(at) !== undefined,
    join: words.join,
  });
}

/** Only where the coast doesn't say where we are, and only those that the records touch. */
function touchedCountries(
  { columns, language }: Taken,
  base: Basemap,
  view: View,
  looks: readonly PlaceLook[],
  marks: readonly PlaceMark[],
) {
  const coast = coastOf(base);
  if (!base.countries || coast.length === 0 || coastIn(coast, view) > FEW_COASTS) return [];
  const { places, areas } = columns.dataset;
  const codeOf = ({ place }: PlaceMark) => places[place]!.country;
  const named = new Set(marks.filter(({ place }) => looks[place]!.kind === 'area').map(codeOf));
  const codes = new Set(marks.map(codeOf).filter((code) => !named.has(code)));
  return [...codes].flatMap((code) => {
    const found = base.countries![code];
    if (!found) return [];
    return [{ code, name: countryName(code, language, areas), point: [found[0], found[1]] as LonLat }];
  });
}

const lettersOf = (kind: LabelKind, language: Taken['language']) => ({
  size: FONT_SIZE[kind],
  weight: kind === 'stop' ? 600 : kind === 'ocean' ? 400 : 500,
  italic: kind === 'ocean' && language === 'en',
});

function labelShapes({ text, kind, x, y, anchor }: Label, { language }: Taken, palette: Palette): Shape[] {
  const letters = lettersOf(kind, language);
  const colour = kind === 'stop' ? palette.ink : kind === 'ocean' ? palette.ocean : palette.place;
  return [
    {
      kind: 'text',
      text,
      x,
      y: y + letters.size * 0.35,
      ...letters,
      anchor,
      colour,
      spacing: spacing(kind, language),
      ...(kind !== 'ocean' && { halo: palette.halo }),
    },
  ];
}
