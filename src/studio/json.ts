/** JSON in pieces: of 100,000 records the whole text would stand in memory twice, and be written in one go. */

/** Things of a long list in one piece. */
const SLICE = 250;
/** Rows of a sheet of a file lie so deep; further down nothing is long. */
const DEEPEST = 6;

/** Together the text that JSON.stringify gives. */
export function* jsonParts(value: unknown, indent = 0, depth = 0): Generator<string, void, void> {
  if (!holdsLong(value)) yield written(value, indent, depth);
  else if (Array.isArray(value)) yield* listParts(value, indent, depth);
  else yield* objectParts(value as Record<string, unknown>, indent, depth);
}

const bytes = new TextEncoder();

export function* jsonBytes(value: unknown, indent = 0, end = ''): Generator<Uint8Array, void, void> {
  for (const part of jsonParts(value, indent)) yield bytes.encode(part);
  if (end) yield bytes.encode(end);
}

function* listParts(list: readonly unknown[], indent: number, depth: number): Generator<string> {
  const [line, last] = [lineOf(indent, depth + 1), lineOf(indent, depth)];
  yield '[';
  for (let at = 0; at < list.length; at += SLICE) {
    const items = list.slice(at, at + SLICE);
    if (items.some(holdsLong))
      for (const [i, one] of items.entries()) {
        yield (at + i === 0 ? '' : ',') + line;
        yield* jsonParts(one, indent, depth + 1);
      }
    else yield (at === 0 ? '' : ',') + items.map((one) => line + written(one, indent, depth + 1)).join(',');
  }
  yield `${last}]`;
}

function* objectParts(value: Record<string, unknown>, indent: number, depth: number): Generator<string> {
  const said = Object.entries(value).filter(([, one]) => one !== undefined);
  const [line, last] = [lineOf(indent, depth + 1), lineOf(indent, depth)];
  yield '{';
  for (const [i, [key, one]] of said.entries()) {
    yield `${i === 0 ? '' : ','}${line}${JSON.stringify(key)}:${indent ? ' ' : ''}`;
    yield* jsonParts(one, indent, depth + 1);
  }
  yield `${last}}`;
}

const lineOf = (indent: number, depth: number): string => (indent ? `\n${' '.repeat(indent * depth)}` : '');

/** Within a text of JSON no string has a line's end of its own. */
const written = (value: unknown, indent: number, depth: number): string =>
  (JSON.stringify(value, null, indent) ?? 'null').replaceAll('\n', lineOf(indent, depth) || '\n');

function holdsLong(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (!Array.isArray(value)) return Object.values(value).some((one) => holdsLong(one, depth + 1));
  return value.length > SLICE || value.some((one) => holdsLong(one, depth + 1));
}
