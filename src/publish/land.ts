/** The outlines of the host's pack, where the built site has any; the published pictures are drawn with the same. */
import type { MultiPolygon } from 'geojson';
import { unpack, type Packed } from '../model/packed';
import type { Files } from './publish';

const FILE = 'basemap/land-110m.json';

export function landIn(files: Files): MultiPolygon | undefined {
  const content = files.get(FILE);
  if (!content) return undefined;
  const packed = JSON.parse(new TextDecoder().decode(content)) as Packed;
  const coordinates = unpack(packed).map((rings) => rings.map((ring) => [...ring, ring[0]!]));
  return { type: 'MultiPolygon', coordinates };
}
