/** The map's layers as one list in the order in which they lie on one another, and the sources under them. */
import type {
  CustomLayerInterface,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import type { Language } from '../../model/language';
import type { Land } from '../basemap';
import { cutLines, cutPolygons, cutShores, graticule, outline } from './cut';
import type { HostStyle } from './hostStyle';
import type { Palette } from './palette';
import type { ProjectionKind } from './twin';

export type Layer = LayerSpecification | CustomLayerInterface;

export interface Ground {
  land: Land;
  borders: MultiLineString | undefined;
  /** The host's own style, under our layers. */
  host?: HostStyle | undefined;
}

/** Our own layers, by the place in the order that they take. */
export interface OwnLayers {
  limb: CustomLayerInterface;
  /** Discs of areas, then routes, then stops, in one: MapLibre sets all its state anew after each layer of ours. */
  routes: CustomLayerInterface;
}

export interface StyleChoice {
  language: Language;
  /** Where the plane ends, on Equal Earth, the world's outline is drawn. */
  projection: ProjectionKind;
  /** The map's width is that of a phone. */
  phone: boolean;
}

export const LABELS = 'labels';
/** The layer of the boxes that names keep off. */
export const BOXES = 'stop-boxes';
/** Without these a map is none. */
export const GROUND = ['sphere', 'land', 'coast'];

const geojson = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  // Zoom 8 is the closest; tiles finer than 6 would only be cut again.
  maxzoom: 6,
  buffer: 64,
  tolerance: 0.3,
});

export const nothing = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] });
const feature = (geometry: Geometry): GeoJSONSourceSpecification['data'] => ({
  type: 'Feature',
  properties: {},
  geometry,
});

/** What the map begins with; the layers are added when it stands. */
export const styleOf = (ground: Ground, meridian: number, projection: string): StyleSpecification => ({
  version: 8,
  sources: sourcesOf(ground, meridian),
  layers: [],
  ...(ground.host?.sprite && { sprite: ground.host.sprite }),
  projection: { type: projection },
});

function sourcesOf({ land, borders }: Ground, meridian: number): StyleSpecification['sources'] {
  return {
    sphere: geojson(outline(meridian)),
    graticule: geojson(feature(graticule(meridian))),
    land: geojson(feature(cutPolygons(land.land, meridian))),
    coast: geojson(feature(cutShores(land.land, meridian))),
    shore: geojson(feature(cutShores(land.soft, meridian))),
    borders: geojson(borders ? feature(cutLines(borders, meridian)) : nothing()),
    [LABELS]: geojson(nothing()),
  };
}

/**
 * Names of faces, the weight in a first one that no machine has: MapLibre reads it from there, and draws all text with
 * the reader's own faces.
 */
export const fontsOf = (weight: 'Medium' | 'SemiBold' | 'Italic', sans: string): string[] => [
  `Atlas ${weight}`,
  ...sans.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')),
];

export function layersOf(
  palette: Palette,
  choice: StyleChoice,
  own: OwnLayers,
  host: readonly Layer[] = [],
): Layer[] {
  const { css, sans } = palette;
  const latin = choice.language === 'en';
  const shown = (visible: boolean): 'visible' | 'none' => (visible ? 'visible' : 'none');
  const size = nameSizes(choice.phone);
  const flat = choice.projection === 'equal-earth';
  return [
    ...(choice.projection === 'globe' ? [own.limb] : []),
    // A background fills the square of the tiles: the globe's whole sphere, but more than the flat world.
    {
      id: 'water',
      type: 'background',
      layout: { visibility: shown(!flat) },
      paint: { 'background-color': css.water },
    },
    {
      id: 'sphere',
      type: 'fill',
      source: 'sphere',
      layout: { visibility: shown(flat) },
      paint: { 'fill-color': css.water },
    },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': css.graticule, 'line-width': 0.8 },
    },
    ...host,
    {
      id: 'shore',
      type: 'line',
      source: 'shore',
      layout: { 'line-join': 'round' },
      // At the scale of the whole world on a phone, a shore as wide would fill every sea.
      paint: { 'line-color': css.shore, 'line-width': byZoom(6, 12), 'line-blur': byZoom(5, 9) },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': css.land },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': css.coast, 'line-width': 0.7 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': css.coast, 'line-width': 0.5, 'line-opacity': 0.7 },
    },
    {
      id: 'edge',
      type: 'line',
      source: 'sphere',
      layout: { visibility: shown(flat) },
      paint: { 'line-color': css.coast, 'line-width': 0.7, 'line-opacity': 0.6 },
    },
    own.routes,
    {
      id: 'names',
      type: 'symbol',
      source: LABELS,
      filter: ['!=', ['get', 'kind'], 'box'],
      layout: {
        'text-field': [
          'format',
          ['get', 'name'],
          {},
          ['case', ['==', ['get', 'note'], ''], '', ['concat', ' ', ['get', 'note']]],
          { 'text-font': ['literal', fontsOf('Medium', sans)], 'text-color': css.place, 'font-scale': 0.94 },
        ],
        'text-font': byKind(['literal', fontsOf('SemiBold', sans)], {
          ocean: ['literal', fontsOf(latin ? 'Italic' : 'Medium', sans)],
          otherwise: ['literal', fontsOf('Medium', sans)],
        }),
        'text-size': byKind(size.stop, { ocean: size.other, otherwise: size.other }),
        'text-letter-spacing': byKind(0, { ocean: latin ? 0.22 : 0.5, otherwise: latin ? 0.08 : 0.2 }),
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
        // One line: as wide as it was laid out.
        'text-max-width': 100,
        'text-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': byKind(css.ink, { ocean: css.ocean, otherwise: css.place }),
        'text-halo-color': css.halo,
        'text-halo-width': byKind(1.6, { ocean: 0, otherwise: 1.6 }),
        'text-halo-blur': 0.4,
        // While a hand moves the window a name goes with its mark at once, without being laid out again.
        'text-opacity': ['case', ['boolean', ['feature-state', 'hidden'], false], 0, 1],
      },
    },
    // Placed before the names, because the topmost layer is placed first: names keep off every stop. The icon itself
    // is empty; what is seen are the marks of our own layer.
    {
      id: BOXES,
      type: 'symbol',
      source: LABELS,
      filter: ['==', ['get', 'kind'], 'box'],
      layout: {
        'icon-image': 'stop',
        'icon-size': ['get', 'radius'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ] as Layer[];
}

const byZoom = (far: number, near: number) => ['interpolate', ['linear'], ['zoom'], -1, far, 1.2, near];

/** CSS px, as map.css has them. */
export const nameSizes = (phone: boolean) => ({ stop: phone ? 11.5 : 12.5, other: 12 });

/** Names of stops, of oceans, and of countries and areas differ in face, size and colour. */
const byKind = (stop: unknown, { ocean, otherwise }: { ocean: unknown; otherwise: unknown }): unknown[] => [
  'match',
  ['get', 'kind'],
  'stop',
  stop,
  'ocean',
  ocean,
  otherwise,
];

/** An empty picture 2 px wide: `icon-size` is then a radius. */
export const STOP_ICON = { width: 2, height: 2, data: new Uint8Array(16) };

export const isOwn = (layer: Layer): layer is CustomLayerInterface => layer.type === 'custom';
