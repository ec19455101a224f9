/** What the arrow keys walk through, in the order in which it is shown. */
import type { Found } from './finder';
import type { Option } from './why';

export type Item =
  | { kind: 'suggestion'; key: string; query: string }
  /** Makes the query a clause of the view. */
  | { kind: 'filter'; key: string; query: string; total: number }
  | { kind: 'option'; key: string; option: Option };

export interface Group {
  name: 'events' | 'organizations' | 'places';
  items: Item[];
}

export function groupsOf(found: Found): Group[] {
  const { events, organizations, places, total, query, isNearest } = found;
  const filter: Item[] = total > 0 && !isNearest ? [{ kind: 'filter', key: 'filter', query, total }] : [];
  const groups: Group[] = [
    { name: 'events', items: [...events.map(itemOf), ...filter] },
    { name: 'organizations', items: organizations.map(itemOf) },
    { name: 'places', items: places.map(itemOf) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const itemOf = (option: Option): Item => ({ kind: 'option', key: `${option.kind}-${option.id}`, option });

export function itemsOf(found: Found): Item[] {
  const { suggestion } = found;
  const first: Item[] =
    suggestion === undefined ? [] : [{ kind: 'suggestion', key: 'suggestion', query: suggestion }];
  return [...first, ...groupsOf(found).flatMap(({ items }) => items)];
}
