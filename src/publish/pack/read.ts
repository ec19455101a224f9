/**
 * A host's own outlines: GeoJSON and TopoJSON files → areas, lines and what they say of themselves. Faults are data
 * until somebody tells them.
 */
import type { Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import type { PackFault } from '../../i18n/pack';
import { shortened } from '../../model/finding';
import type { Text } from '../../model/schema';
import type { Files } from '../publish';

/** Degrees, as the files have them. */
export interface Outlines {
  land: Position[][][];
  borders: Position[][];
  attribution?: Text;
  approval?: Text;
}

export interface PackRead {
  /** null where a fault is fatal. */
  outlines: Outlines | null;
  faults: PackFault[];
}

/** `files` by name; only those of JSON are looked at. `where` is how the pack itself is called in a fault. */
export function readPack(files: Files, where: string): PackRead {
  const reading = new Reading();
  const names = [...files.keys()].filter((name) => /\.(json|geojson|topojson)$/i.test(name)).sort();
  if (names.length === 0) reading.fault('no-files', where);
  for (const name of names) reading.file(name, new TextDecoder().decode(files.get(name)));
  reading.end(where, names.length > 0);
  const { outlines, faults } = reading;
  return { outlines: faults.some(({ fatal }) => fatal) ? null : outlines, faults };
}

type Json = Record<string, unknown>;

class Reading {
  readonly outlines: Outlines = { land: [], borders: [] };
  readonly faults: PackFault[] = [];
  #points = 0;
  #slivers = 0;

  file(name: string, text: string): void {
    let json: unknown;
    try {
      json = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return this.fault('json', name, shortened(text.trim().replace(/\s+/g, ' ')));
    }
    if (!isObject(json)) return this.fault('kind', name, shortened(JSON.stringify(json)));
    this.#credit(name, json);
    const crs = isObject(json.crs) ? JSON.stringify(json.crs) : '';
    if (crs && !/CRS84|4326|4490/.test(crs)) return this.fault('crs', name, shortened(crs));
    if (json.type === 'Topology') this.#topology(name, json as unknown as Topology);
    else if (json.type !== undefined || !('attribution' in json || 'approval' in json)) this.#any(name, json);
  }

  /** What all files together lack. */
  end(where: string, hasFiles: boolean): void {
    const { land, borders, attribution, approval } = this.outlines;
    if (this.#points > 0) this.fault('points', where, `${this.#points} Point`, false);
    if (this.#slivers > 0) this.fault('no-area', where, `${this.#slivers}`, false);
    if (!hasFiles || this.faults.some(({ fatal }) => fatal)) return;
    if (land.length === 0) this.fault('no-land', where, `${borders.length} LineString`);
    else if (attribution === undefined && approval === undefined) this.fault('no-credit', where, '', false);
  }

  fault(code: PackFault['code'], where: string, found = '', fatal = true): void {
    this.faults.push({ code, where, found, fatal });
  }

  #credit(name: string, json: Json): void {
    for (const key of ['attribution', 'approval'] as const) {
      const value = json[key];
      if (value === undefined) continue;
      if (isText(value)) this.outlines[key] = value;
      else this.fault('text', `${name}, ${key}`, shortened(JSON.stringify(value)));
    }
  }

  /** Of countries the outer edge is the land and the inner edges are the borders. */
  #topology(name: string, topology: Topology): void {
    const { objects } = topology;
    try {
      for (const [key, object] of Object.entries(objects)) {
        const at = `${name}, objects → ${key}`;
        if (key !== 'countries') this.#any(at, feature(topology, object) as unknown as Json);
        else {
          const countries = object as GeometryCollection;
          if (!objects.land)
            this.#any(
              at,
              merge(topology, countries.geometries as (Polygon | MultiPolygon)[]) as unknown as Json,
            );
          if (!objects.borders)
            this.#any(at, mesh(topology, countries, (a, b) => a !== b) as unknown as Json);
        }
      }
    } catch (cause) {
      this.fault('kind', name, (cause as Error).message);
    }
  }

  #any(where: string, json: Json): void {
    const { type, coordinates } = json;
    const each = (key: 'features' | 'geometries') =>
      ((json[key] as unknown[] | undefined) ?? []).forEach((one, i) => {
        const at = `${where}, ${key} → ${i + 1}`;
        if (isObject(one)) this.#any(at, one);
        else this.fault('kind', at, shortened(JSON.stringify(one)));
      });
    if (type === 'FeatureCollection') each('features');
    else if (type === 'GeometryCollection') each('geometries');
    else if (type === 'Feature') {
      if (isObject(json.geometry)) this.#any(where, json.geometry);
    } else if (type === 'Point' || type === 'MultiPoint') this.#points++;
    else if (typeof type === 'string' && type in DEPTH) this.#geometry(where, type as Kind, coordinates);
    else this.fault('kind', where, shortened(JSON.stringify(json)));
  }

  #geometry(where: string, kind: Kind, coordinates: unknown): void {
    const wrong = firstWrong(coordinates, DEPTH[kind]);
    if (wrong !== undefined) return this.fault('degrees', where, shortened(JSON.stringify(wrong) ?? ''));
    const { land, borders } = this.outlines;
    if (kind === 'LineString') borders.push(coordinates as Position[]);
    else if (kind === 'MultiLineString') borders.push(...(coordinates as Position[][]));
    else
      for (const rings of kind === 'Polygon'
        ? [coordinates as Position[][]]
        : (coordinates as Position[][][])) {
        const whole = rings.map(closed).filter((ring) => ring.length > 3);
        this.#slivers += rings.length - whole.length;
        if (whole.length > 0) land.push(whole);
      }
  }
}

/** How deep the lists of positions lie in each geometry. */
const DEPTH = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;
type Kind = keyof typeof DEPTH;

/** The first thing that is no list of its depth, or no position; undefined where all is well. */
function firstWrong(value: unknown, depth: number): unknown {
  if (!Array.isArray(value)) return value ?? 'null';
  if (depth === 0) return isPosition(value) ? undefined : value;
  for (const one of value) {
    const wrong = firstWrong(one, depth - 1);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Some files run on past 180. */
const isPosition = ([lon, lat]: unknown[]): boolean =>
  Number.isFinite(lon) &&
  Number.isFinite(lat) &&
  Math.abs(lon as number) <= 360 &&
  Math.abs(lat as number) <= 90;

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return !first || !last || (first[0] === last[0] && first[1] === last[1]) ? ring : [...ring, first];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (isObject(value) &&
    Object.values(value).length > 0 &&
    Object.values(value).every((one) => typeof one === 'string'));
