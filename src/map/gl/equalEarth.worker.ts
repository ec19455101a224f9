/** Runs in MapLibre's workers: there GeoJSON is cut into tiles, on the plane of the map's projection. */
import { equalEarth } from './equalEarth';

interface WorkerScope {
  setProjectionHandler(handler: (definition: string) => ReturnType<typeof equalEarth>): void;
}

(globalThis as unknown as WorkerScope).setProjectionHandler((definition) =>
  equalEarth(Number(definition.split(' ')[1])),
);
