/** What a record says, for the dumb twin: every text that a query looks in, spelt out a second time and slowly. */
import type { Dataset, EventRecord, Text } from '../../src/model/schema';

const inAll = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

const LETTERS: [string, string][] = [
  ...([
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ø', 'o'],
    ['đ', 'd'],
    ['ð', 'd'],
  ] as [string, string][]),
  ...([
    ['þ', 'th'],
    ['ł', 'l'],
    ['ħ', 'h'],
    ['ı', 'i'],
  ] as [string, string][]),
  ...([
    ['’', "'"],
    ['‘', "'"],
    ['ʼ', "'"],
    ['–', '-'],
    ['—', '-'],
    ['‐', '-'],
    ['‑', '-'],
  ] as [string, string][]),
];

export function plain(text: string): string {
  let folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [from, to] of LETTERS) folded = folded.replaceAll(from, to);
  return folded.normalize('NFC');
}

/** First letters of the capitalized words; the first and third character of a four-character name of a 大学. */
function shortForm(name: string): string {
  if (/^\p{Script=Han}+大学$/u.test(name)) {
    const stem = [...name].slice(0, -2);
    return stem.length === 2 ? `${stem[0]}大` : stem.length === 4 ? `${stem[0]}${stem[2]}大` : '';
  }
  if ([...name].some((sign) => /\p{L}/u.test(sign) && !/\p{Script=Latin}/u.test(sign))) return '';
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (/^The\s/.test(name)) words.shift();
  const capitals = words.filter(([first = '', second = '']) => isUpper(first) && isLower(second));
  const initials = capitals.map(([first]) => first).join('');
  return initials.length >= 3 && initials.length <= 8 ? initials : '';
}
const isUpper = (sign: string) => /\p{Lu}/u.test(sign);
const isLower = (sign: string) => /\p{Ll}/u.test(sign);

const styles = ['en', 'zh'].flatMap((language) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language], { type: 'region', style })),
);

const countryNames = (code: string, { areas = {} }: Dataset): string[] =>
  Object.hasOwn(areas, code) ? inAll(areas[code]) : styles.map((table) => table.of(code) ?? code);

export function textsOf(event: EventRecord, file: Dataset, countries: readonly string[]): string[] {
  const texts = [...inAll(event.title), ...inAll(event.summary)];
  texts.push(...event.sources.map(({ quote }) => quote ?? ''));
  for (const { org, unit, people = [] } of event.participants) {
    const { name, aliases = [] } = file.organizations.find(({ id }) => id === org)!;
    const names = [...inAll(name), ...aliases];
    const run = aliases.filter((alias) => !/[^\p{Script=Latin}\p{N}\p{P}\s]/u.test(alias));
    texts.push(...names, ...names.map(shortForm), ...run.map((alias) => alias.replace(/\s+/g, '')));
    texts.push(...inAll(unit), ...people.flatMap(({ post }) => inAll(post)));
  }
  for (const stop of event.stops) texts.push(...inAll(file.places.find(({ id }) => id === stop.place)!.name));
  return [...texts, ...countries.flatMap((code) => countryNames(code, file))];
}
