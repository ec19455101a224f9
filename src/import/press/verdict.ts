/** What is no draft, and why: an aim, the past told as background, a matter of the home's own country. */
import { within, type Claim, type Setting } from './claim';
import { isForeignInChinese } from './home';
import { all, says } from './patterns';
import { freePlaces, placeOf } from './stops';
import type { Name } from './reading';

export type Reason = 'quotation' | 'aim' | 'background' | 'domestic' | 'unnamed';

/** Months between a text and what it still reports: a full date may be older than "in 2014". */
const RECENT = { day: 40, month: 14, other: 24 };
/** Months after which "had signed" tells of another time. */
const LONG_BEFORE = 3;

export function reasonAgainst(
  claim: Claim,
  setting: Setting,
  newest: string | undefined,
): Reason | undefined {
  if (isAim(claim, setting)) return 'aim';
  if (isBackground(claim, setting, newest)) return 'background';
  if (isDomestic(claim, setting) || isAllAtHome(claim, setting)) return 'domestic';
  return undefined;
}

/** Where an aim ends: the next clause says what was done. */
const NEXT_CLAUSE = {
  en: /[:;]|, (?:and|but|while|where|which|after)\b|\band (?:then |also |later )?(?:signed|visited|met|toured|attended|held|opened|has|have|had|will|is|are|was|were|took|travelled|flew|went|received|welcomed|agreed)\b/,
  zh: /[，；：]/,
};

/** "Conducted exchanges on exchange programmes": talk. */
const TALK_OF =
  /\b(?:talks?|discussions?|exchanges?|consultations?|views|negotiations?) (?:on|about|over|regarding)\b/i;

function isAim({ trigger, act, status, date, type }: Claim, { reading }: Setting): boolean {
  const { language, plain } = reading;
  const tongue = language.rules.language;
  const left = plain.slice(trigger.sentence.at, trigger.at);
  const aims = all(language, 'aim', plain.slice(trigger.sentence.at, trigger.end)).filter(
    ({ at }) => at < left.length,
  );
  const upTo = plain.slice(trigger.sentence.at, trigger.end);
  const open = aims.some(
    ({ at, end }) =>
      !NEXT_CLAUSE[tongue].test(upTo.slice(end)) &&
      // "In order to deepen …, Avon University signed"
      !(at < 3 && tongue === 'en' && /, (?:the |Prof|Dr)?[^,]*\p{Lu}/u.test(upTo.slice(end))),
  );
  if (open && act !== 'more') return true;
  if (tongue === 'en' && act !== 'more' && TALK_OF.test(trigger.text)) return true;
  // "… can send two students", "signed an agreement to launch a programme"
  if (tongue === 'en' && act !== 'more' && MODAL.test(left)) return true;
  if (tongue === 'en' && act === 'tie' && type !== 'agreement' && isPurpose(left, language)) return true;
  // A document that is to be signed some day.
  if (tongue === 'en' && act === 'tie' && status === 'planned' && !date && UNDATED.has(type)) return true;
  // "He welcomed the professor to visit us after the holidays"
  if (
    tongue === 'en' &&
    act === 'receive' &&
    /^[^;,]{0,90}?\bto (?:visit|come|study|join|attend|exchange|travel|apply)\b/.test(
      plain.slice(trigger.end, trigger.sentence.end),
    )
  )
    return true;
  const inside = act !== 'more' && all(language, 'aim', trigger.text).some(({ at }) => at === 0);
  const after =
    tongue === 'zh' && /^[^，。；]{0,14}(?:的可能性|事宜|意愿|意向(?!书))/.test(plain.slice(trigger.end));
  return inside || (after && act === 'tie');
}

const MODAL = /\b(?:can|may|could|might|should)(?: (?:also|jointly|now))? $/;
/** What is still to be signed or set up needs a day to be a plan. */
const UNDATED = new Set(['agreement', 'office', 'programme', 'partnership']);

/** What the document that was signed is for. */
const isPurpose = (left: string, language: Setting['reading']['language']): boolean =>
  /\bto (?:jointly |further )?$/.test(left) &&
  says(language, 'sign', left) &&
  says(language, 'document', left);

function isBackground(
  { act, date, trigger, status, partners }: Claim,
  { reading }: Setting,
  newest: string | undefined,
): boolean {
  const { language, plain } = reading;
  if (act === 'join' && date?.edtf.endsWith('/..')) return false;
  // "Avon, with which an agreement had been signed"
  if (
    act === 'tie' &&
    language.rules.language === 'en' &&
    /\bwhich\b[^,.;]*$/.test(plain.slice(trigger.sentence.at, trigger.at)) &&
    /\bhad (?:already |previously )?been\b/.test(trigger.text)
  )
    return true;
  // "代表团参加了甲与乙的签字仪式"
  if (
    act === 'tie' &&
    language.rules.language === 'zh' &&
    /仪式$/.test(trigger.text) &&
    /(?:参加|出席|见证)了?[^。；]*$/.test(plain.slice(trigger.sentence.at, trigger.at)) &&
    !/我[校院]|本校|双方|两校/.test(plain.slice(trigger.from, trigger.end))
  )
    return true;
  // "after the signing of an agreement": when, not what
  if (
    act === 'tie' &&
    !date &&
    /^signing of/i.test(trigger.text) &&
    partners.length === 0 &&
    /\b(?:after|since|before|following|until|prior to) (?:the )?$/i.test(
      plain.slice(trigger.sentence.at, trigger.at),
    )
  )
    return true;
  if (act === 'tie' && !date && /^Since /.test(plain.slice(trigger.sentence.at, trigger.at))) return true;
  // "At present, the university has joint programmes with"
  if (
    language.rules.language === 'en' &&
    act !== 'present' &&
    act !== 'give' &&
    !date &&
    AT_PRESENT.test(plain.slice(trigger.sentence.at, trigger.at))
  )
    return true;
  // "the team that was taking part in"
  if (
    /\b(?:that|who|which) (?:was|were|is|are) $/i.test(
      plain.slice(Math.max(0, trigger.at - 12), trigger.at),
    ) &&
    /^\w+ing\b/.test(trigger.text)
  )
    return true;
  if (
    /\b(?:by|through) $/i.test(plain.slice(Math.max(0, trigger.at - 9), trigger.at)) &&
    /ing\b/.test(trigger.text) &&
    act !== 'tie'
  )
    return true;
  if (
    date &&
    newest &&
    !isOwnItem(trigger, reading) &&
    monthsBetween(date.edtf, newest) > RECENT[precisionOf(date.edtf)]
  )
    return true;
  if (date && newest && isOlderInChinese(date, trigger, reading, newest)) return true;
  if (date && /^\d{4}$/.test(date.edtf) && newest && date.edtf < newest.slice(0, 4)) return true;
  if (!date && act !== 'more' && says(language, 'habit', plain.slice(trigger.from, trigger.to))) return true;
  if (status !== 'done') return false;
  const scope = plain.slice(trigger.from, Math.max(trigger.end, trigger.at));
  const clause = `${scope}${plain.slice(trigger.end, trigger.to).split(/[,;，；。]/)[0]!}`;
  const before = says(language, 'pluperfect', clause);
  const own = date && date.at >= trigger.sentence.at && date.end <= trigger.sentence.end;
  if ((before || says(language, 'past', clause)) && !own) return true;
  if (before && date && newest && monthsBetween(date.edtf, newest) > LONG_BEFORE) return true;
  return !date && mentionsOldYear(plain.slice(trigger.from, trigger.to), newest);
}

const AT_PRESENT =
  /^(?:For instance|For example|At present|Currently|Nowadays|Today|To date|So far|Over the (?:past|last|years)|In recent years|In the past|In the (?:past|last) \w+ years|For (?:over|more than|the past))/;

const precisionOf = (edtf: string): keyof typeof RECENT =>
  /^\d{4}-\d\d-\d\d/.test(edtf) ? 'day' : /^\d{4}-\d\d(?!\d)/.test(edtf) ? 'month' : 'other';

/** News of a longer time, each paragraph beginning with its day, and nobody says when they were published. */
const isOwnItem = (
  { sentence }: Claim['trigger'],
  { published, sentences, dates }: Setting['reading'],
): boolean =>
  !published &&
  sentences.find(({ paragraph }) => paragraph === sentence.paragraph) === sentence &&
  dates.some(
    ({ at, end, edtf }) => at >= sentence.at && end <= sentence.end && /^\d{4}-\d\d-\d\d/.test(edtf ?? ''),
  );

/** "2011年1月，……" in news of 2012, or after what an institution is: Chinese news leave out the year of what is new. */
function isOlderInChinese(
  { at, end, edtf }: { at: number; end: number; edtf: string },
  { sentence }: Claim['trigger'],
  { language, plain, asides, published, sentences }: Setting['reading'],
  newest: string,
): boolean {
  if (language.rules.language !== 'zh') return false;
  const months = monthsBetween(edtf, newest);
  const first = sentences.find(({ paragraph }) => paragraph === sentence.paragraph)!.at;
  const described = asides.some(
    (one) => one.reason === 'background' && one.at >= first && one.end <= sentence.at,
  );
  if (described && months > 1) return true;
  // "据介绍，……今年3月……"
  if (/^据(?:介绍|了解|悉)/.test(sentence.text) && months > LONG_BEFORE) return true;
  const other = /\d{4}/.test(plain.slice(at, end)) && edtf.slice(0, 4) < newest.slice(0, 4);
  return published !== undefined && other && months > LONG_BEFORE;
}

function mentionsOldYear(text: string, newest: string | undefined): boolean {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const now = newest ? Number(newest.slice(0, 4)) : undefined;
  return now !== undefined && years.length > 0 && years.every((year) => year < now - 1);
}

function monthsBetween(edtf: string, newest: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 12);
  const last = edtf.split('/').at(-1)!;
  return /^\d{4}/.test(last) ? months(newest) - months(last) : 0;
}

/** Nothing foreign in it, though something is named that isn't. */
function isDomestic(claim: Claim, setting: Setting): boolean {
  const { stops, partners, trigger, type } = claim;
  const { language, plain } = setting.reading;
  const scope = plain.slice(trigger.from, trigger.to);
  const abroad = stops.some(({ country }) => country !== undefined && country !== setting.home.country);
  const own = plain.slice(trigger.at, Math.min(trigger.to, trigger.end + 50)).split(/,/)[0]!;
  if (language.rules.language === 'en' && says(language, 'inhouse', own)) return true;
  if (!abroad && partners.length === 0 && says(language, 'inhouse', trigger.sentence.text)) return true;
  if (
    claim.act === 'hold' &&
    freePlaces(trigger, setting).some(({ country }) => country !== setting.home.country)
  )
    return false;
  if (abroad || partners.some(({ name }) => isAbroad(name, setting))) return false;
  if (says(language, 'both', scope)) return false;
  if (
    type === 'membership' &&
    partners.length > 0 &&
    !partners.some(({ name }) => /^(?:中国|全国|[^，。]{2,6}[省市])/.test(name.name))
  )
    return says(language, 'domestic', scope) && language.rules.language === 'en';
  if (
    partners.length > 0 &&
    isKnownAtHome(
      partners.map(({ name }) => name),
      setting,
    )
  )
    return true;
  if (partners.length > 0)
    return (
      says(language, 'domestic', scope) && type !== 'membership' && !says(language, 'international', scope)
    );
  if (stops.some(({ country }) => country !== undefined) || says(language, 'domestic', scope))
    return !says(language, 'international', scope) || claim.act === 'go';
  return false;
}

export function isAbroad(name: Name, { home, reading }: Setting): boolean {
  const place = placeOf(name);
  if (place?.country) return place.country !== home.country;
  if (name.country) return name.country !== home.country;
  return reading.language.rules.language === 'zh' && isForeignInChinese(name);
}

/** Two of one country sign, in a text that names no other. */
function isAllAtHome({ act, partners, stops }: Claim, { home, reading }: Setting): boolean {
  if (
    reading.language.rules.language !== 'en' ||
    act !== 'tie' ||
    home.country === undefined ||
    partners.length === 0
  )
    return false;
  const isOther = ({ country }: { country?: string }): boolean =>
    country !== undefined && country !== home.country;
  return (
    !stops.some(isOther) &&
    !reading.places.some(isOther) &&
    !reading.peoples.some(isOther) &&
    !reading.names.some(
      (name) => isOther(name) || isOther(placeOf(name) ?? {}) || WORLDWIDE.test(name.name),
    ) &&
    !says(reading.language, 'international', reading.plain)
  );
}

const WORLDWIDE = /^(?:UNESCO|UNICEF|UN|United Nations|World|International|Commonwealth|European Union)\b/;

/** All of them lie in the home's country; a Chinese name without a foreign sign is Chinese. */
function isKnownAtHome(names: readonly Name[], { home, reading }: Setting): boolean {
  const zh = reading.language.rules.language === 'zh';
  return names.every((name) => {
    if (!zh && WORLDWIDE.test(name.name)) return false;
    const country = name.country ?? placeOf(name)?.country;
    return country
      ? country === home.country
      : zh &&
          home.country === 'CN' &&
          !isForeignInChinese(name) &&
          !/国际(?!关系学院)|世界|全球|欧洲|亚洲|非洲|联合国|东南亚|东盟|亚太|太平洋|上海合作组织|金砖|欧盟|阿拉伯|拉美|法语国家|英联邦|中东欧|丝绸之路/.test(
            name.name,
          );
  });
}

/** Whether anything at all says that it is an exchange: somebody or somewhere else, or an international name. */
export function isNamed(claim: Claim, { reading, home }: Setting): boolean {
  const { language, plain, places, dates } = reading;
  const { from, to } = claim.trigger;
  if (claim.stops.some(({ country }) => country && country !== home.country) || claim.partners.length > 0)
    return true;
  const told =
    claim.date !== undefined || claim.headcount !== undefined || within(dates, from, to).length > 0;
  const there = [{ at: from, end: to }, ...claim.evidence.filter(({ at }) => at > to)].flatMap(
    // "前驻秘鲁大使" comes from no Peru.
    ({ at, end }) => within(places, at, end).filter((place) => plain[place.at - 1] !== '驻'),
  );
  if (there.some(({ country }) => country && country !== home.country)) return told;
  const later = language.rules.language === 'en' ? claim.evidence.filter(({ at }) => at > to) : [];
  const spans = [{ at: from, end: to }, ...later];
  const peoples = spans.flatMap(({ at, end }) => within(reading.peoples, at, end));
  if (peoples.some(({ country }) => country !== home.country)) return told;
  return says(language, 'international', plain.slice(from, to)) && (told || claim.act === 'give');
}
