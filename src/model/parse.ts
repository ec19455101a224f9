/**
 * A file's text or a parsed value → a dataset and findings. Faults are data: an optional field at fault is
 * dropped, a record with a required field at fault is dropped, everything else stays. What has no fault is kept
 * as it is, not copied.
 */
import * as v from 'valibot';
import { refersOnlyTo, unknownReference, withKnownRelations, withReadableDates } from './checks';
import { baseOf, isNoLink, textFault } from './legible';
import { excerpt, shortened, type Finding } from './finding';
import { jsonFault } from './json';
import { LANGUAGES } from './language';
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
  type Text,
  type Tour,
} from './schema';
import { isObject, readerOf, type Fields, type Path, type Reader } from './shape';
import { without } from './without';
import { dayOfIso } from './time';

export interface Parsed {
  /** null: nothing could be read; the findings say why. */
  dataset: Dataset | null;
  findings: Finding[];
}

const VERSION = 1;

const readOrganization: Reader<Organization> = readerOf(OrganizationSchema);
const readPlace: Reader<Place> = readerOf(PlaceSchema);
const readEvent: Reader<EventRecord> = readerOf(EventSchema);
const readFigure: Reader<Figure> = readerOf(FigureSchema);
const readTour: Reader<Tour> = readerOf(TourSchema);
const readMap = readerOf(MapSettingsSchema, 'field');

export function parseText(text: string): Parsed {
  const json = text.replace(/^\uFEFF/, '');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    const { cutOff, line, found } = jsonFault(json);
    const code = cutOff ? 'cut-off' : 'not-json';
    const finding = { code, path: [], expected: 'json', line, effect: 'dataset' } as const;
    return failed(found === '' ? finding : { ...finding, found: shortened(found) });
  }
  return parseDataset(raw);
}

export function parseDataset(raw: unknown): Parsed {
  const unreadable = headFault(raw);
  if (unreadable) return failed({ ...unreadable, effect: 'dataset' });
  const file = raw as Fields;
  const findings: Finding[] = [];

  const rest = head(file, findings);
  const places = records(file, 'places', readPlace, findings);
  const placeIds = idsOf(places);
  const organizations = records(file, 'organizations', readOrganization, findings).map((entry) =>
    withKnownSeat(entry, placeIds, findings),
  );
  const organizationIds = idsOf(organizations);

  const referring = records(file, 'events', readEvent, findings).filter(({ record, at }) =>
    refersOnlyTo(record, at, placeIds, organizationIds, findings),
  );
  const eventIds = idsOf(referring);
  const events = referring.map(({ record, at }) => {
    const dated = withReadableDates(record, at, findings);
    return { at, record: withKnownRelations(dated, at, eventIds, findings) };
  });
  const figures = records(file, 'figures', readFigure, findings).filter(({ record, at }) => {
    if (organizationIds.has(record.org)) return true;
    findings.push(unknownReference(['figures', at, 'org'], record.id, record.org, 'organization', 'record'));
    return false;
  });

  const dataset: Dataset = {
    ...rest,
    home: rest.home.filter((id, i) => {
      if (organizationIds.has(id)) return true;
      findings.push(unknownReference(['home', i], undefined, id, 'organization'));
      return false;
    }),
    organizations: plain(organizations),
    places: plain(places),
    events: plain(events),
    figures: plain(figures),
  };
  checkWords({ dataset, organizations, places, events, figures }, findings);
  return { dataset, findings };
}

const failed = (finding: Finding): Parsed => ({ dataset: null, findings: [finding] });

/** What makes a file no dataset at all. */
function headFault(raw: unknown): Omit<Finding, 'effect'> | undefined {
  if (!isObject(raw) || raw.format !== 'exchange-atlas') {
    const found = excerpt(isObject(raw) ? raw.format : raw);
    return { code: 'format', path: ['format'], expected: ['exchange-atlas'], found };
  }
  if (raw.version !== VERSION)
    return { code: 'version', path: ['version'], expected: [`${VERSION}`], found: excerpt(raw.version) };
  if (!Array.isArray(raw.events)) return { ...notAList('events', raw.events) };
  return undefined;
}

const notAList = (key: string, found: unknown): Omit<Finding, 'effect'> => ({
  code: found === undefined ? 'missing' : 'kind',
  path: [key],
  expected: 'list',
  found: excerpt(found),
});

// ---- the fields at the top

/** Everything beside the lists of records. A fault here never costs the records: the field gets its plain form. */
function head(raw: Fields, findings: Finding[]) {
  const field = <T>(key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    const read = readerOf(v.object({ [key]: schema }), 'field');
    return (read({ [key]: raw[key] }, [], findings) as Record<string, T> | undefined)?.[key] ?? otherwise;
  };
  const { entries } = DatasetSchema;
  const languages = field('languages', entries.languages, []);
  return {
    format: 'exchange-atlas' as const,
    version: 1 as const,
    title: field('title', TextSchema, ''),
    languages: languages.length > 0 ? languages : ['en'],
    updated: calendarDay(field('updated', entries.updated, ''), findings),
    licence: field('licence', TextSchema, ''),
    home: field('home', entries.home, []),
    ...(raw.areas !== undefined && { areas: areas(raw.areas, findings) }),
    ...(raw.tours !== undefined && { tours: plain(records(raw, 'tours', readTour, findings)) }),
    ...(raw.map !== undefined && { map: readMap(raw.map, ['map'], findings) ?? {} }),
  };
}

function calendarDay(text: string, findings: Finding[]): string {
  if (text === '' || dayOfIso(text) !== undefined) return text;
  const found = excerpt(text);
  findings.push({ code: 'date-calendar', path: ['updated'], expected: 'day', found, effect: 'field' });
  return '';
}

/** The publisher's own names; one that can't be read leaves the others alone. */
function areas(raw: unknown, findings: Finding[]): Record<string, Text> {
  if (!isObject(raw)) {
    findings.push({
      code: 'kind',
      path: ['areas'],
      expected: 'object',
      found: excerpt(raw),
      effect: 'field',
    });
    return {};
  }
  const named = Object.entries(raw).filter(([code, name]) => {
    if (v.is(TextSchema, name)) return true;
    const path = ['areas', code];
    findings.push({ code: 'kind', path, expected: 'text', found: excerpt(name), effect: 'field' });
    return false;
  });
  return Object.fromEntries(named) as Record<string, Text>;
}

// ---- lists of records

interface Entry<T> {
  record: T;
  /** Position in its list. */
  at: number;
}

const plain = <T>(entries: readonly Entry<T>[]): T[] => entries.map(({ record }) => record);
const idsOf = (entries: readonly Entry<{ id: string }>[]): Set<string> =>
  new Set(entries.map(({ record }) => record.id));

function records<T extends { id: string }>(
  raw: Fields,
  key: string,
  read: Reader<T>,
  findings: Finding[],
): Entry<T>[] {
  const list = raw[key];
  if (list === undefined && key === 'figures') return [];
  if (!Array.isArray(list)) {
    findings.push({ ...notAList(key, list), effect: 'field' });
    return [];
  }
  const entries: Entry<T>[] = [];
  const seen = new Set<string>();
  const path: Path = [key, 0];
  list.forEach((value: unknown, at) => {
    path[1] = at;
    const record = read(value, path, findings);
    if (!record) return;
    if (seen.has(record.id)) findings.push(duplicate(record.id, [...path]));
    else entries.push({ record, at });
    seen.add(record.id);
  });
  return entries;
}

const duplicate = (id: string, path: Path): Finding => ({
  code: 'duplicate',
  path: [...path, 'id'],
  record: id,
  found: excerpt(id),
  effect: 'record',
});

function withKnownSeat(
  entry: Entry<Organization>,
  places: ReadonlySet<string>,
  findings: Finding[],
): Entry<Organization> {
  const { record, at } = entry;
  if (record.place === undefined || places.has(record.place)) return entry;
  findings.push(unknownReference(['organizations', at, 'place'], record.id, record.place, 'place'));
  return { at, record: without(record, ['place']) };
}

// ---- words and links

interface Kept {
  dataset: Dataset;
  organizations: Entry<Organization>[];
  places: Entry<Place>[];
  events: Entry<EventRecord>[];
  figures: Entry<Figure>[];
}

/** Names that nobody can read, and addresses that must not be links. Nothing is dropped for them. */
function checkWords({ dataset, organizations, places, events, figures }: Kept, findings: Finding[]): void {
  const { languages } = dataset;
  if (!languages.some((tag) => LANGUAGES.some((language) => language === baseOf(tag)))) {
    const found = excerpt(languages);
    findings.push({ code: 'language', path: ['languages'], expected: LANGUAGES, found, effect: 'none' });
  }
  const check = (text: Text, path: () => Path, record?: string) => {
    const code = textFault(text, languages);
    const expected = code === 'language' ? languages : 'text';
    if (code) findings.push({ code, path: path(), record, expected, found: excerpt(text), effect: 'none' });
  };
  const checkLink = (address: string | undefined, path: () => Path, record: string) => {
    const common = { code: 'link', record, expected: 'link', effect: 'none' } as const;
    if (isNoLink(address)) findings.push({ ...common, path: path(), found: excerpt(address) });
  };

  if (!findings.some(({ path }) => path[0] === 'title')) check(dataset.title, () => ['title']);
  for (const { record, at } of organizations) {
    check(record.name, () => ['organizations', at, 'name'], record.id);
    checkLink(record.url, () => ['organizations', at, 'url'], record.id);
  }
  for (const { record, at } of places) check(record.name, () => ['places', at, 'name'], record.id);
  for (const { record, at } of events) check(record.title, () => ['events', at, 'title'], record.id);
  for (const { record, at } of figures) check(record.label, () => ['figures', at, 'label'], record.id);
  for (const [key, entries] of Object.entries({ events, figures }))
    for (const { record, at } of entries)
      record.sources.forEach(({ url }, i) => checkLink(url, () => [key, at, 'sources', i, 'url'], record.id));
}
