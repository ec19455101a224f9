/** Sample records, so that the studio can be tried without a file of one's own: named as such, and removed in one go. */
import { strToU8 } from 'fflate';
import { LANGUAGES, type Language } from '../i18n/language';
import { SAMPLE_HOME, sampleWords } from '../i18n/studio-sample';
import type { FileIn } from '../import/read/read';
import type { Kept } from './keep';
import { workbookOf } from './template';

type Said = Omit<Kept, 'files'>;

export const sampleFiles = (language: Language): FileIn[] => {
  const { book, sheets, release, text } = sampleWords[language];
  return [
    { name: book, bytes: workbookOf(sheets) },
    { name: release, bytes: strToU8(text) },
  ];
};

const NAMES = new Set(LANGUAGES.flatMap((each) => [sampleWords[each].book, sampleWords[each].release]));

/** Known by its name, in either language. */
export const isSample = (file: string): boolean => NAMES.has(file);

/** The invented university is "us" only where nobody else is. */
export const withSample = ({ mapping }: Said): Partial<Said> =>
  mapping.home ? {} : { mapping: { ...mapping, home: SAMPLE_HOME } };

/** Nothing of it is left: not whose records they were, nor what was said of its drafts. */
export function withoutSample({ mapping, taken, aside = [] }: Said): Partial<Said> {
  const { home, ...others } = mapping;
  const isOfSample = (id: string) => isSample(id.replace(/#\d+$/, ''));
  return {
    ...(isSampleHome(home) && { mapping: others }),
    taken: taken.filter((id) => !isOfSample(id)),
    aside: aside.filter((id) => !isOfSample(id)),
  };
}

/** By its name: what was kept in the browser is a copy. */
const isSampleHome = (home: Kept['mapping']['home']): boolean =>
  typeof home?.name === 'object' && home.name.en === SAMPLE_HOME.name.en;
