/**
 * MapLibre and the Equal Earth plane: registering it, and what must be put right when the map changes its projection
 * or loses its context. The four rules: a registered name is registered once; the workers need its formulas, anew each
 * time they are started; GeoJSON that lies in a source follows no switch to or from a registered plane; and with the
 * context go our own layers.
 */
import {
  addProjection,
  importScriptInWorkers,
  setWorkerUrl,
  type GeoJSONSource,
  type Map as MapLibreMap,
} from 'maplibre-gl';
import mapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import planeWorker from './equalEarth.worker.ts?worker&url';
import type { ProjectionKind as Projection } from './twin';
import {
  EE_EXTENT,
  EE_MERIDIANS,
  EE_TILES,
  equalEarth,
  equalEarthDefinition,
  equalEarthName,
  type EqualEarthMeridian,
} from './equalEarth';

let registered = false;

/** Once per page; again before each first map is harmless. */
export function registerProjections(): void {
  if (registered) return;
  registered = true;
  setWorkerUrl(new URL(mapWorker, import.meta.url).href);
  for (const meridian of EE_MERIDIANS) {
    addProjection({
      name: equalEarthName(meridian),
      projection: equalEarth(meridian),
      definition: equalEarthDefinition(meridian),
      tileMatrixSet: EE_TILES,
    });
  }
}

/**
 * Gives MapLibre's workers the formulas. They take a module only by an address that ends in .mjs, which not every
 * server knows as script, so the file is a .js and the ending a fragment, which no server sees. The workers of a map
 * that goes are ended with it, even when another has just asked them: then they are asked anew.
 */
export const teachWorkers = (): Promise<void> =>
  importScriptInWorkers(`${new URL(planeWorker, import.meta.url).href}#.mjs`).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
    return teachWorkers();
  });

/**
 * Ends a map. With the last one the workers end, and MapLibre awaits no answer to some of what it sends them: a message
 * that is still on its way would end in the host's console as an error that nobody caught.
 */
export function removeMap(map: MapLibreMap): void {
  const quiet = (event: PromiseRejectionEvent) => {
    const { name, message } = (event.reason ?? {}) as Partial<Error>;
    if (name === 'AbortError' && message?.includes('workers were terminated')) event.preventDefault();
  };
  addEventListener('unhandledrejection', quiet);
  // Why the workers ended is an error that MapLibre keeps, and its stack would keep the map, the element and its context.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  map.remove();
  Error.stackTraceLimit = stackTraceLimit;
  setTimeout(() => removeEventListener('unhandledrejection', quiet), 1000);
}

/** MapLibre's name of one of our projections. */
export function projectionName(projection: Projection, meridian: EqualEarthMeridian): string {
  return projection === 'equal-earth' ? equalEarthName(meridian) : projection;
}

const NAMES: Record<string, Projection> = {
  globe: 'globe',
  mercator: 'mercator',
  ...Object.fromEntries(EE_MERIDIANS.map((meridian) => [equalEarthName(meridian), 'equal-earth' as const])),
};

/** Tile 0/0/0 on the projection's plane, in radii. */
export const planeTiles = (projection: Projection) =>
  projection === 'equal-earth'
    ? { x: EE_TILES.origin[0], y: EE_TILES.origin[1], scale: 1 / EE_EXTENT, extent: EE_EXTENT }
    : { x: 0, y: 0, scale: 1, extent: 2 * Math.PI };

/**
 * Calls `changed` with the projection that the map now has, at the start too, and whether the sources must be sent
 * again: GeoJSON does not follow a switch to or from Equal Earth by itself. The globe and Mercator share one plane.
 */
export function whenProjectionChanges(
  map: MapLibreMap,
  changed: (projection: Projection, mustReload: boolean) => void,
): () => void {
  let flat: boolean | undefined;
  const listen = ({ newProjection }: { newProjection: unknown }) => {
    // The globe names itself by an expression of its zoom.
    const projection = NAMES[String(newProjection)] ?? 'globe';
    const next = projection === 'equal-earth';
    const mustReload = flat !== undefined && next !== flat;
    flat = next;
    changed(projection, mustReload);
  };
  map.on('projectiontransition', listen);
  return () => map.off('projectiontransition', listen);
}

/** Sends every GeoJSON source's data to the workers once more. */
export function reloadSources(map: MapLibreMap): void {
  for (const id of Object.keys(map.getStyle().sources)) {
    const source = map.getSource(id) as GeoJSONSource | undefined;
    if (source?.type === 'geojson') source.setData(source.serialize().data);
  }
}

/**
 * Calls `lost` when the context goes and `restored` when there is a new one and the workers know the plane again. The
 * style comes back by itself, our own layers do not.
 */
export function whenContextRestored(map: MapLibreMap, lost: () => void, restored: () => void): () => void {
  const again = async () => {
    await teachWorkers();
    reloadSources(map);
    restored();
  };
  map.on('webglcontextlost', lost);
  map.on('webglcontextrestored', again);
  return () => {
    map.off('webglcontextlost', lost);
    map.off('webglcontextrestored', again);
  };
}
