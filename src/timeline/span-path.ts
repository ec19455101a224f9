/** Path data of the body of a span. */
import type { End } from './form';

const round = (n: number): number => Math.round(n * 100) / 100;

/** A bar about `y`, `height` px high, each end round or straight. */
export function spanPath(x0: number, x1: number, y: number, height: number, left: End, right: End): string {
  const half = height / 2;
  const r = Math.min(half, (x1 - x0) / 2);
  const [a, b] = [left === 'round' ? r : 0, right === 'round' ? r : 0];
  const arc = (radius: number, dx: number, dy: number) =>
    radius ? `a${round(radius)},${half} 0 0,1 ${round(dx)},${dy}` : `v${dy}`;
  return (
    `M${round(x0 + a)},${round(y - half)}H${round(x1 - b)}` +
    `${arc(b, 0, height)}H${round(x0 + a)}${arc(a, 0, -height)}Z`
  );
}
