/**
 * How large a country or area is, for its soft disc: the radius of a circle of the same area, measured on Natural
 * Earth 1:50m. Three letters each: ISO code, and n in base 36 for 60 km * 1.12^n. What is not listed is smaller.
 */
// prettier-ignore
const RADII =
  'AE8AFiAL4AM4AOlAQvARoAT9AUtAZ9BA7BDbBE4BFeBGaBI4BJaBOkBRtBT6BWhBYdBZ3CAuCDoCFiCGfCH6CIfCLiCMgCNuCOkCR7CS8CUa' +
  'CZ9DDfDJ3DK6DO6DZnECeEE6EGkEH9ERbEShETkFIfFJ2FRiGAeGBdGE8GHdGLnGNeGQ4GRbGTaGW5GYdHNaHR7HT4HU9IDnIE8IL3INpIQg' +
  'IRmISaITeJO9JPfKEhKGdKHcKPbKR9KW2KZoLAdLK8LR9LS4LT8LV8LYmMAhMD5ME1MGhMK4MLlMMiMNmMRkMWaMXnMYfMZjNAjNC2NElNGj' +
  'NIbNL5NOgNPbNZeOMfPA8PElPGgPHePKjPLfPT9PYgRHgROdRUwRW4SAnSB4SDnSEgSI3SK6SL8SNdSOgSRbSSiSV3SYcSZ2TDlTG7THhTJb' +
  'TL1TMgTNcTRjTW5TZkUAhUGeUSuUYcUZgVDfVEjYDgZAlZMj';

const SMALLEST = 60;
const STEP = 1.12;

/** Kilometres. */
export function areaRadius(country: string): number {
  for (let i = 0; i < RADII.length; i += 3)
    if (RADII.startsWith(country, i)) return SMALLEST * STEP ** parseInt(RADII[i + 2]!, 36);
  return SMALLEST;
}
