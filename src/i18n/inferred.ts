/** What of a record its source does not say in so many words, named for a reader. */
import type { EventRecord } from '../model/schema';
import { detailsWords } from './details';
import type { Language } from './language';

/** `placeName` gives a place's name by its id. */
export function inferredItems(
  event: EventRecord,
  language: Language,
  placeName: (id: string) => string,
  organizationName: (id: string) => string,
): string[] {
  const words = detailsWords[language];
  const named = (path: string): string => {
    const [field = '', position, inner] = path.split('.');
    const stop = field === 'stops' && event.stops[Number(position)];
    const participant = field === 'participants' && event.participants[Number(position)];
    if (stop && position !== undefined) {
      const said = words.stop(placeName(stop.place), stop.role);
      return inner === 'when' ? `${said}${language === 'en' ? ', its date' : '的日期'}` : said;
    }
    if (participant && position !== undefined) return organizationName(participant.org);
    return (words.fields as Record<string, string>)[field] ?? path;
  };
  return [...new Set((event.inferred ?? []).map(named))];
}
