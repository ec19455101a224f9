/**
 * A shape → a quick yes or no. It runs once per record of a file, where valibot, which copies as it goes, would take
 * most of the loading time; valibot then says what is wrong with the records that fail.
 */
import type { Shape } from './shape-of';

export type Guard = (value: unknown) => boolean;

export function guardOf(shape: Shape): Guard {
  switch (shape.is) {
    case 'unknown':
      return () => true;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'string':
      return textGuard(shape);
    case 'number':
      return numberGuard(shape);
    case 'one':
      return among(shape.of);
    case 'optional':
      return optional(guardOf(shape.of));
    case 'list':
      return listOf(guardOf(shape.of));
    case 'record':
      return recordOf(guardOf(shape.of));
    case 'either':
      return either(shape.of.map(guardOf));
    case 'tuple':
      return tupleOf(shape.of.map(guardOf));
    case 'object':
      return objectOf(Object.entries(shape.of));
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textGuard({ pattern, filled }: Shape & { is: 'string' }): Guard {
  const matches = pattern === undefined ? undefined : new RegExp(pattern);
  return (value) =>
    typeof value === 'string' && (!filled || value.length > 0) && (!matches || matches.test(value));
}

function numberGuard({ min = -Infinity, max = Infinity, whole }: Shape & { is: 'number' }): Guard {
  return (value) =>
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
}

const among = (options: readonly unknown[]): Guard => {
  const set = new Set(options);
  return (value) => set.has(value);
};
const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);
const either =
  (guards: readonly Guard[]): Guard =>
  (value) =>
    guards.some((guard) => guard(value));
const listOf =
  (guard: Guard): Guard =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // Not every(), which passes over holes.
    for (const item of value) if (!guard(item)) return false;
    return true;
  };
const tupleOf =
  (guards: readonly Guard[]): Guard =>
  (value) =>
    Array.isArray(value) && value.length === guards.length && guards.every((guard, i) => guard(value[i]));
const recordOf =
  (guard: Guard): Guard =>
  (value) =>
    isObject(value) && Object.values(value).every(guard);

function objectOf(entries: [key: string, shape: Shape][]): Guard {
  const guards = entries.map(([key, shape]) => [key, guardOf(shape)] as const);
  return (value) => {
    if (!isObject(value)) return false;
    for (const [key, guard] of guards) if (!guard(value[key])) return false;
    return true;
  };
}
