/** Widths of texts as the browser will draw them; without one, an estimate. */
import { FONT_SIZE, spacing, type LabelKind } from './labels';

const WEIGHT: Record<LabelKind, string> = { stop: '600', area: '500', country: '500', ocean: 'italic 400' };

export function textMeasure(family: string, language: string): (text: string, kind: LabelKind) => number {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const size = FONT_SIZE[kind];
    if (context) context.font = `${WEIGHT[kind]} ${size}px ${family}`;
    const bare = context ? context.measureText(text).width : estimate(text) * size;
    const width = bare + [...text].length * spacing(kind, language) * size;
    widths.set(key, width);
    return width;
  };
}

/** em: Chinese is as wide as high. */
const estimate = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.58), 0);
