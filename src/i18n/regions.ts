/** Names of the UN's regions by M49 code: not every browser's Intl knows them. */
import type { Language } from './language';

const NAMES: Record<Language, Record<string, string>> = {
  en: { '002': 'Africa', '019': 'the Americas', '142': 'Asia', '150': 'Europe', '009': 'Oceania' },
  zh: { '002': '非洲', '019': '美洲', '142': '亚洲', '150': '欧洲', '009': '大洋洲' },
};

/** "Europe", "the Americas"; a code that is none is shown as it is. */
export const regionName = (code: string, language: Language): string => NAMES[language][code] ?? code;
