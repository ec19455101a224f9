/** Colours as plain numbers: paint and shaders do not read CSS variables. */
import { coloursIn, hexOf, type Rgb } from '../../ui/colours';
import { FAMILIES, type Family } from '../../ui/shapes';

export type { Rgb };

/** Tokens of LOOK section 2 that the map draws with. */
const TOKENS = [
  ...['paper', 'surface', 'water', 'land', 'coast', 'shore', 'graticule', 'place', 'ocean'],
  ...['halo', 'tube', 'ink', 'ink-2', 'line-2', 'accent'],
] as const;

export interface Palette {
  /** CSS colours by token, for MapLibre's paint. */
  css: Record<string, string>;
  families: Record<Family, Rgb>;
  halo: Rgb;
  tube: Rgb;
  ink: Rgb;
  ink2: Rgb;
  surface: Rgb;
  shore: Rgb;
  /** Alpha of a route's glow, and of routes beside the selected one. */
  glow: number;
  dim: number;
  sans: string;
}

/** Reads the tokens where `element` stands: they change with the theme, and with the host's style sheet. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const colours = coloursIn(element, [...TOKENS, ...FAMILIES]);
  const of = <T extends keyof typeof colours>(names: readonly T[]) =>
    names.map((name) => [name, colours[name]] as const);
  return {
    css: Object.fromEntries(of(TOKENS).map(([name, rgb]) => [name, hexOf(rgb)])),
    families: Object.fromEntries(of(FAMILIES)) as Record<Family, Rgb>,
    halo: colours.halo,
    tube: colours.tube,
    ink: colours.ink,
    ink2: colours['ink-2'],
    surface: colours.surface,
    shore: colours.shore,
    glow: Number(token('glow')) || 0,
    dim: Number(token('dim')) || 0.25,
    sans: token('sans') || 'sans-serif',
  };
}

/**
 * Calls when a token has changed by whatever the host has done: a class, an attribute, a style sheet. No event tells
 * that; but the colours of a mark that nobody sees pass into one another (gl.css), and of that there is one.
 */
export function onPalette(element: Element, changed: () => void): () => void {
  const mark = document.createElement('i');
  mark.className = 'map-watch';
  // One for each colour, all in the same frame.
  let frame = 0;
  mark.addEventListener('transitionend', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  });
  element.append(mark);
  return () => {
    cancelAnimationFrame(frame);
    mark.remove();
  };
}
