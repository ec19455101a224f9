/** Items in lines from left to right, as the legends stand. */
import type { Group, Shape } from './shapes';
import type { Letters, Measure } from './measure';

export interface FlowItem {
  /** Drawn about (0, 0), `width` px to the right. */
  mark: Shape[];
  width: number;
  text: string;
}

export interface Flow {
  shapes: Group[];
  height: number;
  /** Right end of the last line. */
  end: number;
}

const AFTER_MARK = 7;
const BETWEEN = 20;

export function flowOf(
  items: readonly FlowItem[],
  width: number,
  letters: Letters & { colour: string },
  lineHeight: number,
  measure: Measure,
): Flow {
  let [x, y] = [0, lineHeight / 2];
  let end = 0;
  const shapes = items.map(({ mark, width: markWidth, text }): Group => {
    const needed = markWidth + AFTER_MARK + measure(text, letters);
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    const { size, weight, colour } = letters;
    const words: Shape = {
      kind: 'text',
      text,
      x: markWidth + AFTER_MARK,
      y: size * 0.36,
      size,
      weight,
      colour,
    };
    const group: Group = { kind: 'group', at: [x, y], shapes: [...mark, words] };
    end = x + needed;
    x = end + BETWEEN;
    return group;
  });
  return { shapes, height: items.length === 0 ? 0 : y + lineHeight / 2, end };
}
