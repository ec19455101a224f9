/**
 * Chinese releases tell one occasion at length: what is told after it without a day of its own is a part of it, be it
 * a further stop, a tour, a talk or the next mention. Agreements, openings and gifts stay events of their own.
 */
import { within, type Claim, type Setting } from './claim';
import { inside } from './days';
import { says } from './patterns';
import { tidy } from './stops';

const OCCASIONS = new Set(['visit', 'students', 'scholars', 'training', 'conference', 'workshop']);
const BINDING = new Set(['tie', 'join', 'give']);

export function folded(events: readonly Claim[], setting: Setting): Claim[] {
  const out: Claim[] = [];
  for (const event of events) {
    const i = out.findLastIndex((main) => isPartOf(main, event, setting));
    if (i < 0) out.push(event);
    else out[i] = withPart(out[i]!, event);
  }
  return out;
}

function isPartOf(main: Claim, event: Claim, setting: Setting): boolean {
  if (isAtTie(main, event, setting)) return true;
  if (main.headline || !OCCASIONS.has(main.type) || BINDING.has(main.act)) return false;
  if (!OCCASIONS.has(event.type) || BINDING.has(event.act) || isOthers(main, event, setting)) return false;
  if (event.status !== main.status) return event.status === 'planned' && isLoose(event, setting);
  if (!hasOwnDay(event, setting)) return true;
  if (isOnTheWay(main, event)) return true;
  if (isSameUndated(main, event)) return true;
  return (
    main.date !== undefined &&
    event.date !== undefined &&
    main.date.edtf.includes('/') &&
    inside(main.date, event.date) &&
    (event.type === main.type || event.type === 'visit') &&
    (main.direction === event.direction ||
      (main.direction === 'hosted' && event.direction === 'inbound') ||
      (main.direction === 'outbound' && event.act === 'receive'))
  );
}

/** "率团访问甲大学，出席该校孔子学院理事会会议": what the same sentence says that they attended there. */
const isOnTheWay = (main: Claim, event: Claim): boolean =>
  main.direction === 'outbound' &&
  main.act === 'go' &&
  event.act === 'attend' &&
  event.trigger.sentence === main.trigger.sentence &&
  event.direction === 'outbound' &&
  (event.date === undefined || event.date.edtf === main.date?.edtf) &&
  (main.partners.length === 0 || event.partners.every(({ name }) => keysOf(main).includes(name.key)));

const SAID_AT = new Set(['more', 'call', 'attend', 'give']);

/** Who came to a signing or an opening, and the gift once more. */
const isAtTie = (main: Claim, event: Claim, setting: Setting): boolean =>
  !main.headline &&
  BINDING.has(main.act) &&
  SAID_AT.has(event.act) &&
  (event.act !== 'give' || main.type === event.type) &&
  event.status === main.status &&
  !hasOwnDay(event, setting) &&
  event.partners.every(({ name }) => keysOf(main).includes(name.key));

/** "日前" first, the day later. */
const isSameUndated = (main: Claim, { type, date, partners, direction }: Claim): boolean =>
  main.date === undefined &&
  date !== undefined &&
  main.type === type &&
  TAUGHT.has(type) &&
  (direction === 'outbound') === (main.direction === 'outbound') &&
  (main.partners.length === 0 ||
    partners.length === 0 ||
    partners.some(({ name }) => keysOf(main).includes(name.key)));

const TAUGHT = new Set(['training', 'students']);

/** A plan that says neither when nor how many. */
const isLoose = (event: Claim, setting: Setting): boolean =>
  !hasOwnDay(event, setting) && event.headcount === undefined;

/** "近日" is a day of its own too, though it can't be reckoned. */
const hasOwnDay = ({ trigger: { sentence, to } }: Claim, { reading }: Setting): boolean =>
  within(reading.dates, sentence.at, to).some(({ edtf, kind }) => kind === 'vague' || edtf !== undefined);

/** Other guests on the same day, somebody else on a journey, or guests from where the journey does not lead. */
function isOthers(main: Claim, event: Claim, { reading }: Setting): boolean {
  const { partners, direction, trigger } = event;
  if (partners.length === 0 || partners.some(({ name }) => keysOf(main).includes(name.key))) return false;
  if (main.direction === 'outbound' && direction !== 'outbound' && isElsewhere(main, event)) return true;
  if (main.direction === 'inbound' && direction === 'outbound')
    return trigger.act === 'go' || trigger.act === 'send';
  const told = reading.plain.slice(trigger.sentence.at, trigger.at);
  return main.partners.length > 0 && direction === 'inbound' && says(reading.language, 'sameday', told);
}

function isElsewhere(main: Claim, { stops }: Claim): boolean {
  const countries = main.stops.flatMap(({ country }) => country ?? []);
  const others = stops.flatMap(({ country }) => country ?? []);
  return countries.length > 0 && others.length > 0 && others.every((country) => !countries.includes(country));
}

const keysOf = ({ partners }: Claim): string[] => partners.map(({ name }) => name.key);

/** What the first telling of it left out. */
function completedBy(main: Claim, event: Claim): Claim {
  const date = main.date ?? (main.type === event.type ? event.date : undefined);
  const headcount = main.headcount ?? (main.type === event.type ? event.headcount : undefined);
  const came = main.direction === 'hosted' && event.direction === 'inbound' && TAUGHT.has(main.type);
  const fills =
    came || (main.type === event.type && main.partners.length === 0 && main.direction === event.direction);
  return {
    ...main,
    ...(date && { date }),
    ...(headcount && { headcount }),
    ...(came && { direction: 'inbound' as const }),
    ...(fills && {
      partners: main.partners.length > 0 ? main.partners : event.partners,
      stops: tidy([...event.stops, ...main.stops]),
    }),
  };
}

/** A journey takes in the further stops and hosts. */
function withPart(main: Claim, event: Claim): Claim {
  const evidence = [
    ...main.evidence,
    ...event.evidence.filter(({ at }) => main.evidence.every((one) => one.at !== at)),
  ];
  if (event.status !== main.status) return { ...main, evidence };
  // Whom ours met on the journey sits there.
  const met = event.direction === 'outbound' || event.act === 'receive';
  if (main.direction !== 'outbound' || !met) return { ...completedBy(main, event), evidence };
  const partners = event.partners.filter(({ name }) => !keysOf(main).includes(name.key));
  return {
    ...main,
    stops: tidy([...main.stops, ...event.stops.map((stop) => ({ ...stop, role: 'stop' as const }))]),
    partners: [...main.partners, ...partners],
    evidence,
  };
}

/** What an agreement told in the same sentence is about, and plans of nobody knows when: no events yet. */
export function reasonAmong(
  { act, type, trigger, status, date, headline, headcount }: Claim,
  before: readonly Claim[],
  { language, plain }: Setting['reading'],
  domestic: ReadonlySet<string>,
): 'aim' | 'domestic' | undefined {
  if (domestic.has(type) && act === 'attend' && !date) return 'domestic';
  const agreed = before.some((one) => one.type === 'agreement' && one.trigger.sentence === trigger.sentence);
  const opens = says(language, 'opening', plain.slice(trigger.at, trigger.to));
  if (agreed && act === 'tie' && (type === 'office' || type === 'programme') && !opens) return 'aim';
  const loose = status === 'planned' && !date && !headline && headcount === undefined;
  return loose && before.some((one) => !one.headline) ? 'aim' : undefined;
}
