import { loadGazetteer } from '../../../src/import/values';
import { eventsOf, extract, type PressContext } from '../../../src/import/press';

export const gazetteer = await loadGazetteer();

/** Plain events of a text. */
export const told = (text: string, context: Partial<PressContext> = {}) =>
  eventsOf(extract(text, { gazetteer, ...context }));
