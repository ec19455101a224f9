/** Organizations by the shape of their names: never a list of institutions. */
import { organizationsInChinese } from './organizations-zh';
import { organizationsInEnglish } from './organizations-en';

export interface NamePhrase {
  at: number;
  end: number;
  /** The name alone: without article, country in front, or abbreviation in brackets. */
  name: string;
  /** Its abbreviation, where the text gives one: "(PSU)". */
  short?: string;
  /** A part of an institution: a faculty, an office. */
  unit: boolean;
  /** ISO code of the country in front of the name: "爱沙尼亚塔尔图大学", "Peru's National University". */
  country?: string;
}

/** Where the name of a country stands: so that it can be told from the name behind it. */
export interface CountryAt {
  at: number;
  end: number;
  code: string;
}

export const organizationsIn = (
  language: 'en' | 'zh',
  text: string,
  countries: readonly CountryAt[],
  breaks: readonly { at: number; end: number }[],
): NamePhrase[] =>
  language === 'zh'
    ? organizationsInChinese(text, countries, breaks)
    : organizationsInEnglish(text, countries);
