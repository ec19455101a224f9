/** From a trigger to what it says: type, direction, date, stops, partners, headcount, status. */
import type { Direction, EventType } from '../../model/schema';
import { within, type Claim, type Partner, type Setting, type Status } from './claim';
import { dateOf } from './dating';
import { headcountOf } from './headcounts';
import { covered } from './quotes';
import { directionOf } from './direction';
import { partiesOf, type Parties } from './parties';
import { recast } from './recast';
import { says } from './patterns';
import { placeOf, stopsOf } from './stops';
import type { Trigger } from './triggers';
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
