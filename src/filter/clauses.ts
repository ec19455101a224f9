/** The present choice: one clause per dimension. Absent or empty is no clause. */
import { DIRECTIONS, EVENT_TYPES, STATUSES } from '../model/kinds';
import { REGIONS } from '../model/regions';
import type { Direction, EventRecord, EventType } from '../model/schema';
import type { DaySpan } from '../model/time';

export const FACETS = [
  'type',
  'direction',
  'home',
  'organization',
  'country',
  'region',
  'year',
  'status',
] as const;
export type Facet = (typeof FACETS)[number];
export type Status = NonNullable<EventRecord['status']>;

/** Or within a facet, and across them. */
export interface Filters {
  type?: readonly EventType[];
  direction?: readonly Direction[];
  /** Ids of the institutions whose map it is, as participants in any role. */
  home?: readonly string[];
  /** Organization ids. */
  organization?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country?: readonly string[];
  /** UN M49: the region of any country or area of the event. */
  region?: readonly string[];
  /** "2019": every year that the event touches. */
  year?: readonly string[];
  /** A record that has none counts as done. */
  status?: readonly Status[];
}

/** Corners in degrees, not closed; longitudes may run on past ±180 so that a ring can lie across the date line. */
export type Ring = readonly (readonly [lon: number, lat: number])[];

/** All that is chosen but the interval of time. */
export interface Choice {
  filters: Filters;
  /** Words that the record's texts must all contain. */
  query: string;
  /** Any stop lies inside. */
  area?: Ring | null;
  /** The time in force has a known last day, and it lies in this span. */
  ending?: DaySpan | null;
}

export interface Clauses extends Choice {
  /** null: everything, undated included. */
  window: DaySpan | null;
}

export const NO_CLAUSES: Clauses = { window: null, filters: {}, query: '', area: null, ending: null };

export const isChosen = (filters: Filters, facet: Facet): boolean => (filters[facet]?.length ?? 0) > 0;

/** The values of a facet that are the same in every dataset. */
export const ENUMS: Partial<Record<Facet, readonly string[]>> = {
  type: EVENT_TYPES,
  direction: DIRECTIONS,
  region: REGIONS,
  status: STATUSES,
};
