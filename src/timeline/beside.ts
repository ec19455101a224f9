/** Where a popover stands: over its button, or under it where there is more room; the whole of it on the screen. */
export interface Place {
  x: number;
  /** From the screen's top, or from its bottom where it stands above. */
  y: number;
  above: boolean;
}

export function besideAnchor(anchor: HTMLElement | undefined, popover: HTMLElement): Place {
  const box = anchor?.getBoundingClientRect() ?? new DOMRect(16, innerHeight / 3, 0, 0);
  const { offsetWidth: width, offsetHeight: height } = popover;
  const above = box.top > height + 12;
  return {
    x: Math.max(8, Math.min(box.left, innerWidth - width - 8)),
    y: above ? innerHeight - box.top + 8 : Math.max(8, Math.min(box.bottom + 8, innerHeight - height - 8)),
    above,
  };
}
