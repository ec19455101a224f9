/** When something comes near the window, and whether it is in it. */

/** Pixels around the window that count as near: what a reader scrolls in a moment. */
const NEAR = 300;

/** Runs once, at once where it is near already. Returns how to stop waiting. */
export function whenNear(element: Element, run: () => void): () => void {
  if (isNear(element.getBoundingClientRect())) {
    run();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: `${NEAR}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** A box that isn't drawn at all (a hidden tab of the host's page) has no place; it waits until it has one. */
const isNear = ({ top, bottom, left, right }: DOMRect): boolean =>
  (top !== 0 || bottom !== 0 || left !== 0 || right !== 0) &&
  bottom > -NEAR &&
  top < innerHeight + NEAR &&
  right > -NEAR &&
  left < innerWidth + NEAR;

/** Tells whenever it comes into the window or leaves it by more than a window's height. Returns how to stop. */
export function watchVisible(element: Element, tell: (visible: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1)!.isIntersecting), {
    rootMargin: '100% 0px',
  });
  observer.observe(element);
  return () => observer.disconnect();
}
