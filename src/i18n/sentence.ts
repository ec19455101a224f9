/**
 * One selection as one sentence, and what that sentence leaves out as a line of its own. Every number is one of
 * the counts. A sentence is a list of parts, so that the date in it can be a control.
 */
import type { Direction, EventType } from '../model/schema';
import type { DaySpan } from '../model/time';
import { dayInWords, spanInWords } from './dates';
import type { Language } from './language';
import { digits, listed } from './numbers';
import { recordWords } from './records';

export interface Numbers {
  events: number;
  visits: number;
  agreements: number;
  organizations: number;
  countries: number;
  people: number;
  undated: number;
}

export interface Selection {
  numbers: Numbers;
  /** Of the events, those that began before the window. */
  earlier: number;
  window: DaySpan | null;
  types: readonly EventType[];
  directions: readonly Direction[];
  /** Names, as chosen. */
  organizations: readonly string[];
  countries: readonly string[];
  query: string;
  /** More is chosen than the sentence has words for: the chips below it say what. */
  narrowed?: boolean;
  /** Names of the institutions whose map it is. */
  homes: readonly string[];
  /** All of them are universities, and may be called so. */
  universities: boolean;
  /** How the window is read; absent: as a window. */
  mode?: 'window' | 'so-far' | 'on-day';
  /** Of one day: what is known to be in force, and of how many the end is not known. */
  life?: InForce;
}

/** What is in force on a day says itself: its words come when a day is asked for. See sentence-day.ts. */
export type InForce = (selection: Selection, language: Language) => string[];

/** As much of it as names what is counted. */
export type Counted = Pick<Selection, 'types' | 'numbers'>;

export interface SentencePart {
  text: string;
  /** What the part states, where a reader can change it there. */
  part?: 'window';
  /** A line may break before it: Chinese is otherwise kept whole. */
  breaks?: boolean;
}

export const sentence = (selection: Selection, language: Language): SentencePart[] =>
  language === 'en' ? english(selection) : chinese(selection);

export const plain = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');

/** "4 visits", "5 records": what the list is headed by. */
export const headline = (selection: Counted, language: Language): string =>
  language === 'en' ? englishNoun(selection) : chineseNoun(selection);

/** What the sentence leaves out: people, what began before, and what has no date. */
export const asides = (selection: Selection, language: Language): string[] =>
  (language === 'en' ? englishAsides(selection) : chineseAsides(selection)).filter((line) => line !== '');

/** Names are said up to this many; beyond it, their number. */
export const NAMED = 2;

const isUnfiltered = ({ types, directions, organizations, countries, query, narrowed }: Selection): boolean =>
  [types, directions, organizations, countries].every((chosen) => chosen.length === 0) &&
  query.trim() === '' &&
  !narrowed;

/** The one type that every selected record is of, chosen or not. */
function onlyType({ types, numbers: { events, visits, agreements } }: Counted): EventType | undefined {
  if (types.length > 0) return types.length === 1 ? types[0] : undefined;
  if (events === 0) return undefined;
  return visits === events ? 'visit' : agreements === events ? 'agreement' : undefined;
}

// ---- English

export const counted = (n: number, one: string, many: string): string =>
  `${digits(n)} ${n === 1 ? one : many}`;
const areas = (n: number): string => counted(n, 'country or area', 'countries and areas');
const partners = (n: number): string => counted(n, 'partner', 'partners');
const records = (n: number): string => counted(n, 'record', 'records');
const either = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)!}`;

function english(selection: Selection): SentencePart[] {
  const { window, numbers, life } = selection;
  const when = englishWhen(selection);
  if (window && life)
    return [{ text: when, part: 'window' }, { text: `: ${life(selection, 'en').join('')}.` }];
  const rest = numbers.events === 0 ? ` ${englishNone(selection)}` : ` ${englishSome(selection)}`;
  return [{ text: when, part: 'window' }, { text: `:${rest}.` }];
}

function englishWhen({ window, mode }: Selection): string {
  if (window === null) return 'All years';
  if (mode === 'so-far') return `Up to ${dayInWords(window[1] - 1, 'en')}`;
  return mode === 'on-day' ? `On ${dayInWords(window[0], 'en')}` : spanInWords(window, 'en');
}

function englishSome(selection: Selection): string {
  const { numbers, window, homes } = selection;
  const noun = englishNoun(selection) + englishClauses(selection);
  const reach = englishReach(numbers);
  if (window === null && isUnfiltered(selection) && homes.length > 0 && reach)
    return `${noun} ${numbers.events === 1 ? 'ties' : 'tie'} ${englishHomes(selection)} to ${reach}`;
  const visits = numbers.visits > 0 && !onlyType(selection) ? numbers.visits : 0;
  if (visits === 0) return reach ? `${noun}, ${reach}` : noun;
  const among = `${noun}, among them ${recordWords.en.types.visit.counted(visits)}`;
  return reach ? `${among}; ${reach}` : among;
}

const englishHomes = ({ homes, universities }: Selection): string =>
  homes.length === 1
    ? homes[0]!
    : `${digits(homes.length)} ${universities ? 'universities' : 'institutions'}`;

export function englishReach({ organizations, countries }: Numbers): string {
  if (organizations === 0) return countries === 0 ? '' : `${areas(countries)}, no partner named`;
  return countries === 0
    ? `${partners(organizations)}, none abroad`
    : `${partners(organizations)} in ${areas(countries)}`;
}

const englishNone = (selection: Selection): string =>
  englishNoun(selection).replace(/^0/, 'no') + englishClauses(selection);

function englishNoun(selection: Counted): string {
  const { types, numbers } = selection;
  const { types: words } = recordWords.en;
  const only = onlyType(selection);
  if (only) return words[only].counted(numbers.events);
  if (types.length !== NAMED) return records(numbers.events);
  return `${records(numbers.events)} of type ${either(types.map((type) => words[type].name.toLowerCase()))}`;
}

export function englishClauses({ directions, organizations, countries, query, narrowed }: Selection): string {
  const ways = directions.map((direction) => recordWords.en.directions[direction].toLowerCase());
  const named = (names: readonly string[], many: string) =>
    names.length <= NAMED ? either(names) : `${digits(names.length)} chosen ${many}`;
  return [
    ways.length > 0 && ` ${either(ways)}`,
    organizations.length > 0 && ` with ${named(organizations, 'partners')}`,
    countries.length > 0 && ` touching ${named(countries, 'countries and areas')}`,
    query.trim() && ` matching “${query.trim()}”`,
    narrowed && ' as chosen below',
  ]
    .filter(Boolean)
    .join('');
}

function englishAsides({ numbers, earlier, window }: Selection): string[] {
  const { events, visits, people, undated } = numbers;
  const who = `${recordWords.en.people(people)} ${visits === events ? 'travelled' : 'took part'}.`;
  return [
    people > 0 ? who : '',
    englishEarlier(earlier, events),
    englishUndated(numbers.events, undated, window),
  ];
}

function englishEarlier(earlier: number, events: number): string {
  if (earlier === 0) return '';
  if (earlier === events)
    return `${earlier === 1 ? 'It' : `All ${digits(earlier)}`} began earlier and ${was(earlier)} still in force.`;
  return `${digits(earlier)} of them began earlier and ${was(earlier)} still in force.`;
}
const was = (n: number): string => (n === 1 ? 'was' : 'were');

function englishUndated(events: number, undated: number, window: DaySpan | null): string {
  const carry = undated === 1 ? 'carries' : 'carry';
  if (undated === 0) return '';
  if (window !== null) return `${counted(undated, 'more record', 'more records')} ${carry} no date.`;
  const dated = events - undated;
  if (dated === 0)
    return events === 1 ? 'It carries no date.' : `None of the ${digits(events)} carries a date.`;
  return `${digits(dated)} ${dated === 1 ? 'carries' : 'carry'} a date, ${digits(undated)} ${undated === 1 ? 'does' : 'do'} not.`;
}

// ---- Chinese

function chinese(selection: Selection): SentencePart[] {
  const { window, numbers, life } = selection;
  const when = chineseWhen(selection);
  const day = window && life ? life(selection, 'zh') : undefined;
  const phrases = day ?? (numbers.events === 0 ? [chineseNone(selection)] : chineseSome(selection));
  const last = phrases.length - 1;
  return [
    { text: when, part: 'window' },
    { text: '：' },
    ...phrases.map((text, i) => ({ text: i === last ? `${text}。` : text, breaks: true })),
  ];
}

function chineseWhen({ window, mode }: Selection): string {
  if (window === null) return '全部时间';
  if (mode === 'so-far') return `截至${dayInWords(window[1] - 1, 'zh')}`;
  return mode === 'on-day' ? `${dayInWords(window[0], 'zh')}当日` : spanInWords(window, 'zh');
}

function chineseSome(selection: Selection): string[] {
  const { numbers, window, homes } = selection;
  const noun = chineseNoun(selection);
  const reach = chineseReach(numbers);
  if (window === null && isUnfiltered(selection) && homes.length > 0 && numbers.organizations > 0)
    return [`${noun}，`, `${chineseHomes(selection)}的`, ...reach];
  const visits = numbers.visits > 0 && !onlyType(selection) ? numbers.visits : 0;
  const among = visits > 0 ? [`${noun}，`, `其中${recordWords.zh.types.visit.counted(visits)}`] : [noun];
  const said = [...chineseClauses(selection), ...among];
  if (reach.length === 0) return said;
  return [...said.slice(0, -1), `${said.at(-1)!}${visits > 0 ? '；' : '，'}`, ...reach];
}

const chineseHomes = ({ homes, universities }: Selection): string =>
  homes.length === 1 ? homes[0]! : `${digits(homes.length)}所${universities ? '大学' : '院校'}`;

export function chineseReach({ organizations, countries }: Numbers): string[] {
  const named = organizations > 0 ? `${digits(organizations)}个伙伴` : '';
  const reached = `${digits(countries)}个国家和地区`;
  if (!named) return countries === 0 ? [] : [`涉及${reached}，`, '未列伙伴'];
  return countries === 0 ? [`${named}，`, '均在本国'] : [`${named}，`, `分布在${reached}`];
}

const chineseNone = (selection: Selection): string => {
  const only = onlyType(selection);
  return `没有${chineseClauses(selection).join('')}${only ? recordWords.zh.types[only].name : ''}记录`;
};

function chineseNoun(selection: Counted): string {
  const { types, numbers } = selection;
  const { types: words } = recordWords.zh;
  const only = onlyType(selection);
  if (only) return words[only].counted(numbers.events);
  const kinds = types.length === NAMED ? types.map((type) => words[type].name).join('、') : '';
  return `${digits(numbers.events)}条${kinds}记录`;
}

export function chineseClauses({
  directions,
  organizations,
  countries,
  query,
  narrowed,
}: Selection): string[] {
  const named = (names: readonly string[], measure: string) =>
    names.length <= NAMED ? listed(names, 'zh') : `所选${digits(names.length)}${measure}`;
  return [
    narrowed === true && '符合下列筛选的',
    organizations.length > 0 && `与${named(organizations, '个单位')}有关的`,
    countries.length > 0 && `涉及${named(countries, '个国家和地区')}的`,
    directions.length > 0 &&
      `${directions.map((direction) => recordWords.zh.directions[direction]).join('、')}方向的`,
    query.trim() !== '' && `含“${query.trim()}”的`,
  ].filter((clause) => clause !== false);
}

function chineseAsides({ numbers, earlier, window }: Selection): string[] {
  const { events, visits, people, undated } = numbers;
  const dated = events - undated;
  const began =
    earlier === 0
      ? ''
      : `${earlier === events ? `这${digits(earlier)}条` : `其中${digits(earlier)}条`}始于此前，当时仍有效。`;
  const without = `${digits(undated)}条无日期。`;
  return [
    people > 0 ? `共${recordWords.zh.people(people)}${visits === events ? '出行' : '参加'}。` : '',
    began,
    undated === 0 ? '' : window !== null ? `另有${without}` : `${digits(dated)}条有日期，${without}`,
  ];
}
