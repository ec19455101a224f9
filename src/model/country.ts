/** Names of countries and areas: the publisher's own first, then Intl's. */
import type { Dataset } from './schema';
import { textIn } from './text';
import type { Language } from './language';

const tables = new Map<Language, Intl.DisplayNames>();

export function countryName(code: string, language: Language, areas: Dataset['areas']): string {
  if (areas && Object.hasOwn(areas, code)) return textIn(areas[code], language);
  let table = tables.get(language);
  if (!table) tables.set(language, (table = new Intl.DisplayNames([language], { type: 'region' })));
  try {
    return table.of(code) ?? code;
  } catch {
    return code;
  }
}
