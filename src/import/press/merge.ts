/** One event told twice is one draft: heading and body, lead and detail, the talks within a visit. */
import { joinedDates } from './dating';
import { datesAgree, inside, isDay, sameDays, spanned } from './days';
import { tidy } from './stops';
import type { Claim, ClaimedDate, Partner } from './claim';

/** Types that are a visit's own words for what happens on it. */
export const VISIT_LIKE = new Set(['visit', 'students', 'scholars', 'training']);

export function mergedClaims(claims: readonly Claim[]): Claim[] {
  const out: Claim[] = [];
  for (const claim of claims) {
    const i = twinOf(claim, out);
    if (i >= 0) out[i] = joined(out[i]!, claim);
    else if ((claim.act !== 'more' && claim.act !== 'present') || standsAlone(claim)) out.push(claim);
  }
  return out.filter(({ headline }, i) => !headline || !isTold(out, i));
}

export const isLatin = (text: string): boolean => !/[\u4e00-\u9fff]/.test(text);

/** Talks alone make an event where date and partner are told. */
const standsAlone = ({ act, type, date, partners, stops, headcount, direction, refers }: Claim): boolean =>
  act === 'more' &&
  type === 'visit' &&
  direction !== undefined &&
  (date !== undefined
    ? partners.length > 0
    : (headcount?.body === true || !refers) && partners.length + stops.length > 0);

/** The latest event that this says more of. */
function twinOf(claim: Claim, events: readonly Claim[]): number {
  // What was signed on the way doesn't end a journey.
  const last = events.findLastIndex(
    ({ act }) => act !== 'tie' || claim.act === 'tie' || !isLatin(claim.trigger.text),
  );
  return events.findLastIndex((event, i) => isTwin(event, claim, i === last || i === events.length - 1));
}

function isTwin(event: Claim, claim: Claim, isLast: boolean): boolean {
  if (claim.act === 'present') return takesPart(event, claim, isLast);
  if (event.trigger.sentence === claim.trigger.sentence) return isOneSentence(event, claim);
  if (!sameStatus(event, claim)) return false;
  if (!sameKind(event, claim)) return claim.act === 'hold' && isLeg(event, claim, isLast);
  if (
    event.direction &&
    claim.direction &&
    event.direction !== claim.direction &&
    !(TAUGHT.has(event.type) && event.direction === 'inbound' && claim.direction === 'hosted') &&
    !event.headline &&
    !claim.refers
  )
    return false;
  if (isNextDay(event, claim, isLast)) return true;
  if (!datesAgree(event.date, claim.date)) return false;
  if (isLeg(event, claim, isLast) || isShown(event, claim, isLast)) return true;
  if (isSameOccasion(event, claim, isLast)) return true;
  const partners = shared(
    event.partners,
    claim.partners,
    claim.paragraph === event.paragraph && (!claim.date || sameDays(event.date, claim.date)),
  );
  if (partners === 'differ' && event.type !== 'visit') return false;
  const places = placesAgree(event, claim);
  if (event.type === 'partnership' && claim.type === 'agreement' && partners === 'same') return true;
  if (partners === 'same') return places !== 'differ' || sameDays(event.date, claim.date);
  if (event.headline) return partners === 'open';
  if (sameDays(event.date, claim.date) && places !== 'differ' && partners === 'open') return true;
  if (claim.act === 'more') return isLast || claim.paragraph === event.paragraph;
  if (claim.date && event.date && !sameDays(event.date, claim.date) && !inside(event.date, claim.date))
    return event.date.edge !== undefined || claim.date.edge !== undefined;
  if (partners === 'differ')
    return (
      claim.refers &&
      (claim.date === undefined || sameDays(event.date, claim.date)) &&
      claim.paragraph === event.paragraph
    );
  if (places === 'same')
    return claim.date === undefined || event.date === undefined || inside(event.date, claim.date);
  return (
    (claim.refers || claim.linked || event.refers || isBare(claim)) &&
    (isLast || claim.paragraph === event.paragraph) &&
    places !== 'differ'
  );
}

const OCCASIONS = new Set(['conference', 'workshop', 'training', 'students']);

/** "More than 450 delegates gathered": at the occasion that was told last. */
const takesPart = (event: Claim, claim: Claim, isLast: boolean): boolean =>
  (OCCASIONS.has(event.type) ? event.act !== 'go' : event.type === 'visit' && claim.refers) &&
  sameStatus(event, claim) &&
  datesAgree(event.date, claim.date) &&
  (isLast || event.paragraph === claim.paragraph);

export const MOVES = new Set(['go', 'come', 'more', 'receive', 'attend']);

/** A further stop of the journey: told without a day of its own, of those who travel or in a country they travel to. */
function isLeg(event: Claim, claim: Claim, isLast: boolean): boolean {
  if (event.direction !== 'outbound' || !(MOVES.has(event.act) || event.act === 'hold')) return false;
  const isBareTold = claim.refers && isBare({ ...claim, date: undefined }) && claim.act !== 'tie';
  if (isBareTold && isLast && !claim.headcount) return true;
  const isOwn = claim.act === 'hold' && claim.partners.length === 0 && !claim.date && event.type === 'visit';
  if (!isOwn && (!MOVES.has(claim.act) || (claim.type !== event.type && claim.type !== 'visit')))
    return false;
  const ends =
    event.date?.edge === 'start' && claim.date?.edge === 'end' && event.date.edtf < claim.date.edtf;
  if (claim.date && event.date && !ends && !inside(event.date, claim.date)) return false;
  if (placesAgree(event, claim) === 'same') return claim.direction !== 'inbound' || claim.refers;
  return claim.refers && isLast && (claim.date === undefined || event.date !== undefined);
}

/** "On 17 May the delegation visited …": those of the day before go on. */
function isNextDay(event: Claim, claim: Claim, isLast: boolean): boolean {
  const days = [event.date, claim.date].map((date) =>
    isDay(date) ? Date.parse(date!.edtf) / DAY : undefined,
  );
  const [one, other] = days;
  return (
    isLast &&
    claim.refers &&
    isLatin(claim.trigger.text) &&
    event.direction === 'outbound' &&
    claim.direction === 'outbound' &&
    event.type === 'visit' &&
    claim.type === 'visit' &&
    MOVES.has(claim.act) &&
    one !== undefined &&
    other !== undefined &&
    Math.abs(one - other) <= 14
  );
}

const DAY = 86_400_000;
/** "Welcoming the guests, …", "the visitors toured …": guests who were told before, and nobody new. */
const isShown = (event: Claim, claim: Claim, isLast: boolean): boolean =>
  event.direction === 'inbound' &&
  VISIT_LIKE.has(event.type) &&
  claim.type === 'visit' &&
  claim.refers &&
  isLast &&
  MOVES.has(claim.act) &&
  claim.partners.every(({ name }) => known(event.partners).includes(name.key));

/** Names no day, nobody and nowhere: it can only mean the one before. */
const isBare = ({ date, partners, stops }: Claim): boolean =>
  !date && partners.length === 0 && stops.length === 0;

/** Within one sentence a second verb of moving goes on with the same journey. */
function isOneSentence(event: Claim, claim: Claim): boolean {
  if (!sameStatus(event, claim)) return false;
  if (!datesAgree(event.date, claim.date) && !(event.date?.edge && claim.date?.edge)) return false;
  const moves =
    VISIT_LIKE.has(claim.type) &&
    (claim.act === 'go' || claim.act === 'come' || claim.act === 'receive' || claim.act === 'more');
  const [one, other] = [event.trigger, claim.trigger];
  const between = one.sentence.text.slice(one.end - one.sentence.at, Math.max(0, other.at - one.sentence.at));
  if (/\b(?:while|whereas)\b/.test(between) && shared(event.partners, claim.partners) === 'differ')
    return false;
  if (claim.type === event.type)
    return (
      claim.act !== 'tie' || shared(event.partners, claim.partners) !== 'differ' || claim.type === 'agreement'
    );
  const moving =
    event.act === 'go' ||
    event.act === 'come' ||
    event.act === 'receive' ||
    event.act === 'send' ||
    event.act === 'attend' ||
    event.act === 'hold';
  return moves && moving;
}

function sameKind(event: Claim, claim: Claim): boolean {
  if (event.type === claim.type) return true;
  if (event.type === 'partnership' && claim.type === 'agreement')
    return claim.refers || claim.partners.length === 0 || shared(event.partners, claim.partners) === 'same';
  if (claim.act === 'more')
    return claim.type === 'visit'
      ? VISIT_LIKE.has(event.type) || event.type === 'conference' || event.type === 'workshop'
      : event.type === claim.type;
  // A journey to a conference goes on to universities.
  if (claim.act === 'go' && claim.type === 'visit' && (event.act === 'attend' || event.act === 'hold'))
    return event.direction === 'outbound';
  if (claim.refers && claim.type === 'scholars' && event.type === 'visit') return true;
  if (
    claim.refers &&
    (claim.act === 'go' || claim.act === 'come') &&
    VISIT_LIKE.has(event.type) &&
    event.type !== 'visit'
  )
    return true;
  return event.headline && VISIT_LIKE.has(event.type) && VISIT_LIKE.has(claim.type) && event.type !== 'visit';
}

/** "The visit included two schools and will conclude in Tokyo": the journey that is under way. */
const goesOn = (a: Claim, b: Claim): boolean =>
  a.status === 'done' &&
  b.status === 'planned' &&
  a.direction === 'outbound' &&
  a.type === 'visit' &&
  b.refers &&
  !b.date &&
  /^(?:The|This|Their|His|Her) (?:\w+ )?(?:visit|trip|tour|journey)\b/.test(b.trigger.sentence.text);

const sameStatus = (a: Claim, b: Claim): boolean =>
  a.status === b.status ||
  goesOn(a, b) ||
  (a.type === b.type && a.date?.edge === 'start' && b.date?.edge === 'end') ||
  (a.type === 'programme' && b.type === 'programme' && b.refers && !a.date) ||
  ((a.headline || b.linked || a.refers || b.refers) &&
    datesAgree(a.date, b.date) &&
    b.status === 'done' &&
    a.status === 'cancelled') ||
  (a.headline && !a.date);

export const known = (partners: readonly Partner[]): string[] => partners.map(({ name }) => name.key);

function shared(a: readonly Partner[], b: readonly Partner[], near = false): 'same' | 'differ' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open';
  const keys = known(a);
  // "UNESCO" and "UNESCO Beijing Office" are one side.
  return known(b).some((key) =>
    keys.some(
      (other) => key === other || (near && (key.startsWith(`${other} `) || other.startsWith(`${key} `))),
    ),
  )
    ? 'same'
    : 'differ';
}

function placesAgree(a: Claim, b: Claim): 'same' | 'differ' | 'open' {
  const [one, other] = [a.stops, b.stops].map((stops) => stops.filter(({ country }) => country));
  if (one!.length === 0 || other!.length === 0) return 'open';
  const countries = one!.map(({ country }) => country);
  return other!.some(({ country }) => countries.includes(country)) ? 'same' : 'differ';
}

function joined(event: Claim, told: Claim): Claim {
  if (told.act === 'present') return withPeople(event, told);
  const speaks =
    (event.direction === 'hosted' && told.act === 'more' && told.type === 'visit') ||
    (told.act === 'attend' && isLatin(told.trigger.text) && isSameOccasion(event, told, true));
  const claim = speaks || isTour(event, told) ? { ...told, partners: [], stops: [] } : sideOf(event, told);
  const date = dateOfBoth(event, claim);
  const partners = [
    ...event.partners,
    ...claim.partners.filter(({ name }) => !known(event.partners).includes(name.key)),
  ];
  const fuller = event.headline && !claim.headline ? claim : event;
  return {
    ...fuller,
    ...(date && { date }),
    direction: fuller.direction ?? event.direction ?? claim.direction,
    stops: tidy(
      event.direction === 'inbound' && claim.act === 'more'
        ? event.stops
        : fuller === claim
          ? [...claim.stops, ...event.stops]
          : [...event.stops, ...claim.stops],
    ),
    partners,
    ...(event.type === 'partnership' && { type: told.type }),
    headcount: headcountOfBoth(event, claim),
    online: event.online || claim.online,
    status: event.headline ? claim.status : event.status,
    headline: event.headline && claim.headline,
    evidence: [
      ...event.evidence,
      ...claim.evidence.filter(({ at }) => event.evidence.every((one) => one.at !== at)),
    ],
  };
}

/** A body's size first; whom a delegation meets on its way are not counted. */
function headcountOfBoth(event: Claim, { headcount, act, trigger }: Claim): Claim['headcount'] {
  if (event.headcount?.body) return event.headcount;
  if (headcount?.body) return headcount;
  const later = event.direction === 'outbound' && event.trigger.sentence !== trigger.sentence;
  const meets = event.type === 'visit' || event.type === 'conference' || event.type === 'workshop';
  const met = !event.headline && meets && (later || act === 'more');
  return event.headcount ?? (met ? undefined : headcount);
}

/** Guests who are shown round: what they are shown is ours. */
const isTour = (event: Claim, { act, refers }: Claim): boolean =>
  event.direction === 'inbound' && event.partners.length + event.stops.length > 0 && refers && act !== 'tie';

/** Whom our delegation is received by sits where it goes to. */
const sideOf = (event: Claim, claim: Claim): Claim =>
  event.direction === 'outbound' && claim.direction === 'inbound'
    ? { ...claim, stops: claim.stops.map((stop) => ({ ...stop, role: 'stop' as const })) }
    : claim;

/** How many took part; a course for people from abroad is one they came to. */
function withPeople(event: Claim, claim: Claim): Claim {
  const { headcount, stops, evidence } = claim;
  const date = dateOfBoth(event, claim);
  const from = stops.filter(({ role }) => role === 'origin');
  const venues =
    event.stops.length === 0 && event.direction === 'hosted'
      ? stops.filter(({ role }) => role === 'venue')
      : [];
  const named = event.stops.some(({ role }) => role === 'origin');
  const came =
    TAUGHT.has(event.type) &&
    from.length > 0 &&
    (event.direction === 'hosted' || (event.direction === 'inbound' && !named));
  return {
    ...event,
    stops: tidy([...(came ? from : []), ...event.stops, ...venues]),
    ...(came && { direction: 'inbound' as const }),
    ...(date && { date }),
    headcount: event.headcount ?? headcount,
    ...(event.partners.length === 0 &&
      (event.direction === 'inbound' || (came && !isLatin(claim.trigger.text))) && {
        partners: claim.partners.map((one) => ({ ...one, role: 'guest' as const })),
      }),
    evidence: [
      ...event.evidence,
      ...evidence.filter(({ at }) => event.evidence.every((one) => one.at !== at)),
    ],
  };
}

const TAUGHT = new Set(['training', 'students']);

/** The wider of two where one lies in the other and both are of the same event; two edges make a range. */
function dateOfBoth({ date: a }: Claim, { date: b, act, type }: Claim): ClaimedDate | undefined {
  if (!a || !b) return a ?? b;
  if (isDay(a) && isDay(b) && !a.edge && !b.edge && act !== 'tie' && type === 'visit' && a.edtf !== b.edtf)
    return spanned(a, b);
  if (a.edtf.length < b.edtf.length && inside(a, b) && !a.edtf.includes('/')) return b;
  // Signed on a day of the journey that lent its days.
  if (a.inferred && type === 'agreement' && act === 'tie' && inside(a, b)) return b;
  // "Last week", and then the days.
  if (a.inferred && !/\d/.test(a.from) && inside(a, b) && a.edtf.length === b.edtf.length) return b;
  if (
    a.edge !== b.edge &&
    (a.edge || b.edge) &&
    !a.edtf.includes('/') &&
    !b.edtf.includes('/') &&
    a.edtf !== b.edtf
  )
    return joinedDates(a, b);
  if (act === 'more') return a;
  return inside(b, a) && b.edtf.includes('/') ? b : a;
}

/** "The conference took place in …", "he attended the conference": the one that was told last. */
const isSameOccasion = (event: Claim, claim: Claim, isLast: boolean): boolean =>
  (claim.act === 'hold' || claim.act === 'attend') &&
  claim.refers &&
  isLast &&
  !claim.date &&
  OCCASIONS.has(event.type) &&
  (event.type === claim.type || (event.type !== 'students' && claim.type === 'conference')) &&
  /\b(?:the|this) (?:[\w-]+ ){0,2}[\w-]+\W*$|\b(?:the|this) /i.test(claim.trigger.text);

/** "Our delegation visits Oman", which the body tells of as a fair. */
const goesThere = (told: Claim, heading: Claim): boolean =>
  heading.type === 'visit' &&
  told.type === 'conference' &&
  heading.direction === 'outbound' &&
  told.direction === 'outbound' &&
  placesAgree(told, heading) === 'same';

/** A heading whose event the body tells in other words. */
const isTold = (claims: readonly Claim[], i: number): boolean =>
  claims.some(
    (other, j) =>
      j !== i &&
      !other.headline &&
      (goesThere(other, claims[i]!) ||
        (other.type === claims[i]!.type &&
          (shared(other.partners, claims[i]!.partners) !== 'differ' ||
            placesAgree(other, claims[i]!) !== 'differ'))),
  );
