/** The selection as a table of texts: what the CSV file holds and what is copied into a sheet. */
import { edtfInWords } from '../../i18n/dates';
import { exportWords } from '../../i18n/export';
import { directionName } from '../../i18n/records';
import { recordWords } from '../../i18n/records';
import type { Edtf } from '../../model/edtf';
import type { EventRecord } from '../../model/schema';
import { textIn } from '../../model/text';
import {
  areasOf,
  homesOf,
  inferredOf,
  isoOrEmpty,
  knownDays,
  partnersOf,
  peopleText,
  qualifierText,
  readEdtf,
  sourceText,
  statusText,
  stopsOf,
  unique,
} from '../fields';
import type { Taken } from '../taken';

export type Head = keyof typeof exportWords.en.heads;

interface Read {
  taken: Taken;
  row: number;
  event: EventRecord;
  when: Edtf | undefined;
  valid: Edtf | undefined;
}

type Cell = (read: Read) => string | readonly string[];

const CELLS: Record<Head, Cell> = {
  id: ({ event }) => event.id,
  date: ({ when, taken }) => edtfInWords(when, taken.language),
  edtf: ({ event }) => event.when ?? '',
  first: ({ when }) => isoOrEmpty(knownDays(when).first),
  last: ({ when }) => isoOrEmpty(knownDays(when).last),
  force: ({ event }) => event.valid ?? '',
  forceFirst: ({ valid }) => isoOrEmpty(knownDays(valid).first),
  forceLast: ({ valid }) => isoOrEmpty(knownDays(valid).last),
  type: ({ event, taken }) => recordWords[taken.language].types[event.type].name,
  direction: ({ event, taken }) =>
    event.direction ? directionName(event.direction, event.type, taken.language) : '',
  status: ({ event, taken }) => statusText(event, taken),
  title: ({ event, taken }) => textIn(event.title, taken.language),
  homes: ({ event, taken }) => homesOf(taken, event),
  partners: ({ event, taken }) => partnersOf(taken, event),
  areas: ({ taken, row }) => areasOf(taken, row),
  places: ({ event, taken }) => stopsOf(taken, event),
  people: ({ event }) => peopleText(event),
  qualifier: ({ event, taken }) => qualifierText(event, taken),
  series: ({ event, taken }) => (event.series ? exportWords[taken.language].yes : ''),
  inferred: ({ event, taken }) => inferredOf(taken, event),
  sources: ({ event, taken }) => unique(event.sources.map((source) => sourceText(source, taken))),
  quotes: ({ event }) => unique(event.sources.flatMap(({ quote }) => (quote === undefined ? [] : [quote]))),
};

export const HEADS = Object.keys(CELLS) as Head[];

export const headTexts = ({ language }: Taken): string[] =>
  HEADS.map((head) => exportWords[language].heads[head]);

/** One text per head. */
export function cellTexts(taken: Taken, row: number): string[] {
  const event = taken.columns.events[row]!;
  const read = { taken, row, event, when: readEdtf(event.when), valid: readEdtf(event.valid) };
  const { semicolon } = exportWords[taken.language];
  return HEADS.map((head) => {
    const value = CELLS[head](read);
    return typeof value === 'string' ? value : value.join(semicolon);
  });
}

/**
 * A sheet runs what begins like a formula. A quotation mark before it makes it text, and so it does before a text
 * that begins with one: taking one away gives back the text in either case.
 */
export const harmless = (text: string): string => (/^['=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
