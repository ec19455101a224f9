/**
 * What is printed instead of the screen: a sheet of the width of paper beside the frame, laid out while the browser
 * is about to print and gone afterwards. A layout for the screen does not print: the map's picture is not kept by
 * WebGL, and what is measured in px is cut off at the edge of the paper. All of it is drawn at once, without waiting:
 * what prints does not wait.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { outlinesHere } from '../map/svg/outlines.svelte';
import type { Explorer } from '../store/explorer.svelte';
import Paper from './Paper.svelte';
import type { Status } from './status.svelte';

export interface PaperProps {
  explorer: Explorer;
  status: Status;
  /** Address of the app's own folder. */
  base: string;
}

/** Px of a sheet: A4 and Letter upright, less what browsers leave free around it. */
const WIDTH = 680;
const LEAST = 280;
/** Of the window's width: an atlas as wide as this has the whole paper too. */
const WHOLE = 0.8;

/** As long as `node` stands, its atlas prints as a sheet. */
export const onPaper =
  (props: PaperProps): Attachment =>
  (node) => {
    // What the flat map needs has come with the first view.
    if (props.explorer.projection === 'globe') void fetchGlobe().catch(() => undefined);
    let end: (() => void) | undefined;
    const lay = () => (end ??= layPaper(node.getRootNode() as ShadowRoot, props));
    const clear = () => {
      end?.();
      end = undefined;
    };
    addEventListener('beforeprint', lay);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', lay);
      removeEventListener('afterprint', clear);
      clear();
    };
  };

async function fetchGlobe(): Promise<void> {
  outlinesHere.globeGround ??= (await import('../map/svg/globe')).globeGround;
}

function layPaper(root: ShadowRoot, { explorer, status, base }: PaperProps): (() => void) | undefined {
  // What could not be read says so itself.
  if (status.phase !== 'ready') return undefined;
  const host = root.host as HTMLElement;
  const { theme } = host.dataset;
  const room = document.createElement('div');
  room.className = 'a-paper';
  room.style.inlineSize = `${widthOf(host)}px`;
  root.prepend(room);
  // Paper is light: what the host has set for its dark page does not hold on it.
  host.dataset.theme = 'light';
  const sheet = mount(Paper, { target: room, props: { explorer, base, root } });
  flushSync();
  return () => {
    void unmount(sheet);
    room.remove();
    host.dataset.theme = theme;
  };
}

/** In a column of the host's the sheet is as wide as that. */
function widthOf({ clientWidth }: HTMLElement): number {
  return clientWidth > innerWidth * WHOLE ? WIDTH : Math.max(LEAST, Math.min(WIDTH, clientWidth));
}
