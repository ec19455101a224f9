// What pages say to machines: complete by a written list, and nothing that the record doesn't say.
import { beforeAll, describe, expect, test } from 'vitest';
import { isDate, parseEdtf } from '../../src/model/edtf';
import type { Dataset, EventRecord } from '../../src/model/schema';
import { textIn } from '../../src/model/text';
import { dateOfDay } from '../../src/model/time';
import { languagesOf } from '../../src/publish/site';
import { DEFAULT, awkward, dataOf, pagesOf, published } from './site';

type Node = Record<string, unknown>;

/** What each kind of node must have. */
const REQUIRED: Record<string, string[]> = {
  WebPage: ['@id', 'url', 'name', 'inLanguage'],
  CollectionPage: ['@id', 'url', 'name', 'inLanguage'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  ListItem: ['position', 'name', 'url'],
  Event: ['@id', 'name', 'url', 'startDate', 'subjectOf'],
  EducationEvent: ['@id', 'name', 'url', 'startDate', 'subjectOf'],
  EventSeries: ['@id', 'name', 'url', 'startDate', 'subjectOf'],
  CollegeOrUniversity: ['name'],
  EducationalOrganization: ['name'],
  Organization: ['name'],
  Place: ['name'],
  PostalAddress: ['addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  CreativeWork: ['name'],
};

const EVENTS = ['Event', 'EducationEvent', 'EventSeries'];

/** Every object with a type, however deep. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return '@type' in value ? [value as Node, ...inside] : inside;
}

const BASE = 'https://www.example.edu/atlas/';
const sites = [
  { name: 'the default dataset', dataset: DEFAULT, base: BASE },
  { name: 'an awkward one', dataset: awkward(), base: undefined },
];

describe.each(sites)('$name', ({ dataset, base }) => {
  let files: ReadonlyMap<string, string>;
  let shown: Dataset;
  beforeAll(async () => {
    files = await published(dataset, base === undefined ? {} : { base });
    shown = JSON.parse(files.get('data/exchanges.json')!) as Dataset;
  });

  test('every page has one document, and every node what its kind must have', () => {
    for (const [path, html] of pagesOf(files)) {
      const document = dataOf(html);
      expect(document['@context'], path).toBe('https://schema.org');
      for (const node of nodesIn(document)) {
        const required = REQUIRED[String(node['@type'])];
        expect(required, `${path}: ${String(node['@type'])}`).toBeDefined();
        for (const key of required!) {
          const missing = node[key] === undefined || node[key] === '';
          if (key === 'subjectOf' && missing) continue;
          expect(missing, `${path}: ${String(node['@type'])}.${key}`).toBe(false);
        }
      }
    }
  });

  test('no person is named', () => {
    for (const [path, html] of pagesOf(files))
      expect(JSON.stringify(dataOf(html)), path).not.toMatch(/"@type":"Person"/);
  });

  test('every record: mark-up where, and only where, the date is known for sure', () => {
    const marked = new Set<string>();
    const slugs = new Map(shown.events.map((event) => [event.id, slug(files, event, shown)]));
    for (const language of languagesOf(shown))
      for (const event of shown.events) {
        const path = `event/${slugs.get(event.id)!}.${language}.html`;
        const [node, ...more] = nodesIn(dataOf(files.get(path)!)).filter((one) =>
          EVENTS.includes(String(one['@type'])),
        );
        expect(more).toEqual([]);
        expect(node !== undefined, event.id).toBe(mayBeMarked(event));
        if (!node) continue;
        marked.add(event.id);
        contradictsNothing(node, event, shown, language);
      }
    expect(marked.size).toBeGreaterThan(3);
  });
});

test('addresses are whole where the folder’s is known', async () => {
  const files = await published(DEFAULT, { base: 'https://www.example.edu/atlas' });
  for (const [path, html] of pagesOf(files))
    for (const node of nodesIn(dataOf(html)))
      for (const key of ['@id', 'url'])
        if (typeof node[key] === 'string' && (key === '@id' || node['@type'] === 'WebPage'))
          expect(node[key], path).toMatch(/^https:\/\/www\.example\.edu\/atlas\//);
});

const TYPES = ['visit', 'agreement', 'conference', 'workshop', 'training', 'scholars', 'students'];

/** The rule in plain words, written a second time. */
function mayBeMarked({ when, type, inferred }: EventRecord): boolean {
  if (when === undefined || !TYPES.includes(type) || inferred?.includes('when') || inferred?.includes('type'))
    return false;
  const [start] = when.split('/');
  return /^\d{4}(-(0\d|1[0-2]|XX)(-(\d\d|XX))?)?$/.test(start!);
}

function slug(files: ReadonlyMap<string, string>, event: EventRecord, { events }: Dataset): string {
  const paths = [...files.keys()].filter((path) => path.startsWith('event/') && path.endsWith('.en.html'));
  expect(paths).toHaveLength(events.length);
  const own = paths.find((path) =>
    files.get(path)!.includes(`event=${encodeURIComponent(event.id)}&amp;lang=`),
  );
  return /^event\/(.*)\.en\.html$/.exec(own!)![1]!;
}

function contradictsNothing(
  node: Node,
  event: EventRecord,
  { places, organizations, areas }: Dataset,
  language: string,
): void {
  expect(node.name).toBe(textIn(event.title, language) || event.id);
  if (node.description !== undefined) expect(node.description).toBe(textIn(event.summary, language));

  const edtf = parseEdtf(event.when!);
  if (typeof edtf !== 'object') throw new Error(event.when);
  for (const [key, side] of [
    ['startDate', edtf.start],
    ['endDate', edtf.end],
  ] as const) {
    if (node[key] === undefined) continue;
    if (!isDate(side)) throw new Error(`${event.id}: ${key}`);
    const [year, month, day] = String(node[key]).split('-').map(Number);
    const known = dateOfDay(side.span[0]);
    expect(known).toMatchObject({ year, ...(month && { month }), ...(day && { day }) });
    expect(side.approximate || side.uncertain).toBe(false);
    expect(side.precision).toBe(day ? 'day' : month ? 'month' : 'year');
  }

  const inferred = (path: string) =>
    event.inferred?.some((entry) => path === entry || path.startsWith(`${entry}.`));
  const stops = event.stops
    .filter(({ role }, i) => (role === 'stop' || role === 'venue') && !inferred(`stops.${i}`))
    .map(({ place }) => places.find(({ id }) => id === place)!);
  const located = (node.location ?? []) as Node[];
  expect(located.map(({ name }) => name)).toEqual(
    [...new Set(stops)].map(({ name }) => textIn(name, language)),
  );
  for (const place of located) {
    const own = stops.find(({ name }) => textIn(name, language) === place.name)!;
    const geo = place.geo as { latitude: number; longitude: number } | undefined;
    if (geo) expect([geo.longitude, geo.latitude]).toEqual(own.coordinates);
    expect(geo !== undefined).toBe(own.precision === 'city' || own.precision === 'site');
    const country = (place.address as Node).addressCountry;
    if (areas?.[own.country]) expect(country).toBe(textIn(areas[own.country], language));
  }

  const named = [...((node.organizer ?? []) as Node[]), ...((node.attendee ?? []) as Node[])].map(
    ({ name }) => name,
  );
  const parties = event.participants
    .filter((_, i) => !inferred(`participants.${i}`))
    .map(({ org }) => organizations.find(({ id }) => id === org)!)
    .map(({ id, name }) => textIn(name, language) || id);
  expect(named.toSorted()).toEqual(parties.toSorted());

  const status = String(node.eventStatus ?? '');
  expect(status.includes('Cancelled')).toBe(event.status === 'cancelled');
  expect(status.includes('Scheduled')).toBe(event.status === 'planned');
}
