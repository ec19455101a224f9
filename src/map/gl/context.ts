/** A graphics context that is lost in use: the SVG map stands in until a new one is drawn, or for good. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { warn } from '../../ui/warn';

/** ms for a new context. */
const PATIENCE = 10_000;

interface Tell {
  away: () => void;
  back: () => void;
  fail: (reason: string) => void;
}

export function whenContextIsLost(map: MapLibreMap, { away, back, fail }: Tell): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    warn('the graphics context was lost');
    clearTimeout(timer);
    timer = setTimeout(() => fail('no new graphics context came'), PATIENCE);
    away();
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(timer);
    // Our own layers come back a moment after the style.
    const drawn = () => void (map.getLayer('routes') ? back() : map.once('idle', drawn));
    map.once('idle', drawn);
  });
  map.on('remove', () => clearTimeout(timer));
}
