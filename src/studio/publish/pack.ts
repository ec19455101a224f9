/** A host's own outlines in place of those of the folder: files as the builder of packs writes them. */
import { isObject } from '../../model/shape';
import type { Files } from '../../publish/publish';

const NAMES = ['land-110m.json', 'land-50m.json', 'borders.json', 'countries.json'];
/** Without these the map would mix two grounds. */
const NEEDED = ['land-110m.json', 'land-50m.json'];

export type Pack = ReadonlyMap<string, Uint8Array>;

/** Whether it is what its name says: packed rings, or a table of countries and areas. */
export function isPackFile(name: string, content: Uint8Array): boolean {
  if (!NAMES.includes(name)) return false;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    if (!isObject(value)) return false;
    return name === 'countries.json' || (typeof value.steps === 'number' && typeof value.data === 'string');
  } catch {
    return false;
  }
}

export const isWhole = (pack: Pack): boolean => NEEDED.every((name) => pack.has(name));

/** The folder with the pack's outlines alone: of ours none stay, borders neither. */
export function withPack(files: Files, pack: Pack): Files {
  if (pack.size === 0) return files;
  const own = new Map(files);
  own.delete('basemap/borders.json');
  for (const [name, content] of pack) own.set(`basemap/${name}`, content);
  return own;
}
