/**
 * The tokens as numbers, where a picture or a shader needs them. A host writes colours in any of CSS's notations,
 * mixed or by theme: the browser reckons them, and what it says of them is read here.
 */

/** 0 to 1, sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

const GREY: Rgb = [0.5, 0.5, 0.5];

/** The colours of tokens (`out` for `--out`) as they hold for what stands inside `place`; grey for what is none. */
export function coloursIn<T extends string>(place: Element, tokens: readonly T[]): Record<T, Rgb> {
  const probe = document.createElement('i');
  probe.hidden = true;
  place.append(probe);
  const style = getComputedStyle(probe);
  const read = (token: T): Rgb => {
    probe.style.color = `var(--${token}, #808080)`;
    return rgbOf(style.color) ?? GREY;
  };
  const colours = Object.fromEntries(tokens.map((token) => [token, read(token)])) as Record<T, Rgb>;
  probe.remove();
  return colours;
}

/** Of a computed colour: `rgb(0, 105, 111)`, `color(srgb 0 0.41 0.43)`, or one that only the browser can turn into these. */
export function rgbOf(computed: string): Rgb | undefined {
  const numbers = computed.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (computed.startsWith('rgb')) return [red / 255, green / 255, blue / 255];
  if (computed.startsWith('color(srgb ')) return [within(red), within(green), within(blue)];
  return painted(computed);
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

let pen: CanvasRenderingContext2D | null | undefined;

function painted(colour: string): Rgb | undefined {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return [red! / 255, green! / 255, blue! / 255];
}

/** `#00696f`. */
export const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
