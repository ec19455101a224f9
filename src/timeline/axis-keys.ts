/** The labels of the axis by keyboard: one stop of the tab key, and from there the arrow keys, as far as labels go. */

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** `root`: the timeline. Its labels come and go with the scale, and with its room: none of them is held on to. */
export function keysOfAxis(root: HTMLElement): () => void {
  const labels = () => [...root.querySelectorAll<HTMLElement>('.tl-axis button')];

  function stopAt(stop: HTMLElement | undefined): void {
    for (const label of labels()) label.tabIndex = label === stop ? 0 : -1;
  }
  // Whoever comes into the timeline finds a stop among those that are there.
  const keep = () => stopAt(labels().find(({ tabIndex }) => tabIndex === 0) ?? labels()[0]);

  function onkeydown(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const all = labels();
    const from = all.indexOf(target as HTMLElement);
    const to = STEPS[key] ? from + STEPS[key] : { Home: 0, End: all.length - 1 }[key];
    if (from < 0 || to === undefined || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    stopAt(next);
    next?.focus();
  }

  root.addEventListener('focusin', keep);
  root.addEventListener('keydown', onkeydown);
  return () => {
    root.removeEventListener('focusin', keep);
    root.removeEventListener('keydown', onkeydown);
  };
}
