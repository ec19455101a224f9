/** What the map of a published folder stands on; the pictures in its pages are drawn with the same. */
import type { MultiLineString, MultiPolygon } from 'geojson';
import { unpack, type Pack, type Packed } from '../model/packed';
import type { MapSettings } from '../model/schema';
import type { Files } from './publish';
import { packFiles } from './pack/files';
import type { Outlines } from './pack/read';

export interface Ground {
  /** undefined where the host has a style of its own: nothing of ours is drawn then. */
  land: MultiPolygon | undefined;
  borders: MultiLineString | undefined;
  /** Of the host's own outlines: what they say of themselves. */
  pack: Pack | undefined;
}

const LAND = 'basemap/land-110m.json';
const BORDERS = 'basemap/borders.json';
const OUTLINES = /^basemap\/(land-.*|borders)\.json$/;

/** The built site with the outlines that the host chose alone: of ours none stay beside a pack or a style. */
export function withOutlines(app: Files, map: MapSettings | undefined, pack: Outlines | undefined): Files {
  if (!pack && !hasStyle(map)) return app;
  const others = [...app].filter(([path]) => !OUTLINES.test(path));
  return new Map([...others, ...(pack && !hasStyle(map) ? packFiles(pack) : [])]);
}

const hasStyle = (map: MapSettings | undefined): boolean =>
  map?.borders === 'style' || (map?.style !== undefined && map.borders === undefined);

export function groundIn(files: Files, map: MapSettings | undefined): Ground {
  const content = files.get(LAND);
  const packed = content && packedIn(content);
  const lines = files.get(BORDERS);
  const wantsLines = packed?.pack ? map?.borders !== 'none' : map?.borders === 'countries';
  return {
    land: packed && {
      type: 'MultiPolygon',
      coordinates: unpack(packed).map((rings) => rings.map((ring) => [...ring, ring[0]!])),
    },
    borders:
      packed && lines && wantsLines
        ? { type: 'MultiLineString', coordinates: unpack(packedIn(lines)).map(([line]) => line!) }
        : undefined,
    pack: packed?.pack,
  };
}

const packedIn = (content: Uint8Array): Packed => JSON.parse(new TextDecoder().decode(content)) as Packed;
