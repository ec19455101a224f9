import type { Language } from '../model/language';

export { LANGUAGES, bestLanguage, type Language } from '../model/language';

/** One set of words per language; both have the same keys. */
export type Words<T> = Record<Language, T>;
