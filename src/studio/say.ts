/** A draft's fields in words. */
import type { Draft } from '../import/draft';
import { edtfInWords } from '../i18n/dates';
import type { Language } from '../i18n/language';
import { listed } from '../i18n/numbers';
import { pairWords } from '../i18n/studio-pairs';
import { parseEdtf } from '../model/edtf';
import { textIn } from '../model/text';

/** An EDTF date in words; as it stands where it is none; "no date" where there is none. */
export function edtfSaid(text: string | undefined, language: Language): string {
  const edtf = text === undefined ? undefined : parseEdtf(text);
  return typeof edtf === 'string' ? text! : edtfInWords(edtf, language);
}

export const dateOf = ({ when, valid }: Draft, language: Language): string =>
  edtfSaid((when ?? valid)?.value, language);

export const stopsOf = ({ stops }: Draft, language: Language): string =>
  listed(
    stops.map(({ place, name }) => (place ? textIn(place.name, language) : name)),
    language,
  );

const HOME_ROLES = ['home', 'organizer'];

export const partnersOf = ({ participants }: Draft, language: Language): string =>
  listed(
    participants.filter(({ role }) => !HOME_ROLES.includes(role)).map(({ name }) => textIn(name, language)),
    language,
  );

/** Sources that are named; of a row that a file repeats a dozen times the rest are counted. */
const MOST_SOURCES = 3;

export function sourceOf({ sources }: Draft, language: Language): string {
  const said = sources
    .slice(0, MOST_SOURCES)
    .map(({ file, title, locator }) =>
      [file ?? textIn(title, language), textIn(locator, language)].filter(Boolean).join(comma(language)),
    )
    .join(language === 'en' ? '; ' : '；');
  const more = sources.length - MOST_SOURCES;
  return more > 0 ? said + pairWords[language].moreSources(more) : said;
}

/** Between a thing and what is said of it. */
export const comma = (language: Language): string => (language === 'en' ? ', ' : '，');

export const titleOf = (draft: Draft, language: Language): string =>
  textIn(draft.title?.value, language) || stopsOf(draft, language) || sourceOf(draft, language);

/** What the cells of a draft's rows were read as, by their column. */
export function readings(draft: Draft, language: Language): Record<string, string> {
  const said: Record<string, string> = {};
  const { when, stops } = draft;
  if (when?.at?.column !== undefined) said[when.at.column] = edtfSaid(when.value, language);
  for (const { at, place, name, inferred } of stops) {
    if (at?.column === undefined || inferred) continue;
    const one = place ? textIn(place.name, language) : name;
    const before = said[at.column];
    said[at.column] = before === undefined ? one : listed([before, one], language);
  }
  return said;
}
