/** Where a popover lies: under what opens it and on screen, above a keyboard on glass. It stands in the top layer. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Distance from the edge of the screen, and from what opens it, px. */
const [EDGE, GAP] = [8, 4];
/** Less room than this below, and it moves up over what opens it, px. */
const LEAST = 200;

/** `wished` is its size where there is room for it. */
export function boxUnder(opener: DOMRect, wished: { width: number; height: number }): Box {
  const screen = window.visualViewport;
  const [across, down] = [screen?.width ?? innerWidth, screen?.height ?? innerHeight];
  const width = Math.min(wished.width, across - 2 * EDGE);
  const below = down - opener.bottom - GAP - EDGE;
  const height = Math.min(wished.height, Math.max(below, Math.min(LEAST, down - 2 * EDGE)));
  return {
    left: Math.max(EDGE, Math.min(opener.left, across - width - EDGE)),
    top: Math.max(EDGE, Math.min(opener.bottom + GAP, down - height - EDGE)),
    width,
    height,
  };
}
