/** The claims of a text in order, each completed by what was told before it. */
import { within, type Claim, type Setting } from './claim';
import { claimOf } from './claims';
import { mergedClaims } from './merge';
import { isNamed, reasonAgainst, type Reason } from './verdict';
import { says } from './patterns';
import { placeOf, tidy } from './stops';
import { triggersIn } from './triggers';
import { isDated } from './claim';
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
  for (const sentence of reading.sentences) {
    let dropped: Reason | undefined;
    for (const trigger of triggersIn(
      sentence,
      reading.language,
      reading.names.filter(({ unit }) => !unit),
    )) {
      const claim = completed(claimOf(trigger, setting), kept, setting);
      const reason =
        reasonAgainst(claim, setting, newest) ?? (isPartOf(claim, dropped) ? dropped : undefined);
      if (reason) left.push({ at: sentence.at, end: sentence.end, reason });
      if (reason && reason !== 'aim') dropped = reason;
      if (reason) continue;
      kept.push(claim);
    }
  }
  const events = refined(mergedClaims(kept));
  const named = events.filter((event) => isNamed(event, setting));
  for (const event of events)
    if (!named.includes(event)) left.push({ ...event.evidence[0]!, reason: 'unnamed' });
  return { events: named.map(asTold), left };
}

/** The rest of a sentence that was dropped, when it names nobody and nowhere of its own. */
const isPartOf = ({ partners, stops }: Claim, dropped: Reason | undefined): boolean =>
  dropped !== undefined && partners.length === 0 && stops.length === 0;

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
    (sameSentence || claim.linked || (single && near && claim.act === 'tie'));
  const dated = before.findLast((one) => one.date && !one.headline && one.status === claim.status);
  const journey = claim.date ? undefined : journeyOf(claim, before);
  const lent = takes ? (previous.date ?? dated?.date ?? journey) : journey;
  // What goes on lends no date.
  const date = claim.date ?? (lent?.edtf.endsWith('..') ? undefined : lent);
  const scope = reading.plain.slice(claim.trigger.from, claim.trigger.to);
  const both =
    says(reading.language, 'both', scope) || (claim.act === 'tie' && (sameSentence || claim.linked));
  const named = before.filter((one) => one.partners.length > 0 && !one.headline);
  const others = named.findLast(({ status }) => status === claim.status) ?? named.at(-1);

  const partners =
    claim.partners.length === 0 && (both || claim.type === 'agreement') && others
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
  return { ...claim, ...(date && { date: claim.date ?? { ...date, inferred: true } }), partners, stops };
}

/** The days of the journey in one of whose countries this was signed or opened. */
const journeyOf = (claim: Claim, before: readonly Claim[]): Claim['date'] =>
  claim.act !== 'tie'
    ? undefined
    : before.findLast(
        (one) =>
          one.direction === 'outbound' &&
          one.date !== undefined &&
          one.status === claim.status &&
          !one.headline &&
          claim.stops.some(({ country }) => one.stops.some((stop) => country && stop.country === country)),
      )?.date;

/** Of several partners before, those that sit where this happens. */
function partnersLike(claim: Claim, previous: Claim): Claim['partners'] {
  const role = claim.type === 'agreement' ? ('signatory' as const) : ('partner' as const);
  const near = previous.partners.filter(({ name }) =>
    claim.stops.some(({ country }) => country === placeOf(name)?.country),
  );
  return (near.length > 0 ? near : previous.partners).map(({ name }) => ({ name, role }));
}

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

/** Talks, tours and guests leave the direction to whoever came first; a visit has one in any case. */
const asTold = (event: Claim): Claim => event;

export const datesWithin = (setting: Setting, { at, end }: Span) => within(setting.reading.dates, at, end);
