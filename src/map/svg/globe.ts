/** The globe under the records. Fetched when a globe is asked for: the first view is flat, and needs none of it. */
import { geoGraticule, geoOrthographic, geoPath, type GeoPermissibleObjects } from 'd3';
import type { MultiLineString } from 'geojson';
import type { Land } from '../basemap';
import type { View } from '../projection';
import type { Ground } from './ground';

const graticule = geoGraticule().step([30, 30])();

export function globeGround(
  { frame, size }: View,
  land: Land | undefined,
  borders: MultiLineString | undefined,
): Ground {
  const [lon, lat] = frame.center;
  const globe = geoOrthographic()
    .rotate([-lon, -lat])
    .scale(frame.scale)
    .translate([size.width / 2, size.height / 2])
    .clipAngle(90);
  const path = geoPath(globe).digits(1);
  const data = (object: GeoPermissibleObjects | undefined) => (object && path(object)) ?? '';
  return {
    sphere: data({ type: 'Sphere' }),
    graticule: data(graticule),
    soft: data(land?.soft),
    land: data(land?.land),
    borders: data(borders),
  };
}
