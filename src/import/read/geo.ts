/**
 * GeoJSON, GeoJSON-T and Linked Places → tables: a feature is a row; its properties are columns, its geometry one
 * column of points, its `when` two columns of days.
 */
import { cellOf } from './json';
import { EMPTY, type Cell, type FileFormat, type Sheet } from '../rows';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function geoFormat(value: unknown): FileFormat | undefined {
  if (!isFields(value) || (value.type !== 'FeatureCollection' && value.type !== 'Feature')) return undefined;
  const features = featuresOf(value);
  if (features.some((feature) => Array.isArray(feature.names) || '@id' in feature)) return 'linked-places';
  return features.some((feature) => whenOf(feature)) ? 'geojson-t' : 'geojson';
}

const featuresOf = (value: Fields): Fields[] =>
  value.type === 'Feature' ? [value] : ((value.features as unknown[] | undefined) ?? []).filter(isFields);

export function sheetOfGeo(file: string, value: Fields): Sheet {
  const records = featuresOf(value).map(cellsOf);
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return {
    file,
    columns: keys.map((key) => ({ letter: key, name: key.split('.').join(' ') })),
    headerRow: 0,
    title: [],
    rows: records.map((record, i) => ({ number: i + 1, cells: keys.map((key) => record.get(key) ?? EMPTY) })),
  };
}

function cellsOf(feature: Fields): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const properties = isFields(feature.properties) ? feature.properties : {};
  for (const [key, value] of Object.entries(properties)) {
    if (isFields(value))
      for (const [inner, item] of Object.entries(value)) cells.set(`${key}.${inner}`, cellOf(item));
    else cells.set(key, cellOf(value));
  }
  const names = Array.isArray(feature.names) ? feature.names.filter(isFields) : [];
  if (!cells.has('title') && names[0]) cells.set('title', cellOf(names[0].toponym));
  const when = whenOf(feature);
  if (when) {
    cells.set('when.start', cellOf(when[0]));
    cells.set('when.end', cellOf(when[1]));
  }
  const points = pointsOf(feature.geometry);
  if (points.length > 0)
    cells.set('coordinates', { text: points.map((point) => point.join(' ')).join('; ') });
  return cells;
}

/** First and last day of a `when`, wherever the feature keeps it; "" where open. */
function whenOf(feature: Fields): [string, string] | undefined {
  const geometry = isFields(feature.geometry) ? feature.geometry : {};
  const inner = Array.isArray(geometry.geometries) ? geometry.geometries.filter(isFields) : [];
  const properties = isFields(feature.properties) ? feature.properties : {};
  const found = [feature, geometry, ...inner, properties].map(({ when }) => when).find(isFields);
  const spans = found && Array.isArray(found.timespans) ? found.timespans : found ? [found] : [];
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined) return undefined;
  // GeoJSON-T also writes a span as [start, latest start, earliest end, end, label].
  const start = Array.isArray(first) ? moment(first[0]) : moment((first as Fields).start);
  const end = Array.isArray(last) ? moment(last[3]) : moment((last as Fields).end);
  return start === '' && end === '' ? undefined : [start, end];
}

/** "2019-12-24", {"in": …} or {"earliest": …, "latest": …} */
const moment = (value: unknown): string =>
  isFields(value)
    ? String(value.in ?? value.earliest ?? value.latest ?? '')
    : typeof value === 'object'
      ? ''
      : String(value ?? '');

/** Every point that a geometry goes through; of an area nothing, since it is no place to stop at. */
function pointsOf(geometry: unknown): number[][] {
  if (!isFields(geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === 'GeometryCollection')
    return (Array.isArray(geometry.geometries) ? geometry.geometries : []).flatMap(pointsOf);
  const isPoint = (value: unknown): value is number[] => Array.isArray(value) && typeof value[0] === 'number';
  if (type === 'Point' && isPoint(coordinates)) return [coordinates.slice(0, 2)];
  if ((type === 'MultiPoint' || type === 'LineString') && Array.isArray(coordinates))
    return coordinates.filter(isPoint).map((point) => point.slice(0, 2));
  return [];
}
