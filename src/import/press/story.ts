/** The claims of a text in order, each completed by what was told before it. */
import { asideAt } from './asides';
import { isCaption } from './captions';
import { absorbed } from './absorb';
import { isDated, within, type Claim, type Setting } from './claim';
import { claimOf } from './claims';
import { folded, reasonAmong } from './fold';
import { mergedClaims } from './merge';
import { isNamed, reasonAgainst, type Reason } from './verdict';
import { says } from './patterns';
import { placeOf, tidy } from './stops';
import { triggersIn } from './triggers';
import type { SaidPlace } from './places';
import type { Span } from './quotes';

export interface LeftSpan extends Span {
  reason: Reason;
}

export interface Story {
  events: Claim[];
  left: LeftSpan[];
}

export function storyOf(setting: Setting): Story {
  const { reading } = setting;
  const newest = newestDate(setting);
  const left: LeftSpan[] = [];
  const kept: Claim[] = [];
  /** Types of which an occasion was told that is wholly the home country's. */
  const domestic = new Set<string>();
  const chinese = reading.language.rules.language === 'zh';
  for (const sentence of reading.sentences) {
    if (chinese && isCaption(sentence, reading.sentences, reading.dates)) continue;
    let dropped: Reason | undefined;
    for (const trigger of triggersIn(
      sentence,
      reading.language,
      reading.names.filter(({ unit }) => !unit),
      reading.names.filter(({ unit }) => unit && reading.language.rules.language === 'en'),
      reading.asides,
    )) {
      const claim = completed(claimOf(trigger, setting), kept, setting);
      const reason =
        (asideAt(reading.asides, trigger.at) ?? asideAt(reading.asides, trigger.end - 1))?.reason ??
        reasonAgainst(claim, setting, newest) ??
        (isPartOf(claim, dropped) ? dropped : undefined) ??
        (chinese ? reasonAmong(claim, kept, reading, domestic) : undefined);
      if (reason) left.push({ at: sentence.at, end: sentence.end, reason });
      if (reason === 'domestic') domestic.add(claim.type);
      if (reason && reason !== 'aim') dropped = reason;
      if (reason) continue;
      kept.push(claim);
    }
  }
  const merged = chinese ? folded(mergedClaims(kept), setting) : absorbed(mergedClaims(kept));
  const events = refined(onJourney(merged)).map((event) => withOpenings(event, setting));
  const named = events.filter((event) => isNamed(event, setting));
  for (const event of events)
    if (!named.includes(event)) left.push({ ...event.evidence[0]!, reason: 'unnamed' });
  return { events: named, left };
}

/** The rest of a sentence that was dropped, when it names nobody and nowhere of its own. */
const isPartOf = ({ partners, stops }: Claim, dropped: Reason | undefined): boolean =>
  dropped !== undefined && partners.length === 0 && stops.length === 0;

/** What was signed or opened in a country of a journey has the journey's days, and who signed was visited. */
function onJourney(events: readonly Claim[]): Claim[] {
  const journeyOf = (claim: Claim): Claim | undefined =>
    claim.act !== 'tie' || claim.headline
      ? undefined
      : events.find(
          (one) =>
            one.direction === 'outbound' &&
            one.type === 'visit' &&
            one.status === claim.status &&
            claim.stops.some(({ country }) =>
              one.stops.some((stop) => country && stop.country === country),
            ) &&
            (claim.date === undefined || one.date === undefined || claim.date.edtf === one.date.edtf),
        );
  return events.map((event) => {
    const journey = journeyOf(event);
    if (journey?.date)
      return { ...event, linked: true, date: event.date ?? { ...journey.date, inferred: true } };
    const signed = events.filter((one) => one.type === 'agreement' && journeyOf(one) === event);
    const partners = signed
      .flatMap((one) => one.partners)
      .filter(({ name }) => event.partners.every((one) => one.name.key !== name.key));
    return {
      ...event,
      partners: [...event.partners, ...partners.map((one) => ({ ...one, role: 'host' as const }))],
    };
  });
}

/** "During the stay in Belgrade" names the city of a visit that was told by countries. */
function refined(events: readonly Claim[]): Claim[] {
  return events.map((event) => {
    if (event.type !== 'visit' || !event.stops.some(({ isCountry }) => isCountry)) return event;
    const others = events.filter((one) => one !== event && one.linked && one.status === event.status);
    const cities = others
      .flatMap(({ stops }) => stops)
      .filter(
        ({ isCountry, inferred, country }) =>
          !isCountry && !inferred && event.stops.some((stop) => stop.isCountry && stop.country === country),
      );
    return cities.length === 0 ? event : { ...event, stops: tidy(inOrder(event.stops, cities)) };
  });
}

/** "In Tampere, …", "在法国巴黎，…": the cities at which later sentences begin, for the countries of a journey. */
function withOpenings(event: Claim, setting: Setting): Claim {
  if (event.direction !== 'outbound' || !event.stops.some(({ isCountry }) => isCountry)) return event;
  const { sentences, places } = setting.reading;
  const first = event.evidence[0]!;
  const cities = sentences
    .filter(({ at }) => at > first.at)
    .flatMap(({ at, end }) =>
      within(places, at, end).filter(
        (place) =>
          !place.isCountry &&
          place.at - at < 8 &&
          isOpening(place, at, setting) &&
          event.stops.some((stop) => stop.isCountry && stop.country === place.country),
      ),
    )
    .map((place) => ({ ...place, role: 'stop' as const }));
  return cities.length === 0 ? event : { ...event, stops: tidy(inOrder(event.stops, cities)) };
}

const isOpening = (place: SaidPlace, from: number, { reading }: Setting): boolean =>
  /^(?:in |at |在(?:[\u4e00-\u9fff]{2,5})?)$/i.test(reading.plain.slice(from, place.at));

/** Each city in its country's place. */
const inOrder = (stops: Claim['stops'], cities: Claim['stops']): Claim['stops'] =>
  stops.flatMap((stop) => {
    const own = cities.filter(({ country }) => country === stop.country);
    return stop.isCountry && own.length > 0 ? own.map((city) => ({ ...city, role: stop.role })) : [stop];
  });

/** What the text itself is as new as: its publication, else its latest day that isn't still to come. */
function newestDate({ reading }: Setting): string | undefined {
  if (reading.published) return reading.published.split('/').at(-1);
  return reading.dates
    .filter(isDated)
    .map(({ edtf }) => edtf!.split('/').at(-1)!)
    .filter((edtf) => /^\d{4}/.test(edtf))
    .toSorted()
    .at(-1);
}

/** Date and partners of the occasion that it belongs to, where the text links the two. */
function completed(claim: Claim, before: readonly Claim[], { reading }: Setting): Claim {
  const previous = before.findLast(({ headline, status }) => !headline && status !== 'cancelled');
  if (!previous || claim.headline) return claim;
  const sameSentence = previous.trigger.sentence === claim.trigger.sentence;
  const single = previous.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(previous.date.edtf);
  const near = claim.paragraph === previous.paragraph;
  const takes =
    claim.status === previous.status &&
    (sameSentence || claim.linked || (single && claim.act === 'tie' && (near || isWith(previous, claim))));
  const dated = before.findLast((one) => one.date && !one.headline && one.status === claim.status);
  const lent = takes
    ? (previous.date ?? dated?.date)
    : before.findLast((one) => isSignedThen(one, claim, reading))?.date;
  // What goes on lends no date.
  const date = claim.date ?? (lent?.edtf.endsWith('..') ? undefined : lent);
  const scope = reading.plain.slice(claim.trigger.from, claim.trigger.to);
  const both =
    says(reading.language, 'both', scope) || (claim.act === 'tie' && (sameSentence || claim.linked));
  const named = before.filter((one) => one.partners.length > 0 && !one.headline);
  const others = named.findLast(({ status }) => status === claim.status) ?? named.at(-1);

  const one = reading.language.rules.language === 'en' ? oneOfTwo(scope, named) : undefined;
  const partners =
    one && claim.partners.length === 0
      ? [one]
      : claim.partners.length === 0 && (both || claim.type === 'agreement') && others
        ? partnersLike(claim, others)
        : claim.partners;
  const placed = before.findLast(
    (one) => !one.headline && one.stops.length > 0 && one.status === claim.status,
  );
  const guessed =
    claim.act === 'tie' &&
    claim.type !== 'membership' &&
    claim.stops.every(({ inferred, isCountry }) => inferred || isCountry);
  const stops =
    guessed && (claim.stops.length === 0 || takes)
      ? placesOf(partners, claim, placed ?? previous, takes)
      : claim.stops;
  const seats = claim.direction === 'remote' && stops.length === 0 ? seatsOf(partners) : stops;
  return {
    ...claim,
    ...(date && { date: claim.date ?? { ...date, inferred: true } }),
    partners,
    stops: seats,
  };
}

/** "with the former": the first of the two that were named last. */
function oneOfTwo(scope: string, named: readonly Claim[]): Claim['partners'][number] | undefined {
  const word = /\bthe (former|latter)\b/.exec(scope)?.[1];
  const two = named.findLast(({ partners }) => partners.length > 1)?.partners;
  if (!word || !two) return undefined;
  return { ...two.at(word === 'former' ? -2 : -1)!, role: 'signatory' };
}

/** Told in the next paragraph, of the same partner or of none: still the same day. */
const isWith = (previous: Claim, { paragraph, partners }: Claim): boolean =>
  paragraph === previous.paragraph + 1 &&
  partners.every(({ name }) => previous.partners.some((one) => one.name.key === name.key));

/** A Chinese page of one day's guests tells the signing paragraphs later: by the same, and on no other day. */
const isSignedThen = (visit: Claim, claim: Claim, { language, dates }: Setting['reading']): boolean =>
  language.rules.language === 'zh' &&
  claim.type === 'agreement' &&
  visit.type === 'visit' &&
  /^\d{4}-\d\d-\d\d$/.test(visit.date?.edtf ?? '') &&
  within(dates, claim.trigger.sentence.at, claim.trigger.sentence.end).length === 0 &&
  claim.partners.every(({ name }) => visit.partners.some((one) => one.name.key === name.key));

/** Of several partners before, those that sit where this happens. */
function partnersLike(claim: Claim, previous: Claim): Claim['partners'] {
  const role = claim.type === 'agreement' ? ('signatory' as const) : ('partner' as const);
  const inTown = previous.partners.filter(({ name }) =>
    claim.stops.some(({ place }) => place !== undefined && place.id === placeOf(name)?.place?.id),
  );
  const near =
    inTown.length > 0
      ? inTown
      : previous.partners.filter(({ name }) =>
          claim.stops.some(({ country }) => country === placeOf(name)?.country),
        );
  return (near.length > 0 ? near : previous.partners).map(({ name }) => ({ name, role }));
}

const seatsOf = (partners: Claim['partners']): Claim['stops'] =>
  tidy(
    partners.flatMap(({ name }) => placeOf(name) ?? []).map((place) => ({ ...place, role: 'seat' as const })),
  );

function placesOf(
  partners: Claim['partners'],
  claim: Claim,
  previous: Claim,
  takes: boolean,
): Claim['stops'] {
  const seats = claim.stops.length > 0 ? claim.stops : partners.flatMap(({ name }) => placeOf(name) ?? []);
  const there = previous.stops.filter(
    ({ role, country, inferred }) =>
      role !== 'origin' &&
      !inferred &&
      (seats.length === 0 || seats.some((seat) => seat.country === country)),
  );
  return tidy(
    (takes && there.length > 0 ? there : seats).map((place) => ({ ...place, role: 'seat' as const })),
  );
}
