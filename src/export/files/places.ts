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
import { PIECE, type Parts } from './parts';

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
    for (const id of places) {
      const known = visits.get(id);
      if (known) known.push(event);
      else visits.set(id, [event]);
    }
  }
  return { parts: partsOf(taken, visits), left };
}

/** Nearly every record may name one place, our own: its feature is written in pieces too. */
function* partsOf(taken: Taken, visits: ReadonlyMap<string, readonly EventRecord[]>): Parts {
  const found = taken.columns.dataset.places.filter(({ id }) => visits.has(id));
  const all = found.reduce((sum, { id }) => sum + visits.get(id)!.length, 0);
  let [text, begun] = [`{"type":"FeatureCollection","@context":${JSON.stringify(CONTEXT)},"features":[`, 0];
  for (const [i, place] of found.entries()) {
    const events = visits.get(place.id)!;
    text += i === 0 ? '\n' : ',\n';
    for (const piece of featureOf(taken, place, events)) {
      yield { text: text + piece, done: begun / Math.max(1, all) };
      text = '';
    }
    begun += events.length;
  }
  yield { text: `${text}\n]}\n`, done: 1 };
}

/** Members of a list, `PIECE` records at a time, with what stands around them; nothing where there are none. */
function* listed(
  events: readonly EventRecord[],
  of: (event: EventRecord) => readonly unknown[],
  open: string,
  close: string,
): Generator<string> {
  let isOpen = false;
  for (let at = 0; at < events.length; at += PIECE) {
    const members = events.slice(at, at + PIECE).flatMap(of);
    if (members.length === 0) continue;
    yield (isOpen ? ',' : open) + members.map((one) => JSON.stringify(one)).join(',');
    isOpen = true;
  }
  if (isOpen) yield close;
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

function* featureOf(taken: Taken, place: Place, events: readonly EventRecord[]): Generator<string> {
  const source = events.find(({ sources }) => sources.length > 0)?.sources[0];
  const type = TYPES[place.precision];
  const head = {
    '@id': addressOf(place.id),
    type: 'Feature',
    properties: {
      title: textIn(place.name, taken.language),
      ccodes: [place.country],
      fclasses: [CLASSES[place.precision]],
    },
    names: namesOf(place.name, citationOf(taken, source)),
    types: type ? [type] : [],
    geometry: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: rounded(place.coordinates), certainty: 'certain' }],
    },
  };
  yield JSON.stringify(head).slice(0, -1);
  yield* listed(events, ({ when }) => timespansOf(taken, readEdtf(when)), ',"when":{"timespans":[', ']}');
  yield* listed(events, (event) => relationsOf(taken, event, place.id), ',"relations":[', ']');
  yield* listed(events, (event) => [descriptionOf(taken, event)], ',"descriptions":[', ']');
  yield '}';
}

const descriptionOf = ({ language }: Taken, { title, when }: EventRecord) => ({
  value: [textIn(title, language), edtfInWords(readEdtf(when), language)].join(', '),
  lang: language,
});

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
