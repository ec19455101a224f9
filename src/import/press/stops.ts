/** Where an event takes place, in order: what the text says first, what an institution's name gives away second. */
import { within, type ClaimedStop, type Partner, type Setting } from './claim';
import type { SaidPlace } from './places';
import type { Name } from './reading';
import type { Trigger } from './triggers';
import type { Direction, EventType } from '../../model/schema';

const VENUE = {
  en: /\b(?:in|at|to|near|via|for|from the)(?: (?:the )?(?:city|town|capital|province|state|island|port)(?: of)?)?(?: the)? ?$/i,
  zh: /(?:在|于|赴|往|抵|到|至|抵达|前往|访问)$/,
};
const ORIGIN = {
  en: /\b(?:participants|people|researchers|teachers|students|scholars|delegates|experts|representatives|librarians|lecturers|countries)\b[^,;.]{0,30}\b(?:from|including|such as|of)(?: the)?(?: (?:[\w-]+ )?(?:countries|nations)(?:,? (?:including|such as|among them))?)?(?: (?:the )?\p{Lu}[\p{L}’'-]*,?| and)* $/u,
  zh: /来自[^，。；]{0,30}$/,
};
const ORIGIN_AFTER = {
  en: /^[^.;]{0,40}(?:countries|attended|took part)/i,
  zh: /^[^，。；]{0,12}(?:等?[\d一二三四五六七八九十]*(?:个|国)|两国|学者|学生|专家|代表)/,
};

/** A list of where people came from, not of where they were. */
function isOrigin(place: SaidPlace, { sentence }: Trigger, { reading }: Setting): boolean {
  const tongue = reading.language.rules.language;
  const front = reading.plain.slice(sentence.at, place.at);
  if (!ORIGIN[tongue].test(front))
    return /中[\u4e00-\u9fff]?$/.test(front) && ORIGIN_AFTER.zh.test(reading.plain.slice(place.end));
  return true;
}

/** "The conference of the association in Rotterdam": there is the conference. */
const OCCASION_OF =
  /\b(?:conference|congress|meeting|assembly|forum|symposium|summit|session|convention)s? of (?:the )?$/i;

/** Places that belong to no organization's name or address. */
export function freePlaces(trigger: Trigger, { reading, home }: Setting, adjectives = false): SaidPlace[] {
  const { from, to } = trigger;
  const taken = reading.names
    .filter(({ at }) => !OCCASION_OF.test(reading.plain.slice(Math.max(0, at - 30), at)))
    .flatMap(({ beside }) => beside);
  return within(reading.places, from, to)
    .filter((place) => !taken.includes(place))
    .filter((place) => !home.mentions.some((one) => one.at <= place.at && one.end >= place.end))
    .filter((place) => place.isCountry || place.name !== home.word)
    .filter((place) => !isSurname(place, reading) && !isOtherThing(place, reading))
    .filter((place) => !isItsProvince(place, reading))
    .filter(({ end }) => !OFFICE_ZH.test(reading.plain.slice(end, end + 4)))
    .filter(({ at }) => reading.plain[at - 1] !== '驻')
    .filter((place, i, all) => !isOfNext(place, all[i + 1]))
    .filter((place) => !isPersonZh(place, reading))
    .filter((place) => adjectives || !isAdjective(place, reading.plain, reading.language.rules.language));
}

/** "湖南长沙": the province of the city behind it. */
const isOfNext = (place: SaidPlace, next: SaidPlace | undefined): boolean =>
  next !== undefined &&
  !place.isCountry &&
  !next.isCountry &&
  place.country === next.country &&
  next.at === place.end &&
  /[\u4e00-\u9fff]/.test(place.name);

/** "Shenyang, Liaoning Province", "Oracle, Arizona": says which city it is. */
const isItsProvince = (place: SaidPlace, { places, plain, language }: Setting['reading']): boolean =>
  language.rules.language === 'en' &&
  place.place?.precision === 'region' &&
  places.some(
    (city) =>
      city.place?.precision === 'city' &&
      city.country === place.country &&
      /^,? (?:in )?$/.test(plain.slice(city.end, place.at)),
  );

/** "left Savannah", "a delegation of Hong Kong institutions" */
const isWhereFrom = ({ at }: SaidPlace, { reading: { plain, language } }: Setting): boolean =>
  language.rules.language === 'en' &&
  /\b(?:left|leaving|departed|departing|[Dd]elegation of|[Gg]roup of|[Tt]eam of) (?:the )?$/.test(
    plain.slice(Math.max(0, at - 24), at),
  );

/** "met with the Ambassador of Kenya": whose envoy it was, not where. */
const isEnvoys = ({ at }: SaidPlace, { reading: { plain, language } }: Setting): boolean =>
  language.rules.language === 'en' &&
  /\b(?:[Aa]mbassador|[Ee]mbassy|[Cc]onsul(?:ate)?|High Commission(?:er)?|[Gg]overnment|[Mm]inister)(?: [Gg]eneral)? of (?:the )?(?:Republic of )?$/.test(
    plain.slice(Math.max(0, at - 50), at),
  );

/** Countries said by their peoples only: "25 Bhutanese teachers". */
export const peoplesOf = ({ from, to }: Trigger, { reading, home }: Setting): SaidPlace[] =>
  within(reading.peoples, from, to).filter(({ country }) => country !== home.country);

/** "Rector Elena Trujillo" */
const isSurname = ({ at, end }: SaidPlace, { plain, language }: Setting['reading']): boolean =>
  language.rules.language === 'en' &&
  (/(?:President|Rector|Professor|Prof\.|Dr|Dean|Director|Chancellor|Provost|Principal|Mr|Ms|Mrs|Minister|Ambassador) (?:\p{Lu}[\p{L}.]* )?$/u.test(
    plain.slice(Math.max(0, at - 40), at),
  ) ||
    /^, (?:[a-z-]+ ){0,3}(?:president|rector|director|dean|head|professor|chancellor|provost|minister|ambassador|secretary|representative)\b/.test(
      plain.slice(end, end + 60),
    ) ||
    /\b(?:Ambassador|Consul|Consul[ -]General|Envoy|High Commissioner|Embassy|Consulate)[^.,;]{0,50}\b(?:to|in) (?:the )?$/i.test(
      plain.slice(Math.max(0, at - 90), at),
    ) ||
    /^ (?:University|College|Institute)\b/.test(plain.slice(end, end + 12)));

/** "Bedford Park campus", "South America": not the town, not the country. */
const isOtherThing = ({ at, end, name }: SaidPlace, { plain }: Setting['reading']): boolean =>
  /^ (?:Park|Hall|House|Hotel|Street|Road|Avenue|Building|Square|Room|Library|Theatre|Stadium|Airport|Rajabhat|Prize|Award)\b/.test(
    plain.slice(end, end + 12),
  ) ||
  (/^(?:the )?Americas?$/.test(name) &&
    /\b(?:South|Central|Latin|North)(?: and (?:South|Central|North|Latin))? $/.test(
      plain.slice(Math.max(0, at - 24), at),
    ));

/** "港澳台办公室", "德国研究中心": never a place. */
const OFFICE_ZH =
  /^(?:[省市州]?(?:人民政府|外事办|外办|教育厅|商务厅|科技厅|侨办|台办)|办|事务|处|研究(?!所|院)|问题|菜|歌|经验|模式|项目|业务)/;

/** Towns that are words first: "会见来宾". */
const WORDS_ZH = /^来宾$/;

/** "巴彼奇·亚历山大教授", "校长高松" */
const isPersonZh = ({ at, end }: SaidPlace, { plain }: Setting['reading']): boolean =>
  plain[at - 1] === '·' ||
  plain[end] === '·' ||
  WORDS_ZH.test(plain.slice(at, end)) ||
  /(?:校长|院长|书记|主任|处长|教授|大使|部长|主席|秘书长)$/.test(plain.slice(Math.max(0, at - 3), at)) ||
  /^(?:教授|博士|先生|女士|院士)/.test(plain.slice(end, end + 2));

/** "驻华", "意大利学生": no place of the event. English adjectives aren't found as places to begin with. */
const isAdjective = ({ at, end }: SaidPlace, plain: string, tongue: 'en' | 'zh'): boolean =>
  tongue === 'zh' &&
  (/(?:驻|中国)$/.test(plain.slice(Math.max(0, at - 2), at)) ||
    (/^(?:驻(?!华)|语|籍|方|办|事务|研究|问题|馆|菜|歌|式|人(?!文)|客人|来宾|嘉宾|友人|外教|选手|传统|民俗|电影|音乐|经验|模式|概况|案例|教育界|校友|合作伙伴|专业|大使|学生|学者|留学|教师|高校|院校|同行|政府|企业|文化|青年|专家|总领|同学|师生|市场|朋友|媒体|文学|历史|时间)/.test(
      plain.slice(end, end + 3),
    ) &&
      !/(?:赴|访问|前往|出访|走访|抵达|往)$/.test(plain.slice(Math.max(0, at - 2), at))));

export const isVenue = ({ at, end }: SaidPlace, { reading }: Setting): boolean =>
  /^ campus\b/.test(reading.plain.slice(end, end + 8)) ||
  VENUE[reading.language.rules.language].test(reading.plain.slice(Math.max(0, at - 30), at));

const atHome = (place: { country?: string }, { home }: Setting): boolean =>
  home.country !== undefined && place.country === home.country;

/** The one place of an organization: a city said beside it, its name's city, the country said, the name's country. */
export function placeOf({ beside, seat, country }: Name): SaidPlace | undefined {
  const city = beside.find(({ isCountry }) => !isCountry);
  if (city) return { ...city, country: city.country ?? country };
  if (seat && !seat.isCountry && !(seat.known && beside.length > 0)) return seat;
  return beside[0] ?? seat;
}

const placesOf = (partners: readonly Partner[], setting: Setting): SaidPlace[] =>
  partners.flatMap(({ name }) => placeOf(name) ?? []).filter((place) => !atHome(place, setting));

const as =
  (role: ClaimedStop['role']) =>
  (place: SaidPlace): ClaimedStop => ({ ...place, role });

/** Stops of what is told, by who moves. */
export function stopsOf(
  trigger: Trigger,
  setting: Setting,
  type: EventType,
  direction: Direction | undefined,
  partners: readonly Partner[],
): ClaimedStop[] {
  if (trigger.act === 'present') return tidy([...origins(trigger, setting), ...venues(trigger, setting, [])]);
  if (direction === 'remote') return tidy(seats(trigger, setting, partners));
  if (trigger.act === 'tie' || trigger.act === 'join' || trigger.act === 'give')
    return tidy(tiePlaces(trigger, setting, type, partners));
  if (direction === 'inbound') return tidy(inboundPlaces(trigger, setting, partners));
  if (trigger.act === 'hold' || trigger.act === 'attend') return tidy(venues(trigger, setting, partners));
  return tidy(outboundPlaces(trigger, setting, partners));
}

/** Where those who take part come from. */
const origins = (trigger: Trigger, setting: Setting): ClaimedStop[] =>
  [
    ...freePlaces(trigger, setting, true).filter((place) => isOrigin(place, trigger, setting)),
    ...peoplesOf(trigger, setting),
  ]
    .filter((place) => !atHome(place, setting))
    .map(as('origin'));

/** An embassy's name tells who sends it. */
const MISSION = /^(?:Embassy|Consulate|High Commission)\b/;

function outboundPlaces(trigger: Trigger, setting: Setting, partners: readonly Partner[]): ClaimedStop[] {
  const free = freePlaces(trigger, setting).filter(
    (place) =>
      !atHome(place, setting) &&
      !isOrigin(place, trigger, setting) &&
      !isWhereFrom(place, setting) &&
      !isEnvoys(place, setting),
  );
  const visited = partners.filter(
    ({ invites, name }) =>
      !MISSION.test(name.name) &&
      (!invites || free.length === 0 || name.beside.some(({ isCountry }) => !isCountry)),
  );
  const seatsOf = placesOf(visited, setting);
  const kept =
    trigger.act === 'more' && free.length > 0 ? seatsOf.filter(({ inferred }) => !inferred) : seatsOf;
  return [...free, ...kept].toSorted((a, b) => a.at - b.at).map(as('stop'));
}

/** "who came to the U.S. from Iraq": where we are. */
const isHere = ({ at }: SaidPlace, { reading: { plain, language } }: Setting): boolean =>
  language.rules.language === 'en' &&
  /\b(?:came|come|coming|travel?led|arrived|invited|brought|stayed|welcomed) (?:to|in) (?:the )?$/.test(
    plain.slice(Math.max(0, at - 24), at),
  );

function inboundPlaces(trigger: Trigger, setting: Setting, partners: readonly Partner[]): ClaimedStop[] {
  const guests = placesOf(partners, setting).map(as('origin'));
  const free = freePlaces(trigger, setting);
  const { plain, language } = setting.reading;
  const zh = language.rules.language === 'zh';
  const from = free.filter(
    (place) =>
      !atHome(place, setting) &&
      !isHere(place, setting) &&
      (isOrigin(place, trigger, setting) ||
        /\b(?:from|of)(?: [\w, ]{0,40}(?:and|,))? $/.test(plain.slice(trigger.from, place.at)) ||
        (zh && !isVenue(place, setting)) ||
        partners.length === 0),
  );
  if (guests.length + from.length === 0)
    from.push(
      ...[...freePlaces(trigger, setting, true), ...peoplesOf(trigger, setting)].filter(
        (place) => place.isCountry && !atHome(place, setting),
      ),
    );
  const here = [...free, ...homePlaces(trigger, setting)].filter(
    (place) => atHome(place, setting) && !place.isCountry,
  );
  return [
    ...(guests.length > 0 && from.every(({ country }) => guests.some((one) => one.country === country))
      ? guests
      : [...guests, ...from.map(as('origin'))]),
    ...here.map(as('stop')),
  ];
}

/** "at Xishan University in Nanning": the home's place counts where it is the venue. */
function homePlaces(trigger: Trigger, { reading, home }: Setting): SaidPlace[] {
  return within(reading.names, trigger.from, trigger.to)
    .filter(
      ({ key, at }) =>
        home.keys.has(key) &&
        /\b(?:at|to|in)\b(?: the)? ?$/.test(reading.plain.slice(Math.max(0, at - 8), at)),
    )
    .flatMap(({ beside }) => beside);
}

function venues(trigger: Trigger, setting: Setting, partners: readonly Partner[]): ClaimedStop[] {
  const free = freePlaces(trigger, setting).filter((place) => !isOrigin(place, trigger, setting));
  const said = venuesAmong(free, setting);
  const at = partners.filter(({ name }) => isAt(name, setting) || isVenueAgain(name, trigger, setting));
  const named = said.length > 0 ? said : [...homePlaces(trigger, setting), ...placesOf(at, setting)];
  const inName = named.length > 0 || trigger.act !== 'attend' ? named : free;
  return inName.map(as('venue'));
}

/** Behind a preposition, or right behind such a place: "在斐济苏瓦", "in Suva, Fiji". */
const venuesAmong = (free: readonly SaidPlace[], setting: Setting): SaidPlace[] => {
  const said = new Set<SaidPlace>();
  return free.filter((place, i) => {
    const last = free[i - 1];
    const between = last && setting.reading.plain.slice(last.end, place.at);
    const touches =
      last && (JOINED.test(between!) || (last.country === place.country && place.at - last.end <= 2));
    if (isVenue(place, setting) || (touches && said.has(last))) said.add(place);
    return said.has(place);
  });
};

/** Places in a list: "in Finland, Estonia and Lithuania", "法国、荷兰、比利时". */
const JOINED = /^(?:、|和|及|与|以及|,? and |, )$/;

/** "at Xishan University", "赴泰国孔敬大学" */
export function isAt({ at, beside }: Name, { reading }: Setting): boolean {
  const begin = Math.min(at, ...beside.map((place) => place.at));
  return /(?:\bat (?:the )?|[赴在于往])$/.test(reading.plain.slice(Math.max(0, begin - 8), begin));
}

/** "我院与甲大学合办的研讨会在甲大学举行" */
const isVenueAgain = ({ key }: Name, { at, to }: Trigger, setting: Setting): boolean =>
  setting.reading.language.rules.language === 'zh' &&
  within(setting.reading.names, at, to).some((name) => name.key === key && isAt(name, setting));

/** "Shanghai officially joined …": the member is a place itself. */
const memberPlaces = (trigger: Trigger, setting: Setting): ClaimedStop[] =>
  freePlaces(trigger, setting)
    .filter(({ end }) => end <= trigger.at)
    .filter(({ end }) =>
      /^(?: \w+ly| has| have|市?正式|市)*\s*$/.test(setting.reading.plain.slice(end, trigger.at)),
    )
    .map(as('seat'));

/** Where it was signed or opened; else the partners' places. */
function tiePlaces(
  trigger: Trigger,
  setting: Setting,
  type: EventType,
  partners: readonly Partner[],
): ClaimedStop[] {
  if (type === 'membership') return memberPlaces(trigger, setting);
  const free = freePlaces(trigger, setting).filter((place) => !isOrigin(place, trigger, setting));
  const { plain, language } = setting.reading;
  const venue = venuesAmong(free, setting).filter(
    (place) =>
      !atHome(place, setting) ||
      (language.rules.language === 'zh' && !place.isCountry && /[在于]$/.test(plain.slice(0, place.at))),
  );
  if (venue.length > 0 && trigger.act === 'tie') return venue.map(as('venue'));
  const seated = placesOf(partners, setting);
  return [...seated, ...(seated.length === 0 ? free.filter((place) => !atHome(place, setting)) : [])].map(
    as('seat'),
  );
}

function seats(trigger: Trigger, setting: Setting, partners: readonly Partner[]): ClaimedStop[] {
  const seated = placesOf(partners, setting);
  const free = freePlaces(trigger, setting).filter(
    (place) => !atHome(place, setting) && !isOrigin(place, trigger, setting),
  );
  const loose = [...freePlaces(trigger, setting, true), ...peoplesOf(trigger, setting)].filter(
    (place) => !atHome(place, setting),
  );
  return [seated, free, loose].find((one) => one.length > 0)?.map(as('seat')) ?? [];
}

/** Each place once, in the order of the text; a country gives way to its cities, a guess to what is said. */
export function tidy(stops: readonly ClaimedStop[]): ClaimedStop[] {
  const out: ClaimedStop[] = [];
  for (const stop of stops) {
    const twin = out.findIndex((other) => sameSpot(other, stop));
    if (twin === -1) out.push(stop);
    else if (out[twin]!.inferred && !stop.inferred) out[twin] = { ...stop, role: out[twin]!.role };
  }
  return out.flatMap((stop, i) => {
    const cities = citiesOf(stop, out);
    const [first] = cities;
    if (stop.isCountry) return !first ? [stop] : out.indexOf(first) < i ? [] : cities;
    // A city stands in its country's place, unless one of them was told before the country.
    const told = out.findIndex((other) => other.isCountry && isSame(other, stop));
    return told === -1 || (first && out.indexOf(first) < told) ? [stop] : [];
  });
}

const isSame = (a: ClaimedStop, b: ClaimedStop): boolean => a.country === b.country && rank(a) === rank(b);

const citiesOf = (country: ClaimedStop, all: readonly ClaimedStop[]): ClaimedStop[] =>
  all.filter((other) => !other.isCountry && isSame(other, country));

const rank = ({ role }: ClaimedStop): string => (role === 'origin' ? 'origin' : 'there');

const sameSpot = (a: ClaimedStop, b: ClaimedStop): boolean =>
  rank(a) === rank(b) &&
  ((a.place !== undefined && a.place.id === b.place?.id) || (a.name === b.name && a.country === b.country));
