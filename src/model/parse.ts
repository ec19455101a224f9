/**
 * A file's text or a parsed value → a dataset and findings. Faults are data: an optional field at fault is
 * dropped, a record with a required field at fault is dropped, everything else stays.
 */
import * as v from 'valibot';
import { parseEdtf, type EdtfFault } from './edtf';
import { excerpt, type Finding, type FindingCode } from './finding';
import {
  DatasetSchema,
  EventSchema,
  FigureSchema,
  MapSettingsSchema,
  OrganizationSchema,
  PlaceSchema,
  TextSchema,
  TourSchema,
  type Dataset,
  type EventRecord,
  type Figure,
  type Organization,
  type Place,
} from './schema';

export interface Parsed {
  /** null: nothing could be read; the findings say why. */
  dataset: Dataset | null;
  findings: Finding[];
}

type Path = (string | number)[];
type Fields = Record<string, unknown>;
type AnySchema = v.GenericSchema & Record<string, unknown>;

const VERSION = 1;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parseText(text: string): Parsed {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const trimmed = text.trimEnd();
    const begun = /^\s*[{[]/.test(text);
    const code = begun && !/[}\]]$/.test(trimmed) ? 'cut-off' : 'not-json';
    return failed({ code, path: [], expected: 'json', found: excerpt(trimmed.slice(-60)), effect: 'dataset' });
  }
  return parseDataset(raw);
}

export function parseDataset(raw: unknown): Parsed {
  if (!isObject(raw) || raw.format !== 'exchange-atlas') {
    const found = excerpt(isObject(raw) ? raw.format : raw);
    return failed({ code: 'format', path: ['format'], expected: ['exchange-atlas'], found, effect: 'dataset' });
  }
  if (raw.version !== VERSION) {
    const found = excerpt(raw.version);
    return failed({ code: 'version', path: ['version'], expected: [`${VERSION}`], found, effect: 'dataset' });
  }
  if (!Array.isArray(raw.events)) {
    const found = excerpt(raw.events);
    return failed({ code: 'kind', path: ['events'], expected: 'list', found, effect: 'dataset' });
  }

  const findings: Finding[] = [];
  const places = records<Place>(raw, 'places', PlaceSchema, findings);
  const organizations = records<Organization>(raw, 'organizations', OrganizationSchema, findings);
  const placeIds = idsOf(places);
  const organizationIds = idsOf(organizations);
  for (const { record, path } of organizations) {
    if (record.place !== undefined && !placeIds.has(record.place)) {
      findings.push(unknownReference([...path, 'place'], record, record.place, 'place'));
      delete record.place;
    }
  }

  const shaped = records<EventRecord>(raw, 'events', EventSchema, findings);
  const events = shaped.filter(({ record, path }) =>
    refersOnlyTo(record, path, placeIds, organizationIds, findings),
  );
  const eventIds = idsOf(events);
  for (const { record, path } of events) {
    checkDates(record, path, findings);
    keepKnownRelations(record, path, eventIds, findings);
  }

  const figures = records<Figure>(raw, 'figures', FigureSchema, findings).filter(({ record, path }) => {
    if (organizationIds.has(record.org)) return true;
    findings.push({ ...unknownReference([...path, 'org'], record, record.org, 'organization'), effect: 'record' });
    return false;
  });

  const rest = head(raw, findings);
  const home = rest.home.filter((id, i) => {
    if (organizationIds.has(id)) return true;
    findings.push(unknownReference(['home', i], {}, id, 'organization'));
    return false;
  });
  const plain = <T>(entries: Entry<T>[]): T[] => entries.map((entry) => entry.record);
  const dataset: Dataset = {
    ...rest,
    home,
    organizations: plain(organizations),
    places: plain(places),
    events: plain(events),
    figures: plain(figures),
  };
  return { dataset, findings };
}

const failed = (finding: Finding): Parsed => ({ dataset: null, findings: [finding] });

// ---- the fields at the top

/** Everything beside the lists of records. A fault here never costs the records: the field gets its plain form. */
function head(raw: Fields, findings: Finding[]) {
  const field = <T>(key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    const result = v.safeParse(schema, raw[key]);
    if (result.success) return result.output;
    for (const issue of result.issues) findings.push(findingOf(issue, [key], undefined, 'field'));
    return otherwise;
  };
  const { entries } = DatasetSchema;
  const named = field('languages', entries.languages, []);
  return {
    format: 'exchange-atlas' as const,
    version: 1 as const,
    title: field('title', TextSchema, ''),
    languages: named.length > 0 ? named : ['en'],
    updated: field('updated', entries.updated, ''),
    licence: field('licence', TextSchema, ''),
    home: field('home', entries.home, []),
    areas: field('areas', entries.areas, undefined),
    tours: raw.tours === undefined ? undefined : field('tours', v.array(TourSchema), []),
    map: field('map', v.optional(MapSettingsSchema), undefined),
  };
}

// ---- lists of records

interface Entry<T> {
  record: T;
  path: Path;
}

const idsOf = (entries: Entry<{ id: string }>[]): Set<string> => new Set(entries.map(({ record }) => record.id));

function records<T extends { id: string }>(
  raw: Fields,
  key: string,
  schema: v.GenericSchema,
  findings: Finding[],
): Entry<T>[] {
  const list = raw[key];
  if (list === undefined && key === 'figures') return [];
  if (!Array.isArray(list)) {
    const code = list === undefined ? 'missing' : 'kind';
    findings.push({ code, path: [key], expected: 'list', found: excerpt(list), effect: 'field' });
    return [];
  }
  const entries: Entry<T>[] = [];
  const seen = new Set<string>();
  list.forEach((value: unknown, i) => {
    const path = [key, i];
    const record = shape<T>(value, path, schema, findings);
    if (!record) return;
    if (seen.has(record.id)) {
      findings.push({
        code: 'duplicate',
        path: [...path, 'id'],
        record: record.id,
        found: excerpt(record.id),
        effect: 'record',
      });
      return;
    }
    seen.add(record.id);
    entries.push({ record, path });
  });
  return entries;
}

/** One record against its schema; undefined where a required field is at fault. */
function shape<T>(value: unknown, path: Path, schema: v.GenericSchema, findings: Finding[]): T | undefined {
  let result = v.safeParse(schema, value);
  if (result.success) return result.output as T;

  const record = isObject(value) && typeof value.id === 'string' ? value.id : undefined;
  const copy: unknown = structuredClone(value);
  let whole = true;
  for (const issue of result.issues) {
    const at = v.getDotPath(issue) === null ? [] : issue.path!.map((item) => item.key as string | number);
    const optional = nearestOptional(schema as AnySchema, at);
    findings.push(findingOf(issue, path, record, optional ? 'field' : 'record'));
    if (optional) remove(copy, optional);
    else whole = false;
  }
  if (!whole) return undefined;
  result = v.safeParse(schema, copy);
  return result.success ? (result.output as T) : undefined;
}

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

function remove(value: unknown, path: Path): void {
  const owner = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], value);
  if (isObject(owner)) delete owner[path.at(-1)!];
}

function findingOf(
  issue: v.BaseIssue<unknown>,
  base: Path,
  record: string | undefined,
  effect: Finding['effect'],
): Finding {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const found = excerpt(issue.input);
  const common = { path, record, found, effect };
  if (path.includes('coordinates')) return { ...common, ...coordinateFault(issue) };
  if (issue.input === undefined) return { ...common, code: 'missing', expected: kindOf(issue) };
  if (issue.type === 'picklist') return { ...common, code: 'choice', expected: choices(issue) };
  const codes: Record<string, FindingCode> = {
    regex: 'pattern',
    min_value: 'range',
    max_value: 'range',
    integer: 'range',
    non_empty: 'missing',
  };
  return { ...common, code: codes[issue.type] ?? 'kind', expected: kindOf(issue) };
}

function coordinateFault(issue: v.BaseIssue<unknown>): Pick<Finding, 'code' | 'expected' | 'found'> {
  const pair = issue.path?.find((item) => item.key === 'coordinates')?.value;
  const [lon, lat] = Array.isArray(pair) ? (pair as unknown[]) : [];
  const swapped = typeof lon === 'number' && typeof lat === 'number' && Math.abs(lat) > 90 && Math.abs(lat) <= 180;
  const code = swapped && Math.abs(lon) <= 90 ? 'swapped' : 'coordinates';
  return { code, expected: 'coordinates', found: excerpt(pair) };
}

const KINDS: [RegExp, string][] = [
  [/^\(?string/, 'text'],
  [/^number|^integer|^[<>]=?/, 'number'],
  [/^boolean/, 'boolean'],
  [/^Array/, 'list'],
  [/^Object|^\(/, 'object'],
  [/\\d\{4\}/, 'day'],
  [/A-Z/, 'country'],
];
/** What a schema wanted, as a word that i18n knows. */
function kindOf(issue: v.BaseIssue<unknown>): string {
  const wanted = issue.expected ?? '';
  if (issue.type === 'object' && wanted.startsWith('"')) return 'field';
  return KINDS.find(([pattern]) => pattern.test(wanted))?.[1] ?? 'value';
}

const choices = (issue: v.BaseIssue<unknown>): string[] =>
  (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ').map((item) => item.replace(/"/g, ''));

// ---- what schemas can't see

function unknownReference(path: Path, record: { id?: string }, found: string, kind: string): Finding {
  return { code: 'reference', path, record: record.id, expected: kind, found: excerpt(found), effect: 'field' };
}

function refersOnlyTo(
  event: EventRecord,
  path: Path,
  places: Set<string>,
  organizations: Set<string>,
  findings: Finding[],
): boolean {
  const before = findings.length;
  const report = (list: string, i: number, key: string, id: string, kind: string) =>
    findings.push({ ...unknownReference([...path, list, i, key], event, id, kind), effect: 'record' });
  event.participants.forEach(({ org }, i) => {
    if (!organizations.has(org)) report('participants', i, 'org', org, 'organization');
  });
  event.stops.forEach(({ place }, i) => {
    if (!places.has(place)) report('stops', i, 'place', place, 'place');
  });
  return findings.length === before;
}

const DATE_CODES: Record<EdtfFault, FindingCode> = {
  syntax: 'date-syntax',
  calendar: 'date-calendar',
  reversed: 'date-reversed',
};

/** A date that can't be read makes the event undated; it never stands as some other date. */
function checkDates(event: EventRecord, path: Path, findings: Finding[]): void {
  const check = (owner: { when?: string; valid?: string }, key: 'when' | 'valid', at: Path) => {
    const text = owner[key];
    if (text === undefined) return;
    const parsed = parseEdtf(text);
    if (typeof parsed !== 'string') return;
    findings.push({
      code: DATE_CODES[parsed],
      path: [...at, key],
      record: event.id,
      expected: 'edtf',
      found: excerpt(text),
      effect: 'field',
    });
    delete owner[key];
  };
  check(event, 'when', path);
  check(event, 'valid', path);
  event.stops.forEach((stop, i) => check(stop, 'when', [...path, 'stops', i]));
}

function keepKnownRelations(event: EventRecord, path: Path, events: Set<string>, findings: Finding[]): void {
  event.related = event.related?.filter((relation, i) => {
    if (events.has(relation.event)) return true;
    findings.push(unknownReference([...path, 'related', i, 'event'], event, relation.event, 'event'));
    return false;
  });
}
