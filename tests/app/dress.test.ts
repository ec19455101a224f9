import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTROLS, controlFindings } from '../../src/app/controls';
import { COLOURS, faintColours, propertyOfTypes, type Faint } from '../../src/app/dress';
import { PROPERTIES } from '../../src/app/dressed';
import { dressWords } from '../../src/i18n/dress';
import { hexOf, rgbOf, type Rgb } from '../../src/ui/colours';
import { contrast } from '../../src/ui/contrast';
import { excerpt } from '../../src/model/finding';
import { EVENT_TYPES } from '../../src/model/kinds';
import { LIGHT, DARK } from '../../src/export/scene/palette';

const hex = (text: string): Rgb => {
  const full = text.length === 4 ? text.replace(/[^#]/g, '$&$&') : text;
  return [1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16) / 255) as unknown as Rgb;
};
const coloursOf = (palette: typeof LIGHT, changes: Record<string, string> = {}): Record<string, Rgb> =>
  Object.fromEntries(
    Object.entries({ ...palette, ...changes })
      .filter(([, value]) => typeof value === 'string')
      .map(([token, value]) => [token, hex(String(value))]),
  );
const nothing = () => undefined;

describe('contrast', () => {
  // Known pairs: WCAG's own examples and those that every checker gives.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#000000', 19.56],
  ])('%s on %s', (a, b, expected) => {
    expect(contrast(hex(a), hex(b))).toBeCloseTo(expected, 2);
    expect(contrast(hex(b), hex(a))).toBeCloseTo(expected, 2);
  });

  test('what a browser says of a colour is read', () => {
    expect(hexOf(rgbOf('rgb(0, 105, 111)')!)).toBe('#00696f');
    expect(hexOf(rgbOf('rgba(0, 105, 111, 0.5)')!)).toBe('#00696f');
    expect(hexOf(rgbOf('color(srgb 1 0.5 -0.02)')!)).toBe('#ff8000');
    expect(hexOf(rgbOf('color(srgb 0.5 1e-7 0)')!)).toBe('#800000');
    expect(rgbOf('')).toBeUndefined();
  });
});

describe('what a host has the atlas wear', () => {
  test('every property that is looked at is looked for', () => {
    for (const name of Object.keys(COLOURS)) expect(PROPERTIES).toContain(name);
  });

  test('every type has its colour from one property, and documents say from which', () => {
    const other = propertyOfTypes();
    expect(other).toMatchObject({
      scholars: 'visit',
      conference: 'workshop',
      office: 'programme',
      other: 'support',
    });
    const table = readFileSync('docs/embedding.md', 'utf8');
    for (const type of EVENT_TYPES) {
      const row = table.split('\n').find((line) => line.startsWith(`| \`--atlas-${other[type] ?? type}\``));
      expect(row, type).toMatch(new RegExp(`\\b${type}\\b`));
    }
  });

  test('our own colours can be seen in both themes, were they a host’s', () => {
    const all = () => 'ours';
    expect(faintColours(coloursOf(LIGHT), all)).toEqual([]);
    expect(faintColours(coloursOf(DARK), all)).toEqual([]);
  });

  test('only what a host has set is told, with the worst of its grounds', () => {
    const colours = coloursOf(LIGHT, { out: '#ffd000', in: '#ffd000' });
    expect(faintColours(colours, nothing)).toEqual([]);
    const faint = faintColours(colours, (name) => (name === 'visit' ? 'gold' : undefined));
    expect(faint).toMatchObject([
      { property: '--atlas-visit', value: 'gold', colour: '#ffd000', on: 'water', least: 3 },
    ]);
    expect(faint[0]!.found).toBeCloseTo(contrast(hex('#ffd000'), hex(LIGHT.water)), 5);
  });

  test('on a surface of the host’s our own colours are looked at too', () => {
    const dark = coloursOf(LIGHT, { paper: '#102030', land: '#152535', water: '#102030' });
    const faint = faintColours(dark, (name) => (name === 'surface' ? '#102030' : undefined));
    expect(faint.map(({ property }) => property)).toContain('--atlas-text');
    expect(faint.every(({ value }) => value === undefined)).toBe(true);
  });

  test('text needs more than a shape', () => {
    const grey = coloursOf(LIGHT, {
      accent: '#909090',
      out: '#808080',
      paper: '#ffffff',
      land: '#ffffff',
      water: '#ffffff',
    });
    expect(faintColours(grey, (name) => (/^(accent|visit)$/.test(name) ? 'x' : undefined))).toMatchObject([
      { property: '--atlas-accent', least: 4.5 },
    ]);
  });

  test('the message says which, what it is, what was found and what is needed', () => {
    const faint: Faint = {
      property: '--atlas-visit',
      value: 'gold',
      colour: '#ffd000',
      on: 'water',
      ground: '#dde8ed',
      found: 2.96,
      least: 3,
    };
    expect(dressWords.en.faint(faint)).toBe(
      '--atlas-visit: gold (#ffd000) has a contrast of 2.9:1 on the water (#dde8ed); shapes need 3:1 at least.',
    );
    expect(dressWords.zh.faint({ ...faint, on: 'paper', least: 4.5, found: 4.5 })).toBe(
      '--atlas-visit：gold（#ffd000）与底色（#dde8ed）的对比度为4.5:1，文字至少要4.5:1。',
    );
    expect(dressWords.en.faint({ ...faint, value: undefined })).toContain('not set (#ffd000)');
    expect(dressWords.en.senseless('--atlas-radius', '8', 'border-radius')).toBe(
      '--atlas-radius: 8 is not a length.',
    );
  });
});

describe('controls', () => {
  const element = (controls: string | null) => ({ getAttribute: () => controls }) as unknown as Element;

  test('every word of it has its rule, and every rule its word', () => {
    const css = readFileSync('src/app/layout-later.css', 'utf8');
    const ruled = [...css.matchAll(/\[controls~='([\w-]+)'\]/g)].map(([, word]) => word);
    expect(new Set(ruled)).toEqual(new Set(CONTROLS.filter((word) => word !== 'none')));
  });

  test('what names nothing is told, once a word', () => {
    for (const fine of [null, '', 'none', ' search\n facets '])
      expect(controlFindings(element(fine))).toEqual([]);
    expect(controlFindings(element('search Zoom everything'))).toMatchObject([
      { path: ['controls'], found: excerpt('Zoom') },
      { path: ['controls'], found: excerpt('everything') },
    ]);
  });
});
