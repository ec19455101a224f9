/** By which column the table is sorted. */
export const SORTS = ['date', 'title', 'type', 'direction', 'partners', 'places'] as const;
export type Sort = (typeof SORTS)[number];

export interface Sorting {
  by: Sort;
  descending: boolean;
}

export const OLDEST_FIRST: Sorting = { by: 'date', descending: false };
