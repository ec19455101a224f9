/** One record against its schema: what it costs, and what was expected where. */
import * as v from 'valibot';
import { excerpt, type Finding, type FindingCode } from './finding';
import { guardOf } from './guard';
import { shapeOf } from './shape-of';
import { without, type Fields, type Path } from './without';

export type { Fields, Path };

type AnySchema = v.GenericSchema & Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads values of one kind; a reader is made once per list. It doesn't keep the path that it is given. */
export type Reader<T> = (value: unknown, path: Path, findings: Finding[]) => T | undefined;

/**
 * A reader for a schema: an optional field at fault is dropped; where a required one is, nothing is returned and
 * the finding has the given effect. Values without fault are handed back as they are, not copied.
 */
export function readerOf<T>(
  schema: v.GenericSchema<unknown, T>,
  cost: Finding['effect'] = 'record',
): Reader<T> {
  const guard = guardOf(shapeOf(schema));
  const read: Reader<T> = (value, path, findings) => {
    if (guard(value)) return value as T;
    if (Array.isArray(value)) {
      const found = excerpt(value);
      findings.push({ code: 'kind', path: [...path], expected: 'object', found, effect: cost });
      return undefined;
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const record = isObject(value) && typeof value.id === 'string' ? value.id : undefined;
    let kept: unknown = value;
    let whole = true;
    for (const issue of result.issues) {
      const optional = nearestOptional(schema as unknown as AnySchema, keysOf(issue));
      findings.push(findingOf(issue, path, record, optional ? 'field' : cost));
      if (optional) kept = without(kept, optional);
      else whole = false;
    }
    return whole && kept !== value ? read(kept, path, findings) : undefined;
  };
  return read;
}

const keysOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map((item) => item.key as string | number);

/** The innermost optional field on the way to a fault: what is dropped to save the rest of the record. */
function nearestOptional(schema: AnySchema, path: Path): Path | undefined {
  let found: Path | undefined;
  let here: AnySchema | undefined = schema;
  path.forEach((key, i) => {
    if (here?.type === 'object') here = (here.entries as Record<string, AnySchema>)[key];
    else if (here?.type === 'array') here = here.item as AnySchema;
    else here = undefined;
    if (here?.type === 'optional') {
      found = path.slice(0, i + 1);
      here = here.wrapped as AnySchema;
    }
  });
  return found;
}

function findingOf(
  issue: v.BaseIssue<unknown>,
  base: Path,
  record: string | undefined,
  effect: Finding['effect'],
): Finding {
  const path = [...base, ...keysOf(issue)];
  const common = { path, record, found: excerpt(issue.input), effect };
  const pair = issue.path?.find(({ key }) => key === 'coordinates' || key === 'center')?.value;
  if (pair !== undefined) return { ...common, ...coordinateFault(pair) };
  if (issue.input === undefined) return { ...common, code: 'missing', expected: 'field' };
  if (issue.type === 'picklist') return { ...common, code: 'choice', expected: choices(issue) };
  // Beside coordinates, a number with bounds is a number of people.
  if (BOUNDS.has(issue.type)) return { ...common, code: 'range', expected: 'count' };
  return { ...common, code: CODES[issue.type] ?? 'kind', expected: kindOf(issue) };
}

const BOUNDS: ReadonlySet<string> = new Set(['integer', 'min_value', 'max_value']);
const CODES: Record<string, FindingCode> = { regex: 'pattern', non_empty: 'missing' };

/** Swapped where only the other order lies on the globe. */
function coordinateFault(pair: unknown): Pick<Finding, 'code' | 'expected' | 'found'> {
  const [lon, lat] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
  const numbers = typeof lon === 'number' && typeof lat === 'number';
  const swapped = numbers && Math.abs(lon) <= 90 && Math.abs(lat) > 90 && Math.abs(lat) <= 180;
  return { code: swapped ? 'swapped' : 'coordinates', expected: 'coordinates', found: excerpt(pair) };
}

const KINDS: [RegExp, string][] = [
  [/^\(?string|^!0/, 'text'],
  [/^number/, 'number'],
  [/^boolean/, 'boolean'],
  [/^Array/, 'list'],
  [/^Object|^\(/, 'object'],
  [/\\d\{4\}/, 'day'],
  [/A-Z/, 'country'],
];
/** What a schema wanted, as a word that i18n knows. */
const kindOf = (issue: v.BaseIssue<unknown>): string =>
  KINDS.find(([pattern]) => pattern.test(issue.expected ?? ''))?.[1] ?? 'value';

const choices = (issue: v.BaseIssue<unknown>): string[] =>
  (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((item) => item.replace(/"/g, ''));
