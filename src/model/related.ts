/** Records that a record names, and those that name it. */
import type { Columns } from './columns';
import { isInferred } from './legs';
import type { EventRecord } from './schema';

export interface RelatedRecord {
  event: EventRecord;
  relation: NonNullable<EventRecord['related']>[number]['relation'];
  /** `to`: this record names that one; `from`: that one names this. */
  way: 'to' | 'from';
  inferred: boolean;
}

const namers = new WeakMap<Columns, ReadonlyMap<string, readonly number[]>>();

export function relatedOf(event: EventRecord, columns: Columns): RelatedRecord[] {
  const to = (event.related ?? []).flatMap(({ event: id, relation }, i): RelatedRecord[] => {
    const row = columns.rowOf.get(id);
    const inferred = isInferred(event, `related.${i}`);
    return row === undefined ? [] : [{ event: columns.events[row]!, relation, way: 'to', inferred }];
  });
  const from = (namersOf(columns).get(event.id) ?? []).flatMap((row): RelatedRecord[] => {
    const other = columns.events[row]!;
    const i = other.related!.findIndex(({ event: id }) => id === event.id);
    const inferred = isInferred(other, `related.${i}`);
    return [{ event: other, relation: other.related![i]!.relation, way: 'from', inferred }];
  });
  const named = new Set(to.map((record) => record.event.id));
  return [...to, ...from.filter((record) => !named.has(record.event.id))];
}

/** Rows that name an event, by its id; made once per dataset. */
function namersOf(columns: Columns): ReadonlyMap<string, readonly number[]> {
  const made = namers.get(columns);
  if (made) return made;
  const map = new Map<string, number[]>();
  columns.events.forEach(({ related }, row) => {
    for (const id of new Set(related?.map(({ event }) => event))) map.set(id, [...(map.get(id) ?? []), row]);
  });
  namers.set(columns, map);
  return map;
}
