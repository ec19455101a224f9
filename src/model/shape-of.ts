/** A schema → its shape as plain data. The build writes it into the page, which then needs no schema library. */
import type * as v from 'valibot';

export type Shape =
  | { is: 'string'; pattern?: string; filled?: true }
  | { is: 'number'; min?: number; max?: number; whole?: true }
  | { is: 'boolean' | 'unknown' }
  | { is: 'one'; of: readonly unknown[] }
  | { is: 'optional' | 'list' | 'record'; of: Shape }
  | { is: 'either' | 'tuple'; of: readonly Shape[] }
  | { is: 'object'; of: Readonly<Record<string, Shape>> };

type Schema = v.GenericSchema & Record<string, unknown>;
interface Action {
  type: string;
  requirement?: unknown;
}

/** @throws where a schema uses what the guard doesn't know: then the guard must learn it. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const { pipe = [] } = schema as { pipe?: readonly Action[] };
  return pipe.slice(1).reduce(narrowed, plainShapeOf(schema as Schema));
}

function plainShapeOf(schema: Schema): Shape {
  const many = (schemas: unknown) => (schemas as Schema[]).map(shapeOf);
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
      return { is: schema.type };
    case 'literal':
      return { is: 'one', of: [schema.literal] };
    case 'picklist':
      return { is: 'one', of: schema.options as unknown[] };
    case 'optional':
      return { is: 'optional', of: shapeOf(schema.wrapped as Schema) };
    case 'array':
      return { is: 'list', of: shapeOf(schema.item as Schema) };
    case 'record':
      return { is: 'record', of: shapeOf(schema.value as Schema) };
    case 'union':
      return { is: 'either', of: many(schema.options) };
    case 'tuple':
      return { is: 'tuple', of: many(schema.items) };
    case 'object': {
      const entries = Object.entries(schema.entries as Record<string, Schema>);
      return { is: 'object', of: Object.fromEntries(entries.map(([key, entry]) => [key, shapeOf(entry)])) };
    }
    default:
      throw new TypeError(`no shape for a schema of type ${schema.type}`);
  }
}

function narrowed(shape: Shape, { type, requirement }: Action): Shape {
  if (shape.is === 'string' && type === 'non_empty') return { ...shape, filled: true };
  if (shape.is === 'string' && type === 'regex') return { ...shape, pattern: (requirement as RegExp).source };
  if (shape.is === 'number' && type === 'integer') return { ...shape, whole: true };
  if (shape.is === 'number' && type === 'min_value') return { ...shape, min: requirement as number };
  if (shape.is === 'number' && type === 'max_value') return { ...shape, max: requirement as number };
  throw new TypeError(`no shape for ${type} on ${shape.is}`);
}
