/** Whose land it is, and the number under which the map was approved where the publisher has one. */
import { mapWords } from '../i18n/map';
import type { Language } from '../model/language';
import type { Dataset } from '../model/schema';
import { textIn } from '../model/text';

export function attributionOf(dataset: Dataset, language: Language): string {
  const { attribution, approval } = dataset.map ?? {};
  const words = mapWords[language];
  const parts = [
    textIn(attribution, language),
    words.land,
    approval === undefined ? '' : words.approval(textIn(approval, language)),
  ];
  return parts.filter(Boolean).join(language === 'zh' ? '；' : ' · ');
}
