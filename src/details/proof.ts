/**
 * Words of a quote that prove what the record says: its dates, people, places and partners, where they stand
 * there literally. For the eye only; nothing is read out of a quote.
 */
import { isDate, parseEdtf, type EdtfDate } from '../model/edtf';
import type { Dataset, EventRecord, Text } from '../model/schema';
import { dateOfDay } from '../model/time';

/** Positions [start, end) in the quote. */
export type ProofSpan = readonly [start: number, end: number];

export interface QuotePart {
  text: string;
  proves: boolean;
}

/** In order, without overlaps. */
export function provingSpans(quote: string, event: EventRecord, dataset: Dataset): ProofSpan[] {
  const found = [...names(event, dataset), ...dates(event), ...people(event)].flatMap((pattern) =>
    [...quote.matchAll(pattern)].map((match): ProofSpan => [match.index, match.index + match[0].length]),
  );
  return merged(found.filter(([start, end]) => end > start));
}

export function quoteParts(quote: string, spans: readonly ProofSpan[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(
      { text: quote.slice(at, start), proves: false },
      { text: quote.slice(start, end), proves: true },
    );
    at = end;
  }
  return [...parts, { text: quote.slice(at), proves: false }].filter(({ text }) => text !== '');
}

function merged(spans: ProofSpan[]): ProofSpan[] {
  const result: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const LETTER = '[\\p{L}\\p{N}]';
const HAN = /^\p{Script=Han}/u;

/** A name as a whole word; Chinese has no spaces to tell a word by. */
const literally = (name: string): RegExp =>
  HAN.test(name)
    ? new RegExp(escaped(name), 'gu')
    : new RegExp(`(?<!${LETTER})${escaped(name)}(?!${LETTER})`, 'gu');

const textsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

function names(event: EventRecord, dataset: Dataset): RegExp[] {
  const places = event.stops
    .map(({ place }) => dataset.places.find(({ id }) => id === place)?.name)
    .filter((name) => name !== undefined);
  const partners = event.participants
    .filter(({ org }) => !dataset.home.includes(org))
    .flatMap(({ org }) => dataset.organizations.find(({ id }) => id === org) ?? [])
    .flatMap(({ name, aliases }) => [...textsOf(name), ...(aliases ?? [])]);
  return [...places.flatMap(textsOf), ...partners].filter((name) => name.trim().length > 1).map(literally);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ORDINAL = '(?:st|nd|rd|th)?';
const TO = '\\s*(?:-|–|—|to|and|至)\\s*';

/** The record's own dates as English and Chinese write them. */
function dates({ when }: EventRecord): RegExp[] {
  const edtf = when === undefined ? undefined : parseEdtf(when);
  if (typeof edtf !== 'object') return [];
  const known = [edtf.start, edtf.end].filter(isDate);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  return [...new Set([...written(first, last), ...written(first, first), ...written(last, last)])].map(
    (pattern) => new RegExp(`(?<!\\d)(?:${pattern})(?!\\d)`, 'gu'),
  );
}

function written(first: EdtfDate, last: EdtfDate): string[] {
  const [a, b] = [dateOfDay(first.span[0]), dateOfDay(last.span[0])];
  if (first.precision === 'year') return [`${a.year}年?`];
  const month = MONTHS[a.month - 1]!;
  const short = `(?:${month}|${month.slice(0, 3)}\\.?)`;
  if (first.precision === 'month') return [`${short}(?: of)?,? ${a.year}`, `${a.year}年${a.month}月`];
  if (first.precision !== 'day' || last.precision !== 'day' || a.month !== b.month || a.year !== b.year)
    return [];
  const days = a.day === b.day ? `${a.day}${ORDINAL}` : `${a.day}${ORDINAL}${TO}${b.day}${ORDINAL}`;
  const chineseDays = a.day === b.day ? `${a.day}日` : `${a.day}日?${TO}(?:${a.month}月)?${b.day}日`;
  return [
    `${days}(?: of)? ${short},? ${a.year}`,
    `${short} ${days},? ${a.year}`,
    `${a.year}年${a.month}月${chineseDays}`,
  ];
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const CHINESE = '一二三四五六七八九十'.split('');
const WHO =
  '(?:members?|people|persons?|teachers?|students?|scholars?|professionals?|experts?|delegates?|staff)';

/** "four members", "five-member", "15 teachers and students", "15人" */
function people({ headcount, participants }: EventRecord): RegExp[] {
  const counts = [headcount?.value, ...participants.map((participant) => participant.headcount)];
  return [...new Set(counts)]
    .filter((n): n is number => n !== undefined && n > 0)
    .map((n) => {
      const word = [NUMBERS[n - 1], `${n}`].filter(Boolean).join('|');
      const chinese = [CHINESE[n - 1], `${n}`].filter(Boolean).join('|');
      const english = `(?<!${LETTER})(?:${word})[-\\s]${WHO}(?:(?:,| and|, and) ${WHO})*(?!${LETTER})`;
      return new RegExp(`${english}|(?<!\\d)(?:${chinese})(?:余)?(?:名|位|人)`, 'giu');
    });
}
