/** What choosing a marker on the map can leave: its country or area, or what stops there. */
import { ringAround } from '../filter/around';
import type { Explorer } from '../store/explorer.svelte';
import type { MapHit } from './mapview';
import { rowsAt } from './rowsAt';

export interface Offer {
  /** Countries or areas of a marker that claims no more; null where it stands for places. */
  countries: string[] | null;
  /** Places of the marker. */
  places: string[];
  /** Records there, under every clause but that of time. */
  records: number;
}

/**
 * A marker of a whole country offers the country clause, which finds those with a partner there too. A stop offers a
 * ring around it: there is no facet of places, and an area is a clause that a link already carries and that can be
 * seen and widened on the map.
 */
export function offerOf(explorer: Explorer, { kind, id, places = [id] }: MapHit): Offer | undefined {
  if (kind !== 'place') return undefined;
  const { columns, index } = explorer;
  const found = places.map((place) => columns.dataset.places[place]!);
  const isWhole = found.every(({ precision }) => precision === 'country');
  return {
    countries: isWhole ? [...new Set(found.map(({ country }) => country))] : null,
    places: found.map((place) => place.id),
    records: rowsAt({ columns, mask: index.mask, window: null }, places).length,
  };
}

/** Whether there is more at a marker than the window shows: then even one record alone is no whole answer. */
export const hasMore = (explorer: Explorer, hit: MapHit): boolean =>
  (offerOf(explorer, hit)?.records ?? 0) > hit.rows.length;

export function takeOffer(explorer: Explorer, { countries, places }: Offer): void {
  if (countries) explorer.setFilters({ ...explorer.filters, country: countries });
  else explorer.setArea(ringAround(explorer.columns, places));
}
