/** What a value looks like, quickly and without deciding anything: to guess what a column holds. */
import { DIRECTIONS, STATUSES } from '../../model/kinds';
import { plainName } from './names';

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|fall';
const DATE = new RegExp(
  [
    String.raw`\b(1[89]|20)\d{2}\s*[年./-]`,
    String.raw`\d{1,2}\s*月(\s*\d{1,2}|[上中下]旬)?`,
    String.raw`\b(${MONTH})[a-z]*\.?\b`,
    String.raw`^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b`,
    String.raw`^(1[89]|20)\d{2}$`,
    String.raw`^(since|from|until|自|截至|长期|永久)`,
  ].join('|'),
  'i',
);

export const looksLikeDate = (text: string): boolean => text.length < 60 && DATE.test(text);
/** A year, or a year of study. */
export const looksLikeYear = (text: string): boolean =>
  /^(19|20)\d{2}\s*年?(度)?$/.test(text) || /^(19|20)\d{2}\s*[-–—/]\s*((19|20)?\d{2})\s*(学年)?$/.test(text);
export const looksLikeCount = (text: string): boolean =>
  /^(约|共|一行)?\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(人|名|位|persons?|people|pax)?(左右|余)?$/i.test(
    text,
  );
export const looksLikeLink = (text: string): boolean => /^(https?:\/\/|www\.)\S+$/i.test(text);
export const looksLikePoint = (text: string): boolean =>
  /^\s*(point\s*\()?-?\d{1,3}(\.\d+)?[\s,;，]+-?\d{1,3}(\.\d+)?\)?/i.test(text) && /\./.test(text);

const INSTITUTION =
  /universi|college|institut|school|academy|polytech|council|ministry|hochschule|école|大学|学院|学校|研究院|研究所|协会|委员会|大使馆|基金会/i;
export const looksLikeInstitution = (text: string): boolean => INSTITUTION.test(text);

export const looksLikeNote = (text: string): boolean => text.length > 40;

/** A Chinese name, or two or three capitalised words with no word of an institution. */
export const looksLikePerson = (text: string): boolean =>
  !looksLikeInstitution(text) &&
  (/^[\u4e00-\u9fff]{2,4}([（(][^）)]+[）)])?$/.test(text) ||
    /^((dr|prof|mr|ms|mrs)\.?\s+)?\p{Lu}[\p{L}'-]+(\s+\p{Lu}[\p{L}'.-]*){1,2}$/u.test(text));

export const SEPARATED = /[、,，/;；\n]|\band\b|和|及/;

const COUNTRIES = new Map<string, string>();

/** A code, or a name in English or Chinese as Intl has it: enough to know such a column by. */
export function looksLikeCountry(text: string): boolean {
  if (COUNTRIES.size === 0) fillCountries();
  return text
    .split(/[、,，/;；\n（(）)]|\band\b|和/)
    .map((part) => plainName(part))
    .some((part) => COUNTRIES.has(part));
}

function fillCountries(): void {
  const names = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const known = names.map((of) => of.of(code)).filter((name) => name !== undefined);
      if (known.length === 0) continue;
      COUNTRIES.set(code.toLowerCase(), code);
      for (const name of known) COUNTRIES.set(plainName(name), code);
    }
  for (const [name, code] of SHORT) COUNTRIES.set(name, code);
}

const SHORT: [string, string][] = [
  ['usa', 'US'],
  ['uk', 'GB'],
  ['korea', 'KR'],
  ['英国', 'GB'],
  ['香港', 'HK'],
  ['澳门', 'MO'],
  ['台湾', 'TW'],
];

// ---- words for the fields that take one of a few values

const DIRECTION_WORDS: Record<(typeof DIRECTIONS)[number], RegExp> = {
  outbound:
    /出访|出国|出境|因公出|赴外|派出|赴|\b(outbound|outgoing|visits? abroad|going out|sent|travel)\b/i,
  inbound: /来访|来校|来华|接待|到访|外宾|来宾|\b(inbound|incoming|visitors?|received|coming in|guests?)\b/i,
  hosted: /主办|承办|举办|\b(hosted|host)\b/i,
  mutual: /互访|双向|协议|签约|签署|合作院校|\b(mutual|both|agreements?|mous?|partners|partnerships?)\b/i,
  remote: /线上|云端|视频|\b(remote|online|virtual)\b/i,
};

/** Two directions named are none. */
export function directionIn(text: string): (typeof DIRECTIONS)[number] | undefined {
  const found = DIRECTIONS.filter((direction) => DIRECTION_WORDS[direction].test(text));
  return found.length === 1 ? found[0] : undefined;
}

const STATUS_WORDS: Record<(typeof STATUSES)[number], RegExp> = {
  cancelled: /取消|未成行|未执行|终止|作废|\b(cancel\w*|called off|terminated)\b/i,
  planned: /计划|拟|待|预定|筹备|\b(planned|upcoming|tentative|scheduled|to be|pending)\b/i,
  done: /完成|已|结束|执行|在效|生效|有效|\b(done|completed?|held|finished|active|signed|in force|expired|took place|yes)\b/i,
};

export const statusIn = (text: string): (typeof STATUSES)[number] | undefined =>
  (['cancelled', 'planned', 'done'] as const).find((status) => STATUS_WORDS[status].test(text));

/** Marked as not for the public. undefined: the text says neither. */
export function visibilityIn(text: string): 'public' | 'internal' | undefined {
  if (
    /内部|秘密|机密|绝密|涉密|保密|不公开|不宜公开|未公开|\b(internal|confidential|restricted|secret|private|not public)\b/i.test(
      text,
    )
  )
    return 'internal';
  return /公开|\bpublic\b/i.test(text) ? 'public' : undefined;
}

/** The year that a title, a sheet or a file names, when it names one: "2019年出访统计". */
export function yearIn(text: string): number | undefined {
  const found = [...new Set(text.match(/(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/g))];
  return found.length === 1 ? Number(found[0]) : studyYearIn(text);
}

/** The first year of a year of study: "2023-24", "2023—2024学年", "academic year 2023/2024". */
export function studyYearIn(text: string): number | undefined {
  const found = [
    ...text.matchAll(/(?<!\d)((?:19|20)\d\d)[\s\-–—/至]{1,3}((?:19|20)?\d\d)(?![\d月])/g),
  ].filter(([, a, b]) => Number(b!.slice(-2)) === (Number(a) + 1) % 100);
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  return only[2]!.length === 2 || /学年|academic|school year|\bAY\b/i.test(text)
    ? Number(only[1])
    : undefined;
}
