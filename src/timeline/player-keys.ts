/** Space pauses and goes on, once a reader has started the player; a hidden page plays nothing. */
interface Playing {
  readonly started: boolean;
  readonly playing: boolean;
  toggle(): void;
  pause(): void;
}

/** What does something of its own with the space bar, or may: it keeps it. */
const TAKES_SPACE =
  'a, button, input, select, textarea, summary, option, [contenteditable], [role=button], [role=option], [role=menuitem]';

/** `within`: a node of the atlas. Returns what ends it. */
export function keysOfPlayer(within: HTMLElement, player: Playing): () => void {
  const { ownerDocument: page } = within;
  const atlas = within.closest('.atlas') ?? within;

  function space(event: Event): void {
    const { key, defaultPrevented, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (key !== ' ' || defaultPrevented || ctrlKey || altKey || metaKey || !player.started) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(TAKES_SPACE)) return;
    // The rest of a host's page keeps its space bar; where nothing has the focus, only what plays is stopped.
    const nowhere = target === page.body || target === page.documentElement;
    if (!(nowhere ? player.playing : target instanceof Node && atlas.contains(target))) return;
    event.preventDefault();
    player.toggle();
  }

  const hide = () => {
    if (page.hidden) player.pause();
  };

  page.addEventListener('keydown', space);
  page.addEventListener('visibilitychange', hide);
  return () => {
    page.removeEventListener('keydown', space);
    page.removeEventListener('visibilitychange', hide);
  };
}
