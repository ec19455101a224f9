/** What a record drafted from running text is called, until a person calls it otherwise. */
import type { Direction, EventType } from '../model/schema';
import type { Language } from './language';
import { listed } from './numbers';
import { recordWords } from './records';

export interface TitleParts {
  type: EventType;
  direction: Direction | undefined;
  /** Names of its stops, in order. */
  where: readonly string[];
  /** Names of the other side. */
  whom: readonly string[];
}

/** "Visit to Almaty and Astana", "Agreement with Elbe University"; the kind alone where nothing else is known. */
export function draftTitle({ type, direction, where, whom }: TitleParts, language: Language): string {
  const [places, partners] = [listed([...new Set(where)], language), listed(whom, language)];
  const { name } = recordWords[language].types[type];
  if (type === 'visit' && direction === 'outbound' && places) return WORDS[language].to(places);
  if (type === 'visit' && direction === 'inbound' && (partners || places))
    return WORDS[language].from(partners || places);
  if (WITH.has(type) && partners) return WORDS[language].with(name, partners);
  const about = partners || places;
  return about === '' ? name : `${name}${language === 'en' ? ': ' : '：'}${about}`;
}

const WITH: ReadonlySet<EventType> = new Set(['agreement', 'partnership', 'programme']);

const WORDS = {
  en: {
    to: (places: string) => `Visit to ${places}`,
    from: (whom: string) => `Visit from ${whom}`,
    with: (name: string, whom: string) => `${name} with ${whom}`,
  },
  zh: {
    to: (places: string) => `出访${places}`,
    from: (whom: string) => `${whom}来访`,
    with: (name: string, whom: string) => `${name}：${whom}`,
  },
};
