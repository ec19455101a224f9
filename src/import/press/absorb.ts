/**
 * English releases come back to what they told: what has no day of its own, and names nobody and nowhere but those of
 * an event told before, is more about that event. What fold.ts does for Chinese.
 */
import type { Claim } from './claim';
import { isLatin, known, MOVES, VISIT_LIKE } from './merge';
import { tidy } from './stops';

/** Types that what is told of an event may seem to be. */
const TOLD_OF = new Set(['visit', 'students', 'scholars', 'conference', 'workshop']);

/** What has no day of its own, and names nobody and nowhere but those of an event told before, is more about that event. */
export function absorbed(events: readonly Claim[]): Claim[] {
  const out: Claim[] = [];
  for (const event of events) {
    const main = isLoose(event) ? out.findLast((other) => isMoreOf(other, event)) : undefined;
    if (main) out[out.indexOf(main)] = withEvidence(main, event);
    else out.push(event);
  }
  return out;
}

const isOwn = ({ date, trigger: { sentence } }: Claim): boolean =>
  date !== undefined && date.at >= sentence.at && date.end <= sentence.end;

const isLoose = (claim: Claim): boolean => !isOwn(claim) && isUnbound(claim);
const isUnbound = ({ headline, act, type, online, status, trigger }: Claim): boolean =>
  !headline &&
  !online &&
  status === 'done' &&
  !BINDING.has(act) &&
  TOLD_OF.has(type) &&
  isLatin(trigger.text);
const BINDING = new Set(['tie', 'join', 'give', 'send', 'call']);

function isMoreOf(main: Claim, told: Claim): boolean {
  if (!TOLD_OF.has(main.type) && main.type !== 'training') return false;
  if (main.headline || main.status !== 'done') return false;
  const refers = told.refers || told.linked;
  if (main.direction === 'inbound' && refers && VISIT_LIKE.has(main.type) && MOVES.has(told.act)) return true;
  const partners = told.partners.every(({ name }) => known(main.partners).includes(name.key));
  const countries = main.stops.map(({ country }) => country);
  const places = told.stops.every(({ country }) => !country || countries.includes(country));
  if (partners && places) return true;
  return refers && (places || partners) && main.paragraph >= told.paragraph - 1;
}

const withEvidence = (main: Claim, told: Claim): Claim => ({
  ...main,
  ...(main.direction === 'outbound' &&
    told.direction === 'outbound' && {
      stops: tidy([...main.stops, ...told.stops]),
      partners: [
        ...main.partners,
        ...told.partners.filter(({ name }) => !known(main.partners).includes(name.key)),
      ],
    }),
  headcount: main.headcount ?? (main.direction === told.direction ? told.headcount : undefined),
  evidence: [
    ...main.evidence,
    ...told.evidence.filter(({ at }) => main.evidence.every((one) => one.at !== at)),
  ],
});
