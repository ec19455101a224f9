/** From what a text tells to drafts: every field with the words that it came from. */
import type { Source } from '../../model/schema';
import type { Draft, DraftDoubt, DraftParticipant, DraftStop, PlaceFound, Sourced } from '../draft';
import type { At } from '../finding';
import type { Claim, Setting } from './claim';
import type { Span } from './quotes';
import { personsIn, personsOf } from './persons';
import type { Name } from './reading';

/** A draft of a text, and the sentences that it stands on. */
export interface PressDraft extends Draft {
  quotes: string[];
  /** Where they stand: [from, to) of the text. */
  passages: readonly (readonly [from: number, to: number])[];
}

export function draftOf(claim: Claim, setting: Setting, file: string): PressDraft {
  const { text, published } = setting.reading;
  const at = ({ at: from, end }: Span): At => ({ file, span: [from, end] });
  const quoted = <T>(value: T, span: Span, inferred = false): Sourced<T> => ({
    value,
    at: at(span),
    quote: text.slice(span.at, span.end),
    ...(inferred && { inferred }),
  });
  const { trigger, date, headcount } = claim;
  const words = { at: trigger.at, end: trigger.end };
  const passages = claim.evidence.toSorted((a, b) => a.at - b.at);
  const quotes = passages.map((one) => text.slice(one.at, one.end));
  const source: Source = {
    title: file,
    file,
    quote: quotes.join(' … '),
    ...(published && isDay(published) && { published }),
  };
  return {
    id: `${file}#${trigger.at}`,
    type: quoted(claim.type, words),
    ...(date && { when: quoted(date.edtf, date, date.inferred) }),
    ...(claim.direction && { direction: quoted(claim.direction, words, true) }),
    ...(claim.online && { mode: quoted('online' as const, words) }),
    status: quoted(claim.status, words),
    ...(headcount && {
      headcount: quoted({ value: headcount.value, qualifier: headcount.qualifier }, headcount),
    }),
    stops: claim.stops.map((stop): DraftStop => ({
      name: stop.name,
      role: stop.role,
      ...(stop.country && { country: stop.country }),
      ...(stop.place && { place: placeFound(stop.place) }),
      ...(stop.inferred && { inferred: true }),
      at: at(stop),
      quote: text.slice(stop.at, stop.end),
    })),
    participants: participantsOf(claim, setting, at),
    sources: [source],
    findings: [],
    doubts: doubtsIn(claim, setting),
    quotes,
    passages: passages.map(({ at: from, end }) => [from, end] as const),
  };
}

/** What a person should look at before they keep it. */
function doubtsIn({ trigger, act, date, stops }: Claim, { home, reading }: Setting): DraftDoubt[] {
  const words = reading.text.slice(trigger.at, trigger.end);
  return [
    ...(home.doubtful && home.name ? [{ about: 'home' as const, quote: home.name.name }] : []),
    ...(home.name || home.keys.size > 0 ? [] : [{ about: 'home' as const }]),
    ...(date?.inferred ? [{ about: 'when' as const, quote: reading.text.slice(date.at, date.end) }] : []),
    ...stops.filter(({ inferred }) => inferred).map(({ name }) => ({ about: 'place' as const, quote: name })),
    ...(trigger.weak || act === 'more' || act === 'present'
      ? [{ about: 'type' as const, quote: words }]
      : []),
  ];
}

const isDay = (date: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(date);

const placeFound = ({
  id,
  name,
  country,
  coordinates,
  precision,
}: NonNullable<Claim['stops'][number]['place']>): PlaceFound => ({
  id,
  name: { en: name.en, ...(name.zh && { zh: name.zh }) },
  country,
  coordinates: [coordinates[0], coordinates[1]] as [number, number],
  precision,
});

function participantsOf(claim: Claim, setting: Setting, at: (span: Span) => At): DraftParticipant[] {
  const { home, reading } = setting;
  const one = (name: Name, role: DraftParticipant['role']): DraftParticipant => ({
    name: name.name,
    role,
    ...(name.country ? { country: name.country } : {}),
    at: at(name),
    quote: reading.text.slice(name.at, name.end),
    ...peopleOf(name),
  });
  const persons = personsIn(claim.evidence, setting);
  function peopleOf(name: Name): Pick<DraftParticipant, 'people'> {
    const people = personsOf(persons, name, home.keys.has(name.key));
    return people ? { people } : {};
  }
  const us = home.name ? [one(home.name, homeRole(claim))] : [];
  return [...us, ...claim.partners.map(({ name, role }) => one(name, role))];
}

function homeRole({ act, direction, type }: Claim): DraftParticipant['role'] {
  if (type === 'agreement') return 'signatory';
  if (direction === 'inbound') return 'host';
  return act === 'hold' ? 'organizer' : 'home';
}
