/** From a trigger to what it says: type, direction, date, stops, partners, headcount, status. */
import type { Direction, EventType } from '../../model/schema';
import { within, type Claim, type Partner, type Setting, type Status } from './claim';
import { dateOf } from './dating';
import { headcountOf } from './headcounts';
import { covered } from './quotes';
import { partiesOf, type Parties } from './parties';
import { recast } from './recast';
import { says } from './patterns';
import { freePlaces, isAt, isVenue, peoplesOf, placeOf, stopsOf } from './stops';
import type { Trigger } from './triggers';
import type { Span } from './quotes';
import { typeOf } from './types';
import { isAbroad } from './verdict';
import type { Name } from './reading';
import { ZH_CHINESE_NAME } from './rules/zh-names';

export function claimOf(told: Trigger, setting: Setting): Claim {
  const trigger = recast(told, setting);
  const { language } = setting.reading;
  const parties = partiesOf(trigger, setting);
  const scope = setting.reading.plain.slice(trigger.from, trigger.to);
  const online = says(language, 'online', scope) && says(language, 'online', unnamed(trigger, setting));
  const type = typeOf(trigger, setting);
  const direction = directionOf(trigger, type, parties, setting, online);
  const partners = partnersOf(trigger, type, withSubject(trigger, parties, setting), direction, setting);
  const date = dateOf(trigger, setting);
  const headcount = headcountIn(trigger, setting, type);
  return {
    trigger,
    act: trigger.act,
    type,
    ...(direction && { direction }),
    status: statusOf(trigger, setting, date?.edtf),
    ...(date && { date }),
    stops: stopsOf(trigger, setting, type, direction, partners),
    partners,
    ...(headcount && { headcount }),
    online,
    linked: isLinked(trigger, setting),
    refers: refersBack(trigger, setting, parties),
    headline: trigger.sentence.headline,
    paragraph: trigger.sentence.paragraph,
    evidence: [{ at: trigger.sentence.at, end: trigger.sentence.end }],
  };
}

/** What is told, with blanks for names: a "Virtual University" meets nobody online. */
function unnamed({ from, to }: Trigger, { reading: { plain, names, language } }: Setting): string {
  const inside = language.rules.language === 'en' ? names.filter(({ at, end }) => at < to && end > from) : [];
  return covered(plain.slice(0, to), inside).slice(from);
}

function directionOf(
  trigger: Trigger,
  type: EventType,
  parties: Parties,
  setting: Setting,
  online: boolean,
): Direction | undefined {
  const { act } = trigger;
  if (type === 'office' || type === 'membership' || act === 'present') return undefined;
  if (act === 'call' || (online && type !== 'agreement' && act !== 'give')) return 'remote';
  if (act === 'tie') return 'mutual';
  if (act === 'give' && (isGivenToUs(trigger, setting) || isReceived(trigger, setting))) return 'inbound';
  if (act === 'give') return parties.homeBefore || parties.before.length === 0 ? 'outbound' : 'inbound';
  if (act === 'hold') return holdDirection(trigger, type, parties, setting);
  if (act === 'receive')
    return parties.before.length > 0 && !parties.homeBefore && parties.homeAfter ? 'outbound' : 'inbound';
  if (act === 'come' && isReceivedThere(trigger, parties, setting)) return 'outbound';
  if (act === 'come')
    return parties.homeBefore && parties.before.length === 0 && !parties.homeAfter ? 'outbound' : 'inbound';
  if (act === 'attend') return attendDirection(trigger, parties, setting);
  if (act === 'more') return talkDirection(trigger, parties, setting);
  return goDirection(trigger, parties, setting);
}

/** "At Avon University, Zhang and his colleagues were received by the rector": we were, there. */
const isReceivedThere = (
  { text, sentence }: Trigger,
  { before, homeAfter }: Parties,
  { reading }: Setting,
): boolean =>
  /\bby$/.test(text) &&
  !homeAfter &&
  before.some(({ at }) => /^(?:At|In) (?:the )?$/.test(reading.plain.slice(sentence.at, at)));

/** "A delegation of ours held talks with the ministry", "the German delegation had talks with us". */
function talkDirection(trigger: Trigger, parties: Parties, setting: Setting): Direction | undefined {
  if (isForeignBody(trigger, setting)) return 'inbound';
  const { language, plain } = setting.reading;
  if (language.rules.language !== 'en' || !A_BODY.test(plain.slice(trigger.from, trigger.at)))
    return undefined;
  if (parties.homeBefore && parties.after.length > 0) return 'outbound';
  return parties.before.length > 0 && parties.homeAfter ? 'inbound' : undefined;
}

const A_BODY = /\b[Aa]n? (?:[\w-]+ ){0,4}(?:delegation|group|team|mission)\b/;

function goDirection(trigger: Trigger, parties: Parties, setting: Setting): Direction {
  if (parties.homeInvites) return 'inbound';
  if (
    /(?:visits?|trips?|tours?|delegations?|missions?) (?:(?:was|were) (?:made|paid) .*)?(?:of|by|from|to)$/i.test(
      trigger.text,
    )
  )
    return nounDirection(trigger, parties, setting);
  if (isToChina(trigger, setting)) return 'inbound';
  if (parties.homeBefore) return 'outbound';
  if (isForeignBody(trigger, setting)) return 'inbound';
  if (parties.homeAfter && parties.before.length > 0) return 'inbound';
  if (parties.homeAfter && parties.after.length === 0) return 'inbound';
  const elsewhere =
    parties.after.length > 0 ||
    freePlaces(trigger, setting).some(({ country }) => country !== setting.home.country);
  return parties.before.length > 0 && !elsewhere ? 'inbound' : 'outbound';
}

/** "首次访华的首相", "召开……教授访问座谈会": told in Chinese of a home in China. */
const isToChina = ({ from, to }: Trigger, { reading, home }: Setting): boolean =>
  reading.language.rules.language === 'zh' &&
  home.country === 'CN' &&
  /(?:对|访问|抵达|到访)(?:中国|我国)(?!驻|大使)|访华|访问(?:座谈|交流|欢迎)会/.test(
    reading.plain.slice(from, to),
  );

/** "The Japanese delegation visited …": whose country isn't ours. */
const isForeignBody = ({ from, at }: Trigger, { reading, home }: Setting): boolean =>
  within(reading.peoples, from, at).some(
    ({ country, end }) =>
      country !== home.country &&
      /^ (?:[\w-]+ ){0,2}(?:delegation|delegates|group|team|party|guests|visitors|side|colleagues|teachers|professors|lecturers|students|scholars|experts|researchers|scientists|officials|educators|representatives|ambassador|minister)\b/.test(
        reading.plain.slice(end),
      ),
  );

/** "the visit of a delegation from X to us", "a trip to Colombo by five of ours". */
function nounDirection(trigger: Trigger, parties: Parties, { reading, home }: Setting): Direction {
  const us = home.mentions.filter(({ at, end }) => at >= trigger.at && end <= trigger.to);
  const goes = /\bto (?:the )?\p{Lu}/u.test(reading.plain.slice(trigger.end, trigger.to));
  if (/(?:by|of)$/.test(trigger.text) && us.length === 0 && parties.after.length > 0 && !goes)
    return 'inbound';
  const toUs = us.some(({ at }) =>
    /\bto (?:the )?(?:[\w-]+ (?:[\w-]+ )?of (?:the )?)?$/i.test(
      reading.plain.slice(Math.max(0, at - 50), at),
    ),
  );
  if (toUs) return 'inbound';
  const theirs = within(reading.peoples, trigger.end, trigger.to).some(
    ({ country }) => country !== home.country,
  );
  if (/(?:by|of)$/.test(trigger.text) && us.length === 0 && theirs) return 'inbound';
  if (/from$/.test(trigger.text) && us.length === 0) return 'inbound';
  if (
    /(?:by|of)$/.test(trigger.text) &&
    us.length === 0 &&
    /^ [^,.;]{0,40}\bfrom\b/.test(reading.plain.slice(trigger.end))
  )
    return 'inbound';
  return parties.after.length > 0 && us.length === 0 && !/to$/.test(trigger.text) && !parties.homeBefore
    ? 'inbound'
    : 'outbound';
}

function holdDirection(
  trigger: Trigger,
  type: EventType,
  parties: Parties,
  setting: Setting,
): Direction | undefined {
  const { home } = setting;
  const venue = freePlaces(trigger, setting).find((place) => isVenue(place, setting));
  if (venue?.country && home.country && venue.country !== home.country) return 'outbound';
  // "在韩国江原大学举行"
  const host = [...parties.before, ...parties.after].find((name) => isAt(name, setting));
  if (host && placeOf(host)?.country && placeOf(host)?.country !== home.country) return 'outbound';
  if (venue?.country && venue.country !== home.country && isKnownAbroad(venue.country, setting))
    return 'outbound';
  if (venue && !home.country && !parties.homeAfter && parties.before.length + parties.after.length > 0)
    return 'outbound';
  if (type !== 'training' && type !== 'students') return 'hosted';
  // "“汉语桥”蒙古国立教育大学中学生夏令营": called after those who came for it.
  if (
    [...parties.before, ...parties.after].some((name) => isInside(name, trigger) && isAbroad(name, setting))
  )
    return 'inbound';
  // "缅甸茶叶研修班在昆明举办"
  if (type === 'training' && FOR_ABROAD.test(trigger.sentence.text)) return 'inbound';
  const named = freePlaces(trigger, setting).some(
    (place) => place.isCountry && place.country !== home.country && !isVenue(place, setting),
  );
  if (named && home.country !== undefined) return 'inbound';
  return headsFromAbroad(trigger, setting) || areGuests(trigger, parties, setting) ? 'inbound' : 'hosted';
}

/** Courses that are given to people from abroad. */
const FOR_ABROAD = /援外|发展中国家|[“”]?一带一路[“”]?(?:沿线|共建)?国家/;

/** A country where an institution of the text sits that isn't the home. */
const isKnownAbroad = (country: string, { reading, home }: Setting): boolean =>
  reading.names.some((name) => !home.keys.has(name.key) && placeOf(name)?.country === country);

/** "阿尔斯特大学冬令营在我校结束": a course named after those who came for it. */
const areGuests = (
  trigger: Trigger,
  { before, homeAfter, homeBefore }: Parties,
  { home }: Setting,
): boolean =>
  before.length + (trigger.act === 'hold' ? 0 : 1) > 0 &&
  (homeAfter || !homeBefore) &&
  before.every((name) => placeOf(name)?.country !== home.country);

function headsFromAbroad(trigger: Trigger, setting: Setting): boolean {
  const { plain, language } = setting.reading;
  const scope = plain.slice(trigger.sentence.at, trigger.sentence.end);
  if (/来自[^，。]{0,14}国家?的|from (?:\w+ ){0,3}countries/.test(scope)) return true;
  if (peoplesOf(trigger, setting).length > 0) return says(language, 'people', scope);
  return (
    /来自|from /.test(scope) &&
    says(language, 'people', scope) &&
    freePlaces(trigger, setting).some(({ country }) => country !== setting.home.country)
  );
}

const isInside = (one: Span, other: Span): boolean => one.at >= other.at && one.end <= other.end;

function attendDirection(trigger: Trigger, parties: Parties, setting: Setting): Direction {
  if (!parties.homeBefore && parties.before.length > 0 && parties.homeAfter) return 'inbound';
  if (parties.homeAfter && !parties.homeBefore)
    return headsFromAbroad(trigger, setting) || parties.before.length > 0 ? 'inbound' : 'hosted';
  const places = freePlaces(trigger, setting);
  if (parties.homeBefore) return 'outbound';
  const abroad = places.find((place) => isVenue(place, setting) && place.country !== setting.home.country);
  if (abroad) return 'outbound';
  return headsFromAbroad(trigger, setting) || parties.before.length > 0 ? 'hosted' : 'outbound';
}

/** "学校收到……捐赠的口罩" */
const isReceived = ({ from, at }: Trigger, { reading }: Setting): boolean =>
  /(?:收到|获赠|接到|接收|接受)/.test(reading.plain.slice(from, at));

/** "… to the OUC", "向我校" */
const isGivenToUs = ({ at, to, from }: Trigger, { home, reading }: Setting): boolean =>
  within(home.mentions, from, to).some((one) =>
    /(?:\bto (?:the )?|[向给为])$/.test(
      reading.plain.slice(Math.max(at > one.at ? one.at - 4 : at, one.at - 8), one.at),
    ),
  );

/** A second verb has the subject of the first: "A and B agreed to … and signed …". */
function withSubject(trigger: Trigger, parties: Parties, setting: Setting): Parties {
  const none = parties.before.length + parties.after.length + parties.inviting.length === 0;
  if (trigger.act !== 'tie' || !none || trigger.from === trigger.sentence.at) return parties;
  const { sentence, from } = trigger;
  const zh = setting.reading.language.rules.language === 'zh';
  // In Chinese the nearest clause that names somebody.
  const clauses = zh ? [...sentence.text.slice(0, from - sentence.at).matchAll(/[，；]/g)].toReversed() : [];
  for (const { index } of clauses) {
    const { before, after } = partiesOf({ ...trigger, from: sentence.at + index }, setting);
    if (before.length + after.length > 0) return { ...parties, before: [...before, ...after] };
  }
  return { ...parties, before: partiesOf({ ...trigger, from: sentence.at }, setting).before };
}

/** By where it lies, or by a Chinese beginning of its name. */
function isOurCountrys(name: Name, setting: Setting): boolean {
  const { country } = setting.home;
  if (placeOf(name)?.country === country) return true;
  return country === 'CN' && !isAbroad(name, setting) && ZH_CHINESE_NAME.test(name.name);
}

/** Of a list of both, those that lie in the home's own country are not the other side. */
const otherSide = (names: readonly Name[], setting: Setting): readonly Name[] =>
  names.some((name) => isAbroad(name, setting))
    ? names.filter((name) => setting.home.country === undefined || !isOurCountrys(name, setting))
    : names;

function partnersOf(
  trigger: Trigger,
  type: EventType,
  parties: Parties,
  direction: Direction | undefined,
  setting: Setting,
): Partner[] {
  const { act } = trigger;
  const names = [...parties.inviting, ...parties.before, ...parties.after].toSorted((a, b) => a.at - b.at);
  const role: Partner['role'] =
    direction === 'inbound'
      ? 'guest'
      : act === 'tie'
        ? type === 'agreement'
          ? 'signatory'
          : 'partner'
        : act === 'go'
          ? 'host'
          : type === 'membership'
            ? 'organizer'
            : 'partner';
  const each = names.filter((name, i) => names.findIndex(({ key }) => key === name.key) === i);
  const kept = setting.reading.language.rules.language === 'zh' ? otherSide(each, setting) : each;
  return kept.map((name) => ({ name, role, ...(parties.inviting.includes(name) && { invites: true }) }));
}

const BODY_MOVES = new Set(['go', 'come', 'attend']);

const bodyBefore = ({ act, sentence, from }: Trigger, { language, headcounts }: Setting['reading']) =>
  language.rules.language === 'zh' && BODY_MOVES.has(act)
    ? within(headcounts, sentence.at, from).filter(({ body }) => body)
    : [];

function headcountIn(trigger: Trigger, { reading }: Setting, type: EventType) {
  const inScope = within(reading.headcounts, trigger.from, trigger.to);
  // "……一行4人，先后访问了": the body that the sentence began with.
  const found = inScope.length > 0 ? inScope : bodyBefore(trigger, reading);
  if (type === 'agreement' || type === 'membership' || type === 'office') return undefined;
  return headcountOf(found, reading.plain.slice(trigger.from, trigger.to), trigger.from, reading.language);
}

function statusOf(trigger: Trigger, { reading }: Setting, edtf?: string): Status {
  const { language, plain, published } = reading;
  const scope = plain.slice(trigger.from, trigger.to);
  if (says(language, 'cancelled', scope)) return 'cancelled';
  const next = plain.slice(trigger.end, Math.min(trigger.to, trigger.end + 60));
  // "签署协议，拟在……开展合作": signed all the same.
  const behind = trigger.act === 'tie' ? next.split(/[，；]/)[0]! : next;
  const whole = plain.slice(trigger.from, trigger.end) + behind.split(RELATIVE)[0]!;
  if (
    says(language, 'cancelled', plain.slice(trigger.sentence.at, trigger.sentence.end)) &&
    says(language, 'planned', scope)
  )
    return 'cancelled';
  if (edtf && published && firstDay(edtf) > lastDay(published)) return 'planned';
  if (edtf && published && lastDay(edtf) < firstDay(published)) return 'done';
  return says(language, 'planned', whole) ? 'planned' : 'done';
}

/** What a clause about the document, or about the guests, promises is not this plan. */
const RELATIVE = /,? (?:which|who|that|whose|where|under which|by which)\b/;

const firstDay = (edtf: string): string => seasonless(edtf.split('/')[0]!).padEnd(10, '-01');
const lastDay = (edtf: string): string => `${seasonless(edtf.split('/').at(-1)!)}-99`.slice(0, 10);
/** Spring begins in March, winter in December. */
const seasonless = (date: string): string =>
  date
    .replace(
      /^(\d{4})-(2[1-4])$/,
      (_, year: string, season: string) => `${year}-${['03', '06', '09', '12'][Number(season) - 21]}`,
    )
    .replace(/[~?%]/g, '');

function isLinked(trigger: Trigger, { reading }: Setting): boolean {
  const front = reading.plain.slice(trigger.sentence.at, trigger.to);
  return says(reading.language, 'during', front);
}

/** "Welcoming the guests", "会见了代表团": guests who were named before. */
const GENERIC_GUESTS =
  /\b(?:the|his|her|their|its) (?:\w+ )?(?:guests?|visitors?|delegation|group|team|party)\||(?:见|待|迎|访)\|了?(?:代表团|访问团|参访团|考察团|来宾|客人|外宾|一行|他们|大使一行)/i;

/** A second verb of one subject: "… and were received by". */
const SAME_SUBJECT = /^[\s,，]*(?:and|then|also|and then|and also|并|还|并且)?\s*$/i;

/** "Parua then visited …" of Robert Parua, who was named in full. */
function isNamedBefore(left: string, from: number, plain: string): boolean {
  const surname = SUBJECT.exec(left)?.[1];
  if (!surname) return false;
  return new RegExp(`\\p{Lu}[\\p{L}.’'-]+ ${surname}(?![\\p{L}-])`, 'u').test(plain.slice(0, from));
}

/** "The team, which …, was on a tour": whatever its relative clause names. */
const THE_BODY =
  /^(?:The|This|During the \w+, the) (?:[\w-]+ ){0,2}(?:delegation|delegates|group|team|visitors|guests|party|trip|visit|tour)\b(?! (?:from|of|to|by)\b)/;

const SUBJECT =
  /^(?:(?:Then|Later|Afterwards|Next|Also), )?(?:(?:Prof|Dr|Mr|Ms|Mrs|Professor|President|Rector|Chancellor|Dean|Ambassador|Minister)\.? )*(\p{Lu}[\p{L}’-]{2,})(?: (?:also|then|first|later|further|and his \w+|and her \w+))* $/u;

/** Nobody is named as doing it, or it is called "the" one: it is one that was told before. */
function refersBack({ from, at, text, end, to }: Trigger, { reading }: Setting, parties: Parties): boolean {
  const { language, plain } = reading;
  const left = plain.slice(from, at);
  if (/\bthe (?:\w+ )?$/i.test(left.slice(-16)) || /^(?:the )/i.test(text)) return true;
  if (language.rules.language === 'en' && (isNamedBefore(left, from, plain) || THE_BODY.test(left)))
    return true;
  if (GENERIC_GUESTS.test(`${text}|${plain.slice(end, end + 8)}`)) return true;
  if (
    language.rules.language === 'en' &&
    /\b(?:the|this) (?:[a-z]+ ){0,2}(?:agreement|document|course|workshop|symposium|conference|seminar|forum|visit|trip|tour|journey|camp|programme|memorandum|signing|training)\b/i.test(
      plain.slice(from, Math.min(to, end)),
    )
  )
    return true;
  const nobody = parties.before.length === 0 && (!parties.homeBefore || says(language, 'pronoun', left));
  return (
    nobody && (says(language, 'pronoun', left) || says(language, 'both', left) || SAME_SUBJECT.test(left))
  );
}
