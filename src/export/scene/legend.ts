/** The legend of exactly what a picture shows: lines and marks of its map, shapes and colours of its timeline. */
import { mapLaterWords } from '../../i18n/map-later';
import { exportWords } from '../../i18n/export';
import { recordWords, directionName } from '../../i18n/records';
import { countInGroup } from '../../filter/tally';
import { EVENT_TYPES } from '../../model/kinds';
import type { Direction, EventType } from '../../model/schema';
import { legendMarks, legendTallyOf, placeLooks, type LegLook, type LegendMark } from '../../map/scene';
import { familyOf, isHollow } from '../../ui/shapes';
import type { Taken } from '../taken';
import type { FlowItem } from './flow';
import { legShapes } from './map';
import { typeShape } from './mark';
import type { Palette } from './palette';
import { circle, type Shape } from './shapes';

export function mapLegend(taken: Taken, palette: Palette): FlowItem[] {
  const { columns, legs, index, span, language } = taken;
  const looks = placeLooks(columns);
  // A colour stands for one thing alone; the treatment that is told of stands in none. No light under so short a line.
  const plain = { ...palette, out: palette['ink-2'] };
  const lit = (mark: LegendMark) => ({ ...(mark === 'inferred' ? plain : palette), glow: 0 });
  const isSeen = (place: number) => countInGroup(index.places, place, span) > 0;
  const words = mapLaterWords[language].marks;
  const lines = legendMarks(legendTallyOf(columns, legs, looks, index.mask), span).map((mark): FlowItem => {
    return mark === 'area'
      ? { mark: [areaMark(plain)], width: 20, text: words.area }
      : { mark: legShapes(lineOf(mark), lit(mark)), width: 36, text: words[mark] };
  });
  const home = looks.some(({ kind }, place) => kind === 'home' && isSeen(place));
  const several = looks.some(
    ({ kind }, place) => (kind === 'stop' || kind === 'seat') && countInGroup(index.places, place, span) > 1,
  );
  return [
    ...lines,
    ...(home ? [{ mark: homeMark(palette), width: 14, text: exportWords[language].drawing.home }] : []),
    ...(several ? [{ mark: severalMark(palette), width: 18, text: words.several }] : []),
  ];
}

function lineOf(mark: Exclude<LegendMark, 'area'>) {
  const look: LegLook = {
    family: mark === 'tie' ? 'commit' : mark === 'in' ? 'in' : 'out',
    inbound: mark === 'in',
    mutual: false,
    inferred: mark === 'inferred',
    tie: mark === 'tie',
    lane: 0,
  };
  const arrows = mark === 'out' || mark === 'in' ? [{ x: 21, y: 0, angle: 0 }] : [];
  return { look, pieces: [[0, 0, 0, 36, 0, 1]], arrows };
}

const areaMark = (palette: Palette): Shape => ({
  kind: 'path',
  d: circle(9),
  at: [10, 0],
  look: { fill: { disc: palette.out, radius: 9 } },
});

const homeMark = (palette: Palette): Shape[] => [
  { kind: 'path', d: circle(6.2), at: [7, 0], look: { fill: palette.tube, stroke: palette.ink, width: 1.7 } },
  { kind: 'path', d: circle(3.1), at: [7, 0], look: { fill: palette.ink } },
];

const severalMark = (palette: Palette): Shape[] => [
  {
    kind: 'path',
    d: circle(8),
    at: [9, 0],
    look: { fill: palette.tube, stroke: palette['ink-2'], width: 1.6 },
  },
  { kind: 'text', text: '2', x: 9, y: 4, size: 11, weight: 600, anchor: 'middle', colour: palette.ink },
];

const INBOUND: Direction = 'inbound';

/** Every type that the timeline shows, apart where people come in. */
export function typeLegend({ columns, rows, language, span }: Taken, palette: Palette): FlowItem[] {
  const seen = new Set<string>();
  for (const row of rows) {
    if (span !== null && row >= columns.dated) continue;
    const { type, direction } = columns.events[row]!;
    seen.add(`${type} ${isHollow(type, direction) ? INBOUND : ''}`);
  }
  const kinds = EVENT_TYPES.flatMap((type) => [[type, undefined] as const, [type, INBOUND] as const]);
  return kinds
    .filter(([type, direction]) => seen.has(`${type} ${direction ?? ''}`))
    .map(([type, direction]) => {
      const shape = typeShape(type, direction !== undefined, 11, palette[familyOf(type, direction)], palette);
      const mark: Shape = { kind: 'group', at: [7, 0], shapes: [shape] };
      return { mark: [mark], width: 14, text: nameOf(type, direction, language) };
    });
}

function nameOf(type: EventType, direction: Direction | undefined, language: Taken['language']): string {
  const { name } = recordWords[language].types[type];
  if (!direction) return name;
  const way = directionName(direction, type, language);
  return language === 'en' ? `${name}, ${way.toLowerCase()}` : `${name}（${way}）`;
}
