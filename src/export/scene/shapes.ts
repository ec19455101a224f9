/**
 * A picture as plain values: one description, which svg.ts writes as elements and canvas.ts paints as pixels. Lengths
 * are px of a picture `width` px wide; y runs down.
 */
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import type { Language } from '../../model/language';
import type { Face } from './palette';

/** Full in the middle, fading to the sides that are not known; from x0 to x1. */
export interface Fade {
  fade: 'left' | 'right' | 'leftright';
  colour: string;
  x0: number;
  x1: number;
}

/** A soft disc about the origin of its shape. */
export interface Disc {
  disc: string;
  radius: number;
}

export type Paint = string | Fade | Disc;

export interface Look {
  fill?: Paint;
  stroke?: Paint;
  width?: number;
  dash?: readonly number[];
  opacity?: number;
  cap?: 'round';
  join?: 'round' | 'miter';
}

/** Drawn by d3-geo: on the sphere through a projection, or in px where there is none. One path per look. */
export interface GeoShape {
  kind: 'geo';
  object: GeoPermissibleObjects;
  projection: GeoProjection | null;
  looks: readonly Look[];
}

export interface PathShape {
  kind: 'path';
  d: string;
  look: Look;
  at?: readonly [x: number, y: number];
  /** Degrees clockwise. */
  angle?: number;
}

export interface TextShape {
  kind: 'text';
  text: string;
  x: number;
  /** The line that the letters stand on. */
  y: number;
  size: number;
  colour: string;
  face?: Face;
  weight?: number;
  italic?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** em */
  spacing?: number;
  /** Colour around the letters. */
  halo?: string;
}

export interface Group {
  kind: 'group';
  /** What it holds, for those who edit the picture. */
  name?: string;
  /** Id of the event that it shows. */
  event?: string;
  at?: readonly [x: number, y: number];
  /** Nothing shows beside a box from the group's origin, or beside a path. */
  clip?: { width: number; height: number } | { d: string };
  shapes: Shape[];
}

export type Shape = GeoShape | PathShape | TextShape | Group;

export interface Scene {
  width: number;
  height: number;
  background: string;
  language: Language;
  title: string;
  description: string;
  shapes: Shape[];
}

/** Stops of a fade: share of the way and opacity. */
export const FADES: Record<Fade['fade'], readonly (readonly [number, number])[]> = {
  right: [
    [0, 1],
    [0.6, 1],
    [1, 0],
  ],
  left: [
    [0, 0],
    [0.4, 1],
    [1, 1],
  ],
  leftright: [
    [0, 0],
    [0.3, 1],
    [0.7, 1],
    [1, 0],
  ],
};

export const DISC: readonly (readonly [number, number])[] = [
  [0, 0.36],
  [0.55, 0.2],
  [1, 0],
];

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

export const circle = (radius: number): string =>
  `M${round(-radius)},0a${round(radius)},${round(radius)} 0 1,1 ${round(2 * radius)},0a${round(radius)},${round(radius)} 0 1,1 ${round(-2 * radius)},0Z`;

export const round = (n: number): number => Math.round(n * 100) / 100;
