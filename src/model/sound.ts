/**
 * Whether a file has no fault at all. Then it is shown as it is, and what finds and words faults (parse.ts, and the
 * schema library with it) is never fetched. Stricter than need be costs nothing: parse.ts has the last word.
 */
import shape from 'virtual:dataset-shape';
import { baseOf, isNoLink, textFault } from './legible';
import { parseEdtf } from './edtf';
import { guardOf } from './guard';
import { LANGUAGES } from './language';
import type { Dataset, EventRecord, Source } from './schema';
import { dayOfIso } from './time';

const hasShape = guardOf(shape);

export function isSound(raw: unknown): raw is Dataset {
  return hasShape(raw) && isConsistent(raw as Dataset);
}

const FIELDS = shape.is === 'object' ? Object.keys(shape.of) : [];

/** The dataset alone: what else its writer kept at the top of the file stays there. */
export function tidied(sound: Dataset): Dataset {
  const known = Object.entries(sound).filter(([key]) => FIELDS.includes(key));
  return { ...(Object.fromEntries(known) as Dataset), figures: sound.figures ?? [] };
}

function isConsistent(dataset: Dataset): boolean {
  const { organizations, places, events, figures = [], tours = [], languages } = dataset;
  const [orgs, sites, ids] = [idsOf(organizations), idsOf(places), idsOf(events)];
  if ([organizations, places, events, figures, tours].some((list) => idsOf(list).size !== list.length))
    return false;
  const named = (text: Dataset['title']) => textFault(text, languages) === undefined;
  return (
    languages.some((tag) => LANGUAGES.some((language) => language === baseOf(tag))) &&
    dayOfIso(dataset.updated) !== undefined &&
    named(dataset.title) &&
    dataset.home.every((id) => orgs.has(id)) &&
    places.every(({ name }) => named(name)) &&
    organizations.every(
      ({ name, place, url }) => named(name) && (place === undefined || sites.has(place)) && !isNoLink(url),
    ) &&
    figures.every(({ org, label, sources }) => orgs.has(org) && named(label) && linked(sources)) &&
    events.every((event) => named(event.title) && isEventSound(event, orgs, sites, ids))
  );
}

type Ids = ReadonlySet<string>;
const idsOf = (records: readonly { id: string }[]): Ids => new Set(records.map(({ id }) => id));

const linked = (sources: readonly Source[]): boolean => sources.every(({ url }) => !isNoLink(url));
const readable = (when: string | undefined): boolean =>
  when === undefined || typeof parseEdtf(when) === 'object';

const isEventSound = (event: EventRecord, orgs: Ids, sites: Ids, ids: Ids): boolean =>
  readable(event.when) &&
  readable(event.valid) &&
  event.participants.every(({ org }) => orgs.has(org)) &&
  event.stops.every(({ place, when }) => sites.has(place) && readable(when)) &&
  (event.related ?? []).every((relation) => ids.has(relation.event)) &&
  linked(event.sources);
