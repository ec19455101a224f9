/**
 * The dated records as a calendar, RFC 5545: all-day entries, whose DTEND is the day after the last. What has no
 * known day at all, and what no calendar can write (years before 1 and after 9999), is left out and counted.
 */
import { edtfInWords } from '../../i18n/dates';
import { exportWords } from '../../i18n/export';
import { recordWords } from '../../i18n/records';
import { isLink } from '../../model/link';
import type { EventRecord } from '../../model/schema';
import { textIn } from '../../model/text';
import { dateOfDay, dayOfIso, isoOfDay } from '../../model/time';
import { homesOf, knownDays, partnersOf, readEdtf, sourceText, stopsOf, unique } from '../fields';
import type { Taken } from '../taken';
import { partsOf, type Parts } from './parts';

export interface Calendar {
  parts: Parts;
  /** Records of the selection that are not in it. */
  left: number;
}

interface Entry {
  event: EventRecord;
  /** Days; the end is exclusive, and absent where the record has none. */
  start: number;
  end: number | undefined;
}

export function calendarOf(taken: Taken): Calendar {
  const entries = Array.from(taken.rows, (row) => entryOf(taken.columns.events[row]!)).filter(
    (entry) => entry !== undefined,
  );
  const { language, columns } = taken;
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exchange Atlas//Exchange Atlas 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(textIn(columns.dataset.title, language))}`,
  ];
  const stamp = stampOf(columns.dataset.updated);
  const write = (entry: Entry) => folded(linesOf(taken, entry, stamp));
  return {
    parts: partsOf(entries, write, folded(head), folded(['END:VCALENDAR'])),
    left: taken.rows.length - entries.length,
  };
}

function entryOf(event: EventRecord): Entry | undefined {
  const { first, last } = knownDays(readEdtf(event.when));
  // Only one side is known: that day stands, and the text says what is not known.
  const start = first ?? last;
  if (start === undefined || !isWritable(start)) return undefined;
  const end = first === undefined || last === undefined ? undefined : last + 1;
  if (end !== undefined && !isWritable(end)) return undefined;
  return { event, start, end };
}

const isWritable = (day: number): boolean => {
  const { year } = dateOfDay(day);
  return year >= 1 && year <= 9999;
};

const compact = (day: number): string => isoOfDay(day).replaceAll('-', '');

/** When the record was last brought up to date: the same file comes out on every day. */
const stampOf = (updated: string): string => `${compact(dayOfIso(updated) ?? 0)}T000000Z`;

const STATUS = { done: 'CONFIRMED', planned: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

function linesOf(taken: Taken, { event, start, end }: Entry, stamp: string): string[] {
  const { language } = taken;
  const text = (name: string, value: string) => (value === '' ? [] : [`${name}:${escaped(value)}`]);
  const url = event.sources.map((source) => source.url).find((address) => address && isWeb(address));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@exchange-atlas`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${compact(end)}`]),
    ...text('SUMMARY', textIn(event.title, language) || event.id),
    ...text('LOCATION', unique(stopsOf(taken, event)).join(exportWords[language].comma)),
    ...text('DESCRIPTION', descriptionOf(taken, event)),
    ...text('CATEGORIES', recordWords[language].types[event.type].name),
    `STATUS:${STATUS[event.status ?? 'done']}`,
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${new URL(url).href}`] : []),
    'END:VEVENT',
  ];
}

/** An address that stands on its own: what is relative to a page leads nowhere from a calendar. */
const isWeb = (address: string): boolean => isLink(address) && URL.canParse(address);

function descriptionOf(taken: Taken, event: EventRecord): string {
  const { language } = taken;
  const words = exportWords[language];
  const edtf = readEdtf(event.when);
  const { first, last } = knownDays(edtf);
  return [
    words.dateIs(edtfInWords(edtf, language)),
    last === undefined ? words.noEnd : '',
    first === undefined ? words.noStart : '',
    [...homesOf(taken, event), ...partnersOf(taken, event)].join(words.semicolon),
    textIn(event.summary, language),
    ...unique(event.sources.map((source) => sourceText(source, taken))),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Half of a character: UTF-8 can't hold it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** TEXT of RFC 5545: no control characters, and what separates values is escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(LONE, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const OCTETS = 75;

const folded = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');

/** At most 75 octets a line; a line that goes on begins with a space, and no character is cut in two. */
function fold(line: string): string {
  if (line.length * 3 <= OCTETS) return line;
  let result = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0)!);
    if (octets + size > OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += letter;
    octets += size;
  }
  return result;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
