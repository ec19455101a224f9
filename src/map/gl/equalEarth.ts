/**
 * Equal Earth (Šavrič, Patterson, Jenny 2018) on the unit sphere, as a projection that MapLibre can register. Loaded
 * by the page and by MapLibre's workers, so it imports nothing.
 */

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/** Side of the square that is tile 0/0/0, in radii. The world is 5.4133 wide. */
export const EE_EXTENT = 5.42;
export const EE_TILES = {
  origin: [-EE_EXTENT / 2, EE_EXTENT / 2] as [number, number],
  extentAtZoom0: EE_EXTENT,
};

/** The central meridians that are registered: the Pacific in the middle, or Europe. */
export const EE_MERIDIANS = [150, 11] as const;
export type EqualEarthMeridian = (typeof EE_MERIDIANS)[number];

/** Names need a colon; those without are MapLibre's own. */
export const equalEarthName = (meridian: EqualEarthMeridian): string => `x:ee${meridian}`;
export const equalEarthDefinition = (meridian: number): string => `equal-earth ${meridian}`;

interface Conversion {
  forward(position: number[]): number[];
  inverse(position: number[]): number[] | null;
}

const heightAt = (t: number): number => {
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
};
const slopeAt = (t: number): number => {
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
};

const POLE = heightAt(Math.PI / 3);

/** Plane of radians east of the central meridian (may run past ±π) and the sine of the latitude; y up. */
export function equalEarthRaw(lambda: number, sine: number): [x: number, y: number] {
  const t = Math.asin(M * sine);
  return [(lambda * Math.cos(t)) / (M * slopeAt(t)), heightAt(t)];
}

/** Degrees to the plane and back; `inverse` gives null outside the world's outline. */
export function equalEarth(meridian: number): Conversion {
  return {
    forward([lon = 0, lat = 0]) {
      // The cut itself belongs to both edges: -180 and 180 stay where the data put them.
      let east = lon - meridian;
      if (east > 180) east -= 360;
      if (east < -180) east += 360;
      return equalEarthRaw(east * RADIANS, Math.sin(lat * RADIANS));
    },
    inverse([x = 0, y = 0]) {
      if (Math.abs(y) > POLE) return null;
      let t = y / A1;
      for (let i = 0; i < 12; i++) {
        const step = (heightAt(t) - y) / slopeAt(t);
        t -= step;
        if (Math.abs(step) < 1e-12) break;
      }
      const lambda = (x * M * slopeAt(t)) / Math.cos(t);
      if (Math.abs(lambda) > Math.PI) return null;
      const lon = lambda / RADIANS + meridian;
      return [lon > 180 ? lon - 360 : lon, Math.asin(Math.min(1, Math.max(-1, Math.sin(t) / M))) / RADIANS];
    },
  };
}
