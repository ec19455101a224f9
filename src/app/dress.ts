/**
 * What a host has the atlas wear by its custom properties: whether it can be seen on the ground it is given. Fetched
 * only where a host has set one; what fails is told in the console, once in each theme.
 */
import { dressWords } from '../i18n/dress';
import type { Language } from '../model/language';
import { coloursIn, hexOf, type Rgb } from '../ui/colours';
import { contrast } from '../ui/contrast';
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

/** Looks at once, and whenever the theme has changed. `root` holds the element's styles. */
export function watchDress(root: ShadowRoot): void {
  const host = root.host as HTMLElement & { view: { language: Language } };
  const seen = new Set<string>();
  const look = () => {
    const theme = host.dataset.theme === 'dark' ? 'dark' : 'light';
    const atlas = root.querySelector('.atlas');
    if (!atlas || seen.has(theme)) return;
    seen.add(theme);
    const lines = sayDress(atlas, host, host.view.language);
    if (lines.length > 0) warn(`${dressWords[host.view.language].theme[theme]}\n${lines.join('\n')}`);
  };
  look();
  host.addEventListener('atlas-view', look);
}

function sayDress(atlas: Element, host: Element, language: Language): string[] {
  const style = getComputedStyle(host);
  const given = (name: string) => style.getPropertyValue(`--atlas-${name}`).trim() || undefined;
  const words = dressWords[language];
  const senseless = Object.entries(KINDS).flatMap(([name, kind]) => {
    const value = given(name);
    return value === undefined || CSS.supports(kind, value)
      ? []
      : [words.senseless(`--atlas-${name}`, value, kind)];
  });
  return [...senseless, ...faintColours(coloursIn(atlas, TOKENS), given).map((faint) => words.faint(faint))];
}

/** The property of CSS whose values each takes. */
const KINDS: Record<string, 'color' | 'border-radius'> = {
  ...Object.fromEntries(['surface', ...Object.keys(COLOURS)].map((name) => [name, 'color'])),
  radius: 'border-radius',
};
