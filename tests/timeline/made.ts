/** Datasets for the timeline's tests. */
import type { Dataset, EventRecord } from '../../src/model/schema';

export function datasetOf(events: Partial<EventRecord>[], updated = '2020-12-31'): Dataset {
  return {
    format: 'exchange-atlas',
    version: 1,
    title: 'Made',
    languages: ['en'],
    updated,
    licence: '',
    home: [],
    organizations: [],
    places: [],
    events: events.map((event, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      type: 'visit' as const,
      participants: [],
      stops: [],
      sources: [],
      ...event,
    })),
  };
}
