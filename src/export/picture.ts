/** The chunk that draws: the base map, the scene, and either of the two pictures of it. */
import { hasBorders, loadBorders, loadCountries, loadLand } from '../map/basemap';
import { inForce } from '../table/on-day';
import { selectionOf } from '../table/selection';
import type { Explorer } from '../store/explorer.svelte';
import { paintScene } from './canvas';
import { withDpi } from './png';
import type { Basemap } from './scene/map';
import { measureIn } from './scene/measure';
import { pictureOf, type Sheet } from './scene/sheet';
import type { Scene } from './scene/shapes';
import { layoutOf, type PixelSize } from './size';
import { svgOf } from './svg';
import { takenOf } from './taken';
import { inSlices, type Work } from './work';
import { paletteIn } from './worn';

export interface PictureWish extends Pick<Sheet, 'show' | 'extent'> {
  size: PixelSize;
  dark: boolean;
  /** In the element, whose host may have colours of its own. */
  place?: Element;
}

/** What doesn't come is left out: the routes still stand. */
const quietly = <T>(coming: Promise<T>): Promise<T | undefined> => coming.catch(() => undefined);

export async function basemapOf(explorer: Explorer, base: string): Promise<Basemap> {
  const { borders } = explorer.ground;
  // A host's own style is not ours to draw, and where there is one there is no outline of ours.
  if (borders === 'style') return {};
  const land = await quietly(loadLand(base, '50m')).then((fine) => fine ?? quietly(loadLand(base, '110m')));
  const [lines, countries] = await Promise.all([
    hasBorders(land, borders) ? quietly(loadBorders(base)) : undefined,
    quietly(loadCountries(base)),
  ]);
  return { land, borders: lines, countries };
}

function sceneOf(explorer: Explorer, wish: PictureWish, base: Basemap): { scene: Scene; scale: number } {
  const { width, height, scale } = layoutOf(wish.size);
  const scene = pictureOf(takenOf(explorer), {
    width,
    height,
    show: wish.show,
    extent: wish.extent,
    projection: explorer.projection,
    palette: paletteIn(wish.place, wish.dark),
    base,
    measure: measureIn(explorer.language),
    selection: selectionOf(explorer, inForce),
  });
  return { scene, scale };
}

export async function svgFile(explorer: Explorer, wish: PictureWish, base: string): Promise<Blob> {
  const { scene } = sceneOf(explorer, wish, await basemapOf(explorer, base));
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', svgOf(scene)], { type: 'image/svg+xml' });
}

/** Share of the work that is painting; the rest is packing. */
const PAINTING = 0.8;

export async function pngFile(
  explorer: Explorer,
  wish: PictureWish,
  base: string,
  work: Work,
): Promise<Blob> {
  const map = await basemapOf(explorer, base);
  work.signal.throwIfAborted();
  const { scene, scale } = sceneOf(explorer, wish, map);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [wish.size.width, wish.size.height];
  // Painted once and read once: a picture on a graphics card would have to come back from there, which can take half a
  // minute where the card is not a real one.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  await inSlices(paintScene(context, scene, scale), (share) => work.onshare(share * PAINTING), work.signal);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Its memory is given back at once, not when somebody cleans up.
  canvas.width = canvas.height = 0;
  work.signal.throwIfAborted();
  if (!blob) throw new Error('no picture');
  const bytes = withDpi(new Uint8Array(await blob.arrayBuffer()), wish.size.dpi);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}
