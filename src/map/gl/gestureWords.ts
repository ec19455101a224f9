/** What MapLibre says in a page that scrolls, where one finger and the plain wheel move the page: in our words. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { mapLaterWords } from '../../i18n/map-later';
import type { Language } from '../../model/language';

const MAC = '⌘';

/** MapLibre takes its words once, when it is made; the language may change later. */
export function sayGestures(map: MapLibreMap, language: Language): void {
  const screen = map.getContainer().querySelector('.maplibregl-cooperative-gesture-screen');
  const desktop = screen?.querySelector('.maplibregl-desktop-message');
  const mobile = screen?.querySelector('.maplibregl-mobile-message');
  const words = mapLaterWords[language];
  // Which key it is, only MapLibre knows.
  if (desktop) desktop.textContent = words.scroll(desktop.textContent?.includes(MAC) ? MAC : 'Ctrl');
  if (mobile) mobile.textContent = words.touch;
}
