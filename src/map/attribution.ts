/** Whose outlines are on the map, and the number under which it was approved where the publisher has one. */
import { mapLaterWords } from '../i18n/map-later';
import type { Language } from '../model/language';
import type { MapSettings } from '../model/schema';
import { textIn } from '../model/text';
import type { MapCredit } from '../store/presentation';

/** What a map is drawn on. */
export interface Credited {
  ground: MapSettings;
  /** What the outlines or the style say of themselves; null for our own. */
  credit: MapCredit | null;
}

/** What must be seen on the map itself: what the host, its outlines or its style ask for; empty where nobody does. */
export function hostCredit({ ground, credit }: Credited, language: Language): string {
  const attribution = textIn(ground.attribution ?? credit?.attribution, language);
  const number = textIn(ground.approval ?? credit?.approval, language);
  // Some write the word with the number.
  const isWhole = /审图号|approv/i.test(number);
  const approval = number && (isWhole ? number : mapLaterWords[language].approval(number));
  return joined([attribution, approval], language);
}

/** Our own outlines, where they are what is drawn. */
export const ownCredit = ({ ground, credit }: Credited, language: Language): string =>
  credit || ground.borders === 'style' ? '' : mapLaterWords[language].land;

/** Both, as one line: for pictures. */
export const wholeCredit = (map: Credited, language: Language): string =>
  joined([ownCredit(map, language), hostCredit(map, language)], language);

const joined = (parts: readonly string[], language: Language): string =>
  parts.filter(Boolean).join(language === 'zh' ? '；' : ' · ');
