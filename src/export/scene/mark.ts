/** One event on the axis, drawn as well as it is known. */
import type { Placed } from '../../timeline/lanes';
import type { MarkLook } from '../../timeline/mark';
import { spanPath } from '../../timeline/span-path';
import { hollowLine, shapePath } from '../../ui/shapes';
import type { Palette } from './palette';
import { rectangle, round, type Fade, type Paint, type Shape } from './shapes';

export interface DrawnMark {
  look: MarkLook;
  placed: Placed;
  /** Height of a span's bar, and size of a shape, px. */
  bar: number;
  size: number;
  /** It goes on before the axis, and after it. */
  before: boolean;
  after: boolean;
}

export function markShapes(mark: DrawnMark, palette: Palette): Shape[] {
  const body = mark.placed.kind === 'point' ? [] : bodyShapes(mark, palette);
  return [...body, ...tailShapes(mark, palette), ...typeShapes(mark, palette)];
}

function bodyShapes({ look, placed, bar, before, after }: DrawnMark, palette: Palette): Shape[] {
  const { form, family, hollow } = look;
  const { x0, x1, y, kind } = placed;
  const colour = palette[family];
  const thin = kind === 'lasting' && (form.open || before || after);
  const bracket = form.left === 'bracket' || form.right === 'bracket';
  const height = thin ? Math.min(4, bar) : bracket || form.left === 'fade' ? Math.max(4, bar - 5) : bar;
  const faded = form.left === 'fade' || form.right === 'fade';
  const opacity = thin ? 0.62 : !form.hatched && (bracket || faded) ? 0.42 : undefined;
  const fill = fadeOf(
    sideOf(form.left === 'fade' && !before, form.right === 'fade' && !after),
    colour,
    x0,
    x1,
  );
  const line = (d: string): Shape => ({ kind: 'path', d, look: { stroke: colour, width: 1.5 } });
  const arrow = (d: string): Shape => ({ kind: 'path', d, look: { stroke: colour, width: 1.6 } });
  const hollowBody: Shape = {
    kind: 'path',
    d: spanPath(x0 + 0.9, x1 - 0.9, y, height - 1.8, form.left, form.right),
    look: { fill: palette.tube, stroke: fill, width: 1.8 },
  };
  const d = spanPath(x0, x1, y, height, form.left, form.right);
  const body = form.hatched
    ? hatched(d, x0, x1, y, height, colour)
    : hollow && !thin
      ? hollowBody
      : ({ kind: 'path', d, look: { fill, opacity } } as const);
  return [
    body,
    ...(form.left === 'bracket' && !before
      ? [line(`M${round(x0 + 0.75)},${round(y - bar / 2)}v${bar}`)]
      : []),
    ...(form.right === 'bracket' && !after
      ? [line(`M${round(x1 - 0.75)},${round(y - bar / 2)}v${bar}`)]
      : []),
    ...(before ? [arrow(`M${round(x0 + 6)},${round(y - 5)}l-5,5l5,5`)] : []),
    ...(after && form.right !== 'fade' ? [arrow(`M${round(x1 - 6)},${round(y - 5)}l5,5l-5,5`)] : []),
  ];
}

const sideOf = (left: boolean, right: boolean): Fade['fade'] | undefined =>
  left && right ? 'leftright' : left ? 'left' : right ? 'right' : undefined;

const fadeOf = (fade: Fade['fade'] | undefined, colour: string, x0: number, x1: number): Paint =>
  fade ? { fade, colour, x0, x1 } : colour;

/** `?`: slanted strokes within the span. */
function hatched(d: string, x0: number, x1: number, y: number, height: number, colour: string): Shape {
  const [top, half] = [y - height / 2, height];
  let strokes = '';
  for (let x = x0 - half; x < x1; x += 4.5)
    strokes += `M${round(x)},${round(top + height)}l${half},${-height}`;
  return {
    kind: 'group',
    clip: { d },
    shapes: [
      { kind: 'path', d, look: { fill: colour, opacity: 0.14 } },
      { kind: 'path', d: strokes, look: { stroke: colour, width: 1.6 } },
    ],
  };
}

/** An end that was left empty: a short fade beyond the known side. */
function tailShapes({ look: { form, family }, placed: { x0, x1, y } }: DrawnMark, palette: Palette): Shape[] {
  if (!form.tail) return [];
  const x = form.tail === 'left' ? x0 - 12 : x1;
  const fill = fadeOf(form.tail, palette[family], x, x + 12);
  return [{ kind: 'path', d: rectangle(x, y - 2, 12, 4), look: { fill } }];
}

function typeShapes({ look, placed, size, before, after }: DrawnMark, palette: Palette): Shape[] {
  const { form, family, hollow, event } = look;
  const { x0, x1, y, kind } = placed;
  const at = (): number | undefined => {
    if (kind === 'point') return (x0 + x1) / 2;
    if (form.shape === 'start') return before ? undefined : x0 + size / 2;
    if (form.shape === 'end') return after ? undefined : x1 - size / 2;
    return form.shape === 'middle' ? (x0 + x1) / 2 : undefined;
  };
  const x = at();
  if (x === undefined) return [];
  const halo: Shape = {
    kind: 'path',
    d: shapePath(event.type, size),
    look: { fill: palette.paper, stroke: palette.paper, width: 3.5 },
  };
  const shape = typeShape(event.type, hollow, size, palette[family], palette);
  return [{ kind: 'group', at: [x, y], shapes: [...(kind === 'point' ? [] : [halo]), shape] }];
}

/** The shape of a type about the origin; hollow comes home. */
export function typeShape(
  type: MarkLook['event']['type'],
  hollow: boolean,
  size: number,
  colour: string,
  palette: Palette,
): Shape {
  const line = hollowLine(size);
  if (!hollow) return { kind: 'path', d: shapePath(type, size), look: { fill: colour } };
  return {
    kind: 'path',
    d: shapePath(type, size - line),
    look: { fill: palette.tube, stroke: colour, width: line },
  };
}
