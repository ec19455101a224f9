/** The world under the records, as path data. A flat one is drawn once and then only scaled and moved. */
import {
  geoEqualEarth,
  geoGraticule,
  geoMercator,
  geoOrthographic,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3';
import type { MultiLineString } from 'geojson';
import type { Projection } from '../../store/presentation';
import type { Land } from '../basemap';
import type { View } from '../projection';

export interface Ground {
  sphere: string;
  graticule: string;
  soft: string;
  land: string;
  borders: string;
}

/** px per radian of a flat ground's path data. */
export const GROUND_SCALE = 400;

const graticule = geoGraticule().step([30, 30]);

export function flatGround(
  projection: Exclude<Projection, 'globe'>,
  meridian: number,
  land: Land | undefined,
  borders: MultiLineString | undefined,
): Ground {
  const make = projection === 'mercator' ? geoMercator() : geoEqualEarth();
  return groundBy(
    make.rotate([-meridian, 0]).scale(GROUND_SCALE).translate([0, 0]).precision(0.3),
    land,
    borders,
  );
}

export function globeGround(
  view: View,
  land: Land | undefined,
  borders: MultiLineString | undefined,
): Ground {
  const { frame, size } = view;
  const [lon, lat] = frame.center;
  const globe = geoOrthographic()
    .rotate([-lon, -lat])
    .scale(frame.scale)
    .translate([size.width / 2, size.height / 2])
    .clipAngle(90);
  return groundBy(globe, land, borders);
}

function groundBy(
  projection: GeoProjection,
  land: Land | undefined,
  borders: MultiLineString | undefined,
): Ground {
  const path = geoPath(projection).digits(1);
  const data = (object: GeoPermissibleObjects | undefined) => (object && path(object)) ?? '';
  return {
    sphere: data({ type: 'Sphere' }),
    graticule: data(graticule()),
    soft: data(land?.soft),
    land: data(land?.land),
    borders: data(borders),
  };
}

/** Moves and scales a flat ground to where a view looks. */
export function groundTransform({ frame, size, plane }: View): string | undefined {
  if (!plane) return undefined;
  const [cx, cy] = plane.to(frame.center);
  const [left, top] = [size.width / 2 - cx * frame.scale, size.height / 2 - cy * frame.scale];
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(frame.scale / GROUND_SCALE).toFixed(5)})`;
}
