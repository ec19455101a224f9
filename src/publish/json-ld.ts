/**
 * What a page says to machines, in the words of schema.org. Nothing that the record doesn't know, nothing inferred,
 * and no person. A record is an Event only where it is an occasion with a date that is known for sure; what stands
 * for years (a partnership, an office) is none.
 */
import { isLink } from '../model/link';
import { isInferred } from '../model/legs';
import type { EventRecord, EventType, Organization, Place, Source } from '../model/schema';
import { isoDatesOf } from './iso-dates';
import {
  areaName,
  areaPath,
  countryOf,
  eventPath,
  hrefFrom,
  organizationOf,
  organizationPath,
  otherNames,
  say,
  titleOf,
  type Sheet,
} from './site';

type Node = Record<string, unknown>;

const SCHEMA = 'https://schema.org';

/** What of the types is an occasion. */
const OCCASIONS: Partial<Record<EventType, string>> = {
  visit: 'Event',
  agreement: 'Event',
  conference: 'Event',
  workshop: 'EducationEvent',
  training: 'EducationEvent',
  scholars: 'Event',
  students: 'Event',
};

const KINDS: Record<Organization['kind'], string> = {
  university: 'CollegeOrUniversity',
  network: 'Organization',
  agency: 'Organization',
  company: 'Organization',
  school: 'EducationalOrganization',
};

// ---- one document per page

/** `rows` in the order of the page; `first` is the position of the first of them among all. */
export function listData(sheet: Sheet, rows: readonly number[], first: number, all: number): Node {
  const { columns } = sheet.site;
  const items = rows.map((row, i) => ({
    '@type': 'ListItem',
    position: first + i + 1,
    name: titleOf(sheet, columns.events[row]!),
    url: address(sheet, eventPath(sheet.site, columns.events[row]!.id, sheet.language)),
  }));
  const name = say(sheet, sheet.site.dataset.title);
  const list = { '@type': 'ItemList', name, numberOfItems: all, itemListElement: items };
  return graph([webPage(sheet, sheet.path, name, 'CollectionPage'), list]);
}

export function eventData(sheet: Sheet, event: EventRecord): Node {
  const path = eventPath(sheet.site, event.id, sheet.language);
  const occasion = occasionOf(sheet, event, path);
  const page = webPage(sheet, path, titleOf(sheet, event));
  const mentions = statedParties(event).map((org) => reference(sheet, org));
  return graph([
    { ...page, ...(occasion && { about: { '@id': occasion['@id'] } }), ...some('mentions', mentions) },
    ...(occasion ? [occasion] : []),
    ...[...new Set(statedParties(event))].map((org) => organizationNode(sheet, org)),
  ]);
}

export function organizationData(sheet: Sheet, organization: Organization): Node {
  const node = organizationNode(sheet, organization.id);
  const page = webPage(sheet, sheet.path, String(node.name));
  return graph([{ ...page, about: { '@id': node['@id'] } }, node]);
}

export function areaData(sheet: Sheet, code: string): Node {
  const path = areaPath(code, sheet.language);
  const name = areaName(sheet, code);
  const id = `${address(sheet, path)}#place`;
  const place = { '@type': 'Place', '@id': id, name, url: address(sheet, path) };
  return graph([{ ...webPage(sheet, sheet.path, name), about: { '@id': id } }, place]);
}

export const indexData = (sheet: Sheet, path: string, name: string): Node =>
  graph([webPage(sheet, path, name, 'CollectionPage')]);

const graph = (nodes: readonly Node[]): Node => ({ '@context': SCHEMA, '@graph': nodes });

const webPage = (sheet: Sheet, path: string, name: string, type = 'WebPage'): Node => ({
  '@type': type,
  '@id': address(sheet, path),
  url: address(sheet, path),
  name,
  inLanguage: sheet.language,
});

/** Whole where the folder's address is known, else from this page. */
const address = ({ site, path }: Sheet, to: string): string =>
  site.base ? site.base + to : hrefFrom(path, to);

const some = (key: string, list: readonly unknown[]): Node => (list.length > 0 ? { [key]: list } : {});

// ---- what a record is

function occasionOf(sheet: Sheet, event: EventRecord, path: string): Node | undefined {
  const type = OCCASIONS[event.type];
  const dates = isoDatesOf(event);
  if (!type || !dates || event.inferred?.includes('type')) return undefined;
  const summary = say(sheet, event.summary);
  const withRole = (fits: boolean) =>
    event.participants.filter(
      ({ role }, i) => (role === 'organizer') === fits && !isInferred(event, `participants.${i}.org`),
    );
  const references = (fits: boolean) => withRole(fits).map(({ org }) => reference(sheet, org));
  return {
    '@type': event.series ? 'EventSeries' : type,
    '@id': `${address(sheet, path)}#event`,
    name: titleOf(sheet, event),
    url: address(sheet, path),
    ...dates,
    ...(summary && { description: summary }),
    ...statusOf(event),
    ...modeOf(event),
    ...some('location', placesOf(sheet, event)),
    ...some('organizer', references(true)),
    ...some('attendee', references(false)),
    ...some(
      'subjectOf',
      event.sources.map((source) => sourceNode(sheet, source)),
    ),
  };
}

const statusOf = ({ status }: EventRecord): Node =>
  status === 'planned' || status === 'cancelled'
    ? { eventStatus: `${SCHEMA}/${status === 'planned' ? 'EventScheduled' : 'EventCancelled'}` }
    : {};

const MODES: Record<string, string> = { 'in-person': 'Offline', online: 'Online', hybrid: 'Mixed' };

function modeOf({ mode, inferred }: EventRecord): Node {
  const name = mode && !inferred?.includes('mode') ? MODES[mode] : undefined;
  return name ? { eventAttendanceMode: `${SCHEMA}/${name}EventAttendanceMode` } : {};
}

/** Where it took place: not where a journey began, not the seat of who signed, and nothing inferred. */
function placesOf(sheet: Sheet, event: EventRecord): Node[] {
  const { dataset, columns } = sheet.site;
  const ids = event.stops
    .filter(({ role }, i) => (role === 'stop' || role === 'venue') && !isInferred(event, `stops.${i}.place`))
    .map(({ place }) => place);
  return [...new Set(ids)].map((id) => placeNode(sheet, dataset.places[columns.placeIndex.get(id)!]!));
}

/** A point is given for a town or a house only: in the middle of a country it would claim what nobody knows. */
function placeNode(sheet: Sheet, { id, name, country, coordinates, precision }: Place): Node {
  const exact = precision === 'city' || precision === 'site';
  const [longitude, latitude] = coordinates;
  return {
    '@type': 'Place',
    name: say(sheet, name) || id,
    address: { '@type': 'PostalAddress', addressCountry: areaName(sheet, country) },
    ...(exact && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

const statedParties = (event: EventRecord): string[] =>
  event.participants.filter((_, i) => !isInferred(event, `participants.${i}.org`)).map(({ org }) => org);

const organizationId = (sheet: Sheet, id: string): string =>
  `${address(sheet, organizationPath(sheet.site, id, sheet.language))}#organization`;

const reference = (sheet: Sheet, id: string): Node => ({
  '@type': KINDS[organizationOf(sheet, id).kind],
  '@id': organizationId(sheet, id),
  name: say(sheet, organizationOf(sheet, id).name) || id,
});

function organizationNode(sheet: Sheet, id: string): Node {
  const { site } = sheet;
  const organization = organizationOf(sheet, id);
  const { place, url, ror } = organization;
  const seat = place === undefined ? undefined : site.dataset.places[site.columns.placeIndex.get(place)!];
  const code = countryOf(sheet, organization);
  const website = url !== undefined && isLink(url) ? url : undefined;
  return {
    ...reference(sheet, id),
    ...some('alternateName', otherNames(sheet, organization)),
    ...(website && { url: website }),
    ...(ror && /^https:\/\/ror\.org\//.test(ror) && { sameAs: [ror] }),
    ...(seat
      ? { location: placeNode(sheet, seat) }
      : code && { address: { '@type': 'PostalAddress', addressCountry: areaName(sheet, code) } }),
  };
}

function sourceNode(sheet: Sheet, { title, publisher, url }: Source): Node {
  const own = say(sheet, publisher);
  const name = say(sheet, title) || own;
  return {
    '@type': 'CreativeWork',
    ...(name && { name }),
    ...(own && { publisher: { '@type': 'Organization', name: own } }),
    ...(url !== undefined && isLink(url) && { url }),
  };
}
