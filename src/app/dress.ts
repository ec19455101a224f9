/**
 * What a host has the atlas wear by its custom properties: whether it can be seen on the ground it is given. Fetched
 * only where a host has set one; what fails is told in the console, each thing once in each theme.
 */
import { dressWords } from '../i18n/dress';
import { EVENT_TYPES } from '../model/kinds';
import type { Language } from '../model/language';
import { coloursIn, hexOf, type Rgb } from '../ui/colours';
import { contrast } from '../ui/contrast';
import { familyOf } from '../ui/shapes';
import { warn } from '../ui/warn';

const GROUNDS = ['paper', 'land', 'water'] as const;
type Ground = (typeof GROUNDS)[number];

interface Worn {
  /** The token that follows it. */
  token: string;
  on: readonly Ground[];
  /** 4.5 for text, 3 for shapes: WCAG 2.2, 1.4.3 and 1.4.11. */
  least: 4.5 | 3;
}

const text = (token: string): Worn => ({ token, on: ['paper'], least: 4.5 });
const shape = (token: string): Worn => ({ token, on: GROUNDS, least: 3 });

/** By the name after `--atlas-`. */
export const COLOURS: Record<string, readonly Worn[]> = {
  text: [text('ink'), text('ink-2'), text('ink-3')],
  accent: [text('accent')],
  visit: [shape('out')],
  'visit-inbound': [shape('in')],
  agreement: [shape('commit')],
  workshop: [shape('meet')],
  programme: [shape('stand')],
  support: [shape('give')],
};

const TOKENS = [
  ...new Set([...GROUNDS, ...Object.values(COLOURS).flatMap((worn) => worn.map(({ token }) => token))]),
];

export interface Faint {
  property: string;
  /** As the host wrote it; undefined where it is ours, on a surface of the host's. */
  value: string | undefined;
  colour: string;
  on: Ground;
  ground: string;
  found: number;
  least: number;
}

/** The worst of every property that is not to be told from its ground. `given` says what the host has set. */
export function faintColours(
  colours: Record<string, Rgb>,
  given: (property: string) => string | undefined,
): Faint[] {
  const isOurGround = given('surface') === undefined;
  return Object.entries(COLOURS).flatMap(([name, worn]) => {
    const value = given(name);
    if (value === undefined && isOurGround) return [];
    const found = worn.flatMap(({ token, on, least }) =>
      on.map((ground) => ({ token, ground, least, found: contrast(colours[token]!, colours[ground]!) })),
    );
    const worst = found.reduce((a, b) => (b.found / b.least < a.found / a.least ? b : a));
    if (worst.found >= worst.least) return [];
    const [colour, ground] = [worst.token, worst.ground].map((token) => hexOf(colours[token]!)) as [
      string,
      string,
    ];
    return [
      {
        property: `--atlas-${name}`,
        value,
        colour,
        on: worst.ground,
        ground,
        found: worst.found,
        least: worst.least,
      },
    ];
  });
}

/** Tells what of a host's dress cannot be seen as it is now; `told` holds what has been told already. */
export function lookAtDress(root: ShadowRoot, told: Set<string>): void {
  const host = root.host as HTMLElement & { view: { language: Language } };
  const atlas = root.querySelector('.atlas');
  // Forced colours are the system's, whatever the host has set.
  if (!atlas || matchMedia('(forced-colors: active)').matches) return;
  const { language } = host.view;
  const theme = atlas.classList.contains('dark') ? 'dark' : 'light';
  const said = sayDress(atlas, host, language);
  const keyOf = ([property, value]: Said) => `${theme} ${property} ${value}`;
  const lines = said.filter((one) => !told.has(keyOf(one))).map(([, , line]) => line);
  for (const one of said) told.add(keyOf(one));
  if (lines.length > 0) warn(`${dressWords[language].theme[theme]}\n${lines.join('\n')}`);
}

/** What a warning is about, and the warning: with another ground the same colour is no news. */
type Said = readonly [property: string, value: string | undefined, line: string];

function sayDress(atlas: Element, host: Element, language: Language): Said[] {
  const style = getComputedStyle(host);
  const given = (name: string) => style.getPropertyValue(`--atlas-${name}`).trim() || undefined;
  const words = dressWords[language];
  const senseless = Object.entries(KINDS).flatMap(([name, kind]): Said[] => {
    const value = given(name);
    return value === undefined || CSS.supports(kind, value)
      ? []
      : [[name, value, words.senseless(`--atlas-${name}`, value, kind)]];
  });
  const idle = Object.entries(propertyOfTypes())
    .filter(([type]) => given(type) !== undefined)
    .map(([type, property]): Said => [type, '', words.idle(`--atlas-${type}`, `--atlas-${property}`)]);
  const faint = faintColours(coloursIn(atlas, TOKENS), given);
  return [...senseless, ...idle, ...faint.map((one): Said => [one.property, one.value, words.faint(one)])];
}

/** Types without a property of their own, by the one that gives them their colour: that of their family. */
export function propertyOfTypes(): Record<string, string> {
  const others = EVENT_TYPES.filter((type) => !(type in COLOURS));
  const propertyOf = (family: string) =>
    Object.keys(COLOURS).find((name) => COLOURS[name]!.some(({ token }) => token === family))!;
  return Object.fromEntries(others.map((type) => [type, propertyOf(familyOf(type))]));
}

/** The property of CSS whose values each takes. */
const KINDS: Record<string, 'color' | 'border-radius'> = {
  ...Object.fromEntries(['surface', ...Object.keys(COLOURS)].map((name) => [name, 'color'])),
  radius: 'border-radius',
};
