// A small WebGL map without land, for tests of our own layers: routes in a colour that nothing else has.

import type { MultiPolygon } from 'geojson';
import { vectorOf, type LonLat } from '../../src/model/geo';
import type { Frame } from '../../src/map/projection';
import type { RouteData } from '../../src/map/gl/legBuffer';
import { MapStage } from '../../src/map/gl/MapStage';
import type { Palette, Rgb } from '../../src/map/gl/palette';
import type { ProjectionKind } from '../../src/map/gl/twin';

export const SHANGHAI: LonLat = [121.4737, 31.2304];
const FRANCISCO: LonLat = [-122.4194, 37.7749];
const AUCKLAND: LonLat = [174.7633, -36.8485];
export const PARIS: LonLat = [2.3522, 48.8566];
export const PLACES = [SHANGHAI, FRANCISCO, AUCKLAND, PARIS];
/** Shanghai, San Francisco, Auckland and back. */
export const ROUND = [
  [0, 1],
  [1, 2],
  [2, 0],
] as const;

export const FRAMES: Record<ProjectionKind, Frame> = {
  'equal-earth': { center: [150, 0], scale: 60 },
  globe: { center: [-175, 5], scale: 100 },
  // At the edge of the copies: the Pacific lies across it.
  mercator: { center: [-170, 0], scale: 50 },
};
export const SIZE = { width: 360, height: 220 };
const GREY: Rgb = [0.9, 0.9, 0.9];
const MAGENTA: Rgb = [1, 0, 1];

export const palette: Palette = {
  css: Object.fromEntries(
    [
      'paper',
      'surface',
      'water',
      'land',
      'coast',
      'shore',
      'graticule',
      'place',
      'ocean',
      'halo',
      'tube',
      'ink',
    ].map((name) => [name, '#e6e6e6']),
  ),
  families: { out: MAGENTA, in: MAGENTA, meet: MAGENTA, commit: MAGENTA, stand: MAGENTA, give: MAGENTA },
  halo: GREY,
  tube: GREY,
  ink: GREY,
  ink2: GREY,
  surface: GREY,
  shore: GREY,
  glow: 0,
  dim: 0.25,
  sans: 'sans-serif',
};

/** Every leg dated to its own position, in a row of its own. */
export function routes(places: readonly LonLat[], legs: readonly (readonly [number, number])[]): RouteData {
  const all = (value: number) => legs.map(() => value);
  return {
    places,
    count: legs.length,
    from: legs.map(([from]) => from),
    to: legs.map(([, to]) => to),
    start: legs.map((_, i) => i),
    end: legs.map((_, i) => i + 1),
    byEnd: legs.map((_, i) => i),
    dated: all(1),
    row: legs.map((_, i) => i),
    style: all(0),
    lane: all(0),
    tie: all(0),
    mask: all(1),
  };
}

const nowhere: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

export interface Opened {
  stage: MapStage;
  container: HTMLElement;
  close: () => void;
}

export async function openStage(
  projection: ProjectionKind,
  frame: Frame,
  size = { width: 360, height: 220 },
  /** Told the stage in the turn in which it is made, before its style stands. */
  early?: (stage: MapStage) => void,
  land: MultiPolygon = nowhere,
): Promise<Opened> {
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'absolute',
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
  document.body.append(container);
  const stage = await MapStage.open({
    container,
    ground: { land: { land, soft: nowhere }, borders: undefined },
    meridian: 150,
    projection,
    frame,
    palette,
    choice: { language: 'en', phone: true },
    cooperative: false,
    reducedMotion: true,
  });
  early?.(stage);
  await rested(stage);
  return {
    stage,
    container,
    close() {
      stage.remove();
      container.remove();
    },
  };
}

export const rested = (stage: MapStage): Promise<void> =>
  new Promise((done) => {
    stage.map.once('idle', () => done());
    stage.map.triggerRepaint();
  });

/** Loses the graphics context, and has it come back. */
export async function loseContext({ map }: MapStage): Promise<void> {
  const lose = map.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
  const lost = new Promise((done) => map.once('webglcontextlost', done));
  lose.loseContext();
  await lost;
  // The browser itself hears of the loss a turn later, and restores nothing before.
  await new Promise((done) => setTimeout(done, 200));
  const back = new Promise((done) => map.once('webglcontextrestored', done));
  lose.restoreContext();
  await back;
}

/** The picture, top line first: read in the frame that draws it, because the buffer is not kept. */
export function picture(stage: MapStage): Promise<ImageData> {
  return new Promise((done) => {
    stage.map.once('render', () => {
      const source = stage.map.getCanvas();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [source.width, source.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(source, 0, 0);
      done(context.getImageData(0, 0, canvas.width, canvas.height));
    });
    stage.map.triggerRepaint();
  });
}

/** Px in the routes' colour. */
export function inked({ data, width, height }: ImageData): [x: number, y: number][] {
  const found: [number, number][] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = 4 * (y * width + x);
      if (data[i]! > 120 && data[i + 2]! > 120 && data[i + 1]! < 0.75 * data[i]!)
        found.push([x + 0.5, y + 0.5]);
    }
  }
  return found;
}

export { vectorOf };
