/**
 * A scene as pixels, by d3-geo's path on a 2D context: under a strict policy an SVG can't be drawn into a canvas. A
 * generator, so that a large picture is painted in pieces and can be given up.
 */
import { geoPath } from 'd3';
import { fontOf } from './scene/measure';
import {
  DISC,
  FADES,
  type GeoShape,
  type Look,
  type Paint,
  type PathShape,
  type Scene,
  type Shape,
  type TextShape,
} from './scene/shapes';

type Context = CanvasRenderingContext2D;

/** Paints the scene, `scale` pixels to its px; yields the share that is done. */
export function* paintScene(context: Context, scene: Scene, scale: number): Generator<number, void, void> {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  const total = countOf(scene.shapes);
  let done = 0;
  for (const _ of painted(scene.shapes, context, scene)) yield Math.min(1, ++done / total);
}

const countOf = (shapes: readonly Shape[]): number =>
  shapes.reduce((sum, shape) => sum + (shape.kind === 'group' ? countOf(shape.shapes) : 1), 0);

function* painted(shapes: readonly Shape[], context: Context, scene: Scene): Generator<void, void, void> {
  for (const shape of shapes) {
    context.save();
    if (shape.kind === 'group') {
      if (shape.at) context.translate(shape.at[0], shape.at[1]);
      if (shape.clip) clip(context, shape.clip);
      yield* painted(shape.shapes, context, scene);
    } else {
      if (shape.kind === 'geo') geo(context, shape);
      else if (shape.kind === 'path') path(context, shape);
      else text(context, shape, scene);
      yield;
    }
    context.restore();
  }
}

function clip(context: Context, box: { width: number; height: number } | { d: string }): void {
  if ('d' in box) return context.clip(new Path2D(box.d));
  context.beginPath();
  context.rect(0, 0, box.width, box.height);
  context.clip();
}

function geo(context: Context, { object, projection, looks }: GeoShape): void {
  const draw = geoPath(projection, context);
  for (const look of looks) {
    context.beginPath();
    draw(object);
    brushed(context, look, {
      fill: () => context.fill(),
      stroke: () => context.stroke(),
    });
  }
}

function path(context: Context, { d, look, at, angle }: PathShape): void {
  if (at) context.translate(at[0], at[1]);
  if (angle) context.rotate((angle * Math.PI) / 180);
  const line = new Path2D(d);
  brushed(context, look, { fill: () => context.fill(line), stroke: () => context.stroke(line) });
}

function brushed(context: Context, look: Look, draw: { fill: () => void; stroke: () => void }): void {
  const { fill, stroke, width = 1, dash = [], opacity = 1, cap = 'butt', join = 'miter' } = look;
  context.globalAlpha = opacity;
  if (fill !== undefined) {
    context.fillStyle = paint(context, fill);
    draw.fill();
  }
  if (stroke !== undefined) {
    Object.assign(context, {
      strokeStyle: paint(context, stroke),
      lineWidth: width,
      lineCap: cap,
      lineJoin: join,
    });
    context.setLineDash([...dash]);
    draw.stroke();
  }
  context.globalAlpha = 1;
}

function paint(context: Context, value: Paint): string | CanvasGradient {
  if (typeof value === 'string') return value;
  const disc = 'disc' in value;
  const gradient = disc
    ? context.createRadialGradient(0, 0, 0, 0, 0, value.radius)
    : context.createLinearGradient(value.x0, 0, value.x1, 0);
  const colour = disc ? value.disc : value.colour;
  for (const [offset, opacity] of disc ? DISC : FADES[value.fade])
    gradient.addColorStop(offset, withAlpha(colour, opacity));
  return gradient;
}

/** "#rrggbb" or "#rgb" with its opacity. */
export function withAlpha(colour: string, opacity: number): string {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  return `rgba(${pairs.map((pair) => parseInt(pair, 16)).join(',')},${opacity})`;
}

function text(context: Context, shape: TextShape, { language }: Scene): void {
  const { x, y, anchor = 'start', spacing = 0, size, colour, halo } = shape;
  context.font = fontOf(shape, language);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.letterSpacing = `${spacing * size}px`;
  if (halo) {
    Object.assign(context, { strokeStyle: halo, lineWidth: 3, lineJoin: 'round' });
    context.setLineDash([]);
    context.strokeText(shape.text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(shape.text, x, y);
}
