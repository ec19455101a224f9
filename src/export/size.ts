/** The size of a picture: what the reader asks for in pixels, and the px on which it is laid out. */

export interface PixelSize {
  width: number;
  height: number;
  dpi: number;
}

export const LEAST_SIDE = 400;
export const MOST_SIDE = 8000;

/** A page's width at 300 dpi, a slide. */
export const SIZES = {
  page: { width: 2008, height: 1890, dpi: 300 },
  slide: { width: 1920, height: 1080, dpi: 96 },
} satisfies Record<string, PixelSize>;

export type SizeFault = 'small' | 'large';

export function sizeFault({ width, height }: PixelSize): SizeFault | undefined {
  const sides = [width, height];
  if (sides.some((side) => !(side >= LEAST_SIDE))) return 'small';
  return sides.some((side) => side > MOST_SIDE) ? 'large' : undefined;
}

/** px from which on title, map, timeline and sources have room. */
const LEAST = { width: 840, height: 700 };
const WIDEST = 1280;

/** Letters are as large as on paper or screen, as far as everything still fits; `scale` is pixels to a px. */
export function layoutOf({ width, height, dpi }: PixelSize): {
  width: number;
  height: number;
  scale: number;
} {
  const natural = Math.min(WIDEST, (width / dpi) * 96);
  const fitting = Math.max(natural, LEAST.width, (LEAST.height * width) / height);
  const scale = width / fitting;
  return { width: Math.round(fitting), height: Math.round(height / scale), scale };
}

export const centimetres = (pixels: number, dpi: number): string => ((pixels / dpi) * 2.54).toFixed(1);
