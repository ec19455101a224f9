/** Whose outlines are on the map, and the number under which it was approved where the publisher has one. */
import { creditLine, hostCredit } from '../i18n/map-credit';
import { mapLaterWords } from '../i18n/map-later';
import type { Language } from '../model/language';
import type { MapSettings } from '../model/schema';
import type { MapCredit } from '../store/presentation';

/** What a map is drawn on. */
export interface Credited {
  ground: MapSettings;
  /** What the outlines or the style say of themselves; null for our own. */
  credit: MapCredit | null;
}

/** What must be seen on the map itself: what the host, its outlines or its style ask for; empty where nobody does. */
export const askedCredit = ({ ground, credit }: Credited, language: Language): string =>
  hostCredit({ ...credit, ...ground }, language);

/** Our own outlines, where they are what is drawn. */
export const ownCredit = ({ ground, credit }: Credited, language: Language): string =>
  credit || ground.borders === 'style' ? '' : mapLaterWords[language].land;

/** Both, as one line: for pictures. */
export const wholeCredit = (map: Credited, language: Language): string =>
  creditLine([ownCredit(map, language), askedCredit(map, language)], language);
