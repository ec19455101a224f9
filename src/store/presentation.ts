import type { MapSettings } from '../model/schema';

/** How time is read: what touches the window, what came up to its end, what is in force on its first day. */
export const MODES = ['window', 'so-far', 'on-day'] as const;
// How the selection is shown; none of this changes what is selected.
export const PROJECTIONS = ['equal-earth', 'globe', 'mercator'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What the map is drawn on: coasts alone, borders too, or a style of the host's own. */
export const BORDERS = ['none', 'countries', 'style'] as const;

export type Mode = (typeof MODES)[number];
export type Projection = (typeof PROJECTIONS)[number];
export type Theme = (typeof THEMES)[number];

export interface Camera {
  /** Degrees, longitude first. */
  center: [lon: number, lat: number];
  /** MapLibre's zoom in the present projection. */
  zoom: number;
}

/** Whose outlines they are, and the number under which the map was approved. */
export type MapCredit = Pick<MapSettings, 'attribution' | 'approval'>;

/** What has a page of its own: one facet chosen, with all that is known of it. */
export const PAGES = ['organization', 'country'] as const;
export interface Page {
  kind: (typeof PAGES)[number];
  /** Id of the organization, code of the country or area. */
  id: string;
}

/** Where a reader is in a tour of the dataset; the first step is 0. */
export interface TourPlace {
  id: string;
  step: number;
}
