/** Colours as plain numbers: paint and shaders do not read CSS variables. */
import { FAMILIES, type Family } from '../../ui/shapes';

export type Rgb = readonly [red: number, green: number, blue: number];

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

/** Reads the tokens where `element` stands: they change with the theme. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const rgb = (name: string): Rgb => rgbOf(token(name));
  return {
    css: Object.fromEntries(TOKENS.map((name) => [name, token(name) || '#888888'])),
    families: Object.fromEntries(FAMILIES.map((family) => [family, rgb(family)])) as Record<Family, Rgb>,
    halo: rgb('halo'),
    tube: rgb('tube'),
    ink: rgb('ink'),
    ink2: rgb('ink-2'),
    surface: rgb('surface'),
    shore: rgb('shore'),
    glow: Number(token('glow')) || 0,
    dim: Number(token('dim')) || 0.25,
    sans: token('sans') || 'sans-serif',
  };
}

/** "#0a6" or "#00aa66", 0 to 1; grey for what is none. The tokens are written so. */
export function rgbOf(text: string): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) return [0.5, 0.5, 0.5];
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g)!;
  const [red, green, blue] = digits.map((pair) => parseInt(pair, 16) / 255) as [number, number, number];
  return [red, green, blue];
}
