/** A scene as an SVG file: paths as paths, text as text, attributes alone, nothing from elsewhere. */
import { geoPath } from 'd3';
import { Outline } from './outline';
import { familyName } from './scene/palette';
import {
  DISC,
  FADES,
  round,
  type GeoShape,
  type Group,
  type Look,
  type Paint,
  type PathShape,
  type Scene,
  type Shape,
  type TextShape,
} from './scene/shapes';

interface Pen {
  scene: Scene;
  /** Gradients and clips, by what they are, so that each stands once. */
  defs: Map<string, { id: string; markup: string }>;
  /** In front of every id: several pictures may stand in one page. */
  prefix: string;
}

export function svgOf(scene: Scene, prefix = 'a'): string {
  const { width, height, title, description, language, background } = scene;
  const pen: Pen = { scene, defs: new Map(), prefix };
  const body = scene.shapes.map((shape) => drawn(shape, pen)).join('');
  const defs = [...pen.defs.values()].map(({ markup }) => markup).join('');
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: language,
    'xml:lang': language,
    'aria-labelledby': `${prefix}-title ${prefix}-desc`,
    'font-family': familyName('sans', language),
  });
  return (
    `<svg${head}><title id="${prefix}-title">${escaped(title)}</title>` +
    `<desc id="${prefix}-desc">${escaped(description)}</desc>` +
    (defs ? `<defs>${defs}</defs>` : '') +
    `<rect width="${width}" height="${height}" fill="${background}"/>${body}</svg>`
  );
}

function drawn(shape: Shape, pen: Pen): string {
  if (shape.kind === 'geo') return geo(shape, pen);
  if (shape.kind === 'path') return path(shape, pen);
  if (shape.kind === 'text') return text(shape, pen);
  return group(shape, pen);
}

function group({ name, event, at, clip, shapes }: Group, pen: Pen): string {
  const clipped = clip && define('clip', JSON.stringify(clip), pen, (id) => clipMarkup(id, clip));
  const head = attributes({
    class: name,
    'data-event': event,
    transform: at && `translate(${round(at[0])} ${round(at[1])})`,
    'clip-path': clipped && `url(#${clipped})`,
  });
  return `<g${head}>${shapes.map((shape) => drawn(shape, pen)).join('')}</g>`;
}

const clipMarkup = (id: string, clip: NonNullable<Group['clip']>): string =>
  `<clipPath id="${id}">${
    'd' in clip ? `<path d="${clip.d}"/>` : `<rect width="${clip.width}" height="${clip.height}"/>`
  }</clipPath>`;

/** The ground in tenths of a px; legs as they are. */
function pathOf(object: GeoShape['object'], projection: GeoShape['projection']): string | null {
  if (!projection) return geoPath(null).digits(2)(object);
  const outline = new Outline();
  geoPath(projection, outline)(object);
  return outline.text;
}

/** A coast stands once and is used for each of its strokes: it is long. A leg's strokes are paths of their own. */
function geo({ object, projection, looks }: GeoShape, pen: Pen): string {
  const d = pathOf(object, projection);
  if (!d) return '';
  if (!projection || looks.length < 3)
    return looks.map((look) => `<path${attributes({ d, ...paints(look, pen) })}/>`).join('');
  const id = define('line', d, pen, (own) => `<path${attributes({ id: own, d })}/>`);
  return looks.map((look) => `<use${attributes({ href: `#${id}`, ...paints(look, pen) })}/>`).join('');
}

function path({ d, look, at, angle }: PathShape, pen: Pen): string {
  const moved = at && `translate(${round(at[0])} ${round(at[1])})`;
  const turned = angle ? `rotate(${round(angle)})` : undefined;
  const transform = [moved, turned].filter(Boolean).join(' ') || undefined;
  return `<path${attributes({ d, transform, ...paints(look, pen) })}/>`;
}

function paints({ fill, stroke, width, dash, opacity, cap, join }: Look, pen: Pen) {
  return {
    fill: fill === undefined ? 'none' : paint(fill, pen),
    stroke: stroke === undefined ? undefined : paint(stroke, pen),
    'stroke-width': width === undefined ? undefined : round(width),
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': join,
    opacity: opacity === undefined ? undefined : round(opacity),
  };
}

function paint(value: Paint, pen: Pen): string {
  if (typeof value === 'string') return value;
  return `url(#${define('paint', JSON.stringify(value), pen, (id) => gradient(id, value))})`;
}

function gradient(id: string, value: Exclude<Paint, string>): string {
  const stops = 'disc' in value ? DISC : FADES[value.fade];
  const colour = 'disc' in value ? value.disc : value.colour;
  const marks = stops
    .map(
      ([offset, opacity]) =>
        `<stop${attributes({ offset, 'stop-color': colour, 'stop-opacity': opacity })}/>`,
    )
    .join('');
  const units = { gradientUnits: 'userSpaceOnUse' };
  return 'disc' in value
    ? `<radialGradient${attributes({ id, ...units, cx: 0, cy: 0, r: round(value.radius) })}>${marks}</radialGradient>`
    : `<linearGradient${attributes({ id, ...units, x1: round(value.x0), x2: round(value.x1), y1: 0, y2: 0 })}>${marks}</linearGradient>`;
}

/**
 * Letters, and under them the same letters as their halo: office programs don't know `paint-order`, and would draw
 * the halo over the words. The lower ones are hidden from readers.
 */
function text(shape: TextShape, pen: Pen): string {
  const { x, y, size, weight, italic, anchor, spacing, face, colour, halo } = shape;
  const common = {
    x: round(x),
    y: round(y),
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': italic ? 'italic' : undefined,
    'font-family': face === 'serif' ? familyName('serif', pen.scene.language) : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing ? round(spacing * size) : undefined,
  };
  const words = escaped(shape.text);
  const under = halo
    ? `<text${attributes({ ...common, fill: halo, stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' })}>${words}</text>`
    : '';
  return `${under}<text${attributes({ ...common, fill: colour })}>${words}</text>`;
}

function define(kind: string, key: string, { defs, prefix }: Pen, make: (id: string) => string): string {
  const known = defs.get(`${kind} ${key}`);
  if (known) return known.id;
  const id = `${prefix}-${kind}-${defs.size}`;
  defs.set(`${kind} ${key}`, { id, markup: make(id) });
  return id;
}

const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold at all is left out. */
export const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => MARKS[mark]!);
