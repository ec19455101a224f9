/** Which of a text's languages a reader gets. */
import type { Text } from './schema';

/** The reader's language, else English, else whatever the text has: a name in another language beats none. */
export function textIn(text: Text | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[language] || regional(text, language) || text.en || Object.values(text).find(Boolean) || '';
}

/** Language that `textIn` answers in; undefined where the text names none. For `lang` attributes. */
export function languageOf(text: Text | undefined, language: string): string | undefined {
  if (text === undefined || typeof text === 'string') return undefined;
  const shown = textIn(text, language);
  if (shown === '') return undefined;
  return [language, 'en', ...Object.keys(text)].find((key) => text[key] === shown);
}

/** "zh-Hans" answers to "zh", and the other way round. */
function regional(text: Record<string, string>, language: string): string | undefined {
  const base = language.split('-')[0];
  const key = Object.keys(text).find((tag) => tag.split('-')[0] === base);
  return key === undefined ? undefined : text[key];
}
