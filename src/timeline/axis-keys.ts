/** The labels of the axis by keyboard: one stop of the tab key, and from there the arrow keys, as far as labels go. */

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** `root`: the timeline. Its labels come and go with the scale: a new stop is found for those that went. */
export function keysOfAxis(root: HTMLElement): () => void {
  const axis = root.querySelector('.tl-axis');
  if (!axis) return () => undefined;
  const labels = () => [...axis.querySelectorAll('button')];

  function stopAt(stop: HTMLElement | undefined): void {
    for (const label of labels()) label.tabIndex = label === stop ? 0 : -1;
  }
  const keep = () => stopAt(labels().find(({ tabIndex }) => tabIndex === 0) ?? labels()[0]);

  function onkeydown(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const all = labels();
    const from = all.indexOf(target as HTMLButtonElement);
    const to = STEPS[key] ? from + STEPS[key] : { Home: 0, End: all.length - 1 }[key];
    if (from < 0 || to === undefined || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    stopAt(next);
    next?.focus();
  }

  keep();
  const observer = new MutationObserver(keep);
  observer.observe(axis, { childList: true });
  (axis as HTMLElement).addEventListener('keydown', onkeydown);
  return () => {
    observer.disconnect();
    (axis as HTMLElement).removeEventListener('keydown', onkeydown);
  };
}
