/** Whose outlines a map has, and under which number it was approved: as the host gives both. */
import type { Language } from '../model/language';
import type { MapSettings } from '../model/schema';
import { textIn } from '../model/text';
import { mapLaterWords } from './map-later';

/** One line; empty where the host says nothing. */
export function hostCredit(
  { attribution, approval }: Pick<MapSettings, 'attribution' | 'approval'>,
  language: Language,
): string {
  const number = textIn(approval, language);
  // Some write the word with the number.
  const isWhole = /审图号|approv/i.test(number);
  return creditLine(
    [textIn(attribution, language), number && (isWhole ? number : mapLaterWords[language].approval(number))],
    language,
  );
}

export const creditLine = (parts: readonly string[], language: Language): string =>
  parts.filter(Boolean).join(language === 'zh' ? '；' : ' · ');
