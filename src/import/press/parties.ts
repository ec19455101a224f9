/** Who does what to whom: the names before and after the words that make an event. */
import { asideAt } from './asides';
import { within, isHomeIn, type Setting } from './claim';
import { all, says } from './patterns';
import type { Name } from './reading';
import type { Trigger } from './triggers';

export interface Parties {
  /** Foreign to the home, on either side of the verb; those who invite are apart. */
  before: Name[];
  after: Name[];
  inviting: Name[];
  homeBefore: boolean;
  homeAfter: boolean;
  homeInvites: boolean;
  /** Nobody is named before the verb: "the delegation", "he", or nothing at all. */
  nobodyBefore: boolean;
}

/** Words in front of a name by which it is no party: a parent company, a place of study. */
const NO_PARTY = {
  en: /(?:a part of|part of|subordinate to|subsidiary of|owned by|funded by|supported by|financed by|formerly (?:of|at)|studied (?:at|in)|graduated from|organi[sz]ed by|alumn\w+ of|implement a cooperation agreement with|conference of|congress of|meeting of|named after|member of|initiative of) (?:the )?$/i,
  zh: /(?:隶属于?|属于?|资助|毕业于|承办的?|由)$/,
};
/** Behind a name: it is the name of an occasion or of a document, not of a party. */
const NO_PARTY_AFTER = {
  en: /^(?:’s|'s)? (?:annual |world |general |biennial )?(?:conference|congress|forum|symposium|summit|initiative|general assembly|annual meeting|website)\b/i,
  zh: /^委托|^(?:第[^，。]{1,5}[届次])?(?:年会|大会|会议|论坛|倡议|峰会|主办|承办|资助)|^[\u4e00-\u9fff]{0,4}(?:参赞|大使|总领事|公使|领事)[^，。]{0,8}(?:出席|参加|见证|到场)|^(?![^，。]{0,6}[举召联共主承协在就于开参进与和签])[\u4e00-\u9fff]{1,6}(?:研讨会|论坛|年会|大会|峰会)/,
};
const INVITED = {
  en: /(?:invitation (?:of|from)|invited by|as guests? of|guests? of|hosted by) (?:the )?$/i,
  // "应AUN（东盟大学联盟）邀请"
  zh: /(?:应|受)(?:[A-Za-z]{2,10}[（(])?$/,
};
const AND = { en: /^(?:\s?\([^)]*\))?(?:,| and|, and)\s?(?:the )?$/, zh: /^(?:和|与|及|、|以及)$/ };

export function partiesOf(trigger: Trigger, setting: Setting): Parties {
  const names = namesOf(trigger, setting);
  const inviting = invitersAmong(names, setting);
  const acting = names.filter((name) => !inviting.includes(name) && !isHome(name, setting));
  const homeInvites = inviting.some((name) => isHome(name, setting)) || usInvite(trigger, setting);
  const homeBefore = !homeInvites && actingHome(trigger, setting);
  const before = acting.filter(
    (name) =>
      name.at < trigger.at && !(homeBefore && ON_OUR_SIDE.has(trigger.act) && isOffice(name, setting)),
  );
  return {
    before,
    after: isGuestBody(trigger, setting) ? [] : acting.filter(({ at }) => at >= trigger.at),
    inviting: inviting.filter((name) => !isHome(name, setting)),
    homeBefore: homeBefore || isOwnPerson(trigger, setting, before),
    homeAfter:
      isHomeIn(setting, trigger.at, trigger.to) ||
      (!homeBefore && !homeInvites && isHomeIn(setting, trigger.from, trigger.at)),
    homeInvites,
    nobodyBefore: before.length === 0 && !homeBefore,
  };
}

/** "The German delegation had talks with us and a college nearby": whom they met is on our side. */
const isGuestBody = ({ from, at, act }: Trigger, { reading, home }: Setting): boolean =>
  (act === 'more' || act === 'go') &&
  reading.language.rules.language === 'en' &&
  home.country !== undefined &&
  within(reading.peoples, from, at).some(
    ({ country, end }) =>
      country !== home.country &&
      /^ (?:[\w-]+ )?(?:delegation|guests|visitors|side|party)\b/.test(reading.plain.slice(end)),
  );

const ON_OUR_SIDE = new Set(['go', 'attend']);

/** "Our president, who is vice chairman of the Council": an office that one of ours holds. */
const isOffice = ({ at }: Name, { reading }: Setting): boolean =>
  /\b(?:[Cc]hair\w*|[Mm]ember|[Ff]ellow|[Cc]onvenor) of (?:the )?$/.test(
    reading.plain.slice(Math.max(0, at - 30), at),
  );

/** "在我校", "at Linhe University": where it happens, not who does it. */
const AS_PLACE = {
  en: /\b(?:at|to|in|(?:operated|organi[sz]ed|hosted|run|arranged|sponsored|held) by) (?:the )?$/,
  zh: /(?:在|到|来|于|赴|对|向|至|抵达|走进)$/,
};

const actingHome = ({ from, at }: Trigger, { home, reading }: Setting): boolean =>
  within(home.mentions, from, at).some(
    (one) =>
      !AS_PLACE[reading.language.rules.language].test(
        reading.plain.slice(Math.max(0, one.at - 18), one.at),
      ) || areOurs(reading, from, one.at),
  );

/** "Fifteen students of food technology at our university spent …" */
const areOurs = ({ language, plain }: Setting['reading'], from: number, at: number): boolean =>
  language.rules.language === 'en' &&
  /\bat (?:the )?$/.test(plain.slice(Math.max(0, at - 8), at)) &&
  /^[^,;]*$/.test(plain.slice(from, at)) &&
  says(language, 'people', plain.slice(from, at)) &&
  !/\b(?:from|visited|met|held|arrived)\b/.test(plain.slice(from, at));

export const isHome = (name: Name, { home }: Setting): boolean =>
  home.keys.has(name.key) || home.mentions.some(({ at, end }) => at === name.at && end === name.end);

/** Institutions, not their parts, that take part in what is told. */
function namesOf({ from, to, act }: Trigger, { reading, home }: Setting): Name[] {
  const { plain, language, names } = reading;
  const tongue = language.rules.language;
  return within(names, from, to).filter((name) => {
    // A consulate without its country is the home country's own.
    if (name.unit || (/^驻/.test(name.name) && !isSentFromAbroad(name, home.country))) return false;
    // "our University of Technology"
    if (tongue === 'en' && /\b[Oo]ur $/.test(plain.slice(Math.max(0, name.at - 5), name.at))) return false;
    if (asideAt(reading.asides, name.at)?.reason === 'quotation') return false;
    if (tongue === 'zh' && (isSight(name, plain) || isStudiedAt(name, plain))) return false;
    if (/^(?:中国|Chinese ).*(?:馆|Embassy|Consulate)/.test(name.name) && home.country === 'CN') return false;
    const front = plain.slice(Math.max(0, name.at - 50), name.at);
    return (
      (act === 'join' || !NO_PARTY[tongue].test(front)) &&
      !NO_PARTY_AFTER[tongue].test(plain.slice(name.end, name.end + 40))
    );
  });
}

/** "参观了庆州博物馆": seen, and nobody there was met. */
const isSight = ({ at, name }: Name, plain: string): boolean =>
  /(?:博物馆|美术馆|纪念馆|展览馆)$/.test(name) &&
  /(?:参观|参访|游览|走访|考察)[^。；]*$/.test(plain.slice(Math.max(0, at - 40), at));

/** "老挝……驻广州总领事馆" in China. */
const isSentFromAbroad = ({ country }: Name, home: string | undefined): boolean =>
  country !== undefined && country !== home;

/** "看望了在甲大学深造的学生" */
const isStudiedAt = ({ at, end }: Name, plain: string): boolean =>
  /在(?:[\u4e00-\u9fff]{2,5})?$/.test(plain.slice(Math.max(0, at - 6), at)) &&
  /^(?:深造|留学|就读|攻读|学习|进修|任教|访学)[^，。；]{0,6}的/.test(plain.slice(end, end + 12));

/** "at the invitation of A and B", "应A和B邀请". */
function invitersAmong(names: readonly Name[], { reading }: Setting): Name[] {
  const { plain, language } = reading;
  const tongue = language.rules.language;
  const out: Name[] = [];
  let whole = false;
  for (const name of names) {
    const last = out.at(-1);
    const begin = Math.min(name.at, ...name.beside.map(({ at }) => at));
    const front = plain.slice(Math.max(0, begin - 40), begin);
    const joint = last && plain.slice(last.end, begin);
    // "A, B, and C, the University of D sent …": the list ends with what follows its "and".
    const goesOn: boolean = joint !== undefined && joint !== '' && !whole && AND[tongue].test(joint);
    whole ||= tongue === 'en' && goesOn && /and/.test(joint ?? '');
    if (goesOn || INVITED[tongue].test(front)) out.push(name);
  }
  return tongue === 'zh' ? out.filter((name) => /^[^，。；]{0,40}邀请?/.test(plain.slice(name.end))) : out;
}

const usInvite = ({ from, to }: Trigger, { reading, home }: Setting): boolean =>
  home.mentions.some(({ at, end }) => {
    if (at < from || end > to) return false;
    const tongue = reading.language.rules.language;
    const front = reading.plain.slice(Math.max(0, at - 40), at);
    const back = reading.plain.slice(end, end + 14);
    return INVITED[tongue].test(front) && (tongue === 'en' || /^[^，。；]{0,12}邀/.test(back));
  });

/** "President Peng Hao met …": a post without another institution's name is the home's. */
function isOwnPerson({ from, at }: Trigger, { reading }: Setting, before: readonly Name[]): boolean {
  if (before.length > 0) return false;
  const { plain, language } = reading;
  const left = plain.slice(from, at);
  const posts = all(language, 'post', left);
  if (posts.length === 0) return false;
  return !/ambassador|consul|minister|high commission|大使|总领事|部长|参赞/i.test(left);
}
