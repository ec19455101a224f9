/** Which mark is under a pointer. The brush lies over the marks, so that a drag may begin on one. */
import type { CountedMark, Layout, Placed } from './lanes';

const COUNTED = 12;
const LINE = 9;

export function hitAt(
  { marks, counted, bar }: Layout,
  { x, y }: { x: number; y: number },
  /** Px around a mark that are still it. */
  slop: number,
): Placed | CountedMark | undefined {
  const number = counted.find((mark) => Math.hypot(mark.x - x, mark.y - y) <= COUNTED + slop);
  if (number) return number;
  let nearest: Placed | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const dy = Math.abs(mark.y - y);
    const dx = Math.max(mark.x0 - x, x - mark.x1, 0);
    const distance = Math.hypot(dx, Math.max(0, dy - bar / 2));
    if (distance <= slop && distance < least) [nearest, least] = [mark, distance];
  }
  return nearest ?? marks.find((mark) => isOnName(mark, x, y));
}

function isOnName({ name, room: width = 0, x0, x1, y: middle }: Placed, x: number, y: number): boolean {
  if (name === 'above') return x >= x0 && x <= x0 + 18 + width && y < middle && middle - y < 2 * LINE;
  if (Math.abs(y - middle) > LINE) return false;
  return name === 'right' ? x > x1 && x < x1 + 6 + width : name === 'left' && x < x0 && x > x0 - 6 - width;
}
