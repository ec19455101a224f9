/** What the two maps, SVG and WebGL, have in common for the map region around them. */
import type { LonLat } from '../model/geo';
import type { Frame } from './projection';
import type { Explorer } from '../store/explorer.svelte';
import type { Traveller } from './trips';

export type MapExplorer = Explorer;
/** Screen px from the map's top left corner. */
export type ScreenPoint = readonly [x: number, y: number];

/** A leg or a place under the pointer, with the rows of the events that it stands for, in the columns' order. */
export interface MapHit {
  kind: 'leg' | 'place';
  /** Leg index, or place index. */
  id: number;
  /** Places of one marker, the busiest first; of a place alone, itself. */
  places?: readonly number[];
  rows: number[];
  /** Where the mark lies; the card keeps off it. */
  at: ScreenPoint;
}

/** Props of both maps. */
export interface MapProps {
  explorer: MapExplorer;
  /** Where `basemap/…` is found. */
  base: string;
  /** An embed in a page that scrolls: one finger and the plain wheel are left to the page. */
  cooperative?: boolean;
  /** Drawn, and everything visible framed. */
  onready?: () => void;
  /** Not to be seen until `onready` is called again: it reads its ground for another projection. */
  onbusy?: () => void;
  /** Will not come (no WebGL 2, a blocked worker); called at most once. */
  onfail?: (reason: string) => void;
  /** The camera moved, by hand or by itself: what floats over the map must go or follow. */
  onmove?: () => void;
}

/** What a map component exports (`bind:this`). Pointer picks and buttons come from the region through these. */
export interface MapControls {
  /** +1 doubles the scale; animated unless motion is reduced. */
  zoomBy(steps: number): void;
  /** Moves what is seen by so many px; the region's arrow keys. */
  panBy?(dx: number, dy: number): void;
  /** Where the camera stands. */
  frame?(): Frame;
  /** Frames everything visible. */
  showAll(): void;
  /** What lies within `radius` px of a point of the map; undefined for empty water and off the globe. */
  hitAt(at: ScreenPoint, radius: number): MapHit | undefined;
  /** null where it is not on the screen's side of the globe. */
  project(point: LonLat): ScreenPoint | null;
  /** Delegations under way, told in every frame, by a map that has a layer of its own for them. */
  travel?(travellers: readonly Traveller[]): void;
}
