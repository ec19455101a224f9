/** What the sentence needs for "on this day", in a chunk of its own: most readers never ask. */
import { STANDING, lifeIndexOf, unknownOn } from '../filter/life';
import { countIn } from '../filter/tally';
import { daySentence } from '../i18n/sentence-day';
import type { InForceOf } from './selection';

/** What is in force on a day, by its type, and what ended nobody knows when. */
export const inForce: InForceOf = ({ columns, index }, span) => {
  const life = lifeIndexOf(columns, index.mask);
  const all = STANDING.map((type) => [type, countIn(life.inForce[type], span)] as const);
  const types = all.filter(([, count]) => count > 0);
  const unknown = unknownOn(life, span[0]);
  return (selection, language) => daySentence(selection, { types, unknown }, language);
};
