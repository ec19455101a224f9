/**
 * A schema → a quick yes or no. It runs once per record of a large file, where valibot, which copies as it goes,
 * would take most of the loading time; valibot then says what is wrong with the few records that fail.
 */
import * as v from 'valibot';

type Guard = (value: unknown) => boolean;
type Schema = v.GenericSchema & Record<string, unknown>;
type Action = { type: string; requirement?: unknown };

export function guardOf(schema: v.GenericSchema): Guard {
  const { pipe = [] } = schema as { pipe?: readonly Action[] };
  const guards = [guardOfType(schema as Schema), ...pipe.slice(1).map(guardOfAction)];
  return guards.length === 1 ? guards[0]! : (value) => guards.every((guard) => guard(value));
}

function guardOfType(schema: Schema): Guard {
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return (value) => typeof value === schema.type;
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'literal':
      return (value) => value === schema.literal;
    case 'picklist':
      return among(schema.options as readonly unknown[]);
    case 'optional':
      return optional(guardOf(schema.wrapped as Schema));
    case 'union':
      return either((schema.options as Schema[]).map(guardOf));
    case 'array':
      return listOf(guardOf(schema.item as Schema));
    case 'tuple':
      return tupleOf((schema.items as Schema[]).map(guardOf));
    case 'record':
      return recordOf(guardOf(schema.value as Schema));
    case 'object':
      return objectOf(Object.entries(schema.entries as Record<string, Schema>));
    case 'unknown':
      return () => true;
    default:
      return (value) => v.is(schema, value);
  }
}

function guardOfAction({ type, requirement }: Action): Guard {
  switch (type) {
    case 'non_empty':
      return (value) => (value as string | unknown[]).length > 0;
    case 'regex':
      return (value) => (requirement as RegExp).test(value as string);
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return (value) => (value as number) >= (requirement as number);
    case 'max_value':
      return (value) => (value as number) <= (requirement as number);
    default:
      // Unknown to this file: valibot decides.
      return () => false;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

function objectOf(entries: [key: string, schema: Schema][]): Guard {
  const guards = entries.map(([key, schema]) => [key, guardOf(schema)] as const);
  return (value) => {
    if (!isObject(value)) return false;
    for (const [key, guard] of guards) if (!guard(value[key])) return false;
    return true;
  };
}
