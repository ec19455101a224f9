/**
 * What is said of an officer's file, by code: a name for lists, and a sentence. First what, then the value in
 * quotes, then why it matters, then what we would do and on what ground. `{v}` is filled in; `{n:row|rows}` is the
 * first word where n is 1, else the second.
 */
import { parseEdtf } from '../model/edtf';
import type { Dataset, Text } from '../model/schema';
import { textIn } from '../model/text';
import { countryName } from '../model/country';
import { edtfInWords } from './dates';
import { importFileWords } from './import-files';
import { importPressWords } from './import-press';
import { importValueWords } from './import-values';
import type { Language, Words } from './language';
import { digits, listed } from './numbers';

/** What goes into a sentence; a date or a country is put into the reader's language there. */
export type Param =
  string | number | { edtf: string } | { country: string } | { text: Text } | { list: readonly Param[] };
export type Params = Readonly<Record<string, Param>>;

export type ImportCode =
  keyof typeof importFileWords.en | keyof typeof importValueWords.en | keyof typeof importPressWords.en;

type Said = readonly [name: string, sentence: string];

const WORDS: Words<Record<ImportCode, Said>> = {
  en: { ...importFileWords.en, ...importValueWords.en, ...importPressWords.en },
  zh: { ...importFileWords.zh, ...importValueWords.zh, ...importPressWords.zh },
};

export const IMPORT_CODES = Object.keys(WORDS.en) as ImportCode[];

export interface FindingSaid {
  code: ImportCode;
  value?: string;
  params?: Params;
  suggestion?: { ground?: ImportCode };
}

/** For a list by reason: "No year", "日期没有年份". */
export const importFindingName = (code: ImportCode, language: Language): string => WORDS[language][code][0];

/** One finding, or one ground, in a sentence or three; `{v}` is its value where params have none. */
export function importFindingInWords(
  { code, value, params = {}, suggestion }: FindingSaid,
  language: Language,
  areas?: Dataset['areas'],
): string {
  const all: Params = { ...(value !== undefined && { v: shortened(value) }), ...params };
  const said = code === 'no-year' && suggestion?.ground === 'ground-sheet' ? 'no-year-sheet' : code;
  return filled(WORDS[language][said][1], all, language, areas);
}

const LONGEST_VALUE = 80;

/** One line of a value; a cell may hold a megabyte. */
const shortened = (value: string): string => {
  const line = value
    .slice(0, 4 * LONGEST_VALUE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_VALUE
    ? `${line.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, '')}…`
    : line;
};

function filled(sentence: string, params: Params, language: Language, areas: Dataset['areas']): string {
  return sentence.replace(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (_, key: string, one?: string, many?: string) => {
      const param = params[key];
      if (many !== undefined) return param === 1 ? one! : many;
      return param === undefined ? '' : inWords(param, language, areas);
    },
  );
}

function inWords(param: Param, language: Language, areas: Dataset['areas']): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return digits(param);
  if ('country' in param) return countryName(param.country, language, areas);
  if ('text' in param) return textIn(param.text, language);
  if ('list' in param)
    return listed(
      param.list.map((one) => inWords(one, language, areas)),
      language,
    );
  const edtf = parseEdtf(param.edtf);
  return typeof edtf === 'string' ? param.edtf : edtfInWords(edtf, language);
}

/** "Outbound, row 17 (B17)", "出访，第17行（B17）" */
export function placeInWords(
  at: { file: string; sheet?: string; row?: number; column?: string; cell?: string },
  language: Language,
): string {
  const row = at.row === undefined ? undefined : language === 'en' ? `row ${at.row}` : `第${at.row}行`;
  const named = [at.file, at.sheet, row].filter((part) => part !== undefined && part !== '');
  const place = named.join(language === 'en' ? ', ' : '，');
  const exact = at.cell ?? at.column;
  if (exact === undefined) return place;
  return language === 'en' ? `${place} (${exact})` : `${place}（${exact}）`;
}
