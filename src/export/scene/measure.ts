/** Widths of texts, by the browser's own fonts where there is one; and lines of a given width. */
import type { Language } from '../../model/language';
import { textWidth } from '../../timeline/text-width';
import { familyName, type Face } from './palette';

export interface Letters {
  size: number;
  weight?: number;
  face?: Face;
  italic?: boolean;
}

/** px */
export type Measure = (text: string, letters: Letters) => number;

export function measureIn(language: Language): Measure {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return (text, { size, weight = 400 }) => textWidth(text, size) * (weight > 500 ? 1.06 : 1);
  const known = new Map<string, number>();
  return (text, letters) => {
    const font = fontOf(letters, language);
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      known.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}

export const fontOf = ({ size, weight = 400, face = 'sans', italic }: Letters, language: Language): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${familyName(face, language)}`;

/** Words of a line of Latin, single letters of a line of Chinese; a stop never begins a line, nor does a space. */
const PIECES =
  /[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|[\u2e80-\u9fff\uff00-\uffef][，。：；、）》”！？\s]*|\s+/gu;

/** Lines no wider than `width`; what doesn't fit in `most` lines ends in an ellipsis. */
export function linesOf(
  text: string,
  letters: Letters,
  width: number,
  measure: Measure,
  most = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line === '' || measure((line + piece).trimEnd(), letters) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutTo(lines[most - 1]!, letters, width, measure)];
}

function cutTo(line: string, letters: Letters, width: number, measure: Measure): string {
  let kept = line;
  while (kept !== '' && measure(`${kept}…`, letters) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
