/** The ground that a host chose: its own style, or nothing of ours; and what its web editor is told of it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { styleWords } from '../../i18n/map-style';
import type { Finding } from '../../model/finding';
import type { MapExplorer } from '../mapview';
import { warn } from '../../ui/warn';
import { plainGround, type GroundRead } from './ground';
import { elsewhere, isOfHost, readHostStyle } from './hostStyle';

/** Never rejects: without its style the map is plain, and still a map. `base` is the atlas's own folder. */
export async function readHostGround(
  { style, mapWishes, columns, language }: MapExplorer,
  base: string,
  tell: (message: string) => void,
): Promise<GroundRead> {
  const words = styleWords[language];
  if (style === undefined) {
    // Without records nobody chose it: see FAILED of the element.
    if (columns.count > 0) tell(words.noAddress);
    return plainGround(undefined);
  }
  try {
    // An attribute is written into a page, the dataset lies with the atlas.
    const address = new URL(style, mapWishes.style ? document.baseURI : base);
    return plainGround(await readHostStyle(address, language));
  } catch (error) {
    tell(words.lost(style, (error as Error).message));
    return plainGround(undefined);
  }
}

/** Parts that fail are told once each: a layer that MapLibre refuses, a source whose tiles don't come. */
export function listenToHost(
  map: MapLibreMap,
  { language }: MapExplorer,
  tell: (message: string) => void,
): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const { sourceId = '', error } = event as Failed;
    const key = isOfHost({ id: sourceId }) ? sourceId : error.message;
    if (told.has(key) || told.size >= MOST) return;
    told.add(key);
    const words = styleWords[language];
    tell(
      words.part(error.url ? words.unreached(error.message, elsewhere(new URL(error.url))) : error.message),
    );
  });
}

/** MapLibre names the source and the address where something could not be fetched. */
interface Failed {
  sourceId?: string;
  error: { message: string; url?: string };
}

/** ms that a host's own tiles are waited for; then they come while the map is up. */
export const TILES = 5000;

/** A style with a hundred faults has one reason. */
const MOST = 5;

/** To the console, and to the host's listeners: the element of whose map it is hears it. */
export function teller(node: Element): (message: string) => void {
  return (message) => {
    warn(message);
    const finding: Finding = { code: 'view', path: ['map-style'], found: message, effect: 'none' };
    const detail = { findings: [finding], messages: [message] };
    node.dispatchEvent(new CustomEvent('atlas-error', { detail, bubbles: true, composed: true }));
  };
}
