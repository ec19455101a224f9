/** An area drawn corner by corner: with the arrow keys and Enter, or with taps. No DOM; px of the map. */
import type { ScreenPoint } from './mapview';
import type { Size } from './projection';

export interface Pen {
  /** Where the cross stands. */
  at: ScreenPoint;
  corners: readonly ScreenPoint[];
}

/** Fewer hold nothing. */
export const LEAST_CORNERS = 3;

/** px of one press, and of one with Shift. */
const [STEP, FINE] = [24, 4];
/** px from a corner that still count as the corner itself. */
const NEAR = 12;

const WAYS: Record<string, ScreenPoint> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function movedBy({ at, corners }: Pen, key: string, fine: boolean, size: Size): Pen | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const step = fine ? FINE : STEP;
  const within = (px: number, most: number) => Math.max(0, Math.min(most, px));
  return {
    at: [within(at[0] + way[0] * step, size.width), within(at[1] + way[1] * step, size.height)],
    corners,
  };
}

/** One more corner at a point. At the first one again, or twice at the last, the area is to be closed: undefined. */
export function withCorner({ corners }: Pen, at: ScreenPoint): Pen | undefined {
  const isAt = (corner: ScreenPoint | undefined) =>
    corner !== undefined && Math.hypot(corner[0] - at[0], corner[1] - at[1]) < NEAR;
  const again = isAt(corners[0]) || isAt(corners.at(-1));
  if (again) return corners.length >= LEAST_CORNERS ? undefined : { at, corners };
  return { at, corners: [...corners, at] };
}

export const withoutCorner = ({ at, corners }: Pen): Pen => ({
  at: corners.at(-1) ?? at,
  corners: corners.slice(0, -1),
});
