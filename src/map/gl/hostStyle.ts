/**
 * A map style of the host's own: fetched, looked at, and made fit to lie under our layers. Nothing of it may break the
 * map: what can't be used is told, and the rest is shown.
 */
import {
  ErrorEvent,
  type LayerSpecification,
  type Map as MapLibreMap,
  type SourceSpecification,
  type StyleSpecification,
} from 'maplibre-gl';
import { styleWords } from '../../i18n/map-style';
import { excerpt } from '../../model/finding';
import type { Language } from '../../model/language';

export interface HostStyle {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
  sprite: StyleSpecification['sprite'];
  /** What its sources say of themselves, as plain text. */
  attribution: string;
  /** The least zoom at which its pictures are there. */
  minZoom: number;
}

/** How far and how near the camera goes. */
export const ZOOM = { min: -2, max: 8 };

/** Before every id of the host's: none of them is one of ours. */
const HOST = 'host:';
export const isOfHost = ({ id }: { id: string }): boolean => id.startsWith(HOST);

/** Rejects with an Error whose message says what stands there instead. */
export async function readHostStyle(address: URL, language: Language): Promise<HostStyle> {
  const words = styleWords[language];
  const answer = await fetch(address).catch((cause: Error) => {
    throw new Error(words.unreached(cause.message, elsewhere(address)));
  });
  if (!answer.ok) throw new Error(words.answered(answer.status));
  const text = await answer.text();
  if (/^\s*</.test(text)) throw new Error(words.page);
  let style: StyleSpecification | null;
  try {
    style = JSON.parse(text) as StyleSpecification | null;
  } catch {
    throw new Error(words.notJson);
  }
  if (style?.version !== 8) throw new Error(words.version(excerpt(style?.version) ?? '0'));
  if (!Array.isArray(style.layers) || !isObject(style.sources)) throw new Error(words.lists);
  return underOurs(style, answer.url || address.href);
}

/**
 * Its sources and layers under names that are not ours, its addresses made whole from its own. Projection, terrain,
 * light and sky are left; so are its glyphs: all text on the map is drawn from the reader's own fonts.
 */
export function underOurs({ sources, layers, sprite }: StyleSpecification, base: string): HostStyle {
  const whole = (value: unknown) => (typeof value === 'string' ? wholeAddress(value, base) : value);
  const found = Object.entries(sources).filter(([, source]) => isObject(source));
  const whose = found.map(([, source]) => ('attribution' in source ? plainText(source.attribution) : ''));
  return {
    sources: Object.fromEntries(
      found.map(([id, source]) => {
        const { url, data, tiles } = source as Record<string, unknown>;
        const addresses = {
          url: whole(url),
          data: whole(data),
          tiles: Array.isArray(tiles) && tiles.map(whole),
        };
        const given = Object.entries(addresses).filter(([key]) => key in source);
        return [HOST + id, { ...source, ...Object.fromEntries(given) } as SourceSpecification];
      }),
    ),
    layers: layers.filter(isObject).map((layer) => {
      const source = 'source' in layer && { source: HOST + String(layer.source) };
      return { ...layer, id: HOST + layer.id, ...source } as LayerSpecification;
    }),
    sprite: Array.isArray(sprite)
      ? sprite.map(({ id, url }) => ({ id, url: wholeAddress(url, base) }))
      : sprite && wholeAddress(sprite, base),
    attribution: [...new Set(whose)].filter(Boolean).join(', '),
    minZoom: Math.max(...found.map(([, source]) => leastZoom(source)), ZOOM.min),
  };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The host of an address that is not the page's own, which a policy must name. */
export const elsewhere = ({ origin, host }: URL): string => (origin === location.origin ? '' : host);

/** The braces of a tile's address stay what they are. */
export const wholeAddress = (address: string, base: string): string =>
  URL.canParse(address, base)
    ? new URL(address, base).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}')
    : address;

/** Below it nothing of a source is drawn. Half a zoom is rounded up; a tile of 256 px stands for a zoom one less. */
const leastZoom = (source: SourceSpecification): number =>
  source.type === 'raster' && source.minzoom
    ? source.minzoom - Math.log2(512 / (source.tileSize ?? 512)) - 0.5
    : ZOOM.min;

/** It is shown as text: what a style writes as HTML is never run. */
const plainText = (html: unknown): string =>
  new DOMParser().parseFromString(String(html ?? ''), 'text/html').body.textContent.trim();

/** Adds what is not there yet; what MapLibre refuses is an `error` event of the map. */
export function addSources(map: MapLibreMap, { sources }: HostStyle): void {
  for (const [id, source] of Object.entries(sources))
    if (!map.getSource(id)) attempt(map, () => map.addSource(id, source));
}

/** MapLibre throws at what it has never thought of. */
export function attempt(map: MapLibreMap, add: () => unknown): void {
  try {
    add();
  } catch (error) {
    map.fire(new ErrorEvent(error as Error));
  }
}
