/**
 * What a host chooses by attributes → a view, in the words of a link: `window="2019-12"`,
 * `filters="type=visit&country=KZ,ZM"`. Fetched only where one of them is set.
 */
import type { Language } from '../model/language';
import { LINK_VERSION, viewOfAddress, type Linked } from '../store/link';

/** What `view` (a whole link) says of how it is shown; of the rest, everything is taken. */
const SHOWN = { language: 'lang', theme: 'theme', projection: 'map', camera: 'at' } as const;

export function choicesOf(element: Element, language: Language): Linked {
  const said = (name: string, key: string) => {
    const value = element.getAttribute(name)?.trim();
    return value ? [`${key}=${encodeURIComponent(value)}`] : [];
  };
  const view = element.getAttribute('view')?.trim() || LINK_VERSION;
  const filters = element.getAttribute('filters')?.trim();
  const parts = [view, ...said('window', 'time'), ...said('mode', 'mode'), filters, ...said('query', 'q')];
  const linked = viewOfAddress(parts.filter(Boolean).join('&'), language);
  for (const [key, part] of Object.entries(SHOWN))
    if (!new RegExp(`&${part}=`).test(view)) delete linked.view[key as keyof typeof SHOWN];
  return linked;
}
