// A small WebGL map without land, for tests of our own layers: routes in a colour that nothing else has.

import type { MultiPolygon } from 'geojson';
import { vectorOf, type LonLat } from '../../src/model/geo';
import type { Frame } from '../../src/map/projection';
import type { RouteData } from '../../src/map/gl/legBuffer';
import { MapStage } from '../../src/map/gl/MapStage';
import type { Palette, Rgb } from '../../src/map/gl/palette';
import type { ProjectionKind } from '../../src/map/gl/twin';

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
