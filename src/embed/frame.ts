/**
 * The atlas inside a frame: it tells the page around it how high it would like to be, and to pages that the publisher
 * has listed the same as the element offers. Fetched only inside a frame.
 *
 * Every message is `{ exchangeAtlas: 1, type, … }`; the number is the version. Out: `height` (to anybody: it tells
 * nothing of the reader), `ready`, `view`, `select`, `error` (to the listed). In: `view`, from the listed only.
 * What is anything else, or comes from anybody else, is not answered.
 */
import { warn } from '../ui/warn';
import type { AtlasEvents } from './contract';
import type { ExchangeAtlas } from './element.svelte';

const VERSION = 1;

export interface FrameMessage {
  exchangeAtlas: typeof VERSION;
  type: 'height' | 'ready' | 'view' | 'select' | 'error';
}

/** Pixels that the atlas would like by the width it gets: the panel beside the map, in the flow, or as a sheet. */
export const heightAt = (width: number): number => (width >= 900 ? 760 : width >= 600 ? 860 : 640);

/** Origins in `<meta name="exchange-atlas-hosts" content="https://www.example.edu …">`, and the page's own. */
export function listedHosts(document: Document): Set<string> {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="exchange-atlas-hosts"]')?.content ?? '';
  return new Set([location.origin, ...listed.split(/\s+/).filter(Boolean)]);
}

export function speakToHost(atlas: ExchangeAtlas, host: Window): void {
  const hosts = listedHosts(document);
  const send = (type: FrameMessage['type'], rest: object = {}) => {
    const message = { exchangeAtlas: VERSION, type, ...rest };
    if (type === 'height') host.postMessage(message, '*');
    else for (const origin of hosts) host.postMessage(message, origin);
  };
  // The width alone: a frame that follows the height it asked for must not ask again.
  let width = 0;
  new ResizeObserver(() => {
    if (innerWidth === width) return;
    width = innerWidth;
    send('height', { height: heightAt(width) });
  }).observe(document.documentElement);

  const pass = <K extends keyof AtlasEvents>(event: K, type: FrameMessage['type']) =>
    atlas.addEventListener(event, (heard) => send(type, (heard as AtlasEvents[K]).detail));
  pass('atlas-view', 'view');
  pass('atlas-select', 'select');
  pass('atlas-error', 'error');
  void atlas.ready.then(() => send('ready', { view: atlas.view, counts: atlas.counts }));

  const strangers = new Set<string>();
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== host || !isCommand(data)) return;
    if (hosts.has(origin)) atlas.view = data.view;
    else if (!strangers.has(origin)) {
      strangers.add(origin);
      warn(`${origin} is not in <meta name="exchange-atlas-hosts">: not answered.`);
    }
  });
}

const isCommand = (data: unknown): data is { view: unknown } =>
  typeof data === 'object' &&
  data !== null &&
  (data as FrameMessage).exchangeAtlas === VERSION &&
  (data as FrameMessage).type === 'view' &&
  'view' in data;
