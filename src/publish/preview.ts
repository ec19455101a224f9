/** The picture that other sites show beside a link: the world with routes and places, no words in it. */
import type { MultiPolygon } from 'geojson';
import type { Ground } from './land';
import type { Family } from '../ui/shapes';
import { Canvas, type Colour } from './canvas';
import { pngOf } from './png';
import { PREVIEW_SIZE } from './preview-size';
import type { Site } from './site';
import { graticule, ringsOf, worldOf, type Dot, type World } from './world';

const { width, height } = PREVIEW_SIZE;

const hex = (text: string): Colour =>
  [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;

/** The light theme's tokens. */
const PAPER = hex('#fbfaf6');
const WATER = hex('#dde8ed');
const GRATICULE = hex('#d0dfe6');
const LAND = hex('#f7f4ec');
const COAST = hex('#a3b8c3');
const INK = hex('#1b2227');
const FAMILIES: Record<Family, Colour> = {
  out: hex('#00696f'),
  in: hex('#b52c12'),
  commit: hex('#2338a3'),
  meet: hex('#6a1048'),
  stand: hex('#ad7700'),
  give: hex('#74838c'),
};

/**
 * Where a dataset or a pack asks for an attribution or a review number, the outlines are left out: without words in it, the
 * picture could not show them.
 */
export function preview(site: Site, { land, pack }: Ground): Uint8Array {
  const canvas = new Canvas(width, height, PAPER);
  const world = worldOf(site, { width, height, margin: 22 });
  const { attribution, approval } = { ...pack, ...site.dataset.map };
  drawGround(canvas, world, attribution || approval ? undefined : land);
  drawStrokes(canvas, world);
  for (const dot of world.dots) drawDot(canvas, dot);
  return pngOf(width, height, canvas.pixels);
}

function drawGround(canvas: Canvas, { projection }: World, land: MultiPolygon | undefined): void {
  canvas.fill(ringsOf(projection, { type: 'Sphere' }), WATER);
  canvas.stroke(ringsOf(projection, graticule()), 1.2, GRATICULE);
  if (!land) return;
  const rings = ringsOf(projection, land);
  canvas.fill(rings, LAND);
  canvas.stroke(
    rings.map((ring) => [...ring, ring[0]!]),
    1.2,
    COAST,
  );
}

function drawStrokes(canvas: Canvas, { strokes }: World): void {
  for (const { family, tie, inferred, lines } of strokes) {
    const colour = FAMILIES[family];
    if (tie) {
      canvas.stroke(lines, 2.4, colour, 0.8, [0.1, 7]);
      continue;
    }
    canvas.stroke(lines, 12, colour, 0.13);
    canvas.stroke(lines, 3.6, colour, 1, inferred ? [14, 9] : undefined);
  }
}

function drawDot(canvas: Canvas, { at, home, vague }: Dot): void {
  if (home) {
    canvas.disc(at, 13, PAPER);
    canvas.disc(at, 11.5, INK);
    canvas.disc(at, 8.5, PAPER);
    canvas.disc(at, 5, INK);
  } else if (vague) {
    for (const radius of [24, 18, 12]) canvas.disc(at, radius, FAMILIES.out, 0.12);
  } else {
    canvas.disc(at, 8.5, PAPER);
    canvas.disc(at, 6.2, FAMILIES.out);
  }
}
