/** How the selection is shown; none of it changes what is selected. */
export const MODES = ['window'] as const;
export const PROJECTIONS = ['equal-earth', 'globe', 'mercator'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

export type Mode = (typeof MODES)[number];
export type Projection = (typeof PROJECTIONS)[number];
export type Theme = (typeof THEMES)[number];

export interface Camera {
  /** Degrees, longitude first. */
  center: [lon: number, lat: number];
  /** MapLibre's zoom in the present projection. */
  zoom: number;
}
