/** Keys from the top of a value. */
export type Path = (string | number)[];
export type Fields = Record<string, unknown>;

/** A copy without one field; what doesn't lie on the way to it is shared. */
export function without<T>(value: T, [key, ...rest]: Path): T {
  if (typeof value !== 'object' || value === null || key === undefined || !Object.hasOwn(value, key))
    return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Fields;
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy as T;
}
