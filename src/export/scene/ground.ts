/** The world under the records, drawn by d3-geo in the projection of the atlas. */
import { geoEqualEarth, geoGraticule, geoMercator, geoOrthographic, geoPath, type GeoProjection } from 'd3';
import type { MultiLineString } from 'geojson';
import type { Land } from '../../map/basemap';
import type { View } from '../../map/projection';
import type { Palette } from './palette';
import type { GeoShape, Look } from './shapes';

/** px beside the picture that are still drawn, so that no stroke of its edge shows. */
const BESIDE = 24;
/** Every 30 degrees, each line through points so near that it is the curve it should be. */
const graticule = geoGraticule().step([30, 30])();

/** d3's own projection, with the scale and the middle of a view of the atlas. */
export function d3ProjectionOf({ projection, frame, size, plane }: View): GeoProjection {
  const [cx, cy] = [size.width / 2, size.height / 2];
  const { scale, center } = frame;
  const clip: [[number, number], [number, number]] = [
    [-BESIDE, -BESIDE],
    [size.width + BESIDE, size.height + BESIDE],
  ];
  if (!plane)
    return geoOrthographic().rotate([-center[0], -center[1]]).scale(scale).translate([cx, cy]).clipAngle(90);
  const [x, y] = plane.to(center);
  const flat = projection === 'mercator' ? geoMercator() : geoEqualEarth();
  return flat
    .rotate([-plane.meridian, 0])
    .scale(scale)
    .translate([cx - x * scale, cy - y * scale])
    .clipExtent(clip);
}

/** Soft without a filter, which neither every program nor every canvas has: strokes that add up towards the shore. */
const SHORE: readonly (readonly [width: number, opacity: number])[] = [
  [17, 0.16],
  [13, 0.2],
  [9.5, 0.26],
  [6.5, 0.32],
  [3.5, 0.4],
];

export function groundShapes(
  projection: GeoProjection,
  palette: Palette,
  land: Land | undefined,
  borders: MultiLineString | undefined,
): GeoShape[] {
  const shape = (object: GeoShape['object'], ...looks: Look[]): GeoShape => ({
    kind: 'geo',
    object,
    projection,
    looks,
  });
  const soft = SHORE.map(([width, opacity]): Look => {
    return { stroke: palette.shore, width, opacity, join: 'round' };
  });
  const coast: Look = { fill: palette.land, stroke: palette.coast, width: 0.7, join: 'round' };
  return [
    shape({ type: 'Sphere' }, { fill: palette.water }),
    shape(graticule, { stroke: palette.graticule, width: 0.8 }),
    ...(land ? [shape(land.soft, ...soft), shape(land.land, coast)] : []),
    ...(borders ? [shape(borders, { stroke: palette.coast, width: 0.5 })] : []),
  ];
}

export const outlineShape = (projection: GeoProjection, palette: Palette): GeoShape => ({
  kind: 'geo',
  object: { type: 'Sphere' },
  projection,
  looks: [{ stroke: palette.coast, width: 1 }],
});

/** The world's own edge: no shore is soft beyond it. */
export const sphereOf = (projection: GeoProjection): string =>
  geoPath(projection).digits(1)({ type: 'Sphere' }) ?? '';
