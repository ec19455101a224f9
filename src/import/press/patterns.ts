/** Rules as written (rules/) made into regular expressions, once per language. */
import type { EventType } from '../../model/schema';
import type { Act, Aside, Rules } from './rules/rule';

export interface Pattern {
  act: Act;
  type?: EventType;
  weak: boolean;
  /** Sticky to nothing, global: matched over a sentence. */
  find: RegExp;
}

export interface Language {
  rules: Rules;
  cues: readonly Pattern[];
  /** One of the lists of words, anywhere in a text. */
  word: (list: string) => RegExp;
  occasions: readonly (readonly [EventType, RegExp])[];
  travellers: readonly (readonly [EventType, RegExp])[];
  asides: readonly { reason: Aside['reason']; find: RegExp }[];
  /** Beginnings of sentences that go on with somebody's words. */
  goesOn?: RegExp;
}

/** Words that stand between the parts of a cue, within one sentence. */
const GAP = { en: '[^.;:!?]{0,110}?', zh: '(?:（[^）]*）|[^。；;！？]){0,45}?' };

export function languageOf(rules: Rules): Language {
  const cache = new Map<string, RegExp>();
  const source = (pattern: string): string => bounded(expand(pattern, rules), rules);
  const word = (list: string): RegExp => {
    let made = cache.get(list);
    if (!made) cache.set(list, (made = new RegExp(source(`{${list}}`), 'gi')));
    made.lastIndex = 0;
    return made;
  };
  const kinds = (rows: Rules['occasions']) =>
    rows.map(([type, words]) => [type, new RegExp(bounded(`(?:${words.join('|')})`, rules), 'gi')] as const);
  return {
    rules,
    word,
    cues: rules.cues.map(({ act, type, pattern, weak = false }) => ({
      act,
      ...(type && { type }),
      weak,
      find: new RegExp(source(pattern), caseOf(pattern)),
    })),
    occasions: kinds(rules.occasions),
    travellers: kinds(rules.travellers),
    ...(rules.words.goeson && { goesOn: new RegExp(`^${source('{goeson}')}`) }),
    asides: (rules.asides ?? []).map(({ reason, pattern }) => ({
      reason,
      find: new RegExp(source(pattern), 'g'),
    })),
  };
}

/** Capital letters in a cue are meant. */
const caseOf = (pattern: string): string => (/\[A-Z\]/.test(pattern) ? 'g' : 'gi');

function bounded(source: string, { language }: Rules): string {
  // Chinese has no edges between words.
  return language === 'zh' ? source : `(?<![\\w-])(?:${source})(?<!\\w(?=\\w))`;
}

function expand(pattern: string, rules: Rules): string {
  return pattern
    .replace(/\{([a-z]\w*)\}/g, (_, list: string) => `(?:${listOf(list, rules)})`)
    .replaceAll(' ... ', `(?![\\w])${GAP[rules.language]}(?<![\\w])`)
    .replaceAll('...', GAP[rules.language]);
}

function listOf(list: string, rules: Rules): string {
  const words =
    list === 'occasion' ? rules.occasions.flatMap(([, kind]) => [...kind]) : (rules.words[list] ?? []);
  if (words.length === 0) throw new Error(`press rules (${rules.language}): no list “${list}”`);
  return words.map((word) => expand(word, rules)).join('|');
}

/** Whether a list's word stands in the text. */
export const says = (language: Language, list: string, text: string): boolean =>
  language.word(list).test(text);

export interface Match {
  at: number;
  end: number;
  text: string;
}

/** Every word of a list in the text, in order. */
export const all = (language: Language, list: string, text: string): Match[] =>
  [...text.matchAll(language.word(list))].map(({ 0: found, index }) => ({
    at: index,
    end: index + found.length,
    text: found,
  }));
