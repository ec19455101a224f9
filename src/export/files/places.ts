/**
 * Linked Places format 1.3: the places of the selection, each with the times of its records, as GeoJSON-LD. A record
 * without a place can't be in it, and is counted.
 */
import { edtfInWords } from '../../i18n/dates';
import { isDate, type Edtf, type EdtfDate, type EdtfSide } from '../../model/edtf';
import { hopsOf } from '../../model/legs';
import { isLink } from '../../model/link';
import type { EventRecord, Place, Source, Text } from '../../model/schema';
import { textIn } from '../../model/text';
import { OPEN_END, OPEN_START, isoOfDay } from '../../model/time';
import { readEdtf, sourceText } from '../fields';
import type { Taken } from '../taken';
import { rounded } from './dateline';
import { partsOf, type Parts } from './parts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

export interface LinkedPlaces {
  parts: Parts;
  /** Records of the selection without a place. */
  left: number;
}

export function linkedPlacesOf(taken: Taken): LinkedPlaces {
  const { columns, rows } = taken;
  const visits = new Map<string, EventRecord[]>();
  let left = 0;
  for (const row of rows) {
    const event = columns.events[row]!;
    const places = new Set(event.stops.map(({ place }) => place));
    if (places.size === 0) left++;
    for (const id of places) visits.set(id, [...(visits.get(id) ?? []), event]);
  }
  const found = columns.dataset.places.filter(({ id }) => visits.has(id));
  const write = (place: Place, i: number) =>
    `${i === 0 ? '\n' : ',\n'}${JSON.stringify(featureOf(taken, place, visits.get(place.id)!))}`;
  const before = `{"type":"FeatureCollection","@context":${JSON.stringify(CONTEXT)},"features":[`;
  return { parts: partsOf(found, write, before, '\n]}\n'), left };
}

const addressOf = (id: string): string => `urn:exchange-atlas:place:${encodeURIComponent(id)}`;

/** GeoNames' classes: an administrative area, a populated place, a spot. */
const CLASSES = { site: 'S', city: 'P', region: 'A', country: 'A' } as const;
/** Of the Art and Architecture Thesaurus. A country or area is a region: whether it is a nation is not said here. */
const TYPES = {
  site: undefined,
  city: { identifier: 'aat:300008347', label: 'inhabited place' },
  region: { identifier: 'aat:300182722', label: 'region (geographic)' },
  country: { identifier: 'aat:300182722', label: 'region (geographic)' },
} as const;

function featureOf(taken: Taken, place: Place, events: readonly EventRecord[]) {
  const timespans = events.flatMap(({ when }) => timespansOf(taken, readEdtf(when)));
  const source = events.flatMap(({ sources }) => sources)[0];
  const type = TYPES[place.precision];
  const relations = events.flatMap((event) => relationsOf(taken, event, place.id));
  return {
    '@id': addressOf(place.id),
    type: 'Feature',
    properties: {
      title: textIn(place.name, taken.language),
      ccodes: [place.country],
      fclasses: [CLASSES[place.precision]],
    },
    ...(timespans.length > 0 && { when: { timespans } }),
    names: namesOf(place.name, citationOf(taken, source)),
    types: type ? [type] : [],
    geometry: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: rounded(place.coordinates), certainty: 'certain' }],
    },
    ...(relations.length > 0 && { relations }),
    descriptions: events.map(({ title, when }) => ({
      value: [textIn(title, taken.language), edtfInWords(readEdtf(when), taken.language)].join(', '),
      lang: taken.language,
    })),
  };
}

/** Where the name stands; the dataset itself where no record has a source. */
function citationOf(taken: Taken, source: Source | undefined) {
  const title = textIn(taken.columns.dataset.title, taken.language);
  if (!source) return { label: title };
  const { url } = source;
  const label = sourceText({ ...source, url: undefined, file: undefined }, taken) || title;
  return { label, ...(url && isLink(url) && URL.canParse(url) && { '@id': url }) };
}

function namesOf(name: Text, citation: { label: string }) {
  const names =
    typeof name === 'string'
      ? [{ toponym: name }]
      : Object.entries(name).map(([lang, toponym]) => ({ toponym, lang }));
  const written = names.filter(({ toponym }) => toponym !== '');
  return written.map((each, i) => (i === 0 ? { ...each, citations: [citation] } : each));
}

type Side = Partial<Record<'in' | 'earliest' | 'latest', string>>;

interface Timespan {
  start: Side;
  end?: Side;
}

/** One for a record with a date. A timespan needs a start: where none is known, the last day is its latest. */
function timespansOf(taken: Taken, edtf: Edtf | undefined): Timespan[] {
  if (!edtf?.span) return [];
  const { start, end, interval } = edtf;
  const last = edtf.span[1];
  if (!isDate(start)) return last < OPEN_END ? [{ start: { latest: isoOfDay(last - 1) } }] : [];
  if (!interval) return [{ start: sideOf(start), ...(isCoarse(start) && { end: sideOf(start) }) }];
  const until = endOf(taken, end);
  return [{ start: sideOf(start), ...(until && { end: until }) }];
}

/** What goes on went on when the record was made; what is not known is left out. */
function endOf({ columns }: Taken, end: EdtfSide): Side | undefined {
  if (isDate(end)) return sideOf(end);
  const { updated } = columns.dataset;
  return end === 'open' && updated !== '' ? { earliest: updated } : undefined;
}

const isCoarse = (date: EdtfDate): boolean => wordOf(date) === undefined;

/** A day, a month or a year with its marks is a word that the format has; a season or a decade is its two ends. */
function sideOf(date: EdtfDate): Side {
  const word = wordOf(date);
  const [start, end] = date.span;
  return word === undefined ? { earliest: isoOfDay(start), latest: isoOfDay(end - 1) } : { in: word };
}

const LENGTHS: Partial<Record<EdtfDate['precision'], number>> = { day: 10, month: 7, year: 4 };

function wordOf({ span: [start], precision, approximate, uncertain }: EdtfDate): string | undefined {
  const length = LENGTHS[precision];
  const iso = start > OPEN_START ? isoOfDay(start) : '';
  if (length === undefined || !/^\d{4}-/.test(iso)) return undefined;
  return iso.slice(0, length) + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');
}

/** Legs and ties that begin here. */
function relationsOf(taken: Taken, event: EventRecord, from: string) {
  const { dataset } = taken.columns;
  const timespans = timespansOf(taken, readEdtf(event.when));
  return hopsOf(event, taken.columns)
    .filter((hop) => dataset.places[hop.from]!.id === from)
    .map(({ to, inferred }) => ({
      relationType: 'gvp:tgn3000_related_to',
      relationTo: addressOf(dataset.places[to]!.id),
      label: textIn(event.title, taken.language),
      ...(timespans.length > 0 && { when: { timespans } }),
      certainty: inferred ? 'less-certain' : 'certain',
    }));
}
