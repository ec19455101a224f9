/** Who travels: outbound, inbound, hosted, mutual or remote, by who acts and where. */
import type { Direction, EventType } from '../../model/schema';
import { within, type Setting } from './claim';
import type { Parties } from './parties';
import { says } from './patterns';
import type { Span } from './quotes';
import { freePlaces, isAt, isVenue, peoplesOf, placeOf } from './stops';
import type { Trigger } from './triggers';
import { isAbroad } from './verdict';

export function directionOf(
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
  const away = freePlaces(trigger, setting).some(
    ({ at, country }) => at >= trigger.end && country !== undefined && country !== setting.home.country,
  );
  if (parties.homeBefore && (parties.after.length > 0 || away)) return 'outbound';
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
  const leaves = isDestination(trigger, setting);
  if (isForeignBody(trigger, setting) && !(leaves && setting.home.country === undefined)) return 'inbound';
  if (leaves) return 'outbound';
  if (parties.homeAfter && (isEnvoys(trigger, setting) || parties.before.length > 0)) return 'inbound';
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

/** "visits Mongolia": a foreign country right behind the verb. */
const isDestination = (trigger: Trigger, setting: Setting): boolean =>
  setting.reading.language.rules.language === 'en' &&
  freePlaces(trigger, setting).some(
    ({ at, country, isCountry }) =>
      at >= trigger.end && at - trigger.end < 6 && isCountry && country !== setting.home.country,
  );

/** "The High Commissioner of Kenya visited the university" */
const isEnvoys = ({ from, at }: Trigger, { reading }: Setting): boolean =>
  reading.language.rules.language === 'en' &&
  /\b(?:ambassador|consul|high commissioner|charg[eé] d|attach[eé])\b/i.test(reading.plain.slice(from, at));

/** "The Japanese delegation visited …": whose country isn't ours. */
const isForeignBody = ({ from, at }: Trigger, { reading, home }: Setting): boolean =>
  within(reading.peoples, from, at).some(
    ({ country, end }) =>
      country !== home.country &&
      /^ (?:[\w-]+ ){0,2}(?:delegation|delegates|group|team|party|guests|visitors|side|colleagues|teachers|professors|lecturers|students|scholars|experts|researchers|scientists|officials|educators|representatives|universities|rectors|diplomats|ambassador|minister)\b/.test(
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
  const named = [...freePlaces(trigger, setting), ...thoseFrom(trigger, setting)].some(
    (place) => place.isCountry && place.country !== home.country && !isVenue(place, setting),
  );
  if (named && home.country !== undefined) return 'inbound';
  return headsFromAbroad(trigger, setting) || areGuests(trigger, parties, setting) ? 'inbound' : 'hosted';
}

/** "南非留学生": countries that say whose people they are. */
const thoseFrom = (trigger: Trigger, setting: Setting) =>
  freePlaces(trigger, setting, true).filter(({ end }) =>
    /^(?:留学生|学生|学员|官员|教师|青少年|大学生|中学生|师生)/.test(
      setting.reading.plain.slice(end, end + 3),
    ),
  );

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
