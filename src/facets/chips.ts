/** Everything that is chosen, as chips: what each is called, and what takes it back. */
import { placesInside } from '../filter/area';
import { FACETS } from '../filter/clauses';
import { facetWords } from '../i18n/facets';
import type { Explorer } from '../store/explorer.svelte';
import { chipName, toggle } from './choice';

export interface Chip {
  key: string;
  name: string;
  remove: () => void;
}

export function chipsOf(explorer: Explorer): Chip[] {
  const words = facetWords[explorer.language];
  const { window, query, area, endsWithin } = explorer;
  const chips: Chip[] = [];
  const add = (key: string, name: string, remove: () => void) => chips.push({ key, name, remove });
  if (window) add('window', windowName(explorer), () => explorer.setWindow(null));
  for (const facet of FACETS)
    for (const value of explorer.filters[facet] ?? [])
      add(`${facet} ${value}`, chipName(explorer, facet, value), () => toggle(explorer, facet, value));
  if (endsWithin !== null) add('ends', words.endsWithin(endsWithin), () => explorer.setEndsWithin(null));
  if (area) add('area', words.area(placeNames(explorer)), () => explorer.setArea(null));
  if (query.trim()) add('query', words.query(query.trim()), () => explorer.setQuery(''));
  return chips;
}

function windowName({ window, mode, language }: Explorer): string {
  const words = facetWords[language];
  const [start, end] = window!;
  if (mode === 'on-day') return words.onDay(start);
  return mode === 'so-far' ? words.soFar(end - 1) : words.window([start, end]);
}

/** Names of the places inside the area that events stop at. */
function placeNames(explorer: Explorer): string[] {
  const { columns, area } = explorer;
  const inside = placesInside(columns, area!);
  const stopped = new Set(columns.places.values);
  const places = columns.dataset.places.filter((_, i) => inside[i] && stopped.has(i));
  return places.map(({ id }) => explorer.placeName(id));
}
