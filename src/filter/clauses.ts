/** The present choice: one clause per dimension. Absent or empty is no clause. */
import { DIRECTIONS, EVENT_TYPES } from '../model/kinds';
import type { Direction, EventType } from '../model/schema';
import type { DaySpan } from '../model/time';

export const FACETS = ['type', 'direction', 'organization', 'country'] as const;
export type Facet = (typeof FACETS)[number];

/** Or within a facet, and across them. */
export interface Filters {
  type?: readonly EventType[];
  direction?: readonly Direction[];
  /** Organization ids. */
  organization?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country?: readonly string[];
}

export interface Clauses {
  /** null: everything, undated included. */
  window: DaySpan | null;
  filters: Filters;
  /** Words that the record's texts must all contain. */
  query: string;
}

export const NO_CLAUSES: Clauses = { window: null, filters: {}, query: '' };

export const isChosen = (filters: Filters, facet: Facet): boolean => (filters[facet]?.length ?? 0) > 0;
export const ENUMS = { type: EVENT_TYPES, direction: DIRECTIONS } as const;
