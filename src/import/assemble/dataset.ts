/** Drafts → a dataset, version 1: what was said and what was confirmed, and nothing beside it. */
import { parseEdtf } from '../../model/edtf';
import type { Dataset, EventRecord, Organization, Participant, Place, Text } from '../../model/schema';
import type { Draft, DraftParticipant, DraftStop } from '../draft';
import { withholding, type Withhold } from '../privacy/withhold';
import { idOf, type World } from './world';

/** Whose names go out: nobody's, those who lead or sign, everybody's. Students have none to begin with. */
export type Names = 'none' | 'leaders' | 'all';

export interface DatasetOptions {
  title?: Text;
  licence?: Text;
  /** 2026-11-21 */
  updated: string;
  names?: Names;
  /** Records marked internal too: for the office's own eyes. */
  internal?: boolean;
  /** What the drafts are added to. */
  base?: Dataset;
}

export function datasetOf(drafts: readonly Draft[], world: World, options: DatasetOptions): Dataset {
  const book = new Book(world, options.base);
  const kept = drafts.filter(({ visibility }) => options.internal || visibility !== 'internal');
  const ids = new Map(
    kept.flatMap(({ id, merged = [] }) => [[id, id] as const, ...merged.map((one) => [one, id] as const)]),
  );
  const names = options.names ?? 'none';
  const withhold = withholding(hiddenNames(drafts, names));
  const events = kept.map((draft) => draft.record ?? eventOf(draft, book, ids, names, withhold));
  return {
    format: 'exchange-atlas',
    version: 1,
    title: options.title ?? options.base?.title ?? titleOf(world),
    languages: options.base?.languages ?? ['en', 'zh'],
    updated: options.updated,
    licence: options.licence ?? options.base?.licence ?? '',
    home: options.base?.home ?? (world.home ? [world.home.id] : []),
    ...(options.base?.areas && { areas: options.base.areas }),
    organizations: book.organizations(),
    places: book.places(),
    events,
    figures: options.base?.figures ?? [],
    ...(options.base?.tours && { tours: options.base.tours }),
    ...(options.base?.map && { map: options.base.map }),
  };
}

const titleOf = ({ home }: World): Text => home?.name ?? { en: 'International exchanges', zh: '国际交流' };

/** Of a dataset that is added to, with the names that a person has confirmed since. */
function withOtherNames(one: Organization, confirmed: Organization | undefined): Organization {
  if (!confirmed) return one;
  const own = new Set([...namesOf(one.name), ...(one.aliases ?? [])]);
  const others = [...namesOf(confirmed.name), ...(confirmed.aliases ?? [])].filter((name) => !own.has(name));
  return others.length === 0 ? one : { ...one, aliases: [...(one.aliases ?? []), ...new Set(others)] };
}

const namesOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Organizations and places that the events name, each once. */
class Book {
  private readonly orgs = new Map<string, Organization>();
  private readonly sites = new Map<string, Place>();
  private readonly ids = new Map<string, string>();
  private readonly known: ReadonlyMap<string, Organization>;
  private readonly listed: ReadonlyMap<string, Place>;

  constructor(world: World, base: Dataset | undefined) {
    this.known = new Map(world.organizations.map((one) => [one.id, one]));
    for (const one of base?.organizations ?? [])
      this.orgs.set(one.id, withOtherNames(one, this.known.get(one.id)));
    for (const one of base?.places ?? []) this.sites.set(one.id, one);
    this.listed = new Map(world.places.map((one) => [one.id, one]));
    if (world.home) this.addHome(world.home);
  }

  private addHome(home: NonNullable<World['home']>): void {
    if (this.orgs.has(home.id)) return;
    const listed = this.known.get(home.id);
    if (listed) this.addKnown(listed);
    else {
      const { id, name, aliases, at } = home;
      const seat = at && {
        id: at.id,
        name: { ...at.name },
        country: at.country,
        coordinates: [...at.coordinates] as [number, number],
        precision: at.precision,
      };
      if (seat) this.site(seat);
      const country = home.country ?? at?.country;
      this.orgs.set(id, {
        id,
        name,
        ...(aliases && { aliases: [...aliases] }),
        kind: 'university',
        ...(seat && { place: seat.id }),
        ...(country && { country }),
      });
    }
  }

  private addKnown(one: Organization): string {
    const seat = one.place === undefined ? undefined : this.listed.get(one.place);
    if (seat) this.site(seat);
    this.orgs.set(one.id, one);
    return one.id;
  }

  site(place: Place): string {
    if (!this.sites.has(place.id)) this.sites.set(place.id, place);
    return place.id;
  }

  org({ org, name, country }: DraftParticipant): string {
    if (org !== undefined && this.orgs.has(org)) return org;
    const listed = org === undefined ? undefined : this.known.get(org);
    if (listed) return this.addKnown(listed);
    const written = typeof name === 'string' ? name : (name.en ?? Object.values(name)[0] ?? '');
    const id = org ?? this.idOfName(written);
    const before = this.orgs.get(id);
    if (!before) this.orgs.set(id, { id, name, kind: kindOf(written), ...(country && { country }) });
    else if (country && before.country === undefined) this.orgs.set(id, { ...before, country });
    return id;
  }

  private idOfName(written: string): string {
    const known = this.ids.get(written);
    if (known !== undefined) return known;
    const plain = written
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const id = idOf('o', plain);
    this.ids.set(written, id);
    return id;
  }

  organizations = (): Organization[] => [...this.orgs.values()];
  places = (): Place[] => [...this.sites.values()];
}

const KINDS: [RegExp, Organization['kind']][] = [
  [/公司|集团|银行|\b(ltd|inc|corp|company|gmbh|co\.|bank|group)\b/i, 'company'],
  [
    /部$|委员会|大使馆|领事馆|教育厅|教育局|政府|基金会|\b(ministry|embassy|council|commission|agency|foundation|government|unesco|consulate|department of education)\b/i,
    'agency',
  ],
  [/联盟|协会|学会|理事会|网络|\b(association|network|alliance|consortium|union|society)\b/i, 'network'],
  [/中学|小学|高中|附中|\b(high|secondary|primary|middle|grammar) school\b/i, 'school'],
];
const kindOf = (name: string): Organization['kind'] =>
  KINDS.find(([word]) => word.test(name))?.[1] ?? 'university';

// ---- one event

function eventOf(
  draft: Draft,
  book: Book,
  ids: ReadonlyMap<string, string>,
  names: Names,
  withhold: Withhold,
): EventRecord {
  const inferred: string[] = [];
  const say = <T>(field: string, sourced: { value: T; inferred?: boolean } | undefined) => {
    if (sourced?.inferred) inferred.push(field);
    return sourced === undefined ? {} : { [field]: sourced.value };
  };
  const stops = draft.stops.filter((stop): stop is DraftStop & { place: Place } => stop.place !== undefined);
  stops.forEach((stop, i) => {
    if (stop.inferred) inferred.push(`stops.${i}`);
  });
  const related = (draft.related ?? []).flatMap(({ draft: id, relation }) =>
    ids.has(id) ? [{ event: ids.get(id)!, relation }] : [],
  );
  const event = {
    id: draft.id,
    type: draft.type.value,
    title: textWithout(draft.title?.value ?? '', withhold),
    ...(draft.summary && { summary: textWithout(draft.summary.value, withhold) }),
    ...say('when', readable(draft.when)),
    ...say('valid', readable(draft.valid)),
    ...(draft.series && { series: true }),
    ...say('direction', draft.direction),
    ...(draft.visibility && { visibility: draft.visibility }),
    ...say('mode', draft.mode),
    ...say('status', draft.status),
    participants: distinct(draft.participants.map((one) => participantOf(one, book, names))),
    ...say('headcount', draft.headcount),
    stops: stops.map(({ place, role, when }) => ({
      place: book.site(place),
      role,
      ...(when !== undefined && { when }),
    })),
    ...(related.length > 0 && { related }),
    sources: draft.sources.map((one) =>
      one.quote === undefined ? one : { ...one, quote: withhold(one.quote) },
    ),
  };
  if (draft.type.inferred) inferred.unshift('type');
  return { ...event, ...(inferred.length > 0 && { inferred }) } as EventRecord;
}

/** A date that the dataset could not read would cost the field there: it never gets that far. */
const readable = (sourced: Draft['when']): Draft['when'] =>
  sourced && typeof parseEdtf(sourced.value) === 'object' ? sourced : undefined;

/** Names of people that don't go out, in whatever text they stand. */
const hiddenNames = (drafts: readonly Draft[], names: Names): string[] =>
  drafts.flatMap(({ participants }) =>
    participants.flatMap(({ people = [] }) => people.slice(shown(names)).map(({ name }) => name)),
  );

/** How many of a participant's people are named. */
const shown = (names: Names): number => (names === 'none' ? 0 : names === 'leaders' ? 1 : Infinity);

const textWithout = (text: Text, withhold: Withhold): Text =>
  typeof text === 'string'
    ? withhold(text)
    : Object.fromEntries(
        Object.entries(text).map(([tag, one]) => [tag, withhold(one, tag.startsWith('zh') ? 'zh' : 'en')]),
      );

function participantOf(one: DraftParticipant, book: Book, names: Names): Participant {
  const people = (one.people ?? []).slice(0, shown(names));
  return {
    org: book.org(one),
    role: one.role,
    ...(one.unit !== undefined && { unit: one.unit }),
    ...(one.headcount !== undefined && { headcount: one.headcount }),
    ...(people.length > 0 && {
      people: people.map(({ name, post }) => ({ name, ...(post !== undefined && { post }) })),
    }),
  };
}

/** Two spellings of one organization in one row. */
const distinct = (participants: Participant[]): Participant[] =>
  participants.filter((one, i) => participants.findIndex(({ org }) => org === one.org) === i);
